import pytest

from npc.genre.five_year_plans import short_name
from npc.knowledge.matters import MATTERS
from npc.starting.statutory_rows import own_word, statutory_rows

COUNTY = "青山县人大常委会"


@pytest.mark.parametrize("year", [2007, 2016, 2023, 2025, 2026, 2028])
def test_each_title_is_seen_to_speak_of_its_matter(year: int) -> None:
    for row in statutory_rows(COUNTY, "county", year):
        assert row.duty.names(row.title), row.title


def test_rows_are_those_that_the_law_of_the_year_asks_for() -> None:
    asked = [row.duty.id for row in statutory_rows(COUNTY, "county", 2027)]
    always = {duty.id for duty in MATTERS if duty.row} - {"mid-term-review"}
    assert set(asked) == always
    assert "mid-term-review" in [row.duty.id for row in statutory_rows(COUNTY, "county", 2028)]
    assert [row.duty.id for row in statutory_rows(COUNTY, "county", 2010)] == [
        *("final-accounts", "plan-execution", "budget-execution", "audit-report"),
    ]


@pytest.mark.parametrize("level", ["township", None])
def test_without_a_standing_committee_there_is_none(level: str | None) -> None:
    assert statutory_rows("青山乡人大主席团", level, 2027) == ()


def test_titles_have_the_years_and_the_government_of_the_plan() -> None:
    titles = [row.title for row in statutory_rows(COUNTY, "county", 2028)]
    assert "审查和批准2027年本级决算" in titles
    assert "听取和审议县政府关于2028年上半年预算执行情况的报告" in titles
    assert "审议县政府关于“十五五”规划纲要实施情况的中期评估报告" in titles
    assert not [title for title in titles if "<" in title]


@pytest.mark.parametrize(
    ("organ", "level", "word"),
    [
        ("佛山市南海区人大常委会", "county", "区"),
        ("恩施土家族苗族自治州人大常委会", "city", "州"),
        ("鄂温克族自治旗人大常委会", "county", "旗"),
        ("广西壮族自治区人大常委会", "province", "自治区"),
        ("北京市人大常委会", "province", "市"),
        ("青山人大常委会", "county", "县"),
        (None, "city", "市"),
    ],
)
def test_a_place_calls_its_government_as_its_name_ends(
    organ: str | None, level: str, word: str
) -> None:
    assert own_word(organ, level) == word


@pytest.mark.parametrize(("year", "name"), [(2008, "十一五"), (2025, "十四五"), (2026, "十五五")])
def test_five_year_plans_are_counted(year: int, name: str) -> None:
    assert short_name(year) == name


def test_a_row_that_the_law_dates_is_marked_with_the_article() -> None:
    (row,) = [
        row for row in statutory_rows(COUNTY, "county", 2027) if row.duty.id == "final-accounts"
    ]
    item = row.mapping()
    assert item.text("when") == "6—9月"
    assert [check.key for check in item.checks] == ["when"]
    assert "监督法第十九条第二款" in item.checks[0].comment
    assert (item.text("duty"), item.text("owners")) == ("final-accounts", "待填")

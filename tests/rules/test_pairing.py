"""What of the body text and of the tables is paired: innocent wordings that stand for one another."""

import pytest

from npc.genre.signs import signs_within
from plan_texts import body, findings, items, names, tasks


@pytest.mark.parametrize(
    "row",
    [
        "听取立法工作计划执行情况的汇报",
        "听取监督工作计划执行情况的汇报",
        "听取投资计划执行情况的汇报",
    ],
)
def test_other_plans_are_not_that_of_the_economy(row: str) -> None:
    assert not signs_within(row)


def test_plan_of_the_economy_keeps_its_sign() -> None:
    assert "计划执行" in signs_within("听取和审议2025年上半年国民经济和社会发展计划执行情况的报告")


def test_row_that_hears_of_another_plan_keeps_no_promise_of_the_economy() -> None:
    rows = items(
        "听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告 | 8月",
        "听取立法工作计划执行情况的汇报 | 9月",
    )
    assert "different-actions" not in names(body("听取和审议计划执行情况的报告。") + rows)


def test_matter_is_followed_by_hearing_the_report_on_it() -> None:
    row = items("听取和审议县政府关于2024年度审计查出问题整改情况的报告 | 12月")
    assert "promise-without-row" not in names(body("跟踪监督审计查出问题整改。") + row)
    assert "promise-without-row" in names(body("跟踪监督校外培训机构治理。") + row)


@pytest.mark.parametrize("heading", ["开展检查视察", "开展执法检查、视察", "开展检查调研"])
def test_headings_of_means_alone_promise_nothing(heading: str) -> None:
    rows = items("检查《中华人民共和国食品安全法》贯彻实施情况 | 9月", "视察防汛物资储备情况 | 5月")
    text = (
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n"
        f"      - {{lead: {heading}, text: 检查《中华人民共和国食品安全法》贯彻实施情况，视察防汛物资储备。}}\n"
    )
    assert {"different-actions", "promise-without-row"}.isdisjoint(names(text + rows))


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("听取县人民法院、县人民检察院有关工作情况的报告。", False),
        ("听取和审议县监察委员会有关工作情况的报告。", True),
    ],
)
def test_point_that_names_who_reports_is_not_silent(said: str, *, is_told: bool) -> None:
    text = (
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n"
        f"      - {{id: law, lead: 公正司法, text: {said}}}\n---\nkind: arrangement\ncategories:\n"
        "  - name: 监督\n    items:\n      - {title: 听取县人民法院关于涉企案件审判执行工作情况的报告, "
        "owners: 法工委, when: 5月, meetings: 主任会议, points: law}\n"
    )
    unsaid = [one for one in findings(text) if one.rule.code == "NPC308"]
    assert bool(unsaid) is is_told


def test_review_of_a_draft_goes_before_the_session_that_decides() -> None:
    heard = "      - {title: 听取2024年县级决算草案编制情况的汇报, owners: 预算工委, when: 5月, meetings: 主任会议}\n"
    rows = items("审查和批准2024年县级决算 | 6月") + heard
    found = names(rows + tasks("5 | 对2024年县级决算草案进行初步审查 | 财经工委"))
    assert {"late-preparation", "different-owners"}.isdisjoint(found)


FULL = "《中华人民共和国水污染防治法》"


@pytest.mark.parametrize(
    "wrong",
    [
        "《中华人民共和国婚姻法》",  # repealed
        "《中华人民共和国学前教育法》",  # to come
        "《中华人民共和国妇女权益保护法》",  # misnamed
        "《中华人民共和国水域污染处置法》",  # unknown
    ],
)
@pytest.mark.parametrize("is_in_row", [True, False])
def test_wrong_law_is_told_once_wherever_it_stands(wrong: str, *, is_in_row: bool) -> None:
    """The promise and the row are of one inspection all the same."""
    said, listed = (FULL, wrong) if is_in_row else (wrong, FULL)
    text = body(f"检查{said}贯彻实施情况，视察农村公路养护情况。").replace("2025", "2024")
    rows = items(f"检查{listed}贯彻实施情况 | 6月", "视察农村公路养护情况 | 9月")
    told = {one.rule.code for one in findings(text + rows)}
    assert "NPC417" in told
    assert {"NPC307", "NPC308", "NPC314", "NPC315"}.isdisjoint(told)


def test_another_inspection_without_row_is_told_beside_a_wrong_law() -> None:
    text = body(f"检查{FULL}《中华人民共和国安全生产法》实施情况。检查消防法实施情况。")
    told = [one.rule.code for one in findings(text + items("检查《婚姻法》实施情况 | 6月"))]
    assert "NPC417" in told
    assert "NPC307" in told


@pytest.mark.parametrize(
    ("name", "right"), [("民族地区自治法", "民族区域自治法"), ("动物检疫法", "动物防疫法")]
)
def test_unknown_law_offers_the_one_that_is_like_it(name: str, right: str) -> None:
    (found,) = [
        one for one in findings(body(f"检查《{name}》贯彻实施情况。")) if one.rule.code == "NPC417"
    ]
    assert found.hint
    assert f"是否应为《{right}》" in found.hint.zh


def test_short_name_is_not_offered_as_right() -> None:
    (found,) = [
        one
        for one in findings(body("检查《中华人民共和国民办教育法》贯彻实施情况。"))
        if one.rule.code == "NPC417"
    ]
    assert found.hint
    assert found.hint.zh == "请写全称《中华人民共和国民办教育促进法》"


def codes(text: str) -> list[str]:
    """Return the codes of what is found in a plan of a county, most grave or not."""
    return [one.rule.code for one in findings(text)]


def county(*rows: str, points: str = "依法履职。", year: int = 2025) -> str:
    """Write a county's plan: points, and rows of an arrangement that are written in full."""
    text = body(points).replace("year: 2025", f"year: {year}\nlevel: county", 1)
    return (
        f"{text}---\nkind: arrangement\nmeetings: [常委会会议, 主任会议]\ncategories:\n"
        + "".join(rows)
    )


def category(name: str, *rows: str) -> str:
    """Write a category: 事项 | 时间."""
    cells = [row.split(" | ") for row in rows]
    return f"  - name: {name}\n    items:\n" + "".join(
        f"      - {{title: {title}, owners: 财经工委, when: {when}, meetings: 常委会会议}}\n"
        for title, when in cells
    )


AUDIT = "听取和审议县政府关于2024年度本级预算执行和其他财政收支的审计工作报告"
ACCOUNTS = "审查和批准2024年本级决算"
ENVIRONMENT = "听取和审议县政府关于{}年度环境状况和环境保护目标完成情况的报告"


def test_accounts_out_of_their_months_are_told_by_that_alone() -> None:
    told = codes(county(category("监督", f"{ACCOUNTS} | 11月", f"{AUDIT} | 8月")))
    assert "NPC361" in told
    assert "NPC364" not in told


def test_accounts_and_audit_apart_within_the_months_are_told() -> None:
    told = codes(county(category("监督", f"{ACCOUNTS} | 9月", f"{AUDIT} | 8月")))
    assert "NPC364" in told


def test_row_against_the_month_of_its_heading_is_told_by_that_alone() -> None:
    rows = category("第30次会议（8月）", f"{ACCOUNTS} | 8月", f"{AUDIT} | 6月")
    told = codes(county(rows))
    assert "NPC347" in told
    assert "NPC364" not in told


def test_rows_of_one_month_under_a_heading_of_another_are_one_finding() -> None:
    rows = category(
        "第31次会议（10月）", "审议甲办法 | 12月", "审议乙办法 | 12月", "审议丙办法 | 12月"
    )
    told = [one for one in findings(county(rows)) if one.rule.code == "NPC347"]
    assert len(told) == 1
    assert [place.message.zh for place in told[0].related] == ["类别在这里", "此处相同", "此处相同"]


def test_half_year_report_before_its_months_is_told_once() -> None:
    half = "听取和审议县政府关于2025年上半年预算执行情况的报告"
    told = codes(county(category("监督", f"{half} | 5月")))
    assert "NPC361" in told
    assert "NPC312" not in told


def test_matter_of_a_year_that_cannot_be_meant_is_told_once() -> None:
    said = ENVIRONMENT.format(2024) + "。"
    told = codes(county(category("监督", ENVIRONMENT.format(2022) + " | 4月"), points=said))
    assert "NPC375" in told
    assert "NPC307" not in told


def test_count_in_prose_names_what_is_counted() -> None:
    text = county(
        category("执法检查", "检查水法实施情况 | 6月"), points="全年安排视察2次、执法检查2次。"
    )
    text += category("视察", "视察水库 | 5月", "视察公路 | 7月")
    (told,) = [one for one in findings(text) if one.rule.code == "NPC330"]
    assert told.message.zh == "这里写“执法检查2次”，附表实有1次"


def test_single_characters_are_shown_in_their_words() -> None:
    plan = body("视察供热管网改造情况。") + items("视察供热官网改造情况 | 9月")
    (told,) = [one for one in findings(plan) if one.rule.code in {"NPC314", "NPC478"}]
    assert "“供热管网改”" in told.message.zh


def test_end_of_a_listed_name_means_that_name() -> None:
    text = body("依法履职。").replace(
        "year: 2025", "year: 2025\ndepartments: [法工委, 监察和司法委, 财经工委]", 1
    )
    rows = items("听取和审议县法院关于执行工作情况的报告 | 9月 | 司法委")
    (told,) = [one for one in findings(text + rows) if one.rule.code == "NPC301"]
    assert told.hint
    assert told.hint.zh == "是否应为“监察和司法委”"


def test_anniversary_that_is_counted_is_not_told_as_one_with_two_numbers() -> None:
    said = "2024年是全国人民代表大会成立70周年。", "隆重庆祝全国人民代表大会成立80周年。"
    text = body(*said).replace("year: 2025", "year: 2024", 1)
    assert [one.rule.code for one in findings(text)].count("NPC423") == 1


@pytest.mark.parametrize(
    ("row", "article"),
    [
        ("决定接受副县长辞职的请求", "第三十二条第一款"),
        ("撤销县政府不适当的决定和命令", "第五十条第一款第十二项"),
    ],
)
def test_competence_is_shown_by_its_own_article(row: str, article: str) -> None:
    rows = category("人事和重大事项", f"{row} | 6月").replace("常委会会议", "主任会议")
    (told,) = [one for one in findings(county(rows)) if one.rule.code == "NPC384"]
    assert article in told.message.zh

"""Papers that were found become one plan: what all share stands once, and what npc makes is not typed."""

from collections.abc import Iterator, Sequence

import pytest

from npc.errors import UsageError
from npc.importer.accounting import Accounting
from npc.importer.assembling import ImportSettings, assembled
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper
from npc.importer.segment import Segment
from npc.originals import places
from npc.originals.original import Passage

ORGAN = "示例县人大常委会"


class Papers:
    """Papers as parsers give them, each of words of its own."""

    def __init__(self) -> None:
        self.parsed: list[tuple[FoundMapping, Segment]] = []
        self.accounting = Accounting()
        self._numbers: Iterator[int] = iter(range(1000))

    def passage(self, text: str) -> Passage:
        """Return a passage with some words."""
        return Passage(next(self._numbers), text, places.line(1))

    def add(self, kind: str, *, mark: str = "", file: str = "a.docx", **said: str) -> FoundMapping:
        """Add a paper that says something, an arrangement with a row."""
        mapping = FoundMapping()
        mapping.put_known("kind", kind)
        for key, value in said.items():
            mapping.put(key, whole(self.passage(value)), text=int(value) if key == "year" else None)
        if kind == "arrangement":
            row = mapping.add("categories").add("items")
            row.put("title", whole(self.passage("听取和审议县政府关于环境状况的报告")))
            row.put("owners", whole(self.passage("财经工委")))
        annex_mark = self.passage(mark) if mark else None
        self.parsed.append((mapping, Segment((), (), annex_mark=annex_mark, file=file)))
        return mapping

    def assembled(self, settings: ImportSettings = ImportSettings()) -> list[FoundPaper]:  # noqa: B008
        """Return the papers of the plan."""
        return assembled(self.parsed, settings, self.accounting)

    @property
    def computed(self) -> set[str]:
        """Return the words that are not typed."""
        return {each.clipping.text for each in self.accounting.computed_texts}


def keys(papers: Sequence[FoundPaper]) -> dict[str, list[str]]:
    return {paper.file: list(paper.mapping.values) for paper in papers}


def test_what_all_papers_share_stands_on_the_first_once() -> None:
    papers = Papers()
    papers.add("arrangement", title="表", year="2026", organ=ORGAN)
    papers.add("work-points", year="2026", organ=ORGAN, title=f"{ORGAN}2026年工作要点")
    found = papers.assembled()
    assert keys(found) == {
        "work-points.yaml": ["kind", "year", "organ", "level", "departments"],
        "arrangement.yaml": ["kind", "title", "categories"],
    }
    assert found[0].mapping.text("level") == "county"
    assert f"{ORGAN}2026年工作要点" in papers.computed


def test_years_that_differ_are_marked() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN)
    papers.add("arrangement", year="2025", organ=ORGAN)
    papers.assembled()
    assert first.text("year") == "2026"
    assert [(check.key, check.why.zh) for check in first.checks] == [
        ("year", "原件中另有“2025”；一份计划只能是其中一个")
    ]


def test_an_organ_by_its_short_or_its_full_name_is_one() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ="云溪市示例区人大常委会")
    papers.add("arrangement", organ="示例区人大常委会")
    papers.add("agenda", organ="示例区九届人大常委会").add("items")
    papers.assembled()
    assert first.text("organ") == "云溪市示例区人大常委会"
    assert first.checks == []


def test_a_level_that_the_name_does_not_say_is_asked_for() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ="云溪市人大常委会")
    papers.assembled()
    assert [check.key for check in first.checks] == ["level"]
    assert "level" not in first.values


def test_what_is_said_by_options_counts_for_more() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ="云溪市人大常委会")
    papers.assembled(ImportSettings(year=2027, organ=ORGAN, level="city"))
    assert [first.text(key) for key in ("year", "organ", "level")] == ["2027", ORGAN, "city"]
    assert first.checks == []
    assert {"2026", "云溪市人大常委会"} <= papers.computed


def test_annexes_are_named_in_the_order_of_their_marks() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN)
    papers.add("text", mark="附件1", title="代表活动组织办法")
    papers.add("arrangement", mark="附件2")
    found = papers.assembled()
    assert [paper.file for paper in found] == [
        *("work-points.yaml", "arrangement.yaml", "代表活动组织办法.yaml"),
    ]
    assert [each.text for each in first.texts("annexes")] == ["text", "arrangement"]


def test_annexes_of_a_note_that_are_not_there_are_kept() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN)
    titles = [papers.passage(title) for title in ("表", "另一份表")]
    first.put_texts("annexes", *(FoundValue(title.text, (whole(title),)) for title in titles))
    papers.add("arrangement", title="表", file="b.xlsx")
    papers.assembled()
    assert [each.text for each in first.texts("annexes")] == ["arrangement"]
    assert [kept.clipping.text for kept in first.not_placed] == ["另一份表"]


def test_a_paper_that_stands_twice_is_one() -> None:
    papers = Papers()
    papers.add("text", title="代表活动组织办法")
    papers.add("text", title="代表活动组织办法", file="b.docx")
    papers.add("text", title="代表接待办法", file="b.docx")
    found = papers.assembled()
    assert [paper.file for paper in found] == ["代表活动组织办法.yaml", "代表接待办法.yaml"]
    assert papers.computed == {"代表活动组织办法"}


def test_departments_of_the_repo_are_not_listed_again() -> None:
    papers = Papers()
    papers.add("arrangement", year="2026", organ=ORGAN)
    (paper,) = papers.assembled(ImportSettings(has_departments=True, usual_organ=ORGAN))
    assert keys([paper])["arrangement.yaml"] == ["kind", "year", "level", "categories"]


@pytest.mark.parametrize(
    ("organ", "level"),
    [
        ("青山区人大常委会", "county"),
        ("云溪县人大常委会", "county"),
        ("青石镇人大主席团", "township"),
        ("广西壮族自治区人大常委会", "province"),
        ("自治区人大常委会", "province"),
        ("云溪市人大常委会", ""),
    ],
)
def test_the_level_follows_from_the_organ_where_it_is_certain(organ: str, level: str) -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=organ)
    papers.assembled()
    assert first.text("level") == level
    assert [check.key for check in first.checks] == ([] if level else ["level"])


def test_a_city_that_speaks_of_its_districts_is_one_with_districts_marked() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ="云溪市人大常委会")
    first.put_known("preamble", "各县（市、区）人大常委会上下联动。")
    papers.assembled()
    assert first.text("level") == "city"
    assert [check.why.zh for check in first.checks] == [
        "从机关名称看不出是设区的市还是县级市，因文中有“县（市、区）”填为设区的市"
    ]


def test_tables_with_different_titles_are_different_plans() -> None:
    papers = Papers()
    papers.add("arrangement", title=f"{ORGAN}2026年主任会议议题安排表", mark="附件1")
    papers.add("arrangement", title=f"{ORGAN}2026年主要工作安排表", mark="附件2")
    found = papers.assembled()
    assert {paper.file: paper.mapping.text("paper") for paper in found} == {
        "arrangement.yaml": "",
        "主任会议议题安排表.yaml": "主任会议议题安排表",
    }


def test_files_that_contradict_each_other_are_refused() -> None:
    papers = Papers()
    title = f"{ORGAN}2026年主要工作安排表"
    papers.add("arrangement", title=title)
    papers.add("arrangement", title=title, file="b.xlsx").put_known("orientation", "landscape")
    with pytest.raises(UsageError) as refused:
        papers.assembled()
    assert refused.value.text.zh == f"“a.docx”和“b.xlsx”都是“{title}”，内容却不同"


def test_a_second_paper_of_one_file_is_marked() -> None:
    papers = Papers()
    for half in ("上半年", "下半年"):
        title = f"{ORGAN}2026年{half}工作计划"
        plan = papers.add("monthly-plan", title=title, year="2026", organ=ORGAN)
        plan.within("months").values["1" if half == "上半年" else "7"] = []
    first, second = papers.assembled()
    assert first.mapping.checks == []
    assert second.mapping.text("id") == "monthly-plan-2"
    assert [check.why.zh for check in second.mapping.checks] == [
        "一年只有一份这样的文件，这里又有一份，请核对"
    ]


def test_annexes_that_a_note_names_and_that_are_not_there_are_kept() -> None:
    """The title of what is there becomes its id; the other is still to be imported."""
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN)
    papers.add("text", mark="附件1", title="代表活动组织办法")
    noted = [papers.passage(text) for text in ("代表活动组织办法", "代表建议办理办法")]
    first.put_texts("annexes", *(FoundValue(each.text, (whole(each),)) for each in noted))
    papers.assembled()
    assert [each.text for each in first.texts("annexes")] == ["text"]
    assert [kept.clipping.text for kept in first.not_placed] == ["代表建议办理办法"]
    assert "代表活动组织办法" in papers.computed


def test_an_annex_that_the_note_calls_otherwise_is_marked() -> None:
    """附件1 is the first of the note, whatever it is called there."""
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN)
    papers.add("text", mark="附件1", title="代表活动组织办法")
    noted = papers.passage("代表活动办法")
    first.put_texts("annexes", FoundValue(noted.text, (whole(noted),)))
    papers.assembled()
    assert [each.text for each in first.texts("annexes")] == ["text"]
    assert [check.key for check in first.checks] == ["annexes"]


@pytest.mark.parametrize(
    ("end", "status"),
    [("（征求意见稿）", "draft"), ("（草案）", "draft"), ("（试行）", ""), ("", "")],
)
def test_what_its_title_calls_a_draft_is_one(end: str, status: str) -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026", organ=ORGAN, title=f"{ORGAN}2026年工作要点{end}")
    papers.assembled()
    assert first.text("status") == status


def test_an_organ_that_no_file_names_is_asked_for() -> None:
    papers = Papers()
    first = papers.add("work-points", year="2026")
    papers.assembled()
    assert [check.key for check in first.checks] == ["organ"]

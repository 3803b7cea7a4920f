"""Tables of pasted text and lists with commas, in which an empty cell may stand for the one above."""

from pathlib import Path

from npc.importer.assembling import ImportSettings
from npc.importer.found import FoundMapping
from npc.importer.interpreting import interpret
from npc.originals.opening import read_originals
from tables_by_hand import checks, data

_TITLE = "示例县人大常委会2026年主任会议议题安排"


def _read(*rows: str) -> FoundMapping:
    """Read what is pasted: cells are parted by |."""
    pasted = "\n".join((_TITLE, *(row.replace("|", "\t") for row in rows))).encode()
    found = interpret(read_originals([Path("-")], stdin=pasted, sheet=None), ImportSettings())
    (paper,) = found.papers
    return paper.mapping


def _times(paper: FoundMapping) -> list[tuple[str, object]]:
    return [
        (category.text("name"), data(item.values["when"]))
        for category in paper.mappings("categories")
        for item in category.mappings("items")
    ]


def _why(paper: FoundMapping) -> list[str]:
    return [why for _, why in checks(paper)]


def test_sessions_and_their_times_stand_once() -> None:
    """The session is the category, its time that of all its rows; marked once."""
    paper = _read(
        "会次|时间|序号|议题|承办工委",
        "第59次主任会议|1月中旬|1|听取甲汇报|办公室",
        "||2|听取乙汇报|财经工委",
        "第60次主任会议|2月|3|听取丙汇报|办公室",
        "||4|听取丁汇报|财经工委",
    )
    first, second = "第59次主任会议", "第60次主任会议"
    assert _times(paper) == [
        (first, "1月中旬"),
        (first, "1月中旬"),
        (second, "2月"),
        (second, "2月"),
    ]
    assert _why(paper) == ["表中没有合并的单元格，“时间”栏空着的各行照上面一行填写"]


def test_a_time_behind_matters_that_is_missing_stays_so() -> None:
    """Only where it is filled exactly where the category is, it is that of the category."""
    paper = _read(
        "类别|序号|议题|时间|承办工委",
        "专项报告|1|听取甲报告|7月|办公室",
        "|2|听取乙报告||财经工委",
        "执法检查|3|检查丙法实施情况|9月|办公室",
        "|4|检查丁法实施情况|10月|财经工委",
    )
    assert [when for _, when in _times(paper)] == ["7月", None, "9月", "10月"]
    assert not _why(paper)


def test_months_in_front_that_rise_stand_once() -> None:
    """Each month is that of the rows below it; numbers that begin anew with it begin no category."""
    paper = _read(
        "月份|序号|议题|汇报单位|承办工委",
        "3月|1|听取甲报告|县政府|办公室",
        "|2|听取乙报告|县政府|财经工委",
        "5月|1|听取丙报告|县政府|办公室",
        "|2|听取丁报告|县政府|财经工委",
        "7月|1|听取戊报告|县政府|办公室",
    )
    assert _times(paper) == [("", when) for when in ("3月", "3月", "5月", "5月", "7月")]
    assert len(_why(paper)) == 1


def test_matters_at_the_end_without_a_time_are_not_of_the_last() -> None:
    """A time in front that is missing at the end alone is not set yet."""
    paper = _read(
        "时间|序号|议题|汇报单位|承办工委",
        "3月|1|听取甲报告|县政府|办公室",
        "5月|2|听取乙报告|县政府|财经工委",
        "|3|听取丙报告|县政府|办公室",
        "|4|听取丁报告|县政府|财经工委",
    )
    assert [when for _, when in _times(paper)] == ["3月", "5月", None, None]


def test_a_session_that_is_only_counted_is_marked() -> None:
    """Of which meeting it is nobody can tell."""
    paper = _read(
        "会次|序号|议题|时间|承办工委",
        "第41次|1|听取甲汇报|7月|办公室",
        "|2|听取乙汇报|7月|财经工委",
        "第42次|3|听取丙汇报|9月|办公室",
    )
    assert [name for name, _ in _times(paper)] == ["第41次", "第41次", "第42次"]
    assert _why(paper) == ["会次只写“第41次”，没有写是什么会议，请补全"]


def test_a_head_that_stands_over_the_numbers_alone_is_that_of_the_words() -> None:
    """So a list with commas has what was one head over two columns."""
    paper = _read(
        "月份|重点工作任务||责任部门|配合部门",
        "七月|1|召开务虚会|办公室|研究室",
        "|2|调研预算执行|财经工委|",
        "八月|1|督办重点建议|代表工委|办公室",
        "|2|走访代表|代表工委|",
    )
    (category,) = paper.mappings("categories")
    titles = [item.text("title") for item in category.mappings("items")]
    assert titles == ["召开务虚会", "调研预算执行", "督办重点建议", "走访代表"]
    assert [when for _, when in _times(paper)] == ["七月", "七月", "八月", "八月"]
    assert len(_why(paper)) == 1

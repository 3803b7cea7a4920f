"""Monthly plans, as offices make them."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.monthly import monthly_plan
from npc.importer.tables.of_months import are_monthly
from tables_by_hand import checks, data, left, segment


def _read(found: Segment) -> FoundMapping:
    accounting = Accounting()
    paper = monthly_plan(found, accounting)
    assert not left(found, accounting, paper)
    return paper


def _months(paper: FoundMapping) -> dict[str, list[tuple[str, str]]]:
    months = paper.within("months")
    return {
        month: [(task.text("content"), task.text("owners")) for task in months.mappings(month)]
        for month in months.values
    }


_AB = {
    "1": [("A工作", "办公室"), ("B工作", "财经工委")],
    "2": [("C工作", "法制工委")],
    "3": [("D", "")],
}


@pytest.mark.parametrize(
    "blocks",
    [
        (
            """时间|内容|承办部门|备注
1 月|1. A工作；2. B工作。|办公室 财经工委|
二月份|C工作。|法制\\工委|
2025年3月|D||""",
        ),
        (
            """月份|序号|工作内容|责任部门
1月|1|A工作|办公室
^|2|B工作|财经工委
2月|1|C工作|法制工委
3月|1|D|""",
        ),
        (
            """序号|工作内容|责任部门
1月|<|<
1|A工作|办公室
2|B工作|财经工委
2月份|<|<
1|C工作|法制工委
3月|<|<
1|D|""",
        ),
        (
            "一、1月份",
            "序号|工作内容|责任部门\n1|A工作|办公室\n2|B工作|财经工委",
            "二、2月份",
            "序号|工作内容|责任部门\n1|C工作|法制工委",
            "三、3月份",
            "序号|工作内容|责任部门\n1|D|",
        ),
    ],
)
def test_months_stand_in_many_ways(blocks: tuple[str, ...]) -> None:
    """In a column, merged or not, over rows, between tables."""
    found = segment(*blocks)
    assert are_monthly(found.blocks)
    paper = _read(found)
    assert _months(paper) == _AB
    assert not list(checks(paper))


@pytest.mark.parametrize("sign", ["无", "—", "——", "/", "／"])
def test_a_month_with_a_sign_for_none_has_no_tasks(sign: str) -> None:
    """Whatever the sign is, as in the cells of items."""
    paper = _read(
        segment(f"月份|工作内容|责任部门\n1月|A工作|办公室\n2月|{sign}|\n3月|B工作|财经工委")
    )
    assert _months(paper) == {"1": [("A工作", "办公室")], "2": [], "3": [("B工作", "财经工委")]}
    assert not list(checks(paper))


def test_months_in_text() -> None:
    """Owners stand in brackets behind a task; 无 is an empty month."""
    found = segment(
        "一月：1. A工作（办公室）；2. B工作。（责任部门：财经工委）",
        "二月",
        "C工作（法制工委）。",
        "三月：无",
        title="示例县人大常委会2025年各月工作安排",
    )
    assert _months(_read(found)) == {**_AB, "3": []}


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "一是筹备会议（办公室）；二是初审预算（财经委）。",
            [("筹备会议", "办公室"), ("初审预算", "财经委")],
        ),
        (
            "听取报告（社会委），开展培训（各工委）",
            [("听取报告", "社会委"), ("开展培训", "各工委")],
        ),
        ("制定要点。（办公室牵头，各委配合）", [("制定要点", "办公室")]),
        ("初审计划、预算。责任部门：财经委", [("初审计划、预算", "财经委")]),
    ],
)
def test_owners_behind_tasks_of_a_text(text: str, tasks: list[tuple[str, str]]) -> None:
    """Each task of a paragraph has its own."""
    found = segment(f"1月：{text}", "2月：无", "3月：无", title="各月工作安排")
    paper = _read(found)
    assert _months(paper)["1"] == tasks
    assert not list(checks(paper))


def test_owners_that_may_be_of_one_task_only_are_marked() -> None:
    """What cannot be parted stays one, and is to be looked at."""
    found = segment(
        "1月：开会；任免（代表工委）", "2月：视察（财经委）及调研", "3月：无", title="安排"
    )
    paper = _read(found)
    assert _months(paper) == {
        "1": [("开会；任免", "代表工委")],
        "2": [("视察（财经委）及调研", "")],
        "3": [],
    }
    assert [key for key, _ in checks(paper)] == ["owners", "content"]


def test_what_is_of_no_month_is_no_task_of_the_one_above() -> None:
    """Quarters above months are computed; 每月工作 and words on the whole plan are kept for people."""
    found = segment(
        *("一、一季度", "1月：1. A（办公室）", "2月", "1. B（办公室）", "3月：C（办公室）"),
        *(
            "每月工作：接待来访（办公室）",
            "二、二季度",
            "4月：D（办公室）",
            "以上安排可根据实际调整。",
        ),
        title="示例县人大常委会2025年各月工作安排",
    )
    paper = _read(found)
    months = {month: [(task, "办公室")] for month, task in zip("1234", "ABCD", strict=True)}
    assert _months(paper) == months
    assert [kept.clipping.text for kept in paper.not_placed] == [
        "每月工作：接待来访（办公室）",
        "以上安排可根据实际调整。",
    ]


@pytest.mark.parametrize(
    ("cell", "tasks"),
    [
        ("1.增长1.5亿元；2.听取2025年3、4月情况", ["增长1.5亿元", "听取2025年3、4月情况"]),
        ("1. 召开现场会 2. 视察", ["召开现场会", "视察"]),
        ("①召开会议②视察", ["召开会议", "视察"]),
        ("（1）召开会议；（2）视察（区、镇）。", ["召开会议", "视察（区、镇）"]),
        ("召开会议；\\视察。", ["召开会议", "视察"]),
    ],
)
def test_tasks_of_a_cell(cell: str, tasks: list[str]) -> None:
    """Numbers count up; numbers within a text are none of theirs."""
    paper = _read(segment(f"时间|内容|承办部门\n3月|{cell}|办公室"))
    assert _months(paper) == {"3": [(task, "办公室") for task in tasks]}
    assert not list(checks(paper))


def test_a_number_that_does_not_follow_is_marked() -> None:
    """A task may be hidden in the one before it."""
    paper = _read(segment("时间|内容|承办部门\n3月|1.A工作；3.B工作。|办公室"))
    assert list(checks(paper)) == [("content", "其中的编号与前面的不连续，可能是另一项")]


def test_fewer_owners_than_tasks_are_given_by_what_is_surely_theirs() -> None:
    """Each of them is marked; where there are as many as tasks, none is."""
    paper = _read(
        segment(
            """时间|内容|承办部门
1月|1. 调研财政预算草案编制情况；2. 调研计划执行情况；3. 组织代表视察。|财经工委 选联工委
2月|1. 调研计划执行情况；2. 培训代表。|财经工委\\选联工委"""
        )
    )
    assert [owners for _, owners in _months(paper)["1"]] == ["财经工委", "财经工委", "选联工委"]
    assert [key for key, _ in checks(paper)] == ["owners"] * 3


def test_a_row_that_the_page_has_torn() -> None:
    """It goes on the row above, marked."""
    head = "月份|序号|工作内容|责任部门\n"
    paper = _read(
        segment(
            f"{head}2月|1|调研财政预算草案编制|财经", f"{head}||情况并提出意见|工委\n|2|视察|办公室"
        )
    )
    assert _months(paper) == {
        "2": [("调研财政预算草案编制情况并提出意见", "财经工委"), ("视察", "办公室")]
    }
    assert [key for key, _ in checks(paper)] == ["content", "owners"]


def test_tables_with_columns_that_tasks_have_not_are_lists_of_items() -> None:
    """分管领导 has a key of items only."""
    found = segment("月份|工作内容|分管领导|责任部门\n1月|A工作|主任|办公室\n2月|B工作|主任|办公室")
    assert not are_monthly(found.blocks)


def test_what_a_task_has_no_place_for_is_kept() -> None:
    """A column that is not known stays beside its task."""
    paper = _read(segment("时间|内容|承办部门|地点\n3月|A工作|办公室|党校"))
    (task,) = paper.within("months").mappings("3")
    assert [kept.clipping.text for kept in task.not_placed] == ["党校"]
    assert data(task) == {"content": "A工作", "owners": "办公室"}


def test_quarters_beside_months() -> None:
    """The quarter of a month is computed."""
    found = segment(
        """季度|月份|工作内容|承办部门
一季度|1月|1.筹备人代会；2.走访代表|办公室
^|2月|召开部署会|办公室
^|3月|培训|办公室"""
    )
    assert are_monthly(found.blocks)
    paper = _read(found)
    assert list(_months(paper)) == ["1", "2", "3"]
    assert not any(mapping.not_placed for mapping in paper.with_inner())


def test_a_signature_below_months_is_kept_apart() -> None:
    """A monthly plan has no signature: who issued it, and when, is to be decided."""
    paper = _read(
        segment(
            "月份|工作内容|承办部门\n1月|筹备人代会|办公室\n2月|召开部署会|办公室",
            "示例县人大常委会办公室",
            "2025年1月10日",
        )
    )
    assert "signature" not in paper.values
    assert paper.not_placed


def test_a_remark_beside_the_first_task_of_a_month_is_marked_where_no_cells_can_be_merged() -> None:
    """In Markdown it stands there too where it is on all the month; a merged cell leaves no doubt."""
    paper = _read(segment("时间|内容|承办部门|备注\n1月|调研|办公室|已完成\n|座谈|财经工委|"))
    assert [key for key, _ in checks(paper)] == ["1"]
    paper = _read(segment("时间|内容|承办部门|备注\n1月|调研|办公室|已完成\n^|座谈|财经工委|"))
    assert not list(checks(paper))


def test_a_remark_on_some_tasks_of_a_cell_is_marked_and_one_on_all_is_not() -> None:
    cell = "1月|1. 调研；2. 座谈。|办公室、财经工委"
    heads = "时间|内容|承办部门|备注"
    for remark, marks in (("已完成", []), ("第1项安排在下旬", ["note"])):
        paper = _read(segment(f"{heads}\n{cell}|{remark}"))
        assert [key for key, _ in checks(paper) if key == "note"] == marks

"""Tables whose numbers are typed wrongly, twice, in full width, or not at all."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.tables.arrangement import arrangement
from npc.importer.tables.monthly import monthly_plan
from tables_by_hand import checks, data, segment

_FIRST_PAGE = """类别|序号|项目名称|责任部门|时间|常委会议
讨论决定(2项)|{}|讨论决定A|财经工委|3月|√
|{}|讨论决定B|财经工委|4月|√
|{}|听取C报告|法制工委|5月|√"""
_SECOND_PAGE = """类别|序号|项目名称|责任部门|时间|常委会会议
{}|{}|听取D报告|法制工委|6月|√
|{}|听取E报告|法制工委|7月|√"""


def _found(*tables: str) -> tuple[FoundMapping, dict[object, list[object]]]:
    paper = arrangement(segment(*tables), Accounting())
    categories = paper.mappings("categories")
    return paper, {
        each.text("name"): [data(item.values["title"]) for item in each.mappings("items")]
        for each in categories
    }


def test_counts_say_where_a_category_begins() -> None:
    """A name that stands on the next page has the rows before it that both counts give it."""
    for numbers in (("", "", "", "", ""), ("1", "2", "2", "2", "3")):
        paper, rows = _found(
            _FIRST_PAGE.format(*numbers[:3]), _SECOND_PAGE.format("听取报告(3项)", *numbers[3:])
        )
        assert rows == {
            "讨论决定": ["讨论决定A", "讨论决定B"],
            "听取报告": ["听取C报告", "听取D报告", "听取E报告"],
        }
        assert not any("项，读到" in check for _, check in checks(paper))


def test_a_name_on_the_next_page_without_counts_is_looked_at() -> None:
    """Without numbers and counts the rows before it may be in it, too."""
    first = _FIRST_PAGE.replace("(2项)", "").format("", "", "")
    paper, rows = _found(first, _SECOND_PAGE.format("听取报告", "", ""))
    assert list(map(len, rows.values())) == [3, 2]
    assert [check for _, check in checks(paper) if "换页" in check]


def test_the_set_name_of_a_meeting_goes_before_the_commoner_one() -> None:
    """常委会议 is a slip of 常委会会议, on however many pages it stands."""
    first = _FIRST_PAGE.replace("(2项)", "").format(1, 2, 3)
    second = _SECOND_PAGE.format("听取报告", 1, 2)
    paper, _ = _found(first, first.replace("讨论决定|", "听取|"), second)
    assert data(paper.values["meetings"]) == ["常委会会议"]


def test_a_number_typed_twice_is_one_mark() -> None:
    """1 2 2 4: the rows that follow are where they should be; 1 1 3 begins no category."""
    rows = "\n".join(f"{number}|听取{number}报告|法制工委|5月" for number in (1, 2, 2, 4))
    paper, found = _found(f"序号|项目名称|责任部门|时间\n{rows}")
    assert list(map(len, found.values())) == [4]
    assert [check for _, check in checks(paper) if "序号" in check] == ["原表序号2重复"]
    slip = _found(
        "序号|项目名称|责任部门|时间\n1|A报告|法制工委|5月\n1|B报告|法制工委|\n3|C报告|法制工委|5月"
    )
    assert list(map(len, slip[1].values())) == [3]


def test_numbers_in_full_width() -> None:
    """Numbers of full width and ⑴ are numbers of tasks as 1. is."""
    for one, two in (("１．", "２．"), ("１.", "２."), ("⑴", "⑵"), ("⒈", "⒉")):  # noqa: RUF001 - as typed
        table = segment(
            f"时间|内容|承办部门\n1月|{one}调研预算；{two}组织培训|办公室\n2月|{one}召开会议\\{two}开展视察|办公室",
            title="2025年重点工作计划",
        )
        months = monthly_plan(table, Accounting()).values["months"]
        assert isinstance(months, FoundMapping)
        tasks = [task.text("content") for month in "12" for task in months.mappings(month)]
        assert tasks == ["调研预算", "组织培训", "召开会议", "开展视察"]

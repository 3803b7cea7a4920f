"""Tables whose cells are matters: what stands in front of a row and above a column says the rest."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.arrangement import arrangement
from npc.importer.tables.crossed import uncrossed
from npc.importer.tables.monthly import monthly_plan
from npc.importer.tables.of_months import are_monthly
from npc.originals.original import Grid
from tables_by_hand import checks, data, left, segment

_OF_DEPARTMENTS = """月份|办公室|财经工委
1月|筹备人代会|1.调研预算；2.走访企业
2月|召开部署会|
3月||听取计划报告"""
_OF_MEETINGS = """月份|常委会会议|主任会议|其他活动
1月|1.听取环境报告；2.任免事项|讨论工作要点|走访代表
2月||讨论视察方案|
3月|听取检察报告||视察春耕"""


def _uncrossed(table: str, accounting: Accounting) -> tuple[Segment, Segment]:
    found = segment(table)
    blocks = [uncrossed(it, accounting) if isinstance(it, Grid) else it for it in found.blocks]
    return found, found._replace(blocks=tuple(blocks))


def test_months_beside_departments() -> None:
    """Each cell is a task, or several that are numbered, whichever way the table is turned."""
    turned = """部门|1月|2月|3月
办公室|筹备人代会|召开部署会|
财经工委|1.调研预算；2.走访企业||听取计划报告"""
    for table in (_OF_DEPARTMENTS, turned):
        accounting = Accounting()
        found, told = _uncrossed(table, accounting)
        assert are_monthly(told.blocks)
        paper = monthly_plan(told, accounting)
        assert data(paper.values["months"]) == {
            "1": [
                {"content": "筹备人代会", "owners": "办公室"},
                {"content": "调研预算", "owners": "财经工委"},
                {"content": "走访企业", "owners": "财经工委"},
            ],
            "2": [{"content": "召开部署会", "owners": "办公室"}],
            "3": [{"content": "听取计划报告", "owners": "财经工委"}],
        }
        assert not list(checks(paper))
        assert not left(found, accounting, paper)


def test_months_beside_meetings() -> None:
    """Each cell is one of the matters of a meeting; a column of no meeting has matters without one."""
    accounting = Accounting()
    found, told = _uncrossed(_OF_MEETINGS, accounting)
    paper = arrangement(told, accounting)
    assert [
        (each.text("title"), each.text("when"), each.text("meetings"))
        for category in paper.mappings("categories")
        for each in category.mappings("items")
    ] == [
        ("听取环境报告", "1月", "常委会会议"),
        ("任免事项", "1月", "常委会会议"),
        ("讨论工作要点", "1月", "主任会议"),
        ("走访代表", "1月", ""),
        ("讨论视察方案", "2月", "主任会议"),
        ("听取检察报告", "3月", "常委会会议"),
        ("视察春耕", "3月", ""),
    ]
    assert not list(checks(paper))
    assert not left(found, accounting, paper)


def test_tables_that_are_not_crossed() -> None:
    """Ticks, times and owners in cells are no matters."""
    for table in (
        "月份|常委会会议|主任会议\n1月|√|\n2月||√",
        "月份|工作内容|责任部门\n1月|筹备人代会|办公室\n2月|召开部署会|办公室",
        "部门|1月|2月|3月\n办公室|√||√\n财经工委||√|",
        "时间|常委会会议|主任会议\n1月|听取环境报告|<\n2月|听取检察报告|<",
    ):
        found, told = _uncrossed(table, Accounting())
        assert found == told


def test_a_title_within_a_crossed_table() -> None:
    """What stands above the heads stays there."""
    accounting = Accounting()
    found, told = _uncrossed(f"2026年工作日程|<|<|<\n{_OF_MEETINGS}", accounting)
    paper = arrangement(told._replace(title=()), accounting)
    assert paper.text("title") == "2026年工作日程"
    assert isinstance(paper.values["categories"], list)
    assert all(isinstance(each, FoundMapping) for each in paper.values["categories"])
    assert not left(found._replace(title=()), accounting, paper)

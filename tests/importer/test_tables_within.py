"""Tables within plans of sentences."""

from found_in_tests import lost, marks, plain
from npc.importer.accounting import Accounting
from npc.importer.lists.sentences import arrangement
from npc.importer.segment import Segment
from npc.importer.tables_within import put_tables
from npc.originals.original import Passage
from tables_by_hand import segment

TABLE = "序号|议题|时间|责任委室\n1|听取和审议审计工作报告|7月|财经委\n2|审查和批准2024年决算|7月|财经委"


def test_rows_of_a_table_are_items_of_the_heading_above() -> None:
    """They are marked once, since they are printed as sentences; the count of the heading counts them."""
    found = segment(
        *("一、视察（1项）", "1.视察供水工作（6月，财经委）", "二、计划预算监督（2项）", TABLE),
        *("三、专题询问（1项）", "1.对养老工作开展专题询问（9月，社会委）"),
        title="示例县人大常委会2025年监督工作计划",
    )
    accounting = Accounting()
    paper = arrangement(found, accounting)
    put_tables(paper, found, accounting)
    assert [len(category["items"]) for category in plain(paper)["categories"]] == [1, 2, 1]
    assert plain(paper)["categories"][1]["items"][1] == {
        "text": "审查和批准2024年决算",
        "when": "7月",
        "owners": "财经委",
    }
    assert marks(paper) == ["原文这里是表格，各行当作项目；npc把这份计划的各项都印成条文"]
    assert lost(_passages(found), paper, accounting) == []


def _passages(found: Segment) -> list[Passage]:
    within = [p for grid in found.grids for cell in grid.own_cells() for p in cell.passages]
    return [*found.passages, *within]

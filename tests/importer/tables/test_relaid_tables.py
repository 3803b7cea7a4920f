"""Tables in two halves side by side, with heads in front, with categories in the column of numbers."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.tables.arrangement import arrangement
from npc.importer.tables.monthly import monthly_plan
from npc.importer.tables.relaid import relaid
from npc.originals.original import Grid
from tables_by_hand import checks, data, left, segment

_HALVES = """月份|工作内容|责任部门|月份|工作内容|责任部门
1月|1.筹备人代会；2.走访|办公室|7月|年中督办|代表工委
2月|召开部署会|办公室|8月|视察防汛|农业工委"""
_IN_FRONT = """项目名称|听取A报告|听取B报告
时间|7月|8月
责任部门|法制工委|财经工委"""


def _told(table: str, accounting: Accounting) -> Grid:
    (grid,) = segment(table).blocks
    assert isinstance(grid, Grid)
    return relaid(grid, accounting)


def test_halves_side_by_side() -> None:
    """The right half follows the left one."""
    accounting = Accounting()
    found = segment(_HALVES)
    told = found._replace(blocks=(relaid(found.grids[0], accounting),))
    paper = monthly_plan(told, accounting)
    assert data(paper.values["months"]) == {
        "1": [
            {"content": "筹备人代会", "owners": "办公室"},
            {"content": "走访", "owners": "办公室"},
        ],
        "2": [{"content": "召开部署会", "owners": "办公室"}],
        "7": [{"content": "年中督办", "owners": "代表工委"}],
        "8": [{"content": "视察防汛", "owners": "农业工委"}],
    }
    assert not left(found, accounting, paper)


def test_heads_in_front() -> None:
    """A table that is turned has a matter a column."""
    accounting = Accounting()
    found = segment(_IN_FRONT)
    told = found._replace(blocks=(relaid(found.grids[0], accounting),))
    paper = arrangement(told, accounting)
    (category,) = paper.mappings("categories")
    assert [data(item) for item in category.mappings("items")] == [
        {"title": "听取A报告", "owners": "法制工委", "when": "7月"},
        {"title": "听取B报告", "owners": "财经工委", "when": "8月"},
    ]
    assert not left(found, accounting, paper)


@pytest.mark.parametrize(
    "table",
    [
        "月份|工作内容|责任部门\n1月|筹备|办公室",
        "序号|项目|时间|时间\n1|听取A报告|3月|4月",
        "时间|项目|责任部门|时间|项目|责任部门\n1月|筹备|<|<|<|<",
    ],
)
def test_usual_tables_stay(table: str) -> None:
    """Only what is surely laid out otherwise is changed."""
    (grid,) = segment(table).blocks
    assert _told(table, Accounting()) == grid


def test_categories_in_the_column_of_numbers() -> None:
    """一 | 监督工作 above rows of 1, 2 is a category, （一） one within it."""
    accounting = Accounting()
    found = segment(
        """序号|工作任务|责任部门|时间
一|监督工作||
1|听取A报告|财经工委|6月
二|代表工作||
（一）|代表培训||
1|初任培训|代表工委|3月
（二）|代表活动||
1|走访|代表工委|全年"""
    )
    paper = arrangement(found, accounting)
    first, second = paper.mappings("categories")
    assert first.text("name") == "监督工作"
    assert [each.text("name") for each in second.mappings("categories")] == ["代表培训", "代表活动"]
    assert not list(checks(paper))
    assert not left(found, accounting, paper)


def test_rows_numbered_in_chinese_are_rows() -> None:
    """Where nothing stands within them 一, 二 number rows."""
    paper = arrangement(
        segment("序号|工作任务|责任部门|时间\n一|听取A报告||\n二|听取B报告|财经工委|6月"),
        Accounting(),
    )
    assert [len(each.mappings("items")) for each in paper.mappings("categories")] == [2]


def test_matters_on_lines_of_a_cell_are_looked_at() -> None:
    """A line that ends as a matter does, before one that begins as one, may be two."""
    table = "序号|项目|责任部门\n1|关于决算的报告\\关于审计的报告|财经工委\n2|听取县政府\\关于环境的报告|城建环资工委"
    paper = arrangement(segment(table), Accounting())
    assert [why for _, why in checks(paper)] == ["原格内分了行，这里连成了一句"]


def test_those_who_answer_stand_with_their_department() -> None:
    """牵头部门及负责人 is a column of owners."""
    paper = arrangement(
        segment("序号|工作内容|牵头部门及负责人|时间\n1|执法检查|法制工委（某某）|6月"),
        Accounting(),
    )
    (category,) = paper.mappings("categories")
    assert category.mappings("items")[0].text("owners") == "法制工委（某某）"

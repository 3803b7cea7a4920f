"""The year at a glance, and how much there is in each month."""

from hypothesis import given
from hypothesis import strategies as st

from npc.plan import Plan
from npc.views.filters import Filters
from npc.views.table import Block, Cell
from npc.views.workdays import Workdays
from plan_texts import items, plan_of
from schedules import DATED, NANHAI, SHILI, load_view, meetings_view, month_view, year_view

# By hand from the source: what each department leads in July, both annexes, whole-year rows apart.
JULY = {
    "办公室": None,
    "财经工委": 6,
    "法制工委": 1,
    "城建环资工委": 3,
    "教科文卫工委": 1,
    "选联工委": 2,
    "有关工委": 1,
    "合计": 14,
}
# By hand from the source: annex 1 and annex 2 in each month, without the two of the whole year.
MONTHS = [3, 8, 10, 8, 5, 5, 14, 5, 8, 6, 7, 10]


def matrix(plan: Plan, wanted: Filters | None = None) -> dict[str, dict[str, Cell[str]]]:
    """The matrix by department and column."""
    return table(year_view(plan, wanted or Filters()).blocks[0])


def table(block: Block[str]) -> dict[str, dict[str, Cell[str]]]:
    keys = [column.key for column in block.columns]
    return {row.cells[0].text: dict(zip(keys, row.cells, strict=True)) for row in block.rows}


def test_the_matrix_counts_what_the_source_says() -> None:
    """Who leads in July, and how much there is in each month."""
    found = matrix(NANHAI)
    july = {name: cells["month-7"].value for name, cells in found.items()}
    assert {name: count for name, count in july.items() if name in JULY} == JULY
    assert [found["合计"][f"month-{month}"].value for month in range(1, 13)] == MONTHS
    total = found["合计"]
    assert (total["all-year"].value, total["unscheduled"].value, total["total"].value) == (2, 3, 82)


def test_shared_work_and_sessions_are_marked() -> None:
    """What a department leads and what it shares in are told apart; * is before a session."""
    june = matrix(plan_of(DATED))
    assert june["财经工委"]["month-6"].text == "1*"
    assert june["办公室"]["month-6"].text == "0+1"
    assert june["合计"]["month-6"].text == "1*"
    assert june["合计"]["month-10"].text == "1*"  # what was cancelled is not counted


def test_every_matter_is_counted_once_by_who_leads_it() -> None:
    """The totals of the rows are those of the plan."""
    for plan in (NANHAI, SHILI):
        found = matrix(plan)
        led = [cells["total"].value for name, cells in found.items() if name != "合计"]
        assert sum(one for one in led if isinstance(one, int)) == len(list(plan.matters))


def test_bars_lie_in_the_months_of_a_matter() -> None:
    """The Gantt of a plan: one row a matter, by its first month."""
    bars = year_view(plan_of(DATED), Filters()).blocks[1]
    rows = {row.cells[0].text: [cell.text for cell in row.cells[2:]] for row in bars.rows}
    assert rows["听取和审议县法院关于诉前调解工作情况的报告"] == [""] * 8 + ["〓", "〓", "", ""]
    assert rows["听取和审议县政府关于养老服务工作情况的报告"][3] == "完"
    assert rows["听取县政府关于乡村振兴工作情况的报告"][8] == "延"
    assert rows["听取和审议县政府关于政务公开情况的报告"][9] == "消"
    assert set(rows["审查和批准2025年预算调整方案"]) == {""}
    assert [row.cells[0].text for row in bars.rows][:2] == [
        "听取和审议县政府关于养老服务工作情况的报告",
        "对2024年本级决算草案研究提出意见",
    ]


# By hand from the source: rows ticked for each meeting, at the month's end where they have several.
LOAD = {"常委会会议": [0, 0, 3, 0, 2, 0, 5, 0, 4, 0, 2, 5], "主任会议": [0, 0, 0, 0, 0, 2, 0, 1, 0, 2, 0, 0]}  # fmt: skip


def test_the_load_counts_what_lies_in_one_month_alone() -> None:
    """As the rule about overloaded months does."""
    view = load_view(NANHAI, Filters())
    found = table(view.blocks[1])
    for kind, counts in LOAD.items():
        assert [found[kind][f"month-{n}"].value or 0 for n in range(1, 13)] == counts


def test_what_is_over_the_limit_is_marked() -> None:
    """The limits are those of npc.yaml."""
    plan = NANHAI._replace(limits={"department": 4, "session": 5})
    view = load_view(plan, Filters())
    over = {
        (row.cells[0].text, column.key)
        for block in view.blocks
        for row in block.rows
        for column, cell in zip(block.columns, row.cells, strict=True)
        if cell.is_over
    }
    assert over == {("财经工委", "month-7"), ("财经工委", "month-9")}
    assert table(view.blocks[0])["财经工委"]["month-7"].text == "5!"
    assert not any(
        cell.is_over for block in load_view(NANHAI, Filters()).blocks for row in block.rows for cell in row.cells
    )  # fmt: skip


@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["甲室", "乙工委"])), max_size=30))
def test_the_shade_grows_with_the_count(rows: list[tuple[int, str]]) -> None:
    """The most is the darkest, nothing is not shaded, and more is never lighter."""
    tasks = "".join(
        f"  {month}: [{''.join(f'{{content: 事项{n}, owners: {one}}}, ' for n, (at, one) in enumerate(rows) if at == month)}]\n"
        for month in sorted({month for month, _ in rows})
    )
    plan = plan_of(f"kind: monthly-plan\nyear: 2025\nmonths:\n{tasks or '  {}'}\n")
    cells = [cell for row in load_view(plan, Filters()).blocks[0].rows for cell in row.cells[1:13]]
    shades = sorted(
        (cell.value or 0, cell.shade) for cell in cells if not isinstance(cell.value, str)
    )
    assert [shade for _, shade in shades] == sorted(shade for _, shade in shades)
    if rows:
        assert shades[-1][1] == 4
    assert all(shade == 0 for value, shade in shades if value == 0)


def test_one_departments_year_has_no_row_of_others() -> None:
    """Of them it would hold only what they share with it; the workbook has no sheets of them."""
    department = NANHAI.departments.listed[1]
    wanted = Filters(department=department)
    for view in (year_view(NANHAI, wanted), load_view(NANHAI, wanted)):
        assert [row.cells[0].text for row in view.blocks[0].rows] == [department.name]
        assert view.is_of_one_department


def test_work_that_recurs_in_known_months_stands_in_them() -> None:
    """At the ends of quarters, and before the sessions of these months."""
    plan = plan_of(items("听取和审议县政府关于经济运行情况的报告 | 每季度末 | 财经工委"))
    (row,) = (
        row for row in year_view(plan, Filters()).blocks[0].rows if row.cells[0].text == "财经工委"
    )
    assert [at for at, cell in enumerate(row.cells[:14]) if cell.value and at] == [3, 6, 9, 12]
    sat = meetings_view(plan, Filters(), workdays=Workdays()).blocks
    assert [one.name for one in sat] == [f"{month}-常委会会议" for month in (3, 6, 9, 12)]


def test_what_lies_outside_the_year_is_not_called_undated() -> None:
    """A month of the next year is known; it is not this year's."""
    plan = plan_of("kind: work-points\nyear: 2025\n" + items("视察甲 | 2026年1月"))
    headings = [block.heading for block in month_view(plan, 3).blocks]
    assert headings[-1] == "时间未定或不在本年度（1项）"

"""Whatever plan: a printed reference finds its row, an id its own, and none another's."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from npc.ledger.lookup import Lookup
from npc.ledger.references import references_of
from npc.ledger.spelling import plain
from npc.plan import Arrangement, Location, Paper, Plan
from plan_texts import plan_of

NAMES = (
    "视察 视察活动 跟踪监督 计划和预算监督 监督 其他 甲 甲1 第2批 7月重点 十四五规划 专题调研 代表活动 市政府的报告 "
    "市法院的报告 监督·其他 A B\uff11 听取和审议/听取专项工作报告"
).split()
PAPERS = (None, "监督工作计划", "代表工作计划", "讨论决定重大事项工作计划")
NUMBERS = ("{}", "第{}项", "{}项", " {} ")


def _rows(count: int, mark: str) -> str:
    rows = ", ".join(f"{{title: 事项{mark}之{n}, id: {mark}-{n}}}" for n in range(count))
    return f"[{rows}]"


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw lists with categories of names that are parts of each other, and a monthly plan."""
    text = "kind: work-points\nyear: 2025\n"
    for at, paper in enumerate(draw(st.lists(st.sampled_from(PAPERS), min_size=1, max_size=3))):
        numbering = draw(st.sampled_from(("by-category", "continuous")))
        text += f"---\nkind: arrangement\nid: p{at}\nnumbering: {numbering}\n"
        text += f"paper: {paper}\ncategories:\n" if paper else "categories:\n"
        names = draw(st.lists(st.sampled_from([*NAMES, ""]), min_size=1, max_size=5))
        for place, name in enumerate(names):
            count = draw(st.integers(1, 3)) * draw(st.sampled_from((1, 1, 5)))
            shows = ", {same: p0x0-0}" * (at > 0 and draw(st.booleans()))
            rows = _rows(count, f"p{at}x{place}").removesuffix("]") + shows + "]"
            text += f"  - {{{f'name: {name}, ' if name else ''}items: {rows}}}\n"
    months = draw(st.sets(st.integers(1, 12), max_size=3))
    text += "---\nkind: monthly-plan\nmonths:\n" if months else ""
    for month in months:
        count = draw(st.integers(1, 3))
        tasks = ", ".join(f"{{content: 工作{month}月{n}, id: m{month}-{n}}}" for n in range(count))
        text += f"  {month}: [{tasks}]\n"
    return plan_of(text)


@settings(max_examples=60)
@given(plans())
def test_printed_references_and_ids_find_their_rows(plan: Plan) -> None:
    lookup = Lookup(plan)
    for matter, text in references_of(plan).items():
        assert lookup.find(text).matter is matter
        assert lookup.reference(matter) == text
    for matter in plan.matters:
        assert lookup.find(str(matter.id)).matter is matter


def _holding(plan: Plan, part: str) -> Iterator[tuple[Paper, str, int, Location]]:
    """Yield the rows of all that a part may name: paper, category, number, and the row that is meant."""
    for paper in plan.papers:
        for row in paper.matters:
            of_paper = paper.name.replace("工作", "") if isinstance(paper, Arrangement) else ""
            name = plain(getattr(row, "category", "") or row.when.text)
            if part in name or part in of_paper:
                yield paper, name, row.number, (row.shown or row).at


@settings(max_examples=60)
@given(plans(), st.data())
def test_a_reference_finds_no_row_of_another_number_or_category(
    plan: Plan, data: st.DataObject
) -> None:
    name = plain(data.draw(st.sampled_from([*NAMES, "7月", "11月"])))
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))].strip("·")
    number = data.draw(st.integers(1, 15))
    printed = references_of(plan).values()
    found = Lookup(plan).find(part + data.draw(st.sampled_from(NUMBERS)).format(number))
    assert len(found.candidates) == len(set(found.candidates)) <= 10
    rows = [*_holding(plan, part.split("·")[-1])]
    if found.matter:
        assert f"{part}{number}" in printed or found.matter.at in {
            at for _, _, counted, at in rows if counted == number
        }
    names = {(paper.id, category) for paper, category, _, _ in rows if part in category}
    is_short = any(text.rstrip("0123456789") == part for text in printed)
    if len(names) > 1 and not is_short and part not in {category for _, category in names}:
        assert found.matter is None

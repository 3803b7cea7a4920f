"""A figure of a review beside the rows and agendas of the year's other papers."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.figures import ToldFigure
from npc.facts.row_counts import category_meant, rows_meant, times
from npc.genre.counts import OF_OCCASIONS
from npc.genre.figure_names import meeting_named
from npc.kinds.agenda import Agenda
from npc.kinds.category import Category
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC446",
    "figure-beside-rows",
    Severity.INFO,
    Message("a review's figure is not that of the year's papers", "总结中的数与年度安排不同"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the figures of categories and meetings of the plan's year."""
    plan = facts.plan
    if facts.book or plan.is_damaged("categories", "items", "session"):
        return  # what the ledger tells is compared by NPC470
    for told in facts.figures:
        if told.key.year == plan.year and not told.is_of_department:
            if told.figure.kind == "category":
                yield from _beside_rows(told, plan)
            elif told.figure.kind == "meeting":
                yield from _beside_agendas(told, plan.agendas)


def _beside_rows(told: ToldFigure, plan: Plan) -> Iterator[Finding]:
    """Compare with each number of rows that is meant; it is right if it is one of them."""
    figure, rows = told.figure, rows_meant(told.figure, plan)
    if any(figure.low <= number <= figure.high for number in rows) or not rows:
        return
    is_all = told.is_whole and told.is_to_years_end
    if is_all or figure.low > max(rows):
        category = category_meant(told.figure, plan)
        lists = (paper.at / "categories" for paper in plan.arrangements)
        at = category.at / "name" if category else next(lists, told.at)
        seen = (
            _rows_of(category, figure.unit) if category else {*rows}
        )  # at the place that is named
        nearest = min(seen, key=lambda number: abs(number - figure.number))
        words = Message("{rows} rows in the arrangement", "安排表有{rows}项").format(rows=nearest)
        yield _finding(told, words, at, _CHANGED)


def _rows_of(category: Category, unit: str) -> set[int]:
    """Return the numbers that a count of one category may mean."""
    items = category.all_items
    return {len(items), times(items)} if unit in OF_OCCASIONS else {len(items)}


def _beside_agendas(told: ToldFigure, agendas: Sequence[Agenda]) -> Iterator[Finding]:
    """Compare with the sessions that have an agenda: they were held, and a review has no fewer."""
    held = {
        agenda.session.date: agenda
        for agenda in agendas
        if meeting_named(agenda.session.kind) == told.figure.name
        and agenda.session.date.year == told.key.year
        and agenda.session.date <= told.until
    }
    if len(held) > told.figure.high:
        yield _finding(
            told,
            Message("{count} agendas", "有{count}次会议的议程").format(count=len(held)),
            held[max(held)].at / "session",
            _NOT_HELD,
        )


def _finding(told: ToldFigure, other: Message, at: Location, remedy: Message) -> Finding:
    return Finding(
        RULE,
        Message("“{words}” here, {other}", "这里写“{words}”，{other}").format(
            words=told.words, other=other
        ),
        told.at,
        remedy,
        related=((at, other),),
    )


_CHANGED = Message(
    "check the number, unless work was added or dropped in the year",
    "请核对；年中有增减调整的，不必一致",
)
_NOT_HELD = Message(
    "check the number; if a session was not held, delete its agenda",
    "请核对；会议没有举行的，删去它的议程",
)

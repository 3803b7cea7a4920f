"""The changes of a plan since its adoption, as the page that goes to a meeting and to those concerned (调整说明表)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from npc.facts.telling_changes import told_of
from npc.ledger.book import Book
from npc.ledger.records import Decided
from npc.messages import Message
from npc.plan import Plan
from npc.views.change_words import heading_of, page_title, pending, summary, to_be_told
from npc.views.changed_values import VERBS, changed_values, title_of
from npc.views.decisions import Decision, DecisionWords, decisions
from npc.views.no_ledger import NO_LEDGER
from npc.views.notice import as_section, signer
from npc.views.phrases import PAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import BoardNotice, View

_READ: tuple[Column[Text], ...] = (
    Column("number", Message("no.", "序号")),
    Column("change", Message("change", "调整"), cap=8),
    Column("text", Message("matter", "事项"), share=4),
    Column("before", Message("planned", "原计划"), share=3),
    Column("after", Message("now", "调整为"), share=3),
    Column("why", Message("reason", "理由"), share=3),
)
"""What stands on the page; who decided it is said above each table."""
_COLUMNS: tuple[Column[Text], ...] = (
    *_READ[:2],
    Column("reference", Message("row", "编号")),
    *_READ[2:],
    Column("decision", Message("decided by", "决定")),
    Column("date", Message("date", "日期")),
    Column("told", Message("to be told", "应当告知")),
)
_EMPTY: Block[Text] = Block("changes", "", _COLUMNS, ())


def changes_view(
    schedule: Schedule, words: DecisionWords, signed: date | None = None
) -> View[Text]:
    """Show what became of matters after the adoption, by who decided it.

    Args:
        schedule: The plan as it stands, and the filters.
        words: Which decisions are asked for.
        signed: The day that stands below them; without one it is written by hand.

    Raises:
        UsageError: Nobody of the name that is asked for decided any.

    """
    book = schedule.facts.book
    if book is None:
        return schedule.view("changes", _WHAT, 0, (_EMPTY,), listed=(), remarks=[NO_LEDGER])
    found = _wanted(decisions(book.changes, words), schedule)
    every = [each for decision in found for each in decision.changes]
    places = {matter.at for each in every if (matter := each.before or each.after)}
    rows = tuple(_row(number, each, schedule, book) for number, each in enumerate(every, 1))
    view = schedule.view(
        "changes",
        _WHAT,
        len(every),
        (_EMPTY._replace(rows=rows),),
        listed=[entry for entry in schedule.entries if entry.matter.at in places],
    )
    remarks = [summary(found, schedule.plan)] if found else []
    said = schedule.filters._replace(as_of=None).remarks()  # the day stands below, beside who signs
    return view._replace(
        title=page_title(found, schedule),
        as_of=signed,
        remarks=[*remarks, *said],
        notice=_notice(found, schedule) if found else None,
    )


_WHAT = Message("changes", "工作安排调整")


def _wanted(found: Iterable[Decision], schedule: Schedule) -> tuple[Decision, ...]:
    """Return decisions with what filters keep of them, by the matter before or after."""
    keeps = schedule.filters.keeps
    kept = (
        decision._replace(
            changes=tuple(
                each
                for each in decision.changes
                if not schedule.filters.is_narrowing
                or any(
                    keeps(matter, schedule.facts) for matter in (each.before, each.after) if matter
                )
            )
        )
        for decision in found
    )
    return tuple(decision for decision in kept if decision.changes)


def _notice(found: Sequence[Decision], schedule: Schedule) -> BoardNotice[Text]:
    """Return the page: a table for each decision, who is to be told, and who signs."""
    every = [each for decision in found for each in decision.changes]
    told = told_of(every, schedule.plan.departments)
    return BoardNotice(
        tuple(_parts(found, schedule.plan)), to_be_told(told, found), signer(schedule)
    )


def _parts(found: Sequence[Decision], plan: Plan) -> Iterator[Block[Text]]:
    for number, decision in enumerate(found, 1):
        rows = tuple(Row((Cell(at), *_cells(each))) for at, each in enumerate(decision.changes, 1))
        named = heading_of(decision, plan)
        heading = as_section(number, named) if len(found) > 1 else ""
        yield Block(decision.by or "pending", heading, _READ, rows, label=named)


def _cells(decided: Decided) -> tuple[Cell[Text], ...]:
    before, after = changed_values(decided)
    texts: tuple[Text, ...] = (
        VERBS.get(decided.verb, ""),
        title_of(decided),
        before,
        after,
        decided.change.why or "",
    )
    return tuple(Cell(text) for text in texts)


def _row(number: int, decided: Decided, schedule: Schedule, book: Book) -> Row[Text]:
    verb, *others = _cells(decided)
    matter = decided.after or decided.before
    current = book.record(matter).matter if matter else None
    told = told_of((decided,), schedule.plan.departments)
    cells: tuple[Cell[Text], ...] = (
        Cell(number),
        verb,
        Cell(schedule.reference(current) if current else decided.change.reference),
        *others,
        Cell(decided.adjustment.by or pending(schedule.plan)),
        Cell(decided.adjustment.date),
        Cell(joined((*told.organs, *told.departments), PAUSE)),
    )
    return Row(cells, schedule.key(current) if current else None)

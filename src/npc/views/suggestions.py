"""What became of deputies' suggestions, a batch a row (代表建议办理情况)."""

from datetime import date

from npc.facts.answering import answering_article
from npc.ledger.records import FollowedBatch
from npc.messages import Message
from npc.views.counting import number_of
from npc.views.fact_deadline import SUGGESTIONS, fact_days
from npc.views.fact_deadlines import fact_deadlines
from npc.views.judged import judged
from npc.views.lights import Light, Lights
from npc.views.no_ledger import NO_LEDGER
from npc.views.owed_by_facts import UNANSWERED
from npc.views.paper_lights import NOT_ISSUED, colours_of, is_asked_for, standing
from npc.views.phrases import PAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.tracking import day_cell
from npc.views.view import View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("batch", Message("batch", "批次"), share=3),
    Column("count", Message("suggestions", "件数")),
    Column("who", Message("handed to", "交办机关"), cap=10, from_width=100),
    Column("issued", Message("handed over", "交办"), cap=10, from_width=90),
    Column("due-by", Message("due", "三个月期限"), cap=10),
    Column("hard", Message("of these longer", "延长办理"), from_width=90),
    Column("hard-due", Message("these are due", "六个月期限"), cap=10),
    Column("answered", Message("answered", "已答复")),
    Column("standing", Message("how it stands", "办理情况"), cap=14),
    Column("remark", Message("note", "备注"), cap=10, from_width=120),
)
_EMPTY: Block[Text] = Block("suggestions", "", _COLUMNS, ())
_WHAT = Message("deputies’ suggestions", "代表建议办理情况")
_UNIT, _BATCH = Message("suggestion", "件"), Message("batch", "批")


def suggestions_view(schedule: Schedule, day: date) -> View[Text]:
    """Show how many suggestions of each batch are answered, and by when the others are due.

    Args:
        schedule: The plan as it stands on the day, and the filters.
        day: The day by which it is judged what is due.

    """
    book, lights = schedule.facts.book, Lights(schedule.facts, day)
    if book is None:
        return schedule.view("suggestions", _WHAT, 0, (_EMPTY,), listed=(), remarks=[NO_LEDGER])
    found = [
        (each, light)
        for each in book.suggestions
        if is_asked_for(light := lights.of_batch(each), schedule)
    ]
    articles = dict.fromkeys(
        answering_article(schedule.facts, each.batch.issued)
        for each, _ in found
        if each.batch.issued
    )
    named = joined(articles, PAUSE)
    due = [each for each in fact_deadlines(schedule) if each.identity[0] in SUGGESTIONS]
    view = schedule.view(
        "suggestions",
        _WHAT,
        sum(each.batch.count for each, _ in found),
        [_EMPTY._replace(rows=tuple(_row(*each, schedule.plan.year) for each in found))],
        listed=(),
        dates=tuple(fact_days(due, schedule)),
        number=number_of(sum(each.batch.count for each, _ in found), _UNIT),
    )
    remarks = [
        *([_ANSWERED.format(number=sum(each.answered for each, _ in found))] if found else []),
        *colours_of([light for _, light in found], _BATCH, "batches"),
        *([_WITHIN.format(article=named)] if named else []),
    ]
    return judged(view, schedule, day, remarks)


_ANSWERED = Message("{number} answered", "已答复{number}件")
_WITHIN = Message(
    "{article}: answered within three months, where that is hard within six",
    "{article}：自交办之日起三个月内答复；涉及面广、处理难度大的，六个月内答复",
)


def _row(followed: FollowedBatch, light: Light, year: int | None) -> Row[Text]:
    batch, answered, due, hard_due = followed
    left = batch.count - answered
    is_known = batch.issued or due or not left
    return Row(
        (
            Cell(batch.name),
            Cell(batch.count),
            Cell(joined(batch.to, PAUSE)),
            day_cell(batch.issued, year),
            day_cell(due, year),
            Cell(batch.hard),
            day_cell(hard_due, year),
            Cell(answered),
            standing(light, UNANSWERED.format(number=left) if left > 0 else "")
            if is_known
            else Cell(NOT_ISSUED),
            Cell(batch.note or ""),
        )
    )

"""What became of the opinions of sessions (审议意见办理情况), and what was deliberated without one."""

from collections.abc import Iterator
from datetime import date

from npc.facts.awaited import Awaited, awaited
from npc.facts.opinion_law import opinion_law
from npc.genre.progress import Status
from npc.kinds.ledger_papers import Satisfaction
from npc.ledger.records import FollowedOpinion
from npc.messages import Message
from npc.views.counting import counted, number_of
from npc.views.entries import owners_of
from npc.views.fact_deadline import OPINION, fact_days
from npc.views.fact_deadlines import fact_deadlines
from npc.views.judged import judged
from npc.views.lights import Light, Lights
from npc.views.no_ledger import NO_LEDGER
from npc.views.paper_lights import NOT_ISSUED, colours_of, is_asked_for, standing
from npc.views.phrases import CLAUSE, COMMA, PAUSE, SEMICOLON, in_brackets, joined
from npc.views.schedule import Schedule
from npc.views.session_names import session_title
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.tracking import day_cell
from npc.views.view import View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("number", Message("opinion", "编号"), cap=8),
    Column("text", Message("on what", "审议意见所涉事项"), share=1),
    Column("who", Message("handed to", "交办机关"), cap=8, from_width=100),
    Column("owners", Message("department", "联系部门"), cap=10, from_width=120),
    Column("issued", Message("handed over", "交办"), cap=10),
    Column("due-by", Message("due", "期限"), cap=10),
    Column("consulted", Message("comments asked", "征求意见"), cap=10, from_width=150),
    Column("replied", Message("reply", "书面报告"), cap=10, from_width=100),
    Column("measured", Message("vote", "满意度测评"), cap=10, from_width=170),
    Column("votes", Message("votes", "票数"), cap=10, from_width=190),
    Column("published", Message("published", "公布"), cap=10, from_width=120),
    Column("standing", Message("how it stands", "办理情况"), share=1),
    Column("remark", Message("note", "备注"), cap=10, from_width=150),
)
"""What is done by now is told in one of them too, which a narrow terminal has alone."""
_AWAITED: tuple[Column[Text], ...] = (
    Column("text", Message("matter", "事项"), share=3),
    Column("owners", Message("department", "部门"), cap=12, from_width=100),
    Column("meetings", Message("session", "审议的会议"), cap=12),
    Column("date", Message("date", "审议日期"), cap=10, from_width=100),
    Column("state", Message("state", "情况"), cap=12),
    Column("ground", Message("article", "依据"), cap=12),
)
_EMPTY: Block[Text] = Block("opinions", "", _COLUMNS, (), label=Message("Opinions", "审议意见"))
_WHAT = Message("opinions of sessions", "审议意见办理情况")
_UNIT = Message("opinion", "份")


def opinions_view(schedule: Schedule, day: date) -> View[Text]:
    """Show what became of each opinion, and which reports have none yet.

    Args:
        schedule: The plan as it stands on the day, and the filters.
        day: The day by which it is judged what is due.

    """
    book, lights = schedule.facts.book, Lights(schedule.facts, day)
    if book is None:
        return schedule.view("opinions", _WHAT, 0, (_EMPTY,), listed=(), remarks=[NO_LEDGER])
    found = [
        (each, light)
        for each in book.opinions
        if is_asked_for(light := lights.of_opinion(each), schedule)
        and schedule.filters.keeps_any(each.matters, schedule.facts)
    ]
    rows = tuple(_row(each, light, schedule) for each, light in found)
    blocks = [_EMPTY._replace(rows=rows), *_awaited(schedule, day)]
    due = [each for each in fact_deadlines(schedule) if each.identity[0] == OPINION]
    view = schedule.view(
        "opinions",
        _WHAT,
        len(found),
        blocks,
        listed=(),
        dates=tuple(fact_days(due, schedule)),
        number=number_of(len(found), _UNIT),
    )
    return judged(view, schedule, day, colours_of([light for _, light in found], _UNIT))


def _row(followed: FollowedOpinion, light: Light, schedule: Schedule) -> Row[Text]:
    opinion, matters, due = followed
    year = schedule.plan.year
    texts = [matter.text for matter in matters] or [each.text for each in opinion.of]
    days = (opinion.issued, due, opinion.consulted, opinion.replied)
    return Row(
        (
            Cell(opinion.name),
            Cell(joined(texts, SEMICOLON)),
            Cell(joined(opinion.to, PAUSE)),
            Cell(owners_of(matters)),
            *(day_cell(day, year) for day in days),
            day_cell(opinion.measured.date if opinion.measured else None, year),
            Cell(_votes(opinion.measured) if opinion.measured else ""),
            day_cell(opinion.published, year),
            _standing(followed, light, schedule),
            Cell(opinion.note or ""),
        )
    )


def _votes(vote: Satisfaction) -> Text:
    """Say how a vote went; what was not counted is not told."""
    return joined(
        (
            told.format(votes=number)
            for name, told in _VOTES.items()
            if (number := getattr(vote, name)) is not None
        ),
        COMMA,
    )


_VOTES = {
    "satisfied": Message("satisfied {votes}", "满意{votes}票"),
    "nearly": Message("nearly {votes}", "基本满意{votes}票"),
    "dissatisfied": Message("dissatisfied {votes}", "不满意{votes}票"),
    "abstained": Message("abstained {votes}", "弃权{votes}票"),
}


def _standing(followed: FollowedOpinion, light: Light, schedule: Schedule) -> Cell[Text]:
    """Say how an opinion stands: its light while it is open, then how far it has come."""
    opinion = followed.opinion
    if opinion.issued is None:
        return Cell(NOT_ISSUED)
    if followed.done_on is None:
        return standing(light, _CONSULTED if opinion.consulted else "")
    if opinion.published:
        late = _REPLIED_LATE.format(days=light.days) if light.days else ""
        return Cell(in_brackets(_PUBLISHED, late))
    late = _LATE.format(days=light.days) if light.days else ""
    come = in_brackets(_MEASURED if opinion.measured else _REPLIED, late)
    return Cell(
        joined((come, _TO_PUBLISH if _is_to_be_published(followed, schedule) else ""), CLAUSE)
    )


def _is_to_be_published(followed: FollowedOpinion, schedule: Schedule) -> bool:
    opinion, matters, _ = followed
    issued = opinion.issued or date.min
    laws = (opinion_law(matter, schedule.facts, issued) for matter in matters)
    return any(law.asks_for_publication for law in laws if law)


_CONSULTED = Message("comments asked", "已征求意见")
_REPLIED, _MEASURED = Message("replied", "已书面报告"), Message("voted on", "已测评")
_PUBLISHED, _TO_PUBLISH = Message("published", "已公布"), Message("to be published", "待公布")
_LATE = Message("{days} d late", "逾期{days}日")
_REPLIED_LATE = Message("reply {days} d late", "报告逾期{days}日")


def _awaited(schedule: Schedule, day: date) -> Iterator[Block[Text]]:
    """Yield the table of what was deliberated without an opinion, where anything was."""
    filters = schedule.filters
    if filters.is_overdue or (filters.statuses and Status.PLANNED not in filters.statuses):
        return
    found = [
        each
        for each in awaited(schedule.facts)
        if filters.of_matters.keeps(each.dealing.tracked.matter, schedule.facts)
    ]
    if found:
        rows = tuple(_awaited_row(each, day, schedule.plan.year) for each in found)
        yield Block("awaited", counted(_WITHOUT, len(found)), _AWAITED, rows)


_WITHOUT = Message("Deliberated, no opinion yet", "已审议、尚无审议意见")


def _awaited_row(each: Awaited, day: date, year: int | None) -> Row[Text]:
    session, matter = each.dealing.session, each.dealing.tracked.matter
    return Row(
        (
            Cell(matter.text),
            Cell(matter.owners.text),
            Cell(session_title(session)),
            day_cell(session.date, year),
            Cell(_SINCE.format(days=(day - session.date).days)),
            Cell(each.law.name),
        )
    )


_SINCE = Message("{days} d after the session", "会后{days}日")

"""What is due by facts after the adoption: replies to opinions, answers to suggestions, 审计整改.

Only what is still to come in is due: a reply that came in is none any more.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import blake2s

from npc.facts.facts import Facts
from npc.facts.opinion_law import opinion_law
from npc.facts.rectification import DueRectification, due_rectifications
from npc.facts.reporting import reporters_of
from npc.genre.progress import Status
from npc.knowledge.answering import answering_article
from npc.ledger.records import FollowedBatch, FollowedOpinion
from npc.messages import Message, Verbatim
from npc.plan import Item, Matter
from npc.records import NamedTuple
from npc.views.entries import owners_of
from npc.views.phrases import PAUSE, SEMICOLON, joined, labelled, long
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import Event

OPINION = "opinion"
SUGGESTIONS = ("suggestions", "hard-suggestions")
"""What deadlines are of, by the first part of their identities."""


class FactDeadline(NamedTuple):
    """Something that an organ owes by a day."""

    identity: tuple[str, ...]
    """What it stays the same by, whatever day it is moved to."""
    day: date
    what: Message
    """What is to be done: 提出书面报告."""
    name: Text
    """What it is called in a list: 审议意见2号."""
    about: Text
    """The matters that it is about, or how many suggestions."""
    who: Text
    """The organs that owe it, as written."""
    ground: str
    """The article; empty where no law asks for it."""
    note: Text
    """From when it is counted, and how far it has come."""
    matters: tuple[Matter, ...] = ()
    """Those of the plan that it is about; their departments keep contact."""

    @property
    def text(self) -> Text:
        """What it is of, in one cell."""
        return labelled(_as_message(self.name), self.about) if self.about else self.name

    def of_year(self, year: int | None) -> "FactDeadline":
        """Return it as it is called beside those of another year: 2023年审议意见8号."""
        name = _as_message(self.name)
        return self._replace(name=Message(f"{year} {name.en}", f"{year}年{name.zh}"))

    @property
    def owners(self) -> Text:
        """The departments that keep contact, as written."""
        return owners_of(self.matters)


def _as_message(text: Text) -> Message:
    return text if isinstance(text, Message) else Message(text, text)


def fact_deadlines(schedule: Schedule, *later: Facts) -> tuple[FactDeadline, ...]:
    """Return what is due by the ledgers of a plan and wanted by its filters, by day; nothing without ledgers.

    Args:
        schedule: The plan and the filters.
        later: What is known of later years, in which something may have come in.

    """
    found = [each for each in _all(schedule.facts, later) if _is_wanted(each, schedule)]
    return tuple(sorted(found, key=lambda each: each.day))


def _all(facts: Facts, later: Iterable[Facts]) -> Iterator[FactDeadline]:
    book = facts.book
    if book is None:
        return
    for opinion in book.opinions:
        yield from _of_opinion(opinion, facts)
    for batch in book.suggestions:
        yield from _of_batch(batch, facts.items_for(ON_SUGGESTIONS))
    for due in due_rectifications(facts, *later):
        yield _of_audit(due)


def _is_wanted(deadline: FactDeadline, schedule: Schedule) -> bool:
    """Whether filters keep it: of a department, a meeting or an action, what a matter of these is behind."""
    filters = schedule.filters
    if filters.statuses is not None and Status.PLANNED not in filters.statuses:
        return False
    if filters.is_overdue and not (filters.as_of and deadline.day < filters.as_of):
        return False
    return filters.keeps_any(deadline.matters, schedule.facts)


def _of_opinion(followed: FollowedOpinion, facts: Facts) -> Iterator[FactDeadline]:
    opinion, matters, due = followed
    if followed.done_on or opinion.issued is None or due is None:
        return
    laws = (opinion_law(matter, facts, opinion.issued) for matter in matters)
    yield FactDeadline(
        (OPINION, opinion.name),
        due,
        _REPLY,
        opinion.called,
        joined((matter.text for matter in matters), SEMICOLON),
        joined(opinion.to, PAUSE),
        next((law.name for law in laws if law), ""),
        joined((_issued(opinion.issued), _CONSULTED if opinion.consulted else ""), SEMICOLON),
        matters,
    )


_REPLY = Message("reply in writing to the opinion", "对审议意见提出书面报告")
_CONSULTED = Message("comments were asked for", "已征求意见")


def _issued(day: date) -> Message:
    return _ISSUED.format(day=long(day))


_ISSUED = Message("handed over on {day}", "{day}交办")


def _of_batch(followed: FollowedBatch, reports: tuple[Item, ...]) -> Iterator[FactDeadline]:
    """Yield when the answers are due; those who prepare the report on all of them keep contact."""
    batch = followed.batch
    for name, (day, number) in zip(SUGGESTIONS, followed.unanswered, strict=True):
        if day and number > 0:
            yield FactDeadline(
                (name, batch.name),
                day,
                _ANSWER,
                _SUGGESTIONS.format(batch=Verbatim(batch.name)),
                UNANSWERED.format(number=number),
                joined(batch.to, PAUSE),
                answering_article(batch.issued) if batch.issued else "",
                _issued(batch.issued) if batch.issued else "",
                reports,
            )


ON_SUGGESTIONS = "deputies-suggestions"
"""The duty to report on them; those who prepare the report keep contact with who answers."""
_ANSWER = Message("answer deputies’ suggestions", "答复代表建议")
_SUGGESTIONS = Message("deputies’ suggestions ({batch})", "代表建议（{batch}）")
UNANSWERED = Message("{number} not answered", "未答复{number}件")


def _of_audit(due: DueRectification) -> FactDeadline:
    return FactDeadline(
        ("rectification", due.audit.text),
        due.due,
        _RECTIFY,
        due.audit.text,
        "",
        joined(reporters_of(due.audit), PAUSE),
        due.article.name,
        _HEARD.format(day=long(due.heard)),
        (due.audit,),
    )


_RECTIFY = Message(
    "report to a session on what was put right after the audit",
    "向常委会会议报告审计查出问题整改情况",
)
_HEARD = Message("the audit report was heard on {day}", "审计工作报告{day}听取和审议")


def fact_days(found: Iterable[FactDeadline], schedule: Schedule) -> Iterator[Event[Text]]:
    """Yield deadlines as days of a calendar."""
    plan, as_of = schedule.plan, schedule.filters.as_of
    seen: Counter[tuple[str, ...]] = Counter()
    for each in found:
        seen[each.identity] += 1
        # A number that was given twice is two deadlines all the same.
        number = str(seen[each.identity])
        words = "\0".join((plan.organ or plan.name, str(plan.year), *each.identity, number))
        yield Event(
            blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest(),
            labelled(each.what, each.text),
            each.day,
            is_deadline=True,
            about=joined((each.who, each.owners, each.ground, each.note), SEMICOLON),
            is_past=as_of is not None and each.day < as_of,
        )

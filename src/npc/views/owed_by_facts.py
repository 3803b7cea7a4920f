"""What organs owe by the ledgers: replies to opinions, answers to suggestions, 审计整改."""

from collections.abc import Iterable, Iterator
from datetime import date

from npc.facts.answering import answering_article
from npc.facts.facts import Facts
from npc.facts.opinion_law import opinion_law
from npc.facts.rectification import DueRectification, due_rectifications
from npc.facts.reporting import reporters_of
from npc.ledger.book import Book
from npc.ledger.records import FollowedBatch, FollowedOpinion
from npc.messages import Message, Verbatim
from npc.plan import Item
from npc.views.fact_deadline import OPINION, SUGGESTIONS, FactDeadline
from npc.views.phrases import PAUSE, SEMICOLON, joined, long


def owed_by_facts(facts: Facts, book: Book, later: Iterable[Facts]) -> Iterator[FactDeadline]:
    """Yield what is still to come in.

    Args:
        facts: What is known of the plan.
        book: What its ledgers tell.
        later: What is known of later years, in which something may have come in.

    """
    for opinion in book.opinions:
        yield from _of_opinion(opinion, facts)
    for batch in book.suggestions:
        yield from _of_batch(batch, facts, facts.items_for(ON_SUGGESTIONS))
    for due in due_rectifications(facts, *later):
        yield _of_audit(due)


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


def _of_batch(
    followed: FollowedBatch, facts: Facts, reports: tuple[Item, ...]
) -> Iterator[FactDeadline]:
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
                answering_article(facts, batch.issued) if batch.issued else "",
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
        due.article.name.zh,
        _HEARD.format(day=long(due.heard)),
        (due.audit,),
    )


_RECTIFY = Message(
    "report to a session on what was put right after the audit",
    "向常委会会议报告审计查出问题整改情况",
)
_HEARD = Message("the audit report was heard on {day}", "审计工作报告{day}听取和审议")

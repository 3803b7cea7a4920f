"""Dates of an opinion, or of suggestions, that cannot follow one another."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.ledger_days import LedgerDays
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding

RULE = Rule(
    "NPC452",
    "opinion-dates",
    Severity.ERROR,
    Message("dates in an impossible order", "审议意见、代表建议的日期先后颠倒"),
)
RULES = (RULE,)


class _Act(NamedTuple):
    """What was done with an opinion on a day."""

    name: str
    what: Message
    day: dt.date
    at: Location


def check(facts: Facts) -> Iterator[Finding]:
    """Compare each date with the one before it; of those of another year another rule tells."""
    days = LedgerDays(facts.plan.year) if facts.plan.year else None
    for ledger in facts.plan.ledgers:
        for opinion in ledger.opinions:
            steps = _known(_steps(opinion), days)
            yield from _out_of_order(steps)
            yield from _before_issue(steps, _known(_due(opinion), days))
        for batch in ledger.suggestions:
            steps = _known(_issue(batch), days)
            yield from _before_issue(steps, _known(_due(batch), days))
            yield from _before_issue(steps, _known(_answers(batch), days))


def _known(acts: Iterable[_Act], days: LedgerDays | None) -> list[_Act]:
    """Return the acts of days that the ledger may tell of."""
    return [act for act in acts if days is None or days.may_have(act.day)]


def _steps(opinion: Opinion) -> Iterator[_Act]:
    """Yield the steps that have a date, in the order in which they follow one another."""
    yield from _issue(opinion)
    for name, what in (("consulted", _CONSULTED), ("replied", _REPLIED)):
        if day := getattr(opinion, name):
            yield _Act(name, what, day, opinion.at / name)
    if opinion.measured:
        at = opinion.measured.at
        at = at / "date" if at.has("date") else at
        yield _Act("measured", _MEASURED, opinion.measured.date, at)
    if opinion.published:
        yield _Act("published", _PUBLISHED, opinion.published, opinion.at / "published")


def _due(of: Opinion | SuggestionBatch) -> Iterator[_Act]:
    if of.due:
        yield _Act("due", _DUE, of.due, of.at / "due")


def _answers(batch: SuggestionBatch) -> Iterator[_Act]:
    for answer in batch.answered:
        yield _Act("answered", _ANSWERED, answer.day, answer.at)


def _issue(of: Opinion | SuggestionBatch) -> Iterator[_Act]:
    if of.issued:
        yield _Act("issued", _ISSUED, of.issued, of.at / "issued")


def _out_of_order(steps: Sequence[_Act]) -> Iterator[Finding]:
    """Yield each step that lies before the one that it follows.

    A vote may be held after the publication, so that this is only remarked on, unless the publication
    lies before the reply as well. Of one that all that follows lies before, the first is enough.
    """
    told: set[str] = set()
    for index, after in enumerate(steps[1:], 1):
        befores = steps[index - 1 :: -1] if after.name == "published" else [steps[index - 1]]
        late = [before for before in befores if after.day < before.day]
        sure = next((before for before in late if before.name != "measured"), None)
        before = sure or next(iter(late), None)
        if before and before.name not in told:
            told.add(before.name)
            yield _finding(after, before)


def _before_issue(steps: Iterable[_Act], others: Iterable[_Act]) -> Iterator[Finding]:
    issued = next((step for step in steps if step.name == "issued"), None)
    for other in others:
        if issued and other.day < issued.day:
            yield _finding(other, issued)


def _finding(after: _Act, before: _Act) -> Finding:
    may_be = (before.name, after.name) == ("measured", "published")
    return Finding(
        RULE,
        Message(
            "{what} on {day}, before it was {before} on {other}",
            "{what}（{day}）早于{before}（{other}）",
        ).format(what=after.what, day=after.day, before=before.what, other=before.day),
        after.at,
        _SEE if may_be else _OF_THE_REPORT if after.name == "measured" else _CORRECT,
        ((before.at, Message("the other date", "另一个日期")),),
        severity=Severity.INFO if may_be else None,
    )


_ISSUED = Message("issued", "交办日期")
_CONSULTED = Message("sent for comments", "征求意见日期")
_REPLIED = Message("replied to", "书面报告日期")
_MEASURED = Message("voted on", "测评日期")
_PUBLISHED = Message("published", "公布日期")
_ANSWERED = Message("answered", "答复日期")
_DUE = Message("due", "期限")
_CORRECT = Message("correct one of the dates", "请核对并改正日期")
_SEE = Message(
    "see whether the dates are right; a vote may be held after the publication",
    "请核对；公布以后再测评的，不必改",
)
_OF_THE_REPORT = spelt(
    Message(
        "correct the date; a vote on the report itself stands at the matter, under “<matters>”",
        "请改正日期；会上对报告本身的测评，写在 <matters> 的这一事项下",
    )
)

"""Numbers of a ledger that are more than there can be."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.ledger import Ledger
from npc.kinds.ledger_papers import Satisfaction, SuggestionBatch
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC467",
    "impossible-number",
    Severity.ERROR,
    Message("more than there can be", "票数、件数超过总数"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare votes with the members, and answers with the suggestions of their batch."""
    ledgers = facts.plan.ledgers
    members = max((ledger.members for ledger in ledgers if ledger.members), default=None)
    for ledger in ledgers:
        if members is not None:
            yield from (_voted(each, members) for each in _votes(ledger) if each.votes > members)
        for batch in ledger.suggestions:
            yield from _too_many(batch)
            yield from _fewer(batch)


def _votes(ledger: Ledger) -> Iterable[Satisfaction]:
    of_opinions = (opinion.measured for opinion in ledger.opinions)
    of_matters = (fact.measured for fact in ledger.matters)
    return filter(None, (*of_opinions, *of_matters))


def _voted(vote: Satisfaction, members: int) -> Finding:
    return Finding(
        RULE,
        Message(
            "{votes} votes, and the committee has {members} members",
            "测评共{votes}票，常委会组成人员只有{members}人",
        ).format(votes=vote.votes, members=members),
        vote.at,
        spelt(
            Message(
                "correct the votes or “<members>”; where others voted as well, leave it as it is",
                "请核对票数和 <members>；有其他人员参加测评的，不必改",
            )
        ),
        severity=Severity.WARNING,
    )


def _too_many(batch: SuggestionBatch) -> Iterator[Finding]:
    numbers = [(answer.number, answer.at, _ANSWERED) for answer in batch.answered]
    if batch.hard is not None:
        numbers.append((batch.hard, batch.at / "hard", _HARD))
    for number, at, what in numbers:
        if number > batch.count:
            message = what.format(n=number, count=batch.count)
            related = ((batch.at / "count", Message("so many there are", "总件数")),)
            yield Finding(RULE, message, at, _CORRECT, related)


def _fewer(batch: SuggestionBatch) -> Iterator[Finding]:
    for before, after in pairwise(sorted(batch.answered, key=lambda answer: answer.day)):
        if after.number < before.number:
            yield Finding(
                RULE,
                Message(
                    "{n} answered by {day}, and {more} by {before} already",
                    "到{day}共答复{n}件，少于到{before}的{more}件",
                ).format(n=after.number, day=after.day, more=before.number, before=before.day),
                after.at,
                Message(
                    "write how many were answered in all up to that day",
                    "请写到那一天为止一共答复的件数（累计）",
                ),
                ((before.at, Message("the number before", "前一次的件数")),),
            )


_ANSWERED = Message(
    "{n} suggestions are answered, and the batch has {count}", "已答复{n}件，这一批只有{count}件"
)
_HARD = Message(
    "{n} suggestions may take six months, and the batch has {count}",
    "延长办理{n}件，这一批只有{count}件",
)
_CORRECT = Message("correct one of the numbers", "请核对并改正件数")

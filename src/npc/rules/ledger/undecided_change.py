"""What a department changed by itself in rows that come before the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.kinds.spelling import spelt
from npc.ledger.records import Decided
from npc.messages import Message
from npc.plan import Item, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC458",
    "undecided-change",
    Severity.WARNING,
    Message("a change that no meeting decided", "提交常委会会议的事项自行调整"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find changes without “by” of what is, or is to be, before a session of the standing committee."""
    for decided in facts.book.changes if facts.book else ():
        if not decided.adjustment.by and any(map(_is_before_committee, _of(decided))):
            yield _finding(decided)


def _of(decided: Decided) -> Iterator[Matter]:
    yield from filter(None, (decided.before, decided.after))


def _is_before_committee(matter: Matter) -> bool:
    return isinstance(matter, Item) and any(map(is_session, meetings_of(matter)))


def _finding(decided: Decided) -> Finding:
    matter = decided.before or decided.after
    return Finding(
        RULE,
        Message(
            "“{text}” comes before 常委会会议, and no meeting decided the change",
            "“{text}”提交常委会会议，调整没有写明由哪次会议决定（待报）",
        ).format(text=matter.text if matter else decided.change.reference),
        decided.change.reference_at,
        spelt(
            Message(
                "when it is decided, write “<by>: 主任会议第…次” above “<Adjustment.date>”",
                "请报主任会议；决定以后，在这次调整里写明 <by>: 主任会议第…次",
            )
        ),
        on_key=True,
    )

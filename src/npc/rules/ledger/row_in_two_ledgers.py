"""A row of the plan of which two places tell how far it has come."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.ledger.records import NamedRow
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.plan import Matter

RULE = Rule(
    "NPC451",
    "row-in-two-ledgers",
    Severity.ERROR,
    Message("a row told of in two places", "同一事项在台账里写了两处"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find keys of “matters” that mean a row of which another key tells already."""
    first: dict[Matter, NamedRow] = {}
    for document, before in facts.copied_ledgers.items():
        yield _copied(Location(document, ("matters",)), before)
    for row in facts.book.rows if facts.book else ():
        if row.at.document in facts.copied_ledgers:
            continue
        if row.section == "matters" and row.matter is not None:
            before = first.setdefault(row.matter, row)
            if before is not row:
                yield _again(row, before)


def _copied(at: Location, before: NamedRow) -> Finding:
    return Finding(
        RULE,
        _COPY,
        at,
        Message(
            "keep copies out of the folder of the plan; if it is none, delete what stands in both",
            "副本请移出计划所在的目录；不是副本的，删去重复的事项",
        ),
        ((before.at, Message("told of here", "另一处在这里")),),
        on_key=True,
    )


def _again(row: NamedRow, before: NamedRow) -> Finding:
    is_alike = row.written == before.written
    what = _IN_ONE if row.ledger is before.ledger else _IN_TWO if is_alike else _IN_OTHER_WORDS
    return Finding(
        RULE,
        what.format(name=row.written, other=before.written),
        row.at,
        Message(
            "keep one of them, with all days and notes",
            "请只留一处，把日期和进展并到一起",
        ),
        ((before.at, Message("told of here", "另一处在这里")),),
        on_key=True,
    )


_COPY = Message(
    "another ledger tells of all rows of this one: it seems to be a copy",
    "这个台账的事项，另一个台账全都写了，像是副本",
)
_IN_ONE = Message(
    "“{name}” and “{other}” are one row of the plan",
    "“{name}”与“{other}”是计划中的同一事项",
)
_IN_TWO = Message("another ledger tells of “{name}” already", "另一个台账已经写了“{name}”")
_IN_OTHER_WORDS = Message(
    "another ledger tells of “{name}” already (as “{other}”)",
    "另一个台账已经写了“{name}”（写作“{other}”）",
)

"""A reference of a ledger that means no row of the plan, or several."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.ledger.references import references_of
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC450",
    "unknown-row",
    Severity.ERROR,
    Message("a reference to no row, or to several", "台账引用的事项找不到，或者不止一个"),
)
RULES = (RULE,)
_MOST = 5
"""Rows that are named; of more, nobody reads them all."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find references that mean nothing for sure; what was not read whole may have the row."""
    if facts.book is None or facts.plan.is_damaged("categories", "months", "items"):
        return
    faults = facts.book.faults
    called = references_of(facts.book.adopted) if faults else {}
    for fault in faults:
        names = [
            _MEANT.format(reference=called.get(matter) or str(matter.id or ""), text=matter.text)
            for matter in fault.candidates[:_MOST]
        ]
        message = _SEVERAL if len(fault.candidates) > 1 else _NONE
        yield Finding(
            RULE,
            message.format(name=fault.written),
            fault.at,
            _WRITE_ONE.format(names=names) if names else _AS_PRINTED,
            tuple(_stands(fault.candidates[:_MOST])),
        )


def _stands(candidates: Sequence[Matter]) -> Iterator[tuple[Location, Message]]:
    for matter in candidates:
        yield matter.text_at, Message("perhaps this one is meant", "可能是指这一项")


_NONE = Message("“{name}” is no row of the plan", "计划中没有“{name}”这一事项")
_SEVERAL = Message("“{name}” fits several rows of the plan", "“{name}”在计划中不止一项")
_MEANT = Message("{reference} ({text})", "{reference}（{text}）")
_WRITE_ONE = Message("write one of: {names}", "请写明是哪一项：{names}")
_AS_PRINTED = Message(
    "write words of the category's name and the number in the printed table, such as 听取6, 7月5, or the id of the row",
    "请照印出的表写类别名称里的几个字和序号，如 听取6、7月5，或者写事项的 id",
)

"""A reference of a ledger that means no row of the plan for sure."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.ledger.book import Book
from npc.ledger.records import NamedRow
from npc.messages import Message
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
    if not facts.book.adopted.matters:
        yield from _without_plan(facts.book)
        return
    for fault in facts.book.faults:
        yield (
            _no_category(fault, facts.book)
            if fault.section == "categories"
            else _no_row(fault, facts.book)
        )


def _no_row(fault: NamedRow, book: Book) -> Finding:
    meant = fault.candidates[:_MOST]
    names = [
        _MEANT.format(reference=reference, text=matter.text)
        for matter in meant
        if (reference := book.reference(matter))
    ]
    is_key = fault.section == "matters"
    return Finding(
        RULE,
        (_UNSURE if meant else _NONE).format(name=fault.written),
        fault.at,
        _WRITE_ONE.format(names=names) if names else _AS_PRINTED,
        tuple((matter.text_at, _PERHAPS) for matter in meant),
        on_key=is_key,
        words=None if is_key else fault.written,
    )


def _without_plan(book: Book) -> Iterator[Finding]:
    """Say once that nothing is there to refer to, such as where a ledger alone was named."""
    if book.faults:
        at = book.faults[0].ledger.at / "kind"
        yield Finding(RULE, _NO_PLAN, at, _BESIDE, severity=Severity.WARNING)


def _no_category(fault: NamedRow, book: Book) -> Finding:
    names = book.lookup.category(fault.written).candidates[:_MOST]
    return Finding(
        RULE,
        _CATEGORY.format(name=fault.written),
        fault.at,
        _WRITE_ONE.format(names=names) if names else _WRITE_CATEGORY,
    )


_NONE = Message("“{name}” is no row of the plan", "计划中没有“{name}”这一事项")
_UNSURE = Message(
    "it is not sure which row of the plan “{name}” means", "“{name}”不能确定是计划中的哪一项"
)
_MEANT = Message("{reference} ({text})", "{reference}（{text}）")
_WRITE_ONE = Message("perhaps one of these is meant: {names}", "请写明是哪一个，如 {names}")
_AS_PRINTED = spelt(
    Message(
        "write words of the category's name and the number in the printed table, such as 听取6, 7月5, or the id of the row",
        "请照印出的表写类别名称里的几个字和序号，如 听取6、7月5，或者写事项的 <Item.id>",
    )
)
_PERHAPS = Message("perhaps this one is meant", "可能是指这一项")
_CATEGORY = Message(
    "no category or month of the plan is meant by “{name}” for sure",
    "“{name}”不能确定是计划中的哪个类别、哪个月",
)
_WRITE_CATEGORY = Message(
    "write words of the name of a category that no other has, or a month of the monthly plan: 9月",
    "请写类别名称里的几个字（其他类别没有的），月度计划的事项写月份，如 9月",
)
_NO_PLAN = Message(
    "there is no plan whose rows the ledger could mean", "没有读到计划，台账引用的事项无法核对"
)
_BESIDE = Message(
    "keep the ledger in the folder of the plan, and check the folder, not this file alone",
    "请把台账与计划放在同一目录，校核时写目录，不要只写台账这一个文件",
)

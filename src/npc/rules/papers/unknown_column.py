"""A column of `columns` that no row of the table fills."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.columns import HEADS
from npc.kinds.columns import columns_named, is_column, key_of
from npc.messages import Message
from npc.plan import Arrangement
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC434",
    "unknown-column",
    Severity.WARNING,
    Message("a column that no row fills", "没有内容的栏目"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find names that are no column, and columns that stay empty and so are not printed."""
    plan = facts.plan
    for paper in plan.arrangements if not plan.is_damaged("categories", "columns") else ():
        known = _known(paper) if paper.columns else []
        suggestions = Suggestions(known)
        for index, name in enumerate(paper.columns):
            at = paper.at / "columns"
            at = at / index if at.has(index) else at
            if not is_column(name, paper):
                message = Message("“{name}” is no column of this table", "本表没有“{name}”这一栏")
                hint = suggestions.perhaps(name) or _KNOWN.format(names=known)
                yield Finding(RULE, message.format(name=name), at, hint)
            elif _is_empty(name, paper):
                message = Message("no row fills the column “{name}”", "“{name}”一栏没有内容")
                yield Finding(RULE, message.format(name=name), at, _NOT_PRINTED)


def _is_empty(name: str, paper: Arrangement) -> bool:
    found = columns_named(name, paper)
    is_behind = key_of(name) not in _IN_FRONT
    return is_behind and not any(column.text(item) for column in found for item in column.rows)


_IN_FRONT = frozenset(("category", "number", "title"))
"""What every table has."""


def _known(paper: Arrangement) -> list[str]:
    heads = dict.fromkeys(head for item in paper.items for head in item.extra)
    keys = HEADS if paper.at.document.keys == "en" else (usual for usual, *_ in HEADS.values())
    return [*keys, *heads]


_KNOWN = Message("known here: {names}", "可写：{names}")
_NOT_PRINTED = Message(
    "fill it in some row, or leave it out: an empty column is not printed",
    "请在项目中填写，或去掉这一栏（空栏不印）",
)

"""What each entry of the base of knowledge says: since when, until when, for whom, and on what ground.

A family of entries is a class of its own keys; npc's own entries and those that a place adds to
`npc.yaml` are written in the same form. Days are kept as they are written (2025-03-11), and compare so.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import ClassVar, Self, TypeVar

from npc.diagnostics import Ground
from npc.kinds.containers import OneOrMany
from npc.kinds.context import Context
from npc.kinds.keys import key, needed
from npc.kinds.paper import LEVELS, OTHER_LEVELS
from npc.kinds.record import One, Record, record_in
from npc.kinds.types import LINE, TRUTH, Leaf, choice
from npc.kinds.values import is_date
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.values import day

ISO_DAY: Leaf[str, str] = Leaf("date", is_date, lambda text, _: day(text).isoformat(), "")
"""A day, kept as a text that compares as days do; empty where none is written."""
_WORDS = LINE.otherwise("")
R = TypeVar("R", bound=Record)


class Citation(Record):
    """On what an entry stands: an article of a law, a document, or practice."""

    one_of = ("law", "document", "practice")
    law: str = key("law", _WORDS, "法律、法规", "法律、法规的简称，如 监督法")
    article: str = key("article", _WORDS, "条款", "第几条第几款")
    quote: str = key("quote", _WORDS, "原文", "条文、文件的原文")
    document: str = key("document", _WORDS, "文件", "文件的名称、文号")
    date: str = key("date", ISO_DAY, "日期", "文件的日期")
    practice: str = key("practice", _WORDS, "惯例", "通行的做法；没有明文规定的")

    @property
    def ground(self) -> Ground:
        """What is shown of it."""
        if self.practice:
            return Ground(_PRACTICE.format(practice=self.practice), self.quote)
        cited = f"{self.law or self.document}{self.article}"
        text = f"{cited}（{self.date}）" if self.date else cited
        return Ground(Message(text, text), self.quote)


_PRACTICE = Message("practice: {practice}", "惯例：{practice}")


class KnowledgeEntry(Record):
    """One thing that holds from a day on, or up to a day."""

    family: ClassVar[str] = ""
    """The key of `Knowledge` under which entries of this class stand."""
    id: str = needed("id", LINE, "名称、编号", "同类之中不重复的名称")
    since: str = key("from", ISO_DAY, "起", "从哪一天起，如 2025-03-11；不写为一直如此")
    until: str = key("until", ISO_DAY, "止", "到哪一天止（含当天）；不写为至今有效")
    levels: tuple[str, ...] = key(
        "level", OneOrMany(choice(LEVELS, also=OTHER_LEVELS)), "层级", "适用于哪几级；不写为各级"
    )
    sources: tuple[Citation, ...] = key(
        "source", OneOrMany(One(Citation)), "依据", "法律条款及其原文、文件及其日期，或者惯例"
    )
    is_unverified: bool = key(
        "unverified",
        TRUTH.otherwise(empty=False),
        "未核实",
        "依据尚未核实的写 <unverified=true>，只作提示",
    )
    is_own: bool = False
    """Whether a place has added it, in npc.yaml or a file that it names."""

    def holds_on(self, when: date) -> bool:
        """Return whether it holds on a day."""
        return self.holds_between(when, when)

    def holds_between(self, first: date, last: date) -> bool:
        """Return whether it holds on any of some days."""
        return self.since <= last.isoformat() and (
            not self.until or first.isoformat() <= self.until
        )

    def is_beside(self, other: "KnowledgeEntry") -> bool:
        """Return whether both hold on some day."""
        begins = not other.until or self.since <= other.until
        return begins and (not self.until or other.since <= self.until)

    def is_for(self, level: str | None) -> bool:
        """Return whether it is for plans of a level; one that is not known may be any."""
        return not self.levels or level is None or level in self.levels

    @property
    def title(self) -> Message:
        """What it is called in sentences."""
        return Message(self.id, self.id)

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """What is shown of what it stands on."""
        return tuple([source.ground for source in self.sources])

    @classmethod
    def attributes_of_rows(cls) -> tuple[str, ...]:
        """Return the attributes whose values a row of a made table has, in their order."""
        return _shape(cls).attributes  # type: ignore[arg-type] # a class is hashable

    @classmethod
    def of_row(cls, row: tuple[object, ...]) -> Self:
        """Return the entry of which a row of a made table is."""
        return _of_row(cls, row).finished(Context())


def _of_row(record: type[R], row: Sequence[object]) -> R:
    shape = _shape(record)  # type: ignore[arg-type] # a class is hashable
    values = dict(zip(shape.attributes, row, strict=True))
    for attribute, inner, is_one in shape.inner:
        value = values[attribute]
        if isinstance(value, tuple) and value:
            values[attribute] = (
                _of_row(inner, value) if is_one else tuple([_of_row(inner, each) for each in value])
            )
    return record(**values)


class _Shape(NamedTuple):
    """How the rows of a class of records become records."""

    attributes: tuple[str, ...]
    """Those whose values a row has, in their order."""
    inner: tuple[tuple[str, type[Record], bool], ...]
    """Those that hold records, of which class, and whether one or several."""


@cache
def _shape(record: type[Record]) -> _Shape:
    declared = [(each.attribute, each.type, record_in(each.type)) for each in record.keys.values()]
    inner = [(name, within, isinstance(type_, One)) for name, type_, within in declared if within]
    return _Shape(tuple([name for name, _, _ in declared]), tuple(inner))


def row_of(record: Record) -> tuple[object, ...]:
    """Return the row of a made table for a record: a value a key, in their order."""
    return tuple(_plain(getattr(record, each.attribute)) for each in type(record).keys.values())


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return row_of(value)
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value

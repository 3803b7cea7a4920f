"""The keys of a mapping that say something else in a second state of it."""

from collections.abc import Container, Iterator

from npc.differing.parts import INNER_LISTS, ROW_LISTS
from npc.differing.written import is_same, written
from npc.kinds.item import SAYABLE, Item
from npc.kinds.keys import Key
from npc.kinds.matter import Matter
from npc.kinds.record import Record
from npc.plan import Location
from npc.records import NamedTuple

_BY_THEMSELVES = frozenset((*INNER_LISTS, *ROW_LISTS, "months", "sessions", "session"))
"""Keys of papers and their parts that hold what is compared by itself; `points` of a matter names some."""
_OF_PLANS = frozenset(("kind", "organ", "level", "departments", "year"))
"""Keys of papers that are said of the plan."""


class KeyChange(NamedTuple):
    """A key that says something else."""

    key: Key
    before: str
    """As people write it; nothing where it says nothing."""
    after: str
    at: Location
    """Where it is written now; where it is gone, the mapping."""
    is_respelt: bool
    """Whether it says the same, written otherwise."""


def key_changes(
    have: Record, found: Record, *, skipped: Container[str] = ()
) -> Iterator[KeyChange]:
    """Yield the keys of a mapping that are otherwise.

    What neither types is not compared, but for what sentences say: it follows from what is typed.

    Args:
        have: The mapping as it was.
        found: As it is.
        skipped: Keys that are not asked for.

    """
    for name, declared in found.keys.items():
        if name in skipped or name not in have.keys or not _is_said(name, declared, have, found):
            continue
        own, other = (_value(each, declared) for each in (have, found))
        before, after = written(own, declared), written(other, declared)
        if before != after:
            at = found.at_of(name) if isinstance(found, Matter) else found.at / name
            yield KeyChange(declared, before, after, at, is_same(own, other))


def _is_said(name: str, declared: Key, have: Record, found: Record) -> bool:
    """Whether a key is typed, or said by a sentence; what a row shows of another is not its own."""
    if not isinstance(found, Matter):
        is_own = name not in _BY_THEMSELVES and name not in _OF_PLANS
        return is_own and (have.at.has(name) or found.at.has(name))
    if any(_says(each, name) for each in (have, found)):
        return True
    if declared.attribute == "action" or not isinstance(found, Item) or found.same:
        return False
    sentences = any(isinstance(each, Item) and each.said is not None for each in (have, found))
    return sentences and declared.attribute in SAYABLE


def _says(record: Record, name: str) -> bool:
    return record.says(name) if isinstance(record, Matter) else record.at.has(name)


def _value(record: Record, declared: Key) -> object:
    if isinstance(record, Matter) and declared.attribute == "when":
        return record.own_time
    return getattr(record, declared.attribute)

"""What became of the titles and keys of a paper, or of a part of it."""

from collections.abc import Container, Iterator

from npc.differing.key_changes import key_changes
from npc.differing.parts import name_of
from npc.differing.records import DiffChange, PlanDifference
from npc.differing.written import is_same
from npc.kinds.record import Record

_TITLES = ("title", "title-lines", "name")
_TEXTS = frozenset(("text", "preamble", "closing"))


def part_differences(of: PlanDifference, have: Record, found: Record) -> Iterator[PlanDifference]:
    """Yield what became of a paper or a part of it, but for what stands in it.

    Args:
        of: What is known of each difference: what it is, and where it stands.
        have: The part as it was.
        found: As it is.

    """
    of = of._replace(have=have, found=found)
    before, after = name_of(have), name_of(found)
    if not is_same(before, after):
        yield of._replace(change=DiffChange.RETITLED, before=before, after=after)
    yield from key_differences(of, have, found, skipped=_TITLES)


def key_differences(
    of: PlanDifference, have: Record, found: Record, *, skipped: Container[str]
) -> Iterator[PlanDifference]:
    """Yield the keys that say something else, texts as reworded; arguments are as above."""
    for said in key_changes(have, found, skipped=skipped):
        if not said.is_respelt:
            yield of._replace(
                change=DiffChange.REWORDED if said.key.name in _TEXTS else DiffChange.CHANGED,
                before=said.before,
                after=said.after,
                key=said.key,
                at=said.at,
            )

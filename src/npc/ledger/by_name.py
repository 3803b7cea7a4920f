"""Matters by names that are theirs as a whole: ids, and the references that are printed."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from npc.kinds.matter import Matter
from npc.ledger.fragments import ENOUGH
from npc.ledger.spelling import plain


class MattersByName:
    """Matters by their names, as they are written and as they are compared.

    Args:
        names: The names, each with its matter; one that several have means none of them for sure.

    """

    def __init__(self, names: Iterable[tuple[str, Matter]]) -> None:
        self._written: dict[str, list[Matter]] = {}
        for name, matter in names:
            _put(self._written, name, [matter])

    def find(self, written: str, text: str) -> list[Matter]:
        """Return the matters that have a name just so, else those whose name is compared alike.

        Args:
            written: The name as it is written.
            text: The same as it is compared.

        """
        return self._written.get(written) or self._plain.get(text, [])

    @cached_property
    def _plain(self) -> Mapping[str, list[Matter]]:
        """By names as they are compared: where all are written as they are, nobody asks."""
        found: dict[str, list[Matter]] = {}
        for name, matters in self._written.items():
            _put(found, plain(name), matters)
        return found


def _put(where: dict[str, list[Matter]], name: str, matters: list[Matter]) -> None:
    """Put matters with a name, of those of one name the first few."""
    known = where.setdefault(name, [])
    known += matters[: ENOUGH - len(known)]

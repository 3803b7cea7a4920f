"""Matters by names that are theirs as a whole: ids, and the references that are printed."""

from collections import defaultdict
from collections.abc import Iterable

from npc.kinds.matter import Matter
from npc.ledger.spelling import plain


class MattersByName:
    """Matters by their names, as they are written and as they are compared.

    Args:
        names: The names, each with its matter; one that several have means none of them for sure.

    """

    def __init__(self, names: Iterable[tuple[str, Matter]]) -> None:
        self._written: dict[str, list[Matter]] = defaultdict(list)
        self._plain: dict[str, list[Matter]] = defaultdict(list)
        for name, matter in names:
            self._written[name].append(matter)
            self._plain[plain(name)].append(matter)

    def find(self, written: str) -> list[Matter]:
        """Return the matters that have a name just so, else those whose name differs in width only."""
        said = written.strip()
        if said in self._written:
            return self._written[said]
        return self._plain.get(plain(written), [])

"""Laws by the names that they go by.

Of the hundreds of laws that npc knows a plan names few, so that entries are made of these alone.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import TypeAlias, cast

from npc.facts.known import Known, rows
from npc.genre.law_likeness import most_alike, names_nearby
from npc.kinds.entries.laws import Law

_Row: TypeAlias = tuple[object, ...]
_MOST = 1000
"""Unknown names that are compared with all laws, 0.4 ms each: a plan with more of them is no plan."""


class LawNames:
    """The laws that are known for one plan."""

    def __init__(self, known: Known) -> None:
        """Take npc's laws, and those that the place has added."""
        self._known = known
        self._own = known.own(Law)
        self._names = {*_by_name(), *(name for law in self._own for name in law.names)}
        self._whole = {cast("str", row[_ID]) for row in rows(Law)} | {law.id for law in self._own}
        self._found: dict[str, tuple[Law, ...]] = {}
        self._near: dict[str, Law | None] = {}

    def laws(self, name: str) -> tuple[Law, ...]:
        """Return the laws that go by a name: mostly one, or one after the other."""
        if name not in self._found:
            npcs = map(Law.of_row, _by_name().get(name, ()))
            found = self._known.among(Law, npcs)
            self._found[name] = tuple(law for law in found if name in law.names)
        return self._found[name]

    def nearest(self, name: str) -> Law | None:
        """Return the one law for whose name another is a slip, see `npc.genre.law_likeness`."""
        if name not in self._near:
            if len(self._near) == _MOST:
                return None
            alike = () if name in self._names else names_nearby(name, self._whole)
            found = {law.id: law for other in alike for law in self.laws(other)}
            self._near[name] = found.popitem()[1] if len(found) == 1 else None
        return self._near[name]

    def most_alike(self, name: str, day: date) -> Law | None:
        """Return the one law in force on a day whose name is so like one that it may be meant."""
        found = [law for other in most_alike(name, self._whole) for law in self.laws(other)]
        standing = [law for law in found if law.holds_on(day)]
        return standing[0] if len(standing) == 1 else None

    def changing(self, first: date, last: date) -> Iterator[str]:
        """Yield the names of the laws that are not in force on all of some days."""
        yield from _changing(first.isoformat(), last.isoformat())
        for law in self._own:
            if not (law.holds_on(first) and law.holds_on(last)):
                yield from law.names


def _changing(first: str, last: str) -> Iterator[str]:
    for row in rows(Law):
        since, until = cast("str", row[_SINCE]), cast("str", row[_UNTIL])
        if since > first or (until and until < last):
            yield from _names(row)


@cache
def _by_name() -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in rows(Law):
        for name in _names(row):
            found.setdefault(name, []).append(row)
    return found


def _names(row: _Row) -> Iterable[str]:
    return cast("tuple[str, ...]", (row[_ID], *cast("tuple[str, ...]", row[_SHORT])))


_ID, _SINCE, _UNTIL, _SHORT = map(list(Law.keys).index, ("id", "from", "until", "short"))

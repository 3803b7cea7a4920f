"""What to write instead of a name that there is not: “perhaps “…” is meant”, or all there are.

To compare a name with every other (difflib) takes time by the square of a file's size where all
its names are wrong. Only names that share characters are compared, few of them, and few times.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from heapq import nlargest

from npc.errors import UsageError
from npc.messages import Message

LOOSE = 0.5
"""How much of two names is the same (difflib) where few names are there to be meant."""
USUAL = 0.6
STRICT = 0.7
"""The same where names are long and end alike."""
MOST_COMPARED = 40
"""Names that one is compared with, those first that share most characters with it."""
MOST_SUGGESTED = 20
"""Suggestions in one run of a rule: who has more wrong names has another list in mind."""

PERHAPS = Message("perhaps “{name}” is meant", "是否应为“{name}”")
_CHOOSE = Message("choose one of: {names}", "可选：{names}")
_NO_SUCH = Message("there is no {what} “{name}”", "没有“{name}”这种{what}")


class Names:
    """Known names with an index of their characters, to find those like another name."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = list(names)
        self._index: dict[tuple[str, int], list[int]] | None = None

    def closest(self, name: str, *, cutoff: float) -> str | None:
        """Return the name that is most like one that is unknown, if any is as like as the cutoff."""
        from difflib import get_close_matches

        near = get_close_matches(name, self._candidates(name, cutoff), 1, cutoff)
        return near[0] if near else None

    def _candidates(self, name: str, cutoff: float) -> list[str]:
        """Return the names that share most characters with another, so many that they may do."""
        if len(self._names) <= MOST_COMPARED:
            return self._names
        if self._index is None:
            self._index = self._indexed()
        shared = Counter(at for key in _counted(name) for at in self._index.get(key, ()))
        # What two names can have in common at most, as difflib counts it.
        alike = {at: 2 * count / (len(name) + len(self._names[at])) for at, count in shared.items()}
        best = nlargest(MOST_COMPARED, alike, key=alike.__getitem__)
        return [self._names[at] for at in best if alike[at] >= cutoff]

    def _indexed(self) -> dict[tuple[str, int], list[int]]:
        index: dict[tuple[str, int], list[int]] = defaultdict(list)
        for at, name in enumerate(self._names):
            for key in _counted(name):
                index[key].append(at)
        return index


def _counted(name: str) -> Iterator[tuple[str, int]]:
    """Yield each character with how often it stood before, so that 委委 shares two with 委员委."""
    before: Counter[str] = Counter()
    for character in name:
        yield character, before[character]
        before[character] += 1


class Suggestions:
    """What a run of a rule suggests for unknown names, the first few times that it is asked.

    Args:
        known: The names that there are.
        cutoff: How much of two names has to be the same.
        endings: What names of this sort end in, which makes none like another: 工委.

    """

    def __init__(
        self, known: Iterable[str], *, cutoff: float = LOOSE, endings: tuple[str, ...] = ()
    ) -> None:
        self._endings = endings
        self._by_stem: dict[str, str] = {}
        for name in known:
            self._by_stem.setdefault(self._stem(name), name)
        self._known = Names(self._by_stem)
        self._cutoff = cutoff
        self._left = MOST_SUGGESTED

    def perhaps(self, name: str, *, beside: Container[str] = ()) -> Message | None:
        """Return “perhaps … is meant”; nothing where no name is near, or enough was searched.

        Args:
            name: The unknown name.
            beside: Names that stand beside it, and so are not what it means.

        """
        found = self.nearest(name)
        return PERHAPS.format(name=found) if found and found not in beside else None

    def nearest(self, name: str) -> str | None:
        """Return the known name that is meant; nothing where none is near, or enough was searched."""
        if not self._left:
            return None
        self._left -= 1
        stem = self._known.closest(self._stem(name), cutoff=self._cutoff)
        return self._by_stem[stem] if stem else None

    def _stem(self, name: str) -> str:
        """Return a name without what such names end in; all of it where nothing else is there."""
        ending = next((one for one in self._endings if name.endswith(one)), "")
        return name.removesuffix(ending) or name


def closest(name: str, known: Iterable[str], *, cutoff: float = USUAL) -> str | None:
    """Return the known name that is most like one that is unknown, if it is like it at all."""
    return Names(known).closest(name, cutoff=cutoff)


def perhaps(name: str, known: Iterable[str], *, cutoff: float = USUAL) -> Message | None:
    """Return “perhaps … is meant” for one unknown name, if a known one is like it."""
    return Suggestions(known, cutoff=cutoff).perhaps(name)


def choose(names: Iterable[object]) -> Message:
    """Return “choose one of: …”, for names that are few enough to be told all."""
    return _CHOOSE.format(names=list(names))


def no_such(
    what: Message, name: str, known: Iterable[object], *, hint: Message | None = None
) -> UsageError:
    """Return the error of a name on the command line that there is not.

    Args:
        what: What it should name, such as a format.
        name: What the user wrote.
        known: The names that there are.
        hint: The remedy; without it, all names that there are.

    """
    return UsageError(_NO_SUCH.format(what=what, name=name), hint=hint or choose(known))

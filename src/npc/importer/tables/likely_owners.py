"""Whose a task likely is: by the words of what is surely whose."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from npc.importer.found import FoundMapping

Hints = Mapping[str, Sequence[frozenset[str]]]
"""By owner the words of what is surely his, as pairs of characters."""
_COMMON = "开展情况专题调研工作组织报告关于区县市政府听取和审议年度"


def pairs_of(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters by which texts are compared, without those of all."""
    return frozenset(text[at : at + 2] for at in range(len(text) - 1)) - _COMMON_PAIRS


_COMMON_PAIRS = frozenset(_COMMON[at : at + 2] for at in range(len(_COMMON) - 1))


def hints_of(*papers: FoundMapping) -> dict[str, list[frozenset[str]]]:
    """Return what is each owner's by papers that are read already.

    Args:
        papers: Arrangements and monthly plans.

    """
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for paper in papers:
        for owner, text in _owned(paper):
            found[owner].append(pairs_of(text))
    return found


def _owned(paper: FoundMapping) -> Iterator[tuple[str, str]]:
    for mapping in paper.with_inner():
        text = mapping.text("title") or mapping.text("content")
        is_sure = all(check.key != "owners" for check in mapping.checks)
        if text and mapping.text("owners") and is_sure:
            yield mapping.text("owners"), text


def aligned(texts: Sequence[str], names: Sequence[str], hints: Hints) -> list[str]:
    """Give each text one of the names in their order, so that all are used and hints fit best.

    Args:
        texts: What is to be done; at least as many as names.
        names: The owners, in the order of the texts.
        hints: What is surely whose.

    """
    likeness = _Likeness(hints)
    scores = [[likeness.of(text, name) for name in names] for text in texts]
    best: list[list[float]] = [[scores[0][0]]]
    for number in range(1, len(texts)):
        least = max(0, len(names) - (len(texts) - number))
        before = best[-1]
        line: list[float] = []
        for at in range(min(number + 1, len(names))):
            reached = [before[one] for one in (at - 1, at) if 0 <= one < len(before)]
            line.append(max(reached) + scores[number][at] if at >= least else _NEVER)
        best.append(line)
    return [names[at] for at in _path(best, len(names) - 1)]


class _Likeness:
    """How well texts fit owners: by pairs of characters, which say the less the more owners have them."""

    __slots__ = ("_owners", "_pairs")

    def __init__(self, hints: Hints) -> None:
        self._pairs = {name: frozenset().union(*found) for name, found in hints.items()}
        self._owners = Counter(pair for pairs in self._pairs.values() for pair in pairs)

    def of(self, text: str, name: str) -> float:
        """Return how well a text fits an owner; what his name says counts a little."""
        common = pairs_of(text) & self._pairs.get(name, frozenset())
        named = sum(character in text for character in name.removesuffix(_BODY))
        return sum(1 / self._owners[pair] for pair in common) + _OF_NAME * named


_BODY = "工委"
_OF_NAME = 0.4


_NEVER = -1e9


def _path(best: Sequence[Sequence[float]], at: int) -> list[int]:
    path = [at]
    for line in reversed(best[:-1]):
        at = max((one for one in (at, at - 1) if 0 <= one < len(line)), key=lambda one: line[one])
        path.append(at)
    return path[::-1]

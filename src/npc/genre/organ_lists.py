"""Lists of organs within texts, and whether they are in the order of the law: 县政府、县法院和县检察院."""

from collections.abc import Iterator, Mapping

from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.organ_order import SUPERVISED, TOGETHER
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.prose import bounds, occurrences
from npc.records import NamedTuple

_PREFIXES = ("", *LEVELS, "本级", "自治区", "自治州", "自治县", "自治旗")
"""What may stand between a joiner and the name of an organ."""
_MOST = 12
"""Organs of a list; longer ones are no sentences."""
_MANY = 3
"""Organs of a list that names the organs as such, not those that report together."""


class NamedOrgan(NamedTuple):
    """An organ of a list: where its name stands, without its level, and its rank."""

    start: int
    end: int
    rank: int


class OrganList(NamedTuple):
    """Organs that are named one after the other."""

    organs: tuple[NamedOrgan, ...]
    is_sure: bool = False
    """Whether they are surely meant to be in the order of the law."""

    @property
    def is_in_order(self) -> bool:
        """Whether none stands behind one of a higher rank."""
        ranks = [organ.rank for organ in self.organs]
        return ranks == sorted(ranks)

    def words_in(self, text: str) -> str:
        """Return the list as it stands in its text, with the level of the first organ."""
        start = self.organs[0].start
        levels = [level for level in _PREFIXES if text.endswith(level, 0, start)]
        return text[start - max(map(len, levels)) : self.organs[-1].end]

    def put_right(self, text: str) -> tuple[tuple[int, int, str], ...]:
        """Return what to write in the place of each organ."""
        right = sorted(self.organs, key=lambda organ: organ.rank)
        return tuple(
            (here.start, here.end, text[organ.start : organ.end])
            for here, organ in zip(self.organs, right, strict=True)
            if here != organ
        )


def disordered(text: str, ranks: Mapping[str, int]) -> Iterator[OrganList]:
    """Yield the lists of a text that are not in the order of ranks, and are not of those that act together.

    Args:
        text: A text.
        ranks: The rank of each name; 1 is the government's.

    """
    for organs in _lists(text, ranks):
        listed = OrganList(organs)
        if listed.is_in_order or len(organs) > _MOST:
            continue
        start, end = bounds(text, organs[0].start, signs="，。；：\n")
        clause = text[start:end]
        if any(word in clause for word in TOGETHER):
            continue
        has_government = any(organ.rank == 1 for organ in organs)
        if has_government and len(organs) >= _MANY:
            yield listed._replace(is_sure=True)
        elif any(word in clause for word in SUPERVISED) and not (
            has_government and "关于" in clause  # a report of two, one of which leads
        ):
            yield listed


def _lists(text: str, ranks: Mapping[str, int]) -> Iterator[tuple[NamedOrgan, ...]]:
    """Yield the lists of two organs or more."""
    listed: list[NamedOrgan] = []
    for organ in _organs(text, ranks):
        if listed and not _is_joined(text[listed[-1].end : organ.start]):
            if len(listed) > 1:
                yield tuple(listed)
            listed = []
        listed.append(organ)
    if len(listed) > 1:
        yield tuple(listed)


def _organs(text: str, ranks: Mapping[str, int]) -> Iterator[NamedOrgan]:
    """Yield all organs of a text in order; of names that overlap, the first and longest."""
    found = [
        NamedOrgan(place, place + len(name), rank)
        for name, rank in ranks.items()
        for place in occurrences(text, name)
    ]
    end = 0
    for organ in sorted(found, key=lambda each: (each.start, -each.end)):
        if organ.start >= end:
            end = organ.end
            yield organ


def _is_joined(between: str) -> bool:
    return any(
        between.removeprefix(joiner) in _PREFIXES
        for joiner in MATTER_JOINERS
        if between.startswith(joiner)
    )

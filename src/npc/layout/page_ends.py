"""Where the pages of a notice end, and how its lines are moved so that they end well.

Text stands on the first page (GB/T 9704-2012, 7.3.3), and the signature is not alone on the last one; where
there is no room for it, lines are moved closer or further apart (7.3.5.5). The last paragraph is parted at
the foot of a page, or kept with the signature: then Word parts it too, all but its last line, while
LibreOffice moves all of it, and gives up where it is longer than a page.
"""

from collections.abc import Iterable, Sequence
from itertools import product
from math import floor, inf

from npc.layout.profile import Profile
from npc.records import NamedTuple

_SPARE = 40
"""Twips by which the lines of a page may come out higher than they are."""
_NARROWEST, _WIDEST = 1.0, 1.6
"""How close lines may be, in parts of the size of the title, and how far apart, in parts of the pitch."""
_STEP = 5
"""Twips from one distance that is tried to the next one."""
_MOST_UNSURE = 4
"""Lines by which a text may come out longer, and it can still be told where it ends."""
_SMALL_GAP = 6
"""Lines at the foot of a page that may rather stay empty than that all lines are moved."""


class Lines(NamedTuple):
    """The lines of a notice, with the blank ones between them."""

    above: float
    """Of title and recipients."""
    text: int
    """Of the text but for its last paragraph."""
    last: int
    """Of that, with a heading right above it."""
    annexes: float
    """Of the annex note, which stands with the signature as well as text does."""
    signature: float
    """Of organ and date."""

    @property
    def below(self) -> float:
        """What is not parted below the text."""
        return self.annexes + self.signature


class Heights(NamedTuple):
    """What pages have room for, in twips."""

    first: int
    """Below the head of the first one."""
    other: int


class _Room(NamedTuple):
    """The lines that pages have room for."""

    first: float
    other: float


class Setting(NamedTuple):
    """How the lines of a notice are set."""

    pitch: int
    """Distance from line to line, in twips."""
    is_parted: bool
    """Whether the last paragraph is parted at the foot of a page, or is kept with the signature."""
    is_good: bool = True
    """Whether all pages end well."""


def best_setting(least: Lines, most: Lines, heights: Heights, profile: Profile) -> Setting:
    """Return how lines are set, the nearest to the usual way, so that pages end well.

    Args:
        least: As few lines as there can be: programs and fonts differ.
        most: As many.
        heights: What the pages have room for.
        profile: The measures.

    """
    usual = profile.twips("text.line-pitch")
    ways = _between(least, most)
    if not ways:
        is_long = most.last + most.below > heights.other / usual
        return Setting(usual, is_parted=is_long)
    for pitch, is_parted, most_empty in _choices(usual, profile):
        rooms = _rooms(heights, pitch, is_moved=pitch != usual)
        if all(
            _empty(way, room, is_parted=is_parted) <= most_empty
            for way, room in product(ways, rooms)
        ):
            return Setting(pitch, is_parted=is_parted)
    return Setting(usual, is_parted=True, is_good=False)


def _choices(usual: int, profile: Profile) -> Iterable[tuple[int, bool, float]]:
    """Yield distances of lines, whether the last paragraph is parted, and how many lines may stay empty."""
    closest, widest = round(_NARROWEST * profile.twips("title.size")), round(_WIDEST * usual)
    pitches = (*range(usual, closest - 1, -_STEP), *range(usual + _STEP, widest, _STEP))
    yield usual, False, 0
    yield usual, True, 0
    yield usual, False, _SMALL_GAP
    yield usual, True, _SMALL_GAP
    yield from ((pitch, True, 0) for pitch in sorted(pitches, key=lambda one: abs(one - usual)))
    yield usual, False, _MOST_EMPTY
    yield usual, True, _MOST_EMPTY


_MOST_EMPTY = 1000
"""More lines than any page has."""


def _between(least: Lines, most: Lines) -> Sequence[Lines]:
    """Return all that a notice may come to; nothing where that is too much."""
    text, last = most.text - least.text, most.last - least.last
    if text + last > _MOST_UNSURE:
        return ()
    return [
        edge._replace(text=least.text + more, last=least.last + longer)
        for edge, more, longer in product((least, most), range(text + 1), range(last + 1))
    ]


def _rooms(heights: Heights, pitch: int, *, is_moved: bool) -> tuple[_Room, ...]:
    """Return what pages have room for, and where lines are moved what they have at least."""
    spares = (0, _SPARE) if is_moved else (0,)
    return tuple(_Room(*((one - spare) / pitch for one in heights)) for spare in spares)


def _empty(way: Lines, room: _Room, *, is_parted: bool) -> float:
    """Return how many lines stay empty above what is moved to a page; infinity where pages end badly."""
    room = room._replace(first=room.first - way.above)
    if room.first < 1:
        return inf
    page, taken = _end(way.text + way.last, room)
    if taken + way.below <= room[page] and (is_parted or not _is_over(way, room)):
        return 0
    moved = way.annexes and way.below if is_parted else way.text and way.last + way.below
    if not 0 < moved <= room.other:
        return inf
    page, taken = _end(way.text + (way.last if is_parted else 0), room)
    return floor(room[page] - taken)


def _is_over(way: Lines, room: _Room) -> bool:
    """Return whether the last paragraph begins on a page and ends on another."""
    return _page(way.text + 1, room) != _page(way.text + way.last, room)


def _page(line: int, room: _Room) -> int:
    """Return on which page a line of the text stands, from 0."""
    first, other = map(floor, room)
    return max(0, -((first - line) // other))


def _end(lines: int, room: _Room) -> tuple[int, int]:
    """Return whether lines end on the first page, 0, or on a further one, 1, and how many are on it."""
    first, other = map(floor, room)
    return (0, lines) if lines <= first else (1, (lines - first - 1) % other + 1)

"""Where the pages of a notice end, and how its lines are moved so that they end well.

Text stands on the first page (GB/T 9704-2012, 7.3.3), and the signature is not alone on the last one; where
there is no room for it, lines are moved closer or further apart (7.3.5.5). The last paragraph is parted at
the foot of a page, or kept with the signature: then Word parts it too, all but its last line, while
LibreOffice moves all of it, and gives up where it is longer than a page.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from math import floor

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


class NoticeLines(NamedTuple):
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


class PageHeights(NamedTuple):
    """What pages have room for, in twips."""

    first: int
    """Below the head of the first one."""
    other: int


class _PageLines(NamedTuple):
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


def best_setting(
    least: NoticeLines, most: NoticeLines, heights: PageHeights, profile: Profile
) -> Setting:
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
        return Setting(usual, is_long, is_good=most.above + 1 <= heights.first / usual)
    for setting, rests in _choices(usual, profile):
        rooms = _rooms(heights, setting.pitch, is_moved=setting.pitch != usual)
        cases = product(ways, rooms)
        if all(_ends_well(way, room, setting, rests=rests) for way, room in cases):
            return setting
    return Setting(usual, is_parted=True, is_good=False)


def _choices(usual: int, profile: Profile) -> Iterator[tuple[Setting, bool]]:
    """Yield how lines may be set, and whether what goes to the next page may leave lines empty.

    In Word a last paragraph leaves none; an annex note does, so that lines are rather moved.
    """
    closest, widest = round(_NARROWEST * profile.twips("title.size")), round(_WIDEST * usual)
    pitches = (*range(usual, closest - 1, -_STEP), *range(usual + _STEP, widest, _STEP))
    for rests, is_parted in ((False, False), (False, True), (True, False)):
        yield Setting(usual, is_parted), rests
    for pitch in sorted(pitches, key=lambda one: abs(one - usual)):
        yield Setting(pitch, is_parted=True), False
    yield Setting(usual, is_parted=True), True


def _between(least: NoticeLines, most: NoticeLines) -> Sequence[NoticeLines]:
    """Return all that a notice may come to; nothing where that is too much."""
    text, last = most.text - least.text, most.last - least.last
    if text + last > _MOST_UNSURE:
        return ()
    return [
        edge._replace(text=least.text + more, last=least.last + longer)
        for edge, more, longer in product((least, most), range(text + 1), range(last + 1))
    ]


def _rooms(heights: PageHeights, pitch: int, *, is_moved: bool) -> tuple[_PageLines, ...]:
    """Return what pages have room for, and where lines are moved what they have at least."""
    spares = (0, _SPARE) if is_moved else (0,)
    return tuple(_PageLines(*((one - spare) / pitch for one in heights)) for spare in spares)


def _ends_well(way: NoticeLines, room: _PageLines, setting: Setting, *, rests: bool) -> bool:
    """Return whether pages end well; `rests` lets annex note or last paragraph go to the next one whole."""
    room = room._replace(first=room.first - way.above)
    if room.first < 1:
        return False
    page, taken = _end(way.text + way.last, room)
    if taken + way.below <= room[page] and (setting.is_parted or not _is_over(way, room)):
        return True
    moved = way.annexes and way.below if setting.is_parted else way.text and way.last + way.below
    return rests and 0 < moved <= room.other


def _is_over(way: NoticeLines, room: _PageLines) -> bool:
    """Return whether the last paragraph begins on a page and ends on another."""
    return _page(way.text + 1, room) != _page(way.text + way.last, room)


def _page(line: int, room: _PageLines) -> int:
    """Return on which page a line of the text stands, from 0."""
    first, other = map(floor, room)
    return max(0, -((first - line) // other))


def _end(lines: int, room: _PageLines) -> tuple[int, int]:
    """Return whether lines end on the first page, 0, or on a further one, 1, and how many are on it."""
    first, other = map(floor, room)
    return (0, lines) if lines <= first else (1, (lines - first - 1) % other + 1)

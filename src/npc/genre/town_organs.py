"""Organs that no town has, named as a town's own: 镇人大常委会, 柳塘镇人民法院."""

import re
from collections.abc import Iterator

from npc.genre.lexicon.congress import BEFORE_OWN, MEETINGS_OF_NO_TOWN, OF_NO_TOWN
from npc.genre.lexicon.levels import TOWNSHIPS
from npc.genre.places import own_words, place_of
from npc.genre.prose import occurrences

_SIGNS = "，。；：、（）“”！？\n "
_MEETINGS = frozenset(MEETINGS_OF_NO_TOWN)


def is_meeting_of_no_town(meeting: str, own: str) -> bool:
    """Whether a meeting is one of a standing committee, and not named as that of a county."""
    return meeting in _MEETINGS or meeting.removeprefix(own) in _MEETINGS


def own_town(organ: str | None) -> str:
    """Return by what a town calls its own level, 镇; nothing for an organ that is of no town."""
    own = own_words(place_of(organ))[-1:]
    return own[0] if own and own[0] in TOWNSHIPS and own[0] != "街道" else ""


def organs_of_no_town(text: str, own: str, place: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names such an organ: behind 镇 alone, or behind the town's own name.

    Args:
        text: Any text of the plan.
        own: 镇, 乡, 苏木.
        place: The town's name: 柳塘镇. 宁乡法院 is that of another place.

    """
    for start in occurrences(text, own):
        match = _ORGANS.match(text, start + len(own))
        if match and _is_own(text, start, place.removesuffix(own)):
            yield start, match.end()


_ORGANS = re.compile("|".join(sorted(OF_NO_TOWN, key=len, reverse=True)))


def _is_own(text: str, start: int, name: str) -> bool:
    before = text[:start][-_NEAR:]
    is_alone = not before or before[-1] in _SIGNS or before.endswith(BEFORE_OWN)
    return is_alone or bool(name and before.endswith(name))


_NEAR = 20
"""Characters before 镇 that may be the town's name."""

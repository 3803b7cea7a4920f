"""The place that the name of a congress says: 云溪县 of 云溪县人大常委会."""

from npc.genre.numerals import start_of_ordinal

_CONGRESS = ("人民代表大会", "人大")
LEVELS = frozenset("省市县区州旗盟乡镇")
"""What the names of places end with that have a congress."""
_COMMISSIONS = ("工委", "工作委员会")


def split_at_congress(name: str) -> tuple[str, str] | None:
    """Cut a name at its congress; None where it says none.

    Returns:
        The place, without the number of the congress (十八届), and what follows: 常委会…, 机关….

    """
    found = [(name.find(word), word) for word in _CONGRESS if word in name]
    if not found:
        return None
    start, word = min(found)
    place = name[:start]
    if place.endswith("届"):
        place = place[: start_of_ordinal(place, len(place) - 1)]
    return place, name[start + len(word) :]


def place_of(organ: str | None) -> str:
    """Give the place of an organ; nothing where its name says none.

    The commission of a development zone (人大工委) is named in many ways and has no place of its own.
    """
    name = "".join((organ or "").split())
    found = None if name.endswith(_COMMISSIONS) else split_at_congress(name)
    return found[0] if found else ""


def last_part(place: str) -> str:
    """Give the last of the places in a name: 南海区 of 佛山市南海区."""
    start = max(place.rfind(level, 0, len(place) - 1) for level in LEVELS)
    return place[start + 1 :]

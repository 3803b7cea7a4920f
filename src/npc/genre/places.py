"""Places and their levels, read from the names of organs: 云溪县 of 云溪县人大常委会 is a county's.

A level is given only where the name is certain of it: a 市 by itself may be of three levels.
"""

from npc.genre.lexicon.levels import (
    AUTONOMOUS_REGIONS,
    CITIES,
    COUNTIES,
    MUNICIPALITIES,
    PROVINCES,
    TOWNSHIPS,
    UNITS,
)
from npc.genre.numerals import start_of_ordinal

_CONGRESS = ("人民代表大会", "人大")
_COMMISSIONS = ("工委", "工作委员会")
_LEVELS = {
    "province": (*MUNICIPALITIES, *AUTONOMOUS_REGIONS, *PROVINCES),
    "city": CITIES,
    "county": COUNTIES,
    "township": TOWNSHIPS,
}
_RANKS = {
    unit: rank for rank, units in enumerate(_LEVELS.values()) for unit in units if unit in UNITS
}
_RANKS_OF_UNCERTAIN = {"市": (1, 2), "区": (2, 2), "州": (1, 1)}
"""The highest and the lowest level of a part of a longer name, 0–3: 佛山市南海区, 义乌市佛堂镇."""
_SPECIAL = "特别行政区"
"""Hong Kong and Macao, which have no people's congress of their own."""


def split_at_congress(name: str) -> tuple[str, str] | None:
    """Return what stands before and behind the congress in a name; None where it says none.

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
    """Return the place of an organ; nothing where its name says none.

    The commission of a development zone (人大工委) is named in many ways and has no place of its own.
    """
    name = "".join((organ or "").split())
    found = None if name.endswith(_COMMISSIONS) else split_at_congress(name)
    return found[0] if found else ""


def names_of_place(organ: str | None) -> tuple[str, ...]:
    """Return the names of an organ's place, the longest first: 佛山市南海区, 南海区.

    南海 by itself is left alone: it may be part of another name.
    """
    place = place_of(organ)
    return tuple(name for name in dict.fromkeys((place, last_part(place))) if name)


def unit_of(place: str) -> str:
    """Return what the name of a place ends with that says its level: 自治旗, 区; nothing if none."""
    return next((unit for unit in UNITS if place.endswith(unit)), "")


def own_words(place: str) -> tuple[str, ...]:
    """Return by what a place calls its own level, the longest first: 自治州, 州; 苏木."""
    unit = unit_of(place)
    short = next((other for other in reversed(UNITS) if unit.endswith(other)), "")
    return tuple(word for word in dict.fromkeys((unit, short)) if word)


def last_part(place: str) -> str:
    """Return the last of the places in a name: 南海区 of 佛山市南海区, all of 广州市 and 西乡塘区."""
    _, last = _split(place)
    return last


def level_of(organ: str | None) -> str | None:
    """Return the level of an organ's place: province, city, county, township; None if unsure.

    A 市 or 区 is of the county where it stands behind a place above it: 锡林郭勒盟二连浩特市,
    重庆市渝北区. 新疆生产建设兵团 is no place with a congress.
    """
    above, last = _split(place_of(organ))
    if last.endswith(_SPECIAL):
        return None
    found = next((level for level, names in _LEVELS.items() if last.endswith(names)), None)
    if found or unit_of(last) not in {"市", "区"}:
        return found
    return "county" if above and _ranks(above)[0] == 1 else None


def level_of_committee(organ: str | None) -> str | None:
    """Return the level of an organ that has a standing committee: also a 区 by itself is of a county's.

    市辖区 are (地方组织法第七条、第八条); a 自治区 is a province, 地区 and 行政区 have no congress.
    """
    place = place_of(organ)
    is_district = place.endswith("区") and not place.endswith(("自治区", "行政区", "地区"))
    return level_of(organ) or (
        "county" if is_district and place not in AUTONOMOUS_REGIONS else None
    )


def _split(place: str) -> tuple[str, str]:
    """Cut a name before the last of its places: a unit, with a lower one behind it, ends each other.

    Neither a single unit nor what begins with one is a name: 广州市, 沙市区 and 镇江市 are whole.
    """
    lowest = _ranks(place)[1]
    for at in range(len(place) - 2, 0, -1):
        above, last = place[:at], place[at:]
        unit = unit_of(above)
        is_name = unit and above != unit and last not in UNITS
        if is_name and _ranks(above)[0] < lowest:
            return above, last
    return "", place


def _ranks(place: str) -> tuple[int, int]:
    """Return the highest and the lowest level that a name may be of, from 0 for a province's."""
    unit = unit_of(place)
    if unit in _RANKS:
        return _RANKS[unit], _RANKS[unit]
    return _RANKS_OF_UNCERTAIN.get(unit, (len(_LEVELS), 0))

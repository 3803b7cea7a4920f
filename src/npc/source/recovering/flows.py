"""Slips within brackets: signs of a Chinese keyboard that part, join and enclose."""

import re
from collections.abc import Iterator

from npc.source.recovering import sayings
from npc.source.recovering.brackets import WIDE, Brackets, Sign, closing
from npc.source.recovering.cuts import Cut
from npc.source.recovering.known_keys import is_known, is_list
from npc.source.recovering.repair import Repair
from npc.source.recovering.rows import BLANKS, MeantLine, key_at, skip_blanks

_COMMAS = "，、；;"
_HALF = {"｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]"}


def of_brackets(text: str, row: MeantLine) -> Iterator[Repair]:
    """Yield what is wrong with the brackets that a value begins with, if it does."""
    sign = text[row.value]
    if sign not in "[{｛［【":
        return
    found = closing(text, row.value, row.level if row.colon >= 0 else row.column)
    if sign in "［【" and not (found.is_closed and _is_list(text, row, found)):
        return
    if sign == "｛" and not (found.is_closed and key_at(text, row.value + 1)):
        return
    yield from _wide_pairs(text, found)
    yield from _keys(text, found)
    yield from _commas(text, found)


def _is_list(text: str, row: MeantLine, found: Brackets) -> bool:
    """Return whether a value in wide brackets is a list, and no text that has such brackets."""
    is_whole = not text[found.end : row.end].strip(BLANKS) or text[found.end :].lstrip(
        BLANKS
    ).startswith("#")
    return row.colon >= 0 and is_whole and (is_list(row.behind) or row.lists_names)


def _wide_pairs(text: str, found: Brackets) -> Iterator[Repair]:
    """Yield pairs of brackets of which one or both are wide, each pair once."""
    opened: list[Sign] = []
    for sign in found.signs:
        if sign.sign in "[{｛［【":
            opened.append(sign)
        elif sign.sign in "]}｝］】" and opened:
            first = opened.pop()
            wide = [each.at for each in (first, sign) if each.sign in WIDE]
            if wide and (first.sign in "[{｛" or first.at == found.start or first.within in "[［"):
                cuts = tuple(Cut(at, at + 1, _HALF[text[at]]) for at in wide)
                yield Repair(sayings.BRACKETS, wide[0], wide[0] + 1, cuts)


def _keys(text: str, found: Brackets) -> Iterator[Repair]:
    """Yield what is wrong with the colons of known keys."""
    for sign in found.signs:
        begins = sign.sign in "{｛" or (sign.sign in f",{_COMMAS}" and sign.within in "{｛")
        key = key_at(text, sign.at + 1) if begins else None
        if key is None or not is_known(key["key"]):
            continue
        at, end = key.start("colon"), key.end()
        if key["colon"] != ":":
            saying = sayings.EQUALS if key["colon"] in "=＝" else sayings.COLON
            yield Repair(saying, at, at + 1, (Cut(at, end, ": "),))
        elif (
            end == at + 1 and text[end : end + 1] not in "\r\n" and _is_alone(text, key["key"], end)
        ):
            yield Repair(sayings.NO_SPACE, at, at + 1, (Cut(end, end, " "),))


def _is_alone(text: str, key: str, behind: int) -> bool:
    """Return whether a key has no other colon behind its own, which would make both of them one key."""
    stretch = text[behind : behind + _LONGEST_VALUE].split("\n", 1)[0]
    value = _ENDS.split(stretch, maxsplit=1)[0]
    return not key.isdecimal() and ": " not in f"{value} "


_LONGEST_VALUE = 300
"""Characters of a value within brackets that are looked at."""
_ENDS = re.compile("[,，}｝]")


def _commas(text: str, found: Brackets) -> Iterator[Repair]:
    """Yield wide commas that part keys, or elements that are enclosed."""
    for sign in found.signs:
        if sign.sign not in _COMMAS:
            continue
        behind = skip_blanks(text, sign.at + 1, len(text))
        if sign.within in "{｛":
            key = key_at(text, sign.at + 1)
            parts = key is not None and is_known(key["key"])
        else:
            parts = (
                before_blanks(text, sign.at) in "]}｝］\"'"
                and text[behind : behind + 1] in "[{｛［\"'"
            )
        if parts:
            yield Repair(sayings.COMMA, sign.at, sign.at + 1, (Cut(sign.at, behind, ", "),))


def before_blanks(text: str, at: int) -> str:
    """Return the last character before an offset that is no blank."""
    at -= 1
    while at > 0 and text[at] in BLANKS:
        at -= 1
    return text[at]

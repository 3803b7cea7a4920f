"""Spaces in a text that should not be there."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.genre.lexicon.numerals import FIGURES
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

_BLANKS = frozenset(" \t\u3000\u00a0")
_SIGNS = frozenset("，。；：？！、）》】〕")
_PAIRS = {"“": "”", "《": "》", "‘": "’"}


def spaces(rule: Rule, value: str, at: Location) -> Iterator[Finding]:
    """Find the stray spaces of one text, as it is read before lines are joined."""
    lines, start = value.split("\n"), 0
    # A remark may list names with spaces between them, a title be parted where it is to break.
    inner: list[tuple[int, int, str]] = []
    trailing: list[tuple[int, int, str]] = []
    for number, line in enumerate(lines):
        text = line.strip(" \t\u3000\u00a0")
        indent = len(line) - len(line.lstrip(" \t\u3000\u00a0"))
        end = start + indent + len(text)
        if text and "\u3000" in line[:indent]:
            begins = number == 0 or not lines[number - 1].strip()
            yield _indent(rule, value, at, (start, start + indent), begins=begins)
        if text and len(line) > indent + len(text):
            trailing.append((end, start + len(line), ""))
        if at.path[-1] != "note" and at.path != ("title",):
            inner += ((start + indent + a, start + indent + b, "") for a, b in _gaps(text))
        start += len(line) + 1
    if inner:
        message = Message("a space between Chinese characters", "汉字之间有空格")
        yield Finding(rule, message, at, _DELETE, fix=Fix(value, tuple(inner)))
    if trailing:
        message = Message("spaces at the end of a line", "行末有空格")
        fix = Fix(value, tuple(trailing))
        yield Finding(rule, message, at, _DELETE, severity=Severity.INFO, fix=fix)


_DELETE = Message("delete it", "请删去")


def _indent(
    rule: Rule, value: str, at: Location, stretch: tuple[int, int], *, begins: bool
) -> Finding:
    if begins:
        message = Message("an indent typed by hand", "手工输入的段首缩进")
        return Finding(rule, message, at, _DELETE, fix=Fix(value, ((*stretch, ""),)))
    message = Message(
        "an indented line that is no paragraph of its own", "手工缩进的一行并未另起一段"
    )
    hint = Message("put a blank line before it and delete the indent", "请在其上空一行，并删去缩进")
    return Finding(rule, message, at, hint, fix=Fix(value, ((*stretch, ""),), sure=False))


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Find blanks between Chinese characters or signs, but for those in quotes and titles."""
    closing: list[str] = []
    place = 0
    while place < len(text):
        sign = text[place]
        if sign in _PAIRS:
            closing.append(_PAIRS[sign])
        elif closing and sign == closing[-1]:
            closing.pop()
        elif sign in _BLANKS:
            end = place
            while text[end] in _BLANKS:  # the text ends in none
                end += 1
            if not closing and _is_gap(text, place, end):
                yield place, end
            place = end
            continue
        place += 1


def _is_gap(text: str, place: int, end: int) -> bool:
    before, after = text[max(0, place - 1) : place], text[end]
    if before in _NUMBERED and text[max(0, place - 2) : place - 1] in _NUMERALS:
        return False
    if not text[max(0, place - 2) : place - 1].strip() and not text[end + 1 : end + 2].strip():
        return False  # 总 则, set wide
    return (is_han(before) or before in _SIGNS) and (is_han(after) or after in _SIGNS)


_NUMBERED = frozenset("编章节条日月年")
"""第一条 为了…, 2025年2月27日 常委会会议通过: a space may follow a number or a date."""
_NUMERALS = FIGURES | {"百"}

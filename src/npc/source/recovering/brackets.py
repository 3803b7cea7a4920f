"""Where brackets end that a line opens, and the signs within them that part or join."""

import re
from collections.abc import Iterator

from npc.records import NamedTuple
from npc.source.recovering.rows import BLANKS

_SIGNS = re.compile("[\"'\\[\\]{}｛｝［］【】,，、；;:：\\n]")
PAIRS = {"[": "]", "{": "}", "｛": "}", "［": "]", "【": "]"}
_CLOSERS = {"]": "]", "}": "}", "｝": "}", "］": "]", "】": "]"}
WIDE = frozenset("｛｝［］【】")
_BEFORE_VALUE = frozenset("[{｛［【,，、；;:：")
_LONGEST = 4_000
"""Characters in which brackets are to end; those of real plans do within 500."""


class Sign(NamedTuple):
    """A sign within brackets that may part or join, and the bracket it stands directly within."""

    at: int
    sign: str
    within: str


class Brackets(NamedTuple):
    """What an opening bracket begins."""

    start: int
    end: int
    """Behind the closing bracket; where there is none, the end of the line."""
    signs: tuple[Sign, ...]
    """Commas, colons and all brackets, in order."""
    is_closed: bool


def closing(text: str, start: int, outer: int) -> Brackets:
    """Follow brackets from the one that opens them.

    Args:
        text: The text.
        start: Where the opening bracket stands.
        outer: The column of the key behind which it stands; what begins no deeper is no part of it.

    """
    signs: list[Sign] = []
    open_signs: list[str] = []
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    for at, sign in _signs(text, start):
        if sign == "\n":
            if not _goes_on(text, at + 1, outer):
                break
        elif sign in PAIRS and (sign not in "［【" or _is_at_value(text, at, start)):
            signs.append(Sign(at, sign, open_signs[-1] if open_signs else ""))
            open_signs.append(sign)
        elif not open_signs:
            break  # what stands there opens nothing
        elif sign in _CLOSERS:
            if not _closes(text, at, sign, open_signs[-1], line_end):
                continue
            signs.append(Sign(at, sign, open_signs.pop()))
            if not open_signs:
                return Brackets(start, at + 1, tuple(signs), is_closed=True)
        elif sign not in PAIRS:
            signs.append(Sign(at, sign, open_signs[-1]))
    return Brackets(
        start, line_end, tuple(each for each in signs if each.at < line_end), is_closed=False
    )


def _signs(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the signs that mean something, outside of quotes."""
    skip = start
    for match in _SIGNS.finditer(text, start, start + _LONGEST):
        at, sign = match.start(), match.group()
        if at < skip:
            continue
        if sign not in "\"'":
            yield at, sign
        elif _is_at_value(text, at, start):
            end = text.find(sign, at + 1, start + _LONGEST)
            line_end = text.find("\n", at)
            if end >= 0 and (line_end < 0 or end < line_end):
                skip = end + 1


def _is_at_value(text: str, at: int, start: int) -> bool:
    """Return whether a value may begin there."""
    before = at - 1
    while before > start and text[before] in BLANKS:
        before -= 1
    return at == start or text[before] in _BEFORE_VALUE or text[before] == "\n"


def _closes(text: str, at: int, sign: str, opened: str, line_end: int) -> bool:
    """Return whether a bracket closes the one that is open; a wide one may stand for the other."""
    if _CLOSERS[sign] != PAIRS[opened]:
        return False
    if sign in "］】" and opened == "[":
        return text.find("]", at, line_end) < 0
    return True


def _goes_on(text: str, at: int, outer: int) -> bool:
    """Return whether the line at an offset may stand within brackets: it is indented, or begins by closing them."""
    body = at
    while text[body : body + 1] in (" ", "\t", "\u3000"):
        body += 1
    return body - at > outer or text[body : body + 1] in ("]", "}", "｝", "］", "\r", "\n")

"""One line of a file as it was meant: marks of a list, a key, a colon of some sort, a value."""

import re
from enum import Enum, auto
from unicodedata import category

from npc.records import NamedTuple
from npc.source.recovering.doubts import number_end
from npc.source.recovering.known_keys import Records, is_known, meant

BLANKS = " \t\u3000\u00a0\u2002\u2003\u2009\u202f\u200b\ufeff"
WIDE_BLANKS = frozenset("\u3000\u2003")
"""Blanks that are as wide as a Chinese character."""
ZERO_WIDTH = frozenset("\u200b\ufeff")
BULLETS = frozenset("•·●▪◆■○◦‣∙・*+")
COLONS = "：﹕∶︰"
EQUALS = "=＝"
OPEN_QUOTES, CLOSE_QUOTES = "“‘＂「", "”’＂」"

_KEY = re.compile(
    rf"(?P<open>\*\*|[\"'{OPEN_QUOTES}]?)(?P<key>[\w-]{{1,30}}(?:[{BLANKS}]{{1,4}}[\w-]{{1,10}}){{0,3}}|工委（室）)"
    rf"(?P<close>\*\*|[\"'{CLOSE_QUOTES}“‘]?)"
    rf"[{BLANKS}]{{0,10}}(?P<colon>[:{COLONS}{EQUALS}])(?P<late>(?:\*\*)?)[{BLANKS}]{{0,80}}"
)


def _wider(sign: str) -> int:
    """Return by how many columns more than a space a blank is seen."""
    return (sign in WIDE_BLANKS) - (sign in ZERO_WIDTH)


def is_dash(sign: str) -> bool:
    """Return whether a character is a hyphen, or a dash of any width."""
    return sign == "−" or (sign != "" and category(sign) == "Pd")


class LineRole(Enum):
    """What a line is."""

    BLANK = auto()
    COMMENT = auto()
    DIVIDER = auto()
    ROW = auto()
    WORDS = auto()
    """Text that goes on from the line above, or that is nothing known."""
    IN_BLOCK = auto()
    """A line of a text behind `|` or `>`."""
    INSIDE = auto()
    """Within brackets or quotes that a line above has opened."""


class ListMark(NamedTuple):
    """What stands before an element of a list, with the blanks behind it."""

    start: int
    end: int
    sign: str
    """Without its blanks."""


class MeantLine:
    """A line with its parts, by offsets into the text."""

    role = LineRole.WORDS
    marks: tuple[ListMark, ...] = ()
    key = ""
    key_start = key_end = colon = -1
    open = close = ""
    """Quotes around the key."""
    is_certain = False
    """Whether it begins with a key, and no text goes on there."""
    is_placed = True
    """Whether there is no doubt of its column."""
    shifted = 0
    """By how many columns it begins too far to the right, with a minus."""
    is_listed = False
    """Whether it is an element of what is certainly a list."""
    lists_names = False
    """Whether a list of names may stand behind its key."""
    behind: Records = frozenset()
    """What may stand behind its key."""
    owner = ""
    """The key behind which its mapping or list stands."""
    level = -1
    """The column of the mapping or list that it belongs to."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start = start
        self.end = end - 1 if text[end - 1 : end] == "\r" and end > start else end
        self.body = self.end - len(text[start : self.end].lstrip(BLANKS))
        self.value = self.body
        """Where the value begins."""
        indent = text[start : self.body]
        self.is_odd = bool(indent.strip(" "))
        """Whether something else than spaces stands in its indent."""
        wide = sum(_wider(sign) for sign in indent) if self.is_odd else 0
        self.width = len(indent) + wide
        """The columns of its indent as one sees them, but for tabs."""
        self.column = self.width

    def parse(self, text: str) -> None:
        """Find its marks, its key and its value."""
        at = self.body
        marks: list[ListMark] = []
        while mark := self._mark_at(text, at, is_first=not marks):
            marks.append(mark)
            at = mark.end
        found = _KEY.match(text, at, self.end)
        if found and _is_key(found):
            self._take(found)
            self.value = found.end()
        else:
            self.value = at
        self.marks = tuple(marks)

    def _mark_at(self, text: str, at: int, *, is_first: bool) -> ListMark | None:
        sign = text[at : at + 1]
        if is_dash(sign) or sign in BULLETS:
            end = at + 1
        elif is_first and (number := number_end(text, at)) > 0:
            end = number
        else:
            return None
        behind = skip_blanks(text, end, self.end)
        is_spaced = behind > end or end == self.end
        if not sign or (not is_spaced and sign in "-*+" and not self._has_key(text, end)):
            return None
        if is_dash(text[behind : behind + 1]) and not is_spaced:
            return None
        return ListMark(at, behind, text[at:end])

    def _has_key(self, text: str, at: int) -> bool:
        found = _KEY.match(text, at, self.end)
        return bool(found and is_known(meant(found["key"])))

    def _take(self, found: re.Match[str]) -> None:
        self.key = meant(found["key"])
        self.key_start, self.key_end = found.span("key")
        self.open, self.close = found["open"], found["close"]
        self.colon = found.start("colon")

    @property
    def first(self) -> int:
        """Where its key begins, or what stands in the place of one."""
        return self.marks[-1].end if self.marks else self.body

    def is_proper(self, text: str) -> bool:
        """Return whether YAML knows its colon as one."""
        return (
            self.colon >= 0
            and text[self.colon] == ":"
            and (self.colon + 1 >= self.end or text[self.colon + 1] in " \t")
        )


def _is_key(found: re.Match[str]) -> bool:
    """Return whether a word before a colon is one; with blanks or asterisks, only where a key is known."""
    is_word = found["key"].replace("-", "_").isidentifier() or found["key"].isalnum()
    is_plain = is_word and not found["late"] and found["open"] != "**" and found["close"] != "**"
    return is_plain or is_known(meant(found["key"]))


def skip_blanks(text: str, at: int, end: int) -> int:
    """Return where the blanks at an offset end."""
    while at < end and text[at] in BLANKS:
        at += 1
    return at


def key_at(text: str, at: int) -> re.Match[str] | None:
    """Return the key that may stand behind blanks at an offset, with its colon."""
    return _KEY.match(text, skip_blanks(text, at, len(text)))


def is_ruler(text: str, row: MeantLine) -> bool:
    """Return whether a line is nothing but dashes or the like, as parts documents."""
    line = text[row.body : row.end].rstrip(BLANKS)
    return len(line) > 1 and all(is_dash(sign) or sign in _RULES for sign in line)


_RULES = frozenset("─━＝=＿_*＊~")

"""Spaces in a text that should not be there."""

import re
from collections.abc import Iterator

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.genre.actions import BEGINNINGS
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.opening import unnumbered
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix, at_place

_BLANKS = frozenset(" \t\u3000\u00a0")
_SIGNS = frozenset("，。；：？！、）》】〕")
_PAIRS = {"“": "”", "《": "》", "‘": "’"}


def spaces(rule: Rule, value: str, at: Location) -> Iterator[Finding]:
    """Find the stray spaces of one text, as it is read before lines are joined."""
    lines, start = value.split("\n"), 0
    is_heading = at.path[-1] in _HEADINGS and "items" not in at.path
    # A remark may list names with spaces between them, a title be parted where it is to break.
    inner: dict[bool, list[tuple[int, int, str]]] = {False: [], True: []}
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
            of_heading = is_heading or _is_heading(text)
            inner[of_heading] += (
                (start + indent + first, start + indent + end, "")
                for first, end in _gaps(text)
                if not (of_heading and _parts_clauses(text, first, end))
            )
        start += len(line) + 1
    for of_heading, gaps in inner.items():
        if gaps:
            message = Message("a space between Chinese characters", "汉字之间有空格")
            # Whether a heading is of two clauses is for its writer to say.
            fix = Fix(value, tuple(gaps), sure=not of_heading)
            yield Finding(rule, message, at, _IN_HEADING if of_heading else _DELETE, fix=fix)
    if trailing:
        message = Message("spaces at the end of a line", "行末有空格")
        fix = Fix(value, tuple(trailing))
        yield Finding(rule, message, at, _DELETE, severity=Severity.INFO, fix=fix)


_DELETE = Message("delete it", "请删去")
_IN_HEADING = Message(
    "delete it; two clauses of a heading are parted by a sign or broken into lines",
    "请删去；是两个分句的，可用逗号隔开",
)
_HEADINGS = frozenset(("title", "lead", "name"))
"""Keys of headings, in which a space parts two clauses; the title of an item is none."""


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
    return Finding(rule, message, at, hint, fix=at_place(value, *stretch))


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


def _is_heading(line: str) -> bool:
    """Whether a line of a text is a heading of its own: 一、加强政治引领 把牢正确方向."""
    return unnumbered(line) != line and line[-1] not in _ENDS


_ENDS = frozenset("。；：，！？")


def _parts_clauses(heading: str, place: int, end: int) -> bool:
    """Whether a blank parts two clauses, as 依法履职尽责 服务发展大局, and not the words of one."""
    before = _SPACED.split(heading[max(0, place - _LONGEST_CLAUSE) : place])[-1]
    after = _SPACED.split(heading[end : end + _LONGEST_CLAUSE])[0]
    shorter = min(sum(map(is_han, before)), sum(map(is_han, after)))
    is_open = before.endswith(_OPEN) or after.startswith(_JOINERS) or before in _VERBS
    return shorter >= _SHORTEST and not is_open


_SPACED = re.compile("[ \t\u3000\u00a0]+")
_LONGEST_CLAUSE = 200
"""Characters of a clause that are looked at; one of a heading has some 20."""
_SHORTEST = 4
"""Characters that the shortest clauses have: 依法履职 担当作为."""
_JOINERS = tuple("的地得和与及、")
"""What neither begins nor ends a clause of its own."""
_OPEN = (*_JOINERS, *"在对把向从为以由将被")
"""What ends none."""
_VERBS = frozenset(BEGINNINGS)
"""Verbs that are no clause without what they are done to: 听取和审议."""


_NUMBERED = frozenset("编章节条日月年")
"""第一条 为了…, 2025年2月27日 常委会会议通过: a space may follow a number or a date."""
_NUMERALS = FIGURES | {"百"}

"""Headings that are typed at the beginning of a paragraph: 一、培训时间; （一）强化监督。听取…."""

from npc.genre.lexicon.figures import AHEAD, NEXT
from npc.genre.lexicon.numerals import NUMERALS
from npc.records import NamedTuple

LONGEST_HEADING = 40
"""Characters; what is longer is a sentence of the text."""
_LONGEST_LABEL = 12
"""Characters of a label before ：; what is longer announces what follows."""
COUNTED = "、季月审级线类等"
"""Behind a second numeral, these make no heading of 一、二季度 and 一、二审."""
_OPEN = ("；", "，", "：", "、", ";", ",", ":")
"""An entry of a list, or the beginning of a sentence, ends in one of these."""
_NONE = 0


class TypedHeading(NamedTuple):
    """What of a paragraph is a heading."""

    level: int
    """1 for 一、, 2 for （一）; 0 where the paragraph begins with none."""
    end: int
    """Where it ends, in characters; the rest of the paragraph is text."""


_NOTHING = TypedHeading(_NONE, 0)


def heading_of(paragraph: str) -> TypedHeading:
    """Return the heading that a paragraph is or begins with (GB/T 9704-2012, 7.3.3).

    A heading is short, and a line of its own without a full stop, or a sentence with text behind it,
    or, with 一、, a label before ：. An entry of a list, which ends in ； or is a sentence alone, is none.
    """
    level, start = _numbered(paragraph)
    if not level:
        return _NOTHING
    heading, stop, behind = paragraph[start:].partition("。")
    label, colon, rest = heading.partition("：")
    if level == 1 and colon and (rest or behind) and 0 < len(label) <= _LONGEST_LABEL:
        return TypedHeading(level, start + len(label) + 1)
    is_alone = not stop and not heading.endswith(_OPEN)
    if not heading or len(heading) > LONGEST_HEADING or not (behind or is_alone):
        return _NOTHING
    return TypedHeading(level, len(paragraph) - len(behind))


def is_heading_line(paragraph: str) -> bool:
    """Return whether a paragraph is a heading 一、 on a line of its own: 一、培训时间."""
    found = heading_of(paragraph)
    return found.level == 1 and found.end == len(paragraph) and "。" not in paragraph


def after_number(paragraph: str) -> int:
    """Return where the words behind 一、 or （一） begin; 0 where a paragraph begins with neither."""
    return _numbered(paragraph)[1]


def _numbered(paragraph: str) -> tuple[int, int]:
    """Return the level of the number that a paragraph begins with, and where the words begin."""
    number, closed, rest = paragraph.removeprefix("（").partition("）")
    if paragraph.startswith("（"):
        is_number = closed and number and NUMERALS.issuperset(number)
        return (2, len(paragraph) - len(rest)) if is_number else (_NONE, 0)
    number, mark, rest = paragraph.partition("、")
    if not mark or not number or not NUMERALS.issuperset(number) or _goes_on(rest):
        return _NONE, 0
    return 1, len(paragraph) - len(rest)


def _goes_on(rest: str) -> bool:
    """Whether 一、 counts on, as in 一、二季度, and is no number of a heading."""
    behind = rest.lstrip("".join(NUMERALS))
    return behind != rest and behind.startswith(tuple(COUNTED))


def looks_ahead(heading: str) -> bool:
    """Return whether a heading is of what is yet to be done: 下一步工作打算, 2025年工作安排."""
    return any(word in heading for word in NEXT) or heading.endswith(AHEAD)

"""Leads (首句) of points: bold words, or where no words are bold the first sentence, as the others have it."""

from collections.abc import Sequence

from npc.importer.text.outline import bold_end
from npc.importer.text.paragraphs import TextParagraph
from npc.importer.text.parts import PointParts
from npc.records import NamedTuple

_LONGEST_LEAD = 40
"""Characters of a first sentence that is a lead without being bold."""
_ENDS = frozenset("。：；！？:;!?")
_SHARE = 0.8
"""Share of the points that must begin with such a sentence."""
_FEWEST = 2


class Leads(NamedTuple):
    """Where the leads of points end."""

    ends: tuple[int, ...]
    """Of each point, in its words; 0 where it has none."""
    are_lines: bool
    """Whether they stand on lines of their own."""
    guessed: int
    """How many are not bold and taken for leads as the others are."""


def leads_of(points: Sequence[PointParts]) -> Leads:
    """Return where the leads of points end."""
    bold = [bold_end(point.paragraph) for point in points]
    lines = [_is_line(point, end) for point, end in zip(points, bold, strict=True)]
    are_lines = bool(lines) and sum(lines) * 2 > len(lines)
    if are_lines:
        ends = [
            len(point.paragraph.words) if is_line else 0
            for point, is_line in zip(points, lines, strict=True)
        ]
        return Leads(tuple(ends), are_lines=True, guessed=0)
    longest = max(bold, default=0) * 3 // 2 or _LONGEST_LEAD
    first = [_first_sentence(point.paragraph, longest) for point in points]
    is_usual = any(bold) or (
        len(points) >= _FEWEST and sum(map(bool, first)) >= _SHARE * len(points)
    )
    ends = [end or (sentence if is_usual else 0) for end, sentence in zip(bold, first, strict=True)]
    guessed = sum(1 for end, had in zip(ends, bold, strict=True) if end and not had)
    return Leads(tuple(ends), are_lines=False, guessed=guessed)


def _is_line(point: PointParts, end: int) -> bool:
    """Whether a lead is a line of its own, with text below it."""
    words = point.paragraph.words
    is_short = len(words) <= _LONGEST_LEAD and words.rstrip("。")[-1:] not in _ENDS
    is_heading = "。" not in words.rstrip("。") and (not words.endswith("。") or end > 0)
    return bool(point.more) and is_short and is_heading and not words.endswith(("；", "，", "、"))


def _first_sentence(paragraph: TextParagraph, longest: int) -> int:
    words = paragraph.words
    stop = words.find("。")
    return stop if 0 < stop <= longest and words[stop + 1 :].strip() else 0

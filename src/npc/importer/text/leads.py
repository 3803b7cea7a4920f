"""Leads (首句) of points: bold words, or where no words are bold the first sentence, as the others have it."""

from collections.abc import Mapping, Sequence

from npc.genre.list_numbers import NumberStyle
from npc.importer.text.outline import ENDS_OF_LEADS, bold_end
from npc.importer.text.paragraphs import TextParagraph
from npc.importer.text.parts import HeadingParts, PointParts
from npc.records import NamedTuple

_LONGEST_LEAD = 40
"""Characters of a first sentence that is a lead without being bold."""
_SHARE = 0.8
"""Share of the points that must begin with such a sentence."""
_FEWEST = 2


class Leads(NamedTuple):
    """Where the leads of points end."""

    ends: Mapping[int, int]
    """Of each point, by its passage, in its words; those without are left out."""
    lines: frozenset[int]
    """The points whose leads stand on lines of their own, by their passages."""
    guessed: int
    """How many are not bold and taken for leads as the others are."""

    def is_line(self, point: PointParts) -> bool:
        """Return whether the lead of a point stands on a line of its own."""
        return _key(point) in self.lines


def leads_of(sections: Sequence[HeadingParts]) -> Leads:
    """Return where the leads of points end; those whose numbers look alike are compared with each other.

    Each section may have its own form: （一） on lines of their own in one, before their text in the next.
    """
    of_sections = [section.all_points for section in sections]
    ends: dict[int, int] = {}
    lines: set[int] = set()
    guessed = 0
    for style in dict.fromkeys(point.paragraph.style for each in of_sections for point in each):
        groups = [[p for p in points if p.paragraph.style == style] for points in of_sections]
        alike = [point for group in groups for point in group]
        bold = {_key(point): bold_end(point.paragraph) for point in alike}
        usual = _lines(alike, bold)
        rest: list[PointParts] = []
        for group in groups:
            found = _lines(group, bold) or {
                _key(point): usual[_key(point)] for point in group if _key(point) in usual
            }
            ends.update(found)
            lines |= found.keys()
            rest += () if found else group
        told = _sentences(rest, bold) if rest else {}
        guessed += sum(1 for key in told if not bold[key])
        ends.update(told)
    return Leads(ends, frozenset(lines), guessed)


def _key(point: PointParts) -> int:
    return point.paragraph.first.number


def end_of_lead(leads: Leads, point: PointParts) -> int:
    """Return where the lead of a point ends; 0 where it has none."""
    return leads.ends.get(_key(point), 0)


def _lines(points: Sequence[PointParts], bold: Mapping[int, int]) -> dict[int, int]:
    """Return the ends of leads on lines of their own; nothing where most points have none."""
    found = {
        _key(point): len(point.paragraph.words)
        for point in points
        if _is_line(point, bold[_key(point)])
    }
    return found if len(found) * 2 > len(points) else {}


def _sentences(points: Sequence[PointParts], bold: Mapping[int, int]) -> dict[int, int]:
    """Return the ends of bold leads, and of first sentences where most points begin with one.

    Behind （一） one is enough (GB/T 9704-2012, 7.3.3).
    """
    bold = {_key(point): bold[_key(point)] for point in points}
    longest = max(bold.values(), default=0) * 3 // 2 or _LONGEST_LEAD
    first = {_key(point): _first_sentence(point.paragraph, longest) for point in points}
    is_bracketed = points[0].paragraph.style is NumberStyle.BRACKETED
    is_many = len(points) >= (1 if is_bracketed else _FEWEST)
    is_usual = is_many and sum(map(bool, first.values())) >= _SHARE * len(points)
    takes_first = any(bold.values()) or is_usual
    ends = {key: end or (first[key] if takes_first else 0) for key, end in bold.items()}
    return {key: end for key, end in ends.items() if end}


def _is_line(point: PointParts, end: int) -> bool:
    """Whether a lead is a line of its own, with text below it."""
    words = point.paragraph.words
    if 0 < end < len(words.rstrip("。")):
        return False
    is_short = len(words) <= _LONGEST_LEAD and words.rstrip("。")[-1:] not in ENDS_OF_LEADS
    is_heading = "。" not in words.rstrip("。") and (not words.endswith("。") or end > 0)
    return bool(point.more) and is_short and is_heading and not words.endswith(("；", "，", "、"))


def _first_sentence(paragraph: TextParagraph, longest: int) -> int:
    words = paragraph.words
    stop = words.find("。")
    return stop if 0 < stop <= longest and words[stop + 1 :].strip() else 0

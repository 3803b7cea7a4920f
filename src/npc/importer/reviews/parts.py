"""Where the parts of a review begin: at a title of their own, or where its numbers begin anew."""

import re
from collections.abc import Sequence

from npc.characters import COLONS
from npc.genre.headings import looks_ahead
from npc.genre.lexicon.figures import NEXT
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.papers import HALF_YEARS, PARTS_OF_REVIEWS
from npc.genre.list_numbers import NumberStyle
from npc.genre.years import year_spans_in
from npc.importer.text.outline import ENDS_OF_TEXT
from npc.importer.text.paragraphs import TextParagraph
from npc.messages import Message
from npc.records import NamedTuple

_LONGEST_TITLE = 40
_STYLES = frozenset(("部分标题", "parttitle", "part-title"))
_NEAR = 6
"""Paragraphs from the title of a part to the first of its numbers."""


class ReviewStretch(NamedTuple):
    """The paragraphs of a part of a review."""

    title: TextParagraph | None
    paragraphs: Sequence[TextParagraph]
    is_guessed: bool = False
    """Whether its first paragraph may belong to the part before."""


def stretches_of(paragraphs: Sequence[TextParagraph]) -> list[ReviewStretch]:
    """Return the parts of a review, in order."""
    return _Stretches(paragraphs).found()


class _Stretches:
    def __init__(self, paragraphs: Sequence[TextParagraph]) -> None:
        self._paragraphs = paragraphs
        styles = [each.style for each in paragraphs if each.style and not _has_part_number(each)]
        self._top = min(styles, default=None)

    def found(self) -> list[ReviewStretch]:
        starts = self._starts()
        found: list[ReviewStretch] = []
        if not starts or starts[0][0]:
            starts.insert(0, (0, False, False))
        ends = [start for start, _, _ in starts[1:]] + [len(self._paragraphs)]
        for (start, has_title, is_guessed), end in zip(starts, ends, strict=True):
            title = self._paragraphs[start] if has_title else None
            rest = self._paragraphs[start + has_title : end]
            if title or rest:
                found.append(ReviewStretch(title, rest, is_guessed))
        return found

    def _starts(self) -> list[tuple[int, bool, bool]]:
        """Return where parts begin, whether with a title, and whether that is guessed."""
        starts: list[tuple[int, bool, bool]] = []
        last = 0
        for number, paragraph in enumerate(self._paragraphs):
            if self._is_title(number):
                starts.append((number, True, False))
                last = 0
            elif paragraph.style == self._top and paragraph.number:
                if paragraph.number.value == 1 and last:
                    starts.append(self._begun_before(number))
                last = paragraph.number.value
        return starts

    def _is_title(self, number: int) -> bool:
        paragraph = self._paragraphs[number]
        words = paragraph.words
        if _has_part_number(paragraph):
            return len(words) <= _LONGEST_TITLE and not words.endswith(ENDS_OF_TEXT)
        if paragraph.style is not None or len(words) > _LONGEST_TITLE:
            return False
        if words.endswith(ENDS_OF_TEXT) or number + 1 == len(self._paragraphs):
            return False
        if paragraph.first.style in _STYLES:
            return True
        if paragraph.first.level > 1 or not words.endswith(PARTS_OF_REVIEWS):
            return False
        return self._names_a_time(words) or self._heads_numbers(number)

    def _names_a_time(self, words: str) -> bool:
        """Whether a title is of a year or half-year: 2025年工作计划, 下半年工作安排, 下一步打算."""
        is_half = words.startswith(HALF_YEARS) or (words.startswith(NEXT) and self._has_numbers)
        return is_half or any(span.start == 0 for span in year_spans_in(words))

    @property
    def _has_numbers(self) -> bool:
        return self._top is not None and self._top <= NumberStyle.CHINESE

    def _heads_numbers(self, number: int) -> bool:
        """Whether the next number of a heading is the first: 存在的问题 above 一、."""
        near = self._paragraphs[number + 1 : number + 1 + _NEAR]
        following = next((each for each in near if each.style == self._top), None)
        return self._has_numbers and bool(
            following and following.number and following.number.value == 1
        )

    def _begun_before(self, number: int) -> tuple[int, bool, bool]:
        """Return where a part without a title begins: with the paragraph before its first number."""
        before = self._paragraphs[number - 1]
        words = before.words
        if before.style is not None or not (_is_ahead(words) or words.endswith(COLONS)):
            return number, False, False
        is_sure = words.endswith(COLONS)
        return number - 1, False, not is_sure


def _has_part_number(paragraph: TextParagraph) -> bool:
    """Whether a paragraph begins with 第一部分, also right before its title."""
    return bool(_PART.match(paragraph.text))


_PART = re.compile(f"第[{ONE_TO_TEN}]{{1,2}}(?:部分|篇|章)")


def _is_ahead(words: str) -> bool:
    return looks_ahead(words) or "将" in words or next(year_spans_in(words), None) is not None


GUESSED = Message(
    "its first paragraph stands before the numbers that begin anew, and may belong to the part before",
    "第一段在重新编起的序号之前，也可能属于前一部分",
)

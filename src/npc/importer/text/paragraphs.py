"""Paragraphs of an original: passages whose lines were broken by hand are put together again."""

import re
from collections.abc import Iterable, Sequence

from npc.genre.actions import BEGINNINGS
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.titles import ENDS_OF_MATTERS
from npc.genre.list_numbers import ListNumber, NumberStyle, list_number
from npc.genre.numerals import number_of
from npc.genre.typed_numbers import end_of_decimal
from npc.importer.blocks import text_passages
from npc.importer.clippings import Clipping, behind, whole
from npc.originals.original import Block, Passage
from npc.records import NamedTuple

_ENDS = frozenset("。！？；：…!?;:）)”\u2019】》」")
_GOES_ON = frozenset("，、（(《“\u2018,")
_FULL_LINE = 18
"""Characters; a line that ends within a sentence is as long where a program broke it."""
_MOST_LINES = 60
"""Of a paragraph that is broken by hand: a page has some thirty."""
_BEGUN = 4
"""Characters behind a lead that are no single word."""
_MOST_LINES_OF_HEADINGS = 4
_LONG = 35
"""Characters of a line without a full stop that is surely none of a heading."""


DOTS = "●○•·◆◇■□▪★☆▲△▶▷➢►※*-—–"
"""Signs that stand before the items of a list."""


class TextParagraph(NamedTuple):
    """A paragraph: one or several passages that are one sentence after the other."""

    passages: tuple[Passage, ...]
    number: ListNumber | None
    """What it begins with."""

    @property
    def first(self) -> Passage:
        """Its first passage, which says how it looks."""
        return self.passages[0]

    @property
    def start(self) -> int:
        """Where its words begin, behind the number."""
        return self.number.end if self.number else 0

    @property
    def style(self) -> NumberStyle | None:
        """How its number is written."""
        return self.number.style if self.number else None

    @property
    def dot(self) -> str:
        """The sign with which it begins where it has no number: ●; nothing where it has none."""
        return "".join(sign for sign in self.words[:1] if sign in DOTS and not self.number)

    @property
    def words(self) -> str:
        """What it says, without its number."""
        return joined(self.clippings)

    @property
    def text(self) -> str:
        """All of it."""
        return joined(self.with_number)

    @property
    def clippings(self) -> tuple[Clipping, ...]:
        """Its words, without the number."""
        first, *others = self.passages
        return (behind(first, self.start), *map(whole, others))

    @property
    def with_number(self) -> tuple[Clipping, ...]:
        """All of it, the number as typed words: of a list within a text."""
        return tuple(map(whole, self.passages))

    @property
    def number_clipping(self) -> Clipping:
        """Its number."""
        return Clipping(self.first, 0, self.start)

    def cut(self, start: int, end: int | None = None) -> tuple[Clipping, ...]:
        """Return the stretch of its words between two offsets in `words`."""
        found, at = [], 0
        stop = len(self.words) if end is None else end
        for clipping in self.clippings:
            words = clipping.text
            gap = clipping.passage.text.find(words, clipping.start)
            low, high = max(start - at, 0), min(stop - at, len(words))
            if low < high:
                found.append(Clipping(clipping.passage, gap + low, gap + high))
            at += len(words) + (1 if _needs_blank(words) else 0)
        return tuple(found)


def joined(clippings: Iterable[Clipping]) -> str:
    """Return the words of the lines of one paragraph."""
    pieces = []
    for clipping in clippings:
        words = clipping.text
        pieces.append(words + " " if _needs_blank(words) else words)
    return "".join(pieces).rstrip(" ")


def _needs_blank(words: str) -> bool:
    return bool(words) and words[-1].isascii() and words[-1].isalpha()


def paragraphs_of(blocks: Iterable[Block]) -> list[TextParagraph]:
    """Return the paragraphs of a text; tables and what stands beside the text are left alone."""
    found: list[TextParagraph] = []
    passages = list(text_passages(blocks))
    bare = _numbers_without_signs(passages)
    for passage in passages:
        number = list_number(passage.text, passage.label_end) or bare.get(passage.number)
        is_numbered = number is not None or end_of_decimal(passage.text) > 0
        if found and not is_numbered and _is_broken(found[-1], passage):
            found[-1] = found[-1]._replace(passages=(*found[-1].passages, passage))
        else:
            found.append(TextParagraph((passage,), number))
    return found


def _numbers_without_signs(passages: Sequence[Passage]) -> dict[int, ListNumber]:
    """Return the numbers of headings behind which only a blank stands, where they count from 一: 一　加强监督工作."""
    found: dict[int, ListNumber] = {}
    for passage in passages:
        match = _BARE_NUMBER.match(passage.as_written.strip())
        value = number_of(match[1]) if match else None
        is_heading = len(passage.text) <= _LONGEST_HEADING and passage.text[-1:] not in _ENDS
        if match and value == len(found) + 1 and is_heading:
            end = len(passage.text) - len(passage.text[len(match[1]) :].lstrip())
            found[passage.number] = ListNumber(NumberStyle.CHINESE, value, end)
    return found if len(found) > 1 else {}


_BARE_NUMBER = re.compile(rf"([{ONE_TO_TEN}]{{1,3}})[ \t\u3000\u00a0]")
_LONGEST_HEADING = 40


def _is_broken(before: TextParagraph, passage: Passage) -> bool:
    """Whether a paragraph goes on in a passage: its last line ends within a sentence."""
    text = _without_notes(before.passages[-1].text.rstrip())
    if (
        text[-1:] in _ENDS
        or not text
        or len(before.passages) >= _MOST_LINES
        or _looks(passage) != _looks(before.first)
        or _is_next_matter(text, passage.text)
    ):
        return False
    if text[-1] in _GOES_ON or _begins_bold(before) or _is_of_heading(before, passage):
        return True
    if before.first.is_bold or before.first.level or before.first.is_centred:
        return False
    if len(text) < _FULL_LINE:
        return False
    return (
        "。" in before.words
        or (passage.goes_on and "，" in text)
        or (before.number is None and len(text) >= _LONG)
    )


def _without_notes(text: str) -> str:
    """Return a text without the references to footnotes at its end."""
    while (
        text.endswith("]")
        and (start := text.rfind("[^")) >= 0
        and text.find("]", start) == len(text) - 1
    ):
        text = text[:start].rstrip()
    return text


def _is_of_heading(before: TextParagraph, passage: Passage) -> bool:
    """Whether a line is one of a heading that is broken by hand within its paragraph."""
    is_short = len(before.passages) < _MOST_LINES_OF_HEADINGS
    return passage.goes_on and before.first.level > 0 and is_short


def _is_next_matter(before: str, text: str) -> bool:
    """Whether a line is a matter below another: 听取…的报告, 视察…; 3月：…的报告, 5月：…的报告; 主任会议：…."""
    if not before.endswith(ENDS_OF_MATTERS):
        return False
    begins = text.startswith(("关于", *BEGINNINGS))
    return begins or _OF_MONTH.match(text) is not None or _OF_SITTING.match(text) is not None


_OF_SITTING = re.compile(r"[^：:，。]{0,8}会议[：:].")
_OF_MONTH = re.compile(rf"\d{{1,2}}(?:[{RANGE_SIGNS}]\d{{1,2}})?月")


def _begins_bold(paragraph: TextParagraph) -> bool:
    """Whether a lead is bold and a sentence has begun behind it."""
    start, end = paragraph.first.bold
    rest = paragraph.first.text[end:].strip("。：: ")
    return start <= paragraph.start < end and len(rest) >= _BEGUN


def _looks(passage: Passage) -> tuple[bool, int, bool]:
    return passage.is_centred, passage.level, passage.is_bold

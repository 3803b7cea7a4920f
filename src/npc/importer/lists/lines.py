"""The lines of a list: a paragraph each, by how it is numbered."""

from collections.abc import Iterable, Iterator, Sequence

from npc.genre.sentence_text import Line
from npc.genre.typed_numbers import BLANKS, end_of_decimal
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.text.paragraphs import DOTS, TextParagraph, paragraphs_of
from npc.messages import Message
from npc.originals.original import Block
from npc.records import NamedTuple

PLAIN = 90
"""The level of a line without number or sign; numbers have ten times their style, so that there is room between."""
_DOTTED = 80
"""That of the first sign of a list; each further sign stands one below, as far as there is room."""
_MOST_SIGNS = 5
_DECIMAL = 45
"""That of 1.1, below 1."""
_BY_STYLE = 10


class ListLine(NamedTuple):
    """A paragraph of a list."""

    paragraph: TextParagraph
    level: int
    """10 for 第一部分, 20 for 一、 and so on, `PLAIN` where it has neither number nor sign."""
    start: int
    """Where its words begin in those of the paragraph: behind a sign such as ●."""

    @property
    def words(self) -> str:
        """What it says, without number and sign."""
        return self.paragraph.words[self.start :]

    @property
    def is_marked(self) -> bool:
        """Whether it has a number or a sign."""
        return self.level < PLAIN

    @property
    def looks_like_heading(self) -> bool:
        """Whether its style, or all its letters, say that it is one."""
        first = self.paragraph.first
        return bool(first.level) or all(passage.is_bold for passage in self.paragraph.passages)

    def cut(self, start: int, end: int | None = None) -> tuple[Clipping, ...]:
        """Return the stretch of its words between two offsets."""
        return self.paragraph.cut(self.start + start, None if end is None else self.start + end)

    @property
    def place(self) -> Message:
        """Where it stands in its file."""
        return self.paragraph.first.place

    def behind(self, start: int) -> "ListLine":
        """Return what of it stands behind an offset, as a line without a number."""
        rest = self.words[start:]
        blanks = len(rest) - len(rest.lstrip())
        return ListLine(self.paragraph, PLAIN, self.start + start + blanks)

    @property
    def mark(self) -> tuple[Clipping, ...]:
        """Its number and sign."""
        if not self.is_marked:
            return ()
        number = self.paragraph.number_clipping
        return (*([number] if number.end else ()), *self.paragraph.cut(0, self.start))

    @property
    def whole(self) -> tuple[Clipping, ...]:
        """All of it, number and sign among it."""
        return tuple(map(whole, self.paragraph.passages)) if self.is_marked else self.cut(0)

    def parts(self, signs: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """Yield the stretches between some signs that stand in no brackets."""
        line = Line(self.words)
        first = next((at for at in range(len(line.plain)) if line.at((at, at + 1))[0] >= start), 0)
        for part in line.cut((first, len(line.plain)), signs):
            low, high = line.at(part)
            if low < high:
                yield low, high


def lines_of(blocks: Iterable[Block]) -> list[ListLine]:
    """Return the lines of a text."""
    paragraphs = paragraphs_of(blocks)
    decimals = sum(end_of_decimal(each.text) > 0 for each in paragraphs if each.style is None)
    dots = _levels_of_dots([each.dot for each in paragraphs])
    return [_line(each, dots, has_decimals=decimals > 1) for each in paragraphs]


def _levels_of_dots(dots: Sequence[str]) -> Sequence[str]:
    """Return the signs that are levels, the highest first: ■ over ▶; none where they mark items alike, ● and ★."""
    found = list(dict.fromkeys(filter(None, dots)))
    heads = [at for at, dot in enumerate(dots) if dot == found[0]] if found else []
    are_heads = len(heads) > 1 and all(
        dots[at + 1 : at + 2] not in ([], [found[0]]) for at in heads
    )
    return found if are_heads else ()


def _line(paragraph: TextParagraph, dots: Sequence[str], *, has_decimals: bool) -> ListLine:
    if paragraph.style is not None:
        return ListLine(paragraph, paragraph.style * _BY_STYLE, 0)
    words = paragraph.words
    if has_decimals and (end := end_of_decimal(words)):
        return ListLine(paragraph, _DECIMAL, end)
    behind = words.lstrip(BLANKS + DOTS)
    if behind and (dot := paragraph.dot):
        level = _DOTTED + (min(dots.index(dot), _MOST_SIGNS) if dot in dots else 0)
        return ListLine(paragraph, level, len(words) - len(behind))
    return ListLine(paragraph, PLAIN, 0)


def put_preamble(mapping: FoundMapping, lines: Sequence[ListLine]) -> None:
    """Set the preamble of a list to lines; leave it out where there are none."""
    if lines:
        words = (clipping for line in lines for clipping in line.cut(0))
        mapping.put("preamble", *words, text="\n\n".join(line.words for line in lines))

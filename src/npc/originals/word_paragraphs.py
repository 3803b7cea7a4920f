"""Paragraphs of a Word file as passages: each line of them one, with its number and how it stands out."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals.blanks import lay_out
from npc.originals.original import Passage, PassageKind
from npc.originals.places import line_of
from npc.originals.word_context import WordContext
from npc.originals.word_joins import PARAGRAPH_PROPERTIES, lost_its_mark
from npc.originals.word_lines import Stretch, WrittenLine, bold_of, has_words, lines_of, size_of
from npc.originals.word_runs import Surroundings
from npc.records import NamedTuple
from npc.word.formats import Properties, is_on
from npc.word.open_fields import OpenFields
from npc.word.package import W
from npc.word.runs import properties_of
from npc.word.whole_numbers import whole_number

_OWN = {f"{W}{name}": name for name in ("jc", "outlineLvl", "pageBreakBefore")}
_LIST, _STYLE, _VALUE = f"{W}numPr", f"{W}pStyle", f"{W}val"
_CENTRED = frozenset(("center",))
_TEXT_LEVEL = 9
"""The outline level that says that a paragraph is no heading."""


class WrittenParagraph(NamedTuple):
    """A paragraph, read; several where the marks between them were deleted."""

    lines: tuple[WrittenLine, ...]
    """Those with words."""
    label: str
    """The number that Word writes in front, with what parts it from the text."""
    number_length: int
    """Characters of the label that are its number."""
    found: Properties
    style: str
    drawn: Sequence[Element]
    ends_page: bool
    """Whether a page is begun behind its words."""


class ParagraphReader:
    """Reads the paragraphs of one text: the body, a cell's, a box."""

    def __init__(self, context: WordContext, text: Element) -> None:
        self._context = context
        self._fields = OpenFields(text)

    def read(self, paragraphs: Sequence[Element], table: str | None = None) -> WrittenParagraph:
        """Read a paragraph.

        Args:
            paragraphs: It, behind those whose marks were deleted.
            table: The style of the table around it.

        """
        context = self._context
        context.tally.changes += sum(map(lost_its_mark, paragraphs[:-1]))
        style, found = self._properties(properties_of(paragraphs[-1], PARAGRAPH_PROPERTIES), table)
        drawn: list[Element] = []
        around = Surroundings(self._fields, style, table, drawn)
        lines = lines_of(self._stretches(paragraphs, around))
        number, gap = self._label(found)
        words = tuple(line for line in lines if has_words(line.stretches))
        return WrittenParagraph(
            words,
            number + gap,
            len(number),
            found,
            context.style_name(style),
            drawn,
            len(lines) > 1 and lines[-1].begins_page and lines[-1] not in words[-1:],
        )

    def _stretches(self, paragraphs: Sequence[Element], around: Surroundings) -> list[Stretch]:
        runs = self._context.runs
        return [each for paragraph in paragraphs for each in runs.read(paragraph, around)]

    def _properties(
        self, properties: Element | None, table: str | None
    ) -> tuple[str | None, Properties]:
        """Return the style of a paragraph, and what is set of what is asked of it here."""
        style: str | None = None
        own: Properties = {}
        for child in properties if properties is not None else ():
            tag = child.tag
            if tag in _OWN:
                own[_OWN[tag]] = child.get(_VALUE) or "on"
            elif tag == _STYLE:
                style = child.get(_VALUE)
            elif tag == _LIST:
                own |= {each.tag.removeprefix(W): each.get(_VALUE) or "" for each in child}
        found = self._context.sheet.paragraph(style, table)
        return style, found | own if own else found

    def _label(self, found: Properties) -> tuple[str, str]:
        if not found.get("numId"):
            return "", ""
        number = self._context.numbering.label(found)
        return number, self._context.numbering.gap(found) if number else ""

    def passages(
        self,
        written: WrittenParagraph,
        place: Message,
        standing: PassageKind = PassageKind.TEXT,
        *,
        begins_page: bool = False,
        names_lines: bool = False,
    ) -> Iterator[Passage]:
        """Yield the lines of a paragraph; one that is only a number is a line too.

        Args:
            written: The paragraph.
            place: Where it stands.
            standing: Likewise.
            begins_page: Whether a page is begun before it.
            names_lines: Whether the places of several lines say which they are.

        """
        lines = written.lines or (WrittenLine((), begins_page=False),)
        named = names_lines and len(lines) > 1
        for number, line in enumerate(lines):
            label = "" if number else written.label
            raw = label + "".join(each.text for each in line.stretches)
            text = lay_out(raw)
            if not text.text:  # characters that nobody sees
                continue
            start, end = bold_of(line.stretches, len(label))
            yield Passage(
                self._context.taken(),
                text.text,
                line_of(place, number + 1) if named else place,
                0 if number else text.at(written.number_length),
                (text.at(start), text.at(end)) if end else (0, 0),
                written.found.get("jc") in _CENTRED,
                size_of(line.stretches),
                written.style,
                level_of(written),
                standing,
                number > 0,
                line.begins_page or (begins_page and not number),
                raw if raw != text.text else "",
                tuple(each.note for each in line.stretches if each.note),
            )


def begins_page(written: WrittenParagraph) -> bool:
    """Return whether a paragraph or its style asks for a new page."""
    return is_on(written.found.get("pageBreakBefore", "0"))


def level_of(written: WrittenParagraph) -> int:
    """Return the level of a heading, from 1; 0 for text."""
    level = whole_number(written.found.get("outlineLvl"), longest=1)
    if level is not None:
        return (level + 1) % (_TEXT_LEVEL + 1)
    name, _, number = written.style.rpartition(" ")
    is_heading = name in {"heading", "标题"} and len(number) == 1 and number in "123456789"
    return int(number) if is_heading else 0

"""The paragraphs of a part of a web page, as a browser parts them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals.gathering import PLAIN, Gathering, PassageLooks, Wording
from npc.originals.original import Block
from npc.originals.web_lines import WebLines
from npc.originals.web_looks import bold_of, looks_of, size_of
from npc.originals.web_notes import WebNotes
from npc.originals.web_tables import is_layout

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section table tbody td tfoot th thead tr ul".split()
)
_OF_PAPER = "paper"
"""Class of the breaks that npc makes for paper only."""


class WebWalk:
    """Goes through elements and gathers their paragraphs, and their tables where somebody reads them."""

    def __init__(
        self,
        gathering: Gathering,
        notes: WebNotes,
        labels: Mapping[Element, str],
        places: Iterable[Message],
        table: Callable[[Element], Iterator[Block]] | None = None,
    ) -> None:
        """Begin.

        Args:
            gathering: Numbers the passages.
            notes: Footnotes of the page, which are left out.
            labels: Numbers of the entries of its lists.
            places: What each paragraph is called.
            table: Reads a table; without it the cells of tables are paragraphs.

        """
        self._gathering = gathering
        self._notes = notes
        self._labels = labels
        self._left_out: frozenset[Element] = frozenset(notes.texts.values())
        self._places = iter(places)
        self._table = table
        self._lines = WebLines()
        self._blocks: list[Block] = []

    def blocks(self, element: Element, looks: PassageLooks = PLAIN) -> Sequence[Block]:
        """Return what an element holds."""
        self._left_out -= {element}
        self._take(element, looks, is_bold=False)
        self._end_paragraph(looks)
        blocks, self._blocks = self._blocks, []
        return blocks

    def _take(self, element: Element, looks: PassageLooks, *, is_bold: bool) -> None:
        name = self._notes.names.get(element)
        if name is not None:
            self._lines.add_note(name)
        elif element.tag == "br":
            if element.get("class") != _OF_PAPER:
                self._lines.end_line()
        elif element in self._notes.backs or element in self._left_out:
            return
        elif element.tag == "table" and self._table is not None and not is_layout(element):
            self._end_paragraph(looks)
            self._blocks += self._table(element)
        elif element.tag in BLOCKS:
            self._end_paragraph(looks)
            looks = looks_of(element, looks)
            if element.tag == "li":
                self._lines.label = self._labels.get(element, "")
            self._inside(element, looks, is_bold=is_bold)
            self._end_paragraph(looks)
        else:
            self._inside(element, looks, is_bold=is_bold)

    def _inside(self, element: Element, looks: PassageLooks, *, is_bold: bool) -> None:
        is_bold = bold_of(element, is_bold=is_bold)
        size = size_of(element, looks.size)
        looks = looks if size == looks.size else looks._replace(size=size)
        self._lines.add(element.text, is_bold=is_bold, size=size)
        for child in element:
            self._take(child, looks, is_bold=is_bold)
            self._lines.add(child.tail, is_bold=is_bold, size=size)

    def _end_paragraph(self, looks: PassageLooks) -> None:
        """Gather the lines of a paragraph, where there are any."""
        size, label = self._lines.size or looks.size, self._lines.label
        lines = self._lines.taken()
        if not lines:
            return
        place = next(self._places)
        for number, line in enumerate(lines):
            if number == 0 and label:
                line.wordings.insert(0, Wording(label))
            passage = self._gathering.passage(
                line.wordings,
                place,
                looks._replace(
                    size=size,
                    goes_on=number > 0,
                    note_names=line.note_names,
                    label_end=0 if number else len(label.strip()),
                    begins_page=looks.begins_page and number == 0,
                ),
            )
            if passage is not None:
                self._blocks.append(passage)

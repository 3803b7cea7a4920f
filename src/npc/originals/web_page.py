"""Web pages (.html, .mht, and a .doc that is one): headings, paragraphs, lists and tables of their text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count, repeat

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals import places
from npc.originals.gathering import PLAIN, TITLE, Gathering, Wording
from npc.originals.original import Block, OfficeFile, Passage, PassageKind
from npc.originals.web_looks import labels_of
from npc.originals.web_main import main_part
from npc.originals.web_notes import notes_of
from npc.originals.web_tables import grid_of
from npc.originals.web_text import page_in_archive, page_of
from npc.originals.web_walk import WebWalk


def read_web_page(data: bytes, name: str, first: int) -> OfficeFile:
    """Read a web page.

    Args:
        data: The file.
        name: How it is shown.
        first: The number of its first passage.

    Raises:
        UsageError: It is in no known encoding, or holds no text.

    """
    root = page_of(data, name)
    main = main_part(root)
    page = _WebPage(root, first)
    blocks = list(page.title(main.title))
    blocks += [block for element in main.elements for block in page.blocks(element)]
    return OfficeFile(name, blocks, page.notes(), main.remarks)


def read_web_archive(data: bytes, name: str, first: int) -> OfficeFile:
    """Read a web page that was saved as one file.

    Args:
        data: The file.
        name: How it is shown.
        first: The number of its first passage.

    Raises:
        UsageError: It holds no web page.

    """
    return read_web_page(page_in_archive(data, name), name, first)


class _WebPage:
    """A page that is being read."""

    def __init__(self, root: Element, first: int) -> None:
        self._notes = notes_of(root)
        self._labels = labels_of(root)
        self._gathering = Gathering(first)
        self._text = self._walk(map(places.paragraph, count(1)), self._table)
        self._tables = 0

    def _walk(
        self, named: Iterable[Message], table: Callable[[Element], Iterator[Block]] | None = None
    ) -> WebWalk:
        return WebWalk(self._gathering, self._notes, self._labels, named, table)

    def title(self, title: str) -> Iterator[Block]:
        """Yield the title of the page; nothing where it has none."""
        passage = self._gathering.passage([Wording(title)], _TITLE, PLAIN._replace(style=TITLE))
        if passage is not None:
            yield passage

    def blocks(self, element: Element) -> Sequence[Block]:
        """Return the passages and tables of an element."""
        return self._text.blocks(element)

    def notes(self) -> Mapping[str, Sequence[Passage]]:
        """Return the footnotes by their names."""
        looks = PLAIN._replace(standing=PassageKind.NOTE)
        found: dict[str, Sequence[Passage]] = {}
        for name, element in self._notes.texts.items():
            blocks = self._walk(repeat(_NOTE.format(name=name))).blocks(element, looks)
            found[name] = [block for block in blocks if isinstance(block, Passage)]
        return found

    def _table(self, table: Element) -> Iterator[Block]:
        self._tables += 1
        place = places.table(self._tables)
        caption = table.find("caption")
        if caption is not None:
            yield from self._walk(repeat(place)).blocks(caption)

        def read(cell: Element, row: int, column: int) -> tuple[Passage, ...]:
            if not len(cell) and not (cell.text or "").strip():
                return ()
            walk = self._walk(repeat(places.cell(place, row, column)))
            return tuple(block for block in walk.blocks(cell) if isinstance(block, Passage))

        grid = grid_of(table, place, read)
        if grid is not None:
            yield grid


_TITLE = Message("title of the web page", "网页标题")
_NOTE = Message("note {name}", "注{name}")

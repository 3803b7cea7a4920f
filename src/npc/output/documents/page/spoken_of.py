"""Which printed paragraph or row a place of a plan's files is about.

Templates of a repo may print a text as they like, so that nothing in the tree says from where it is. But
texts are printed in the order in which they are typed, nearly: each is looked for behind the one before.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from lxml.etree import _Element as Element

from npc.diagnostics import Place
from npc.genre.prose import split_at_notes
from npc.output.documents.own_sections import sections_of_papers
from npc.output.templating.tree import Tree
from npc.plan import Paper, Plan
from npc.source.document import Document, Path, Position

_LOOKED_FOR = 40
"""Characters of a paragraph by which it is found."""
_SHORTEST = 6
"""Characters by which a text is found anywhere; a shorter one, in the row or paragraph before only."""
_WINDOW = 20_000
"""Characters within which the next text is printed: a table may come before what is typed before it."""


class SpokenOf:
    """Finds what places of a document's files are about."""

    def __init__(self, plan: Plan, tree: Tree) -> None:
        self._papers: dict[str, list[_PrintedTexts]] = {}
        for paper, sections in sections_of_papers(plan, tree):
            printed = _PrintedTexts(paper, sections)
            self._papers.setdefault(printed.document.path, []).append(printed)

    def element(self, place: Place) -> Element | None:
        """Return the paragraph, heading or row; None where the place is about none of them."""
        if place.span is None:
            return None
        for printed in self._papers.get(place.path, ()):
            document = printed.document
            at = document.source.start_of(place.span.line) + place.span.column - 1
            if document.position.start <= at <= document.position.end:
                return printed.element(at)
        return None


class _PrintedTexts:
    """The texts of a paper, and the elements in which they are printed."""

    def __init__(self, paper: Paper, sections: Sequence[Element]) -> None:
        self.document: Document = paper.at.document
        self._elements = list(_printed(sections))
        texts = [_squeezed("".join(_words(element))) for element in self._elements]
        self._text = "\n".join(texts)
        self._starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
        self._found: dict[Path, list[Element | None]] = dict(self._each(paper))
        self._of_records: dict[Path, Element] = {}
        for path, elements in self._found.items():
            first = next(element for element in elements if element is not None)
            for end, step in enumerate(path, 1):
                if isinstance(step, int) or end > _record(path):
                    self._of_records.setdefault(path[:end], first)

    def element(self, offset: int) -> Element | None:
        """Return the element of what stands at an offset of the file."""
        path = _path_at(self.document, offset)
        elements = self._found.get(path)
        if elements:
            return elements[min(self._paragraph(path, offset), len(elements) - 1)]
        record = path[: _record(path)]
        return self._of_records.get(path, self._of_records.get(record))

    def _each(self, paper: Paper) -> Iterator[tuple[Path, list[Element | None]]]:
        """Yield the elements of each text, paragraph by paragraph."""
        behind, last = 0, 0
        record: Path = ()
        for text, at in paper.texts():
            own, elements = at.path[: _record(at.path)], list[Element | None]()
            if not text or at.document is not self.document or not self.document.holds(at.path):
                continue
            for line in text.split("\n"):
                words = _squeezed("".join(piece for piece, _ in split_at_notes(line)))[:_LOOKED_FOR]
                start = self._within(words, last) if own == record else -1
                if start < 0 and len(words) >= _SHORTEST:
                    start = self._text.find(words, behind, behind + _WINDOW)
                    behind = max(behind, start)
                if words and start >= 0:
                    last, record = bisect_right(self._starts, start) - 1, own
                    behind = max(behind, start + len(words))
                elements.append(self._elements[last] if words and start >= 0 else None)
            if any(element is not None for element in elements):
                yield at.path, elements

    def _within(self, words: str, number: int) -> int:
        """Return where words stand in an element; -1 where they do not."""
        ends = self._starts[number + 1 : number + 2] or [len(self._text)]
        return self._text.find(words, self._starts[number], ends[0]) if self._starts else -1

    def _paragraph(self, path: Path, offset: int) -> int:
        """Return in which paragraph of the text at a path an offset of the file is, from 0."""
        start, _ = self.document.offsets(path)
        before = len(_squeezed(self.document.source.text[start:offset]))
        value = self.document.value(path)
        lines = [_squeezed(line) for line in value.split("\n")] if isinstance(value, str) else []
        return bisect_right(list(accumulate(map(len, filter(None, lines)))), before)


def _printed(sections: Sequence[Element]) -> Iterator[Element]:
    """Yield paragraphs, headings and rows."""
    for section in sections:
        for element in section:
            yield from element.iter("tr") if element.tag == "table" else (element,)


def _words(element: Element) -> Iterator[str]:
    """Yield the texts in an element, without marks of notes."""
    if element.tag != "a":
        yield element.text or ""
        for child in element:
            yield from _words(child)
            yield child.tail or ""


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _record(path: Path) -> int:
    """Return how many steps lead to the row, point or heading that a path leads into; 0 where to none."""
    numbers = (end for end, step in enumerate(path, 1) if isinstance(step, int))
    return max(numbers, default=0)


def _path_at(document: Document, offset: int) -> Path:
    """Return the way to the innermost value that begins before an offset of the file, or there."""
    path: Path = ()
    at = document.position
    while step := _step_at(at, offset):
        path, at = (*path, step[0]), step[1]
    return path


def _step_at(at: Position, offset: int) -> tuple[str | int, Position] | None:
    children = at.children
    if not children:
        return None
    steps: Sequence[str | int] = [*children] if isinstance(children, dict) else range(len(children))
    places = [*children.values()] if isinstance(children, dict) else children
    number = bisect_right(places, offset, key=_begin) - 1
    return (steps[number], places[number]) if number >= 0 else None


def _begin(position: Position) -> int:
    return position.start if position.key_start < 0 else position.key_start

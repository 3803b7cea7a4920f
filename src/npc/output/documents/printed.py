"""What of a plan is printed, as plain texts in their order: paragraphs, headings and cells."""

from collections.abc import Iterator, Sequence
from itertools import count

from lxml.etree import _Element as Element

from npc.facts.volumes import volumes_of
from npc.layout.grid import TableGrid, by_column
from npc.layout.vocabulary import with_class
from npc.output.documents.own_sections import sections_of_papers
from npc.output.documents.selecting import document_tree
from npc.output.templating.text_of import laid_out
from npc.output.templating.tree import Tree
from npc.plan import Paper, Plan
from npc.records import NamedTuple

HEAD_ROW = -1
LABEL, NUMBER, MATTER, TIME, TICK = "category", "number", "matter", "time", "tick"
"""Classes of columns: names of categories, numbers, what is to be done, times, a meeting that is ticked."""


class PrintedText(NamedTuple):
    """A paragraph, heading or cell."""

    text: str
    """All that stands in it, without marks of notes."""
    element: str
    """h1, h2, p, p.annex-note, td; `note` for a paragraph of a footnote."""
    table: int = -1
    """Number of its table in the paper, from 0; -1 outside of tables."""
    row: int = HEAD_ROW
    """Of the body of the table, from 0."""
    column: int = 0
    of: str = ""
    """The class of its column."""
    number: int = -1
    """Its place among the texts of its paper, from 0."""


class PrintedPaper(NamedTuple):
    """A paper as it is printed."""

    paper: Paper
    texts: Sequence[PrintedText]


def printed_papers(plan: Plan) -> list[PrintedPaper]:
    """Return all papers that are printed, with the built-in templates, volume by volume, each once."""
    found: dict[Paper, PrintedPaper] = {}
    for volume in volumes_of(plan) or (plan,):
        for printed in _of_volume(volume):
            found.setdefault(printed.paper, printed)
    return list(found.values())


def _of_volume(volume: Plan) -> Iterator[PrintedPaper]:
    """Yield the papers of a volume; what belongs to none of them, the imprint, is with the first."""
    tree = document_tree(volume)
    papers = list(sections_of_papers(volume, tree))
    taken = {id(section) for _, sections in papers for section in sections}
    others = [section for section in tree.sections if id(section) not in taken]
    for place, (paper, sections) in enumerate(papers):
        texts = _texts((*sections, *(() if place else others)), tree)
        yield PrintedPaper(paper, _numbered(texts))


def _numbered(texts: Iterator[PrintedText]) -> list[PrintedText]:
    return [text._replace(number=number) for number, text in enumerate(texts)]


def _texts(sections: Sequence[Element], tree: Tree) -> Iterator[PrintedText]:
    tables = count()
    for section in sections:
        for element in section:
            if element.tag == "table":
                yield from _cells(element, next(tables))
            elif text := _text(element):
                yield PrintedText(text, with_class(element))
    names = (link.get("href", "")[1:] for section in sections for link in section.iter("a"))
    for name in dict.fromkeys(names):
        for paragraph in tree.notes.get(name, ()):
            yield PrintedText(_text(paragraph), "note")


def _cells(table: Element, number: int) -> Iterator[PrintedText]:
    grid = TableGrid(table)
    rows = [*((HEAD_ROW, row) for row in grid.head), *enumerate(grid.body)]
    for place, row in rows:
        for column, span in by_column(row):
            if span.begins and (text := _text(span.cell)):
                of = grid.classes[column]
                yield PrintedText(text, str(span.cell.tag), number, place, column, of)


def _text(element: Element) -> str:
    return "".join(_pieces(element)).strip()


def _pieces(element: Element) -> Iterator[str]:
    yield laid_out(element.text)
    for child in element:
        if child.tag != "a":
            yield from _pieces(child)
        yield laid_out(child.tail)

"""One self-contained HTML page: the semantic tree with a stylesheet that prints as the document does.

Nothing in it is loaded from elsewhere and nothing in it runs.
"""

from collections.abc import Iterator, Sequence
from html import escape

from lxml.etree import _Element as Element

from npc.genre.prose import split_at_notes
from npc.layout.grid import TableGrid
from npc.layout.heading_lines import hanging_of, is_above_centred, lines_of
from npc.layout.profile import Profile
from npc.layout.widths import Widths
from npc.output.documents.page.cells import broken_cells
from npc.output.documents.page.columns import columns, side_space
from npc.output.documents.page.notes import EndNotes, FootNotes, Notes
from npc.output.documents.page.signature import right_space
from npc.output.documents.page.style import for_printer, stylesheet
from npc.output.templating.text_of import laid_out
from npc.output.templating.tree import Tree, is_in_part, level_of
from npc.output.theme import Theme
from npc.plan import Plan

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_KEPT = ("class", "rowspan", "colspan")
"""Attributes of the tree that HTML has as well."""


def document(tree: Tree, plan: Plan, _: Theme) -> bytes:
    """Write a document as a web page; its theme is in its templates already."""
    return to_page(tree, plan).encode()


def to_page(tree: Tree, plan: Plan) -> str:
    """Write a document for browsers, with its notes at the end and links to and fro."""
    return _page(tree, plan, EndNotes(tree.notes))


def to_printed_page(tree: Tree, plan: Plan, *, notes_at_end: bool = False) -> str:
    """Write a document for a printer of pages, with each note where it is to be a footnote, or at its end."""
    notes = EndNotes if notes_at_end else FootNotes
    page = _page(tree, plan, notes(tree.notes))
    return page.replace("</style>", f"{for_printer(Profile(plan.format))}</style>", 1)


def _page(tree: Tree, plan: Plan, notes: Notes) -> str:
    profile = Profile(plan.format)
    writer = _PageWriter(notes, profile)
    # Notes stand behind the text, and the imprint behind all else.
    last = [section for section in tree.sections if section.get("class", "").startswith("imprint")]
    texts = [writer.section(section) for section in tree.sections if section not in last]
    sections = "\n".join((*texts, notes.end(), *map(writer.section, last)))
    title = "".join(piece for piece, _ in split_at_notes(plan.title))
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        f'<meta name="author" content="{escape(plan.organ or "")}">\n'
        f"<style>\n{stylesheet(profile, draft=bool(tree.added), optional=tree.optional)}</style>\n</head>\n<body>\n"
        f"<article>\n{sections}\n</article>\n</body>\n</html>\n"
    )


class _PageWriter:
    """Writes the elements of one page."""

    def __init__(self, notes: Notes, profile: Profile) -> None:
        self._notes = notes
        self._profile = profile
        self._area = profile.area()
        self._fit = Widths(self._area)
        self._cells: dict[Element, Sequence[str]] = {}

    def section(self, section: Element) -> str:
        """Write a section, with what stands in it fitted to its kind of page."""
        landscape = section.get("data-orientation") == "landscape"
        self._area = self._profile.area(landscape=landscape)
        self._fit = Widths(self._area)
        classes = [section.get("class", "")] + ["landscape"] * landscape
        content = "".join(self._content(section))
        return f'<section class="{escape(" ".join(filter(None, classes)))}">{content}</section>'

    def _element(self, element: Element) -> Iterator[str]:
        """Write an element and all that is in it."""
        tag = f"h{level_of(element)}" if is_in_part(element) else element.tag
        if tag == "a":
            yield self._notes.reference(element)
        elif tag == "table":
            grid = TableGrid(element)
            widths = self._fit.of(element, grid)
            self._cells = broken_cells(grid, widths, self._profile)
            yield f'<div class="table"><table>\n{columns(widths)}'
            yield from self._content(element)
            yield "</table></div>\n"
        elif tag != "colgroup":
            yield f"<{tag}{self._attributes(element)}>"
            if tag not in _EMPTY:
                yield from self._content(element)
                yield f"</{tag}>"
            yield "" if tag in _INLINE else "\n"

    def _content(self, element: Element) -> Iterator[str]:
        lines = self._cells.get(element) or lines_of(element, self._area)
        yield '<br class="paper">'.join(
            escape(line, quote=False) for line in lines or (laid_out(element.text),)
        )
        for child in element:
            yield from self._element(child)
            yield escape(laid_out(child.tail), quote=False)

    def _attributes(self, element: Element) -> str:
        kept = {name: value for name in _KEPT if (value := element.get(name)) is not None}
        if is_in_part(element):
            kept["class"] = f"{element.get('class', '')} as-{element.tag}".strip()
        side = side_space(element, self._area)
        right = right_space(element, self._area)
        styles = [f"--side: {side}"] * bool(side) + [f"--right: {right}"] * bool(right)
        styles += ["margin-bottom: 0"] * is_above_centred(element)
        styles += _hanging(*hanging_of(element, self._area), self._profile.twips("body.size"))
        if styles:
            kept["style"] = "; ".join(styles)
        return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())


def _hanging(left: int, hanging: int, size: int) -> Iterator[str]:
    """Write how the lines of a heading hang, in its own letters, which are smaller on a narrow screen."""
    if hanging:
        yield f"padding-left: {left / size:g}em"
        yield f"text-indent: {-hanging / size:g}em"


_EMPTY = frozenset(("br", "hr"))
_INLINE = frozenset(("br", "em", "span", "strong", "td", "th"))

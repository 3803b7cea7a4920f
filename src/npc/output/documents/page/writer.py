"""The elements of a document as those of a web page."""

from collections.abc import Iterator, Sequence
from html import escape

from lxml.etree import _Element as Element

from npc.layout.grid import TableGrid
from npc.layout.heading_lines import hanging_of, is_above_centred, lines_of
from npc.layout.profile import Profile
from npc.layout.widths import Widths
from npc.output.documents.page.cells import broken_cells
from npc.output.documents.page.columns import columns, side_space
from npc.output.documents.page.notes import Notes
from npc.output.documents.page.signature import right_space
from npc.output.templating.text_of import laid_out
from npc.output.templating.tree import is_in_part, level_of

_KEPT = ("class", "rowspan", "colspan")
"""Attributes of the tree that HTML has as well."""


class PageWriter:
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

    def element(self, element: Element) -> Iterator[str]:
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
            kept = self.attributes(element).items()
            attributes = "".join(f' {name}="{escape(value)}"' for name, value in kept)
            yield f"<{tag}{attributes}>"
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
            yield from self.element(child)
            yield escape(laid_out(child.tail), quote=False)

    def attributes(self, element: Element) -> dict[str, str]:
        """Return the attributes that an element has on the page."""
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
        return kept


def _hanging(left: int, hanging: int, size: int) -> Iterator[str]:
    """Write how the lines of a heading hang, in its own letters, which are smaller on a narrow screen."""
    if hanging:
        yield f"padding-left: {left / size:g}em"
        yield f"text-indent: {-hanging / size:g}em"


_EMPTY = frozenset(("br", "hr"))
_INLINE = frozenset(("br", "em", "span", "strong", "td", "th"))

"""Sections: paper, margins, grid, and the page numbers in their footers."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from npc.word.check.document import PageNumber, PageSection
from npc.word.formats import Letters, is_set, letters, shape, twips
from npc.word.package import Package, R, Relationship, W
from npc.word.runs import FALLBACK
from npc.word.stylesheet import Stylesheet, style_of
from npc.word.whole_numbers import whole_number

_LETTER = {"w": 12240.0, "h": 15840.0}
"""What Word takes where nothing is said: US Letter."""
_MARGINS = {"top": 1440.0, "bottom": 1440.0, "left": 1440.0, "right": 1440.0, "footer": 720.0}


class SectionReader:
    """Reads sections in order; each takes the footers of the one before that it has not itself."""

    def __init__(
        self,
        package: Package,
        related: Mapping[str, Relationship],
        sheet: Stylesheet,
        settings: Element | None,
    ) -> None:
        self.found: list[PageSection] = []
        self.next_first = 1
        """Number of the first paragraph of the section that comes next."""
        self.has_even_footers = is_set(settings, "evenAndOddHeaders")
        self._package = package
        self._related = related
        self._sheet = sheet
        self._footers: dict[str, PageNumber | None] = {}
        self._headers: dict[str, PageNumber | None] = {}
        self._words: dict[str, str] = {}
        """Words of the headers of each kind."""

    def read(self, properties: Element | None) -> None:
        """Read the properties of the section that ends here."""
        self._take(properties, "footerReference", self._footers)
        self._take(properties, "headerReference", self._headers)
        size, margins = _child(properties, "pgSz"), _child(properties, "pgMar")
        grid, columns = _child(properties, "docGrid"), _child(properties, "cols")
        width, height = (_measure(size, name, _LETTER) for name in ("w", "h"))
        top, bottom, left, right, footer = (_measure(margins, n, _MARGINS) for n in _MARGINS)
        gutter = _measure(margins, "gutter", {"gutter": 0.0})
        odd = self._number("default", lies=width > height)
        even = self._number("even", lies=width > height) if self.has_even_footers else odd
        has_first = is_set(properties, "titlePg")
        opening = self._number("first", lies=width > height) if has_first else odd
        number, across = _child(properties, "pgNumType"), _child(properties, "vAlign")
        self.found.append(
            PageSection(
                self.next_first,
                width,
                height,
                abs(top),  # negative ones keep their place whatever the header holds
                abs(bottom),
                left + gutter,
                right,
                footer,
                _count(columns),
                grid.get(f"{W}type", "none") if grid is not None else "none",
                _measure(grid, "linePitch", {"linePitch": 0.0}),
                _added(grid),
                odd,
                even,
                opening,
                number.get(f"{W}fmt", "decimal") if number is not None else "decimal",
                _start(number),
                self._header(),
                across is not None and across.get(f"{W}val") in {"bottom", "both"},
            )
        )

    def _take(
        self, properties: Element | None, tag: str, numbers: dict[str, PageNumber | None]
    ) -> None:
        """Read the footers or headers that a section has itself."""
        for element in properties.iterchildren(f"{W}{tag}") if properties is not None else ():
            part = self._related.get(element.get(f"{R}id") or "")
            kind, name = element.get(f"{W}type", "default"), part.part if part else ""
            numbers[kind] = self._page_number(name)
            if numbers is self._headers:
                self._words[kind] = self._words_of(name)

    def _header(self) -> str:
        """Return the words above the text of most pages."""
        kinds = ("default", "even") if self.has_even_footers else ("default",)
        return next(filter(None, (self._words.get(kind) for kind in kinds)), "")

    def _words_of(self, name: str) -> str:
        """Return the words of a header in black: what is red there is the head of the document."""
        root = self._package.xml(name)
        if root is None:
            return ""
        runs = (run for run in root.iter(f"{W}r") if not _is_copy(run))
        texts = (
            "".join(text.text or "" for text in run.iterchildren(f"{W}t"))
            for run in runs
            if not self._letters(style_of(_child(run.getparent(), "pPr")), run).is_red
        )
        return "".join(texts).strip()

    def _number(self, kind: str, *, lies: bool) -> PageNumber | None:
        """Return the number of a page; a lying one may hang it, turned, from its header."""
        found = self._footers.get(kind)
        return self._headers.get(kind) if found is None and lies else found

    def _page_number(self, name: str) -> PageNumber | None:
        root = self._package.xml(name)
        if root is None:
            return None
        paragraphs = [element for element in root.iter(f"{W}p") if not _is_copy(element)]
        for paragraph in paragraphs:
            if _is_page_number(paragraph):
                return self._described(paragraph, len(paragraphs))
        return None

    def _described(self, paragraph: Element, lines: int) -> PageNumber:
        properties = paragraph.find(f"{W}pPr")
        style = style_of(properties)
        looks = self._letters(style, _run_of_number(paragraph))
        found = self._sheet.paragraph(style) | self._sheet.of_paragraph(properties)
        stands = shape(found, looks.size, self._sheet.normal)
        box = next(paragraph.iterancestors(f"{W}txbxContent"), None)
        framed = _frame(paragraph) is not None
        side = _side_of(box) if box is not None else stands.frame.removeprefix("framed")
        width = _width_of(box) if box is not None else _measure(_frame(paragraph), "w", _FITS)
        return PageNumber(
            _shown(paragraph), looks, stands, box is not None or framed, side, width, lines
        )

    def _letters(self, style: str | None, run: Element | None) -> Letters:
        properties = _child(run, "rPr")
        of_styles = self._sheet.letters(style, style_of(properties))
        return letters(of_styles | self._sheet.of_letters(properties))


def _is_copy(element: Element) -> bool:
    """Return whether an element is there for programs that do not know what is drawn beside it."""
    return next(element.iterancestors(FALLBACK), None) is not None


def _own(paragraph: Element, *tags: str) -> Iterator[Element]:
    """Yield elements of a paragraph, but not copies, nor those of paragraphs in boxes that hang from it."""
    for element in paragraph.iter(*tags):
        around = next(element.iterancestors(f"{W}p", FALLBACK), None)
        if around is paragraph:
            yield element


def _run_of_number(paragraph: Element) -> Element | None:
    """Return the run of the number itself: what a field showed last, else what asks for it."""
    depth = 0
    asks: Element | None = None
    for child in _own(paragraph, *_SHOWN):
        kind = child.get(f"{W}fldCharType")
        depth += (kind == "begin") - (kind == "end")
        if child.tag == f"{W}t" and (depth > 0 or not _stands_free(child)):
            return child.getparent()
        if child.tag == f"{W}instrText" and asks is None:
            asks = child.getparent()
    return asks


def _side_of(box: Element) -> str:
    """Return where a text box stands, in the words of Word 2010 or of VML; nothing where it is not said."""
    anchor = next(box.iterancestors(f"{_DRAWING}anchor"), None)
    if anchor is not None:
        return anchor.findtext(f"{_DRAWING}positionH/{_DRAWING}align", "").strip()
    styles = ((element.get("style") or "").replace(" ", "") for element in box.iterancestors())
    placed = (style.partition(_HORIZONTAL)[2].partition(";")[0] for style in styles)
    return next(filter(None, placed), "")


_HORIZONTAL = "mso-position-horizontal:"
_EMU = 12700
"""Of a point, in drawings."""


def _width_of(box: Element) -> float:
    """Return the width of a text box in points; 0 where it is not said."""
    anchor = next(box.iterancestors(f"{_DRAWING}anchor"), None)
    found = anchor.find(f"{_DRAWING}extent") if anchor is not None else None
    if found is not None:
        return twips(found.get("cx"), 1 / _EMU) or 0
    styles = (f";{element.get('style') or ''}".replace(" ", "") for element in box.iterancestors())
    widths = (twips(style.partition(";width:")[2].partition(";")[0]) for style in styles)
    return next(filter(None, widths), 0) / 20


def _frame(paragraph: Element) -> Element | None:
    return paragraph.find(f"{W}pPr/{W}framePr")


_FITS = {"w": 0.0}
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def _is_page_number(paragraph: Element) -> bool:
    pieces = (instruction.upper().split() for _, instruction in _pieces(paragraph))
    return any("PAGE" in words for words in pieces)


def _shown(paragraph: Element) -> str:
    """Return the text of a paragraph with 1 for the number of the page."""
    return "".join(text or _number_of(instruction) for text, instruction in _pieces(paragraph))


def _pieces(paragraph: Element) -> Iterator[tuple[str, str]]:
    """Yield texts and the instructions of fields, in order, either of them empty.

    What a field showed last is left out; fields within it belong to it.
    """
    depth, instruction = 0, ""
    for child in _own(paragraph, *_SHOWN):
        kind = child.get(f"{W}fldCharType")
        if child.tag == f"{W}fldSimple":
            yield "", child.get(f"{W}instr") or ""
        elif kind == "begin":
            depth += 1
        elif kind == "end" and depth:
            depth -= 1
            if not depth:
                yield "", instruction
                instruction = ""
        elif child.tag == f"{W}instrText":
            instruction += child.text or ""
        elif child.tag == f"{W}t" and not depth and _stands_free(child):
            yield child.text or "", ""


def _stands_free(text: Element) -> bool:
    return next(text.iterancestors(f"{W}fldSimple"), None) is None


_SHOWN = tuple(f"{W}{name}" for name in ("fldSimple", "fldChar", "instrText", "t"))


def _number_of(instruction: str) -> str:
    """Return what a field shows on page 1; one that asks first shows what it would show in the end."""
    words = instruction.upper().split()
    if words[:1] == ["IF"]:
        return "— 1 —" if "—" in instruction else "1"
    return "1" if "PAGE" in words else "9" if words else ""


def _child(parent: Element | None, name: str) -> Element | None:
    return parent.find(f"{W}{name}") if parent is not None else None


def _measure(element: Element | None, name: str, default: Mapping[str, float]) -> float:
    """Return a length in points."""
    found = twips(element.get(f"{W}{name}")) if element is not None else None
    return (default[name] if found is None else found) / 20


def _count(columns: Element | None) -> int:
    text = columns.get(f"{W}num") if columns is not None else None
    number = whole_number(text, longest=3)  # Word takes 45
    return 1 if number is None else number


def _added(grid: Element | None) -> float:
    """Return the points that a grid adds to each character; LibreOffice writes what it takes off without a sign."""
    text = (grid.get(f"{W}charSpace") or "") if grid is not None else ""
    is_number = text.isascii() and text.removeprefix("-").isdigit() and len(text) <= 10  # noqa: PLR2004 - 32 bits
    added = int(text) if is_number else 0
    return (added - (1 << 32) if added >> 31 == 1 else added) / 4096


def _start(number: Element | None) -> int | None:
    text = number.get(f"{W}start") if number is not None else None
    return whole_number(text, longest=5)  # no document has more pages

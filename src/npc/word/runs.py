"""What a Word file is made of, in order: paragraphs and tables, the runs of a paragraph, their text; and what is wrapped round them."""

from collections.abc import Container, Iterable, Iterator

from lxml.etree import _Element as Element

from npc.word.formats import is_set
from npc.word.package import A, W

TRANSPARENT = frozenset(
    f"{W}{name}"
    for name in (
        "ins",
        "moveTo",
        "hyperlink",
        "smartTag",
        "sdt",
        "sdtContent",
        "customXml",
        "fldSimple",
        "dir",
        "bdo",
    )
)
"""Elements whose content counts as if it stood without them; deleted text is not among them."""
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATIVES = f"{_MC}AlternateContent"
"""What is written twice: for programs that know what is drawn, and (Fallback) for others."""
FALLBACK = f"{_MC}Fallback"
CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
DEEPEST = 256
"""Elements within each other; the parser takes no more."""


PARAGRAPH, TABLE = f"{W}p", f"{W}tbl"
BLOCKS = frozenset((PARAGRAPH, TABLE))
_RUNS = frozenset((f"{W}r",))


def within(
    parent: Element, wanted: Container[object], around: Container[object], depth: int = DEEPEST
) -> Iterator[Element]:
    """Yield elements of some tags in order, whatever of others is wrapped round them."""
    for child in parent:
        if child.tag in wanted:
            yield child
        elif child.tag in around and depth:
            yield from within(child, wanted, around, depth - 1)


def blocks(parent: Element) -> Iterator[Element]:
    """Yield paragraphs and tables in order, whatever is wrapped round them."""
    return within(parent, BLOCKS, TRANSPARENT)


def runs(parent: Element) -> Iterator[Element]:
    """Yield the runs of a paragraph, those that were inserted among them, not those deleted."""
    return within(parent, _RUNS, TRANSPARENT)


def properties_of(element: Element, tag: str) -> Element | None:
    """Return the properties of an element, which stand before what it holds."""
    if len(element):
        first = element[0]
        return first if first.tag == tag else element.find(tag)
    return None


def is_prompt(control: Element) -> bool:
    """Return whether a content control shows what is to be filled in, and nothing was."""
    return is_set(control.find(f"{W}sdtPr"), "showingPlcHdr")


def chosen(alternatives: Element) -> Element:
    """Return the one of several ways of writing that has words: the first, or that for old programs."""
    for each in alternatives:
        if next(each.iter(*_WORDS), None) is not None:
            return each
    return alternatives[0] if len(alternatives) else alternatives


_WORDS = (f"{W}t", f"{W}sym", "{*}textpath", f"{A}t")


def text_of(run: Element) -> str:
    """Return the text of a run; a break to a new page is a form feed."""
    return "".join(_written(run))


def _written(run: Iterable[Element]) -> Iterator[str]:
    for child in run:
        if child.tag == f"{W}t":
            # What a file says must not look like marks of ours.
            yield (child.text or "").replace("\n", " ").replace("\f", " ")
        elif child.tag == f"{W}br" and child.get(f"{W}type") in {"page", "column"}:
            yield "\f"
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]

"""What a Word file is made of, in order: paragraphs and tables, the runs of a paragraph, their text."""

from collections.abc import Container, Iterable, Iterator

from lxml.etree import _Element as Element

from npc.word.package import W

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
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATIVES = f"{MC}AlternateContent"
"""What is written twice: for programs that know what is drawn, and (Fallback) for others."""
FALLBACK = f"{MC}Fallback"
CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_DEEPEST = 64


BLOCKS = frozenset((f"{W}p", f"{W}tbl"))
_RUNS = frozenset((f"{W}r",))


def within(
    parent: Element, wanted: Container[object], around: Container[object], depth: int = _DEEPEST
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

"""Names of Word's elements, which strict files have in another namespace than usual ones."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element
from lxml.etree import _ProcessingInstruction as Instruction

from npc.word.package import STRICT_W, W

TAG = "npc"
"""The target of the processing instructions that stand for tags."""
GRID = "npc-grid"
"""The attribute of a table whose cells are repeated, until its columns are counted."""
MOST_COLUMNS = 63
"""That Word takes in a table."""
DELETED = frozenset(("del", "moveFrom"))
NOT_READ = DELETED | {"p", "pPr", "rPr"}
"""Holds what was deleted or moved away: changes count as accepted."""
_PAGES = frozenset(("page", "column"))


@lru_cache(maxsize=1000)
def _kind(tag: object) -> str:
    return tag.removeprefix(W).removeprefix(STRICT_W) if isinstance(tag, str) else ""


def kind_of(element: Element) -> str:
    """Return the name of an element of Word's: p, tbl; that of another has its namespace, a node none."""
    return _kind(element.tag)


def finder(path: str) -> Callable[[Element], list[Any]]:
    """Return what finds the nodes of an XPath in a part; w: is Word's namespace in it: `//w:tr`."""
    usual, strict = (etree.XPath(path, namespaces={"w": name[1:-1]}) for name in (W, STRICT_W))

    def find(root: Element) -> list[Any]:
        nodes: Any = strict(root) if root.tag.startswith(STRICT_W) else usual(root)
        return list(nodes)

    return find


def all_of(kinds: Iterable[str], root: Element) -> list[Element]:
    """Return the elements of some kinds of Word's in a part, in their order.

    A union of XPaths would take the square of the time: it compares each node with each.
    """
    namespace = STRICT_W if root.tag.startswith(STRICT_W) else W
    return list(root.iter(*(f"{namespace}{kind}" for kind in kinds)))


def attribute(element: Element, name: str) -> str:
    """Return the name of an attribute of Word's as an element of its has it: w:val."""
    return f"{element.tag[: -len(kind_of(element))]}{name}"


def like(element: Element, name: str) -> Element:
    """Make an element of Word's in the namespace of another."""
    names: Any = element.nsmap
    return element.makeelement(attribute(element, name), nsmap=names)


def is_page_break(element: Element) -> bool:
    """Return whether an element begins a page or column, and no line only."""
    return kind_of(element) == "br" and any(value in _PAGES for value in element.attrib.values())


def is_tag(node: Element) -> bool:
    """Return whether a node stands for a tag."""
    return isinstance(node, Instruction)


def holds_text(element: Element) -> bool:
    """Return whether an element holds words that are read: of a text, a formula or a drawing."""
    return str(element.tag).endswith("}t")


def nearest(node: Element, kind: str) -> Element | None:
    """Return the nearest element of a kind in which a node stands."""
    return next((one for one in node.iterancestors() if kind_of(one) == kind), None)


def within(element: Element, *, but: frozenset[str]) -> Iterator[Element]:
    """Yield what is in an element, in the order of the document, but for the inner parts of some kinds."""
    walk = etree.iterwalk(element, events=("start", "pi"))
    for _, node in walk:
        if node is not element:
            if kind_of(node) in but:
                walk.skip_subtree()
            else:
                yield node

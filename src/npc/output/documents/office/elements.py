"""Names of Word's elements, which strict files have in another namespace than usual ones."""

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree
from lxml.etree import _Element as Element

from npc.word.package import STRICT_W, W

TAG = "npc"
"""The target of the processing instructions that stand for tags."""
GRID = "npc-grid"
"""The attribute of a table whose cells are repeated, until its columns are counted."""
DELETED = frozenset(("del", "moveFrom"))
"""Holds what was deleted or moved away: changes count as accepted."""


@lru_cache(maxsize=1000)
def _kind(tag: object) -> str:
    return tag.removeprefix(W).removeprefix(STRICT_W) if isinstance(tag, str) else ""


def kind_of(element: Element) -> str:
    """Return the name of an element of Word's: p, tbl; that of another has its namespace, a node none."""
    return _kind(element.tag)


def of_word(path: str) -> etree.XPath:
    """Return an XPath in which w: is Word's namespace, in usual and in strict files: `//w:tr`."""
    both = " | ".join((path, path.replace("w:", "s:")))
    return etree.XPath(both, namespaces={"w": W[1:-1], "s": STRICT_W[1:-1]})


def attribute(element: Element, name: str) -> str:
    """Return the name of an attribute of Word's as an element of its has it: w:val."""
    return f"{element.tag[: -len(kind_of(element))]}{name}"


def like(element: Element, name: str) -> Element:
    """Make an element of Word's in the namespace of another."""
    return element.makeelement(attribute(element, name), nsmap=element.nsmap)


def is_tag(node: Element) -> bool:
    """Return whether a node stands for a tag."""
    return node.tag is etree.PI


def holds_text(element: Element) -> bool:
    """Return whether an element holds words that are read: of a text, a formula or a drawing."""
    return isinstance(element.tag, str) and element.tag.endswith("}t")


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

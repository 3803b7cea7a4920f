"""Copies that loops have made: none has the name or number of what it is a copy of."""

from itertools import count

from lxml.etree import _Element as Element

from npc.output.documents.office.elements import all_of, attribute, finder, kind_of
from npc.word.package import remove

_ONCE = tuple(
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference permStart permEnd id".split()
)
"""What says by its number where a range begins or ends, or to what it belongs; the numbers of controls."""
_DRAWINGS = finder("//*[local-name() = 'docPr'][@id]")
_PARAGRAPH_IDS = finder("//@*[local-name() = 'paraId']")
_CHANGES = tuple(
    "ins del moveFrom moveTo rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange cellIns cellDel".split()
)
"""Tracked changes, which have to have a number."""
_DIGITS = 10
"""Of numbers that Word takes, and so do those that come after them."""


def tell_apart(root: Element) -> None:
    """Let each of what Word knows by a name or number have its own."""
    drawings, seen = _DRAWINGS(root), set[str]()
    if len({one.get("id") for one in drawings}) < len(drawings):
        for number, drawing in zip(count(1), drawings, strict=False):
            drawing.set("id", str(number))
    for identity in _PARAGRAPH_IDS(root):
        if identity in seen:
            del identity.getparent().attrib[identity.attrname]
        seen.add(identity)
    _keep_first(all_of(_ONCE, root))
    _number_anew([change for change in all_of(_CHANGES, root) if _number(change)])


def _keep_first(marks: list[Element]) -> None:
    seen = set[tuple[str, str]]()
    for mark in marks:
        identity = (kind_of(mark), _number(mark))
        if identity in seen:
            remove(mark)
        seen.add(identity)


def _number_anew(changes: list[Element]) -> None:
    """Let those that have the number of another come after all numbers."""
    numbers = {_number(one) for one in changes}
    known = [int(one) for one in numbers if one.isascii() and one.isdigit() and len(one) < _DIGITS]
    following, seen = count(max(known, default=0) + 1), set[str]()
    for change in changes:
        if _number(change) in seen:
            change.set(attribute(change, "id"), str(next(following)))
        seen.add(_number(change))


def _number(element: Element) -> str:
    return element.get(attribute(element, "val" if kind_of(element) == "id" else "id"), "")

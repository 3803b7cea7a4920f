"""Tabulators and new lines that tags print: Word has elements for them in its texts, and nowhere else."""

import re

from lxml.etree import _Element as Element

from npc.output.documents.office.elements import finder, kind_of, like
from npc.output.documents.office.signs import BREAK, TAB

_SIGNS = {TAB: "tab", BREAK: "br"}
_SIGN = re.compile(f"([{TAB}{BREAK}])")
_HAS_SIGN = f"contains(., '{TAB}') or contains(., '{BREAK}')"
_TEXTS = finder(f"//text()[{_HAS_SIGN}]")
_ATTRIBUTES = finder(f"//@*[{_HAS_SIGN}]")


def write_breaks(root: Element) -> None:
    """Write tabulators and new lines as Word does in its texts, and as blanks elsewhere."""
    for text in _TEXTS(root):
        element = text.getparent()
        if kind_of(element) == "t" and text.is_text:
            _break(element)
        elif text.is_text:
            element.text = _SIGN.sub(" ", text)
        else:
            element.tail = _SIGN.sub(" ", text)
    for value in _ATTRIBUTES(root):
        value.getparent().set(value.attrname, _SIGN.sub(" ", value))


def _break(element: Element) -> None:
    first, *others = _SIGN.split(element.text or "")
    element.text, last = first, element
    for piece in others:
        if piece in _SIGNS:
            following = like(element, _SIGNS[piece])
        elif piece:
            following = like(element, "t")
            following.attrib.update(element.attrib)
            following.text = piece
        else:
            continue
        last.addnext(following)
        last = following

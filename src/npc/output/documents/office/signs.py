"""Characters that stand in a part for what is put in later: none that a text has."""

import re

from lxml import etree
from lxml.etree import _Element as Element

from npc.output.documents.office.elements import finder, kind_of, like

BEGIN, END = "\ufdd0", "\ufdd1"
"""Unicode keeps them out of all texts: between them stands the number of a tag or of a stretch of XML."""
TAB, BREAK = "\ufdd2", "\ufdd3"
"""A tabulator and a new line that a tag prints, until it is known where they stand."""
_SIGNS = {TAB: "tab", BREAK: "br"}
_SIGN = re.compile(f"([{TAB}{BREAK}])")
_HAS_SIGN = f"contains(., '{TAB}') or contains(., '{BREAK}')"
_TEXTS = finder(f"//text()[{_HAS_SIGN}]")
_ATTRIBUTES = finder(f"//@*[{_HAS_SIGN}]")
_OWN = (BEGIN, END, TAB, BREAK)
_WITHOUT_OWN = dict.fromkeys(map(ord, _OWN))
_HAS_OWN = " or ".join(f"contains(., '{sign}')" for sign in _OWN)


_WITH_OWN = (finder(f"//text()[{_HAS_OWN}]"), finder(f"//@*[{_HAS_OWN}]"))


def without_own_signs(root: Element) -> None:
    """Take out what would be taken for one of our tags; Word reads none of it."""
    etree.strip_elements(root, etree.PI, etree.Comment, with_tail=False)
    for text in (text for find in _WITH_OWN for text in find(root)):
        holder, kept = text.getparent(), str(text).translate(_WITHOUT_OWN)
        if text.is_attribute:
            holder.set(text.attrname, kept)
        elif text.is_text:
            holder.text = kept
        else:
            holder.tail = kept


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

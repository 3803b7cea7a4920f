"""Reading XML, and finding the mark of the tag that is to blame where it cannot be read."""

import re
from contextlib import suppress

from lxml import etree
from lxml.etree import _Element as Element

from npc.output.templating.annotating import MARK

_MARK = re.compile(rf'(?:{MARK}="|<\?{MARK} )(\d+)')
_CLOSING = re.compile(r"</([\w.:-]+)")


def parsed(text: bytes) -> Element:
    """Read XML. Nothing is loaded for it, and nothing in it is expanded.

    Raises:
        XMLSyntaxError: It is malformed.

    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,  # the length of the text is limited where it is made
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(text, parser)


def mark_of(element: Element) -> int | None:
    """Return the mark of an element; one that a filter made has that of the element around it."""
    for ancestor in (element, *element.iterancestors()):
        mark = ancestor.get(MARK)
        if mark is not None:
            return int(mark)
    return None


def mark_at_fault(text: str) -> int | None:
    """Return the mark of the tag that makes a marked text malformed, if there is one.

    It is the last one before the place where reading stops. But where the text ends there, or an
    element that is open further out, it is that of the tag that is still open within.
    """
    before = _readable(text)
    within = _still_open(before)
    closing = _CLOSING.findall(before)
    ends_outer = closing and any(outer.tag == closing[-1] for outer in within[:-1])
    if within and (ends_outer or not text[len(before) :].strip()):
        return mark_of(within[-1])
    marks = _MARK.findall(before)
    return int(marks[-1]) if marks else None


def _readable(text: str) -> str:
    """Cut a text where reading it stops."""
    try:
        parsed(text.encode())
    except UnicodeEncodeError as error:
        return text[: error.start]
    except etree.XMLSyntaxError as error:
        line, column = error.position  # from 1; in bytes
        lines = text.encode().split(b"\n")
        read = (*lines[: line - 1], lines[line - 1][:column])
        return b"\n".join(read).decode(errors="ignore")
    return text


def _still_open(text: str) -> list[Element]:
    """Return the elements that a text begins and does not end, from the outermost to the innermost."""
    parser = etree.XMLPullParser(("start", "end"), resolve_entities=False, huge_tree=True)
    with suppress(etree.XMLSyntaxError):
        parser.feed(text.encode())
    opened: list[Element] = []
    for event, element in parser.read_events():
        if event == "end":
            opened.pop()
        elif isinstance(element, Element):
            opened.append(element)
    return opened

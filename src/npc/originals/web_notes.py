"""Footnotes of web pages: a link in the text leads to a place from which one leads back."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from npc.records import NamedTuple

_LONGEST_MARK = 6
"""Characters of the sign of a note: ①, [12], 注1."""
_BLOCKS = frozenset(("p", "div", "li", "aside", "section", "dd", "td"))


class WebNotes(NamedTuple):
    """The notes of a page."""

    names: Mapping[Element, str]
    """Of the links in the text, by which the notes are called."""
    texts: Mapping[str, Element]
    """Of the notes."""
    backs: frozenset[Element]
    """Links that lead from notes back to the text."""


def notes_of(root: Element) -> WebNotes:
    """Find the notes of a page."""
    places = {name: each for each in root.iter() for name in _names(each)}
    names: dict[Element, str] = {}
    texts: dict[str, Element] = {}
    backs: set[Element] = set()
    for link in root.iter("a"):
        target = places.get(_target(link))
        if link in backs or target is None or not 0 < len(_mark(link)) <= _LONGEST_MARK:
            continue
        note = _block(target)
        back = next((each for each in note.iter("a") if _leads_to(each, link)), None)
        if back is not None:
            names[link] = str(len(names) + 1)
            texts[names[link]] = note
            backs.add(back)
    return WebNotes(names, texts, frozenset(backs))


def _names(element: Element) -> Iterator[str]:
    for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
        if name:
            yield name


def _target(link: Element) -> str:
    address = link.get("href") or ""
    return address[1:] if address.startswith("#") else ""


def _mark(link: Element) -> str:
    return "".join(map(str, link.itertext())).strip()


def _block(target: Element) -> Element:
    """Return the paragraph of the place to which a link leads."""
    block = target
    while block.tag not in _BLOCKS:
        parent = block.getparent()
        if parent is None:
            return target
        block = parent
    return block


def _leads_to(back: Element, link: Element) -> bool:
    """Return whether a link leads back to where another stands."""
    wanted = _target(back)
    parent = link.getparent()
    around = (link, parent) if parent is not None else (link,)
    return bool(wanted) and any(wanted in _names(each) for each in around)

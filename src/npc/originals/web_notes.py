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
    leading: dict[Element, Mapping[str, tuple[int, Element]]] = {}
    for link in root.iter("a"):
        target = places.get(_target(link))
        if link in backs or target is None or not 0 < len(_mark(link)) <= _LONGEST_MARK:
            continue
        note = _block(target)
        if note not in leading:
            leading[note] = _leading_from(note)
        back = _back(leading[note], link)
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


def _leading_from(note: Element) -> Mapping[str, tuple[int, Element]]:
    """Return where the links of a note lead: of each place the first link, and which of all it is."""
    found: dict[str, tuple[int, Element]] = {}
    for number, each in enumerate(note.iter("a")):
        found.setdefault(_target(each), (number, each))
    return found


def _back(leading: Mapping[str, tuple[int, Element]], link: Element) -> Element | None:
    """Return the first link of a note that leads back to where another stands; None where none does."""
    parent = link.getparent()
    around = (link, parent) if parent is not None else (link,)
    found = [leading[name] for each in around for name in _names(each) if name in leading]
    return min(found, key=lambda each: each[0])[1] if found else None

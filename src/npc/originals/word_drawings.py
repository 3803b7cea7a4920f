"""What is drawn in a Word file: the texts of its boxes, words as pictures, and what has no words."""

from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.originals.word_remarks import WordTally
from npc.word.package import A, W
from npc.word.runs import ALTERNATIVES, DEEPEST, chosen

_PICTURES = frozenset(("pic", "imagedata"))
_OBJECTS = frozenset(("OLEObject", "chart", "relIds", "control"))


def box_texts(drawn: Element, tally: WordTally) -> Iterator[Element | str]:
    """Yield the texts of boxes, each once, and words that are drawn; count what else there is."""
    pictures = tally.pictures
    yield from _texts(drawn, tally, DEEPEST)
    if drawn.tag == f"{W}object":  # it shows itself by a picture, which is none of its own
        tally.pictures = pictures


def _texts(drawn: Element, tally: WordTally, depth: int) -> Iterator[Element | str]:
    for child in drawn if depth else ():
        name = child.tag.rpartition("}")[2]
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == ALTERNATIVES:
            yield from _texts(chosen(child), tally, depth - 1)
        elif child.tag == f"{A}p":
            yield "".join(each.text or "" for each in child.iter(f"{A}t"))
        elif name == "textpath":
            yield child.get("string") or ""
        else:
            tally.pictures += name in _PICTURES
            tally.objects += name in _OBJECTS
            yield from _texts(child, tally, depth - 1)

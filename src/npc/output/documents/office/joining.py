"""Tags of a part, each brought together from the runs that Word has spread it over.

In the tree a processing instruction stands for each, in the run in which the tag begins; in an
attribute, a number between two characters that no text has.
"""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

from npc.messages import Message
from npc.output.documents.office.elements import (
    NOT_READ,
    TAG,
    attribute,
    finder,
    holds_text,
    is_page_break,
    kind_of,
    nearest,
    within,
)
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.finding import BEGINNINGS, MOST_TAGS, Found, count_of, tags_in
from npc.output.documents.office.signs import BEGIN, END
from npc.output.documents.office.tags import Tag
from npc.records import NamedTuple
from npc.word.package import remove

_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "\xad",
}
_NOT_KEPT = ("}dataBinding", "}showingPlcHdr")
_CODES = frozenset(("instrText",))
_BRACE = " or ".join(f"contains(., '{brace}')" for brace in "{}｛｝")
_WITH_TAGS = finder(f"//*[(local-name() = 't' or local-name() = 'instrText') and text()[{_BRACE}]]")
_ATTRIBUTES = finder(f"//@*[{' or '.join(f'contains(., {one!r})' for one in BEGINNINGS)}]")


class TextPiece(NamedTuple):
    """A piece of the words of a paragraph: an element that holds a text, or stands for a sign."""

    element: Element
    text: str


class Joined:
    """The tags of a part; their numbers are those of the list."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []
        self.in_attributes: list[list[int]] = []
        """The numbers of those of each attribute."""
        self._begun = 0

    def find(self, words: str) -> list[Found]:
        """Find the tags of some words.

        Raises:
            TagFault: One cannot be read, or the part has too many.

        """
        self._begun += count_of(words)
        if self._begun > MOST_TAGS:
            raise TagFault(_MANY_TAGS, hint=_LOOP)
        return tags_in(words)

    def add(self, tag: Tag) -> int:
        """Add a tag and return its number."""
        self.tags.append(tag)
        return len(self.tags) - 1


def joined(root: Element, texts: tuple[Element, ...] = ()) -> Joined:
    """Find the tags of a part, and let each stand for itself in its tree.

    Args:
        root: The part, without comments and processing instructions; it is changed.
        texts: Elements that hold a text of their own and stand in no paragraph: properties.

    Raises:
        TagFault: One cannot be read, or there are too many.

    """
    found = Joined()
    for paragraph in _paragraphs(root):
        for words in _words(paragraph):
            _join(words, found)
    for value in _ATTRIBUTES(root):
        value.getparent().set(value.attrname, _marked(str(value), found))
    for element in texts:
        element.text = _marked(element.text or "", found)
    return found


def _paragraphs(root: Element) -> list[Element]:
    """Return the paragraphs with something in them that may be a tag."""
    found = (nearest(text, "p") for text in _WITH_TAGS(root))
    return list(dict.fromkeys(one for one in found if one is not None))


def _words(paragraph: Element) -> Iterator[list[TextPiece]]:
    """Return the words of a paragraph that are read, and those that are codes of fields."""
    shown, codes = list[TextPiece](), list[TextPiece]()
    for element in within(paragraph, but=NOT_READ):
        kind = kind_of(element)
        if holds_text(element):
            shown.append(TextPiece(element, element.text or ""))
        elif kind in _BREAKS and not is_page_break(element):
            shown.append(TextPiece(element, _BREAKS[kind]))
        elif kind in _CODES:
            codes.append(TextPiece(element, element.text or ""))
    return iter((shown, codes))


def _join(pieces: list[TextPiece], joined_: Joined) -> None:
    founds = joined_.find("".join(piece.text for piece in pieces))
    if not founds:
        return
    waiting, start = iter(founds), 0
    found = next(waiting, None)
    for piece in pieces:
        end, at, kept = start + len(piece.text), start, list[str | int]()
        while found and found.cut_begin < end:
            kept.append(piece.text[at - start : max(found.cut_begin - start, at - start)])
            if start <= found.begin < end:
                kept.append(joined_.add(found.tag))
            at = min(found.cut_end, end)
            if found.cut_end > end:
                break
            found = next(waiting, None)
        if kept:
            _put(piece.element, [*kept, piece.text[at - start :]])
        start = end


def _put(element: Element, content: list[str | int]) -> None:
    """Let an element hold texts and tags; where nothing is left of it, it goes, and its run."""
    if not any(piece != "" for piece in content):
        _remove(element)
        return
    if kind_of(element) in _BREAKS:  # its sign is not within the tag
        return
    element.text, last = "", None
    for piece in content:
        if isinstance(piece, int):
            last = etree.ProcessingInstruction(TAG, str(piece))
            element.append(last)
            _unbind(element)
        elif last is None:
            element.text += piece
        else:
            last.tail = (last.tail or "") + piece
    if kind_of(element) == "t":
        element.set(_PRESERVE, "preserve")


def _unbind(element: Element) -> None:
    """Let a content control keep what is filled in, whatever it held before.

    In Word one that is bound to data shows those again, and one that shows its placeholder loses it at a click.
    """
    for control in element.iterancestors():
        if kind_of(control) == "sdt":
            for properties in control.iterchildren(attribute(control, "sdtPr")):
                for one in [one for one in properties if str(one.tag).endswith(_NOT_KEPT)]:
                    remove(one)


def _remove(element: Element) -> None:
    run = element.getparent()
    if run is None:
        return
    remove(element)
    around = run.getparent()
    if around is not None and kind_of(run) == "r" and all(kind_of(one) == "rPr" for one in run):
        remove(run)


def _marked(words: str, joined_: Joined) -> str:
    """Return a text with numbers for its tags."""
    numbers, pieces, end = list[int](), list[str](), 0
    for found in joined_.find(words):
        numbers.append(joined_.add(found.tag))
        pieces.append(f"{words[end : found.cut_begin]}{BEGIN}{numbers[-1]}{END}")
        end = found.cut_end
    joined_.in_attributes.append(numbers)
    return "".join((*pieces, words[end:]))


def tag_nodes(root: Element) -> dict[int, Element]:
    """Return what stands for tags outside of attributes, by their numbers, in the order of the document."""
    return {int(node.text or ""): node for node in root.iter(etree.PI)}


_MANY_TAGS = Message(
    en=f"has more than {MOST_TAGS:,} tags",
    zh=f"标记多于{MOST_TAGS:,}个",
)
_LOOP = Message(
    en="repeat paragraphs and rows by {%p for … %} and {%tr for … %}",
    zh="重复的段落和表格行请用 {%p for … %}、{%tr for … %}",
)

"""What a macro, `{% set x %}…{% endset %}` or a filter holds is brought together, as a tag is, where it is words.

So it is a text for Jinja, which other tags compare, cut and change; what is no text stays in its place.
"""

from lxml.etree import _Element as Element

from npc.output.documents.office.elements import (
    NOT_READ,
    holds_text,
    is_page_break,
    is_tag,
    kind_of,
    nearest,
    within,
)
from npc.output.documents.office.signs import BREAK, TAB
from npc.word.package import remove

_SIGNS = {"tab": TAB, "br": BREAK, "cr": BREAK}


def hold(pairs: list[tuple[Element, Element]]) -> None:
    """Bring what stands between two tags of a paragraph to the first of them; nothing where it has more.

    Args:
        pairs: Such tags, none within another pair.

    """
    of_paragraphs = dict[Element, list[tuple[Element, Element]]]()
    for begin, end in pairs:
        paragraph = nearest(begin, "p")
        is_whole = begin.getparent() is end.getparent()
        if paragraph is not None and paragraph is nearest(end, "p") and not is_whole:
            of_paragraphs.setdefault(paragraph, []).append((begin, end))
    for paragraph, found in of_paragraphs.items():
        nodes = list(within(paragraph, but=NOT_READ))
        at = {node: number for number, node in enumerate(nodes)}
        for begin, end in found:
            _bring(begin, nodes[at[begin] + 1 : at[end]], end)


def _bring(begin: Element, between: list[Element], end: Element) -> None:
    last, words = begin, [begin.tail or ""]
    for node in between:
        if is_tag(node):
            last.tail = "".join(words)
            _put_behind(last, node)
            last, words = node, [node.tail or ""]
        elif holds_text(node) or _is_sign(node):
            words.append(_taken(node))
    last.tail = "".join(words)
    _let_behind(end)
    _put_behind(last, end)


def _is_sign(node: Element) -> bool:
    return kind_of(node) in _SIGNS and not is_page_break(node)


def _taken(node: Element) -> str:
    """Return the text of an element, and leave it without; a sign goes."""
    if _is_sign(node):
        remove(node)
        return _SIGNS[kind_of(node)]
    text, node.text = node.text or "", ""
    return text


def _put_behind(last: Element, node: Element) -> None:
    """Put a tag behind the text that follows another."""
    tail, last.tail = last.tail, None
    last.addnext(node)
    last.tail = tail


def _let_behind(end: Element) -> None:
    """Leave the words behind a tag where they are; before it are none any more."""
    holder = end.getparent()
    if holder is not None:
        holder.text, end.tail = end.tail, None

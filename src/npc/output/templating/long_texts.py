"""A text that no paragraph has: parsers of XML refuse it, or drop its end without a word."""

from lxml.etree import _Element as Element

from npc.layout.vocabulary import TreeFault
from npc.messages import Message

LONGEST_TEXT = 2_500_000
"""Characters between two tags: libxml2, on which python-docx stands, reads 10 MB, Word hardly so much."""


def long_text_fault(root: Element) -> tuple[Element, TreeFault] | None:
    """Return the first element of a document with too long a text in it or behind it, and what is said."""
    for element in root.iter("*"):
        if max(len(element.text or ""), len(element.tail or "")) > LONGEST_TEXT:
            return element, TreeFault(_TOO_LONG, _PARAGRAPHS)
    return None


def refuse_long_text(xml: str) -> None:
    """Refuse too long a text in what is XML, or will be.

    Raises:
        OverflowError: There is one.

    """
    if len(xml) > LONGEST_TEXT and any(len(text) > LONGEST_TEXT for text in xml.split("<")):
        raise OverflowError(_TOO_LONG)


_TOO_LONG = Message(
    en=f"a text of more than {LONGEST_TEXT:,} characters",
    zh=f"有一段文字多于{LONGEST_TEXT // 10_000}万字",
)
_PARAGRAPHS = Message(en="make several paragraphs of it", zh="请分成几个段落")

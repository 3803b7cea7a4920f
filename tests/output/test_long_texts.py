"""A text so long that parsers would drop its end: no document is made of it."""

import pytest
from lxml import etree

from npc.output.templating.long_texts import long_text_fault, refuse_long_text


def test_a_text_between_two_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those in an element and behind one are two."""
    monkeypatch.setattr("npc.output.templating.long_texts.LONGEST_TEXT", 10)
    for text, said in {
        "<p>123456<em>123456</em>123456</p>": None,
        "<p>12345678901</p>": "p",
        "<p><em>1</em>12345678901</p>": "em",
    }.items():
        found = long_text_fault(etree.fromstring(text))
        assert (found[0].tag if found else None) == said
        if said:
            with pytest.raises(OverflowError, match="a text of more than"):
                refuse_long_text(text)
        else:
            refuse_long_text(text)


def test_comments_within_make_no_two_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("npc.output.templating.long_texts.LONGEST_TEXT", 10)
    without_comments = etree.XMLParser(remove_comments=True)
    assert long_text_fault(etree.fromstring("<p>123456<!-- -->123456</p>", without_comments))

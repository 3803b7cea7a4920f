"""Plain text: paragraphs, joined lines, footnote marks, numerals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.genre.numerals import chinese_number
from npc.genre.prose import bounds, note_names, paragraphs, split_at_notes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("依法履行\n各项职责，\n推动发展。", ("依法履行各项职责，推动发展。",)),
        ("one two\nthree", ("one two three",)),
        ("推进ABC\n工作", ("推进ABC工作",)),
        ("依法\nABC", ("依法ABC",)),
        ("第一段。\n\n第二段。", ("第一段。", "第二段。")),
        ("第一段。\n　\n　　第二段。\n", ("第一段。", "第二段。")),
        ("“三问\n”一评", ("“三问”一评",)),
        ("𠮷\n𠮷", ("𠮷𠮷",)),
        ("", ()),
        (None, ()),
    ],
)
def test_lines_are_joined_and_blank_lines_separate(
    text: str | None, expected: tuple[str, ...]
) -> None:
    """No space comes between Chinese characters, one between words."""
    assert paragraphs(text) == expected


@given(st.text("人大。，ab \n", max_size=40))
def test_joining_loses_nothing_but_white_space(text: str) -> None:
    """Every character that is not white space is there, in order."""
    assert "".join("".join(paragraphs(text)).split()) == "".join(text.split())


def test_the_part_of_a_text_between_signs() -> None:
    """A clause, a sentence; at the ends of the text there need be no sign."""
    text = "甲，乙。丙"
    parts = [text[slice(*bounds(text, at, signs="，。"))] for at in (0, 2, 4)]
    assert parts == ["甲", "乙", "丙"]
    assert bounds("", 0, signs="。") == (0, 0)


def test_footnote_marks() -> None:
    """Names and pieces are found in order."""
    text = "机制[^three]跟踪[^two]。"
    assert list(note_names(text)) == ["three", "two"]
    assert list(split_at_notes(text)) == [("机制", "three"), ("跟踪", "two"), ("。", None)]
    assert list(split_at_notes("无")) == [("无", None)]


def test_numerals_of_headings() -> None:
    """一 to 九十九 as headings are numbered."""
    expected = {1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 99: "九十九"}
    assert {number: chinese_number(number) for number in expected} == expected

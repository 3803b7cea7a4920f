"""Comments that leave something to a person: what is written is read back as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.diagnostics import SourceText
from npc.messages import Message
from npc.source.comments import Layout
from npc.source.decoding import UNWANTED
from npc.source.marking import CHECK, TODO, Mark, check_comment, read_mark, todo_comment
from npc.source.reader import read_text

_TEXTS = st.text() | st.text("甲[]：: #npc\n\r\t\x85\u2028\u3000\x1b\ufffe{}“”（）", max_size=12)


def _said(text: str) -> Message:
    return Message(text, text)


@given(_TEXTS, _TEXTS, st.none() | _TEXTS)
def test_a_check_is_read_back_as_it_is_written(key: str, why: str, place: str | None) -> None:
    """With its key and what it says, however they are spelt, on one line."""
    line = check_comment(key, _said(why), _said(place) if place is not None else None)
    mark = read_mark(line)
    assert mark is not None
    assert (mark.kind, mark.comment) == (CHECK, line)
    assert read_mark(mark.comment) == mark
    _stands_alone(line)


@given(_TEXTS, _TEXTS, st.none() | _TEXTS)
def test_a_todo_is_read_back_as_it_is_written(why: str, text: str, place: str | None) -> None:
    """All of the text is in it."""
    line = todo_comment(_said(why), text, _said(place) if place is not None else None)
    mark = read_mark(line)
    assert mark is not None
    assert (mark.kind, mark.key, mark.comment) == (TODO, "", line)
    printable = [sign for sign in text if sign.isprintable() and not sign.isspace()]
    rest = iter(mark.words)
    assert all(sign in rest for sign in printable if not UNWANTED.match(sign))
    _stands_alone(line)


def _stands_alone(line: str) -> None:
    """A plan with the comment has no more and no other in it than without."""
    text = f"a:\n  {line}\n  - b\n"
    file = read_text(SourceText("plan.yaml", text))
    assert [document.data for document in file.documents] == [{"a": ["b"]}]
    assert not file.diagnostics
    (only,) = Layout(file.source, file.documents).comments()
    assert (only.text, only.speaks_of) == (line, 3)


def test_how_they_are_written() -> None:
    """As a clerk reads them, the place in brackets behind."""
    place = Message("table 2, row 2, column 3", "表2第2行第3列")
    why = Message("the original has “财经工委” only", "原文只写“财经工委”")
    assert check_comment("owners", why, place) == (
        "# npc: check[owners] 原文只写“财经工委”（表2第2行第3列）"
    )
    assert check_comment("", why) == "# npc: check 原文只写“财经工委”"
    column = Message("column “分管领导”", "原表“分管领导”栏")
    assert todo_comment(column, "某副主任", place) == (
        "# npc: todo 原表“分管领导”栏：某副主任（表2第2行第3列）"
    )
    assert todo_comment(column, "某副主任", place, "en") == (
        "# npc: todo column “分管领导”: 某副主任 (table 2, row 2, column 3)"
    )


def test_long_words_are_whole() -> None:
    """What is kept is kept whole, unlike in a sentence that quotes."""
    text = "“甲”乙" * 500
    assert text in todo_comment(_said("原文"), text)


@pytest.mark.parametrize(
    ("comment", "read"),
    [
        ("#npc:check[owners]看看", None),
        ("# NPC: Check[ owners ] 看看", Mark(CHECK, "owners", "看看")),
        ("## npc: check[owners]：看看", Mark(CHECK, "owners", "看看")),
        ("# npc: check", Mark(CHECK, "", "")),
        ("# npc: check[owners]", Mark(CHECK, "owners", "")),
        ("# npc: check [owners] 看看", Mark(CHECK, "", "[owners] 看看")),
        ("# npc: todo：看看", Mark(TODO, "", "看看")),
        ("# npc: todo[owners] 看看", None),
        ("# npc: check[owners 看看", None),
        ("# npc: checked 看看", None),
        ("# npc: ignore[NPC402] 看看", None),
        ("# npc：todo 看看", None),
    ],
)
def test_what_people_write(comment: str, read: Mark | None) -> None:
    """Blanks and capitals do not matter; what is neither form is none."""
    assert read_mark(comment) == read

"""Comments to npc are told from texts that look like them."""

import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from npc.checking.check import check
from npc.diagnostics import SourceText
from npc.source.comments import Comment, Layout
from npc.source.plan_files import PlanFiles
from npc.source.reader import read_text
from support import Write


def comments(text: str) -> list[Comment]:
    """Find the comments of a text."""
    file = read_text(SourceText("plan.yaml", text))
    return list(Layout(file.source, file.documents).comments())


_WORDS = st.lists(
    st.sampled_from(
        ["# npc: ignore[NPC402] x", "#npc:", " # npc: y", "甲", "\n", "\n\n", "'", '"', ": ", "- "]
    ),
    max_size=6,
).map("".join)
_DATA = st.recursive(
    _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(_WORDS, _DATA, min_size=1, max_size=3),
    st.sampled_from(["", "'", '"', "|", ">"]),
)
def test_nothing_in_a_text_or_key_is_a_comment(data: dict[str, object], style: str) -> None:
    """However YAML writes it."""
    text = yaml.safe_dump(data, allow_unicode=True, default_style=style or None)
    assert comments(text) == []
    (only,) = comments(text + "# npc: ignore[NPC402] x\n")
    assert only.speaks_of == 0
    (first,) = comments("# npc: ignore[NPC402] x\n" + text)
    assert (first.line, first.speaks_of) == (1, 2)


def test_many_comments_are_read_in_a_moment() -> None:
    """One above the other, each speaks of the line behind the last."""
    text = "# npc: ignore[NPC402] x\n# y\n" * 50_000 + "a: b\n"
    started = time.perf_counter()
    found = comments(text)
    assert time.perf_counter() - started < 10
    assert {one.speaks_of for one in found} == {100_001}


def test_a_file_of_many_documents_is_searched_once(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five thousand documents in one file would be searched five thousand times."""
    searched: list[str] = []

    def search(text: str) -> bool:
        searched.append(text)
        return False

    monkeypatch.setattr("npc.checking.checked_plan.may_hold_comments", search)
    path = write("plan.yaml", "---\nkind: notice\ntitle: 通知\n" * 20)
    check([PlanFiles(path, (path,))], show=lambda found: found.name)
    assert len(searched) == 1

"""Reading past slips: several at once, places in the text as typed, and nothing that reads is changed."""

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mistakes_of_clerks import Mistake, mistakes, right
from npc.checking.fixing import apply_fixes
from npc.diagnostics import SourceText
from npc.source.document import Node, Position
from npc.source.reader import SourceFile, read_text
from npc.source.recovering.cuts import Cut, MendedText

MISTAKES = mistakes()
PAIRS = 80
ROUNDS = 5
UNSETTLED = {"竖线后面直接写文字", "键多缩进了一格"}
"""Of which two beside each other leave more than one reading."""


def read(text: str) -> SourceFile:
    return read_text(SourceText("plan.yaml", text))


def fixed(text: str) -> str:
    for _ in range(ROUNDS):
        fixes = [finding.fix for finding in read(text).diagnostics if finding.fix]
        text = apply_fixes(SourceText("plan.yaml", text), fixes).text
    return text


def pairs() -> list[tuple[str, str]]:
    """Two mistakes in different places of one plan, drawn by chance."""
    single = [name for name, each in MISTAKES.items() if each.change and name not in UNSETTLED]
    apart = [pair for pair in combinations(single, 2) if both(*(MISTAKES[name] for name in pair))]
    return Random(17).sample(apart, PAIRS)  # noqa: S311 - the same ones each time


def both(first: Mistake, second: Mistake) -> tuple[str, str] | None:
    """Return a plan with two mistakes, and what it should become; None where they touch."""
    if first.plan != second.plan or not first.change or not second.change:
        return None
    plan = right(first.plan)
    (start, one), (behind, other) = sorted(
        (plan.find(change[0]), change) for change in (first.change, second.change)
    )
    end = start + len(one[0])
    if end > behind:
        return None
    rest = plan[behind + len(other[0]) :]
    typed, mended = (plan[:start] + one[at] + plan[end:behind] + other[at] + rest for at in (1, 2))
    return typed, mended


@pytest.mark.parametrize(("one", "other"), pairs())
def test_two_mistakes_are_both_named_and_put_right(one: str, other: str) -> None:
    """None hides the other, wherever they stand."""
    found = both(MISTAKES[one], MISTAKES[other])
    assert found
    typed, mended = found
    codes = frozenset(finding.rule.code for finding in read(typed).diagnostics)
    assert (codes, fixed(typed)) == (MISTAKES[one].codes | MISTAKES[other].codes, mended)


@pytest.mark.parametrize("name", MISTAKES)
def test_values_stand_where_they_were_typed(name: str) -> None:
    """So that what is found in them is shown there."""
    typed = MISTAKES[name].typed
    for document in read(typed).documents:
        for value, at in _leaves(document.data, document.position):
            written = typed[at.start : at.end]
            assert document.source.text is typed
            if value and value in typed and "'" not in value:
                assert value in written, (value, written)


def _leaves(node: Node, at: Position) -> Iterator[tuple[str, Position]]:
    children = at.children
    if isinstance(node, dict) and isinstance(children, dict):
        for key, value in node.items():
            yield from _leaves(value, children[key])
    elif isinstance(node, list) and isinstance(children, list):
        for value, place in zip(node, children, strict=True):
            yield from _leaves(value, place)
    elif isinstance(node, str):
        yield node, at


PIECES = st.sampled_from(
    ("title", "text", "时间", "7月", "甲", "：", ":", ": ", "=", "-", "- ", "－", "• ", "1. ", "（一）", "｛", "］", "[", "]", "{", "}", "，", ", ",
     "\t", "　", "  ", "\n", "\n  ", "\n\t", "\n---\n", "———", "```", "#", "＃", "'", '"', "“", "”", "@", "|", "|\n", ">", "*", "&", "kind: ", "\\", "\r\n")
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_a_file_holds_it_is_read_or_told(text: str) -> None:
    """Places lie in the text, and putting right comes to an end."""
    file = read(text)
    assert file.whole or file.diagnostics
    assert not file.mended or file.diagnostics
    for finding in file.diagnostics:
        assert finding.place.span
        assert finding.place.span.line <= text.count("\n") + 1
    for document in file.documents:
        for _, at in _leaves(document.data, document.position):
            assert 0 <= at.start <= at.end <= len(text)


TEXTS = st.sampled_from(
    ("正文：照写。", "时间：三月", "1. 加强监督", "（一）听取", "• 视察", "｛甲｝", "［续］听取", "“听取”", "9:30", "甲——乙", "听取，审议", "title：甲", "- 甲", "a: b", "kind：甲")
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from("甲乙丙"), st.lists(TEXTS, min_size=1, max_size=4), min_size=1)
)
def test_what_reads_is_not_changed(data: dict[str, list[str]]) -> None:
    """Texts hold all that looks like a slip: in lines, in quotes, or as they are."""
    lines = "".join(
        f"{key}: |\n" + "".join(f"  {text}\n" for text in texts) for key, texts in data.items()
    )
    for text in (lines, yaml.safe_dump(data, allow_unicode=True, default_style='"')):
        file = read(f"organ: 甲\n{text}")
        assert not file.mended
        assert not file.diagnostics


@given(
    st.text("甲乙丙", max_size=12),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3), st.text("ab", max_size=3))),
)
def test_every_character_of_a_mended_text_is_known_by_its_place(
    typed: str, wanted: list[tuple[int, int, str]]
) -> None:
    """Cuts one after another; what was not touched is found where it was typed."""
    mended = MendedText(typed)
    for start, length, text in wanted:
        end = min(start + length, len(mended.text))
        if start <= end:
            made = mended.with_cuts([Cut(start, end, text)])
            mended = made[0] if made else mended
    for at, sign in enumerate(mended.text):
        if sign in "甲乙丙":
            assert typed[mended.typed_at(at)] == sign

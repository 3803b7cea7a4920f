"""Tags of a Word template are filled however Word has spread them, and no word is lost."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from npc.errors import RenderError
from npc.plan import Plan
from office_files import body_of, filled_parts, paragraph, table, text_run, word_file, words_of
from support import ROOT
from word import read_plan

NOISE = (
    "<w:proofErr w:type='spellStart'/>",
    "<w:bookmarkStart w:id='7' w:name='x'/><w:bookmarkEnd w:id='7'/>",
    "<w:r><w:rPr><w:b/></w:rPr></w:r>",
    "<w:del w:id='8' w:author='x'><w:r><w:delText>{{ no</w:delText></w:r></w:del>",
    "<w:r><w:lastRenderedPageBreak/></w:r>",
)
AROUND = ("{}", "{}", "{}", "<w:hyperlink w:anchor='x'>{}</w:hyperlink>", "<w:ins w:id='9' w:author='x'>{}</w:ins>",
          "<w:smartTag w:element='x'>{}</w:smartTag>", "<w:moveTo w:id='9' w:author='x'>{}</w:moveTo>")  # fmt: skip
LOOKS = ("", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>")
TEXTS = (
    "甲{{ plan.year }}乙{{plan.organ}}丙",
    "{% for x in [1, 2, 3] %}（{{ x }}）{% endfor %}完",
    "前{% if plan.year > 2000 %}新{% else %}旧{% endif %}后{# 说明 #}末",
    "{{ {'a': {'b': '}}'}}['a']['b'] }}{{ '“%}”' }}甲",
    "{%- set x = '一' -%} {{ x }} 、{{r plan.year }}。{{p plan.year }}",
    "前{% set x %}甲{{ 1 }}乙丙{% endset %}{{ x|replace('乙', '丁') }}{{ x[1:] }}",
    "{% macro f(a) %}（{% if a %}{{ a }}{% endif %}&b）{% endmacro %}{{ f(1) }}{{ f('')|length }}",
    "{% for x in 'ab' %}{% if x == 'a' %}甲{% else %}乙{% endif %}{{ x }}{% endfor %}{% set y %}丙{% endset %}",
)
USUAL = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return a plan with all parts."""
    return read_plan(ROOT / "plans" / "shili-2025")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a place for a template."""
    return tmp_path / "office.docx"


def spread(text: str, random: Random) -> str:
    """Return a paragraph with a text in runs as Word leaves them."""
    pieces, at = list[str](), 0
    while at < len(text):
        size = random.choice((1, 1, 2, 3, 8, 30))
        run = random.choice(AROUND).format(text_run(text[at : at + size], random.choice(LOOKS)))
        pieces.append(run + (random.choice(NOISE) if random.random() < 0.3 else ""))
        at += size
    return f"<w:p>{''.join(pieces)}</w:p>"


@USUAL
@given(st.sampled_from(TEXTS), st.integers(0, 10**9))
def test_spreading_changes_nothing(plan: Plan, path: Path, text: str, seed: int) -> None:
    """The words are those of the same text in one run."""
    whole = filled_parts(path, plan, word_file(paragraph(text)))
    parts = filled_parts(path, plan, word_file(spread(text, Random(seed))))  # noqa: S311 - which runs
    assert words_of(parts["word/document.xml"]) == words_of(whole["word/document.xml"])


WORDS = st.lists(st.sampled_from((
    "W", "W", "W", "{% if true %}", "{% endif %}", "{%p if true %}", "{%p endif %}", "{%tr if true %}",
    "{%tr endif %}", "{%tc if true %}", "{%tc endif %}", "{{ 'x' }}", "{%p set a = 1 %}", "{# n #}", "{#p n #}",
    "{%- if true -%}", "{% else %}", "{% for i in [1] %}", "{% endfor %}",
)), max_size=5)  # fmt: skip
ROWS = st.lists(st.lists(WORDS, min_size=2, max_size=2), min_size=1, max_size=4)


def numbered(words: Sequence[str], numbers: list[int]) -> str:
    """Return words each of which is there once."""
    pieces = list[str]()
    for word in words:
        if word == "W":
            numbers.append(len(numbers))
            word = f"词{numbers[-1]}号"  # noqa: PLW2901
        pieces.append(word)
    return "".join(pieces)


@settings(USUAL, max_examples=300)
@given(st.lists(st.tuples(st.booleans(), ROWS), min_size=1, max_size=4))
def test_no_word_is_ever_lost(
    plan: Plan, path: Path, blocks: list[tuple[bool, list[list[list[str]]]]]
) -> None:
    """A document of tags and words at random is refused, or has each word that no condition leaves out."""
    numbers, made = list[int](), list[str]()
    for is_table, rows in blocks:
        texts = [[numbered(cell, numbers) for cell in row] for row in rows]
        made += (
            [table(*texts)]
            if is_table
            else (paragraph(text_run(text)) for row in texts for text in row)
        )
    try:
        parts = filled_parts(path, plan, word_file(*made, paragraph("{{ plan.year }}")))
    except RenderError:
        return
    text = "\n".join(words_of(parts["word/document.xml"]))
    assert "{%" not in text
    if "{% else %}" not in repr(blocks):
        assert [number for number in numbers if text.count(f"词{number}号") != 1] == []
    assert "<w:tr/>" not in body_of(parts)


class Writer:
    """Writes documents whose tags are right, and knows the words that come of them."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.number = 0

    def word(self) -> str:
        """Return a word that is there once."""
        self.number += 1
        return f"词{self.number}号"

    def times(self, prefix: str) -> tuple[str, str, int]:
        """Return what begins and ends something that comes so many times."""
        of, times = self.random.choice((("[1, 2]", 2), ("[1]", 1), ("[]", 0)))
        if self.random.random() < 0.5:
            return f"{{%{prefix} for i in {of} %}}", f"{{%{prefix} endfor %}}", times
        other = "true" if times else "false"
        return f"{{%{prefix} if {other} %}}", f"{{%{prefix} endif %}}", min(times, 1)

    def line(self, depth: int = 2) -> tuple[str, list[str]]:
        """Return the words of a paragraph with its tags, and without them."""
        pieces, words = "", list[str]()
        for _ in range(self.random.randint(1, 3)):
            word = self.word()
            if depth and self.random.random() < 0.5:
                begin, end, times = self.times("")
                inner, found = self.line(depth - 1)
                pieces, words = f"{pieces}{begin}{inner}{end}", words + found * times
            pieces += self.random.choice((word, f"{{{{ '{word}' }}}}", f"{word}{{# x #}}"))
            words.append(word)
        return pieces, words

    def paragraphs(self, depth: int) -> tuple[str, list[str]]:
        """Return paragraphs and tables, some of them between tags."""
        made, words = "", list[str]()
        for _ in range(self.random.randint(1, 3)):
            if not depth or self.random.random() < 0.3:
                text, found = self.line()
                made, words = made + spread(text, self.random), words + found
            elif self.random.random() < 0.5:
                begin, end, times = self.times(self.random.choice(("p", "")))
                inner, found = self.paragraphs(depth - 1)
                made += f"{spread(begin, self.random)}{inner}{spread(end, self.random)}"
                words += found * times
            else:
                inner, found = self.table(depth - 1)
                made, words = made + inner + "<w:p/>", words + found
        return made, words

    def table(self, depth: int) -> tuple[str, list[str]]:
        """Return a table, some of whose rows are between tags."""
        rows, words = list[list[str]](), list[str]()
        for _ in range(self.random.randint(1, 3)):
            begin, end, times = self.times(self.random.choice(("tr", "tr", "")))
            cells = [self.paragraphs(depth) for _ in range(2)] if depth else []
            cells = cells or [
                (paragraph(text), found) for text, found in (self.line(), self.line())
            ]
            texts = [f"{inner}<w:p/>" for inner, _ in cells]
            found = [word for _, words_ in cells for word in words_]
            if self.random.random() < 0.5:
                rows += [[spread(begin, self.random), ""], texts, ["", spread(end, self.random)]]
                words += found * times
            else:
                rows.append(texts)
                words += found
        return table(*rows), words


@settings(USUAL, max_examples=100)
@given(st.integers(0, 10**9))
def test_right_tags_give_just_their_words(plan: Plan, path: Path, seed: int) -> None:
    """Loops and conditions within each other, in paragraphs, rows and cells."""
    made, words = Writer(Random(seed)).paragraphs(2)  # noqa: S311 - which tags
    parts = filled_parts(path, plan, word_file(made, paragraph("{{ plan.year }}")))
    text = "".join(words_of(parts["word/document.xml"]))
    assert text == f"{''.join(words)}{plan.year}"

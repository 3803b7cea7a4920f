"""The plans that are whole reviews are their source texts word for word: nothing lost, nothing invented."""

import re
from collections import Counter
from itertools import repeat

import pytest
from lxml.html import document_fromstring
from markdown_it import MarkdownIt

from npc.facts.volumes import volumes_of
from npc.output.documents.markdown import to_markdown
from npc.output.documents.page import to_page
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from plan_texts import check_below
from support import ROOT
from transcripts import mended, printed_review, review_of, rows
from word import W, WordFile, read_plan

COUNTS = {
    "nanhai-office-2025": ([4, 3], 0, 1),
    "district-office-2020": ([6, 4], 0, 0),
    "qingcheng-2024": ([4], 6, 0),
}
"""The sections of each part, points and notes."""
FOUND = {
    "nanhai-office-2025": {},
    "district-office-2020": {("info", "NPC403"): 11, ("info", "NPC409"): 1},
    "qingcheng-2024": {},
}
"""What is found, by severity and rule: numbers are open in a draft; “一府一委两院” is quoted in two places of four."""


@pytest.mark.parametrize("name", COUNTS)
def test_review_is_the_source_paragraph_by_paragraph(name: str) -> None:
    """Every character, in its paragraph, after the mends of the README and nothing else."""
    assert printed_review(review_of(name), repeat("")) == mended(name).split("\n")


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str) -> None:
    """Each review has as many sections, points and notes as its README says."""
    review = review_of(name)
    sections = [len(part.sections) for part in review.parts]
    points = sum(len(section.points) for section in review.sections)
    assert (sections, points, len(review.notes)) == COUNTS[name]


def volume(name: str) -> Plan:
    """Return what is printed of a plan: the review alone."""
    (volume,) = volumes_of(read_plan(ROOT / "plans" / name))
    return volume


def source_text(name: str, *, mark: str, note: str) -> str:
    """Return a source in one line, its title without the blank at which it is broken."""
    title, *others = mended(name).split("\n")
    return "".join([title.replace(" ", ""), *others]).replace("^①", mark).replace("① ", note)


@pytest.mark.parametrize("name", COUNTS)
def test_word_file_has_every_word_of_the_source(name: str) -> None:
    """In its order; the note stands in its own part of the file."""
    word = WordFile.of(volume(name))
    notes = word.part("footnotes").iter(f"{W}t") if review_of(name).notes else ()
    text = word.running_text + "".join(note.text or "" for note in notes).strip()
    assert text == source_text(name, mark="", note="")


@pytest.mark.parametrize("name", COUNTS)
def test_page_has_every_word_of_the_source(name: str) -> None:
    """In its order."""
    page = to_page(document_tree(volume(name)), volume(name))
    (article,) = document_fromstring(page).iter("article")
    text = "".join(map(str, article.itertext())).replace("\n", "")
    assert text == source_text(name, mark="①", note="① ")


@pytest.mark.parametrize("name", COUNTS)
def test_markdown_has_every_word_of_the_source(name: str) -> None:
    """In its order. CommonMark has no notes: they are taken for signs."""
    markdown = to_markdown(document_tree(volume(name))).replace("[^1]: ", "① ")
    tokens = MarkdownIt().parse(markdown.replace("[^1]", "①"))
    pieces = [piece for token in tokens for piece in token.children or ()]
    text = "".join(piece.content for piece in pieces if piece.type != "html_inline")
    assert text == source_text(name, mark="①", note="① ")


@pytest.mark.parametrize("name", FOUND)
def test_what_is_found(name: str) -> None:
    """No rule accuses what an office wrote; what it left open or unlike is said in the README."""
    found = check_below(ROOT, f"plans/{name}").diagnostics
    assert Counter((each.severity.value, each.rule.code) for each in found) == FOUND[name]


def test_what_is_open_is_told_from_names() -> None:
    """Table 2 of the README has each X of the source, and those that are found are its blanks."""
    table = rows("district-office-2020", 2)
    text = mended("district-office-2020")
    assert [cell for _, cell, _, _ in table if text.count(cell) != 1] == []
    assert [int(times) for *_, times in table] == [len(re.findall("X+", row[1])) for row in table]
    counts: Counter[str] = Counter()
    for _, _, what, times in table:
        counts[what] += int(times)
    assert counts == {"空缺": FOUND["district-office-2020"]["info", "NPC403"], "隐名": 8}
    assert counts.total() == len(re.findall("X+", text))
    said = f"共{counts.total()}处，空缺{counts['空缺']}处，隐名{counts['隐名']}处。"
    assert said in (ROOT / "plans/district-office-2020/README.md").read_text("utf-8")

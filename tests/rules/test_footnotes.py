"""Marks and footnotes belong together where they are printed in one file."""

import pytest

from plan_texts import findings

WORK_POINTS = "kind: work-points\nyear: 2025\npreamble: {text}\n"
REVIEW = "---\nkind: review\nyear: 2025\nparts:\n  - year: 2025\n    preamble: {text}\n"
LIST = """
---
kind: arrangement
categories:
  - name: 监督
    items:
      - {{title: "听取报告{text}", when: 5月, owners: 财经工委}}
""".lstrip()
NOTES = "notes: {a: 指年初问计划。}\n"


def found(text: str) -> list[tuple[str, str | None]]:
    """Return what is found of footnotes, with the file's text that is meant."""
    lines = text.split("\n")
    return [
        (one.rule.code, lines[one.place.span.line - 1] if one.place.span else None)
        for one in findings(text.removeprefix("---\n"))
        if one.rule.code in {"NPC304", "NPC318"}
    ]


@pytest.mark.parametrize("paper", [WORK_POINTS, REVIEW])
def test_every_paper_with_notes_has_its_own(paper: str) -> None:
    """A mark and a note of one name are each other's."""
    assert found((paper.format(text="按照机制[^a]办理。") + NOTES).removeprefix("---\n")) == []
    marked = paper.format(text="按照机制[^b]办理。").removeprefix("---\n")
    assert [code for code, _ in found(marked + NOTES)] == ["NPC304", "NPC318"]
    assert [code for code, _ in found(marked)] == ["NPC304"]


def test_an_annex_may_refer_to_the_notes_of_what_carries_it() -> None:
    """They are printed in one file, and the note is used there."""
    text = WORK_POINTS.format(text="依法履职。") + NOTES + LIST.format(text="[^a]")
    assert found(text) == []


def test_a_review_does_not_refer_to_the_notes_of_work_points() -> None:
    """It is printed as a file of its own, in which the mark would stand alone."""
    text = WORK_POINTS.format(text="按照机制[^a]。") + NOTES + REVIEW.format(text="落实机制[^a]。")
    assert found(text) == [("NPC304", "    preamble: 落实机制[^a]。")]
    annexed = "kind: work-points\nannexes: [review]" + text.removeprefix("kind: work-points")
    assert found(annexed) == []


def test_a_mark_means_the_note_of_its_own_paper_first() -> None:
    """Of two papers in one file that have a note of one name, each has its own."""
    head = "annexes: [review]\n" + WORK_POINTS
    both = head.format(text="按照机制[^a]。") + NOTES + REVIEW.format(text="落实机制[^a]。") + NOTES
    assert found(both) == []
    one = head.format(text="按照机制。") + NOTES + REVIEW.format(text="落实机制[^a]。") + NOTES
    assert [code for code, _ in found(one)] == ["NPC318"]
    other = head.format(text="按照机制[^a]。") + NOTES + REVIEW.format(text="落实机制。") + NOTES
    assert [code for code, _ in found(other)] == ["NPC318"]


def test_a_mark_within_a_footnote_does_not_print_another() -> None:
    """Word has no footnotes of footnotes."""
    notes = "notes:\n  a: 指年初问计划。\n  b: 参见[^a]。\n  c: 又见[^c]。\n"
    assert found(WORK_POINTS.format(text="按照机制[^b]。") + notes) == [
        ("NPC304", "  b: 参见[^a]。"),
        ("NPC304", "  c: 又见[^c]。"),
        ("NPC318", "  a: 指年初问计划。"),
        ("NPC318", "  c: 又见[^c]。"),
    ]


def test_what_cannot_have_footnotes_is_told_to_use_brackets() -> None:
    """An arrangement alone has no key for them."""
    written = findings(LIST.format(text="[^a]").removeprefix("---\n"))
    (one,) = (one for one in written if one.rule.code == "NPC304")
    assert one.hint is not None
    assert "brackets" in one.hint.en

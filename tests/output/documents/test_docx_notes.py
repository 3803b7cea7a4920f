"""Footnotes: real ones, numbered ① ② in the order of the text."""

from lxml.etree import _Element as Element

from support import Write
from word import W, WordFile, read_plan

PLAN = """\
kind: work-points
title: 要点[^a]
year: 2025
preamble: 引言[^b]，再次[^a]，没有[^none]。
sections:
  - title: 部分[^c]
    points:
      - lead: 首句[^d]
        text: 正文[^b]。
notes:
  d: 丁注
  e: 戊注
  f: 己注
  c: 丙注
  b: |
    乙注上。

    乙注下。
  a: 甲注，见[^b]
  unused: 无人提及
---
kind: arrangement
title: 安排表
categories:
  - name: 类
    items:
      - title: 事项[^e]
        note: 备注[^f]
"""


def rendered(write: Write) -> WordFile:
    return WordFile.of(read_plan(write("plan.yaml", PLAN)))


def notes(word: WordFile) -> dict[str, str]:
    """Texts of the footnotes by id, separators left out."""
    return {
        note.get(f"{W}id", ""): "/".join(
            "".join(text.text or "" for text in one.iter(f"{W}t")).strip()
            for one in note.iter(f"{W}p")
        )
        for note in word.part("footnotes")
        if note.get(f"{W}type") is None
    }


def ids(root: Element) -> list[str]:
    """Ids of the footnotes that the text refers to, in order."""
    return [one.get(f"{W}id", "") for one in root.iter(f"{W}footnoteReference")]


def test_marks_become_footnotes_in_the_order_of_the_text(write: Write) -> None:
    """Titles, headings, leads, texts, cells and remarks may refer to notes."""
    word = rendered(write)
    texts = notes(word)
    assert [texts[one] for one in ids(word.part("document"))] == [
        "甲注，见[^b]",
        "乙注上。/乙注下。",
        "丙注",
        "丁注",
        "戊注",
        "己注",
    ]
    assert len(texts) == 6


def test_second_reference_repeats_the_mark(write: Write) -> None:
    """It is a field that points to the first mark and shows the same number."""
    document = rendered(write).part("document")
    numbers = {
        mark.get(f"{W}name"): ids(next(mark.itersiblings()))
        for mark in document.iter(f"{W}bookmarkStart")
    }
    fields = [
        (one.get(f"{W}instr", "").split(), [text.text for text in one.iter(f"{W}t")])
        for one in document.iter(f"{W}fldSimple")
    ]
    assert [(words[0], numbers[words[1]], shown) for words, shown in fields] == [
        ("NOTEREF", ["1"], ["①"]),
        ("NOTEREF", ["2"], ["②"]),
    ]


def test_name_without_a_note_is_printed_as_it_stands(write: Write) -> None:
    """Nothing that was written vanishes."""
    assert "没有[^none]。" in rendered(write).running_text


def test_marks_are_circled_figures(write: Write) -> None:
    """Word numbers footnotes ① ②, in the text and under it."""
    word = rendered(write)
    for part in ("document", "settings"):
        formats = [one.get(f"{W}val") for one in word.part(part).iter(f"{W}numFmt")]
        assert formats == ["decimalEnclosedCircle"]


def test_separators_are_declared(write: Write) -> None:
    """The line above the notes is one of ours, and the settings know it."""
    word = rendered(write)
    declared = [one.get(f"{W}id") for one in word.part("settings").iter(f"{W}footnote")]
    written = [
        (one.get(f"{W}id"), one.get(f"{W}type"))
        for one in word.part("footnotes")
        if one.get(f"{W}type")
    ]
    assert declared == ["-1", "0"]
    assert written == [("-1", "separator"), ("0", "continuationSeparator")]


def test_document_without_notes_has_no_part_for_them(write: Write) -> None:
    """A plan that refers to no note makes a plain document."""
    text = "kind: work-points\ntitle: 要点\nyear: 2025\nsections: []\nnotes: {a: 无人提及}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    assert "word/footnotes.xml" not in word.parts
    assert list(word.part("settings").iter(f"{W}footnote")) == []


def test_title_of_the_file_has_no_marks(write: Write) -> None:
    """The title that a file manager shows is text only."""
    assert rendered(write).document.core_properties.title == "要点"

"""The plan shilishi-2026 is a year's set: it uses each form of one, and all that is made of it fits together."""

import json

import pytest
import yaml

from support import ROOT, Npc, keys

PLAN = ROOT / "plans" / "shilishi-2026"
FORMS = {
    *("id", "same", "text", "paper", "form", "columns", "preamble", "adopted", "published"),
    *(
        "with",
        "leader",
        "focus",
        "extra",
        "subsections",
        "numbering",
        "annexes",
        "alone",
        "session",
    ),
}
"""Keys that only a year's set needs."""
KINDS = {"work-points", "arrangement", "agenda", "text", "notice"}


def test_it_has_each_form_of_a_years_set() -> None:
    """Kinds, and the keys of papers, categories and items."""
    texts = [path.read_text(encoding="utf-8") for path in PLAN.glob("*.yaml")]
    documents = [yaml.safe_load(text) for text in texts]
    assert {document["kind"] for document in documents} == KINDS
    assert set() == FORMS - keys(documents)


def test_nothing_is_found(npc: Npc) -> None:
    """No error, no warning, no info."""
    assert npc("plan", "validate", PLAN).out == "no findings in 1 plan\n"


def test_its_word_files_are_in_the_official_format(npc: Npc) -> None:
    """Each of the three."""
    files = npc("plan", "render-docx", PLAN, "-q").out.split()
    assert len(files) == 3
    result = npc("docx", "check", "--no-drawing", *files)
    assert (result.code, result.out.partition(" (")[0]) == (0, "no findings in 3 Word files")


@pytest.mark.parametrize(
    ("month", "words", "count"),
    [
        (4, "环境状况", 1),
        (5, "安全生产法", 1),
        (8, "安全生产法", 1),
        (8, "决算", 1),
        (12, "民生实事", 1),
    ],
)
def test_a_matter_that_stands_in_two_papers_is_listed_once(
    npc: Npc, month: int, words: str, count: int
) -> None:
    """On an agenda and in a plan, in two plans; an inspection in its months and in that of the session."""
    out = npc("schedule", "month", str(month), "--plan", PLAN, "--to", "json").out
    texts = [matter["text"] for matter in json.loads(out)["matters"]]
    assert len(texts) == len(set(texts))
    assert sum(words in text for text in texts) == count


def test_each_organ_of_a_joint_report_has_its_deadlines(npc: Npc) -> None:
    """Government, court and procuratorate send their own."""
    out = npc("schedule", "deadlines", "--plan", PLAN, "--to", "csv", language="zh").out
    lines = [line for line in out.splitlines() if "民事执行工作" in line and "征求意见" in line]
    for organ in ("市人民政府", "市中级人民法院", "市人民检察院"):
        assert sum(f",{organ}," in line for line in lines) == 1


def test_no_duty_is_missing_and_no_promise_is_open(npc: Npc) -> None:
    """Duties are answered, and promises kept, by the papers of the year together."""
    duties = json.loads(npc("plan", "duties", PLAN, "--to", "json").out)["duties"]
    assert {duty["state"] for duty in duties} == {"listed", "open"}
    matters = json.loads(npc("plan", "trace", PLAN, "--to", "json").out)["matters"]
    assert not {matter["state"] for matter in matters} & {"no-row", "no-point"}

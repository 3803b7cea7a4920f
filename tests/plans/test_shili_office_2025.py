"""The plan shili-office-2025 is an office's review: it uses each form of one, as a draft and as final."""

import shutil
from pathlib import Path

import pytest
import yaml

from npc.kinds.review import ReviewPart
from support import ROOT, Npc, keys

PLAN = ROOT / "plans" / "shili-office-2025"
FORMS = {
    *("of", "title-lines", "status", "anonymised", "notes", "annexes", "signature", "headings"),
    *("subsections", "points", "numbering", "lead-style"),
    *ReviewPart.keys,
}


def test_it_has_each_form_of_a_review() -> None:
    """Keys of the review, its parts, sections and notes; headings in each of their forms."""
    review = yaml.safe_load((PLAN / "review.yaml").read_text(encoding="utf-8"))
    assert keys(review) >= FORMS
    assert {part.get("headings", "block") for part in review["parts"]} == {
        "block",
        "none",
        "run-in",
    }


def test_nothing_is_found(npc: Npc) -> None:
    """No error, no warning, no info."""
    assert npc("plan", "validate", PLAN).out == "no findings in 1 plan\n"


def test_its_word_file_is_in_the_official_format(npc: Npc) -> None:
    """One file, with the annex and the note; 《XX要闻》 is a name that the plan hides, as the file cannot say."""
    (file,) = npc("plan", "render-docx", PLAN, "-q").out.split()
    result = npc("docx", "check", "--no-drawing", "--to", "concise", file)
    (found,) = result.out.splitlines()
    assert result.code == 0
    assert "info[NPC565]" in found
    assert "《XX要闻》" in found


@pytest.mark.parametrize("form", ["html", "md"])
def test_it_is_printed_in_other_forms(npc: Npc, form: str) -> None:
    """Numbers begin anew in each part, none stand before headings that have none, notes are at the end."""
    text = npc("plan", "render", PLAN, "-q", "--to", form, "-o", "-", language="zh").out
    assert text.count("一、") == 3  # the first and the third part, and the annex
    assert "一、持续优化服务水平。" in text
    assert "（一）做好文稿起草" in text
    assert "一、调查研究" not in text
    assert (
        text.index("以上总结和计划，请予审议。")
        < text.index("附件：")
        < text.index("2025年12月22日")
    )


@pytest.mark.parametrize(
    ("status", "told"), [("draft", "info[NPC403]"), ("final", "error[NPC403]")]
)
def test_what_is_open_is_told_by_the_status(npc: Npc, status: str, told: str) -> None:
    """Each place of it, in a draft and in a final review; the name that is meant is none."""
    shutil.copytree(PLAN, "plan")
    shutil.copytree(ROOT / "plans" / "shili-2025", "shili-2025")
    path = Path("plan/review.yaml")
    text = path.read_text(encoding="utf-8").replace(
        "常委会会议6次、主任会议10次", "常委会会议X次、主任会议X次"
    )
    path.write_text(text.replace("status: final", f"status: {status}"), encoding="utf-8")
    result = npc("plan", "validate", "plan", "--to", "concise")
    assert result.out.count(told) == result.out.count("NPC403") == 2
    assert result.code == (1 if status == "final" else 0)

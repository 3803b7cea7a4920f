"""`npc plan render` as its users see it: formats, parts, drafts, stale files."""

import shutil
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from lxml import html

from support import ROOT, Npc, Write

SHILI = ROOT / "plans" / "shili-2025"
TITLE = "示例县人大常委会2025年工作要点"


def words(path: str) -> str:
    """Return the text of the paragraphs of a Word file."""
    return "\n".join(paragraph.text for paragraph in Document(path).paragraphs)


@pytest.mark.parametrize("to", ["docx", "html", "md"])
def test_each_format_goes_to_build_under_the_title(npc: Npc, to: str) -> None:
    """With the ending of the format."""
    result = npc("plan", "render", SHILI, "--to", to)
    assert (result.code, result.out) == (0, f"build/{TITLE}.{to}\n")
    assert Path(f"build/{TITLE}.{to}").stat().st_size > 1000


def test_render_docx_is_its_word_form(npc: Npc) -> None:
    """Byte for byte."""
    npc("plan", "render", SHILI, "-o", "a.docx")
    npc("plan", "render-docx", SHILI, "-o", "b.docx")
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


@pytest.mark.parametrize(
    ("part", "name", "has", "lacks"),
    [
        ("body", "正文", "一、坚持党的领导", "附件1"),
        ("arrangement", "安排表", "附件1", "一、坚持党的领导"),
        ("monthly-plan", "月度计划", "附件2", "附件1"),
    ],
)
def test_a_part_alone(npc: Npc, part: str, name: str, has: str, lacks: str) -> None:
    """It has a name of its own, so that it does not replace the whole."""
    result = npc("plan", "render-docx", SHILI, "--part", part)
    assert result.out == f"build/{TITLE}（{name}）.docx\n"
    found = words(f"build/{TITLE}（{name}）.docx")
    assert has in found
    assert lacks not in found


def test_a_notice_that_the_plan_does_not_have(npc: Npc) -> None:
    """It is said, and nothing is written."""
    result = npc("plan", "render-docx", SHILI, "--part", "notice")
    assert (result.code, result.out) == (2, "")
    assert "the document has no part “notice”" in result.err
    assert not Path("build").exists()


def test_a_draft_says_so_on_the_first_page_and_in_its_name(npc: Npc) -> None:
    """Once, and in a frame: the text stands where it will stand in the end."""
    npc("plan", "render-docx", SHILI, "--draft")
    path = f"build/{TITLE}（送审稿）.docx"
    first, second = Document(path).paragraphs[:2]
    assert first.text == "送审稿"
    assert first._p.pPr is not None  # noqa: SLF001 - python-docx knows no frames
    assert "framePr" in {one.tag.rpartition("}")[2] for one in first._p.pPr}  # noqa: SLF001
    assert second.text == TITLE
    assert words(path).count("送审稿") == 1


def test_a_draft_of_a_page_or_markdown(npc: Npc) -> None:
    """The other formats say so too."""
    npc("plan", "render", SHILI, "--draft", "--to", "html", "-o", "a.html")
    npc("plan", "render", SHILI, "--draft", "--to", "md", "-o", "a.md")
    page = html.parse("a.html").getroot()
    assert [one.text for one in page.find_class("draft-mark")] == ["送审稿"]
    assert Path("a.md").read_text(encoding="utf-8").startswith("送审稿\n")


def test_a_long_title_does_not_push_the_mark_out_of_the_name(npc: Npc, write: Write) -> None:
    """The title is cut instead."""
    write("plan.yaml", f"kind: work-points\nyear: 2025\ntitle: {'长' * 200}\n")
    result = npc("plan", "render-docx", "plan.yaml", "--draft", "--part", "body")
    assert result.out.endswith("长（正文）（送审稿）.docx\n")


@pytest.mark.parametrize("to", ["docx", "html", "md"])
def test_check_knows_fresh_stale_and_missing_files(npc: Npc, to: str) -> None:
    """Exit code 1 with the file and the command that renews it; nothing is written."""
    shutil.copytree(SHILI, "plan")
    missing = npc("plan", "render", "plan", "--to", to, "-o", f"a.{to}", "--check")
    assert missing.code == 1
    assert f"“a.{to}” does not exist" in missing.out
    assert not Path(f"a.{to}").exists()
    npc("plan", "render", "plan", "--to", to, "-o", f"a.{to}")
    fresh = npc("plan", "render", "plan", "--to", to, "-o", f"a.{to}", "--check")
    assert (fresh.code, fresh.out) == (0, "")
    path = Path("plan/work-points.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("收官", "开局"), encoding="utf-8")
    before = Path(f"a.{to}").read_bytes()
    stale = npc("plan", "render", "plan", "--to", to, "-o", f"a.{to}", "--check")
    assert stale.code == 1
    assert f"“a.{to}” is not what the plan gives now" in stale.out
    assert Path(f"a.{to}").read_bytes() == before


def test_the_command_that_is_named_renews_the_file(npc: Npc) -> None:
    """It can be run as it stands."""
    shutil.copytree(SHILI, "my plan")
    arguments = ("plan", "render-docx", "my plan", "--draft", "--part", "body", "-o", "out.docx")
    said = npc(*arguments, "--check").out
    assert "renew it: npc plan render-docx 'my plan' -o out.docx --part body --draft" in said
    assert npc(*arguments).code == 0
    assert npc(*arguments, "--check").code == 0


def test_only_the_stale_ones_are_named(npc: Npc, write: Write) -> None:
    """Of several plans, each with its own command."""
    for year in (2024, 2025):
        write(f"plans/{year}/a.yaml", f"kind: work-points\norgan: 示例县人大常委会\nyear: {year}\n")
    npc("plan", "render-docx")
    write(
        "plans/2025/a.yaml",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 甲\n",
    )
    said = npc("plan", "render-docx", "--check").out
    assert "2024" not in said
    assert "npc plan render-docx plans/2025" in said


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--to", "doc"), "choose one of: docx, html, pdf, md"),
        (("--part", "annex"), "choose one by its id: work-points ("),
        (("--to", "html", "--template", "a.docx"), "--template is for Word files only"),
        (("--to", "md", "--reference-docx", "a.docx"), "--reference-docx is for Word files only"),
        (("--template", "a.docx", "--draft"), "--draft cannot be used with --template"),
        (("--template", "a.docx", "--part", "body"), "--part cannot be used with --template"),
        (("--check", "-o", "-"), "stdout cannot be checked"),
        (("--to", "html", "-o", "a.docx"), "neither a .html file nor a directory"),
        (("--reference-docx", "nowhere.docx"), "“nowhere.docx” cannot be used"),
        (("--template", "nowhere.docx"), "“nowhere.docx” cannot be used"),
    ],
)
def test_options_that_cannot_be(npc: Npc, options: tuple[str, ...], says: str) -> None:
    """Exit code 2, a remedy, and nothing written."""
    result = npc("plan", "render", SHILI, *options)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert "remedy: " in result.err
    assert not Path("build").exists()


def test_npc_yaml_names_the_reference_file(npc: Npc, write: Write) -> None:
    """Relative to where it lies; a plan below takes its styles."""
    npc("template", "eject", "reference.docx", ".")
    document = Document("reference.docx")
    document.styles["通过题注"].font.italic = True
    document.save("reference.docx")
    write("npc.yaml", "reference-docx: reference.docx\n")
    shutil.copytree(SHILI, "plans/shili")
    result = npc("plan", "render-docx", "-o", "a.docx")
    assert (result.code, result.err) == (0, "")
    assert Document("a.docx").styles["通过题注"].font.italic


def test_what_the_styles_of_a_file_bring_is_said(npc: Npc) -> None:
    """On stderr, with the clause and what the standard has; not with --quiet."""
    npc("template", "eject", "reference.docx", ".")
    document = Document("reference.docx")
    document.styles["Title"].font.size = Pt(24)
    document.save("reference.docx")
    result = npc("plan", "render-docx", SHILI, "-o", "a.docx", "--reference-docx", "reference.docx")
    assert "7.3.1: size of the title (title.size) is 24pt, not 22pt" in result.err
    quiet = npc(
        "plan", "render-docx", SHILI, "-o", "b.docx", "--reference-docx", "reference.docx", "-q"
    )
    assert "7.3.1" not in quiet.err

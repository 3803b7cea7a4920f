"""`npc docx check`: reports, options and exit codes, as of `npc plan validate`."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from npc.layout.profile import Profile
from npc.output.forms import REPORTS
from npc.word.check import drawn
from npc.word.check import rules as word_file
from npc.word.check.drawing import DrawnLine, DrawnPage
from npc.word.check.drawn import DRAWN
from support import ROOT, Npc


@pytest.fixture(autouse=True)
def _nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """Write what python-docx makes without a word."""
    document = docx.Document()
    document.add_heading("示例县人大常委会工作要点", 0)
    document.add_paragraph("坚持党的领导。")
    path = tmp_path / "公文.docx"
    document.save(str(path))
    return path


@pytest.fixture
def good(npc: Npc, tmp_path: Path) -> Path:
    """Render a plan of the project."""
    path = tmp_path / "good.docx"
    assert npc("plan", "render-docx", ROOT / "plans/shili-2025", "-o", path).code == 0
    return path


def test_a_right_file_is_fine(npc: Npc, good: Path) -> None:
    """What npc renders has nothing to find; that it was not drawn is said once, on stderr."""
    result = npc("docx", "check", good, good)
    assert result.code == 0
    assert result.out == "no findings in 1 Word file (a line is a paragraph)\n"
    assert result.err.count("LibreOffice is not installed") == 1
    assert not npc("docx", "check", "--no-drawing", good).err


def test_a_finding_shows_the_paragraph(npc: Npc, bad: Path) -> None:
    """Its line is the number of the paragraph, and the text stands below."""
    result = npc("docx", "check", "--no-drawing", bad, "--select", "NPC511", language="zh")
    assert result.code == 0
    assert "警告[NPC511]: “坚持党的领导。”：正文应为仿宋_GB2312，现为" in result.out
    assert "--> 公文.docx:2:1" in result.out
    assert "2 | 坚持党的领导。" in result.out
    assert result.out.endswith("1个Word文件（行号为段落序号）中有2个警告\n")


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_is_written(npc: Npc, bad: Path, name: str) -> None:
    """The same nine as of plans."""
    result = npc("docx", "check", "--no-drawing", bad, "--format", name)
    assert result.code == 1
    assert "NPC501" in result.out
    if name in {"json", "sarif", "gitlab"}:
        json.loads(result.out)
    elif name == "junit":
        etree.fromstring(result.out.encode())


def test_json_says_that_it_is_about_word_files(npc: Npc, bad: Path) -> None:
    """A program need not guess what a line is."""
    document = json.loads(npc("docx", "check", "--no-drawing", bad, "--format", "json").out)
    assert (document["plans"], document["word_files"]) == (0, 1)
    first = document["findings"][0]
    assert first["path"] == "公文.docx"
    assert first["start"]["line"] == 1


def test_options_choose_as_for_plans(npc: Npc, bad: Path, tmp_path: Path) -> None:
    """Selection, severity, failure and further reports."""
    check = ("docx", "check", "--no-drawing", bad)
    assert npc(*check, "--select", "wrong-font").code == 0
    assert npc(*check, "--select", "wrong-font", "--fail-on", "warning").code == 1
    assert npc(*check, "--select", "NPC511", "--severity", "NPC511=error").code == 1
    assert npc(*check, "--fail-on", "never").code == 0
    assert "NPC501" not in npc(*check, "--ignore", "NPC501").out
    result = npc(*check, "-o", tmp_path / "a.txt", "--report", f"json:{tmp_path / 'a.json'}")
    assert (result.code, result.out) == (1, "")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["counts"]["error"] > 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--select", "NPC301"), "there is no rule “NPC301”"),
        (("--format", "xml"), "choose one of: full"),
        (("--fail-on", "info"), "choose one of: error"),
    ],
)
def test_wrong_usage_is_a_sentence(
    npc: Npc, bad: Path, arguments: tuple[str, str], says: str
) -> None:
    """Rules about plans are not looked for in Word files."""
    result = npc("docx", "check", bad, *arguments)
    assert result.code == 2
    assert says in result.err


def test_nothing_is_drawn_for_rules_that_do_not_need_it(npc: Npc, good: Path) -> None:
    """Then there is nothing to say about LibreOffice either."""
    assert not npc("docx", "check", good, "--select", "NPC501").err
    assert "LibreOffice" in npc("docx", "check", good, "--select", min(DRAWN)).err


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_rule_has_a_page(npc: Npc, language: str) -> None:
    """`npc rule` knows rules about Word files too."""
    listed = npc("rule", "NPC5", language=language).out
    for rule in word_file.RULES:
        assert rule.code in listed
        page = npc("rule", rule.code, language=language).out
        assert f"npc docx check --ignore {rule.code}" in page
        assert "npc.yaml" not in page
        assert rule.title.in_language("zh" if language == "zh" else "en") in page


def page(lines: int, characters: int, *, number: str, left: float, middle: float) -> DrawnPage:
    """Make a drawn A4 page full of text with a number below it."""
    step = 637.8 / lines
    body = [
        DrawnLine(
            79.4, 79.4 + 15.75 * characters, 105 + step * at, 121 + step * at, "字" * characters
        )
        for at in range(lines)
    ]
    return DrawnPage(
        595.3, 841.9, (*body, DrawnLine(left, left + 40, middle - 7, middle + 7, number))
    )


def ending_in_stops(page: DrawnPage) -> DrawnPage:
    """End each line of a drawn page in 。, which stands beyond the edge where the line is full."""
    lines = (line._replace(text=line.text.replace("字", "。", 1)[::-1]) for line in page.lines)
    return page._replace(lines=tuple(lines))


RIGHT = {"number": "— 1 —", "left": 467.0, "middle": 762.5}


@pytest.mark.parametrize(
    ("pages", "codes"),
    [
        ([page(22, 28, number="— 1 —", left=467, middle=762.5)], set()),
        ([page(21, 28, number="— 1 —", left=467, middle=762.5)], {"NPC571"}),
        ([page(22, 27, number="— 1 —", left=467, middle=762.5)], {"NPC572"}),
        ([page(22, 29, number="— 1 —", left=467, middle=762.5)], {"NPC572"}),
        ([ending_in_stops(page(22, 29, number="— 1 —", left=467, middle=762.5))], set()),
        ([page(22, 28, number="— 2 —", left=467, middle=762.5)], {"NPC573"}),
        ([page(22, 28, number="— 1 —", left=280, middle=762.5)], {"NPC573"}),
        ([page(22, 28, number="— 1 —", left=467, middle=800)], {"NPC573"}),
    ],
)
def test_drawn_pages_are_measured(
    npc: Npc, good: Path, monkeypatch: pytest.MonkeyPatch, pages: list[DrawnPage], codes: set[str]
) -> None:
    """Lines, characters, and side and height of the number."""
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(drawn, "pages_of", lambda *_: pages)
    result = npc("docx", "check", good, "--format", "json")
    assert {one["code"] for one in json.loads(result.out)["findings"]} == codes
    assert not result.err


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (subprocess.TimeoutExpired("soffice", 1), "took too long"),
        (subprocess.SubprocessError(), "could not draw"),
        (OSError(), "could not draw"),
    ],
)
def test_a_file_that_cannot_be_drawn_is_measured_all_the_same(
    npc: Npc, good: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, says: str
) -> None:
    """What went wrong with the other program is said on stderr."""

    def fail(*_: object) -> list[DrawnPage]:
        raise error

    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(drawn, "pages_of", fail)
    result = npc("docx", "check", good)
    assert result.code == 0
    assert says in result.err


def test_our_documents_are_right_when_they_are_drawn(
    good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LibreOffice, where it is installed, gives 22 lines of 28 characters."""
    monkeypatch.undo()
    from npc.word.check.reading import read_word_file

    found, reason = drawn.drawn(good, read_word_file(good, "good.docx"), Profile())
    if reason and "not installed" in reason.en:
        pytest.skip(reason.en)
    assert (found, reason) == ((), None)


def test_a_check_loads_only_what_it_needs(good: Path) -> None:
    """No python-docx, Jinja or pydantic for reading a Word file."""
    code = (
        "import sys; from npc.cli import run; run(sys.argv[1:]);"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, "docx", "check", "--no-drawing", str(good)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    loaded = set(result.stderr.split())
    assert "lxml" in loaded
    assert loaded.isdisjoint({"docx", "jinja2", "pydantic", "rich"})
    with ZipFile(good) as file:
        assert file.testzip() is None


def test_measures_of_the_repo_hold_for_its_files(npc: Npc, bad: Path, tmp_path: Path) -> None:
    """What an office has decided in npc.yaml is what its files are measured against."""
    check = ("docx", "check", "--no-drawing", bad, "--select", "NPC512")
    assert "is 11 pt" in npc(*check).out
    (tmp_path / "npc.yaml").write_text("format:\n  body.size: 12\n", encoding="utf-8")
    assert "body should be 小四 (12 pt)" in npc(*check).out


def test_a_broken_file_does_not_hide_the_findings_of_others(
    npc: Npc, bad: Path, tmp_path: Path
) -> None:
    """Each file that cannot be read is named on stderr; the exit code says that there is one."""
    (tmp_path / "broken.docx").write_bytes(b"PK")
    result = npc("docx", "check", "--no-drawing", bad, "broken.docx", "missing.docx")
    assert result.code == 2
    assert "公文.docx:2:1" in result.out
    assert "in 1 Word file" in result.out
    assert "“broken.docx”" in result.err
    assert "“missing.docx”" in result.err


def test_without_a_readable_file_there_is_no_report(npc: Npc) -> None:
    """No findings would sound as if all were well."""
    result = npc("docx", "check", "--no-drawing", "missing.docx")
    assert (result.code, result.out) == (2, "")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("format: {page.top: 99mm}", "NPC204"),
        ("format: {page.tpo: 30mm}", "NPC201"),
        ("format: [a]", "NPC203"),
        ("organ: [县人大", "NPC1"),
    ],
)
def test_wrong_settings_are_said(npc: Npc, bad: Path, settings: str, said: str) -> None:
    """What they want to be measured is not known, so only they are reported."""
    (bad.parent / "npc.yaml").write_text(settings, encoding="utf-8")
    result = npc("docx", "check", "--no-drawing", bad, "--format", "json")
    assert result.code == 1
    findings = json.loads(result.out)["findings"]
    assert {one["path"] for one in findings} == {"npc.yaml"}
    assert any(one["code"].startswith(said) for one in findings)
    assert "were not measured where npc.yaml has errors" in result.err


def test_settings_of_the_directory_that_one_stands_in_do_not_hold_above_it(
    npc: Npc, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path with .. leads out of a plan repo."""
    repo = good.parent / "repo"
    repo.mkdir()
    (repo / "npc.yaml").write_text("format: {page.top: 40mm}\n", encoding="utf-8")
    monkeypatch.chdir(repo)
    assert npc("docx", "check", "--no-drawing", "../good.docx").code == 0


def test_a_file_made_by_the_measures_of_the_repo_is_right(npc: Npc, tmp_path: Path) -> None:
    """What npc.yaml asks for is what is written, and what is measured against."""
    shutil.copytree(ROOT / "plans/shili-2025", tmp_path / "plans/a")
    (tmp_path / "npc.yaml").write_text(
        "format: {text.line-pitch: 30磅, page-number.side: 0字, annex-note.left: 0字,"
        " annex-note.above: 0行, annex-title.line: 2行}\n",
        encoding="utf-8",
    )
    assert npc("plan", "render-docx", tmp_path / "plans/a", "-o", tmp_path / "a.docx").code == 0
    result = npc("docx", "check", "--no-drawing", tmp_path / "a.docx")
    assert (result.code, result.out) == (
        0,
        "no findings in 1 Word file (a line is a paragraph)\n",
    )
    shutil.copy(tmp_path / "a.docx", tmp_path.parent / "b.docx")
    codes = {
        one["code"]
        for one in json.loads(
            npc("docx", "check", "--no-drawing", tmp_path.parent / "b.docx", "--format", "json").out
        )["findings"]
    }
    assert {"NPC503", "NPC507", "NPC531", "NPC532"} <= codes


def test_patterns_are_expanded_where_the_shell_does_not(npc: Npc) -> None:
    """As on Windows; what Word has open beside a file is no document."""
    for name in ("a.docx", "b.docx"):
        npc("plan", "render-docx", ROOT / "plans" / "shili-2025", "-o", name)
    Path("~$a.docx").write_bytes(b"lock")
    assert "2 Word files" in npc("docx", "check", "*.docx", "--no-drawing").out
    result = npc("docx", "check", "*.doc", "--no-drawing")
    assert (result.code, result.out) == (2, "")
    assert "*.doc" in result.err

"""The first drawn page and the last: text, imprint, and that they are not empty."""

import shutil
from pathlib import Path

import pytest

from drawing import PDF
from npc.layout.profile import Profile
from npc.word.check import drawn
from npc.word.check.drawing import DrawnLine, DrawnPage
from npc.word.check.reading import read_word_file
from official_papers import RIGHT, Line, Paper, saved

TITLE: tuple[Line, ...] = (("title", "关于加强监督工作的意见"), ("", ""))
TEXT: tuple[Line, ...] = (("body", "依法听取和审议县人民政府专项工作报告，推动改进工作。"),)
IMPRINT: tuple[Line, ...] = (
    ("", "抄送：县委办公室。"),
    ("", "示例县人大常委会办公室　2025年3月5日印发"),
)


def page(*lines: tuple[float, str]) -> DrawnPage:
    """Draw an upright page, each line at its height in points from the top."""
    drawn_lines = (DrawnLine(80, 400, top, top + 16, words) for top, words in lines)
    return DrawnPage(595.3, 841.9, tuple(drawn_lines))


def said(
    lines: tuple[Line, ...], pages: list[DrawnPage], folder: Path, patch: pytest.MonkeyPatch
) -> set[str]:
    """Measure pages as if they had been drawn of a file."""
    path = folder / "file.docx"
    path.write_bytes(saved(Paper(lines).write()))
    patch.setattr(shutil, "which", lambda name: name)
    patch.setattr(drawn, "pages_of", lambda *_: pages)
    found, _ = drawn.drawn(path, read_word_file(path, "file.docx"), Profile())
    return {one.rule.code for one in found}


TOP = (120.0, TITLE[0][1])
WORDS = (180.0, TEXT[0][1])


@pytest.mark.parametrize(
    ("pages", "codes"),
    [
        ([page(TOP), page(WORDS)], {"NPC510"}),
        ([page(TOP, WORDS), page((120, "其他"))], set[str]()),
        ([page((120, "封面")), page(TOP, WORDS)], set[str]()),  # not the file that was read
    ],
)
def test_the_first_page_shows_text(
    pages: list[DrawnPage], codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Clause 7.3.3."""
    assert said((*TITLE, *TEXT), pages, tmp_path, monkeypatch) == codes


def test_a_cover_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who begins the text on a new page means to."""
    lines = (*TITLE, ("body", "^" + TEXT[0][1]))
    assert not said(lines, [page(TOP), page(WORDS)], tmp_path, monkeypatch)


@pytest.mark.parametrize(("blank", "codes"), [((("", ""),) * 3, {"NPC524"}), ((), set[str]())])
def test_a_last_page_without_a_word(
    blank: tuple[Line, ...], codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Empty paragraphs flow over; what fills a page otherwise is not known."""
    pages = [page(TOP, WORDS), page((60, "第二页"))]
    assert said((*TITLE, *TEXT, *blank), pages, tmp_path, monkeypatch) == codes


@pytest.mark.parametrize(("top", "codes"), [(300, {"NPC535"}), (710, set[str]())])
def test_the_imprint_is_at_the_foot(
    top: float, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Clause 7.4.1: its last rule is the lower edge of the text area."""
    pages = [page(TOP, WORDS, (top, IMPRINT[1][1].replace("　", " ")))]
    assert said((*TITLE, *TEXT, *IMPRINT), pages, tmp_path, monkeypatch) == codes


def test_very_long_files_are_not_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would take longer than they are given."""
    path = tmp_path / "file.docx"
    path.write_bytes(saved(Paper((*TITLE, *TEXT)).write()))
    monkeypatch.setattr(drawn, "MOST_PARAGRAPHS", 2)
    found, reason = drawn.drawn(path, read_word_file(path, "file.docx"), Profile())
    assert not found
    assert reason
    assert reason.zh == "文件有3段，过长，不再排版"


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
@pytest.mark.parametrize("name", ["full", "minutes", "letter"])
def test_right_documents_are_right_when_they_are_drawn(name: str, tmp_path: Path) -> None:
    """Whatever fonts stand in for those of the office."""
    path = tmp_path / "file.docx"
    path.write_bytes(saved(RIGHT[name].write()))
    found, reason = drawn.drawn(path, read_word_file(path, "file.docx"), Profile())
    assert reason is None
    assert [one.message.zh for one in found] == []

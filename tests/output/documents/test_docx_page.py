"""Page, styles and package: GB/T 9704-2012 in numbers, and the same bytes for the same plan."""

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.section import Section
from docx.shared import Length, Mm

from drawing import PDF
from support import ROOT, Write
from word import W, WordFile, read_plan

FONTS = {"方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体"}


@pytest.fixture
def word(plans: Path) -> WordFile:
    """The document of the plan that uses every form."""
    return WordFile.of(read_plan(plans / "shili-2025"))


def section_of(word: WordFile) -> Section:
    (section,) = word.document.sections
    return section


def is_near(length: Length | None, millimetres: float) -> bool:
    """Return whether a length is so many millimetres, to a twentieth of one."""
    return length is not None and abs(length - Mm(millimetres)) < Mm(1) / 20


def test_page_is_a4_with_the_margins_of_the_standard(word: WordFile) -> None:
    """37 mm above, 28 mm on the left, and 156 by 225 mm of text."""
    section = section_of(word)
    assert is_near(section.page_width, 210)
    assert is_near(section.page_height, 297)
    margins = (
        section.top_margin,
        section.bottom_margin,
        section.left_margin,
        section.right_margin,
    )
    assert all(map(is_near, margins, (37, 35, 28, 26)))


def test_twenty_two_lines_of_twenty_eight_characters_fill_the_text(word: WordFile) -> None:
    """Lines are 579 twips apart, exactly; characters of 16 points are 5 twips closer."""
    styles = word.part("styles")
    normal = next(one for one in styles if one.get(f"{W}styleId") == "Normal")
    spacing = [one.attrib for one in normal.iter(f"{W}spacing")]
    assert spacing[0][f"{W}line"] == "579"
    assert spacing[0][f"{W}lineRule"] == "exact"
    assert spacing[1][f"{W}val"] == "-5"
    (grid,) = word.part("document").iter(f"{W}docGrid")
    assert grid.get(f"{W}linePitch") == "579"
    section = section_of(word)
    height = (section.page_height or 0) - (section.top_margin or 0) - (section.bottom_margin or 0)
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    assert height // 635 // 579 == 22  # 635 English Metric Units are a twip
    assert width // 635 // (16 * 20 - 5) == 28


def test_page_number_stands_outside(word: WordFile) -> None:
    """— 1 — is on the right of odd pages and on the left of even ones, one character in."""
    section = section_of(word)
    assert word.document.settings.odd_and_even_pages_header_footer
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        assert not footer.is_linked_to_previous
        (paragraph,) = footer.paragraphs
        element = paragraph._p  # noqa: SLF001 - python-docx hides fields
        assert "".join(one.text or "" for one in element.iter(f"{W}t")) == "— 1 —"
        (field,) = element.iter(f"{W}fldSimple")
        assert field.get(f"{W}instr", "").strip() == "PAGE"
        (indent,) = element.iter(f"{W}ind")
        assert indent.attrib == {f"{W}{side}": str(14 * 20)}
        (align,) = element.iter(f"{W}jc")
        assert align.get(f"{W}val") == side
    for header in (section.header, section.even_page_header):
        assert not header.is_linked_to_previous
        assert [one.text for one in header.paragraphs] == [""]


def test_fonts_are_those_of_the_standard(word: WordFile) -> None:
    """Every font is named in all four slots with the hint, and none comes from a theme."""
    named = [one.attrib for one in word.part("styles").iter(f"{W}rFonts")]
    for fonts in named:
        slots = {fonts[f"{W}{slot}"] for slot in ("ascii", "hAnsi", "eastAsia", "cs")}
        assert len(slots) == 1
        assert fonts[f"{W}hint"] == "eastAsia"
    assert {fonts[f"{W}ascii"] for fonts in named} == FONTS
    everything = b"".join(word.parts.values())
    assert b"Theme=" not in everything
    assert not any("theme" in name for name in word.parts)
    table = {one.get(f"{W}name") for one in word.part("fontTable")}
    assert table == FONTS


def test_every_run_of_text_has_the_hint(word: WordFile) -> None:
    """Without it, quotes and dashes would be set as Latin."""
    for part in ("document", "footnotes", "footer1", "footer2"):
        for run in word.part(part).iter(f"{W}r"):
            if run.find(f"{W}t") is not None and "".join(map(str, run.itertext())).strip():
                fonts = run.find(f"{W}rPr/{W}rFonts")
                assert fonts is not None
                assert fonts.get(f"{W}hint") == "eastAsia"


def test_every_style_that_is_used_is_there(word: WordFile) -> None:
    """A style that a paragraph, run or table names is in the styles."""
    known = {one.get(f"{W}styleId") for one in word.part("styles").iter(f"{W}style")}
    for part in ("document", "footnotes", "footer1", "footer2", "header1", "header2", "styles"):
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn"):
            for one in word.part(part).iter(f"{W}{tag}"):
                assert one.get(f"{W}val") in known


def test_text_is_chinese(word: WordFile) -> None:
    """Spelling and line breaking follow Chinese."""
    (language,) = word.part("styles").iter(f"{W}lang")
    assert language.get(f"{W}eastAsia") == "zh-CN"
    assert word.document.core_properties.language == "zh-CN"


def test_properties_come_from_the_plan(word: WordFile) -> None:
    """Title and organ of the plan, the day of the last adoption, and no one else's name."""
    properties = word.document.core_properties
    assert properties.title == "示例县人大常委会2025年工作要点"
    assert properties.author == "示例县人大常委会"
    days = [properties.created, properties.modified]
    assert [day and day.date().isoformat() for day in days] == ["2025-02-27"] * 2
    assert properties.last_modified_by == properties.comments == properties.keywords == ""
    assert b"python" not in b"".join(word.parts.values()).lower()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("kind: work-points\nyear: 2025\npublished: 2025-03-05\nsections: []\n", "2025-03-05"),
        ("kind: work-points\nyear: 2025\nsections: []\n", "2025-01-01"),
        ("kind: arrangement\ntitle: 表\ncategories: []\n", "2000-01-01"),
    ],
)
def test_date_of_a_plan_that_is_not_adopted(write: Write, text: str, day: str) -> None:
    """The day of publication, else the first of the year, else one that says nothing."""
    properties = WordFile.of(read_plan(write("plan.yaml", text))).document.core_properties
    assert properties.created
    assert properties.created.date().isoformat() == day


def test_long_title_is_cut_in_the_properties_only(write: Write) -> None:
    """Word takes 255 characters of a title there; the text has all of them."""
    title = "长" * 300
    word = WordFile.of(
        read_plan(write("plan.yaml", f"kind: arrangement\ntitle: {title}\ncategories: []\n"))
    )
    assert word.document.core_properties.title == title[:255]
    assert word.lines == [("Title", title)]


def test_package_has_no_leftovers(word: WordFile) -> None:
    """Nothing of python-docx's own template is in the file, and members have no date."""
    assert sorted(word.parts) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
    with ZipFile(BytesIO(word.data)) as file:
        assert file.namelist() == sorted(file.namelist())
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


PRINT_HASH = """
import hashlib, sys
from pathlib import Path
from word import read_plan
from npc.output.documents.docx import to_docx
print(hashlib.sha256(to_docx(read_plan(Path(sys.argv[1])))).hexdigest())
"""


def test_same_plan_makes_the_same_bytes(plans: Path) -> None:
    """Neither the hash seed nor the time zone nor the locale changes a byte."""
    hashes = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Shanghai"), ("2", "America/New_York")):
        path = os.pathsep.join((str(ROOT / "src"), str(ROOT / "tests")))
        result = subprocess.run(
            [sys.executable, "-c", PRINT_HASH, str(plans / "shili-2025")],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": path},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        hashes.add(result.stdout)
    assert len(hashes) == 1


@pytest.mark.skipif(not shutil.which("ooxml-validator"), reason="needs Microsoft's validator")
@pytest.mark.parametrize("name", ["nanhai-2023", "shili-2025"])
def test_microsofts_validator_finds_nothing(plans: Path, tmp_path: Path, name: str) -> None:
    """Word takes the file as it is."""
    file = tmp_path / "plan.docx"
    file.write_bytes(WordFile.of(read_plan(plans / name)).data)
    result = subprocess.run(
        ["ooxml-validator", str(file)], capture_output=True, check=False, encoding="utf-8"
    )
    assert json.loads(result.stdout)["ok"], result.stdout


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
def test_pages_show_twenty_two_lines_of_twenty_eight_characters(
    plans: Path, tmp_path: Path
) -> None:
    """Measured on a drawn page of nothing but text."""
    (tmp_path / "plan.docx").write_bytes(WordFile.of(read_plan(plans / "nanhai-2023")).data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "plan.docx"]
    subprocess.run(convert, cwd=tmp_path, capture_output=True, check=True)
    drawn = subprocess.run(
        ["pdftotext", "-f", "3", "-l", "3", "-bbox", "plan.pdf", "-"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    lines: dict[int, str] = {}
    for top, text in re.findall(r'yMin="([\d.]+)".*?>(.*?)</word>', drawn.stdout):
        if float(top) < 262 / 25.4 * 72:  # above the page number
            at = next((one for one in lines if abs(one - float(top)) < 8), round(float(top)))
            lines[at] = lines.get(at, "") + unescape(text)
    assert len(lines) == 22
    # A closing mark may hang behind the last character: LibreOffice reads Word's switch reversed.
    chinese = [len(one.rstrip("，。；：、")) for one in lines.values() if not re.search(r"\d", one)]
    assert max(chinese) == 28

"""In which font Word draws quotes, dashes and dots: [MS-OI29500] 2.1.88."""

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from measured import found_in
from official_papers import elements, saved

TIMES = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"'
SONG = 'w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"'
QUOTED = "贯彻“十四五”规划"


def said(words: str, run: str, folder: Path, *, style: str = SONG, defaults: str = SONG) -> int:
    """Count what is said of the signs of a run, whose fonts run, style and defaults name."""
    document = docx.Document()
    for of, fonts in (
        (document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}"), defaults),
        (document.styles["Normal"].element.get_or_add_rPr(), style),
    ):
        for old in of.findall(qn("w:rFonts")):
            of.remove(old)
        of.extend(elements(f"<w:rFonts {fonts}/>" if fonts else ""))
    made = document.add_paragraph().add_run(words)
    if run:
        made._r.get_or_add_rPr().extend(elements(f"<w:rFonts {run}/>"))  # noqa: SLF001
    return len([one for one in found_in(saved(document), folder) if one.rule.code == "NPC566"])


@pytest.mark.parametrize(
    ("run", "style", "defaults", "count"),
    [
        (TIMES, SONG, SONG, 1),
        (f'{TIMES} w:hint="eastAsia"', SONG, SONG, 0),
        ('w:hint="eastAsia"', TIMES, SONG, 0),
        ("", TIMES, SONG, 1),
        ("", f'{TIMES} w:hint="eastAsia"', SONG, 0),
        ('w:hint="default"', f'{TIMES} w:hint="eastAsia"', SONG, 1),
        ("", "", TIMES, 1),
        (SONG, TIMES, TIMES, 0),
        ('w:hAnsi="Times New Roman"', SONG, SONG, 1),
        ('w:ascii="Times New Roman"', SONG, SONG, 0),  # for letters and figures
        ('w:hAnsiTheme="minorHAnsi"', SONG, SONG, 1),
        ('w:hAnsiTheme="minorHAnsi" w:hint="eastAsia"', SONG, SONG, 0),
        ("", "", 'w:eastAsia="仿宋_GB2312"', 1),  # then Word takes Times New Roman
        ('w:ascii="FangSong" w:hAnsi="FangSong"', SONG, SONG, 0),
        ('w:ascii="STFangsong" w:hAnsi="STFangsong"', SONG, SONG, 0),
        ('w:eastAsia="Times New Roman" w:hint="eastAsia"', SONG, SONG, 1),
    ],
)
def test_the_font_is_that_of_hansi_but_for_a_hint(
    run: str, style: str, defaults: str, count: int, tmp_path: Path
) -> None:
    """Each is looked up by itself: in the run, in its styles, in the defaults and the theme."""
    assert said(QUOTED, run, tmp_path, style=style, defaults=defaults) == count


@pytest.mark.parametrize(
    "words", [QUOTED, "目标——全面建成", "听取报告……", "古丽·买买提", "称‘两项报告’"]
)
def test_signs_beside_chinese(words: str, tmp_path: Path) -> None:
    """Quotes, dashes, dots."""
    assert said(words, TIMES, tmp_path) == 1


@pytest.mark.parametrize("words", ["It’s “Open Data” — as is…", "听取报告，2025年。", "约3～5项"])
def test_latin_text_has_signs_of_its_own(words: str, tmp_path: Path) -> None:
    """What stands in it, and what only Chinese has, is right in any case."""
    assert said(words, TIMES, tmp_path) == 0

"""The layout profile: what it says, and what npc.yaml may say otherwise."""

import re
from pathlib import Path

import pytest

from npc.layout import compiling
from npc.layout.measure import read, written
from npc.layout.measures import MEASURES
from npc.layout.profile import Profile
from support import ROOT, Npc, Write
from word import W, WordFile, read_plan

PLAN = (
    "kind: work-points\nyear: 2025\ntitle: 要点\nsections:\n  - {title: 甲, points: [{text: 乙}]}\n"
)
PAGE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")


def test_measures_are_those_of_the_data() -> None:
    """`python3 dev.py forms` was run after the last change of gbt9704-2012.yaml."""
    assert tuple(compiling.read()) == tuple(MEASURES.values())
    names: dict[str, object] = {}
    exec(compiling.source(), names)  # noqa: S102 - our own text
    assert names["MEASURES"] == MEASURES


def test_every_measure_is_complete() -> None:
    """What the standard says has a clause, practice has none but where it fills a gap, labels are there."""
    for measure in MEASURES.values():
        assert measure.strength in {"demanded", "usual", "practice"}
        assert measure.clause or measure.strength == "practice"
        assert measure.label.zh
        assert measure.label.en
        if measure.least is not None and measure.most is not None:
            assert isinstance(measure.value, float)
            assert measure.least <= measure.value <= measure.most


def test_every_measure_is_documented() -> None:
    """docs/format.md lists each with value and clause."""
    rows = dict(re.findall(r"^\| `([\w.-]+)` \|[^|]*\| ([^|]*) \|", PAGE, re.MULTILINE))
    assert list(rows) == list(MEASURES)
    for name, value in rows.items():
        assert value == (written(MEASURES[name], MEASURES[name].value) or "与中文相同")


def test_pitches_are_the_largest_that_fit() -> None:
    """22 lines and 28 characters fill the 版心; a twentieth of a point more and they do not fit."""
    profile = Profile()
    for pitch, length, count in (
        ("text.line-pitch", "text.height", "text.lines"),
        ("text.character-pitch", "text.width", "text.characters"),
    ):
        wanted = profile.number(count)
        assert profile.twips(length) // profile.twips(pitch) == wanted
        assert profile.twips(length) // (profile.twips(pitch) + 1) == wanted or (
            profile.twips(length) / (profile.twips(pitch) + 1) < wanted
        )


def test_margins_are_what_is_left() -> None:
    """Right 26 mm, bottom 35 mm."""
    assert Profile().right_mm == 26
    assert Profile().bottom_mm == 35


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("table.size", "10.5pt", 10.5),
        ("table.size", "小四", 12),
        ("table.size", "12 磅", 12),
        ("page.top", "35毫米", 35),
        ("page.top", "35", 35),
        ("body.first-line", "2字", 2),
        ("body.font", " 仿宋 ", "仿宋"),
        ("body.lead", "plain", "plain"),
        ("table.size", "1e1", None),
        ("table.size", "-12pt", None),
        ("table.size", "12mm", None),
        ("table.size", "\uff11\uff12", None),
        ("table.size", "", None),
        ("table.size", "12.", None),
        ("body.font", '仿"宋', None),
        ("body.font", "字" * 32, None),
        ("body.font", "a\x07", None),
        ("body.lead", "yes", None),
    ],
)
def test_values_are_read_with_their_units(name: str, text: str, value: float | str | None) -> None:
    """A number with or without the unit of its measure, a size by name, a font, a word."""
    assert read(MEASURES[name], text) == value


def repo(write: Write, said: str) -> Path:
    """Write a plan repo with a `format`."""
    write("npc.yaml", f"format:\n{said}")
    return write("plans/2025.yaml", PLAN)


def test_measure_that_npc_yaml_says_is_in_the_document(write: Write) -> None:
    """Fonts, sizes, margins and pitches come from the settings; what they do not say stays."""
    path = repo(
        write,
        "  body.font: 仿宋\n  title.size: 小二\n  page.top: 35mm\n  text.line-pitch: 28pt\n"
        "  latin-font: Times New Roman\n  body.lead: plain\n",
    )
    word = WordFile.of(read_plan(path))
    fonts = next(word.part("styles").iter(f"{W}rFonts"))
    assert fonts.get(f"{W}eastAsia") == "仿宋"
    assert fonts.get(f"{W}ascii") == fonts.get(f"{W}hAnsi") == "Times New Roman"
    styles = {one.get(f"{W}styleId"): one for one in word.part("styles").iter(f"{W}style")}
    assert next(styles["Title"].iter(f"{W}sz")).get(f"{W}val") == "36"
    assert next(styles["Normal"].iter(f"{W}spacing")).get(f"{W}line") == "560"
    assert next(styles["Footer"].iter(f"{W}rFonts")).get(f"{W}ascii") == "宋体"
    assert styles["Strong"].find(f".//{W}b") is None
    (section,) = word.document.sections
    assert section.top_margin
    assert round(section.top_margin.mm) == 35
    assert section.left_margin
    assert round(section.left_margin.mm) == 28
    assert word.part("document").find(f".//{W}docGrid").get(f"{W}linePitch") == "560"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("said", "line", "message"),
    [
        ("  body.fnt: 仿宋", "npc.yaml:2:3", "unknown key “body.fnt”"),
        ("  page.width: 200mm", "npc.yaml:2:15", "is fixed by the standard"),
        ("  table.size: 30pt", "npc.yaml:2:15", "“30pt” is out of range"),
        ("  table.size: 大", "npc.yaml:2:15", "“大” is not a number in points"),
        ("  title.font: '宋\"体'", "npc.yaml:2:15", "cannot be the name of a font"),
        ("  body.lead: heavy", "npc.yaml:2:14", "“heavy” is not allowed"),
        ("  body.font: [仿宋]", "npc.yaml:2:14", "text belongs here, not a list"),
        ("  body.font:", "npc.yaml:2:3", "nothing stands behind this key"),
    ],
)
def test_measure_that_cannot_be_is_a_finding(
    write: Write, npc: Npc, said: str, line: str, message: str
) -> None:
    """At its place in npc.yaml, once; no document is written."""
    repo(write, f"{said}\n")
    result = npc("plan", "validate", "plans")
    assert result.code == 1
    assert line in result.out
    assert message in result.out
    assert result.out.count("error[") == 1
    document = write("build/要点.docx", "old")
    rendered = npc("plan", "render-docx", "plans")
    assert rendered.code == 1
    assert message in rendered.err
    assert document.read_text(encoding="utf-8") == "old"


def test_deviations_are_listed_with_their_clauses(write: Write, npc: Npc) -> None:
    """One line each on stderr; what is as the standard has it is no deviation."""
    repo(write, "  page.top: 35mm\n  body.size: 16pt\n  table.size: 小四\n")
    result = npc("plan", "render-docx", "plans", "-o", "out.docx")
    assert result.code == 0
    assert result.err.splitlines() == [
        "deviates from GB/T 9704-2012, 5.2.1: top margin (page.top) is 35mm, not 37mm",
        "differs from usual practice: size of tables (table.size) is 12pt, not 10.5pt",
    ]
    chinese = npc("plan", "render-docx", "plans", "-o", "out.docx", language="zh")
    assert (
        "与GB/T 9704-2012第5.2.1条不同：天头（上白边）（page.top）为35mm，标准为37mm" in chinese.err
    )


def test_quiet_lists_no_deviations(write: Write, npc: Npc) -> None:
    """`--quiet` is for runs whose output nobody reads."""
    repo(write, "  page.top: 35mm\n")
    assert npc("plan", "render-docx", "plans", "-o", "out.docx", "--quiet").err == ""

"""Which fonts are missing, and what stands in: said, or an error; whatever this machine has."""

import sys
from pathlib import Path

import pytest

from npc.layout.fonts import encoding, face, others
from npc.layout.profile import Profile
from npc.output.documents import pdf
from npc.output.documents.pdf import fonts
from npc.output.documents.pdf.fonts import missing_fonts
from npc.output.documents.pdf.reading import Inside
from npc.word.installed_fonts import installed_families
from support import ROOT, Npc

SHILI = ROOT / "plans" / "shili-2025"
NAMED = ("方正小标宋简体", "仿宋_GB2312")
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs sh")


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let fontconfig know of no font."""
    monkeypatch.setattr(fonts, "installed_families", dict)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("nothing_installed")
def test_what_the_pdf_has_is_what_stands_in() -> None:
    assert missing_fonts(NAMED, ["FandolFang-Regular"]) == (list(NAMED), ["FandolFang-Regular"])


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("fang", ["FangSong_GB2312", "FangSong", "FZFSK--GBK1-0", "STFangsong"])
def test_another_foundry_is_no_stand_in(fang: str) -> None:
    """The standard asks for a face; what it is called is read from the PDF."""
    assert missing_fonts(NAMED, ["FZXBSJW--GB1-0", fang]) == ([], [])
    assert missing_fonts(NAMED, [fang, "DejaVuSans"]) == ([NAMED[0]], ["DejaVuSans"])


def test_a_font_of_ones_own_is_asked_of_fontconfig(monkeypatch: pytest.MonkeyPatch) -> None:
    """By any name of its family; elsewhere a name that is not known accuses nobody."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(fonts, "installed_families", lambda: {"某某体": "MouMou"})
    assert missing_fonts(["某某体", "黑体"], ["MouMou", "Noto"]) == (["黑体"], ["Noto"])
    monkeypatch.setattr(sys, "platform", "win32")
    assert missing_fonts(["某某体", "黑体"], ["MouMou", "SimHei"]) == ([], [])
    assert missing_fonts(["黑体"], ["MicrosoftYaHei"]) == (["黑体"], ["MicrosoftYaHei"])


@posix
def test_fontconfig_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several names a font; without it, or where it fails, nothing is known."""
    lister = tmp_path / "fc-list"
    lister.write_text(
        "#!/bin/sh\nprintf 'FZXBSJW--GB1-0\\t方正小标宋简体,FZXiaoBiaoSong\\\\-B05S\\n'\n", "utf-8"
    )
    lister.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    found = installed_families()
    assert found == dict.fromkeys(("方正小标宋简体", "fzxiaobiaosong-b05s"), "FZXBSJW--GB1-0")
    lister.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    assert installed_families() is None
    monkeypatch.setenv("PATH", "")
    assert installed_families() is None


@pytest.fixture
def drawn_in_noto(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw with one font that stands in for all."""
    monkeypatch.setattr(pdf, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(pdf, "pdf_of", lambda *_, **__: b"%PDF-")
    monkeypatch.setattr(pdf, "lost_words", lambda *_: [])
    monkeypatch.setattr(pdf, "inside_of", lambda _: Inside([], ("NotoSansCJKjp",)))


@pytest.mark.usefixtures("nothing_installed", "drawn_in_noto")
def test_missing_fonts_are_said_once_with_what_stands_in(npc: Npc) -> None:
    """In one line, for all documents of a run."""
    done = npc("plan", "render", SHILI, "--to", "pdf", "-o", "a.pdf", language="zh")
    assert done.code == 0
    assert done.err.count("本机没有以下字体") == 1
    assert "方正小标宋简体" in done.err
    assert "以 NotoSansCJKjp 代替" in done.err


@pytest.mark.usefixtures("nothing_installed", "drawn_in_noto")
def test_strict_fonts_refuse_them(npc: Npc) -> None:
    """With exit code 2, and nothing is written; it is for PDF alone."""
    done = npc("plan", "render", SHILI, "--to", "pdf", "--strict-fonts", "-o", "a.pdf")
    assert done.code == 2
    assert "方正小标宋简体" in done.err
    assert not Path("a.pdf").exists()
    done = npc("plan", "render", SHILI, "--strict-fonts")
    assert done.code == 2
    assert "--to pdf" in done.err


def test_names_that_take_the_place_of_a_font() -> None:
    """Windows, 方正 and macOS; of a font that npc.yaml names too."""
    assert {"仿宋", "FangSong", "方正仿宋_GBK", "STFangsong"} <= set(others("仿宋_GB2312"))
    assert {"楷体_GB2312", "STKaiti"} <= set(others("方正楷体_GBK"))
    assert {"SimHei", "Heiti SC"} <= set(others("黑体"))
    assert list(others("某某体")) == []
    assert face("FZFangSong-Z02") == "仿宋"


def test_what_fonts_hold_is_told_by_their_names() -> None:
    assert encoding("仿宋_GB2312") == encoding("方正小标宋简体") == "gb2312"
    assert encoding("方正小标宋_GBK") == "gbk"
    assert encoding("黑体") == encoding("宋体") == encoding("仿宋") == ""


@pytest.mark.parametrize(
    ("name", "value", "deviates"),
    [
        ("body.font", "方正仿宋_GBK", False),
        ("body.font", "仿宋", False),
        ("body.font", "楷体", True),
    ],
)
def test_a_font_of_the_same_face_is_no_deviation(name: str, value: str, *, deviates: bool) -> None:
    """5.2.2 asks for 仿宋体, not for a foundry's."""
    assert bool(list(Profile({name: value}).deviations)) is deviates


def test_an_annex_hangs_by_the_width_of_its_number() -> None:
    """Stop and blank of a Latin font are half as wide: 3 half characters, or 2, each moved closer."""
    assert Profile().annex_number == 3 * 155
    assert Profile({"latin-font": "Times New Roman"}).annex_number == 2 * 160 - 15

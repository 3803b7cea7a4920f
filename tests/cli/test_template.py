"""`npc template` as its users see it: what is built in can be seen, taken out and used."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from npc.output.documents.docx.styles import STYLE_IDS
from support import ROOT, Npc, Write

TEMPLATES = ROOT / "templates"
NAMES = sorted([*(path.name for path in TEMPLATES.iterdir()), "reference.docx"])


def test_the_list_names_each_and_says_what_it_is_for(npc: Npc) -> None:
    """One a line, the Word file among them."""
    lines = npc("template", "list").out.splitlines()
    assert sorted(line.split()[0] for line in lines) == NAMES
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def test_a_template_is_shown_as_it_is(npc: Npc) -> None:
    """So that it can be looked at, or sent to a file."""
    shown = npc("template", "show", "document.html").out
    assert shown == (TEMPLATES / "document.html").read_text(encoding="utf-8")


def test_all_are_taken_out_and_give_the_same_document(npc: Npc, write: Write) -> None:
    """What is taken out is what was used before."""
    assert npc("template", "eject", "looks").code == 0
    assert sorted(path.name for path in Path("looks").iterdir()) == NAMES
    plan = write("plans/a.yaml", "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n")
    npc("plan", "render-docx", "-o", "before.docx")
    write("npc.yaml", "templates: looks\n")
    npc("plan", "render-docx", plan, "-o", "after.docx")
    assert Path("before.docx").read_bytes() == Path("after.docx").read_bytes()


def test_one_is_taken_out(npc: Npc) -> None:
    """By its name; the folder is made."""
    result = npc("template", "eject", "macros.html", "looks")
    assert (result.code, result.out) == (0, "looks/macros.html\n")
    assert [path.name for path in Path("looks").iterdir()] == ["macros.html"]


def test_nothing_is_overwritten_without_a_word(npc: Npc, write: Write) -> None:
    """Then none of the others is written either; with --force all are."""
    mine = write("looks/macros.html", "mine")
    result = npc("template", "eject", "looks")
    assert result.code == 2
    assert "macros.html" in result.err
    assert "--force" in result.err
    assert [path.name for path in mine.parent.iterdir()] == ["macros.html"]
    assert mine.read_text(encoding="utf-8") == "mine"
    assert npc("template", "eject", "looks", "--force").code == 0
    assert mine.read_bytes() == (TEMPLATES / "macros.html").read_bytes()


def test_what_cannot_be_written_whole_is_not_written(npc: Npc, tmp_path: Path) -> None:
    """A folder in the place of a file: those before it are taken back."""
    (tmp_path / "looks" / "macros.html").mkdir(parents=True)
    result = npc("template", "eject", "looks", "--force")
    assert result.code == 2
    assert [path.name for path in (tmp_path / "looks").iterdir()] == ["macros.html"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "nothing.html"), "there is no built-in template “nothing.html”"),
        (("show", "../pyproject.toml"), "there is no built-in template"),
        (("show", "reference.docx"), "npc template eject reference.docx"),
        (("eject", "nothing.html", "looks"), "choose one of"),
        (("eject", "no/where/looks"), "cannot be made"),
        (("eject",), "is missing"),
    ],
)
def test_wrong_usage(npc: Npc, tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    """Exit code 2, a remedy, and nothing written."""
    result = npc("template", *arguments)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert list(tmp_path.iterdir()) == []


def test_the_word_file_has_every_style_and_shows_those_of_texts(npc: Npc) -> None:
    """So that there is something to click on in Word."""
    npc("template", "eject", "reference.docx", ".")
    with ZipFile("reference.docx") as file:
        shown = "".join(file.read(one).decode() for one in file.namelist() if "styles" not in one)
    assert [one for one in STYLE_IDS.values() if f'w:val="{one}"' not in shown] == []

"""`npc plan render-docx` as its users see it; what the document holds is tested in tests/render."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest
from docx import Document

from support import ROOT, Npc, Write

SHILI = ROOT / "plans" / "shili-2025"
TITLE = "示例县人大常委会2025年工作要点"
PLAN = "kind: work-points\norgan: 示例县人大常委会\nyear: {}\npreamble: 甲{}\n"


def words(path: Path) -> str:
    """Return the text of the paragraphs of a Word file."""
    return "".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def test_without_an_output_the_document_is_in_build(npc: Npc, tmp_path: Path) -> None:
    """Its name is its title, and the path is said on stdout."""
    result = npc("plan", "render-docx", SHILI)
    assert (result.code, result.err) == (0, "")
    assert result.out == f"build/{TITLE}.docx\n"
    assert TITLE in words(tmp_path / "build" / f"{TITLE}.docx")


def test_an_output_is_a_file_or_a_directory(npc: Npc, tmp_path: Path) -> None:
    """A directory takes the document under its title."""
    (tmp_path / "out").mkdir()
    assert npc("plan", "render-docx", SHILI, "-o", "a.docx").out == "a.docx\n"
    assert npc("plan", "render-docx", SHILI, "-o", "out").out == f"out/{TITLE}.docx\n"
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "out" / f"{TITLE}.docx").read_bytes()


def test_a_file_that_is_there_is_replaced(npc: Npc, write: Write) -> None:
    """As any compiler does; nothing else is left behind."""
    old = write("a.docx", "old")
    assert npc("plan", "render-docx", SHILI, "-o", "a.docx").code == 0
    assert old.read_bytes()[:2] == b"PK"
    assert [path.name for path in old.parent.iterdir()] == ["a.docx"]


def test_all_plans_of_a_repo(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Each has a file of its own."""
    write("plans/a.yaml", PLAN.format(2024, ""))
    write("plans/b.yaml", PLAN.format(2025, ""))
    assert npc("plan", "render-docx").code == 0
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == [
        "示例县人大常委会2024年工作要点.docx",
        "示例县人大常委会2025年工作要点.docx",
    ]


def test_plans_do_not_overwrite_one_another(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Neither in one file nor under one title."""
    write("plans/a.yaml", PLAN.format(2025, 1))
    write("plans/b.yaml", PLAN.format(2025, 2))
    assert "do not fit one file" in npc("plan", "render-docx", "-o", "x.docx").err
    result = npc("plan", "render-docx")
    assert result.code == 2
    assert "two plans would be written to" in result.err
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("nowhere/a.docx", "nowhere"),
        ("a.pdf", ".docx"),
        ("file.docx/a.docx", "file.docx"),
        ("file.docx/", "file.docx"),
    ],
)
def test_an_output_that_cannot_be_written(
    npc: Npc, write: Write, tmp_path: Path, output: str, says: str
) -> None:
    """Exit code 2, a sentence with the place, and nothing half written."""
    write("file.docx", "old")
    before = sorted(tmp_path.rglob("*"))
    result = npc("plan", "render-docx", SHILI, "-o", output)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert "remedy: " in result.err
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "file.docx").read_text(encoding="utf-8") == "old"


def test_build_is_made_for_a_file_in_it(npc: Npc) -> None:
    """Of documents, views and reports."""
    assert npc("plan", "render-docx", SHILI, "-o", "build/a.docx").out == "build/a.docx\n"
    Path("build/a.docx").unlink()
    Path("build").rmdir()
    assert npc("plan", "show", SHILI, "-o", "build/a.md").code == 0


@pytest.mark.parametrize("output", ["new", "new/", "new/er/"])
def test_a_directory_is_made(npc: Npc, write: Write, tmp_path: Path, output: str) -> None:
    """A name without an ending means one, for one document as for several; so does a stroke at the end."""
    assert npc("plan", "render-docx", SHILI, "-o", output, "--check").code == 1
    assert not (tmp_path / "new").exists()
    assert npc("plan", "render-docx", SHILI, "-o", output).code == 0
    assert npc("plan", "render-docx", SHILI, "-o", output, "--check").code == 0
    write("plans/a.yaml", PLAN.format(2025, ""))
    write("plans/b.yaml", PLAN.format(2026, ""))
    assert npc("plan", "render-docx", "-o", f"all{output}").code == 0
    assert len(list(tmp_path.glob("all*/**/*.docx"))) == 2


def test_a_directory_that_was_made_for_nothing_is_taken_away(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that cannot be written leaves none behind."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("npc.files.staging._write", full)
    assert npc("plan", "render-docx", SHILI, "-o", "new/").code == 2
    assert not (tmp_path / "new").exists()


def test_build_may_be_something_else(npc: Npc, write: Write) -> None:
    """A file of that name is left alone."""
    write("build", "mine")
    result = npc("plan", "render-docx", SHILI)
    assert result.code == 2
    assert "--output" in result.err


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_directory_that_may_not_be_written(npc: Npc, tmp_path: Path) -> None:
    """Nothing is left in it."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    result = npc("plan", "render-docx", SHILI, "-o", "locked")
    assert result.code == 2
    assert "locked" in result.err


def test_a_document_may_go_to_stdout(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`-o -` writes the bytes and says nothing else."""

    class Stdout(io.TextIOWrapper):
        """A stdout that keeps what is written."""

    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Stdout(raw, encoding="utf-8"))
    assert npc("plan", "render-docx", SHILI, "-o", "-").code == 0
    (tmp_path / "a.docx").write_bytes(raw.getvalue())
    assert TITLE in words(tmp_path / "a.docx")


def test_a_plan_with_faults_is_not_rendered(npc: Npc, write: Write, tmp_path: Path) -> None:
    """The document would lack things without a word; the findings say what to mend."""
    write("plan.yaml", PLAN.format(2025, "") + "sectoins: []\n")
    result = npc("plan", "render-docx", "plan.yaml")
    assert (result.code, result.out) == (1, "")
    assert "NPC201" in result.err
    assert not (tmp_path / "build").exists()


def test_what_looks_like_markup_is_printed_as_it_stands(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """In the document and in the name of its file, as far as a name can hold it."""
    title = "[red]x[/] {{ x }} <b>& \\x1b[31m =1+1"
    write("plan.yaml", f"kind: work-points\nyear: 2025\ntitle: '{title}'\n")
    result = npc("plan", "render-docx", "plan.yaml")
    assert result.code == 0
    (path,) = (tmp_path / "build").iterdir()
    assert title in words(path)
    assert not set('<>:"/\\|?*') & set(path.name)


def test_a_repos_own_template_wins(npc: Npc, write: Write, tmp_path: Path) -> None:
    """One of a name that npc has; a broken one names itself and the line."""
    write("npc.yaml", "templates: looks\n")
    write("plans/a.yaml", PLAN.format(2025, ""))
    template = (ROOT / "templates" / "work-points.html").read_text(encoding="utf-8")
    changed = template.replace("</section>", "<p>办公室制</p></section>")
    write("looks/work-points.html", changed)
    assert npc("plan", "render-docx").code == 0
    assert "办公室制" in words(tmp_path / "build" / "示例县人大常委会2025年工作要点.docx")
    write("looks/work-points.html", template + "\n{{ nothing }}")
    result = npc("plan", "render-docx")
    assert result.code == 2
    assert "work-points.html" in result.err
    assert "nothing" in result.err


def test_a_table_of_too_many_columns_is_said(npc: Npc, write: Write) -> None:
    """It is printed; a page that is turned, or columns that are chosen, hold it."""
    item = (
        "{title: 甲, owners: 乙, with: 丙, leader: 丁, when: 3月, research: 2月, due: 4月, "
        "focus: 戊, note: 己}"
    )
    text = (
        f"kind: arrangement\nyear: 2026\ntitle: 某表\ncategories: [{{name: 类, items: [{item}]}}]\n"
    )
    write("plan.yaml", text)
    result = npc("plan", "render-docx", "plan.yaml", "-o", "a.docx")
    assert result.code == 0
    assert "the table of “某表” has 11 columns" in result.err
    for name, more in (("b", "orientation: landscape\n"), ("c", "columns: [owners, when]\n")):
        write(f"{name}.yaml", text + more)
        assert "某表" not in npc("plan", "render-docx", f"{name}.yaml", "-o", f"{name}.docx").err


def test_a_line_of_a_title_that_wraps_is_said(npc: Npc, write: Write) -> None:
    """Broken by hand, it would be broken again, within a word; a turned page has more room."""
    wide = "示例县人民代表大会常务委员会关于进一步加强"
    lines = f"title_lines: [{wide}, 监督工作的要点]\n"
    write("plan.yaml", PLAN.format(2025, "") + lines)
    result = npc("plan", "render-docx", "plan.yaml", "-o", "a.docx")
    assert result.code == 0
    assert f"“{wide}” of title-lines is 21 characters wide and wraps" in result.err
    assert not npc("plan", "render-docx", "plan.yaml", "-o", "a.docx", "-q").err
    turned = f"kind: arrangement\norgan: 县人大\nyear: 2025\norientation: landscape\n{lines}categories: []\n"
    write("turned.yaml", turned)
    assert "wraps" not in npc("plan", "render-docx", "turned.yaml", "-o", "b.docx").err

"""A year's papers as files: one of each that is no annex of another, or one document alone."""

import shutil
from pathlib import Path

import pytest

from support import ROOT, Npc, Write

YEAR = ROOT / "plans" / "shilishi-2026"
TITLE = "示例市人大常委会2026年工作要点"
AGENDA = "示例市九届人大常委会第四十五次会议议程"
NOTICE = "关于举办市人大代表履职培训班的通知"
FILES = [f"build/{title}.md" for title in (TITLE, AGENDA, NOTICE)]

CALLS = """\
kind: work-points
year: 2026
annexes: []
---
kind: notice
id: {first}
alone: true
title: 关于召开常委会会议的通知
text: 3月3日召开。
---
kind: notice
id: {second}
alone: true
title: 关于召开常委会会议的通知
text: 5月5日召开。
"""


def text(npc: Npc, *arguments: str | Path) -> str:
    """Return what `render` writes to stdout as Markdown."""
    result = npc("plan", "render", *arguments, "--to", "md", "-q", "-o", "-")
    assert (result.code, result.err) == (0, "")
    return result.out


def test_each_that_is_no_annex_has_a_file_with_its_annexes(npc: Npc) -> None:
    """The first has the work points; what is annexed to two papers is in both files."""
    result = npc("plan", "render", YEAR, "--to", "md", "-q")
    assert (result.code, result.out.splitlines()) == (0, FILES)
    points, agenda, notice = (Path(path).read_text(encoding="utf-8") for path in FILES)
    marks = [line for line in points.splitlines() if line.startswith("附件") and "：" not in line]
    assert marks == ["附件1", "附件2", "附件3", "附件4"]
    assert agenda.startswith(f"# {AGENDA}")
    assert notice.startswith(f"# {NOTICE}")
    for carrier in (points, notice):
        assert "# 代表活动组织办法" in carrier


def test_the_files_of_a_year_are_checked_one_by_one(npc: Npc) -> None:
    """What renews one makes them all."""
    npc("plan", "render", YEAR, "--to", "md", "-q")
    Path(FILES[1]).unlink()
    result = npc("plan", "render", YEAR, "--to", "md", "--check")
    assert result.code == 1
    assert result.out.count("renew it") == 1
    assert AGENDA in result.out


def test_several_documents_are_not_one_file(npc: Npc) -> None:
    """They are listed, with what to do; nothing is written."""
    result = npc("plan", "render-docx", YEAR, "-o", "a.docx")
    assert (result.code, result.out) == (2, "")
    assert "3 documents do not fit one file" in result.err
    assert "--output, or one document with --part: work-points (" in result.err
    assert f"agenda-45 ({AGENDA}), training-notice ({NOTICE})" in result.err
    assert not Path("a.docx").exists()


@pytest.mark.parametrize(
    ("name", "begins", "file"),
    [
        ("work-points", f"# {TITLE}", f"{TITLE}（正文）"),
        ("body", f"# {TITLE}", f"{TITLE}（正文）"),
        (
            "decisions",
            "附件2\n\n# 示例市人大常委会2026年讨论决定",
            f"{TITLE}（讨论决定重大事项工作计划）",
        ),
        ("deputies", "附件3\n\n# 示例市人大常委会2026年代表工作", f"{TITLE}（代表工作计划）"),
        ("method", "附件4\n\n# 代表活动组织办法", f"{TITLE}（代表活动组织办法）"),
        ("agenda-45", f"# {AGENDA}", f"{AGENDA}（正文）"),
        ("notice", f"# {NOTICE}", f"{NOTICE}（通知）"),
        ("通知", f"# {NOTICE}", f"{NOTICE}（通知）"),
        ("会议议程", f"# {AGENDA}", f"{AGENDA}（会议议程）"),
    ],
)
def test_one_document_alone(npc: Npc, name: str, begins: str, file: str) -> None:
    """By its id, or by its kind where the year has one; an annex as it is annexed."""
    found = text(npc, YEAR, "--part", name)
    assert found.startswith(begins)
    assert found.count("\n# ") == (0 if begins.startswith("#") else 1)
    result = npc("plan", "render", YEAR, "--part", name, "--to", "md", "-q")
    assert result.out == f"build/{file}.md\n"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nope", "there is no document “nope” in “plan”"),
        ("arrangement", "there are several documents “arrangement” in “plan”"),
        ("安排表", "there are several documents “安排表” in “plan”"),
    ],
)
def test_an_id_that_names_none_or_several(npc: Npc, name: str, says: str) -> None:
    """The ids that there are are listed."""
    shutil.copytree(YEAR, "plan")
    result = npc("plan", "render", "plan", "--part", name)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert "choose one by its id: work-points (" in result.err
    assert "method (代表活动组织办法)" in result.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            ("-o", "a.docx"),
            "错误：3份文件不能写进一个文件\n改法：用 --output 指定一个目录，或用 --part 只要一份：",
        ),
        (
            ("--part", "甲"),
            "错误：“plan”中没有 id 为“甲”的文件\n改法：请写一份文件的 id：work-points（",
        ),
        (
            ("--part", "arrangement"),
            "错误：“plan”中有几份文件属于“arrangement”\n改法：请写一份文件的 id：",
        ),
    ],
)
def test_what_cannot_be_made_is_said_in_chinese(
    npc: Npc, options: tuple[str, ...], says: str
) -> None:
    """With all documents that there are."""
    shutil.copytree(YEAR, "plan")
    err = npc("plan", "render-docx", "plan", *options, language="zh").err
    assert err.startswith(says)
    assert f"agenda-45（{AGENDA}）、" in err


def test_documents_of_one_title_are_told_apart_by_their_ids(npc: Npc, write: Write) -> None:
    """Notices of sessions have the same title all the year."""
    write("plan.yaml", CALLS.format(first="march", second="may"))
    result = npc("plan", "render", "plan.yaml", "--to", "md", "-q")
    assert result.out.splitlines()[1:] == [
        "build/关于召开常委会会议的通知（march）.md",
        "build/关于召开常委会会议的通知（may）.md",
    ]
    assert "5月5日" in text(npc, "plan.yaml", "--part", "may")


def test_an_annex_of_an_annex_is_printed_with_what_carries_it(npc: Npc, write: Write) -> None:
    """Nothing that is in the plan is in no file."""
    write(
        "plan.yaml",
        "kind: work-points\nyear: 2026\nannexes: [a]\n---\n"
        "{kind: text, id: a, title: 甲, annexes: [b]}\n---\n{kind: text, id: b, title: 乙}\n",
    )
    result = npc("plan", "render", "plan.yaml", "--to", "md", "-q")
    assert result.out.splitlines() == ["build/2026年工作要点.md", "build/甲.md"]
    assert "# 乙" in Path("build/甲.md").read_text(encoding="utf-8")


def test_a_notice_that_issues_an_annex_makes_a_file_of_both(npc: Npc, write: Write) -> None:
    """The annex is in the file of the work points as well."""
    write(
        "plan.yaml",
        "kind: work-points\nyear: 2026\nannexes: [a]\n---\n{kind: text, id: a, title: 甲}\n---\n"
        "{kind: notice, issues: a, title: 关于印发甲的通知}\n",
    )
    result = npc("plan", "render", "plan.yaml", "--to", "md", "-q")
    assert result.out.splitlines() == ["build/2026年工作要点.md", "build/甲.md"]
    assert "# 关于印发甲的通知" in Path("build/甲.md").read_text(encoding="utf-8")


def test_an_item_of_a_file_that_was_not_named_is_not_printed_as_its_id(npc: Npc) -> None:
    """A document that shows items of other papers is made from the whole set."""
    agenda = YEAR / "agenda-45.yaml"
    result = npc("plan", "render", agenda)
    assert (result.code, result.out) == (2, "")
    assert "shows the item “environment”, which is in none of the files read" in result.err
    assert "name the directory with all papers of the year" in result.err
    assert npc("plan", "render", agenda, YEAR / "supervision.yaml", "--to", "md").code == 0


def test_templates_that_leave_a_document_out(npc: Npc) -> None:
    """None is taken for another: which of those that are left is meant is not known."""
    shutil.copytree(YEAR, "plans/year")
    npc("template", "eject", "document.html", "templates")
    path = Path("templates/document.html")
    loop = "for paper in plan.annexes"
    template = path.read_text(encoding="utf-8").replace(loop, f"{loop}[1:]")
    path.write_text(template, encoding="utf-8")
    Path("npc.yaml").write_text("templates: templates\n", encoding="utf-8")
    for part in ("supervision", "decisions"):
        result = npc("plan", "render", "--part", part, "--to", "md")
        assert (result.code, result.out) == (2, "")
        assert f"the document has no part “{part}”" in result.err
    assert text(npc, "--part", "method").startswith("附件4")


def test_all_files_of_a_year_are_written_or_none(npc: Npc) -> None:
    """One whose place is taken by a folder keeps the others from being replaced."""
    Path(FILES[2]).mkdir(parents=True)
    Path(FILES[0]).write_text("before", encoding="utf-8")
    result = npc("plan", "render", YEAR, "--to", "md", "-q")
    assert (result.code, result.out) == (2, "")
    assert Path(FILES[0]).read_text(encoding="utf-8") == "before"
    assert not Path(FILES[1]).exists()


@pytest.mark.parametrize("output", ["new/er/", "new/er"])
def test_a_directory_that_is_not_there_is_made(npc: Npc, output: str) -> None:
    """Also where it is named without a stroke behind it; a file that a name means holds one document."""
    assert npc("plan", "render", YEAR, "--to", "md", "-o", output).code == 0
    assert len(list(Path("new/er").iterdir())) == len(FILES)
    assert "3 documents do not fit one file" in npc("plan", "render", YEAR, "-o", "a.docx").err


STRANGE = """\
kind: text
id: ../n1
year: 2026
title: 通知/一
text: 甲。
annexes: [../../x]
---
kind: text
id: n2
title: 通知／一
text: 乙。
---
kind: arrangement
id: ../../x
paper: a/../../../evil/x
categories: [{items: [{title: 第一项}]}]
"""


def test_ids_and_names_lead_to_no_other_folder(npc: Npc, write: Write) -> None:
    """Titles that are one name of a file are told apart by ids, also where one document is wanted."""
    path = write("p/plan.yaml", STRANGE)
    for folder in ("out", "out/通知／一（..", "out/通知／一（a"):
        Path(folder).mkdir()
    calls = ((), ("--part", "../n1"), ("--part", "n2"), ("--part", "../../x"))
    for call in calls:
        assert npc("plan", "render", path, *call, "--to", "md", "-q", "-o", "out").code == 0
    found = {each.relative_to("out").as_posix() for each in Path("out").rglob("*.md")}
    assert found == {
        "通知／一（..／n1）.md",
        "通知／一（n2）.md",
        "通知／一（..／n1）（正文）.md",
        "通知／一（n2）（正文）.md",
        "通知／一（..／..／x）（a／..／..／..／evil／x）.md",
    }
    assert not [each for each in Path().rglob("*.md") if each.parent != Path("out")]


def test_ids_that_differ_in_case_are_one_file_elsewhere(npc: Npc, write: Write) -> None:
    """On Windows and macOS one would be lost; nothing is written."""
    path = write("plan.yaml", CALLS.format(first="call", second="Call"))
    result = npc("plan", "render", path, "--to", "md", "-q")
    assert (result.code, result.out) == (2, "")
    assert "would be written to" in result.err

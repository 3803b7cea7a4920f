"""Names that differ only in case, or in how é is written, are one file on some system: so on every one."""

import io
from pathlib import Path
from unicodedata import normalize
from zipfile import ZipFile

import pytest

from npc.files.names import same_files, same_name
from support import Npc, Write

PLAN = "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\ntitle: {}\npreamble: 甲。\n"
CAFE = "要点Café"
PAIRS = [
    ("要点ABC", "要点abc"),
    (normalize("NFC", CAFE), normalize("NFD", CAFE)),
    (normalize("NFC", CAFE.upper()), normalize("NFD", CAFE)),
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_plans_of_one_name_are_refused(
    npc: Npc, write: Write, tmp_path: Path, first: str, second: str
) -> None:
    """Nothing is written, both names are said, and how to write both."""
    write("plans/a/w.yaml", PLAN.format(first))
    write("plans/b/w.yaml", PLAN.format(second))
    result = npc("plan", "render", "--to", "md", language="zh")
    assert (result.code, result.out) == (2, "")
    assert f"{first}.md、{second}.md" in result.err
    assert "--output" in result.err
    assert "字母写法" in result.err
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_papers_of_one_plan_have_their_ids_in_their_names(
    npc: Npc, write: Write, tmp_path: Path, first: str, second: str
) -> None:
    """As those have whose titles are the same."""
    text = "kind: text\nid: {}\nyear: 2025\norgan: 示例县人大常委会\ntitle: {}\ntext: 甲。\n"
    write("plans/a/w.yaml", text.format("one", first) + "---\n" + text.format("two", second))
    assert npc("plan", "render", "--to", "md").code == 0
    names = [path.name for path in (tmp_path / "build").iterdir()]
    assert sorted(names) == sorted([f"{first}（one）.md", f"{second}（two）.md"])


@pytest.mark.parametrize(
    ("first", "second"), [("R.json", "r.json"), ("a/é.json", "A/e\u0301.json"), ("x", "./x")]
)
def test_two_reports_of_one_name_are_refused(
    npc: Npc, write: Write, tmp_path: Path, first: str, second: str
) -> None:
    """Also a report and a baseline, a report and the plan that is read."""
    write("plans/a/w.yaml", PLAN.format("甲"))
    calls = [
        ("--report", f"sarif:{first}", "--report", f"gitlab:{second}"),
        ("--to", "json", "-o", first, "--report", f"gitlab:{second}"),
        ("--write-baseline", first, "--report", f"gitlab:{second}"),
    ]
    for options in calls:
        result = npc("plan", "validate", *options)
        assert (result.code, result.out) == (2, "")
        assert "two reports would be written to" in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["plans"]


def test_departments_of_one_name_have_files_and_sheets_of_their_own(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """Numbers tell them apart, the first keeps its name."""
    names = ["ABC室", "abc室", "É室", "e\u0301室"]
    items = "".join(
        f"      - {{title: 视察{n}, owners: {name}, when: 3月}}\n" for n, name in enumerate(names)
    )
    write(
        "plans/a/t.yaml",
        f"kind: arrangement\nyear: 2025\norgan: 示例县人大常委会\ndepartments: [{', '.join(names)}]\n"
        f"categories:\n  - name: 视察\n    items:\n{items}",
    )
    assert npc("schedule", "export", "set", "--to", "md").code == 0
    files = [path.name for path in (tmp_path / "set").iterdir()]
    assert len({same_name(name) for name in files}) == len(files)
    assert sum("部门工作安排" in name for name in files) == len(names)
    book = next((tmp_path / "set").glob("*.xlsx")).read_bytes()
    sheets = ZipFile(io.BytesIO(book)).read("xl/workbook.xml").decode().split('<sheet name="')[1:]
    titles = [sheet.partition('"')[0] for sheet in sheets]
    assert len({same_name(title) for title in titles}) == len(titles) >= len(names)


def test_what_is_one_file() -> None:
    """The strokes on the way, other folders and signs of another width are not."""
    paths = [Path("a/B.md"), Path("A/b.md"), Path("b.md"), Path("\uff22.md"), Path("a/../a/b.md")]
    assert [(str(one), str(two)) for one, two in same_files(paths)] == [
        ("a/B.md", "A/b.md"),
        ("a/B.md", "a/../a/b.md"),
    ]

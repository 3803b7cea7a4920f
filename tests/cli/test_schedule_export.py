"""`npc schedule export`: the year's set, all of it or nothing."""

import os
import re
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from schedules import DATED
from support import ROOT, Npc, Write

NANHAI = ROOT / "plans" / "nanhai-2023"
FORBIDDEN = set('<>:"/\\|?*')


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("npc.cli.selection.today", lambda: date(2025, 7, 15))


def contents(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_a_set_has_months_departments_calendar_workbook_and_index(npc: Npc, tmp_path: Path) -> None:
    """Every file is named on stdout, and linked from the index."""
    result = npc("schedule", "export", "set/2023", "--plan", NANHAI, language="zh")
    assert (result.code, result.err) == (0, "")
    files = contents(tmp_path / "set" / "2023")
    assert sorted(result.out.splitlines()) == sorted(f"set/2023/{name}" for name in files)
    index = files.pop("2023年工作安排目录.html").decode()
    links = {unquote(unescape(one)) for one in re.findall('href="\\./([^"]*)"', index)}
    assert links == set(files)
    months = [name for name in files if re.fullmatch("2023年[01][0-9]月工作安排.html", name)]
    departments = [name for name in files if "部门工作安排-" in name]
    assert (len(months), len(departments)) == (12, 6)
    assert {"2023年工作安排.xlsx", "2023年工作日历.ics"} <= set(files)
    assert "（16项）" in files["2023年07月工作安排.html"].decode()


def test_pages_are_in_the_form_that_is_asked_for(npc: Npc, tmp_path: Path) -> None:
    """Word for the notice board, or Markdown with its index."""
    assert npc("schedule", "export", "md", "--plan", NANHAI, "--to", "md", language="zh").code == 0
    files = contents(tmp_path / "md")
    assert {name.rpartition(".")[2] for name in files} == {"md", "xlsx", "ics"}
    index = files.pop("2023年工作安排目录.md").decode()
    assert set(map(unquote, re.findall(r"\]\(\./([^)]*)\)", index))) == set(files)
    assert "[7月](./2023%E5%B9%B407" in index
    assert npc("schedule", "export", "a", "--plan", NANHAI, "--to", "docm").code == 2
    assert not (tmp_path / "a").exists()


def test_the_calendar_has_matters_sessions_and_deadlines(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """Deadlines on days off are moved when that is asked for."""
    write("plan.yaml", DATED)
    for arguments, due in (((), "20251008"), (("--workdays",), "20250930")):
        assert npc("schedule", "export", "s", "--plan", "plan.yaml", *arguments).code == 0
        calendar = (tmp_path / "s" / "2025年工作日历.ics").read_text(encoding="utf-8")
        assert calendar.count("BEGIN:VALARM") == 5  # four before sessions, 批复决算 after one
        assert calendar.count("BEGIN:VEVENT") == 7 + 3 + 5
        assert "BEGIN:VTODO" not in calendar
        assert f"DTSTART;VALUE=DATE:{due}" in calendar
    index = (tmp_path / "s" / "2025年工作安排目录.html").read_text(encoding="utf-8")
    assert "1 item without a day left out" in index
    assert npc("schedule", "export", "s", "--plan", "plan.yaml", "--todos").code == 0
    calendar = (tmp_path / "s" / "2025年工作日历.ics").read_text(encoding="utf-8")
    assert calendar.count("BEGIN:VTODO") == 8
    assert calendar.count("BEGIN:VEVENT") == 3 + 5


@pytest.mark.parametrize(("arguments", "day"), [((), "8月12日"), (("--workdays",), "8月11日")])
def test_all_files_of_a_set_have_the_same_deadlines(
    arguments: tuple[str, ...], day: str, npc: Npc, tmp_path: Path
) -> None:
    """Moved off days off or not: 12 August 2023 is a Saturday."""
    call = ("schedule", "export", "md", "--to", "md", *arguments)
    assert npc(*call, "--plan", NANHAI, language="zh").code == 0
    files = contents(tmp_path / "md")
    assert f"| {day} 周" in files["2023年08月工作安排.md"].decode()
    assert f"DATE:202308{day[2:4]}" in files["2023年工作日历.ics"].decode()
    assert f"| 2023-08-{day[2:4]} 周" in files["2023年会前准备期限.md"].decode()


def test_a_second_run_gives_the_same_bytes_and_leaves_other_files(npc: Npc, tmp_path: Path) -> None:
    """What is not of the set stays as it is."""
    npc("schedule", "export", "s", "--plan", NANHAI)
    before = contents(tmp_path / "s")
    (tmp_path / "s" / "别的.txt").write_text("x", encoding="utf-8")
    assert npc("schedule", "export", "s", "--plan", NANHAI).code == 0
    assert contents(tmp_path / "s") == before | {"别的.txt": b"x"}


def test_names_are_those_that_windows_takes(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Whatever departments are called; two that would be one file are told apart."""
    write("plan.yaml", "kind: work-points\nyear: 2025\norgan: x\nlevel: county\ndepartments: ['a/b', 'A:B', 'a:b', '..', '=1']\npreamble: 甲。\n")  # fmt: skip
    assert npc("schedule", "export", "s", "--plan", "plan.yaml").code == 0
    names = list(contents(tmp_path / "s"))
    assert not any(FORBIDDEN & set(name) for name in names)
    assert len({name.casefold() for name in names}) == len(names) == 1 + 12 + 5 + 5 + 2
    assert {"2025年部门工作安排-A：B.html", "2025年部门工作安排-a：b（2）.html"} <= set(names)


def test_where_one_file_cannot_be_written_none_is(npc: Npc, write: Write, tmp_path: Path) -> None:
    """A folder stands where the last file belongs: the old ones are as they were."""
    write("plan.yaml", DATED)
    npc("schedule", "export", "s", "--plan", "plan.yaml")
    calendar = tmp_path / "s" / "2025年工作日历.ics"
    calendar.unlink()
    before = contents(tmp_path / "s")
    calendar.mkdir()
    write("plan.yaml", DATED.replace("养老服务", "托育服务"))
    result = npc("schedule", "export", "s", "--plan", "plan.yaml")
    assert (result.code, result.out) == (2, "")
    assert "it is a folder" in result.err
    calendar.rmdir()
    assert contents(tmp_path / "s") == before


def test_what_was_put_is_taken_back_when_a_later_file_fails(
    npc: Npc, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when Word holds one of them open on Windows; a new folder is not left behind either."""
    write("plan.yaml", DATED)
    npc("schedule", "export", "old", "--plan", "plan.yaml")
    before = contents(tmp_path / "old")
    write("plan.yaml", DATED.replace("养老服务", "托育服务"))
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.suffix == ".new" and target.suffix == ".xlsx":
            raise PermissionError(13, os.strerror(13))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    for folder in ("old", "new/er"):
        result = npc("schedule", "export", folder, "--plan", "plan.yaml")
        assert (result.code, result.out) == (2, "")
        assert "no permission to write" in result.err
    assert contents(tmp_path / "old") == before
    assert not (tmp_path / "new").exists()


def test_a_file_is_no_folder(npc: Npc, write: Write) -> None:
    """It is said, and the file is as it was."""
    path = write("s", "x")
    result = npc("schedule", "export", "s", "--plan", NANHAI)
    assert (result.code, result.out) == (2, "")
    assert "is not a folder" in result.err
    assert path.read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_a_terminal_is_not_given_what_it_cannot_show(
    npc: Npc, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said how to get a file; a pipe takes it."""
    monkeypatch.setattr("npc.cli.views.is_terminal", lambda: True)
    result = npc("schedule", "month", "7", "--plan", NANHAI, "--to", form)
    assert (result.code, result.out) == (2, "")
    assert "name a file with -o" in result.err

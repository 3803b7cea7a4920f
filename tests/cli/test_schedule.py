"""`npc schedule …`: the commands, their filters, days and files."""

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from schedules import DATED
from support import ROOT, Npc, Write

NANHAI = ROOT / "plans" / "nanhai-2023"
SHILI = ROOT / "plans" / "shili-2025"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("npc.cli.selection.today", lambda: date(2025, 7, 15))


def listed(npc: Npc, *arguments: str | Path) -> list[str]:
    """The texts of the matters that a command lists."""
    result = npc("schedule", *arguments, "--to", "json")
    assert result.code == 0, result.err
    return [one["text"] for one in json.loads(result.out)["matters"]]


@pytest.mark.parametrize("plan", [NANHAI, SHILI])
@pytest.mark.parametrize(
    "command",
    [
        ("month", "7"),
        ("month", "7-9"),
        ("quarter", "3"),
        ("year",),
        ("meetings",),
        ("department", "财经工委"),
        ("deadlines",),
        ("unscheduled",),
        ("load",),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("form", ["text", "md", "html", "csv", "json"])
def test_every_view_in_every_form(
    npc: Npc, command: tuple[str, ...], form: str, plan: Path
) -> None:
    """Each says what it is of."""
    result = npc("schedule", *command, "--plan", plan, "--to", form)
    assert (result.code, result.err) == (0, "")
    assert "常委会" in result.out


@pytest.mark.parametrize(
    ("arguments", "months"),
    [
        (("month", "now"), ["7"]),
        (("month", "本月"), ["7"]),
        (("month", "next"), ["8"]),
        (("month", "next", "--as-of", "2025-01-31"), ["2"]),
        (("month", "7至9月"), ["7", "8", "9"]),
        (("month", "07-08"), ["7", "8"]),
        (("quarter", "now"), ["7", "8", "9"]),
        (("quarter", "next"), ["10", "11", "12"]),
        (("quarter", "二季度"), ["4", "5", "6"]),
        (("quarter", "Q1"), ["1", "2", "3"]),
        (("quarter", "next", "--as-of", "2024-12-01"), ["1", "2", "3"]),
    ],
)
def test_months_as_people_name_them(
    npc: Npc, arguments: tuple[str, ...], months: list[str]
) -> None:
    """Now and next are those of the day, which is today's where none is given."""
    record = json.loads(npc("schedule", *arguments, "--plan", SHILI, "--to", "json").out)
    assert [one["name"] for one in record["blocks"] if one["name"] != "unscheduled"] == months


def test_now_is_the_year_of_the_day(npc: Npc, write: Write) -> None:
    """December's next month is in next year's plan; a plan of another year is not meant."""
    for year in (2025, 2026):
        write(f"plans/{year}.yaml", f"kind: monthly-plan\nyear: {year}\nmonths: {{1: [{{content: 甲{year}}}]}}\n")  # fmt: skip
    assert "甲2026" in npc("schedule", "month", "next", "--as-of", "2025-12-31").out
    result = npc("schedule", "month", "now", "--plan", NANHAI)
    assert result.code == 2
    assert "no plan of 2025" in result.err
    assert "7月" in npc("schedule", "month", "now", "--as-of", "2023-07-01", "--plan", NANHAI).out


def test_filters_hold_for_every_view(npc: Npc) -> None:
    """Department, meeting and action, alone and together."""
    for command in (("year",), ("month", "1-12"), ("meetings",), ("load",), ("deadlines",)):
        for text in listed(npc, *command, "--plan", NANHAI, "--action", "听取"):
            assert text.startswith("听取")
    heard = listed(npc, "year", "--plan", NANHAI, "--action", "听取", "--meeting", "主任会议")
    assert len(heard) == 4  # by hand: 听取 4, 5, 9 and 10
    (both,) = listed(npc, "year", "--plan", NANHAI, "--action", "书面审议")
    assert both.startswith("听取和审议")  # one row, and in writing beside it another report
    law = listed(npc, "meetings", "--plan", NANHAI, "--department", "法制工委")
    assert len(law) == 8 + 2  # by hand: 听取 3, 9, 10, 14, and rows of 有关、各工委 with a meeting


def test_progress_is_what_the_plan_says(npc: Npc, write: Write) -> None:
    """Status and remark; a day before the one of completion makes it open again."""
    write("plan.yaml", DATED)
    done, accounts = "听取和审议县政府关于养老服务工作情况的报告", "审查和批准2024年本级决算"
    year = ("year", "--plan", "plan.yaml", "--status")
    assert listed(npc, *year, "done") == [done]
    assert listed(npc, *year, "已取消") == ["听取和审议县政府关于政务公开情况的报告"]
    assert done in listed(npc, *year, "open", "--as-of", "2025-04-27")
    assert listed(npc, *year, "overdue") == [accounts, "对2024年本级决算草案研究提出意见"]
    opinion = "对2024年本级决算草案研究提出意见"
    assert listed(npc, *year, "overdue", "--as-of", "2025-06-26") == [opinion]
    assert listed(npc, *year, "overdue", "--as-of", "2025-06-27") == [accounts, opinion]
    assert listed(npc, "year", "--plan", NANHAI, "--status", "done") == [
        "调研南海区、桂城街道2023年财政预算草案编制情况",
        "调研南海区2022年国民经济和社会发展规划执行情况及2023年计划草案编制情况",
        "组织省人大代表出席省十四届人大一次会议，指导各镇人代会的选举工作",
    ]


def test_a_calendar_says_what_it_cannot_show(npc: Npc) -> None:
    """What has no day is counted on stderr; as to-dos all are there, and only a calendar has them."""
    year = ("schedule", "year", "--plan", NANHAI)
    days, todos = npc(*year, "--to", "ics"), npc(*year, "--to", "ics", "--todos")
    assert (days.code, todos.code, todos.err) == (0, 0, "")
    assert "not in the calendar: 5 items" in days.err
    assert "VTODO" not in days.out
    assert len(set(re.findall("UID:(\\w+)", todos.out))) == 82
    assert len(set(re.findall("UID:(\\w+)", days.out))) == 82 - 5
    refused = npc(*year, "--todos")
    assert (refused.code, refused.out) == (2, "")
    assert "--to ics" in refused.err


def test_an_action_has_short_names(npc: Npc) -> None:
    """As headings of the plan say them."""
    year = ("year", "--plan", NANHAI, "--action")
    assert listed(npc, *year, "调研") == listed(npc, *year, "专题调研") != []
    assert npc("schedule", *year, "审").code == 2


def test_what_has_no_days_is_no_calendar(npc: Npc, tmp_path: Path) -> None:
    """Counts of the load are refused, and the remedy names the forms that there are."""
    for arguments in (("--to", "ics"), ("-o", "load.ics")):
        result = npc("schedule", "load", "--plan", NANHAI, *arguments)
        assert (result.code, result.out) == (2, "")
        assert "this is not made as ics" in result.err
        assert "json" in result.err
    assert not (tmp_path / "load.ics").exists()


def test_only_a_plan_that_keeps_track_depends_on_the_day(
    npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Elsewhere all that lies in the past would be overdue."""
    write("plan.yaml", DATED)
    for plan, changes in ((Path("plan.yaml"), True), (SHILI, False), (NANHAI, False)):
        outs = set()
        for day in (date(2022, 1, 1), date(2026, 1, 1)):
            monkeypatch.setattr("npc.cli.selection.today", lambda day=day: day)
            outs.add(npc("schedule", "year", "--plan", plan).out)
        assert (len(outs) > 1) is changes


def test_a_file_is_written_in_the_form_of_its_ending(npc: Npc, tmp_path: Path) -> None:
    """Whole, and named on stdout; --to counts for more than the ending."""
    for name, start in (("a.csv", b"\xef\xbb\xbf"), ("a.md", b"# "), ("a.json", b"{"), ("a.txt", "示".encode()), ("a.html", b"<!DOCTYPE html>"), ("a.docx", b"PK")):  # fmt: skip
        result = npc("schedule", "month", "7", "--plan", SHILI, "-o", name)
        assert (result.code, result.out) == (0, f"{name}\n")
        assert (tmp_path / name).read_bytes().startswith(start)
    npc("schedule", "month", "7", "--plan", SHILI, "-o", "a.dat", "--to", "md")
    assert (tmp_path / "a.dat").read_bytes() == (tmp_path / "a.md").read_bytes()
    assert npc("schedule", "month", "7", "--plan", SHILI, "-o", "-").out.startswith("示例县")
    result = npc("schedule", "month", "7", "--plan", SHILI, "-o", "missing/a.md")
    assert result.code == 2
    assert "create the folder first" in result.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("month", "9-7"), "“9-7” is not a month"),
        (("month", "7-13"), "“7-13” is not a month"),
        (("quarter", "5"), "“5” is not a quarter"),
        (("year", "--as-of", "2025-02-30"), "“2025-02-30” is not a date"),
        (("year", "--status", "finished"), "choose one of: open, planned"),
        (("year", "--meeting", "党组会议"), "perhaps “主任会议” is meant"),
        (("year", "--meeting", "x"), "the plan knows: 常委会会议, 主任会议"),
        (("year", "--action", "视查"), "perhaps “视察” is meant"),
        (("year", "--to", "xlsb"), "choose one of: text, md, html, docx, csv, xlsx, ics, json"),
        (("year", "-o", "a.xyz"), "or name the form with --to"),
        (("department", "财政工委"), "perhaps “财经工委” is meant"),
    ],
)
def test_wrong_usage_is_a_sentence_and_a_remedy(
    npc: Npc, arguments: tuple[str, ...], says: str
) -> None:
    """Exit code 2, nothing on stdout."""
    result = npc("schedule", *arguments, "--plan", SHILI)
    assert (result.code, result.out) == (2, "")
    assert says in result.err


def test_deadlines_move_off_days_off_only_when_asked(npc: Npc, write: Write) -> None:
    """10月8日 is the last day of 国庆节."""
    write("plan.yaml", DATED)
    assert "2025-10-08" in npc("schedule", "deadlines", "--plan", "plan.yaml").out
    moved = npc("schedule", "deadlines", "--plan", "plan.yaml", "--workdays").out
    assert "2025-10-08" not in moved
    assert "2025-09-30 Tue" in moved


COMMANDS = [
    "month",
    "quarter",
    "year",
    "meetings",
    "department",
    "deadlines",
    "unscheduled",
    "load",
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("language", "plan"), [("zh", "计划的路径"), ("en", "the plan")])
def test_help_speaks_the_users_language(command: str, language: str, plan: str) -> None:
    """Every option has its line. The language is that of the process."""
    shown = subprocess.run(
        [sys.executable, "-m", "npc", "schedule", command, "--help"],
        env=os.environ | {"NPC_LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout
    assert plan in shown
    for option in ("--plan", "--year", "--meeting", "--action", "--status", "--as-of", "--to"):
        assert option in shown


def test_files_look_as_the_repo_wants_them(npc: Npc, write: Write) -> None:
    """Templates, measures and styles of its own, as for documents; its deviations are said."""
    shutil.copytree(SHILI, "plans/shili")
    npc("template", "eject", "reference.docx", ".")
    own = Document("reference.docx")
    own.styles["附件标题"].font.italic = True
    own.save("reference.docx")
    templates = ROOT / "templates"
    for name in ("schedule.html", "schedule-document.html", "schedule-index.html"):
        text = (templates / name).read_text(encoding="utf-8")
        write(f"looks/{name}", text.replace("</h1>", "（本县版）</h1>"))
    write(
        "npc.yaml", "templates: looks\nreference-docx: reference.docx\nformat: {page.top: 35mm}\n"
    )

    assert "（本县版）</h1>" in npc("schedule", "month", "8", "--to", "html").out
    result = npc("schedule", "month", "8", "-o", "a.docx", language="zh")
    assert (result.code, result.out) == (0, "a.docx\n")
    assert "page.top" in result.err
    document = Document("a.docx")
    margin = document.sections[0].top_margin
    assert margin
    assert margin.mm == pytest.approx(35, abs=0.01)
    assert any(one.text.endswith("8月工作安排（本县版）") for one in document.paragraphs)
    assert document.styles["附件标题"].font.italic
    npc("schedule", "export", "set")
    assert all(
        "（本县版）" in one.read_text(encoding="utf-8") for one in Path("set").glob("*.html")
    )
    assert npc("schedule", "month", "8").err == ""


def test_settings_with_faults_are_not_half_used(npc: Npc, write: Write) -> None:
    """A schedule made without a part of them would look otherwise than is wanted."""
    shutil.copytree(SHILI, "plans/shili")
    write("npc.yaml", "templates: [a]\n")
    result = npc("schedule", "month", "8")
    assert (result.code, result.out) == (1, "")
    assert "npc.yaml:1:12" in result.err


def test_the_day_of_as_of_chooses_the_plan_of_its_year(npc: Npc, write: Write) -> None:
    """So that a command says the same after the new year."""
    for year in (2024, 2025):
        write(
            f"plans/{year}/a.yaml",
            f"kind: work-points\nyear: {year}\norgan: 甲县人大常委会\npreamble: 甲。\n",
        )
    for command in (("year",), ("month", "3"), ("month", "now")):
        assert "2024年" in npc("schedule", *command, "--as-of", "2024-12-15", language="zh").out
        assert "2025年" in npc("schedule", *command, language="zh").out


@pytest.mark.parametrize(
    "option", ["--department", "--meeting", "--action", "--status", "--as-of", "--to"]
)
def test_an_empty_option_is_no_wish(npc: Npc, option: str) -> None:
    """A variable of a script that is not set would give the wrong list."""
    result = npc("schedule", "month", "1", "--plan", NANHAI, option, "")
    assert (result.code, result.out) == (2, "")
    assert f"{option} is empty" in result.err


def test_now_on_a_plan_without_a_year_is_this_month(npc: Npc, write: Write) -> None:
    """The only plan is meant; one of another year is not, and the way out is named."""
    write("plans/a.yaml", "kind: work-points\nyear: 2024\npreamble: 甲。\n")
    result = npc("schedule", "month", "now")
    assert (result.code, result.out) == (2, "")
    assert "--as-of" in result.err
    Path("plans/a.yaml").unlink()
    write("plans/b.yaml", "kind: monthly-plan\nmonths: {7: [{content: 调研乙}]}\n")
    assert listed(npc, "month", "now") == ["调研乙"]


def test_more_words_than_the_command_takes_are_named(npc: Npc) -> None:
    """In the user's language."""
    result = npc("schedule", "month", "1", "2", "--plan", NANHAI)
    assert (result.code, result.err.splitlines()[0]) == (2, "error: too many arguments: 2")

"""`npc plan validate`: formats, files, selection; and `npc rule`."""

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from npc.output.forms import REPORTS
from npc.rules.registry import all_rules
from npc.word.check import rules as word_file
from support import ROOT, Npc, Write

PLAN = """\
kind: arrangement
departments: [办公室, 财经工委]
categories:
  - name: 视察活动
    items:
      - title: 视察城市公园建设情况
        owners: 财经委
        when: 某月
"""


@pytest.fixture(autouse=True)
def plan(write: Write) -> Path:
    """Write a plan with an error and a warning."""
    return write("plans/2025/arrangement.yaml", PLAN)


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_is_written_by_its_name(npc: Npc, name: str) -> None:
    """The exit code does not depend on the format."""
    result = npc("plan", "validate", "--format", name)
    assert result.code == 1
    assert "NPC301" in result.out
    assert result.err == ""


def test_several_reports_in_one_run(npc: Npc, tmp_path: Path) -> None:
    """Stdout has the main report alone; the files have theirs."""
    result = npc(
        *("plan", "validate", "--format", "concise"),
        *("--report", "junit:report.xml", "--report", "json:report.json"),
    )
    assert (result.code, result.err) == (1, "")
    assert len(result.out.splitlines()) == 2
    root = ET.fromstring((tmp_path / "report.xml").read_bytes())  # noqa: S314 - our own
    assert root.get("failures") == "2"
    document = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert document["counts"]["error"] == 1


def test_the_main_report_goes_to_a_file(npc: Npc, tmp_path: Path) -> None:
    """Stdout stays empty, and the file is what stdout would have been."""
    shown = npc("plan", "validate", "--format", "sarif").out
    result = npc("plan", "validate", "--format", "sarif", "--output", "a.sarif")
    assert (result.code, result.out, result.err) == (1, "", "")
    assert (tmp_path / "a.sarif").read_text(encoding="utf-8") == shown
    assert npc("plan", "validate", "--format", "sarif", "--output", "-").out == shown


def test_a_report_goes_into_a_folder_by_its_form(npc: Npc, tmp_path: Path) -> None:
    """One that is there, or whose name ends as one and which is made then."""
    result = npc("plan", "validate", "--to", "sarif", "-o", "new/", "--report", "json:plans")
    assert (result.code, result.out, result.err) == (1, "", "")
    assert json.loads((tmp_path / "new" / "npc.sarif").read_text(encoding="utf-8"))
    assert json.loads((tmp_path / "plans" / "npc.json").read_text(encoding="utf-8"))


def test_a_rule_is_listed_once_however_bad_its_findings_are(write: Write, tmp_path: Path) -> None:
    """The rule counts as it does by itself, each result as it was found, in any run the same."""
    table = "kind: arrangement\nmeetings: [常委会会议]\nsessions:\n"
    sessions = "".join(f"  - {{kind: {kind}, date: 2025-03-0{day}}}\n" for day, kind in _SESSIONS)
    write("plans/2025/arrangement.yaml", f"{table}{sessions}categories: []\n")
    command = [sys.executable, "-m", "npc", "plan", "validate", "--format", "sarif"]
    command += [word for name in REPORTS for word in ("--report", f"{name}:{name}")]
    written = set()
    for seed in ("1", "2", "3"):
        done = subprocess.run(
            command,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env=os.environ | {"PYTHONHASHSEED": seed},
        )
        written.add((done.stdout, *((tmp_path / name).read_bytes() for name in REPORTS)))
    assert len(written) == 1
    run = json.loads(written.pop()[0])["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    (number,) = (at for at, rule in enumerate(rules) if rule["id"] == "NPC357")
    assert rules[number]["defaultConfiguration"]["level"] == "warning"
    levels = [one["level"] for one in run["results"] if one["ruleIndex"] == number]
    assert sorted(levels) == ["note", "warning"]


_SESSIONS = ((1, "评议"), (2, "座谈会"))


def test_a_report_that_cannot_be_written(npc: Npc) -> None:
    """It is said, with exit code 2."""
    result = npc("plan", "validate", "--report", "json:nowhere/a.json")
    assert result.code == 2
    assert "folder “nowhere” does not exist" in result.err


def test_in_github_actions_findings_are_annotations(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only where no format is given and the log is what is written to."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert npc("plan", "validate").out.startswith("::error file=plans/2025/arrangement.yaml,line=7")
    assert npc("plan", "validate", "--statistics").out.startswith("::error")
    assert npc("plan", "validate", "--format", "full").out.startswith("error[NPC301]")
    npc("plan", "validate", "--output", "a.txt")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("error[NPC301]")


def test_in_github_actions_a_terminal_has_the_full_report(
    npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person at a terminal reads findings, not commands."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert npc("plan", "validate").out.startswith("error[NPC301]")


@pytest.mark.parametrize(
    ("options", "codes", "code"),
    [
        (("--select", "NPC30"), ["NPC301"], 1),
        (("--ignore", "unknown-department"), ["NPC343"], 0),
        (("--ignore", "NPC301,NPC343"), [], 0),
        (("--ignore", "NPC301", "--ignore", "NPC343"), [], 0),
        (("--severity", "NPC301=warning"), ["NPC301", "NPC343"], 0),
        (("--severity", "NPC301=info", "--severity", "NPC343=error"), ["NPC301", "NPC343"], 1),
        (("--ignore", "NPC301", "--fail-on", "warning"), ["NPC343"], 1),
        (("--severity", "NPC3=info", "--fail-on", "warning"), ["NPC301", "NPC343"], 0),
        (("--fail-on", "never"), ["NPC301", "NPC343"], 0),
    ],
)
def test_rules_are_chosen_and_weighed(
    npc: Npc, options: tuple[str, ...], codes: list[str], code: int
) -> None:
    """The exit code follows from what is left."""
    result = npc("plan", "validate", "--format", "jsonl", *options)
    assert [json.loads(line)["code"] for line in result.out.splitlines()] == codes
    assert result.code == code


def test_statistics_end_the_report(npc: Npc) -> None:
    """They follow the summary, and no program's format has them."""
    result = npc("plan", "validate", "--statistics", "--ignore", "NPC343")
    assert result.out.endswith(
        "1 error in 1 plan\n\ncode    name                count\nNPC301  unknown-department  1\n"
    )
    json.loads(npc("plan", "validate", "--statistics", "--format", "json").out)


def test_a_list_of_all_rules(npc: Npc) -> None:
    """A line each: code, name, severity, title."""
    result = npc("rule", language="zh")
    assert result.code == 0
    shown = result.out.splitlines()
    assert [line.split()[0] for line in shown] == sorted(
        rule.code for rule in (*all_rules(), *word_file.RULES)
    )
    assert next(line for line in shown if "NPC301" in line).split() == [
        *("NPC301", "unknown-department", "错误", "未知的部门")
    ]


@pytest.mark.parametrize("written", ["NPC301", "npc301", "unknown-department"])
def test_the_page_of_a_rule(npc: Npc, written: str) -> None:
    """By its code or its name, in the user's language."""
    shown = npc("rule", written, language="zh").out
    assert shown.startswith("NPC301  unknown-department  错误\n未知的部门\n")
    assert "理由：" in shown
    assert "依据：" in shown
    assert "    种类: 安排表\n" in shown
    assert shown.endswith(
        "不检查此项：\n"
        "    只这一次：npc plan validate --ignore NPC301\n"
        "    全库各计划：在 npc.yaml 中写“规则: {不查: [NPC301]}”\n"
        "    只此一处：在该行末尾或上一行写“# npc: ignore[NPC301] 理由”\n"
    )


def test_several_rules_a_line_or_a_page_each(npc: Npc, tmp_path: Path) -> None:
    """By codes, beginnings and names in one run, each once and in order; the file's ending says the form."""
    meant = ("set-term", "NPC40", "npc301,NPC402")
    listed = npc("rule", *meant).out.splitlines()
    assert [line.split()[0] for line in listed] == ["NPC301", *(f"NPC40{n}" for n in range(1, 10))]
    whole = npc("rule", *meant, "--all", language="zh").out
    assert [line[:6] for line in whole.splitlines() if line.startswith("NPC")] == [
        line.split()[0] for line in listed
    ]
    assert whole.count("理由：") == len(listed)
    assert npc("rule", *meant, "-o", "rules.txt").out == "rules.txt\n"
    assert (tmp_path / "rules.txt").read_text(encoding="utf-8").splitlines() == listed
    npc("rule", *meant, "-o", "rules.md", language="zh")
    sections = (tmp_path / "rules.md").read_text(encoding="utf-8")
    document = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert sections.count("### NPC") == len(listed)
    assert all(line in document.splitlines() for line in sections.splitlines())


def test_a_rule_that_is_not_there_among_others(npc: Npc) -> None:
    """Nothing is written, and no wrong form is guessed."""
    for arguments in (("NPC402", "NPC999"), ("NPC402", "--to", "csv"), ("-o", "rules.csv")):
        refused = npc("rule", *arguments)
        assert (refused.code, refused.out) == (2, "")
        assert "remedy:" in refused.err


def test_what_stops_reading_cannot_be_switched_off(npc: Npc) -> None:
    """The page of such a rule says why; that of a warning says how."""
    assert npc("rule", "NPC102").out.endswith(
        "it cannot be switched off: what cannot be read cannot be checked\n"
    )
    assert "--ignore NPC113" in npc("rule", "NPC113").out
    assert "# npc: ignore" not in npc("rule", "NPC901").out.split("to switch it off:")[1]

"""`npc.api`: what the command line does, for programs, without a word on any stream."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from npc import api
from npc.errors import NpcError
from support import ROOT, Npc, Write

PLANS = sorted(path.name for path in (ROOT / "plans").iterdir())
FAULTY = "kind: work-points\nyear: 2025\nowner: 财经工委\npreamble: 督办。\n"


def one(name: str) -> api.LoadedPlan:
    (loaded,) = api.load(ROOT / "plans" / name)
    return loaded


@pytest.mark.parametrize("name", PLANS)
def test_all_of_it_in_silence(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Read, checked, listed, folded, printed in each form but PDF, which another program draws."""
    loaded = one(name)
    api.write(api.validate(loaded), "full")
    api.write(api.schedule(loaded, (3, 4)), "html")
    api.fold(loaded, date(2025, 7, 31))
    json.dumps(api.data(loaded, as_of=date(2025, 7, 31)), default=str)
    for form in ("docx", "html", "md"):
        assert all(api.render_all(loaded, form).values())
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", PLANS)
def test_it_is_what_the_command_line_writes(npc: Npc, name: str, tmp_path: Path) -> None:
    """Byte for byte: findings, documents with their names, a month, the plan as data."""
    path = ROOT / "plans" / name
    assert (
        api.write(api.validate(path)).decode() == npc("plan", "validate", path, "--to", "json").out
    )
    npc("plan", "render", path, "-o", "made/")
    made = {file.name: file.read_bytes() for file in (tmp_path / "made").iterdir()}
    assert api.render_all(one(name)) == made
    shown = npc("plan", "show", path, "--to", "json").out
    assert json.loads(json.dumps(api.data(one(name)), default=str)) == json.loads(shown)


@pytest.mark.parametrize("name", ["shili-2025", "shiliqu-2025"])
def test_schedules_are_those_of_the_command_line(npc: Npc, name: str) -> None:
    """On a day, with filters, of one month or several or the year."""
    day = date(2025, 7, 31)
    plan = ("--plan", ROOT / "plans" / name, "--as-of", str(day), "--to", "json")
    made = api.schedule(one(name), 7, as_of=day)
    assert api.write(made).decode() == npc("schedule", "month", "7", *plan).out
    made = api.schedule(one(name), (7, 8), department="财经工委", status="open", as_of=day)
    filters = ("--department", "财经工委", "--status", "open")
    assert api.write(made).decode() == npc("schedule", "month", "7-8", *plan, *filters).out
    made = api.schedule(one(name), as_of=day)
    assert api.write(made).decode() == npc("schedule", "year", *plan).out


def test_templates_and_styles_of_the_repo_are_used(npc: Npc, write: Write, tmp_path: Path) -> None:
    """As the command line uses them."""
    write("plans/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    write("npc.yaml", "organ: 示例县人大常委会\ntemplates: own\n")
    write("own/work-points.html", "<section class='body'><p>另一样式</p></section>\n")
    npc("plan", "render", "--to", "md", "-o", "made.md")
    (loaded,) = api.load(tmp_path)
    assert api.render(loaded, "md") == (tmp_path / "made.md").read_bytes()
    assert "另一样式" in api.render(loaded, "md").decode()


def test_an_amended_plan(npc: Npc, tmp_path: Path) -> None:
    """What a meeting decided is in it, and on an earlier day it is not."""
    path = ROOT / "plans" / "shiliqu-2025"
    npc(
        *("plan", "render", path, "--to", "md", "--as-amended", "--as-of", "2025-07-31"),
        *("-o", "made.md"),
    )
    loaded = one("shiliqu-2025")
    assert api.render(loaded, "md", as_amended=date(2025, 7, 31)) == (
        (tmp_path / "made.md").read_bytes()
    )
    assert api.render(loaded, "md", as_amended=date(2025, 1, 1)) == api.render(loaded, "md")


def test_what_is_given_out_is_never_changed() -> None:
    """Neither by the caller nor by what is done with it."""
    loaded = one("shiliqu-2025")
    before = api.data(loaded)
    with pytest.raises(AttributeError):
        loaded.plan.year = 2026  # type: ignore[misc] # that is what is tried
    with pytest.raises(AttributeError):
        loaded.plan.items[0].text = "另一事项"
    folded = api.fold(loaded, date(2025, 12, 31))
    assert folded is not loaded.plan
    assert api.data(loaded) == before


@pytest.mark.parametrize(
    "text",
    [
        "kind: work-points\r\nyear: 2025\r\npreamble: 督办建议,务求实效。 # 注,释\r\n",
        "kind: work-points\nyear: 2025\npreamble: '督办建议,务求实效。'",
    ],
)
def test_fixed_texts_keep_all_else(text: str) -> None:
    """Comments, quotes, ends of lines; and nothing is left that could be fixed."""
    fixed = api.fix(text)
    assert fixed == text.replace("建议,务", "建议，务")
    assert api.fix(fixed) == fixed


@pytest.mark.parametrize("text", ["", "\x00", "? [", "a: &a [*a]", "督办", "kind: ledger\n"])
def test_texts_that_are_no_plan_stay_as_they_are(text: str) -> None:
    assert api.fix(text) == text


def test_fix_reads_no_file(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that happens to be called as the text is taken for is not looked at."""
    monkeypatch.chdir(tmp_path)
    write("plan.yaml", "kind: work-points\nyear: 2025\npreamble: 别的,文字\n")
    write("npc.yaml", "rules: {ignore: [NPC402]}\n")
    assert api.fix("kind: work-points\nyear: 2025\npreamble: 督办,问效\n") == (
        "kind: work-points\nyear: 2025\npreamble: 督办，问效\n"
    )


def test_a_plan_that_cannot_be_read_whole(write: Write, tmp_path: Path) -> None:
    """The error has all findings, and says the first in one sentence; to check it is no error."""
    write("plans/2025.yaml", FAULTY)
    with pytest.raises(api.UnsoundPlanError) as caught:
        api.load(tmp_path)
    codes = [finding.rule.code for finding in caught.value.report.diagnostics]
    assert codes == ["NPC201"]
    assert "owner" in caught.value.text.zh
    assert caught.value.hint
    assert [each.rule.code for each in api.validate(tmp_path).diagnostics][:1] == ["NPC201"]


def test_settings_that_are_wrong(write: Write, tmp_path: Path) -> None:
    """A plan that would be printed otherwise than is wanted is not loaded."""
    write("plans/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    write("npc.yaml", "organs: 示例县人大常委会\n")
    with pytest.raises(api.UnsoundPlanError) as caught:
        api.load(tmp_path)
    assert caught.value.report.diagnostics[0].place.path.endswith("npc.yaml")


def test_a_ledger_that_names_no_row(write: Write, tmp_path: Path) -> None:
    """It is not known what became of what."""
    plan = (ROOT / "plans" / "shili-2025" / "arrangement.yaml").read_text(encoding="utf-8")
    write("plans/2025/arrangement.yaml", plan)
    write("plans/2025/ledger.yaml", "kind: ledger\nyear: 2025\nmatters:\n  听取99: 2025-03-01\n")
    with pytest.raises(api.UnsoundPlanError) as caught:
        api.load(tmp_path)
    assert caught.value.report.diagnostics[-1].place.path.endswith("ledger.yaml")


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: api.load("没有这个目录"), "没有这个目录"),
        (lambda: api.validate("没有这份计划"), "没有这份计划"),
        (lambda: api.validate(ROOT / "plans" / "shili-2025", select=["NPC999"]), "NPC999"),
        (lambda: api.schedule(one("shili-2025"), 13), "13"),
        (lambda: api.schedule(one("shili-2025"), ()), "no months"),
        (lambda: api.schedule(one("shili-2025"), 7, department="某委"), "某委"),
        (lambda: api.schedule(one("shili-2025"), 7, status="overdue"), "without a day"),
        (lambda: api.render(one("shili-2025"), "odt"), "odt"),
        (lambda: api.render(one("shili-2025"), paper="第三份"), "第三份"),
        (lambda: api.render(one("shilishi-2026")), "several documents"),
        (lambda: api.render_all(one("shili-2025"), "rtf"), "rtf"),
        (lambda: api.write(api.validate(ROOT / "plans" / "shili-2025"), "csv"), "csv"),
    ],
)
def test_what_is_not_there(call: object, says: str) -> None:
    """One sentence in both languages, and a remedy."""
    assert callable(call)
    with pytest.raises(api.UsageError) as caught:
        call()
    assert says in caught.value.text.en
    assert caught.value.hint


HEAVY = (
    *("typer", "click", "rich", "pydantic", "pydantic_core", "yaml", "docx", "lxml", "jinja2"),
    *("weasyprint", "xlsxwriter", "icalendar", "openpyxl", "json", "asyncio"),
    "npc.cli",
)


def loaded_by(program: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{program}\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("call", "needed"),
    [
        ("", set()),
        ("plan, = api.load('plans/shili-2025')", {"yaml"}),
        ("api.validate('plans/shili-2025')", {"yaml"}),
        ("api.schedule(api.load('plans/shili-2025')[0], 7)", {"yaml"}),
        ("api.data(api.load('plans/shili-2025')[0])", {"yaml", "json"}),
        (
            "api.render(api.load('plans/shili-2025')[0], 'md')",
            {"yaml", "json", "jinja2", "lxml"},
        ),
    ],
)
def test_what_is_loaded(call: str, needed: set[str]) -> None:
    """Each function loads what it needs; none the command line."""
    assert loaded_by(f"from npc import api\n{call}") & {*HEAVY} <= needed


ALL_OF_IT = """
import sys
from npc import api
plan, = api.load("plans/shiliqu-2025")
for made in (
    api.write(api.validate(plan), "concise"),
    api.write(api.schedule(plan), "html"),
    api.write(api.schedule(plan, 7), "ics"),
    str(api.data(plan)).encode(),
    api.render(plan),
):
    sys.stdout.buffer.write(made)
"""


def test_nothing_depends_on_the_environment() -> None:
    """Language, time zone, width of the terminal and place in CI are the caller's business."""
    known = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    others = {"NPC_LANG": "en", "TZ": "Asia/Shanghai", "COLUMNS": "30", "GITHUB_ACTIONS": "true"}
    made = [
        subprocess.run(
            [sys.executable, "-c", ALL_OF_IT],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**known, **more},
        ).stdout
        for more in ({"LANG": "zh_CN.UTF-8"}, others)
    ]
    assert made[0] == made[1] != b""


def test_only_the_command_line_asks_which_day_it_is() -> None:
    """No other room reads the calendar, so that what is made does not change overnight."""
    folder = Path(api.__file__).parents[1]
    asking = {
        path.relative_to(folder).parts[0]
        for path in folder.rglob("*.py")
        if re.search(
            r"\b(?:date|datetime)\.(?:today|now|utcnow)\(", path.read_text(encoding="utf-8")
        )
    }
    assert asking == {"cli"}


@pytest.mark.parametrize("path", ["x" * 5000, "a\0b"])
def test_a_name_that_no_file_can_have_is_an_error_of_npc(path: str) -> None:
    with pytest.raises(NpcError, match="no file can have this name"):
        api.load(path)

"""Several processes find what one finds, in the same order, and stop as one does."""

from pathlib import Path

import pytest

from npc.checking.check import check
from npc.checking.jobs import usual_jobs
from npc.checking.parallel import check_in_parallel
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.messages import Message
from npc.processes import Start
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans
from support import ROOT, Write

TEXTS = {
    "right": (ROOT / "plans" / "shili-2025" / "work-points.yaml").read_text(encoding="utf-8"),
    "wrong": "kind: work-points\nyear: 2025\npreamble: 审议报告,加强监督。 # npc: ignore[NPC402] 照印本\n",
    "unused": "# npc: ignore[NPC402] 照印本\nkind: work-points\nyear: 2025\n",
    "broken": "kind: work-points\nyear: [",
}


def shown(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def refused(path: Path) -> str:
    raise UsageError(Message(f"not {path.name}", "不行"), hint=Message("go on", "继续"))


@pytest.fixture
def plans(write: Write, tmp_path: Path) -> list[PlanFiles]:
    """Write a repo of forty plans, some right, some wrong, some not to be read."""
    write("npc.yaml", "rules: {severity: {NPC402: error}}\nunknown: 1\n")
    for number in range(40):
        name, text = list(TEXTS.items())[number % len(TEXTS)]
        write(f"plans/{number:02}-{name}/plan.yaml", text.replace("示例县", f"第{number}县"))
    return find_plans([], around=tmp_path)


@pytest.mark.parametrize("jobs", [2, 3])
def test_reports_are_equal(plans: list[PlanFiles], jobs: int) -> None:
    """Findings, their order, texts, comments and settings: nothing depends on the processes."""
    alone = check(plans, show=shown)
    together = check(plans, show=shown, jobs=jobs)
    assert _written(together) == _written(alone)
    assert together.ignored == alone.ignored > 0
    assert {one.rule.code for one in alone.diagnostics} >= {"NPC201", "NPC402", "NPC901"} - {
        "NPC402"
    }


def _written(report: Report) -> object:
    texts = {path: source.text for path, source in report.sources.items()}
    return report.diagnostics, texts, report.plan_count


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_it_does_not_matter_how_processes_begin(plans: list[PlanFiles], start: Start) -> None:
    """On Windows and macOS they begin anew, and what they are given and give is pickled."""
    alone = check(plans, show=str)
    found = [
        plan.diagnostics
        for some in check_in_parallel(plans, show=str, jobs=2, start=start)
        for plan in some
    ]
    assert len(found) == len(plans)
    assert {one for some in found for one in some} >= {
        one for one in alone.diagnostics if one.rule.code.startswith("NPC1")
    }


def test_what_stops_a_process_stops_the_run(plans: list[PlanFiles]) -> None:
    """With its sentence and its remedy in both languages."""
    with pytest.raises(UsageError) as stopped:
        list(check_in_parallel(plans, show=refused, jobs=2))
    assert stopped.value.text.zh == "不行"
    assert stopped.value.hint == Message("go on", "继续")


def test_few_plans_are_checked_by_one_process() -> None:
    """A second one would take longer to begin than it saves."""
    assert usual_jobs(1) == usual_jobs(5) == 1
    assert usual_jobs(1000) >= 1

"""`--watch`: the command is run again after each change, and ended by a signal."""

import signal
import sys
from pathlib import Path

import pytest

from running_npc import running, until
from support import Npc, Write

PLAN = """\
kind: work-points
organ: 示例县人大常委会
level: county
year: 2025
departments: [办公室]
sections:
- title: 监督
  points:
  - lead: 听取报告
    text: {text}
"""
FAULT = "听取(和审议)报告。"
"""Half-width brackets."""

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows sends no SIGINT to one process"
)


def lay(write: Write, text: str = "听取和审议报告。") -> Path:
    """Lay a plan into the test's directory."""
    return write("plans/a/plan.yaml", PLAN.format(text=text))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_change_is_checked_and_a_signal_ends_it(
    tmp_path: Path, write: Write, number: signal.Signals
) -> None:
    lay(write)
    with running("plan", "validate", "--watch", folder=tmp_path) as npc:
        npc.wait_for("waiting for changes")
        assert "NPC402" not in npc.output
        lay(write, FAULT)
        npc.wait_for("--> plans/a/plan.yaml:10:13")
        npc.wait_for(
            "in 1 plan", times=2
        )  # the last line of this run: it is written after its findings
        written = npc.output.count("in 1 plan")
        lay(write)
        npc.wait_for("in 1 plan", times=written + 1)
        assert npc.end(number) == 0
    runs = npc.output.split("---- changed ----")
    assert ["NPC402" in run for run in runs] == [False, True, False]


def test_what_begins_and_ends_to_be_there_is_seen(tmp_path: Path, write: Write) -> None:
    """New files, settings, the last plan gone: each is a change, and none ends it."""
    plan = lay(write)
    with running("plan", "validate", "--watch", folder=tmp_path) as npc:
        npc.wait_for("waiting for changes")
        write("plans/b/plan.yaml", PLAN.format(text=FAULT).replace("2025", "2026"))
        npc.wait_for("2 plans")
        write("npc.yaml", "rules: {ignore: [NPC4]}\n")
        until(
            lambda: (
                "NPC402" not in npc.output.split("changed")[-1] and npc.output.count("changed") == 2
            )
        )
        (tmp_path / "npc.yaml").unlink()
        npc.wait_for("NPC402", times=2)
        (tmp_path / "plans" / "b" / "plan.yaml").unlink()
        plan.unlink()
        npc.wait_for("error: no plan in")
        lay(write, FAULT)
        npc.wait_for("NPC402", times=3)
        assert npc.end() == 0


def test_documents_are_made_anew(tmp_path: Path, write: Write) -> None:
    """The file follows the plan, also where it is written beside it: that does not begin it again."""
    lay(write)
    with running(
        "plan", "render", "--to", "md", "--watch", "-o", "plans/a/out.md", folder=tmp_path
    ) as npc:
        npc.wait_for("waiting for changes")
        made = tmp_path / "plans" / "a" / "out.md"
        assert "听取和审议报告。" in made.read_text("utf-8")
        lay(write, "听取和审议决算报告。")
        until(lambda: "听取和审议决算报告。" in made.read_text("utf-8"))
        lay(write, "[")
        npc.wait_for("NPC1")
        assert "听取和审议决算报告。" in made.read_text("utf-8")
        assert npc.end() == 0
    assert npc.output.count("---- changed ----") in {2, 3}  # the new file is a change, once


def test_templates_count(tmp_path: Path, write: Write) -> None:
    lay(write)
    write("npc.yaml", "templates: mine\n")
    write("mine/text.html", "")
    with running("plan", "render", "--to", "md", "--watch", folder=tmp_path) as npc:
        npc.wait_for("waiting for changes")
        write(
            "mine/work-points.html",
            '<section class="body"><h1>{{ paper.title }}</h1><p>换了模板</p></section>',
        )
        (made,) = (tmp_path / "build").glob("*.md")
        until(lambda: "换了模板" in made.read_text("utf-8"))
        assert npc.end() == 0


def test_a_wrong_command_line_ends_at_once(npc: Npc, write: Write) -> None:
    lay(write)
    result = npc("plan", "validate", "--watch", "plans/none")
    assert result.code == 2
    assert "remedy: check the path" in result.err

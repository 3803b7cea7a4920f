"""`npc.yaml`: what it says reaches the plans below, and what is wrong in it is found there."""

from pathlib import Path

import pytest

from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from support import Npc, Write

PLAN = "kind: arrangement\ncategories:\n  - {name: 视察, items: [{title: 视察公园, when: 3月}]}\n"


def plan_under(settings: str, write: Write, folder: Path) -> Plan:
    """Read a plan for which settings hold."""
    write("npc.yaml", settings)
    write("plans/2025/arrangement.yaml", PLAN)
    reader = SettingsReader(lambda path: path.name)
    (files,) = find_plans([], around=folder)
    (reading,) = read_plans(files, show=lambda path: path.name, settings=reader)
    return reading.plan


def test_settings_reach_the_plan(write: Write, tmp_path: Path) -> None:
    """Limits are numbers, the convention is a truth value, terms are as written."""
    plan = plan_under(
        "limits: {department: 8, session: 12}\nmeeting-convention: false\nterms: {民生实项目: 民生实事项目}\n",
        write,
        tmp_path,
    )
    assert plan.limits == {"department": 8, "session": 12}
    assert plan.meeting_convention is False
    assert plan.terms == {"民生实项目": "民生实事项目"}


def test_what_settings_do_not_say_is_left_open(write: Write, tmp_path: Path) -> None:
    """A key with nothing behind it says nothing."""
    plan = plan_under("limits:\n  session: 5\n  department:\nterms:\n", write, tmp_path)
    assert plan.limits == {"session": 5}
    assert plan.meeting_convention is None
    assert plan.terms == {}
    assert plan_under("meeting-convention: true\n", write, tmp_path).meeting_convention is True


@pytest.mark.parametrize(
    ("line", "code", "column", "hint"),
    [
        ("limits: {department: 0}", "NPC204", 22, "such as 8"),
        ("limits: {department: 3.5}", "NPC204", 22, "such as 8"),
        ("limits: {departments: 3}", "NPC201", 10, "department"),
        ("meeting-convention: yes", "NPC204", 21, "true, false"),
        ("meeting_convention: true", "NPC201", 1, "meeting-convention"),
        ("rules: {severity: {NPC402: infos}}", "NPC204", 28, "“info”"),
        ("rules: {fail-on: errors}", "NPC204", 18, "“error”"),
        ("rules: {fail_on: error}", "NPC201", 9, "fail-on"),
        ("rules: NPC402", "NPC203", 8, "key: value"),
        ("rules: {ignore: ['']}", "NPC205", 18, "fill it in"),
        ("terms: {甲乙: 甲乙}", "NPC204", 9, "delete the line"),
        ("terms: {甲乙: 全甲乙}", "NPC204", 9, "more of the wrong words"),
        ("terms: {' ': 甲乙}", "NPC205", 9, "wrong term: right term"),
        ("terms: {甲乙: ''}", "NPC205", 13, "fill it in"),
        ("terms: [甲乙]", "NPC203", 8, "indent the keys"),
    ],
)
def test_a_slip_in_the_settings_is_found_at_its_place(  # noqa: PLR0913, PLR0917 - a case
    npc: Npc, write: Write, line: str, code: str, column: int, hint: str
) -> None:
    """With what to write instead."""
    write("npc.yaml", line + "\n")
    write("plans/2025/arrangement.yaml", PLAN)
    result = npc("plan", "validate", "--ignore", "NPC3", "--format", "full")
    assert result.code == 1
    assert f"error[{code}]" in result.out
    assert f"npc.yaml:1:{column}\n" in result.out
    assert hint in result.out.split("remedy: ", 1)[1]


def test_a_faulty_term_is_not_sought(write: Write, tmp_path: Path) -> None:
    """The others are."""
    plan = plan_under("terms: {甲: 甲乙, 丙丁: 丙戊}\n", write, tmp_path)
    assert plan.terms == {"丙丁": "丙戊"}


def test_the_habit_of_the_house(write: Write, tmp_path: Path) -> None:
    """How points are numbered and where leads stand, for every plan that does not say so itself."""
    write(
        "plans/2025/body.yaml",
        "kind: work-points\nyear: 2025\nsections:\n"
        "  - {title: 甲, points: [{lead: 子}]}\n  - {title: 乙, points: [{lead: 丑}]}\n",
    )
    plan = plan_under("numbering: by-section\nlead-style: line\n", write, tmp_path)
    assert [(point.label, point.lead_style) for point in plan.points] == [("1.", "line")] * 2

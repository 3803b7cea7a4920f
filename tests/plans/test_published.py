"""Papers that offices made public, each matter typed once: what is found is true, or says how sure it is.

Six of seventeen committees' papers, see `published/README.md`. Where only the beginning of a text is
public, what the law demands may stand in the part that is cut.
"""

from pathlib import Path

import pytest

from npc.facts.facts import Facts
from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from npc.views.schedule import Schedule
from npc.views.sittings import sittings
from plan_texts import check_below

FOLDER = Path(__file__).parent / "published"
CUT = {
    ("NPC360", "error", "audit report"),
    ("NPC360", "error", "execution of the year's budget"),
    ("NPC360", "error", "execution of the year's plan"),
    ("NPC360", "error", "final accounts"),
}
"""Matters of every year whose place is not among the parts that are public."""
FOUND: dict[str, set[tuple[str, str, str]]] = {
    # A district's plan of supervision, whole. True: the plan has none of these, and an arrangement cannot
    # tell what the congress itself hears; no item tells time, owner or meeting; one item lacks its 。.
    "yantai-qu-2023": {
        ("NPC324", "info", "does not tell times"),
        ("NPC333", "info", "no full stop"),
        ("NPC360", "info", "mid-term review"),
        ("NPC360", "info", "review of filed"),
        ("NPC360", "warning", "environment"),
    },
    "guangzhou-2020": CUT
    | {("NPC324", "info", "does not tell times"), ("NPC360", "warning", "environment")},
    # True: one item says 听取 and 听取和审议; the adoption is not in the part that is public.
    "hunan-2024": CUT
    | {
        ("NPC360", "info", "state assets"),
        ("NPC369", "info", "adoption"),
        ("NPC422", "warning", "“听取和审议” here, “听取” in the same item"),
    },
    # A list of decisions is not asked for a year's duties.
    "fuzhou-2020": {("NPC324", "info", "does not tell times"), ("NPC376", "info", "not checked")},
    # An agenda is asked for no owner, time or meeting, and for no year's duties; what is on it is to be
    # done as the law wants. True: the accounts are only heard.
    "shangluo-2024": {("NPC376", "info", "not checked"), ("NPC363", "info", "审查和批准")},
    # True: 辖人大代表 has lost its 区, and a notice of July says what the activity of November brought.
    "daying-zhen-2025": {("NPC401", "warning", "辖区人大代表"), ("NPC332", "warning", "酝酿了")},
}


@pytest.mark.parametrize("name", sorted(FOUND))
def test_what_is_found_in_a_published_paper(name: str) -> None:
    """Each finding is judged above; no other is made."""
    found = [
        (each.rule.code, str(each.rule.severity), each.message.en)
        for each in check_below(FOLDER / name).diagnostics
    ]
    expected = sorted(FOUND[name])
    assert len(found) == len(expected), found
    for code, severity, words in expected:
        assert any((code, severity) == each[:2] and words in each[2] for each in found), words


def plan_named(name: str) -> Plan:
    """Read a published paper."""
    (files,) = find_plans([name], around=FOLDER)
    settings = SettingsReader(Path.as_posix)
    (reading,) = read_plans(files, show=Path.as_posix, settings=settings)
    assert not reading.diagnostics
    return reading.plan


def test_the_month_the_meeting_and_the_department_are_in_the_sentence() -> None:
    """As three provinces write it: 报告拟安排在3月份举行的常委会会议上听取和审议。由…负责做好相关工作。"""
    items = plan_named("hunan-2024").items
    assert [item.when.first_month for item in items] == [3, 3, 5, 5, 7, 11]
    assert {item.meetings for item in items} == {("常委会会议",)}
    assert [item.owners.text for item in items] == [
        "省人大监察和司法委员会",
        "省人大常委会法制工作委员会",
        "省人大环境与资源保护委员会",
        "省人大社会建设委员会",
        "省人大监察和司法委员会",
        "省人大民族华侨外事委员会",
    ]
    assert items[4].reporters == ("省人民政府", "省高级人民法院", "省人民检察院")
    assert items[3].action == "听取"  # the sentence behind it says 听取和审议, which is told


def test_what_is_the_focus_is_no_part_of_the_matter() -> None:
    """重点是：… goes with each item of the list."""
    first, *_ = plan_named("guangzhou-2020").items
    assert first.text == "听取和审议市政府关于法治政府建设情况的报告"
    assert first.focus is not None
    assert first.focus.startswith("《法治政府建设实施纲要")


def test_an_agenda_is_the_session_of_its_items() -> None:
    """All thirteen come before it, on its day."""
    plan = plan_named("shangluo-2024")
    (sitting,) = sittings(Schedule(Facts(plan)))
    assert (sitting.kind, sitting.month, len(sitting.entries)) == ("常委会会议", 8, 13)
    assert {item.when.text for item in plan.items} == {"8月20日"}

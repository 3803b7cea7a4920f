"""Sessions of a ledger beside those that were planned."""

import pytest

from npc.facts.following import facts_of
from plan_texts import findings, plan_of

ADOPTED = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
meetings: [常委会会议, 主任会议]
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}
  - {kind: 常委会会议, date: 2025-07-28}
  - {kind: 主任会议, date: 2025-07-08}
  - {kind: 主任会议, date: 2025-07-22}
categories:
  - name: 听取专项工作报告
    items:
      - {title: 听取和审议县政府关于粮食安全工作情况的报告, when: 4月, owners: 财经工委, meetings: 常委会会议}
      - {title: 听取和审议县政府关于种业工作情况的报告, when: 7月, owners: 财经工委, meetings: 常委会会议}
"""


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("{kind: 常委会会议, session: 第30次, date: 2025-04-29}", ["4-29", "7-28", "7-8", "7-22"]),
        ("{kind: 常委会会议, session: 第31次, date: 2025-07-29}", ["4-28", "7-29", "7-8", "7-22"]),
        ("{kind: 常委会会议, date: 2025-08-01}", ["4-28", "7-28", "8-1", "7-8", "7-22"]),
        ("{kind: 主任会议, session: 第40次, date: 2025-07-08}", ["4-28", "7-28", "7-8", "7-22"]),
        ("{kind: 主任会议, session: 第40次, date: 2025-07-09}", ["4-28", "7-28", "7-9", "7-22"]),
        ("{kind: 常委会会议, session: 第31次, date: 2025-04-10}", ["4-10", "4-28", "7-28", "7-8", "7-22"]),
    ],
)  # fmt: skip
def test_the_day_of_the_ledger_goes_before_the_planned_one(told: str, days: list[str]) -> None:
    plan = facts_of(plan_of(f"{ADOPTED}---\nkind: ledger\nsessions:\n  - {told}\n")).plan
    found = [f"{session.date.month}-{session.date.day}" for session in plan.sessions]
    assert sorted(found) == sorted(days)


def test_meetings_of_every_week_accuse_nobody() -> None:
    """Of whatever kind they are, and out of the order of what the closed papers planned."""
    weekly = "".join(
        f"  - {{kind: 主任会议, session: 第{30 + week}次, date: 2025-{3 + week // 4:02}-{1 + week % 4 * 7:02}}}\n"
        for week in range(28)
    )
    others = (
        "  - {kind: 党组会议, date: 2025-05-06}\n"
        "  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}\n"
        "  - {kind: 常委会会议, session: 第29次, date: 2025-05-08}\n"
    )
    before = [one.rule.code for one in findings(ADOPTED)]
    found = findings(f"{ADOPTED}---\nkind: ledger\nsessions:\n{weekly}{others}")
    new = [one.rule.code for one in found if not one.rule.code.startswith(("NPC45", "NPC46"))]
    assert new == before


def test_a_meeting_under_a_wrong_name_is_found_in_a_ledger() -> None:
    found = findings(
        f"{ADOPTED}---\nkind: ledger\nsessions:\n  - {{kind: 主任会仪, date: 2025-05-06}}\n"
    )
    assert "NPC357" in [one.rule.code for one in found]

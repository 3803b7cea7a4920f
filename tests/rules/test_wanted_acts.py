"""Verbs and meetings that contradict the law or the plan's own usage, and preparations after their meeting."""

import pytest

from npc.diagnostics import Severity
from plan_texts import body, findings, items, tasks

_LEVEL = "kind: work-points\nyear: 2025\nlevel: county\n"
_HEARD = [
    f"听取和审议县政府关于{matter}工作情况的报告 | {month}月"
    for month, matter in enumerate(
        (
            "养老服务",
            "学前教育",
            "食品安全",
            "交通治理",
            "供水保障",
            "文化惠民",
            "就业促进",
            "防灾减灾",
        ),
        3,
    )
]


def found(code: str, text: str) -> list[Severity]:
    """Return how bad what one rule finds is."""
    return [one.rule.severity for one in findings(text) if one.rule.code == code]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("县政府关于2024年县级决算（草案）的报告，审议通过", [Severity.WARNING]),
        ("听取和审议2024年县级决算（草案）的报告，表决通过2024年决算", [Severity.WARNING]),
        ("县政府关于2024年县级决算（草案）的报告，审查和批准2024年县级决算", []),
        ("县政府关于2024年县级决算（草案）的报告，审议通过关于批准决算的决议", []),
        ("县政府关于2024年县级决算（草案）的报告", []),
    ],
)
def test_accounts_are_approved_and_not_passed(row: str, expected: list[Severity]) -> None:
    """监督法第二十条: 审查和批准. A row that begins with the report's name may say no verb."""
    rows = items(
        "听取和审议县政府关于养老服务工作情况的报告 | 3月", f"{row} | 8月", category="议题"
    )
    assert found("NPC363", _LEVEL + rows) == expected


def test_the_one_report_that_is_deliberated_elsewhere_is_a_warning() -> None:
    """All eight others go to the standing committee."""
    text = body("推动工作。") + items(*_HEARD)
    one = "      - {title: 听取和审议县政府关于古树保护工作情况的报告, owners: 农工委, when: 9月, meetings: 主任会议}\n"
    assert found("NPC346", text + one) == [Severity.WARNING]
    assert found("NPC346", text + one + one.replace("古树", "湿地")) == []


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("9 | 垃圾分类工作情况专题询问准备工作", 1),
        ("8 | 垃圾分类工作情况专题询问准备工作", 0),
        ("7 | 垃圾分类工作情况专题询问准备工作", 0),
        ("9 | 做好垃圾分类专题询问的准备", 1),
        ("9 | 跟踪督办垃圾分类专题询问意见，做好总结准备", 0),
    ],
)
def test_what_is_made_ready_behind_its_meeting_is_late(task: str, expected: int) -> None:
    """准备 may go on until the day before the meeting."""
    text = body("推动工作。") + items("对垃圾分类工作情况开展专题询问 | 8月") + tasks(task)
    assert len(found("NPC309", text)) == expected

"""Times outside the year, months with too much, and meetings against the usage."""

import pytest

from npc.check import check
from npc.source.repo import find_plans
from support import Write

HEAD = "kind: arrangement\nyear: 2025\ncategories:\n  - name: 甲\n    items:\n"
HEARD = [
    f"      - {{title: 听取和审议县政府关于第{n}类工作情况的报告, owners: 财经工委, when: {n}月, meetings: 常委会会议}}\n"
    for n in range(1, 9)
] + [
    f"      - {{title: 听取县法院关于第{n}类工作情况的报告, owners: 法制工委, when: {n}月, meetings: 主任会议}}\n"
    for n in range(1, 5)
]
EXCEPTION = "      - {title: 听取县检察院工作情况的报告, owners: 法制工委, when: 9月, meetings: 常委会会议}\n"


def found(write: Write, text: str, settings: str = "") -> list[str]:
    """Check a plan with settings, and give what rules about times find."""
    path = write("plans/2025/plan.yaml", text)
    write("npc.yaml", settings or "templates: none\n")
    report = check(find_plans(["plans"], around=path.parents[2]), show=lambda one: one.name)
    wanted = {"NPC344", "NPC345", "NPC346"}
    return [
        f"{one.severity} {one.rule.name}" for one in report.diagnostics if one.rule.code in wanted
    ]


@pytest.mark.parametrize(
    ("when", "is_outside"),
    [
        ("2024年3月", True),
        ("次年1月", True),
        ("2026年1—2月", True),
        ("12月至次年1月", False),
        ("2025年3月", False),
        ("3月", False),
        ("适时", False),
        ("全年", False),
    ],
)
def test_times_outside_the_year(write: Write, when: str, is_outside: bool) -> None:  # noqa: FBT001 - a table
    """Only what lies in other years altogether."""
    text = f"{HEAD}      - {{title: 视察, owners: 办公室, when: {when}}}\n"
    assert (found(write, text) == ["warning outside-year"]) is is_outside


def test_corrections_may_come_in_the_next_year(write: Write) -> None:
    """Within six months of the audit report, which the law allows."""
    text = (
        f"{HEAD}      - {{title: 听取审计查出问题整改情况的报告, owners: 办公室, when: 次年1月}}\n"
    )
    assert found(write, text) == []
    assert found(write, text.replace("次年1月", "2024年1月")) == ["warning outside-year"]


def rows(count: int, when: str = "9月", owners: str = "办公室") -> str:
    """Give some rows of one month and owner."""
    return "".join(
        f"      - {{title: 审议第{n}件议案, owners: {owners}, when: {when}, meetings: 常委会会议}}\n"
        for n in range(count)
    )


def test_the_limits_of_a_repo(write: Write) -> None:
    """A department and a session each have their own."""
    assert found(write, HEAD + rows(4)) == []
    assert found(write, HEAD + rows(4), "limits: {department: 3}\n") == ["warning overloaded-month"]
    assert found(write, HEAD + rows(4), "limits: {session: 3}\n") == ["warning overloaded-month"]
    assert found(write, HEAD + rows(4), "limits: {session: 4, department: 4}\n") == []


def test_only_matters_of_that_month_alone_are_counted(write: Write) -> None:
    """What may be done in either of two months crowds neither; placeholders are nobody's load."""
    assert (
        found(write, HEAD + rows(4, when="9-10月"), "limits: {department: 3, session: 3}\n") == []
    )
    assert found(write, HEAD + rows(4, owners="各工委"), "limits: {department: 3}\n") == []


def test_a_plan_that_keeps_to_the_usage_has_its_exceptions_named(write: Write) -> None:
    """As info, unless the repo says that it is the usage."""
    text = HEAD + "".join(HEARD) + EXCEPTION
    assert found(write, text) == ["info meeting-convention"]
    assert found(write, text, "meeting-convention: true\n") == ["warning meeting-convention"]
    assert found(write, text, "meeting-convention: false\n") == []


def test_a_plan_without_a_usage_has_no_exceptions(write: Write) -> None:
    """Too few items, too many exceptions, or one direction only prove nothing."""
    assert found(write, HEAD + "".join(HEARD[6:10]) + EXCEPTION) == []
    assert found(write, HEAD + "".join(HEARD) + EXCEPTION + EXCEPTION.replace("9月", "8月")) == []
    assert found(write, HEAD + "".join(HEARD[:8]) + EXCEPTION) == []

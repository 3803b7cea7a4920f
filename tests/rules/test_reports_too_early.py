"""Reports heard before what they are on can be known (NPC312), as offices write them."""

import pytest

from npc.diagnostics import Severity
from plan_texts import body, findings, items, tasks

_HANDED_OVER = tasks("2 | 交办县十八届人大四次会议代表建议 | 选任联工委")


def found(row: str, more: str = "") -> list[tuple[Severity, str]]:
    """Return how bad what is found of one row is, and what helps."""
    return [
        (one.rule.severity, one.hint.zh if one.hint else "")
        for one in findings(body("推动工作。") + items(row) + more)
        if one.rule.code == "NPC312"
    ]


@pytest.mark.parametrize(
    ("row", "month"),
    [
        ("县政府关于2025年民生实事项目完成情况的报告，开展满意度测评 | 8月", 10),
        ("县政府关于2025年民生实事项目完成情况的报告并进行满意度测评 | 8月", 10),
        ("听取和审议县人大常委会法制工委关于2025年度备案审查工作情况的报告 | 5月", 9),
        ("听取和审议关于2025年规范性文件备案审查工作情况的报告 | 3月", 9),
        ("听取和审议县政府关于2025年代表建议办理情况的报告 | 3月", 4),
        ("召开镇十九届人大八次会议，听取和审议镇政府上半年工作报告 | 4月", 7),
        ("听取县政府关于2025年上半年预算执行情况的报告 | 6月", 7),
    ],
)
def test_what_is_not_over_is_named_with_the_month_from_which_it_is(row: str, month: int) -> None:
    """The second clause of a row does not hide the report that the first one names."""
    assert found(row) == [(Severity.WARNING, f"请改到{month}月以后听取")]


@pytest.mark.parametrize(
    "row",
    [
        "听取和审议县政府关于代表建议、批评和意见办理情况的报告 | 3月",
        "听取和审议县政府关于县十八届人大四次会议代表建议办理情况的报告 | 4月",
        "听取县政府关于人大代表建议办理工作情况的报告 | 2月",
    ],
)
def test_suggestions_are_answered_within_three_months(row: str) -> None:
    """The plan itself hands them over in February."""
    assert found(row, _HANDED_OVER) == [(Severity.WARNING, "请改到5月以后听取")]


def test_without_a_year_a_report_in_spring_is_asked_about() -> None:
    """It may be on those of last year."""
    rows = found("听取和审议县政府关于代表建议办理情况的报告 | 3月")
    assert [severity for severity, _ in rows] == [Severity.INFO]


@pytest.mark.parametrize(
    "row",
    [
        "听取和审议县政府关于2024年度备案审查工作情况的报告 | 3月",
        "听取2025年备案审查工作计划的汇报 | 3月",
        "听取和审议关于2025年度备案审查工作情况的报告 | 10月",
        "听取县政府关于2024年代表建议办理情况的报告 | 3月",
        "听取县政府关于上年代表建议办理情况的报告 | 3月",
        "听取县政府关于县十八届人大三次会议代表建议办理情况的报告 | 3月",
        "听取县政府关于代表建议办理进展情况的报告 | 4月",
        "听取县政府关于重点代表建议办理情况的报告 | 4月",
        "听取和审议县政府关于代表建议办理情况的报告 | 5月",
        "听取和审议县政府关于代表建议办理情况的报告 | 12月",
        "听取县检察院关于检察建议办理情况的报告 | 3月",
        "视察2025年民生实事项目完成情况，听取汇报 | 8月",
        "听取和审议县政府关于2025年民生实事项目推进情况的报告，开展满意度测评 | 8月",
        "调研代表建议办理情况 | 3月",
    ],
)
def test_what_may_be_of_another_year_or_of_a_stage_passes(row: str) -> None:
    """Nothing is said where the words leave it open."""
    assert found(row, _HANDED_OVER) == []

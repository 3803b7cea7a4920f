"""Rows of one table that may be one matter: an info, with how alike they are."""

import pytest

from npc.diagnostics import Severity
from plan_texts import findings, items


def told(*rows: str) -> list[tuple[Severity, str]]:
    """Return what is said of rows that are alike."""
    plan = "kind: work-points\nyear: 2025\n" + items(*rows)
    return [
        (one.rule.severity, one.message.zh) for one in findings(plan) if one.rule.code == "NPC331"
    ]


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        ("视察托育机构建设情况 | 4月", "视察普惠托育机构建设情况 | 9月 | 社工委", "83%"),
        (
            "听取养老服务工作情况的报告 | 4月",
            "听取养老服务体系建设情况的报告 | 9月 | 社工委",
            "60%",
        ),
        ("调研农村养老服务工作情况 | 三季度", "调研农村养老服务工作情况 | 四季度 | 农工委", "100%"),
        ("视察高标准农田建设情况 | 5月", "视察高标准农田建设工作 | 10月 | 农工委", "100%"),
    ],
)
def test_one_matter_under_two_names(first: str, second: str, share: str) -> None:
    """Other departments and months do not make it another matter."""
    ((severity, message),) = told(first, second)
    assert severity is Severity.INFO
    assert share in message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("听取上半年预算执行情况的报告 | 8月", "听取下半年预算执行情况的报告 | 12月 | 农工委"),
        ("听取教育工作情况的报告 | 4月", "听取职业教育工作情况的报告 | 9月 | 农工委"),
        ("视察学校建设情况 | 4月", "视察城区学校建设情况 | 9月 | 农工委"),
        ("视察南岭镇水库建设情况 | 4月", "视察北岭镇水库建设情况 | 9月 | 农工委"),
        ("检查《水法》实施情况 | 4月", "检查《水污染防治法》实施情况 | 9月 | 农工委"),
        ("视察养老服务工作 | 4月", "听取养老服务工作情况的报告 | 9月 | 农工委"),
        ("听取养老服务工作情况的报告 | 4月", "听取养老服务审议意见落实情况的报告 | 9月 | 农工委"),
        ("视察重点项目推进情况 | 4月", "视察重点项目完成情况 | 9月 | 农工委"),
        ("调研水库工程建设情况 | 4月", "调研水库工程运行情况 | 9月 | 农工委"),
        ("审议物业管理条例（草案） | 4月", "审议物业管理条例（草案修改稿） | 9月 | 农工委"),
        ("听取2024年度科技创新情况的报告 | 4月", "听取2025年度科技创新情况的报告 | 9月 | 农工委"),
        ("视察1号水库建设情况 | 4月", "视察2号水库建设情况 | 9月 | 农工委"),
    ],
)
def test_neighbours_are_not_one(first: str, second: str) -> None:
    """Halves, stages, places, laws, years and what is done tell them apart."""
    assert told(first, second) == []

"""`npc plan show`."""

from support import ROOT, Npc, Write


def test_an_outline_with_counts(npc: Npc) -> None:
    """Sections, points, categories and months."""
    result = npc("plan", "show", ROOT / "plans" / "nanhai-2023", language="zh")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[:3] == [
        "佛山市南海区人大常委会2023年工作要点",
        "正文：5个部分，20个要点",
        "  一、坚持党对人大工作的全面领导，确保正确政治方向（3）",
    ]
    assert "    20. 强化区镇人大联动" in lines
    assert "附件1 南海区人大常委会2023年主要工作安排表" in lines
    assert "  9个类别，43项，其中未定时间3项" in lines
    assert "    听取和审议/听取专项工作报告（16项）" in lines
    assert "  12个月，39项" in lines


def test_a_part_alone_has_an_outline(npc: Npc, write: Write) -> None:
    """Parts may be missing."""
    write("plan.yaml", "kind: monthly-plan\nmonths: {7: [{content: 甲}], 9: []}\n")
    result = npc("plan", "show", "plan.yaml", language="zh")
    assert result.out.splitlines() == [
        "重点工作计划",
        "",
        "重点工作计划",
        "  2个月，1项",
        "    7月1项，9月0项",
    ]


def test_a_table_that_is_no_annex_is_outlined_too(npc: Npc, write: Write) -> None:
    """It is in the plan, and validate says that it is not printed."""
    text = "kind: work-points\nyear: 2025\nannexes: []\n---\nkind: arrangement\ncategories: [{name: 甲}]\n"
    write("plan.yaml", text)
    assert "2025年主要工作安排表" in npc("plan", "show", "plan.yaml").out

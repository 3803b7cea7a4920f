"""Organs that no town has, and years that the body text and the rows tell otherwise."""

import pytest

from plan_texts import check_below, row
from support import Write


def said(write: Write, *, text: str, rows: str, head: str = "") -> list[str]:
    """Return what is said of a plan of one point and some rows, with the code."""
    write(
        "plan/work-points.yaml",
        f"kind: work-points\nyear: 2026\n{head}sections:\n  - title: 甲\n    points:\n      - text: {text}\n",
    )
    table = f"kind: arrangement\ncategories:\n  - name: 乙\n    items:\n{rows}"
    folder = write("plan/arrangement.yaml", table).parent
    return [f"{one.rule.code} {one.message.zh}" for one in check_below(folder).diagnostics]


TOWN = "organ: 柳塘镇人大主席团\nlevel: township\n"


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("听取和审议镇人大常委会工作报告。", True),
        ("听取柳塘镇人民法院关于审判工作的报告。", True),
        ("在镇人大主任会议领导下开展工作。", True),
        ("协助县人大常委会开展执法检查。", False),
        ("邀请宁乡法院派员授课。", False),
        ("学习城关镇人大常委会的提法为什么不对。", False),
        ("列席县人大常委会主任会议，走访县法院。", False),
        ("听取镇人民法庭关于审判工作的汇报。", False),
    ],
)
def test_organs_that_no_town_has(write: Write, text: str, *, is_wrong: bool) -> None:
    """What is the county’s, or another place’s, may be named."""
    found = said(write, text=text, rows=row("走访选民"), head=TOWN)
    assert any(one.startswith("NPC477") for one in found) is is_wrong


@pytest.mark.parametrize(
    ("text", "title", "is_wrong"),
    [
        ("听取政府2025年上半年工作情况的报告。", "听取政府2026年上半年工作情况的报告", True),
        ("审议2027年度民生实事候选项目。", "审议2026年度民生实事候选项目", True),
        ("听取政府2026年上半年工作情况的报告。", "听取政府2026年上半年工作情况的报告", False),
        ("总结2025年工作，安排2026年工作。", "安排2026年工作", False),
        (
            "督办2025年民生实事项目，督办2026年民生实事项目。",
            "督办2026年民生实事项目",
            False,
        ),
        ("落实2025年政府工作报告的审议意见。", "听取2026年政府工作报告", False),
    ],
)
def test_years_told_otherwise(write: Write, text: str, title: str, *, is_wrong: bool) -> None:
    """Only what stands in the same words is one matter."""
    found = said(write, text=text, rows=row(title))
    assert any(one.startswith("NPC476") for one in found) is is_wrong
    assert not (is_wrong and any(one.startswith("NPC307") for one in found))

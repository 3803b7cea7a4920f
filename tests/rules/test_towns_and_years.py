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
        ("组织征集2026年度民生实事候选项目。", "征集2027年度民生实事候选项目", True),
        ("票决2026年度民生实事候选项目。", "征集2027年度民生实事候选项目", False),
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


def dated(title: str, when: str) -> str:
    """Return a row with its time."""
    return f"      - {{title: {title}, owners: 办公室, when: {when}}}\n"


@pytest.mark.parametrize(
    ("handed_over", "heard", "others", "is_said"),
    [
        ("12月", "11月", "", True),
        ("6月", "5月", "", True),
        ("3月", "11月", "", False),
        ("12月", "11月", dated("召开县十八届人大四次会议", "12月"), False),
        ("12月", "11月", dated("召开代表建议交办会", "2月"), False),
    ],
)
def test_suggestions_are_handed_over_before_the_report(
    write: Write, handed_over: str, heard: str, others: str, *, is_said: bool
) -> None:
    """A session at the end of the year has its own, which the next year reports on."""
    rows = dated("交办代表建议", handed_over) + dated("听取关于代表建议办理情况的报告", heard)
    found = said(write, text="推动代表建议办理。", rows=rows + others)
    assert any(one.startswith("NPC312") for one in found) is is_said


READINGS = dated("初次审议《供水条例（草案）》", "4月") + dated(
    "再次审议《供水条例（草案）》", "8月"
)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("对《供水条例（草案）》进行三次审议。", True),
        ("对《供水条例（草案）》进行两次审议。", False),
        ("对《物业条例（草案）》进行三次审议。", False),
        ("做好《供水条例（草案）》第三次审议的准备。", False),
        ("全年安排两类3项工作。", True),
        ("全年安排一类2项工作。", False),
        ("承办县委下达的两类3项改革任务。", False),
        ("办好五类60项民生实事。", False),
    ],
)
def test_readings_and_classes_are_those_of_the_table(
    write: Write, text: str, *, is_said: bool
) -> None:
    """What is far from the table’s numbers, or another organ’s, is of something else."""
    rows = READINGS + (dated("视察公园", "9月") if "类3项" in text else "")
    found = said(write, text=text, rows=rows)
    assert any(one.startswith("NPC483") for one in found) is is_said


def test_an_inquiry_alone_is_no_report(write: Write) -> None:
    """Where it goes with a report, that is listed too; one row may have both."""
    text = "听取和审议政府关于养老服务体系建设情况的报告，开展专题询问。"
    alone = dated("结合审议政府关于养老服务体系建设情况的报告，开展专题询问", "9月")
    both = dated("听取和审议政府关于养老服务体系建设情况的报告，开展专题询问", "9月")
    report = dated("听取和审议政府关于养老服务体系建设情况的报告", "9月")
    said_of = [
        any(one.startswith("NPC307") for one in said(write, text=text, rows=rows))
        for rows in (alone, both, alone + report)
    ]
    assert said_of == [True, False, False]

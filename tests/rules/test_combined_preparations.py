"""One task for two reports, the report before its inquiry, and what is only said to be spoken of."""

import pytest

from npc.facts.facts import Facts
from plan_texts import body, findings, items, plan_of, tasks

_TWO = items(
    "听取和审议县法院关于知识产权审判工作情况的报告 | 9月 | 法工委",
    "听取和审议县检察院关于检察建议工作情况的报告 | @ | 监察工委",
)


def late(text: str) -> list[str]:
    """Return what is found late (NPC309), and of whom: the related row."""
    return [one.message.zh for one in findings(text) if one.rule.code == "NPC309"]


@pytest.mark.parametrize(
    "task",
    [
        "调研知识产权审判、检察建议工作情况",
        "开展知识产权审判和检察建议工作情况调研",
        "就知识产权审判情况及检察建议情况开展专题调研",
        "对知识产权审判、检察建议工作报告研究提出意见",
    ],
)
def test_a_task_for_two_reports_goes_before_both(task: str) -> None:
    """Neither is forgotten because the other one fits; no other rule takes the task for one of them."""
    for month, expected in (("10月", 0), ("8月", 1), ("7月", 1), ("6月", 1)):
        text = body("推动工作。") + _TWO.replace("@", month) + tasks(f"8 | {task} | 法工委")
        assert len(late(text)) == expected, month
        assert not [
            one for one in findings(text) if one.rule.code in {"NPC311", "NPC313", "NPC314"}
        ]


def test_trace_shows_the_task_at_both() -> None:
    """The matrix has the month of the study beside each report."""
    plan = plan_of(
        body("推动工作。")
        + _TWO.replace("@", "10月")
        + tasks("8 | 调研知识产权审判、检察建议工作情况")
    )
    joined = Facts(plan).trace.tasks.companions
    assert [len(joined.get(item, ())) for item in plan.items] == [1, 1]


@pytest.mark.parametrize(
    ("rows", "task"),
    [
        # One row is about both.
        (
            ("听取和审议县政府关于知识产权审判和检察建议工作情况的报告 | 9月",),
            "8 | 调研知识产权审判、检察建议工作情况",
        ),
        # A part may be of a report in spring or of one in autumn.
        (
            (
                "听取和审议县政府关于农村供水工作情况的报告 | 4月",
                "听取县政府关于农村供水问题整改推进情况的报告 | 11月",
                "听取和审议县政府关于学前教育工作情况的报告 | 10月",
            ),
            "8 | 调研农村供水问题整改、学前教育工作情况",
        ),
        # 专利 says too little to be tied to a row.
        (
            (
                "听取和审议县政府关于专利保护情况的报告 | 3月",
                "听取县政府关于商标保护情况的报告 | 9月",
            ),
            "8 | 调研专利、商标保护情况",
        ),
        # What follows a report is no preparation of it.
        (
            (
                "听取和审议县政府关于养老服务工作情况的报告 | 3月",
                "听取和审议县政府关于学前教育工作情况的报告 | 4月",
            ),
            "8 | 跟踪督办养老服务、学前教育审议意见落实情况",
        ),
    ],
)
def test_what_may_be_meant_otherwise_is_not_late(rows: tuple[str, ...], task: str) -> None:
    """No wrong accusation where the parts leave it open."""
    assert late(body("推动工作。") + items(*rows) + tasks(task)) == []


def test_a_study_is_for_the_report_and_not_for_the_inquiry_that_goes_with_it() -> None:
    """The inquiry of the same matter does not excuse a report in the month of its study."""
    rows = "听取和审议县政府关于学前教育工作情况的报告 | {}", "对学前教育工作情况开展专题询问 | 8月"
    study = tasks("6 | 调研学前教育工作情况")
    for month, expected in (("6月", 1), ("5月", 1), ("8月", 0)):
        text = body("推动工作。") + items(rows[0].format(month), rows[1]) + study
        assert len(late(text)) == expected
    asked = tasks("6 | 学前教育专题询问调研")
    assert late(body("推动工作。") + items(rows[0].format("5月"), rows[1]) + asked) == []


def test_its_corrections_are_those_of_the_audit_named_in_the_clause_before() -> None:
    """其 reaches back over a comma and a full stop, within a point."""
    rows = items(
        "听取和审议县政府关于2024年度审计工作的报告 | 8月",
        "听取和审议县政府关于2024年度审计查出问题整改情况的报告 | 12月",
    )
    for text in (
        "听取和审议审计工作报告，12月听取其整改情况报告。",
        "听取和审议审计工作报告。听取其整改情况报告。",
    ):
        found = findings(body(text) + rows)
        assert not [one for one in found if one.rule.code in {"NPC307", "NPC308"}]


@pytest.mark.parametrize(
    ("task", "points"),
    [
        ("筹备县十八届人大四次会议", []),
        ("县十八届人大四次会议会务筹备", []),
        ("召开县十八届人大五次会议", [2]),
    ],
)
def test_a_session_is_spoken_of_where_it_is_convened(task: str, points: list[int]) -> None:
    """The suggestions of a session are not its preparation, though most words are the same."""
    texts = body("办理县十八届人大四次会议代表建议。", "依法召开县十八届人大五次会议。")
    plan = plan_of(texts + items("视察供水 | 8月") + tasks(f"1 | {task}"))
    found = Facts(plan).trace
    spoken = found.speaking.of(plan.tasks[0], found.about[plan.tasks[0]])
    assert [mention.point.number for mention in spoken if mention.point] == points


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "{id: accounts, title: 审查和批准2024年县级决算, when: 8月} / {title: 对2024年决算草案进行初步审查, when: 9月, prepares: [accounts]}",
            1,
        ),
        (
            "{id: accounts, title: 审查和批准2024年县级决算, when: 8月} / {title: 对2024年决算草案进行初步审查, when: 8月, prepares: [accounts]}",
            0,
        ),
        (
            "{id: accounts, title: 审查和批准2024年县级决算, when: 8月} / {title: 对2024年决算草案进行初步审查, when: 7月, prepares: [accounts]}",
            0,
        ),
        (
            "{id: accounts, title: 审查和批准2024年县级决算, when: 8月} / {title: 对2024年决算草案进行初步审查, when: 适时, prepares: [accounts]}",
            0,
        ),
    ],
)
def test_a_row_that_prepares_another_is_not_behind_it(rows: str, expected: int) -> None:
    """Offices list the study beside its report, in one table and often in one month."""
    listed = "".join(f"      - {row}\n" for row in rows.split(" / "))
    text = f"kind: arrangement\ncategories:\n  - name: 监督\n    items:\n{listed}"
    assert len(late(text)) == expected

"""Inquiries beside the reports they go with (NPC428), and candidates of another year (NPC429)."""

import pytest

from plan_texts import body, findings, items, tasks

_REPORT = "听取和审议县政府关于学前教育工作情况的报告 | 8月"


def found(code: str, *parts: str) -> list[str]:
    """Return how bad what one rule finds is."""
    text = body("推动工作。") + "".join(parts)
    return [one.rule.severity.value for one in findings(text) if one.rule.code == code]


@pytest.mark.parametrize(
    ("inquiry", "expected"),
    [
        ("结合审议学前教育工作情况的报告，开展专题询问 | 10月", ["warning"]),
        ("就学前教育工作情况报告开展专题询问 | 6月", ["warning"]),
        ("结合审议学前教育工作情况的报告，开展专题询问 | 8月", []),
        ("结合审议学前教育工作情况的报告，开展专题询问 | 7—8月", []),
        ("结合审议学前教育工作情况的报告，开展专题询问 | 适时", []),
        ("对学前教育工作情况开展专题询问 | 10月", ["info"]),
        ("对学前教育工作情况开展专题询问 | 8月", []),
        ("对农村供水工作情况开展专题询问 | 10月", []),
    ],
)
def test_an_inquiry_is_held_with_its_report(inquiry: str, expected: list[str]) -> None:
    """监督法第四十八条第二款 says that it may be: only a row that says so is held to it."""
    assert found("NPC428", items(_REPORT, inquiry)) == expected


def test_a_row_that_hears_the_report_itself_has_its_own_month() -> None:
    """听取…报告并开展专题询问 is both."""
    both = "听取和审议县政府关于学前教育扩容工作情况的报告并开展专题询问 | 10月"
    assert found("NPC428", items(_REPORT, both)) == []


def test_of_two_reports_either_is_enough() -> None:
    """One on the first half of the year, one at its end."""
    other = "听取县政府关于学前教育工作情况的报告 | 11月"
    inquiry = "结合审议学前教育工作情况的报告，开展专题询问 | 11月"
    assert found("NPC428", items(_REPORT, other, inquiry)) == []


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("10 | 征集2025年民生实事候选项目", ["warning"]),
        ("12 | 审议2025年度民生实事候选项目", ["warning"]),
        ("9 | 开展2025年度县级民生实事项目征集", ["warning"]),
        ("1 | 票决2026年民生实事候选项目", ["warning"]),
        ("10 | 征集2026年民生实事候选项目", []),
        ("1 | 票决2025年民生实事候选项目", []),
        ("6 | 征集2026年民生实事候选项目", []),
        ("10 | 听取2025年民生实事项目征集票决和实施情况的汇报", []),
        ("11 | 督办2025年民生实事项目", []),
        ("10 | 征集民生实事候选项目", []),
        ("12 | 县政府关于2025年民生实事项目完成情况和2025年民生实事候选项目的报告", ["warning"]),
        ("12 | 县政府关于2025年民生实事项目完成情况和2026年民生实事候选项目的报告", []),
        ("12 | 县政府关于2025年民生实事候选项目的报告和2025年民生实事候选项目进展", []),
        ("12 | 审议2025年民生实事项目完成情况和2025年民生实事候选项目", ["warning"]),
        ("12 | 审议2025年民生实事项目完成情况和2026年民生实事候选项目", []),
        ("12 | 审议2025年民生实事项目、2025年民生实事候选项目办理情况", []),
        ("10 | 总结2025年工作，征集2026年民生实事候选项目", []),
    ],
)
def test_candidates_are_of_the_year_to_come(task: str, expected: list[str]) -> None:
    """In autumn for the next year, in January and February for the year itself."""
    assert found("NPC429", items("视察供水情况 | 8月"), tasks(task)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("完善票决制，提出2027年民生实事候选项目。", ["info"]),
        ("完善票决制，提出2026年民生实事候选项目。", []),
        ("年初票决2025年民生实事候选项目。", []),
        ("总结2024年民生实事候选项目征集经验。", []),
    ],
)
def test_candidates_of_the_body_text(text: str, expected: list[str]) -> None:
    """They are of the plan's year or of the next."""
    told = findings(body(text) + items("视察供水情况 | 8月"))
    assert [one.rule.severity.value for one in told if one.rule.code == "NPC429"] == expected

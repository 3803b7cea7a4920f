"""Rules about what goes around the text: number, dates, notice, title lines."""

import pytest

from plan_texts import findings

BODY = "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n"


def names(text: str) -> list[str]:
    """Name what is found."""
    return [finding.rule.name for finding in findings(text)]


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("示常[2025]5号", "示常〔2025〕5号"),
        ("示常（2025）第05号", "示常〔2025〕5号"),
        ("示常【2025】5", "示常〔2025〕5号"),
        ("示常〔2025年〕5号", "示常〔2025〕5号"),
        ("示常 〔2025〕 5 号", "示常〔2025〕5号"),
    ],
)
def test_a_number_in_another_form_is_said_how_to_write(number: str, right: str) -> None:
    """The right form is in the hint, and the edits make it."""
    line = f"head: {{number: '{number}'}}"
    (finding,) = findings(f"{BODY}{line}\n")
    assert finding.rule.name == "document-number"
    assert finding.hint is not None
    assert right in finding.hint.zh
    for edit in sorted(finding.fix, reverse=True):
        line = line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :]
    assert line == f"head: {{number: '{right}'}}"


@pytest.mark.parametrize(
    "number", ["5号", "示常25-5", "〔2025〕5号", "示常〔25〕5号", "示常〔2025〕号"]
)
def test_a_number_whose_parts_cannot_be_told_is_not_mended(number: str) -> None:
    """The hint shows the form by an example."""
    (finding,) = findings(f"{BODY}head: {{number: {number}}}\n")
    assert finding.rule.name == "document-number"
    assert not finding.fix


@pytest.mark.parametrize(
    ("number", "more", "expected"),
    [
        ("示常〔2025〕5号", "", []),
        ("示常〔2024〕60号", "", []),
        ("示常〔2021〕5号", "", ["document-number"]),
        ("示常〔2024〕5号", "signature: {date: 2025-03-03}\n", ["document-number"]),
        ("示常〔2025〕5号", "signature: {date: 2025-03-03}\n", []),
    ],
)
def test_the_year_of_a_number(number: str, more: str, expected: list[str]) -> None:
    """It is that of the date, and without one near the plan's."""
    assert names(f"{BODY}{more}head: {{number: {number}}}\n") == expected


STEPS = "adopted:\n  - {date: 2025-02-20, body: 主任会议, action: 原则通过}\n  - {date: 2025-02-27, body: 常委会会议, action: 通过}\n"


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ("signature: {date: 2025-02-27}\n", 0),
        ("signature: {date: 2025-02-26}\n", 1),
        ("published: 2025-02-27\n", 0),
        ("published: 2025-02-26\n", 1),
        ("signature: {date: 2025-03-03}\nimprint: {printed-by: 办公室, printed: 2025-03-03}\n", 0),
        ("signature: {date: 2025-03-03}\nimprint: {printed-by: 办公室, printed: 2025-03-02}\n", 1),
    ],
)
def test_dates_follow_one_another(more: str, count: int) -> None:
    """Adoption, date of the document, printing; adoption, publication."""
    assert names(BODY + STEPS + more) == ["date-order"] * count


def test_a_later_change_does_not_undo_the_publication() -> None:
    """What was passed and published may be changed later in the year."""
    changed = "  - {date: 2025-08-27, body: 主任会议, action: 通过调整}\n"
    assert names(f"{BODY}{STEPS}{changed}published: 2025-03-05\n") == []


def test_steps_out_of_order() -> None:
    """Each one is compared with the one before it."""
    steps = "adopted: [{date: 2025-02-27, body: 甲, action: 通过}, {date: 2025-02-20, body: 乙, action: 通过}]\n"
    assert names(BODY + steps) == ["date-order"]


NOTICE = "---\nkind: notice\n"


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("", []),
        ("title: 关于印发2025年工作要点的通知\n", []),
        ("title: 关于印发《示例县人大常委会2025年工作要点》的通知\n", []),
        ("title: 关于印发《示例县人大2025年工作要点》的通知\n", ["notice-title"]),
        ("text: 现将《示例县人大常委会2024年工作要点》印发给你们。\n", ["notice-title"]),
        ("text: 请对照《示例县人大常委会2024年工作要点》总结。\n", []),
    ],
)
def test_a_notice_names_the_work_points_as_they_are_called(
    notice: str, expected: list[str]
) -> None:
    """Other documents may be named besides, and a title may do without 《》."""
    assert names(f"{BODY}{NOTICE}{notice}") == expected


def test_an_imprint_of_the_work_points_is_not_lost_without_a_word() -> None:
    """Beside a notice it would not be printed."""
    imprint = "imprint: {printed-by: 办公室, printed: 2025-03-05}\n"
    assert names(f"{BODY}{imprint}") == []
    assert names(f"{BODY}{imprint}{NOTICE}") == ["head-in-both"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("见附件1", []),
        ("见附件2", ["annex-number"]),
        ("见附件十", ["annex-number"]),
        ("见附件", []),
    ],
)
def test_annexes_that_texts_refer_to(text: str, expected: list[str]) -> None:
    """There is one annex here."""
    table = "---\nkind: arrangement\ncategories: []\n"
    assert names(f"{BODY}preamble: 工作安排（{text}）。\n{table}") == expected

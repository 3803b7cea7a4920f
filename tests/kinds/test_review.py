"""`kind: review`: parts that number by themselves, what they inherit, and the title that follows from them."""

import pytest

from npc.kinds.review import Review
from plan_texts import plan_of
from support import Npc, Write

PARTS = """\
parts:
  - title: 2025年工作总结
    year: 2025
    sections:
      - {title: 甲, points: [{lead: 子}, {lead: 丑}]}
      - {title: 乙, subsections: [{title: 丙, points: [{lead: 寅}]}]}
  - title: 2026年工作计划
    year: 2026
    headings: run-in
    numbering: none
    sections: [{title: 丁, text: 好。, points: [{lead: 卯}]}]
"""


def review_of(text: str) -> Review:
    """Read a review below its head."""
    (review,) = plan_of(f"kind: review\norgan: 示例县人大常委会办公室\n{text}").of_kind(Review)
    return review


def test_each_part_numbers_by_itself() -> None:
    """Sections and points; what a part says of them counts for it alone."""
    account, plan = review_of(PARTS).parts
    assert [heading.label for heading in account.headings] == ["一、", "二、", "（一）"]
    assert [point.label for heading in account.headings for point in heading.points] == [
        "1.",
        "2.",
        "3.",
    ]
    assert [heading.label for heading in plan.headings] == ["一、"]
    assert [point.label for point in plan.sections[0].points] == [""]
    assert [heading.runs_in for heading in (*account.headings, *plan.headings)] == [
        *(False, False, False),
        True,
    ]


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("block", ["一、", "二、", "（一）", "一、"]),
        ("run-in", ["一、", "二、", "（一）", "一、"]),
        ("none", ["", "", "", "一、"]),
    ],
)
def test_a_part_may_differ_from_the_review(form: str, labels: list[str]) -> None:
    review = review_of(f"headings: {form}\n{PARTS}")
    assert [heading.label for heading in review.headings] == labels
    assert {point.lead for point in review.points} == {"子", "丑", "寅", "卯"}


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        (
            "[{year: 2025, title: 总结}, {year: 2026, title: 计划}]",
            "2025年工作总结和2026年工作计划",
        ),
        ("[{year: 2025}, {year: 2026}]", "2025年工作总结和2026年工作计划"),
        ("[{year: 2025}, {year: 2025, title: 存在的问题}]", "2025年工作总结"),
        ("[{year: 2025, title: 计划完成情况}]", "2025年工作总结"),
        ("[{title: 回顾}]", "工作总结"),
        ("[{year: 2025, title: 上半年总结}]", "2025年上半年工作总结"),
        (
            "[{year: 2025, title: 上半年总结}, {year: 2025, title: 存在的问题}, {year: 2025, title: 下半年计划}]",
            "2025年上半年工作总结和下半年工作计划",
        ),
        (
            "[{year: 2025, title: 下半年总结}, {year: 2026, title: 上半年计划}]",
            "2025年下半年工作总结和2026年上半年工作计划",
        ),
    ],
)
def test_the_title_follows_from_the_parts(parts: str, title: str) -> None:
    """Where none is written: whose it is, of which year's work, and for which year's."""
    assert review_of(f"parts: {parts}\n").title == f"示例县人大常委会办公室{title}"


def test_it_belongs_to_the_year_that_it_says() -> None:
    """Else to that of its first part that says one."""
    assert plan_of(f"kind: review\nyear: 2026\n{PARTS}").year == 2026
    assert plan_of(f"kind: review\n{PARTS}").year == 2025
    assert plan_of("kind: review\nparts: [{title: 回顾}, {year: 2026}]\n").year == 2026
    assert plan_of("kind: review\nparts: [{title: 回顾}]\n").year is None


def test_other_spellings_are_the_same() -> None:
    """Lines of titles, and the day to which it counts."""
    review = review_of(
        "title_lines: [甲, 乙]\nparts: [{title_lines: [丙, 丁], as_of: 2025-12-20}]\n"
    )
    (part,) = review.parts
    assert (review.title, part.title, str(part.as_of)) == ("甲乙", "丙丁", "2025-12-20")
    assert part.title_at.path[-1] == "title-lines"


def test_a_title_in_lines_has_a_key_of_its_own(npc: Npc, write: Write) -> None:
    """A list in its place is told so, wherever there is such a key."""
    write("a.yaml", "kind: review\ntitle: [甲, 乙]\nparts: [{sections: [{title: [丙, 丁]}]}]\n")
    result = npc("plan", "validate", "a.yaml")
    assert result.out.count("or the lines as “title-lines: [first, second]”") == 2
    write("a.yaml", "kind: review\norgan: [甲]\nparts: [{title: 丙}]\n")
    assert "title-lines" not in npc("plan", "validate", "a.yaml").out

"""Points of sections and subsections, and the numbers that are printed in front of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.kinds.points import NUMBERINGS
from npc.plan import Plan
from plan_texts import plan_of

HEAD = "kind: work-points\nyear: 2026\norgan: 示例市人大常委会\n"


def _plan(sections: str, *, head: str = "", settings: str = "") -> Plan:
    return plan_of(f"{HEAD}{head}sections:\n{sections}", settings=settings)


TWO = """\
  - title: 甲
    points: [{text: 子}, {text: 丑}]
  - title: 乙
    points: [{text: 寅}]
    subsections:
      - {title: 丙, points: [{text: 卯}, {text: 辰}]}
      - {title: 丁, text: 无要点}
      - {title: 戊, points: [{text: 巳}]}
"""


def _labels(plan: Plan) -> list[str]:
    return [point.label for point in plan.points]


@pytest.mark.parametrize(
    ("numbering", "labels"),
    [
        ("continuous", ["1.", "2.", "3.", "4.", "5.", "6."]),
        ("by-section", ["1.", "2.", "1.", "1.", "2.", "1."]),
        ("（一）", ["（一）", "（二）", "1.", "1.", "2.", "1."]),
        ("none", ["", "", "", "", "", ""]),
    ],
)
def test_numbering(numbering: str, labels: list[str]) -> None:
    plan = _plan(TWO, head=f"numbering: {numbering}\n")
    assert _labels(plan) == labels
    assert [point.number for point in plan.points] == [1, 2, 3, 4, 5, 6]
    house = _plan(TWO, settings=f"numbering: {numbering}\n")
    assert _labels(house) == labels


def test_own_habits_win() -> None:
    sections = TWO.replace(
        "title: 乙", "title: 乙\n    numbering: by-section\n    lead-style: run-in"
    )
    plan = _plan(
        sections, head="numbering: （一）\n", settings="numbering: none\nlead-style: line\n"
    )
    assert _labels(plan) == ["（一）", "（二）", "1.", "1.", "2.", "1."]
    assert [point.lead_style for point in plan.points] == ["line"] * 2 + ["run-in"] * 4


def test_continuous_numbers_go_on_behind_others() -> None:
    """Points of a section with numbers of its own do not count for those that are continuous."""
    sections = (
        "  - {title: 甲, points: [{text: 子}]}\n"
        "  - {title: 乙, numbering: by-section, points: [{text: 丑}, {text: 寅}]}\n"
        "  - {title: 丙, points: [{text: 卯}]}\n"
    )
    plan = _plan(sections)
    assert _labels(plan) == ["1.", "1.", "2.", "2."]
    assert [point.is_numbered_through for point in plan.points] == [True, False, False, False]


def test_order() -> None:
    """Text, points of the section, then subsections: what is read is in the order of the page."""
    texts = [text for text, _ in _plan(TWO).work_points.texts()]  # type: ignore[union-attr]
    assert texts[1:] == ["甲", "子", "丑", "乙", "寅", "丙", "卯", "辰", "丁", "无要点", "戊", "巳"]
    assert [heading.title for heading in _plan(TWO).headings] == ["甲", "乙", "丙", "丁", "戊"]


@pytest.mark.parametrize(
    ("numbering", "named"),
    [
        ("continuous", ["第1点", "第4点"]),
        ("by-section", ["第一部分第1点", "第二部分（一）第1点"]),
        ("（一）", ["第一部分（一）", "第二部分（一）第1点"]),
        ("none", ["第一部分第1个要点", "第二部分（一）第1个要点"]),
    ],
)
def test_named_as_printed(numbering: str, named: list[str]) -> None:
    points = _plan(TWO, head=f"numbering: {numbering}\n").points
    assert [points[0].named.zh, points[3].named.zh] == named


_SECTIONS = st.lists(
    st.tuples(st.sampled_from(["", *NUMBERINGS]), st.lists(st.integers(0, 3), min_size=1)),
    min_size=1,
    max_size=5,
)


@given(st.sampled_from(list(NUMBERINGS)), _SECTIONS)
def test_numbers_of_any_plan(numbering: str, counts: list[tuple[str, list[int]]]) -> None:
    """`number` counts on through all; what is printed begins at 1 or goes on."""
    lines = []
    for own, (first, *inner) in counts:
        lines += ["  - title: 甲", f"    points: [{', '.join(['{text: 子}'] * first)}]"]
        lines += [f"    numbering: {own}"] if own else []
        lines += ["    subsections:"] if inner else []
        lines += [
            f"      - {{title: 乙, points: [{', '.join(['{text: 丑}'] * each)}]}}" for each in inner
        ]
    points = _plan("\n".join(lines) + "\n", head=f"numbering: {numbering}\n").points
    assert [point.number for point in points] == list(range(1, len(points) + 1))
    for before, point in pairwise(points):
        if before.below == point.below:
            assert point.ordinal == before.ordinal + 1
        elif point.numbering != "continuous":
            assert point.ordinal == 1


def test_brackets_of_a_numbering_may_be_half_width() -> None:
    """In the paper and in the settings of the repo."""
    chinese = ["（一）", "（二）", "1.", "1.", "2.", "1."]
    assert _labels(_plan(TWO, head="numbering: (一)\n")) == chinese
    assert _labels(_plan(TWO, settings='numbering: " (一) "\n')) == chinese

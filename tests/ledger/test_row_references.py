"""How rows are referred to: short, and each its own."""

import pytest

from npc.ledger.references import references_of
from plan_texts import plan_of
from schedules import NANHAI, PLANS, document, month_view, plan

_PLANS = {**PLANS, "shilishi": plan("shilishi-2026")}


@pytest.mark.parametrize("name", _PLANS)
def test_every_row_has_a_reference_of_its_own(name: str) -> None:
    found = references_of(_PLANS[name])
    assert found.keys() == set(_PLANS[name].matters)
    assert len(set(found.values())) == len(found)
    assert max(map(len, found.values())) <= 6


def test_it_is_what_a_clerk_would_say() -> None:
    """The shortest part of a category that no other has; of the monthly plan month and number."""
    found = references_of(NANHAI).values()
    assert {"听取6", "讨论1", "计划2", "调研1", "询问1", "跟踪5", "视察2", "其他6", "7月5"} <= {
        *found
    }


_OTHERS = "categories: [{{name: 其他, items: [{{title: {}}}]}}, {{name: 市政府的报告, items: [{{title: {}}}]}}]"


def test_papers_are_told_apart_where_they_share_a_category() -> None:
    paper = "---\nkind: arrangement\nid: {}\npaper: {}\n" + _OTHERS + "\n"
    read = plan_of(
        "kind: work-points\nyear: 2026\n"
        + paper.format("a", "监督工作计划", "甲", "乙")
        + paper.format("b", "代表工作计划", "丙", "丁").replace("市政府", "市法院")
    )
    found = {matter.text: text for matter, text in references_of(read).items()}
    assert found == {"甲": "监督·其他1", "丙": "代表·其他1", "乙": "政府1", "丁": "法院1"}


def test_rows_that_it_does_not_tell_apart_have_none() -> None:
    """Two categories of the same name in one paper: the whole place is said."""
    read = plan_of(
        "kind: arrangement\nyear: 2026\ncategories:\n"
        "  - {name: 甲, categories: [{name: 视察, items: [{title: 一, when: 7月}]}]}\n"
        "  - {name: 乙, categories: [{name: 视察, items: [{title: 二, when: 7月}, {title: 三, when: 7月}]}]}\n"
    )
    assert {matter.text for matter in references_of(read)} == {"三"}
    assert "视察第1项" in document(month_view(read, 7), "text").decode()


def test_programs_are_given_the_whole_place() -> None:
    """JSON and CSV as they were; what is read, in short."""
    view = month_view(NANHAI, 7)
    for form, is_whole in {"json": True, "csv": True, "text": False}.items():
        text = document(view, form).decode("utf-8-sig")
        assert ("听取和审议/听取专项工作报告第6项" in text, "听取6" in text) == (
            is_whole,
            not is_whole,
        )

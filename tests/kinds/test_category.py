"""Names of categories, and the counts that are typed behind them."""

import time

import pytest

from plan_texts import plan_of

PLAN = "kind: arrangement\nyear: 2025\ncategories: [{{name: '{name}', items: [{{title: 视察, when: 3月}}]}}]\n"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("专题调研（2项）", "专题调研"),
        ("专题调研 (共 2 项)", "专题调研"),
        ("专题调研（一）（2项）", "专题调研（一）"),
        ("专题调研（2项）等", "专题调研（2项）等"),
        ("（2项）", "（2项）"),
    ],
)
def test_a_count_behind_a_name_is_no_part_of_it(written: str, name: str) -> None:
    (category,) = plan_of(PLAN.format(name=written)).categories
    assert category.name == name


def test_a_name_full_of_blanks_is_read_at_once() -> None:
    start = time.perf_counter()
    (category,) = plan_of(PLAN.format(name=f"甲{' ' * 40_000}乙")).categories
    assert category.name.startswith("甲")
    assert time.perf_counter() - start < 5

"""Which of the year's papers a plan is, by its title: a table of all work has no purpose of its own."""

import pytest

from npc.importer.purposes import purpose_in

ORGAN = "示例县人大常委会"


@pytest.mark.parametrize(
    ("title", "purpose"),
    [
        (f"{ORGAN}2026年主要工作安排表", ""),
        (f"{ORGAN}2026年重点工作任务分解表", ""),
        (f"{ORGAN}2026年度工作安排表", ""),
        (f"{ORGAN}2026年工作要点任务分解表", ""),
        (f"{ORGAN}2026年度监督工作计划（草案）", "监督工作计划"),
        (f"2026年{ORGAN}执法检查计划", "执法检查计划"),
        (f"{ORGAN}2026年主任会议议题安排", "主任会议议题安排"),
        (f"{ORGAN}2026年常委会会议、主任会议议题安排表", "常委会会议、主任会议议题安排表"),
        (f"{ORGAN}2026年监督工作安排一览表", "监督工作安排一览表"),
    ],
)
def test_the_purpose_of_a_plan_is_what_its_title_names(title: str, purpose: str) -> None:
    assert purpose_in(title) == purpose

"""Which of the year's papers a title names."""

import pytest

from npc.genre.papers import paper_named_in


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("示例县人大常委会2025年监督工作计划", "监督工作计划"),
        ("示例县人大常委会2025年调研视察计划", "调研视察计划"),
        ("示例县人大常委会2025年立法调研计划", "立法调研计划"),
        ("示例县人大代表2025年培训计划", "培训计划"),
        ("2025年人大代表培训计划", "培训计划"),
        ("示例县人大常委会2025年工作计划", None),
        ("主任会议议程", "会议议程"),
    ],
)
def test_a_purpose_is_not_cut_out_of_a_longer_one(title: str, named: str | None) -> None:
    assert paper_named_in(title) == named

"""Headings at the beginning of paragraphs."""

import pytest

from npc.genre.headings import heading_of, is_heading_line


@pytest.mark.parametrize(
    ("paragraph", "level", "heading"),
    [
        ("一、培训时间", 1, "一、培训时间"),
        ("十二、活动要求", 1, "十二、活动要求"),
        ("一、“十五五”规划", 1, "一、“十五五”规划"),
        ("一、十五五规划编制", 1, "一、十五五规划编制"),
        ("一、提高认识。各单位要认真组织学习。", 1, "一、提高认识。"),
        ("二、会议时间：2026年4月14日", 1, "二、会议时间："),
        ("（一）明确分工。各司其职。", 2, "（一）明确分工。"),
        ("（二）加强督查", 2, "（二）加强督查"),
    ],
)
def test_heading(paragraph: str, level: int, heading: str) -> None:
    found = heading_of(paragraph)
    assert (found.level, paragraph[: found.end]) == (level, heading)


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "一、",
        "一、二季度听取和审议报告",
        "一、二审案件评查",
        "一、二、三产业融合发展",
        "一、听取和审议市人民政府关于审计工作的报告；",
        "二、审查和批准2025年市本级决算。",
        "一、主要任务：",
        "（一）听取报告；",
        "（一）完成其他任务。",
        "（一）",
        "（1）听取报告",
        "一府一委两院依法履职",
        "三、" + "长" * 41,
    ],
)
def test_no_heading(paragraph: str) -> None:
    assert heading_of(paragraph).level == 0
    assert not is_heading_line(paragraph)


def test_heading_line() -> None:
    """Only 一、 on a line of its own; a sentence with text behind it is within the paragraph."""
    assert is_heading_line("一、培训时间")
    assert not is_heading_line("一、提高认识。各单位要认真组织学习。")
    assert not is_heading_line("二、会议时间：2026年4月14日")
    assert not is_heading_line("（二）加强督查")

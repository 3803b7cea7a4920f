"""What of a text counts from the year of its plan, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.genre.renewed import renewed
from npc.genre.renewed_years import Turn

NEXT = Turn(2025, 2026)


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("审查和批准2024年本级决算", "审查和批准2025年本级决算"),
        ("2023年度审计查出问题整改情况", "2024年度审计查出问题整改情况"),
        ("2026年民生实事候选项目", "2027年民生实事候选项目"),
        ("二〇二五年工作要点", "二〇二六年工作要点"),
        ("二○二五年工作要点", "二○二六年工作要点"),
        ("２０２４年决算", "２０２５年决算"),
        ("2025 年度工作计划", "2026 年度工作计划"),
        ("2024、2025年度决算", "2025、2026年度决算"),
        ("2025年以来计划执行情况", "2026年以来计划执行情况"),
        ("2025年底前完成", "2026年底前完成"),
    ],
)
def test_years_that_count_from_the_plans_are_moved_on_for_sure(text: str, moved: str) -> None:
    found = renewed(text, NEXT)
    assert (found.text, found.doubts) == (moved, ())
    assert found.is_of_year


@pytest.mark.parametrize(
    "text",
    [
        "2021—2035年国土空间总体规划",
        "（2018年修正）",
        "投入2024万元",
        "到2035年基本实现",
        "100年",
        "20250年",
        "党的二十大精神",
        "区十四届党代会二次会议精神",
        "区第十七届人大常委会",
        "开展三次调研",
    ],
)
def test_what_is_no_year_of_the_plans_stays_without_a_mark(text: str) -> None:
    found = renewed(text, NEXT)
    assert (found.text, found.doubts, found.is_of_year) == (text, (), False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025年是“十四五”规划收官之年", "2025年是"),
        ("2025年4月14日至16日", "2025年4月14日"),
        ("2024年召开的工作会议", "2024年召开的"),
        ("2018年以来的建议", "2018年以来"),
        ("2023年专项行动", "2023年专项"),
        ("2026年亚运会", "2026年亚运会"),
        ("《2025年政府投资计划》", "2025年政府"),
        ("示常〔2025〕5号", "2025〕5号"),
        ("“平安2025”行动", "2025”行动"),
        ("2023—2025年三年行动", "2023—2025年"),
        ("第三十次常委会会议精神，十八届常委会第三十次会议", "十八届常委会第三十次会议"),
        ("“十四五”规划", "十四五”规划"),
    ],
)
def test_what_is_doubtful_stays_and_is_marked(text: str, words: str) -> None:
    found = renewed(text, NEXT)
    assert found.text == text
    assert any(each.words.startswith(words) for each in found.doubts), found.doubts


@pytest.mark.parametrize(
    ("text", "turn", "counted"),
    [
        ("县十七届人大三次会议", NEXT, "县十七届人大四次会议"),
        ("县第十七届人民代表大会第3次会议", NEXT, "县第十七届人民代表大会第4次会议"),
        ("县十七届人大三次会议", Turn(2025, 2027), "县十七届人大五次会议"),
        ("县十七届人大五次会议", NEXT, "县十七届人大五次会议"),
        ("举办第十届代表论坛", NEXT, "举办第十一届代表论坛"),
    ],
)
def test_sessions_and_events_are_counted_on_and_marked(text: str, turn: Turn, counted: str) -> None:
    found = renewed(text, turn)
    assert found.text == counted
    assert len(found.doubts) == 1


def test_a_five_year_plan_that_goes_on_is_no_doubt() -> None:
    assert renewed("“十五五”规划纲要实施情况", Turn(2026, 2028)).doubts == ()
    assert renewed("“十五五”规划纲要实施情况", Turn(2026, 2031)).doubts


@given(st.text(alphabet="20245年度月日第十七届人大三次会议、—至《》审计整改是", max_size=60))
def test_nothing_else_of_a_text_changes(text: str) -> None:
    found = renewed(text, NEXT)
    same = "年度月日届人大会议、—至《》审计整改是"
    assert [sign for sign in found.text if sign in same] == [sign for sign in text if sign in same]
    assert renewed(text, Turn(2025, 2025)).text == text

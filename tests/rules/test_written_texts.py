"""Ends of texts, and numbers within them."""

import pytest

from plan_texts import findings

_POINTS = """
kind: work-points
year: 2026
title: 示例县人大常委会2026年工作要点
sections:
  - title: 代表工作
    text: |
"""


def _told(text: str) -> list[tuple[str, str]]:
    lines = "".join(f"      {line}\n" if line else "\n" for line in text.split("\n"))
    return [
        (one.rule.code, one.severity.value)
        for one in findings(_POINTS + lines)
        if one.rule.code in {"NPC411", "NPC485"}
    ]


@pytest.mark.parametrize("text", ["密切同代表的联系，", "密切联系，\n\n抓好督办、"])
def test_a_text_that_ends_amid_a_sentence(text: str) -> None:
    assert _told(text) == [("NPC485", "warning")]


@pytest.mark.parametrize(
    "text",
    [
        "密切同代表的联系，\n抓好督办。",
        "密切联系。",
        "一、密切联系。\n\n二、抓好督办。",
        "一、甲。\n\n一是乙。\n\n二、丙。",
    ],
)
def test_texts_that_are_whole(text: str) -> None:
    assert _told(text) == []


def test_the_first_number_twice_where_the_third_follows() -> None:
    assert _told("一、甲。\n\n一、乙。\n\n三、丙。") == [("NPC411", "warning")]


@pytest.mark.parametrize(
    "text", ["一、甲。\n\n一、乙。\n\n二、丙。", "一、甲。\n\n二、乙。\n\n一、丙。"]
)
def test_another_list_may_begin(text: str) -> None:
    assert _told(text) == []

"""Blanks that only lay out a text go, those that are meant stay, and nothing else is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.originals.blanks import laid_out, lay_out

UNSEEN = set("\x07\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("办 公 室", "办公室"),
        ("　　一、 总体要求 ", "一、总体要求"),
        ("2023 年 3 月 份", "2023年3月份"),
        ("（一） 加强监督", "（一）加强监督"),
        ("1. 听取报告", "1.听取报告"),
        ("1.\u00a02025 年计划", "1. 2025年计划"),
        ("坚持党的领导 做好人大工作", "坚持党的领导 做好人大工作"),
        ("坚持党的领导　　做好人大工作", "坚持党的领导 做好人大工作"),
        ("推送《同向发力齐出招 奏响“百千万”强音》等", "推送《同向发力齐出招 奏响“百千万”强音》等"),
        ("检查《安 全 生 产 法》 实施", "检查《安全生产法》实施"),
        ("2 0 2 5 年工 作 要 点", "2025年工作要点"),
        ("1 2月召开会议", "1 2月召开会议"),
        ("责任 部门", "责任部门"),
        ("序\t号", "序号"),
        ("plan  of\twork", "plan of work"),
        ("the “plan” of work", "the “plan” of work"),
        ("人\u200b大\ufeff常\u00ad委会", "人大常委会"),
        ("co\u00adoperate", "cooperate"),
        ("✔\ufe0f", "✔"),
        ("财\x13经\u202e工\ufffe委\U000e0041", "财经工委"),
        ("　", ""),
        ("", ""),
    ],
)
def test_blanks_that_lay_out_go(written: str, text: str) -> None:
    assert laid_out(written) == text


def test_a_blank_in_a_long_sentence_is_the_end_of_a_line_of_another_program() -> None:
    long = "坚持以人民为中心的发展思想" * 6
    assert laid_out(f"{long} {long}") == long * 2
    assert laid_out(f"坚持党的领导 做好人大工作。{long}") == f"坚持党的领导 做好人大工作。{long}"


TEXTS = st.text(
    st.sampled_from("人大常委会监督工作。，1. 2a）(　\t\n\u00a0\u200b\ufeff“”—"), max_size=80
)


@given(TEXTS)
def test_only_blanks_differ(text: str) -> None:
    assert _seen(laid_out(text)) == _seen(text)


@given(TEXTS)
def test_laid_out_again_it_is_the_same(text: str) -> None:
    assert laid_out(laid_out(text)) == laid_out(text)


@given(TEXTS)
def test_each_character_is_known_again(text: str) -> None:
    found = lay_out(text)
    for at, character in enumerate(text):
        if not character.isspace() and character not in UNSEEN:
            assert found.text[found.at(at)] == character
    assert found.at(len(text)) == len(found.text)


def _seen(text: str) -> str:
    return "".join(each for each in text if not each.isspace() and each not in UNSEEN)

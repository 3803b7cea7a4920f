"""How differences between two texts are told, and counted."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.importer.printing.wordings import Wordings
from npc.messages import Message

PLACE = Message("paragraph 1", "第1段")


def told(*pairs: tuple[str, str]) -> list[tuple[str, int]]:
    """Compare texts, and give what is said of them, with how often."""
    wordings = Wordings()
    for original, printed in pairs:
        wordings.compare(original, printed, PLACE)
    return [(one.what.zh, one.times) for one in wordings.all()]


@pytest.mark.parametrize(
    ("original", "printed", "what"),
    [
        ("（一）听取报告", "1. 听取报告", "编号“（一）”印作“1.”"),
        ("第一部分 监督工作", "一、监督工作", "编号“第一部分”印作“一、”"),
        ("①听取报告", "听取报告", "编号“①”不印"),
        ("听取报告", "1. 听取报告", "句前加编号“1.”"),
        ("3. 听取报告", "2. 听取报告", "编号的数不同"),
        ("听取报告", "听取报告。", "句末加“。”"),
        ("听取报告;", "听取报告", "句末的“;”不印"),
        ("听取报告;", "听取报告；", "“;”印作“；”"),
        ("财经工委选联工委", "财经工委、选联工委", "加“、”"),
        ("听取情况的报告", "听取的报告", "“情况”不印"),
        ("专题询问", "专题询问（1项）", "句末加“（1项）”"),
        ("8", "8月", "句末加“月”"),
        ("监督(3项)", "监督（3项）", "“()”印作“（）”"),
        ("示例县〔2026〕7号", "示例县[2026]7号", "“〔〕”印作“[]”"),
        ("（一）听取（报告）", "（一）听取报告", "“（）”不印"),
        ("二○二六年三月二日", "2026年3月2日", "“二○二六年三月二日”印作“2026年3月2日”"),
        ("于二〇二六年十二月定", "于2026年12月定", "“二〇二六年十二月”印作“2026年12月”"),
        ("2025年2月", "2月", "“2025年”不印"),
        ("甲甲", "甲甲甲", "句末加“甲”"),
        ("三月", "5月", "“三”印作“5”"),
    ],
)
def test_what_is_said(original: str, printed: str, what: str) -> None:
    """In words that a clerk would use."""
    assert told((original, printed)) == [(what, 1)]


def test_what_is_alike_is_counted_together() -> None:
    """Numbers by their form, counts by being counts, signs by what they are."""
    pairs = [(f"（{n}）事项{n}", f"{n}. 事项{n}。") for n in range(1, 21)]
    assert told(*pairs) == [("编号“（1）”印作“1.”", 20), ("句末加“。”", 20)]
    assert told(("甲", "甲（1项）"), ("乙", "乙（12项）")) == [("句末加“（1项）”", 2)]


def test_dates_in_digits_are_one_kind_and_another_date_is_another() -> None:
    """A clerk reads a line, not one for each year, month and day; a date that is not the same stands out."""
    pairs = [
        (f"二〇二六年{month}日", f"2026年{n}月2日") for month, n in (("三月二", 3), ("四月二", 4))
    ]
    assert told(*pairs) == [("“二〇二六年三月二日”印作“2026年3月2日”", 2)]
    assert len(told(*pairs, ("二〇二六年五月二日", "2026年6月2日"))) > 1


@given(st.text(max_size=30), st.lists(st.sampled_from(" \t\u3000\n"), max_size=5))
def test_blanks_are_no_difference(text: str, blanks: list[str]) -> None:
    """However many there are, and wherever."""
    assert told((text, text)) == []
    assert told(("甲" + text, "甲" + "".join(blanks) + text)) == []


@given(st.text("甲乙丙。；1.（）一、 ", max_size=20), st.text("甲乙丙。；1.（）一、 ", max_size=20))
def test_whatever_differs_is_told(one: str, other: str) -> None:
    """Never is a difference passed over."""
    assert bool(told((one, other))) == ("".join(one.split()) != "".join(other.split()))


def test_long_texts_that_differ_throughout_take_no_longer() -> None:
    """They are told as a whole; and of thousands of differences only so many are told apart."""
    long = ("甲乙丙丁" * 20_000, "乙丁丙甲" * 20_000)
    many = [(f"第{n}甲", f"{n}乙{n}丙{n}丁") for n in range(3_000)]
    started = time.process_time()
    assert told(long)[0] == ("文字不同", 1)
    assert len(told(*many)) <= 201
    assert time.process_time() - started < 10

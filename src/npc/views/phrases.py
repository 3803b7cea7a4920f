"""Words that several views say, in both languages: days, months, titles, lists."""

from collections.abc import Iterable
from datetime import date

from npc.diagnostics import Place
from npc.messages import Message
from npc.views.table import Text, in_language

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_YEAR = 12

COMMA, CLAUSE, SEMICOLON = Message(", ", "、"), Message(", ", "，"), Message("; ", "；")
PAUSE = Message("、", "、")
"""Between words of the plan, which are the same in both languages."""
UNSET = Message("unset", "未定")
"""Of a time that is not given."""


def short(day: date) -> Message:
    """Return a day without its year: 4月28日."""
    return Message(f"{day.day} {_MONTHS[day.month - 1]}", f"{day.month}月{day.day}日")


def long(day: date) -> Message:
    """Return a day with its year: 2025年4月28日, in English 2025-04-28."""
    return Message(day.isoformat(), f"{day.year}年{day.month}月{day.day}日")


def month_name(month: int) -> Message:
    """Name a month that counts from January of the plan's year: 8月, 次年1月, 上年12月."""
    number = (month - 1) % _YEAR + 1
    name = Message(_MONTHS[number - 1], f"{number}月")
    if 1 <= month <= _YEAR:
        return name
    year = Message("next year", "次年") if month > _YEAR else Message("last year", "上年")
    return Message(f"{name.en} of {year.en}", year.zh + name.zh)


def month_heading(month: int) -> Message:
    """Name a month (1–12) at the head of a column."""
    return Message(_MONTHS[month - 1][:3], f"{month}月")


def place_text(place: Place) -> str:
    """Return a place as people copy it into an editor: npc.yaml:3."""
    return f"{place.path}:{place.span.line}" if place.span else place.path


def work_of(period: Message) -> Message:
    """Say what a list of the work of some time is, for its title."""
    return Message(f"work of {period.en}", f"{period.zh}工作安排")


def joined(texts: Iterable[Text | None], mark: Message) -> Text:
    """Return texts as one, with a mark between them; empty ones are left out."""
    given = [text for text in texts if text]
    if len(given) < 2:  # noqa: PLR2004 - nothing to join
        return given[0] if given else ""
    return Message(
        mark.en.join(in_language(text, "en") for text in given),
        mark.zh.join(in_language(text, "zh") for text in given),
    )


def labelled(label: Message, words: Text) -> Message:
    """Return words with what they are before them: 会议：常委会会议."""
    return Message(
        f"{label.en}: {in_language(words, 'en')}", f"{label.zh}：{in_language(words, 'zh')}"
    )


def in_brackets(words: Text, note: Text) -> Text:
    """Return words with a note in brackets behind them; where one is empty, the other alone."""
    if not (words and note):
        return words or note
    return Message(
        f"{in_language(words, 'en')} ({in_language(note, 'en')})",
        f"{in_language(words, 'zh')}（{in_language(note, 'zh')}）",
    )

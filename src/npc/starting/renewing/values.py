"""Single values of an old plan, as a new one has them: texts with their years, times by months."""

from npc.genre.prose import paragraphs
from npc.genre.renewed import renewed
from npc.genre.renewed_years import Turn
from npc.genre.when import When
from npc.messages import Message, Verbatim
from npc.records import NamedTuple

OPEN = "待填"
_YEAR = 12


class NewValue(NamedTuple):
    """A value of the new plan, and what of it is left to a person."""

    text: str
    doubts: tuple[Message, ...] = ()


def new_text(written: str, turn: Turn) -> NewValue:
    """Return a text of the new plan; its paragraphs are parted by an empty line.

    Args:
        written: As it is typed, perhaps in lines.
        turn: From which year to which.

    """
    found = renewed("\n\n".join(paragraphs(written)), turn)
    doubts = (_DOUBT.format(words=Verbatim(each.words), why=each.why) for each in found.doubts)
    return NewValue(found.text, tuple(dict.fromkeys(doubts)))


def new_time(written: str, turn: Turn) -> NewValue:
    """Return a time of the new plan: about the same each year, but days become their months."""
    moved = renewed(written.strip(), turn)
    when = When.parse(written, year=turn.old)
    if not when.days or not any(sign in written for sign in _DAYS):
        doubts = (_DOUBT.format(words=Verbatim(each.words), why=each.why) for each in moved.doubts)
        return NewValue(moved.text, tuple(doubts))
    months = [_months(window.first, window.last) for window in when.windows]
    text = "、".join(dict.fromkeys(months))
    why = _DAY.format(before=Verbatim(written.strip()), year=turn.old)
    return NewValue(f"{text}底前" if when.is_deadline else text, (why,))


def _months(first: int, last: int) -> str:
    """Write months of a plan's year; those of the next and the last one with 次年, 上年."""
    if first <= _YEAR < last:
        return f"{first}月至{_months(last, last)}"
    year = "次年" if first > _YEAR else "上年" if first < 1 else ""
    first, last = (first - 1) % _YEAR + 1, (last - 1) % _YEAR + 1
    return f"{year}{first}月" if first == last else f"{year}{first}-{last}月"


_DAYS = "日号"
_DOUBT = Message("“{words}”: {why}", "“{words}”：{why}")
_DAY = Message(
    "on {before} in {year}; the day is not set yet", "{year}年是“{before}”，具体日期待定"
)

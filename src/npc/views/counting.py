"""How many there are of something, in both languages."""

from npc.messages import Message
from npc.views.table import Text, in_language

_TIMES = Message("{items}, listed {times} times", "{items}，{times}次列入")


def listed_times(total: int, times: int) -> Text:
    """Say how many matters there are and how often they are listed; nothing where that is once each."""
    return _TIMES.format(items=items(total), times=times) if times > total else ""


def counted(text: Text, number: int) -> Message:
    """Return a heading with the number of what stands below it: 牵头（3项）."""
    count = items(number)
    return Message(
        f"{in_language(text, 'en')} ({count.en})", f"{in_language(text, 'zh')}（{count.zh}）"
    )


def items(number: int) -> Message:
    """Say how many matters there are: 3项."""
    return number_of(number, Message("item", "项"))


def number_of(number: int, unit: Message, plural: str = "") -> Message:
    """Say how many of something there are; `plural` is what the unit is called in English then."""
    many = plural or f"{unit.en}s"
    return Message(f"{number} {unit.en if number == 1 else many}", f"{number}{unit.zh}")

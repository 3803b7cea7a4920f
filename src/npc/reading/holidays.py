"""What `holidays:` of npc.yaml says, looked through before it is used."""

from collections.abc import Iterator, Mapping
from datetime import date

from npc.diagnostics import Diagnostic
from npc.genre.holidays import Holidays, days_in
from npc.kinds.containers import texts_of
from npc.kinds.problems import WRONG_VALUE
from npc.messages import Message
from npc.source.document import Document, Node

_KEYS = ("rest", "work")
_FRIDAY = 4


def holidays_in(settings: Mapping[str, Node]) -> Holidays:
    """Return the days that settings name; what is wrong is left out."""
    rest, work = (frozenset(_days(settings, key)) for key in _KEYS)
    return Holidays(rest, work)


def faults(document: Document, settings: Mapping[str, Node]) -> Iterator[tuple[str, Diagnostic]]:
    """Yield each text that names no days, or one that is named already, and the key below which it is."""
    named: set[date] = set()
    for key in _KEYS:
        listed = settings.get(key)
        for number, text in enumerate(texts_of(listed)):
            path = ["holidays", key, *([number] if isinstance(listed, list) else [])]
            found = _fault(key, text, named)
            if found:
                yield key, Diagnostic(WRONG_VALUE, found[0], document.place(path), found[1])


def _fault(key: str, text: str, named: set[date]) -> tuple[Message, Message] | None:
    """Say what is wrong with a text, and note its days."""
    days = days_in(text)
    if days is None:
        return _NO_DAYS.format(value=text), _WRITE
    double = next((day for day in days if day in named), None)
    named.update(days)
    if double:
        return _DOUBLE.format(day=double.isoformat()), _ONCE
    usual = next((day for day in days if day.weekday() <= _FRIDAY), None)
    if key == "work" and usual:
        return _USUAL.format(day=usual.isoformat()), _AS_IN_NOTICE
    return None


def _days(settings: Mapping[str, Node], key: str) -> Iterator[date]:
    for text in texts_of(settings.get(key)):
        yield from days_in(text) or ()


_NO_DAYS = Message("“{value}” names no days", "“{value}”不是日期")
_WRITE = Message(
    "write a day or a range, such as 2027-01-01 or 2027-02-05至2027-02-12",
    "写一天或者一段，如 2027-01-01、2027-02-05至2027-02-12",
)
_DOUBLE = Message("{day} is named twice", "{day}写了两次")
_ONCE = Message("a day is off or worked, and named once", "一天或者放假或者上班，只写一次")
_USUAL = Message("{day} is a working day anyway", "{day}是周一至周五，本来就上班")
_AS_IN_NOTICE = Message(
    "name the Saturdays and Sundays that are worked, as the State Council's notice has them",
    "照国务院办公厅的通知，写调休上班的周六、周日",
)

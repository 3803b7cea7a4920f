"""The day that a cell of a weekly list tells; what may be a day and may be none is not guessed."""

import re
from datetime import date

from npc.cli.entering.cells import FilledCell
from npc.genre.day_texts import day_done, day_named, is_done, is_of_numbers
from npc.genre.prose import joined
from npc.ledger.holding import NotEntered
from npc.messages import Message


def day_in(cell: FilledCell, year: int | None) -> date | None:
    """Return the day on which all was done by a cell; None where it tells how far that is.

    Args:
        cell: The cell.
        year: That of days without one: the plan's.

    Raises:
        NotEntered: It is not sure what it tells.

    """
    text = cell.value
    if isinstance(text, date):
        return text
    day = day_done(text, year=year) or (day_named(text, year=year) if cell.is_day else None)
    why = None if day else _unclear(text, _NO_DAY if cell.is_day else None)
    if why:
        raise NotEntered(why.format(text=joined(text)))
    return day


def _unclear(text: str, no_day: Message | None) -> Message | None:
    """Return why a text tells neither a day nor how far a matter is; None where it does."""
    if text.startswith(_FORMULA) or _ERROR.fullmatch(text):
        return _NO_VALUE
    if no_day or is_done(text):
        return no_day or _WHICH_DAY
    return _NO_WORD if is_of_numbers(text) else None


_FORMULA = "="
_ERROR = re.compile(r"#[A-Z0/]{2,10}[!?]?")
"""What a cell shows whose formula has no value: #N/A, #DIV/0!, #NAME?."""

_NO_VALUE = Message(
    "“{text}” is a formula without a value; write the value itself",
    "“{text}”是没有算出值的公式，请改写成值",
)
_NO_WORD = Message(
    "“{text}” may be a day or not; write 7月21日, or what was done",
    "“{text}”看不出是日期还是进展；请写成 7月21日，或者写明进展",
)
_NO_DAY = Message("“{text}” is not a day", "“{text}”不是日期")
_WHICH_DAY = Message(
    "“{text}” says not for sure on which day; write 7月21日",
    "“{text}”没有写清是哪一天；请写成 7月21日",
)

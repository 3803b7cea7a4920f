"""What stands around the words of a row in its paragraph or cell, and is printed in another column."""

from collections.abc import Iterable

from npc.genre.pairs import unpaired
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.stretches import TypedStretch
from npc.importer.tables.months import month_of
from npc.messages import Message
from npc.output.documents.printed import TIME, PrintedText

_AROUND_OTHERS = Message(
    "brackets are not printed: what stands in them has a column of its own",
    "括号不印，其中的内容另印一栏",
)
_BRACKETS = "（(）)"
_OPENING = "（("
_ENDS = "；;。，、 "
_MONTH = "月"
_BEHIND_MONTH = "份：: "


def is_same_month(words: str, printed: str) -> bool:
    """Return whether words name the month that is printed: 三月份, 2026年3月, 3."""
    month = month_of(printed) if printed.endswith(_MONTH) else None
    return month is not None and month_of(words) == month


def without_month(
    stretch: TypedStretch, cells: Iterable[PrintedText], compared: PrintComparison
) -> TypedStretch:
    """Compare the month that stands before a task in its paragraph, and take it away.

    Args:
        stretch: The words of the task, with what npc makes before them.
        cells: What is printed in its row.
        compared: Notes what is compared.

    """
    label, month, others = stretch.before.partition(_MONTH)
    rest = others.lstrip(_BEHIND_MONTH)
    for cell in cells if month else ():
        if cell.of == TIME and is_same_month(f"{label}{month}", cell.text):
            typed = stretch.before[: len(stretch.before) - len(rest)].rstrip("：: ")
            compared.fill([cell])
            compared.wordings.compare(typed, cell.text, stretch.passage.place)
            return stretch._replace(before=rest)
    return stretch


def without_brackets(text: str, place: Message, compared: PrintComparison) -> str:
    """Return a text without a bracket at its end whose other one stands around something else."""
    at = next((at for at in range(len(text) - 1, -1, -1) if text[at] not in _ENDS), -1)
    if at < 0 or text[at] not in _BRACKETS or at not in unpaired(text):
        return text
    if text[at] in _OPENING:
        compared.wordings.tell(_AROUND_OTHERS, text, text[:at], place)
    return text[:at]

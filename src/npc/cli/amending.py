"""`--as-amended`: plans as their ledgers have amended them, instead of as they were adopted."""

from collections.abc import Sequence

from npc.cli.console import notify
from npc.cli.paths import show_path
from npc.cli.selection import day_said
from npc.errors import UsageError
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading
from npc.views.counting import items

MARK = "（修改后）"
"""What stands behind the title in the name of a file, so that the adopted plan is not written over."""


def refuse_day_alone(as_of: str | None) -> None:
    """Refuse a day without what it is the day of: the adopted plan is the same on every day.

    Raises:
        UsageError: There is one.

    """
    if as_of is not None:
        raise UsageError(_DAY_ALONE, hint=_ADD)


def amended_readings(readings: Sequence[Reading], as_of: str | None) -> list[Reading]:
    """Return plans as meetings have amended them by a day; by today where none is named.

    Raises:
        UsageError: A plan has no ledger, or the day is none.

    """
    from npc.ledger.amended import amended, pending
    from npc.ledger.book import Book

    day = day_said(as_of)
    for reading in readings:
        if not reading.plan.ledgers:
            path = Verbatim(show_path(reading.files.path))
            raise UsageError(
                _NO_LEDGER.format(path=path), hint=_LEAVE_OUT.with_keys(reading.plan.keys)
            )
    books = [Book(reading.plan, day) for reading in readings]
    for book in books:
        if not any(decided.is_reported for decided in book.changes):
            notify(_UNCHANGED.format(title=book.adopted.title, day=day))
        if count := pending(book):
            notify(_PENDING.format(items=items(count)).with_keys(book.adopted.keys))
    return [
        reading._replace(plan=amended(book)) for reading, book in zip(readings, books, strict=True)
    ]


_DAY_ALONE = Message(
    "--as-of is for --as-amended: without it the plan is printed as it was adopted",
    "--as-of 与 --as-amended 同用；不写 --as-amended 的，照通过时的计划印",
)
_ADD = Message("add --as-amended, or leave out --as-of", "请加 --as-amended，或者去掉 --as-of")
_NO_LEDGER = Message(
    "“{path}” has no ledger, so nothing has amended it", "“{path}”没有台账，也就没有修改"
)
_LEAVE_OUT = spelt(
    Message(
        "leave out --as-amended, or write the adjustments into a ledger (<kind>: <kind=ledger>) beside the plan",
        "请去掉 --as-amended，或者把调整记入计划旁边的台账（<kind>: <kind=ledger>）",
    )
)
_UNCHANGED = Message(
    "no meeting had amended “{title}” by {day}: it is as it was adopted",
    "到{day}为止“{title}”没有经会议决定的调整，与通过时相同",
)
_PENDING = spelt(
    Message(
        "not in it: {items} changed without the decision of a meeting (no “<Adjustment.by>”)",
        "未经会议决定（没有写 <Adjustment.by>）的调整{items}未列入",
    )
)

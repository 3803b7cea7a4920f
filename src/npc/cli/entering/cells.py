"""The cells of a weekly list that were filled in, found by its headings."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from npc.cli.paths import refuse_led_out, show_path
from npc.errors import UsageError
from npc.messages import Language, Message, Verbatim
from npc.records import NamedTuple
from npc.views.phrases import SEMICOLON, labelled
from npc.views.table import in_language
from npc.views.week_frame import FILLED_IN, PLAN, REFERENCE
from npc.word.package import PackageError
from npc.word.sheets import Sheet, sheets_of
from npc.word.unreadable import EXCEL, unreadable

_LANGUAGES: tuple[Language, ...] = ("zh", "en")
_REFERENCES = frozenset(in_language(REFERENCE.heading, each) for each in _LANGUAGES) | {"来源"}
_NOTES = frozenset(in_language(FILLED_IN.heading, each) for each in _LANGUAGES)
"""Where a day means that all was done then, and other words tell how far it is."""
_DAYS = frozenset(("完成日期", "办结日期", "done on"))
"""Where there is a day, or nothing."""


class FilledCell(NamedTuple):
    """A cell that was filled in, and the row of the plan that it is about."""

    place: Message
    reference: str | date
    value: str | date
    is_day: bool
    """Whether its column takes days only."""
    plan: str
    """The name of the plan that the list is of; empty where it does not say it."""


def filled_cells(path: Path) -> list[FilledCell]:
    """Read what was filled in.

    Raises:
        UsageError: The file cannot be read, or has no columns to fill in.

    """
    refuse_led_out(path)
    try:
        sheets = sheets_of(path)
    except PackageError as error:
        raise unreadable(error, show_path(path), EXCEL) from error
    columns = [(sheet, *_columns(sheet)) for sheet in sheets]
    if not any(reference and filled for _, _, reference, filled in columns):
        raise UsageError(_NO_COLUMNS.format(path=Verbatim(show_path(path))), hint=_HEADINGS)
    return [
        each
        for sheet, top, reference, filled in columns
        if reference
        for each in _cells(sheet, top, reference, filled)
    ]


def _plan_of(sheet: Sheet, top: int) -> str:
    """Return the name of the plan that a list says above its headings that it is of; else nothing."""
    above = [str(text) for row in sheet.rows if row.number < top for text in row.cells.values()]
    for language in _LANGUAGES:
        start = labelled(PLAN, "").in_language(language)
        for text in above:
            if text[: len(start)].lower() == start:
                end = SEMICOLON.in_language(language)
                return text[len(start) :].partition(end)[0].strip()
    return ""


def _columns(sheet: Sheet) -> tuple[int, int, dict[int, bool]]:
    """Return the row of the headings, the column of references, and those that are filled in."""
    for row in sheet.rows:
        headings = {column: str(text).strip().lower() for column, text in row.cells.items()}
        references = [column for column, text in headings.items() if text in _REFERENCES]
        filled = {
            column: text in _DAYS for column, text in headings.items() if text in _DAYS | _NOTES
        }
        if references and filled:
            return row.number, references[0], filled
    return 0, 0, {}


def _cells(sheet: Sheet, top: int, reference: int, filled: dict[int, bool]) -> Iterator[FilledCell]:
    plan = _plan_of(sheet, top)
    for row in sheet.rows:
        for column, is_day in filled.items():
            value = row.cells.get(column)
            if row.number > top and value and str(value).lower() not in _DAYS | _NOTES:
                place = _PLACE.format(sheet=sheet.name, row=row.number)
                yield FilledCell(place, row.cells.get(reference, ""), value, is_day, plan)


_PLACE = Message("{sheet}, row {row}", "{sheet}第{row}行")
_NO_COLUMNS = Message(
    "“{path}” has no sheet with the columns of the weekly list", "“{path}”里没有每周清单的栏目"
)
_HEADINGS = Message(
    "a sheet needs the headings 编号 and 本周完成情况 (or 完成日期) in one row",
    "表里要有一行写着“编号”和“本周完成情况”（或者“完成日期”）",
)

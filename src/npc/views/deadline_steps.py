"""What is due before sessions, as it is read: by date, a step once with all matters that it is of."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from npc.genre.progress import Status
from npc.genre.weekdays import weekday
from npc.messages import Message
from npc.plan import Matter
from npc.records import NamedTuple
from npc.views.counting import counted, items
from npc.views.filters import STATUS_NAMES
from npc.views.phrases import SEMICOLON, UNSET, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text

_STATE: Column[Text] = Column("left", Message("by the day", "到期"), cap=8)
COLUMNS: tuple[Column[Text], ...] = (
    Column("due", Message("due", "期限"), cap=10),
    Column("what", Message("to be done", "准备工作"), share=3),
    Column("text", Message("agenda items", "议题"), share=5),
    Column("who", Message("by whom", "责任单位"), cap=8),
    Column("owners", Message("department", "联系部门"), cap=10, from_width=100),
    Column("meetings", Message("before which meeting", "会议"), cap=10),
    Column("ground", Message("article", "依据"), cap=10),
    Column("note", Message("note", "说明"), cap=10),
)


class Step(NamedTuple):
    """Something that is due of one matter."""

    day: date | None
    """None where not even the month is known."""
    what: Text
    text: Text
    """The matter, or what else it is due of."""
    owners: Text
    who: Text
    ground: Text
    meeting: Text = ""
    days: int = 0
    """How long before the meeting; 0 where there is none."""
    note: Text = ""
    basis: Text = ""
    """From which day of several, or of none that is set, is counted back."""
    status: Status = Status.PLANNED
    matter: Matter | None = None

    @property
    def in_common(self) -> tuple[object, ...]:
        """What steps of one row have in common."""
        return self.day, self.what, self.who, self.meeting, self.days, self.note, self.status


class StepTables(NamedTuple):
    """The tables that are read, and what stands above them."""

    blocks: Sequence[Block[Text]]
    number: Message
    """How many steps there are, of how many matters: 20项，涉及事项15个."""


def step_tables(steps: Iterable[Step], schedule: Schedule) -> StepTables:
    """Put steps into tables by date: what is past, what is to come, and what has no day.

    Args:
        steps: Each of one matter.
        schedule: The plan and the filters; nothing is past where no day is asked about.

    """
    merged: dict[tuple[object, ...], list[Step]] = {}
    for step in steps:
        merged.setdefault(step.in_common, []).append(step)
    rows = sorted(merged.values(), key=lambda each: each[0].day or date.max)
    tables = tuple(_tables(rows, schedule))
    matters = len({step.matter or step.text for row in rows for step in row})
    return StepTables(tables, _OF_MATTERS.format(steps=items(len(rows)), matters=matters))


_OF_MATTERS = Message("{steps}, of {matters} matters", "{steps}，涉及事项{matters}个")


def _tables(rows: Sequence[Sequence[Step]], schedule: Schedule) -> Iterator[Block[Text]]:
    as_of = schedule.filters.as_of
    dated = [row for row in rows if row[0].day]
    past = [row for row in dated if as_of and row[0].day and row[0].day < as_of]
    to_come = dated[len(past) :]
    undated = [row for row in rows if not row[0].day]
    for name, heading, found in (
        ("past", _PAST, past),
        ("to-come", _TO_COME if as_of else "", to_come),
        ("undated", _UNDATED, undated),
    ):
        if found:
            columns = COLUMNS if as_of is None else (COLUMNS[0], _STATE, *COLUMNS[1:])
            shown = tuple(_row(row, schedule) for row in found)
            named = counted(heading, len(found)) if heading else ""
            basis = dict.fromkeys(step.basis for row in found for step in row)
            yield Block(name, named, columns, shown, joined(basis, SEMICOLON), label=_DATED)


_PAST, _TO_COME = Message("Past", "已过期限"), Message("To come", "未到期限")
_UNDATED, _DATED = Message("Without a day yet", "会议时间未定"), Message("With a day", "已有期限")


def _row(steps: Sequence[Step], schedule: Schedule) -> Row[Text]:
    first, as_of = steps[0], schedule.filters.as_of
    state = [_state(first, as_of)] if as_of else []
    cells: tuple[Cell[Text], ...] = (
        due_cell(first.day) if first.day else Cell(UNSET),
        *state,
        Cell(first.what),
        Cell(_numbered([step.text for step in steps])),
        Cell(first.who),
        Cell(_all(step.owners for step in steps)),
        Cell(first.meeting, _BEFORE.format(days=first.days) if first.meeting else ""),
        Cell(_all(step.ground for step in steps)),
        Cell(first.note),
    )
    matter = first.matter if len(steps) == 1 else None
    return Row(cells, schedule.key(matter) if matter else None)


_BEFORE = Message(" ({days} days before)", "{days}日前")


def _all(texts: Iterable[Text]) -> Text:
    """Return different texts of a row as one."""
    return joined(dict.fromkeys(texts), SEMICOLON)


def _numbered(texts: Sequence[Text]) -> Text:
    """Return matters with numbers where there are several: one may hold a semicolon itself."""
    found = list(dict.fromkeys(texts))
    if len(found) == 1:
        return found[0]
    return joined((_as_item(number, text) for number, text in enumerate(found, 1)), SEMICOLON)


def _as_item(number: int, text: Text) -> Text:
    if isinstance(text, Message):
        return Message(f"{number}. {text.en}", f"{number}. {text.zh}")
    return f"{number}. {text}"


def _state(step: Step, as_of: date) -> Cell[Text]:
    """Say how long a step is past or how long there is, or that its matter is done."""
    if step.status is not Status.PLANNED:
        return Cell(STATUS_NAMES[step.status])
    if step.day is None:
        return Cell("")
    days = (step.day - as_of).days
    if days < 0:
        return Cell(_DAYS_PAST.format(days=-days), alarm=1)
    return Cell(_DAYS_LEFT.format(days=days) if days else _TODAY)


_DAYS_PAST = Message("past by {days} d", "已过{days}日")
_DAYS_LEFT, _TODAY = Message("in {days} d", "还有{days}日"), Message("today", "今日到期")


@cache
def due_cell(day: date) -> Cell[Text]:
    """Return a day with its weekday."""
    name = weekday(day)
    return Cell(day, Message(f" {name.en}", f" {name.zh}"))

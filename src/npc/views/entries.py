"""Matters of both tables as schedules list them: how they lie in a month, and where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, IntEnum

from npc.genre.timing import Timing, Window, is_month
from npc.genre.when import When
from npc.messages import Message, Verbatim
from npc.plan import Item, Matter, Paper, Plan
from npc.records import NamedTuple
from npc.views.phrases import COMMA, PAUSE, joined
from npc.views.table import Text


class Scope(IntEnum):
    """How an entry lies in the month, in the order in which entries are listed."""

    THIS_MONTH = 1
    """In this month alone, or in this and others named one by one."""
    RANGE = 2
    """In a range of months that this one is part of."""
    RECURRING = 3
    """Again and again: 每月, 每季度."""
    YEAR_ROUND = 4
    """The whole year: 全年, 常态化."""
    UNSCHEDULED = 5
    """In no month of the year: no time given, 适时, 根据政府提请, or another year."""


class Stage(Enum):
    """What of a matter lies in the month."""

    ITSELF = "itself"
    """The matter: where it goes to a meeting, the meeting."""
    WORK = "work"
    """The work before it: 调研, 检查."""
    DUE = "due"
    """The end by which it is to be done (完成时限)."""


class Entry(NamedTuple):
    """One matter as a schedule lists it."""

    matter: Matter
    source: Message
    """Where it stands: table, category, and number in it or in the month: 附件1 视察活动第2项."""
    scope: Scope = Scope.UNSCHEDULED
    part: int = 0
    """Which month of its range this one is, from 1; 0 where it lies in no range."""
    stage: Stage = Stage.ITSELF

    @property
    def owners(self) -> Text:
        """Departments as written, and those that assist: 财经委（办公室配合）."""
        matter = self.matter
        if not isinstance(matter, Item) or not matter.assisting:
            return matter.owners.text
        pattern = _ASSISTED if matter.owners.text else _ASSISTED_ONLY
        return pattern.format(
            owners=Verbatim(matter.owners.text), others=Verbatim(matter.assisting.text)
        )

    @property
    def meetings(self) -> Text:
        """Meetings that deal with it; a task of the monthly plan has none, nor has the work before."""
        if not isinstance(self.matter, Item) or self.stage is not Stage.ITSELF:
            return ""
        return joined(self.matter.meetings, COMMA)


_ASSISTED = Message("{owners} (with {others})", "{owners}（{others}配合）")
_ASSISTED_ONLY = Message("with {others}", "{others}配合")


def entries_of(plan: Plan) -> Iterator[Entry]:
    """Yield every matter of the year once, in the order of the papers, seen from no month."""
    of_papers: dict[int, list[Matter]] = {}
    for matter in plan.matters:
        of_papers.setdefault(id(matter.paper), []).append(matter)
    annexes = annexes_of(plan)
    for table in plan.tables:
        name = annex_name(table, annexes)
        matters = of_papers.get(id(table.at.document), ())
        yield from (Entry(matter, _source(matter, name)) for matter in matters)


def owners_of(matters: Iterable[Matter]) -> Text:
    """Return the departments of matters as written, each once."""
    return joined(dict.fromkeys(each.owners.text for each in matters), PAUSE)


def _source(matter: Matter, table: Message) -> Message:
    category = matter.category if isinstance(matter, Item) else ""
    added = _ADDED if matter.home else _NOTHING
    return Message(
        f"{table.en} {category}{' ' if category else ''}no. {matter.number}{added.en}",
        f"{table.zh} {category}第{matter.number}项{added.zh}",
    )


_ADDED, _NOTHING = Message(" (added)", "（新增）"), Message("", "")


def annexes_of(plan: Plan) -> tuple[Paper, ...]:
    """Return what is an annex of the work points; to be asked once, not for each of many papers."""
    return plan.annexes if plan.work_points else ()


def annex_name(table: Paper, annexes: Sequence[Paper]) -> Message:
    """Name a paper of a plan in short: 附件1, or 安排表, 监督工作计划 where it is no annex."""
    if table in annexes:
        number = annexes.index(table) + 1
        return Message(f"annex {number}", f"附件{number}")
    return Message(table.id.replace("-", " "), table.name)


def is_undated(matter: Matter) -> bool:
    """Return whether a matter itself lies in no month of the plan's year."""
    return not any(map(_is_in_year, matter.when.windows))


def is_unscheduled(matter: Matter) -> bool:
    """Return whether no month of the plan's year has a matter: neither itself, nor its work or end."""
    if not is_undated(matter):
        return False
    windows = (*matter.research.windows, *_ends(matter)) if isinstance(matter, Item) else ()
    return not any(map(_is_in_year, windows))


def _is_in_year(window: Window) -> bool:
    return window.first <= 12 and window.last >= 1  # noqa: PLR2004 - the plan's year


def _ends(item: Item) -> tuple[Window, ...]:
    """Return the month by the end of which an item is to be done."""
    last = item.due.last_month
    return () if last is None else (Window(last, last),)


def in_month(entry: Entry, month: int) -> Entry | None:
    """See an entry from a month (1–12): itself, else its work or its end; None when it lies in others."""
    matter = entry.matter
    if matter.when.falls_in(month):
        return _seen(entry, matter.when, month)
    if isinstance(matter, Item):
        if matter.research.falls_in(month):
            return _seen(entry._replace(stage=Stage.WORK), matter.research, month)
        if any(month in window for window in _ends(matter)):
            return entry._replace(stage=Stage.DUE, scope=Scope.THIS_MONTH)
    return entry._replace(scope=Scope.UNSCHEDULED) if is_unscheduled(matter) else None


def _seen(entry: Entry, when: When, month: int) -> Entry:
    if when.timing is Timing.RECURRING:
        return entry._replace(scope=Scope.RECURRING)
    if when.timing is Timing.YEAR_ROUND:
        return entry._replace(scope=Scope.YEAR_ROUND)
    if any(window.first == window.last == month for window in when.windows):
        return entry._replace(scope=Scope.THIS_MONTH)
    window = next(window for window in when.windows if month in window)
    return entry._replace(scope=Scope.RANGE, part=month - window.first + 1)


def months_of(matter: Matter) -> list[int]:
    """Return the months of the plan's year (1–12) in which a matter lies, else that of its end."""
    months = _months(matter.when.windows)
    return months or (_months(_ends(matter)) if isinstance(matter, Item) else [])


def months_of_work(matter: Matter) -> list[int]:
    """Return the months of the plan's year (1–12) in which the work before a matter is done."""
    return _months(matter.research.windows) if isinstance(matter, Item) else []


def _months(windows: Iterable[Window]) -> list[int]:
    months = {month for window in windows for month in range(window.first, window.last + 1)}
    return sorted(filter(is_month, months))


def first_month(matter: Matter) -> int:
    """Return the first month that a matter or its work or end lies in, from January of the plan's year."""
    windows = matter.when.windows
    if isinstance(matter, Item):
        windows = (*windows, *matter.research.windows, *_ends(matter))
    return min(window.first for window in windows)

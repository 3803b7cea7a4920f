"""`kind: monthly-plan`: the departments' work month by month (各工委（室）重点工作计划)."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Self

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.numerals import number_of
from npc.genre.timing import Timing, Window, is_month
from npc.genre.when import When
from npc.kinds.context import Context
from npc.kinds.keys import key, needed
from npc.kinds.matter import Matter
from npc.kinds.paper import Paper, Role, orientation
from npc.kinds.record import Entries, Record, Records
from npc.kinds.types import LINE, PrintedText
from npc.source.location import Location


class Task(Matter):
    """A matter of the monthly plan, numbered from 1 in its month, which is its time."""

    one_of = ("content", "same")
    usual = "content"
    of_rows = (*Matter.of_rows, "when")

    text: str = key(
        "content",
        LINE.otherwise(""),
        "内容、工作内容、事项、任务",
        "内容，不写序号",
        prints="prose",
    )


class Month(Record):
    """A month of the monthly plan with its tasks."""

    number: int | None = None
    """1–12, or whatever number was written; None when it is none."""
    text: str = ""
    """The month as written."""
    tasks: tuple[Task, ...] = ()

    @property
    def when(self) -> When:
        """The time of its tasks."""
        return _time_of(self.text)

    def with_tasks(self, changed: Callable[[Matter], Matter]) -> Self:
        """Return it with each of its tasks as a function has it."""
        tasks = (found for task in self.tasks if isinstance(found := changed(task), Task))
        return self._replace(tasks=tuple(tasks))

    def texts(self) -> Iterator[PrintedText]:
        """Yield the texts of its tasks."""
        for task in self.tasks:
            yield from task.texts()


def _month(written: str, tasks: tuple[Task, ...], at: Location) -> Month:
    when = _time_of(written)
    return Month(
        number=month_number(written),
        text=written,
        tasks=tuple(task._replace(when=when) for task in tasks),
        at=at,
    )


_MONTH = re.compile(rf"(\d{{1,3}}|[{ONE_TO_TEN}]{{1,3}}) ?(?:月份?)?")


def month_number(written: str) -> int | None:
    """Read the key of a month: 7, 07, 7月, 七月. Whether there is such a month is not asked here."""
    match = _MONTH.fullmatch(unicodedata.normalize("NFKC", written).strip())
    return number_of(match[1]) if match else None


def _time_of(written: str) -> When:
    month = month_number(written)
    if month is None or not is_month(month):
        return When(written, Timing.UNSCHEDULED)
    return When(f"{month}月", Timing.MONTHS, (Window(month, month),))


MONTHS = Entries(Records(Task), _month)


class MonthlyPlan(
    Paper,
    kind="monthly-plan",
    chinese="月度计划",
    words="月度计划、月度工作计划、重点工作计划、月度安排",
    part="monthly-plan",
    template="monthly-plan.html",
    usual_title="{organ}{year}重点工作计划",
    role=Role.ANNEX,
):
    """The departments' work month by month (各工委（室）重点工作计划).

    Months are keys as written; whether they are months is a rule's question.
    """

    months: tuple[Month, ...] = needed("months", MONTHS, "月份、各月", "各月：1 至 12")
    """In the order of the year."""
    orientation: str = orientation()

    @property
    def all_months(self) -> tuple[Month, ...]:
        """Its months, and those of the year that it has nothing in yet, in the order of the year."""
        missing = sorted({*range(1, 13)} - {month.number for month in self.months})
        found = [
            Month(number=number, text=str(number), at=self.at / "months" / str(number))
            for number in missing
        ]
        return tuple(sorted((*self.months, *found), key=lambda month: month.number or 0))

    @property
    def tasks(self) -> Iterator[Task]:
        """The tasks of all months, in order."""
        for month in self.months:
            yield from month.tasks

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The rows of its table, in order."""
        return tuple(self.tasks)

    def finished(self, context: Context) -> Self:
        """Return it with its months in the order of the year."""
        months = sorted(self.months, key=lambda month: month.number or 0)
        return super().finished(context)._replace(months=tuple(months))

    def with_matters(self, changed: Callable[[Matter], Matter]) -> Self:
        """Return it with each of its tasks as a function has it."""
        months = (month.with_tasks(changed) for month in self.months)
        return self._replace(months=tuple(months))

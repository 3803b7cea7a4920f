"""What is asked of a plan: its work by months, how it stands on a day, all of it as data."""

from collections.abc import Iterable, Sequence
from datetime import date

from npc.api.loading import LoadedPlan
from npc.errors import UsageError
from npc.facts.following import facts_of
from npc.genre.timing import is_month
from npc.messages import Message
from npc.plan import Plan
from npc.views.table import Text
from npc.views.view import View


def fold(plan: LoadedPlan, day: date) -> Plan:
    """Return a plan as its ledgers leave it on a day: what was moved, dropped, added, done by then.

        >>> [loaded] = load("plans/shiliqu-2025")
        >>> [item.text for item in fold(loaded, date(2025, 7, 31)).items if item.is_cancelled]
        ['研究制定代表联络站管理办法']

    Args:
        plan: The plan; one without ledgers is what it was.
        day: The day.

    """
    return facts_of(plan.plan, day).plan


def data(plan: LoadedPlan, *, as_of: date | None = None) -> dict[str, object]:
    """Return all of a plan as data, as `npc plan show --to json` writes it (schemas/plan-1.schema.json).

        >>> [loaded] = load("plans/shili-2025")
        >>> found = data(loaded)
        >>> found["schema"], found["version"], [paper["kind"] for paper in found["papers"]]
        ('npc-plan', 1, ['work-points', 'arrangement', 'monthly-plan'])

    Args:
        plan: The plan.
        as_of: The day up to which ledgers count, and by which progress is judged; None is all of them, and no day.

    """
    from npc.output.plan_json.document import plan_record

    return plan_record(facts_of(plan.plan, as_of), as_of)


def schedule(  # noqa: PLR0913 - what may be asked
    plan: LoadedPlan,
    months: int | Iterable[int] | None = None,
    *,
    department: str | None = None,
    meeting: str | None = None,
    action: str | None = None,
    status: str | None = None,
    as_of: date | None = None,
) -> View[Text]:
    """List the work of a plan by time, as `npc schedule` does.

        >>> [loaded] = load("plans/shili-2025")
        >>> july = schedule(loaded, 7)
        >>> july.total, [matter.text for matter in july.matters][0]
        (5, '听取县政府关于代表建议上半年办理情况的报告')
        >>> schedule(loaded, (7, 8, 9), department="财经工委").total
        8

    Args:
        plan: The plan.
        months: A month from 1 to 12, or several; None is the year at a glance.
        department: Only what a department has to do with, by its name or an alias.
        meeting: Only what comes before a kind of meeting.
        action: Only one action, such as 听取和审议.
        status: `open`, `done`, `planned`, `postponed`, `cancelled`, or `overdue`, which takes `as_of`.
        as_of: The day up to which ledgers count, and by which progress is judged; None is all of them, and no day.

    Raises:
        UsageError: There is no such month, or a word of a filter means nothing in this plan.

    """
    from npc.views.filter_words import FilterWords, filters_in
    from npc.views.month import month_view, months_view
    from npc.views.schedule import Schedule
    from npc.views.year import year_view

    facts = facts_of(plan.plan, as_of)
    words = FilterWords(department, meeting, action, status, as_of)
    filters = filters_in(facts.plan, words, today=as_of or date.min)
    if filters.is_overdue and as_of is None:
        raise UsageError(_NO_DAY, hint=_GIVE_DAY)
    made = Schedule(facts, filters._replace(as_of=as_of))
    if months is None:
        return year_view(made)
    numbers = _numbers(months)
    return month_view(made, numbers[0]) if len(numbers) == 1 else months_view(made, numbers)


def _numbers(months: int | Iterable[int]) -> Sequence[int]:
    """Return the months in their order, each once.

    Raises:
        UsageError: One is none, or there are none.

    """
    numbers = sorted({months} if isinstance(months, int) else {*months})
    if not numbers or not all(map(is_month, numbers)):
        raise UsageError(_NO_MONTHS.format(months=numbers), hint=_GIVE_MONTHS)
    return numbers


_NO_DAY = Message("nothing is overdue without a day", "没有日期，看不出哪些逾期")
_GIVE_DAY = Message("give as_of", "请给出 as_of")
_NO_MONTHS = Message("no months: {months}", "不是月份：{months}")
_GIVE_MONTHS = Message("give numbers from 1 to 12", "请给出1至12的数字")

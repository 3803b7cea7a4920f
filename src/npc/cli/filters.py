"""What the options of `npc schedule` come to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from npc.cli import selection
from npc.cli.options import ScheduleOptions
from npc.cli.views import form_of, write
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.facts.meeting_kinds import MeetingKinds
from npc.files import refuse_overwrite
from npc.genre.actions import NAMES
from npc.genre.meetings import is_meant
from npc.genre.owners import Department
from npc.genre.progress import STATUS_WORDS, Status
from npc.messages import Message
from npc.output.forms import VIEWS
from npc.output.theme import PLAIN, Theme
from npc.plan import Item, Plan
from npc.source.values import day
from npc.suggestions import LOOSE, no_such, perhaps
from npc.views.view import View
from npc.views.wanted import OPEN, Wanted, keeps_track


def show(
    options: ScheduleOptions, view: Callable[[Plan, Wanted], View], *, year: int | None = None
) -> int:
    """Write a view of the plan that is asked for.

    Args:
        options: What the command line says.
        view: Makes the view.
        year: That of the plan, where the command line does not say it.

    """
    check(options)
    form = form_of(options.to, options.output)
    year = year if options.year is None else options.year
    found = selection.chosen(options.plan, year=year, today=judged_by(options))
    if found:
        output = options.output
        refuse_overwrite(found.files.read, written=[Path(output)] if output else [])
        write(view(found.plan, wanted(options, found.plan)), form, output, theme(found, form))
    return FINE if found else FINDINGS


def check(options: ScheduleOptions) -> None:
    """Refuse options with nothing in them: what was meant to be there may be all that was wanted.

    Raises:
        UsageError: One is empty.

    """
    for option in options.declared:
        value = getattr(options, option.name)
        if option.flags and isinstance(value, str) and not value.strip():
            raise UsageError(
                Message("{option} is empty", "{option} 后面是空的").format(option=option.flags[0]),
                hint=Message("give it a value or leave it out", "请写明，或者去掉这个选项"),
            )


def theme(found: selection.Chosen, form: str | None) -> Theme:
    """Give the look of a plan's files, and say what of it is not the official format."""
    if form is None or not VIEWS[form].has_theme:
        return PLAIN
    from npc.cli.themes import Themes, say_deviations

    is_word = VIEWS[form].takes_styles
    if is_word:
        say_deviations([found.plan])
    return Themes().of(found.plan, found.settings, takes_styles=is_word)


def judged_by(options: ScheduleOptions) -> date:
    """Give the day of `--as-of`, or today.

    Raises:
        UsageError: It is no date.

    """
    return _date(options.as_of) if options.as_of else selection.today()


def wanted(options: ScheduleOptions, plan: Plan) -> Wanted:
    """Work out which matters of a plan are asked for.

    Progress is judged by a day only where that is asked for, or where the plan keeps track of it:
    elsewhere all that lies in the past would be overdue, and output would change from day to day.

    Raises:
        UsageError: A name, a status or a date is none.

    """
    status = (options.status or "").strip().lower()
    is_overdue = status in _OVERDUE
    counts = options.as_of is not None or is_overdue or keeps_track(plan)
    return Wanted(
        department=department_named(plan, options.department) if options.department else None,
        meeting=_meeting(plan, options.meeting.strip()) if options.meeting else None,
        action=_action(plan, options.action.strip()) if options.action else None,
        statuses=_statuses(status) if status and not is_overdue else None,
        is_overdue=is_overdue,
        as_of=judged_by(options) if counts else None,
    )


def department_named(plan: Plan, name: str) -> Department:
    """Find a department by its name or an alias.

    Raises:
        UsageError: The plan does not know it.

    """
    found = plan.departments.find(name)
    if found:
        return found
    unknown = Message("unknown department “{name}”", "未知的部门“{name}”").format(name=name)
    unlisted = Message("list the departments in the plan", "请先在计划中列出 departments")
    raise _unknown(unknown, name, plan.departments.names, otherwise=unlisted)


def _meeting(plan: Plan, kind: str) -> str:
    kinds = MeetingKinds(plan)
    items = (one for one in plan.matters if isinstance(one, Item))
    known = list(
        dict.fromkeys((*kinds.columns, *(one for item in items for one in kinds.of(item))))
    )
    if any(is_meant(kind, one) for one in known):
        return kind
    unknown = Message("no matter comes before “{name}”", "没有提交“{name}”的事项").format(name=kind)
    raise _unknown(unknown, kind, known, otherwise=_NO_MEETINGS)


def _action(plan: Plan, name: str) -> str:
    used = {matter.action for matter in plan.matters if matter.action}
    if name in used or name in NAMES:
        return name
    unknown = Message("unknown action “{name}”", "未知的方式“{name}”").format(name=name)
    known = [*(one for one in NAMES if one in used), *sorted(used - set(NAMES))]
    raise _unknown(unknown, name, known, otherwise=_NO_ACTIONS)


def _unknown(text: Message, name: str, known: list[str], *, otherwise: Message) -> UsageError:
    listed = Message("the plan knows: {names}", "计划中有：{names}").format(names=known)
    return UsageError(
        text, hint=perhaps(name, known, cutoff=LOOSE) or (listed if known else otherwise)
    )


_NO_MEETINGS = Message("name “meetings” in the arrangement", "请在安排表中写明 meetings")
_NO_ACTIONS = Message("choose one such as 听取和审议", "如 听取和审议、视察")

_OVERDUE = frozenset(("overdue", "逾期"))
_ALL = frozenset(Status)
_GROUPS = {"all": _ALL, "全部": _ALL, "open": OPEN, "未办结": OPEN}


def _statuses(word: str) -> frozenset[Status] | None:
    if word in _GROUPS:
        return _GROUPS[word]
    if word in STATUS_WORDS:
        return frozenset((STATUS_WORDS[word],))
    known = ["open", *Status, "overdue", "all"]
    raise no_such(Message("status", "进展"), word, known)


def _date(written: str) -> date:
    try:
        return day(written.strip())
    except ValueError:
        raise UsageError(
            Message("“{value}” is not a date", "“{value}”不是日期").format(value=written),
            hint=Message("write it as 2025-07-01", "写成 2025-07-01 这样"),
        ) from None

"""What the words of filters mean in a plan: names of departments, meetings, actions, statuses."""

from datetime import date

from npc.errors import UsageError
from npc.facts.meeting_kinds import MeetingKinds
from npc.genre.actions import NAMES, action_said
from npc.genre.departments import Department
from npc.genre.meetings import is_meant
from npc.genre.progress import STATUS_WORDS, Status
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item, Plan
from npc.records import NamedTuple
from npc.suggestions import LOOSE, no_such, perhaps
from npc.views.filters import OPEN, Filters, keeps_track


class FilterWords(NamedTuple):
    """Filters as they are written; None and the empty text are no filter."""

    department: str | None = None
    meeting: str | None = None
    action: str | None = None
    status: str | None = None
    as_of: date | None = None
    """The day by which progress is to be judged, where it is named."""


def filters_in(plan: Plan, words: FilterWords, *, today: date) -> Filters:
    """Return the filters that words mean in a plan.

    Progress is judged by a day only where that is asked for, or where the plan keeps track of it:
    elsewhere all that lies in the past would be overdue, and output would change from day to day.

    Raises:
        UsageError: A name or a status is none.

    """
    status = (words.status or "").strip().lower()
    is_overdue = status in _OVERDUE
    counts = words.as_of is not None or is_overdue or keeps_track(plan)
    return Filters(
        department=department_named(plan, words.department) if words.department else None,
        meeting=_meeting(plan, words.meeting.strip()) if words.meeting else None,
        action=_action(plan, words.action.strip()) if words.action else None,
        statuses=_statuses(status) if status and not is_overdue else None,
        is_overdue=is_overdue,
        as_of=(words.as_of or today) if counts else None,
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
    unlisted = spelt(Message("list the departments in the plan", "请先在计划中列出 <departments>"))
    raise _unknown(unknown, name, plan.departments.names, otherwise=unlisted.with_keys(plan.keys))


def _meeting(plan: Plan, kind: str) -> str:
    kinds = MeetingKinds(plan)
    items = (matter for matter in plan.matters if isinstance(matter, Item))
    known = list(
        dict.fromkeys((*kinds.columns, *(meeting for item in items for meeting in kinds.of(item))))
    )
    if any(is_meant(kind, meeting) for meeting in known):
        return kind
    unknown = Message("no matter comes before “{name}”", "没有提交“{name}”的事项").format(name=kind)
    raise _unknown(unknown, kind, known, otherwise=_NO_MEETINGS.with_keys(plan.keys))


def _action(plan: Plan, name: str) -> str:
    used = {matter.action for matter in plan.matters if matter.action}
    if name in used or name in NAMES:
        return name
    said = action_said(name)
    if said:
        return said
    unknown = Message("unknown action “{name}”", "未知的方式“{name}”").format(name=name)
    known = [*(action for action in NAMES if action in used), *sorted(used - set(NAMES))]
    raise _unknown(unknown, name, known, otherwise=_NO_ACTIONS)


def _unknown(text: Message, name: str, known: list[str], *, otherwise: Message) -> UsageError:
    listed = Message("the plan knows: {names}", "计划中有：{names}").format(names=known)
    return UsageError(
        text, hint=perhaps(name, known, cutoff=LOOSE) or (listed if known else otherwise)
    )


_NO_MEETINGS = spelt(
    Message(
        "name “<Arrangement.meetings>” in the arrangement",
        "请在安排表中写明 <Arrangement.meetings>",
    )
)
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

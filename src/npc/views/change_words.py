"""What the page says of changes around its tables: title, how many of what sort, who decided, who is to be told."""

from collections import Counter
from collections.abc import Sequence

from npc.facts.telling_changes import ToBeTold
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.views.changed_values import VERBS
from npc.views.counting import items
from npc.views.decisions import Decision
from npc.views.phrases import CLAUSE, PAUSE, SEMICOLON, joined, long
from npc.views.schedule import Schedule
from npc.views.table import Text

_CHAIR = Message("the chairpersons’ meeting", "主任会议")
_PRESIDIUM = Message("the presidium", "主席团会议")


def pending(plan: Plan) -> Message:
    """Say that nobody has decided a change yet: 待报主任会议; in a town the presidium does."""
    return _PENDING.format(meeting=_deciding(plan))


_PENDING = Message("to be decided by {meeting}", "待报{meeting}")


def _deciding(plan: Plan) -> Message:
    return _PRESIDIUM if plan.level == "township" else _CHAIR


def page_title(found: Sequence[Decision], schedule: Schedule) -> Message:
    """Return the title of the page: 关于调整…年工作安排的说明; 关于提请调整… where nothing is decided."""
    plan, department = schedule.plan, schedule.filters.department
    whose = f"{plan.organ or plan.name}{department.name if department else ''}"
    year = f"{plan.year}年" if plan.year else ""
    asks = "提请" if _is_asked(found) else ""
    return Message(
        f"{whose}: changes of the plan of work{f' of {plan.year}' if plan.year else ''}",
        f"关于{asks}调整{whose}{year}工作安排的说明",
    )


def summary(found: Sequence[Decision], plan: Plan) -> Message:
    """Say how many changes there are and of what sort; of one decision, who made it."""
    every = [each for decision in found for each in decision.changes]
    first, open_ = found[0], len(found[-1].changes) if found[-1].by is None else 0
    pattern = _ALL if len(found) > 1 else _ONE if first.by else _ASKED
    return pattern.format(
        decision=_decided(first),
        meeting=_deciding(plan),
        year=_YEAR.format(year=plan.year) if plan.year else _OF_THE_YEAR,
        items=items(len(every)),
        sorts=_sorts(Counter(each.verb for each in every)),
        pending=_OF_WHICH.format(items=items(open_), pending=pending(plan)) if open_ else "",
    )


def _sorts(count: "Counter[str]") -> Text:
    return joined(
        (
            _SORT.format(sort=sort, items=items(count[verb]))
            for verb, sort in VERBS.items()
            if count[verb]
        ),
        CLAUSE,
    )


_YEAR, _OF_THE_YEAR = Message("of {year}", "{year}年"), Message("of the year", "本年度")
_SORT = Message("{sort} {items}", "{sort}{items}")
_OF_WHICH = Message("; of these {items} {pending}", "；其中{items}{pending}")
_ALL = Message(
    "{items} of the plan {year} changed since its adoption: {sorts}{pending}",
    "{year}工作安排通过以后，共调整{items}：{sorts}{pending}",
)
_ONE = Message(
    "{decision} decided to change {items} of the plan {year}: {sorts}",
    "{decision}决定，对{year}工作安排作如下调整，共{items}：{sorts}",
)
_ASKED = Message(
    "{items} of the plan {year} to be changed, if {meeting} agrees: {sorts}",
    "根据工作实际，拟对{year}工作安排作如下调整，共{items}，提请{meeting}决定：{sorts}",
)


def _decided(decision: Decision) -> Message:
    by, day = Verbatim(decision.by or ""), decision.day
    return _ON_DAY.format(by=by, day=long(day)) if day else Message("", "")


_ON_DAY = Message("{by} ({day})", "{by}（{day}）")


def heading_of(decision: Decision, plan: Plan) -> Message:
    """Return what stands above the table of one decision."""
    count = items(len(decision.changes))
    if decision.by is None or decision.day is None:
        return _PENDING_HEADING.format(pending=pending(plan), items=count)
    by = Verbatim(decision.by)
    return _HEADING.format(by=by, day=long(decision.day), items=count)


_HEADING = Message("{by} ({day}, {items})", "{by}决定（{day}，{items}）")
_PENDING_HEADING = Message("{pending} ({items})", "{pending}（{items}）")


def _is_asked(found: Sequence[Decision]) -> bool:
    """Return whether a page asks for changes: none of them is decided."""
    return bool(found) and all(each.by is None for each in found)


def to_be_told(told: ToBeTold, found: Sequence[Decision]) -> Text:
    """Say who is to be told of the changes, once they are decided; nothing where nobody is named."""
    names = joined((joined(told.organs, PAUSE), joined(told.departments, PAUSE)), SEMICOLON)
    if not names:
        return ""
    pattern = _TOLD_THEN if _is_asked(found) else _TOLD
    return pattern.format(names=names if isinstance(names, Message) else Verbatim(names))


_TOLD = Message("to be told of these changes: {names}", "以上调整应当告知：{names}")
_TOLD_THEN = Message(
    "to be told of these changes once they are decided: {names}",
    "以上调整决定后，应当告知：{names}",
)

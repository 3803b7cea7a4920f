"""What became of a plan between two states of it, in words."""

from npc.differing.excerpts import excerpts, shortened
from npc.differing.records import DiffChange, DiffSubject, PlanDifference, PlanDifferences
from npc.kinds.review import ReviewPart
from npc.kinds.sections import Section, Subsection
from npc.messages import Message, Verbatim
from npc.plan import Category, Item, Matter, Point
from npc.views.counting import items
from npc.views.phrases import CLAUSE, PAUSE, SEMICOLON, UNSET, joined, labelled
from npc.views.table import Text

CHANGES = {
    DiffChange.ADDED: Message("added", "新增"),
    DiffChange.DROPPED: Message("dropped", "取消"),
    DiffChange.MOVED: Message("moved", "改期"),
    DiffChange.RETITLED: Message("retitled", "改名称"),
    DiffChange.GIVEN: Message("given to others", "改部门"),
    DiffChange.MEETINGS: Message("other meetings", "改会议"),
    DiffChange.RELOCATED: Message("elsewhere", "改列"),
    DiffChange.LISTED: Message("listed", "列入"),
    DiffChange.UNLISTED: Message("listed no more", "不再列入"),
    DiffChange.REWORDED: Message("reworded", "改写"),
    DiffChange.CHANGED: Message("changed", "更改"),
    DiffChange.REORDERED: Message("reordered", "改次序"),
}
"""What each change is called, in the order in which they are counted."""
_GONE = Message("deleted", "删去")
_NOTHING = Message("none", "无")
_TO = Message("{before} → {after}", "{before} → {after}")
_WAS = Message("was “{before}”", "原为“{before}”")
_SUBJECTS = {
    DiffSubject.PLAN: Message("plan", "计划"),
    DiffSubject.DEPARTMENT: Message("department", "部门"),
    DiffSubject.SESSION: Message("session", "会期"),
    DiffSubject.PAPER: Message("paper", "文件"),
    DiffSubject.SECTION: Message("section", "部分"),
}
_PARTS = {
    Category: Message("category", "类别"),
    Subsection: Message("subsection", "小节"),
    Section: Message("section", "部分"),
    ReviewPart: Message("part", "组成部分"),
}
_NAMED = Message("{what} “{name}”", "{what}“{name}”")


def change_of(difference: PlanDifference) -> Message:
    """Return what became of something: texts are deleted, and not called off."""
    is_gone = difference.change is DiffChange.DROPPED
    return (
        _GONE
        if is_gone and difference.subject is not DiffSubject.MATTER
        else CHANGES[difference.change]
    )


def title_of(difference: PlanDifference) -> Text:
    """Return what something is called, with what it is where that is no matter."""
    row = difference.found or difference.have
    if isinstance(row, Point):
        lead = Verbatim(shortened(row.lead or row.text or ""))
        return Message("{point} {lead}", "{point} {lead}").format(point=row.named, lead=lead)
    if difference.subject is DiffSubject.MATTER:
        return difference.title
    what = next((name for kind, name in _PARTS.items() if isinstance(row, kind)), None)
    return _NAMED.format(
        what=what or _SUBJECTS[difference.subject], name=Verbatim(difference.title)
    )


def values_of(difference: PlanDifference) -> Text:
    """Say how something was and how it is."""
    row = difference.found or difference.have
    if difference.change in _WHOLE:
        return _about(difference, row) if isinstance(row, Matter) else _told(difference)
    if difference.change is DiffChange.RETITLED:
        return _WAS.format(before=Verbatim(difference.before))
    words = _change(difference)
    key = difference.key
    if (
        difference.change is DiffChange.CHANGED
        and key
        and difference.subject is not DiffSubject.PLAN
    ):
        return labelled(Message(key.name, key.chinese), words)
    return words


_WHOLE = (DiffChange.ADDED, DiffChange.DROPPED, DiffChange.LISTED, DiffChange.UNLISTED)
"""Changes of what is there in one state only."""


def _change(difference: PlanDifference) -> Text:
    if difference.change is DiffChange.REORDERED:
        return ""
    before, after = difference.before, difference.after
    if max(len(before), len(after)) > _SHORT:
        before, after = excerpts(before, after)
    nothing: Message = UNSET if difference.change is DiffChange.MOVED else _NOTHING
    return _TO.format(
        before=Verbatim(before) if before else nothing, after=Verbatim(after) if after else nothing
    )


_SHORT = 24
"""Characters of a value that is shown as it is."""


def _about(difference: PlanDifference, matter: Matter) -> Text:
    """Say where a matter stands, and what is known of it."""
    meetings = joined(matter.meetings, PAUSE) if isinstance(matter, Item) else ""
    place = Verbatim(difference.place)
    where = _AMONG.format(place=place) if place and isinstance(matter, Item) else ""
    return joined((where, matter.own_time.text, meetings, matter.owners.text), CLAUSE)


_AMONG = Message("among “{place}”", "“{place}”")


def _told(difference: PlanDifference) -> Text:
    row = difference.found or difference.have
    return "" if isinstance(row, Point) else difference.after or difference.before


def summary(found: PlanDifferences) -> Text:
    """Say how many matters were changed and how, and how many other things were."""
    matters = (
        _SORT.format(sort=word, items=items(number))
        for change, word in CHANGES.items()
        if (number := found.counts[DiffSubject.MATTER, change])
    )
    texts = len(found.of(DiffSubject.POINT, DiffSubject.SECTION))
    others = len(found.found) - texts - len(found.of(DiffSubject.MATTER))
    parts = (
        joined(matters, CLAUSE),
        _TEXTS.format(n=texts) if texts else "",
        _OTHERS.format(n=others) if others else "",
    )
    return joined(parts, SEMICOLON) or NO_CHANGE


NO_CHANGE = Message("no change", "没有变化")
_SORT = Message("{sort} {items}", "{sort}{items}")
_TEXTS = Message("{n} in texts and categories", "正文、类别改动{n}处")
_OTHERS = Message("{n} elsewhere", "其他改动{n}处")

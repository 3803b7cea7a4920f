"""What stands in cells of lists: the time of an entry, and the remark on it."""

from collections.abc import Iterator

from npc.genre.progress import Status, is_remark_of_done
from npc.messages import Message, Verbatim
from npc.plan import Item, Matter
from npc.views.entries import Entry, Scope, Stage, is_undated
from npc.views.filters import OVERDUE, STATUS_NAMES
from npc.views.phrases import SEMICOLON, UNSET, joined, labelled
from npc.views.research import work_before
from npc.views.schedule import Schedule
from npc.views.table import Text, in_language

_SCOPES = {
    Scope.RECURRING: Message("recurring", "定期"),
    Scope.YEAR_ROUND: Message("all year", "全年"),
}


def note(entry: Entry, schedule: Schedule) -> Text:
    """Return the remark on an entry; of the work before a meeting, which one it is for."""
    matter = entry.matter
    if entry.stage is Stage.WORK and isinstance(matter, Item) and not is_undated(matter):
        goes_to = _GOES_TO.format(when=Verbatim(matter.when.text), meetings=matter.meetings)
        return joined((goes_to if matter.meetings else "", remark(matter, schedule)), SEMICOLON)
    return remark(matter, schedule)


_GOES_TO = Message("to {meetings}, {when}", "{when}提交{meetings}")


def remark(matter: Matter, schedule: Schedule) -> Text:
    """Say how far a matter has come, where that is to be said, and the remark as written."""
    written = matter.note or ""
    status = schedule.filters.status_of(matter)
    if status is Status.DONE and is_remark_of_done(written):
        return written
    progress = _progress(matter, status, schedule)
    return joined((progress, _adjusted(matter, schedule), written, *_extra(matter)), SEMICOLON)


def _adjusted(matter: Matter, schedule: Schedule) -> Text:
    if not matter.is_amended:
        return ""
    from npc.views.adjusted import adjusted  # most plans have no ledger

    return adjusted(matter, schedule)


def _extra(matter: Matter) -> Iterator[Message]:
    """Yield what stands in columns that a paper has of its own: 地点：市委党校."""
    for head, text in matter.extra.items() if isinstance(matter, Item) else ():
        yield labelled(Message(head, head), text)


def _progress(matter: Matter, status: Status, schedule: Schedule) -> Text:
    if schedule.filters.finds_overdue(matter, schedule.facts):
        return OVERDUE
    if status is Status.PLANNED:
        return ""
    day, name = matter.progress.done_on, STATUS_NAMES[status]
    return (
        Message(f"{name.en} {day}", f"{name.zh} {day}") if day and status is Status.DONE else name
    )


def time(entry: Entry) -> Text:
    """Return the time as written, and how it lies in the month where the words do not say so."""
    matter = entry.matter
    if entry.stage is Stage.WORK and isinstance(matter, Item):
        return _in_scope(work_before(matter), entry)
    if entry.stage is Stage.DUE and isinstance(matter, Item):
        return _DUE.format(when=Verbatim(matter.due.text.removesuffix("完成")))
    if entry.scope is not Scope.UNSCHEDULED:
        return _in_scope(matter.when.text, entry)
    written: Text = matter.when.text or UNSET
    if isinstance(matter, Item) and matter.research.text:
        return _BESIDE.format(when=_whole(written), work=work_before(matter))
    return written


_BESIDE = Message("{when}, {work}", "{when}（{work}）")
_DUE = Message("done by {when}", "{when}完成")


def _whole(words: Text) -> Text:
    """Return words so that a pattern takes them whole, however long a plan has them."""
    return words if isinstance(words, Message) else Verbatim(words)


def _in_scope(written: Text, entry: Entry) -> Text:
    if entry.part:
        return _PART.format(written=_whole(written), part=entry.part)
    scope = _SCOPES.get(entry.scope)
    if scope is None or scope.zh in in_language(written, "zh"):
        return written
    return _SCOPED.format(written=_whole(written), scope=scope)


_PART = Message("{written} (part {part})", "{written} 第{part}个月")
_SCOPED = Message("{written} ({scope})", "{written}（{scope}）")

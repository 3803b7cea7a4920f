"""Adjustments of the plan: a matter is moved, dropped, changed or added, by whom and on which day."""

from collections.abc import Mapping
from functools import partial

from npc.cli.entering.said import UNCLEAR, WRITE, FactSaid
from npc.errors import UsageError
from npc.kinds.ledger import Ledger
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS, Change
from npc.ledger import entries
from npc.ledger.desk import LedgerEntry
from npc.messages import Message, Verbatim
from npc.source.wanted import Wanted


def moved(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter was given another time."""
    row = said.desk.row(said.name)
    time = (" ".join(said.words) or said.values.text("to") or "").removeprefix("改").lstrip("到至")
    if not time:
        raise UsageError(UNCLEAR.format(verb=MOVE), hint=WRITE.format(usage=said.usage))
    told = _MOVED.format(row=Verbatim(row.title), time=time)
    return _adjusted(said, {MOVE: row.name, "to": time}, row.ledger, told)


def dropped(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter was called off."""
    row = said.desk.row(said.name)
    return _adjusted(said, {DROP: row.name}, row.ledger, _DROPPED.format(row=Verbatim(row.title)))


def changed(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter was given another title, department or the like."""
    row = said.desk.row(said.name)
    keys = said.values.keys(Change, without=("to", "why"))
    if not keys:
        raise UsageError(_NO_CHANGE, hint=WRITE.format(usage=said.usage))
    what = [
        _VALUE.format(
            key=Message(name, Change.keys[name].chinese),
            value=Verbatim(said.values.text(name) or ""),
        )
        for name in keys
    ]
    told = _CHANGED.format(row=Verbatim(row.title), what=what)
    return _adjusted(said, {CHANGE: row.name}, row.ledger, told)


def added(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter was added."""
    name = said.desk.category(said.name)
    title = said.values.text("title") or said.values.text("text") or ""
    return _adjusted(said, {ADD: name}, None, _ADDED.format(name=name, title=Verbatim(title)))


def _adjusted(
    said: FactSaid, change: Mapping[str, Wanted], ledger: Ledger | None, told: Message
) -> LedgerEntry:
    by, day = said.values.text("by"), said.values.day_of("date")
    by = said.desk.decided_by(by) if by else None
    if day is None:
        day = said.desk.day_of_session(by) if by else said.values.today
    if day is None:
        raise UsageError(_NO_SESSION.format(name=by), hint=_NAME_THE_DAY)
    keys = {**said.values.keys(Change), **change}
    order = {key: number for number, key in enumerate((*change, *OF_MATTERS, "why"))}
    ordered = {key: keys[key] for key in sorted(keys, key=order.__getitem__)}
    return LedgerEntry(
        ledger,
        partial(entries.enter_change, change=ordered, day=day, by=by),
        _DECIDED.format(told=told, by=by or _BY_ITSELF, day=day.isoformat()),
    )


_MOVED = Message("{row}: moved to {time}", "{row}：改到{time}")
_DROPPED = Message("{row}: dropped", "{row}：取消")
_CHANGED = Message("{row}: changed, {what}", "{row}：更改{what}")
_VALUE = Message("{key}: {value}", "{key}为“{value}”")
_ADDED = Message("{name}: {title} added", "{name}：新增“{title}”")
_DECIDED = Message("{told} ({by}, {day})", "{told}（{by}，{day}）")
_BY_ITSELF = Message("by the department itself", "承办部门自行调整，待报")
_NO_SESSION = Message("no ledger has “{name}”", "台账里没有“{name}”")
_NAME_THE_DAY = Message(
    "enter the session first (npc ledger add session NAME DAY), or name the day with --date",
    "请先记这次会议（npc ledger add session 会议 日期），或者用 --date 写明哪一天决定的",
)
_NO_CHANGE = Message("nothing is changed", "没有写更改什么")

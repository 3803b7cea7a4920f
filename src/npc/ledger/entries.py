"""Facts put into the data of a ledger, as its file holds them: what is there stays, and is never contradicted."""

from collections.abc import Mapping, Sequence
from datetime import date

from npc.errors import NpcError
from npc.exit_codes import FINDINGS
from npc.genre.meetings import is_same_kind
from npc.genre.sessions import number_in
from npc.messages import Message
from npc.source.document import Path
from npc.source.wanted import Wanted

Data = dict[str, Wanted]
"""What a ledger's file holds, or a mapping of it: changed in place."""


class NotEntered(NpcError):  # noqa: N818 - what stands there is as it should be
    """A fact that is not put into a ledger. Nothing is written then."""

    exit_code = FINDINGS


def enter_done(data: Data, reference: str, days: Sequence[date], evidence: str | None) -> Path:
    """Enter the days on which a matter, or stretches of it, were done.

    Raises:
        NotEntered: One of them is there already, or another evidence.

    """
    matters = _mapping(data, "matters")
    fact = matters.get(reference)
    held, path = (fact, ("done",)) if isinstance(fact, dict) else (matters, ())
    key = "done" if path else reference
    for day in days:
        _refuse_known(_texts(held.get(key)), reference, day.isoformat())
        held[key] = _with(held.get(key), day.isoformat())
    if evidence:
        _put(_fact(matters, reference), {"evidence": evidence}, of=reference)
    return "matters", reference, *path


def _refuse_known(days: Sequence[str], reference: str, day: str) -> None:
    if day in days:
        raise NotEntered(_DONE_THEN.format(name=reference, day=day), hint=_NOTHING_TO_DO)


def enter_progress(data: Data, reference: str, day: date, text: str) -> Path:
    """Enter how far a matter had come on a day.

    Raises:
        NotEntered: Something is there of this day.

    """
    matters = _mapping(data, "matters")
    path = ("progress", day.isoformat()) if matters.get(reference) else ()
    progress = _mapping(_fact(matters, reference), "progress")
    _put(progress, {day.isoformat(): text}, of=reference)
    return "matters", reference, *path


def enter_vote(data: Data, reference: str, vote: Mapping[str, Wanted]) -> Path:
    """Enter a vote on a matter.

    Raises:
        NotEntered: Another is there.

    """
    _put(_fact(_mapping(data, "matters"), reference), {"measured": vote}, of=reference)
    return "matters", reference, "measured"


def enter_change(data: Data, change: Data, day: date, by: str | None) -> Path:
    """Enter what becomes of a matter, among all that was decided by the same meeting on the same day."""
    adjustments = _list(data, "adjustments")
    known = (by, day.isoformat())
    number = next((at for at, each in enumerate(adjustments) if _decision(each) == known), None)
    if number is None:
        number = len(adjustments)
        adjustments.append(({"by": by} if by else {}) | {"date": known[1], "changes": []})
    adjustment = adjustments[number]
    changes = _list(adjustment, "changes") if isinstance(adjustment, dict) else []
    changes.append(change)
    return "adjustments", number, "changes", len(changes) - 1


def _decision(adjustment: Wanted) -> object:
    """Return who decided, and when."""
    return (adjustment.get("by"), adjustment.get("date")) if isinstance(adjustment, dict) else None


def enter_session(data: Data, kind: str, name: str | None, day: date, items: list[str]) -> Path:
    """Enter a session, or the day and the matters of one that is there.

    Raises:
        NotEntered: All of it is there.

    """
    sessions = _list(data, "sessions")
    written = day.isoformat()
    for number, each in enumerate(sessions):
        if isinstance(each, dict) and _is_session(each, kind, name, written):
            more = [item for item in items if item not in _texts(each.get("items"))]
            if each.get("date") == written and not more:
                raise NotEntered(_THERE.format(name=name or kind), hint=_NOTHING_TO_DO)
            each["date"] = written
            for item in more:
                each["items"] = _with(each.get("items") or [], item)
            return "sessions", number
    session: dict[str, Wanted] = {"kind": kind, "session": name, "date": written, "items": items}
    sessions.append({key: value for key, value in session.items() if value})
    return "sessions", len(sessions) - 1


def _is_session(entry: Data, kind: str, name: str | None, day: str) -> bool:
    """Return whether an entry is of a session: of its kind of meeting, and its number or else its day."""
    own_kind, own_name = str(entry.get("kind") or ""), str(entry.get("session") or "")
    numbers = [found[1] if found else None for found in (number_in(own_name), number_in(name))]
    is_same = numbers[0] == numbers[1] if None not in numbers else entry.get("date") == day
    return is_same_kind(own_kind, kind) and is_same


def enter_paper(data: Data, section: str, number: str, keys: Mapping[str, Wanted]) -> Path:
    """Enter an opinion or a batch of suggestions, or more of one that is there.

    Args:
        data: The ledger.
        section: Their list: opinions or suggestions.
        number: What the paper is told from others by.
        keys: What there is to say of it.

    Raises:
        NotEntered: Something else is said of it already, or all of it is there.

    """
    papers = _list(data, section)
    for at, each in enumerate(papers):
        if isinstance(each, dict) and each.get("number") == number:
            _put(each, keys, of=number)
            return section, at
    papers.append({"number": number, **keys})
    return section, len(papers) - 1


def enter_answered(data: Data, number: str, day: date, count: int) -> Path:
    """Enter how many suggestions of a batch had been answered by a day.

    Raises:
        NotEntered: There is no such batch, or another number of this day.

    """
    batches = _list(data, "suggestions")
    for at, each in enumerate(batches):
        if isinstance(each, dict) and each.get("number") == number:
            _put(_mapping(each, "answered"), {day.isoformat(): count}, of=number)
            return "suggestions", at, "answered", day.isoformat()
    raise NotEntered(_NO_BATCH.format(name=number), hint=_BATCHES.format(names=_numbers(batches)))


def _numbers(papers: Sequence[Wanted]) -> Sequence[str]:
    return [str(each.get("number")) for each in papers if isinstance(each, dict)]


def _fact(matters: Data, reference: str) -> Data:
    """Return what is told of a matter as a mapping; a bare day is the one on which it was done."""
    fact = matters.get(reference)
    if not isinstance(fact, dict):
        fact = {"done": fact} if fact else {}
        matters[reference] = fact
    return fact


def _put(held: Data, keys: Mapping[str, Wanted], *, of: str) -> None:
    """Put values under keys that are not there yet.

    Raises:
        NotEntered: One has another value, or all of them have these.

    """
    for key, value in keys.items():
        known = held.get(key)
        if known and not _is_same(known, value):
            raise NotEntered(
                _OTHERWISE.format(name=of, key=key, value=_shown(known)), hint=_IN_THE_FILE
            )
    more = {key: value for key, value in keys.items() if not held.get(key)}
    if not more:
        raise NotEntered(_THERE.format(name=of), hint=_NOTHING_TO_DO)
    held |= more


def _is_same(known: Wanted, value: Wanted) -> bool:
    if isinstance(known, dict) or isinstance(value, dict):
        return (
            known == {key: str(inner) for key, inner in value.items()}
            if isinstance(value, dict)
            else False
        )
    return _texts(known) == _texts(value)


def _shown(value: Wanted) -> object:
    if isinstance(value, dict):
        return [f"{key} {inner}" for key, inner in value.items()]
    return list(_texts(value))


def _texts(value: Wanted) -> Sequence[str]:
    """Return one value or several as several."""
    if value is None:
        return ()
    return [str(each) for each in value] if isinstance(value, list) else (str(value),)


def _with(value: Wanted, more: str) -> Wanted:
    """Return a value with another one behind it."""
    if isinstance(value, list):
        return [*value, more]
    return [value, more] if value else more


def _mapping(data: Data, key: str) -> Data:
    found = data.get(key)
    if not isinstance(found, dict):
        found = data[key] = {}
    return found


def _list(data: Data, key: str) -> list[Wanted]:
    found = data.get(key)
    if not isinstance(found, list):
        found = data[key] = []
    return found


_DONE_THEN = Message("“{name}” was done on {day} already", "“{name}”已记为{day}办结")
_THERE = Message("this is told of “{name}” already", "“{name}”的这些内容已经记在台账里")
_NOTHING_TO_DO = Message("there is nothing to do", "不必再记")
_OTHERWISE = Message("“{key}” of “{name}” is {value} already", "“{name}”的 {key} 已写为{value}")
_IN_THE_FILE = Message(
    "if that is wrong, change it in the file", "如果原来写错了，请在台账文件里改"
)
_NO_BATCH = Message("there is no batch “{name}”", "台账里没有“{name}”这一批代表建议")
_BATCHES = Message(
    "enter it first: npc ledger add suggestions BATCH --count N --to ORGAN --issued DAY; there is: {names}",
    "请先记这一批：npc ledger add suggestions 批次 --count 件数 --to 机关 --issued 日期；已有：{names}",
)

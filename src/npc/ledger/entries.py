"""Facts put into the data of a ledger, as its file holds them."""

from collections.abc import Mapping, Sequence
from datetime import date

from npc.genre.sessions import are_same
from npc.ledger.holding import (
    NOTHING_TO_DO,
    THERE,
    Data,
    NotEntered,
    list_in,
    mapping_in,
    put,
    texts_of,
    with_more,
)
from npc.messages import Message
from npc.source.document import Path
from npc.source.wanted import Wanted


def enter_done(data: Data, reference: str, days: Sequence[date], evidence: str | None) -> Path:
    """Enter the days on which a matter, or stretches of it, were done.

    Raises:
        NotEntered: One of them is there already, or another evidence.

    """
    matters = mapping_in(data, "matters")
    fact = matters.get(reference)
    held, path = (fact, ("done",)) if isinstance(fact, dict) else (matters, ())
    key = "done" if path else reference
    for day in days:
        _refuse_known(texts_of(held.get(key)), reference, day.isoformat())
        held[key] = with_more(held.get(key), day.isoformat())
    if evidence:
        fact = _fact(matters, reference)
        put(fact, {"evidence": evidence}, of=reference, path=("matters", reference))
    return "matters", reference, *path


def _refuse_known(days: Sequence[str], reference: str, day: str) -> None:
    if day in days:
        raise NotEntered(_DONE_THEN.format(name=reference, day=day), hint=NOTHING_TO_DO)


def enter_progress(data: Data, reference: str, day: date, text: str) -> Path:
    """Enter how far a matter had come on a day.

    Raises:
        NotEntered: Something is there of this day.

    """
    matters = mapping_in(data, "matters")
    path = ("progress", day.isoformat()) if matters.get(reference) else ()
    progress = mapping_in(_fact(matters, reference), "progress")
    put(progress, {day.isoformat(): text}, of=reference, path=("matters", reference, "progress"))
    return "matters", reference, *path


def enter_vote(data: Data, reference: str, vote: Mapping[str, Wanted]) -> Path:
    """Enter a vote on a matter.

    Raises:
        NotEntered: Another is there.

    """
    fact = _fact(mapping_in(data, "matters"), reference)
    put(fact, {"measured": vote}, of=reference, path=("matters", reference))
    return "matters", reference, "measured"


def enter_change(data: Data, change: Data, day: date, by: str | None) -> Path:
    """Enter what becomes of a matter, among all that was decided by the same meeting on the same day."""
    adjustments = list_in(data, "adjustments")
    known = (by, day.isoformat())
    number = next((at for at, each in enumerate(adjustments) if _decision(each) == known), None)
    if number is None:
        number = len(adjustments)
        adjustments.append(({"by": by} if by else {}) | {"date": known[1], "changes": []})
    adjustment = adjustments[number]
    changes = list_in(adjustment, "changes") if isinstance(adjustment, dict) else []
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
    sessions = list_in(data, "sessions")
    written = day.isoformat()
    for number, each in enumerate(sessions):
        if isinstance(each, dict) and _is_session(each, kind, name, written):
            more = [item for item in items if item not in texts_of(each.get("items"))]
            if each.get("date") == written and not more:
                raise NotEntered(THERE.format(name=name or kind), hint=NOTHING_TO_DO)
            each["date"] = written
            for item in more:
                each["items"] = with_more(each.get("items") or [], item)
            return "sessions", number
    session: dict[str, Wanted] = {"kind": kind, "session": name, "date": written, "items": items}
    sessions.append({key: value for key, value in session.items() if value})
    return "sessions", len(sessions) - 1


def _is_session(entry: Data, kind: str, name: str | None, day: str) -> bool:
    """Return whether an entry is of a session: of its kind of meeting, and its number or else its day."""
    own = str(entry.get("kind") or ""), str(entry.get("session") or ""), entry.get("date")
    return are_same(kind, name, day, own)


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
    papers = list_in(data, section)
    for at, each in enumerate(papers):
        if isinstance(each, dict) and each.get("number") == number:
            put(each, keys, of=number, path=(section, at))
            return section, at
    papers.append({"number": number, **keys})
    return section, len(papers) - 1


def enter_answered(data: Data, number: str, day: date, count: int) -> Path:
    """Enter how many suggestions of a batch had been answered by a day.

    Raises:
        NotEntered: There is no such batch, or another number of this day.

    """
    batches = list_in(data, "suggestions")
    for at, each in enumerate(batches):
        if isinstance(each, dict) and each.get("number") == number:
            path = "suggestions", at, "answered"
            put(mapping_in(each, "answered"), {day.isoformat(): count}, of=number, path=path)
            return *path, day.isoformat()
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


_DONE_THEN = Message("“{name}” was done on {day} already", "“{name}”已记为{day}办结")


_NO_BATCH = Message("there is no batch “{name}”", "台账里没有“{name}”这一批代表建议")
_BATCHES = Message(
    "enter it first: npc ledger add suggestions BATCH --count N --to ORGAN --issued DAY; there is: {names}",
    "请先记这一批：npc ledger add suggestions 批次 --count 件数 --to 机关 --issued 日期；已有：{names}",
)

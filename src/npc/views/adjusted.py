"""What became of a matter after the adoption, in words: 原定7月，主任会议第21次调整为9月."""

from collections.abc import Iterator, Sequence

from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS, Change
from npc.ledger.records import Decided, Tracked
from npc.messages import Message, Verbatim
from npc.plan import Matter
from npc.views.phrases import PAUSE, SEMICOLON, UNSET, joined
from npc.views.schedule import Schedule
from npc.views.table import Text


def adjusted(matter: Matter, schedule: Schedule) -> Text:
    """Say how a matter was adjusted and who decided it; nothing where it stands as adopted."""
    book = schedule.facts.book
    if book is None or not matter.is_amended:
        return ""
    return joined(_said(book.record(matter)), SEMICOLON)


def _said(tracked: Tracked) -> Iterator[Text]:
    for verb in (ADD, MOVE, CHANGE, DROP):
        found = [decided for decided in tracked.changes if decided.verb == verb]
        if found:
            yield _of_verb(verb, found, tracked)


def _of_verb(verb: str, found: Sequence[Decided], tracked: Tracked) -> Text:
    last = found[-1]
    values: dict[str, Text] = {"by": Verbatim(last.adjustment.by or "")}
    pattern, pending = _PATTERNS[verb]
    if verb == MOVE:
        before = tracked.before or found[0].before
        values["before"] = _time(before)
        values["after"] = _time(last.after)
        if values["before"] == values["after"]:
            pattern, pending = _MOVED_BACK
            values["between"] = _time(last.before)
        elif values["before"] is UNSET:
            pattern, pending = _SET
    if verb == CHANGE:
        values["what"] = joined(_keys(found), PAUSE)
    return (pattern if last.is_reported else pending).format(**values)


def _time(matter: Matter | None) -> Text:
    time = (matter.own_time.text or matter.when.text) if matter else ""
    return Verbatim(time) if time else UNSET


def _keys(found: Sequence[Decided]) -> Iterator[Message]:
    """Name the keys that changes give anew."""
    names = (name for decided in found for name in Change.keys if _is_given(name, decided))
    for name in dict.fromkeys(names):
        yield Message(name, Change.keys[name].chinese)


def _is_given(name: str, decided: Decided) -> bool:
    return name in _GIVEN and decided.change.at.has(name)


_GIVEN = frozenset(("to", *OF_MATTERS))
_MOVED_BACK = (
    Message("moved to {between}, and back to {after} by {by}", "曾改为{between}，{by}改回{after}"),
    Message(
        "moved to {between}, and back to {after}, to be decided",
        "曾改为{between}，改回{after}，待报",
    ),
)
"""What is said where the last move was to the time that it was planned for."""
_SET = (
    Message("had no time, set for {after} by {by}", "原未定时间，{by}定为{after}"),
    Message("had no time, set for {after}, to be decided", "原未定时间，定为{after}，待报"),
)
"""What is said where it was planned for no time."""
_PATTERNS = {
    ADD: (
        Message("added by {by}", "{by}新增"),
        Message("added, to be decided", "新增，待报"),
    ),
    MOVE: (
        Message(
            "planned for {before}, moved to {after} by {by}", "原定{before}，{by}调整为{after}"
        ),
        Message(
            "planned for {before}, moved to {after}, to be decided",
            "原定{before}，调整为{after}，待报",
        ),
    ),
    CHANGE: (
        Message("{what} changed by {by}", "{by}更改{what}"),
        Message("{what} changed, to be decided", "更改{what}，待报"),
    ),
    DROP: (
        Message("by decision of {by}", "{by}决定"),
        Message("to be decided", "待报"),
    ),
}
"""What is said of each sort of change: decided by a meeting, and by none yet."""

"""The changes of a plan by who decided them, and which of them are asked for."""

from collections.abc import Iterable
from datetime import date

from npc.genre.sessions import number_in
from npc.kinds.spelling import spelt
from npc.ledger.records import Decided
from npc.messages import Message
from npc.records import NamedTuple
from npc.suggestions import no_such

PENDING = "待报"
"""By whom a change is decided that no meeting has decided yet."""


class DecisionWords(NamedTuple):
    """Which changes are asked for; nothing said is all of them."""

    since: date | None = None
    """The first day on which they were decided."""
    by: str | None = None
    """Who decided them: 主任会议第21次, 第21次; 待报 for those that nobody has decided yet."""


class Decision(NamedTuple):
    """What one meeting decided on a day; what no meeting did is together, without a day."""

    by: str | None
    day: date | None
    changes: tuple[Decided, ...]


def decisions(changes: Iterable[Decided], words: DecisionWords) -> tuple[Decision, ...]:
    """Return the decisions that are asked for by day, and what is not decided last.

    Raises:
        UsageError: Nobody of this name decided any.

    """
    found = _by_decision(changes)
    if words.by is not None and not any(_is_by(words.by, each.by) for each in found):
        known = dict.fromkeys(each.by or PENDING for each in found)
        hint = None if known else _NONE
        raise no_such(Message("decision", "决定"), words.by, known, hint=hint)
    return tuple(
        each._replace(changes=kept)
        for each in found
        if (words.by is None or _is_by(words.by, each.by)) and (kept := _since(each, words.since))
    )


_NONE = spelt(Message("the ledger has no adjustments", "台账中还没有调整（<adjustments>）"))


def _by_decision(changes: Iterable[Decided]) -> list[Decision]:
    """Return what meetings decided, by day, then what none did."""
    found: dict[tuple[str, date], list[Decided]] = {}
    pending: list[Decided] = []
    for each in changes:
        by, day = each.adjustment.by, each.adjustment.date
        (found.setdefault((by, day), []) if by else pending).append(each)
    made = [Decision(by, day, tuple(decided)) for (by, day), decided in found.items()]
    return [*made, Decision(None, None, tuple(pending))] if pending else made


def _since(decision: Decision, day: date | None) -> tuple[Decided, ...]:
    return tuple(each for each in decision.changes if day is None or each.adjustment.date >= day)


def _is_by(wanted: str, by: str | None) -> bool:
    """Whether a decision is meant by the name of a meeting, or by its number."""
    if by is None:
        return wanted.startswith(PENDING)
    number = number_in(wanted)
    if number and not wanted.partition("第")[0]:
        found = number_in(by)
        return found is not None and found[1] == number[1]
    return _bare(wanted) == _bare(by)


def _bare(name: str) -> tuple[str, object]:
    found = number_in(name)
    return (name.partition("第")[0], found[1]) if found else (name, None)

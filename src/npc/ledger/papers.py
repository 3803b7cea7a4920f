"""What went out to organs, up to a day: opinions and batches of suggestions, and when they are due."""

import datetime as dt
from collections.abc import Callable

from npc.genre.when_days import months_later
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.ledger.records import FollowedBatch, FollowedOpinion
from npc.plan import Matter

OPINION_MONTHS = 3
"""Within which an opinion is reported on, unless npc.yaml (`opinion-months`) or the opinion says otherwise."""
_ANSWER_MONTHS, _HARD_MONTHS = 3, 6
"""Within which suggestions are answered, and those that need longer: 代表法第五十一条。"""


def followed_opinion(
    opinion: Opinion,
    matters: tuple[Matter, ...],
    is_known: Callable[[dt.date], bool],
    months: int,
) -> FollowedOpinion:
    """Return an opinion as it is known on a day.

    Args:
        opinion: As the ledger has it.
        matters: Those that it is on.
        is_known: Tells whether something of a day is known.
        months: Within which it is reported on, where it does not say by when.

    """
    later: dict[str, None] = {
        name: None
        for name in ("consulted", "replied", "published")
        if (day := getattr(opinion, name)) and not is_known(day)
    }
    if opinion.measured and not is_known(opinion.measured.date):
        later["measured"] = None
    due = opinion.due or _later(opinion.issued, months)
    return FollowedOpinion(opinion._replace(**later), matters, due)


def followed_batch(batch: SuggestionBatch, is_known: Callable[[dt.date], bool]) -> FollowedBatch:
    """Return a batch of suggestions with the answers that are known on a day."""
    answered = tuple(each for each in batch.answered if is_known(each.day))
    last = max(answered, key=lambda each: each.day, default=None)
    due = batch.due or _later(batch.issued, _ANSWER_MONTHS)
    hard_due = _later(batch.issued, _HARD_MONTHS) if batch.hard else None
    number = last.number if last else 0
    return FollowedBatch(batch._replace(answered=answered), number, due, hard_due)


def _later(issued: dt.date | None, months: int) -> dt.date | None:
    return months_later(issued, months) if issued else None

"""Lights: how a matter, an opinion or a batch of suggestions stands on a day, as a colour and in words.

The words say all that the colour does: papers are printed in black and white.
"""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from npc.facts.due_days import due_of, next_due
from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Matter
from npc.records import NamedTuple
from npc.views.filters import keeps_track
from npc.views.table import Cell, Text

if TYPE_CHECKING:  # a plan without ledgers does not load them
    from npc.ledger.records import FollowedBatch, FollowedOpinion

LIGHT_DAYS = 10
"""Days before it is due in which a light is yellow, unless npc.yaml (`light-days`) says otherwise."""


class Standing(StrEnum):
    """How something stands, in the order in which it is looked at; the first three are colours."""

    RED = "red"
    """Past due, and not done."""
    YELLOW = "yellow"
    """Due in a few days."""
    GREEN = "green"
    PAST = "past"
    """Past due in a plan that does not tell what is done."""
    ALL_YEAR = "all-year"
    UNDATED = "undated"
    POSTPONED = "postponed"
    """Put off in the plan itself, which does not say until when."""
    DROPPED = "dropped"
    DONE = "done"


COLOURS = (Standing.RED, Standing.YELLOW, Standing.GREEN)
OPEN = (*COLOURS, Standing.PAST)
"""What has a day that is still to be met."""


class Light(NamedTuple):
    """How something stands on a day."""

    standing: Standing
    due: date | None = None
    """When it is due, or was; of several stretches the next one that is not done."""
    days: int = 0
    """Past due, or late where it is done; of what is still to come, how many are left."""
    done: int = 0
    """How many of its stretches are done."""
    stretches: int = 1

    @property
    def order(self) -> tuple[int, date]:
        """What comes first: red, then yellow; of each, what was due first."""
        return list(Standing).index(self.standing), self.due or date.max

    @property
    def words(self) -> Message:
        """What it says: 红 逾期25日."""
        if self.standing is Standing.YELLOW and not self.days:
            return _DUE_TODAY
        if self.standing is Standing.DONE and self.days:
            return _DONE_LATE.format(days=self.days)
        return _WORDS[self.standing].format(days=self.days)

    @property
    def cell(self) -> Cell[Text]:
        """What stands in a table: the words, in their colour."""
        colour = self.standing.value if self.standing in COLOURS else ""
        return Cell(self.words, light=colour)


_WORDS = {
    Standing.RED: Message("red: {days} d overdue", "红 逾期{days}日"),
    Standing.YELLOW: Message("yellow: in {days} d", "黄 还有{days}日"),
    Standing.GREEN: Message("green", "绿"),
    Standing.PAST: Message("past by {days} d", "已过{days}日"),
    Standing.ALL_YEAR: Message("all year", "全年"),
    Standing.UNDATED: Message("unset", "未定"),
    Standing.POSTPONED: Message("postponed", "延期"),
    Standing.DROPPED: Message("dropped", "取消"),
    Standing.DONE: Message("done", "办结"),
}
_DUE_TODAY = Message("yellow: due today", "黄 今日到期")
_DONE_LATE = Message("done, {days} d late", "办结 迟{days}日")


class Lights:
    """The lights of a plan, as its ledgers leave it, on one day."""

    def __init__(self, facts: Facts, day: date) -> None:
        self.facts, self.day = facts, day
        self._within = facts.plan.limits.get("light-days", LIGHT_DAYS)
        self._tells_done = facts.book is not None or keeps_track(facts.plan)

    @property
    def unknown(self) -> tuple[Message, ...]:
        """Say that nothing is red since nothing tells what is done; nothing where something does."""
        return () if self._tells_done else (_NOTHING_TOLD,)

    def of(self, matter: Matter) -> Light:
        """Return the light of a matter, of which is known what was told up to the day."""
        if matter.is_cancelled:
            return Light(Standing.DROPPED)
        status, done_on, _ = matter.progress
        told = self.facts.book.record(matter) if self.facts.book else None
        due = due_of(matter, self.facts)
        if status is Status.DONE and (done_on is None or done_on <= self.day):
            return self._done(due, done_on)
        if status is Status.POSTPONED and not (told and told.is_moved):
            return Light(Standing.POSTPONED)
        goes_on = due is None and matter.own_time.is_all_year
        found = Light(Standing.ALL_YEAR) if goes_on else self.by(due)
        return found._replace(done=len(told.done), stretches=told.stretches) if told else found

    def of_opinion(self, followed: "FollowedOpinion") -> Light:
        """Return the light of an opinion: by when it is to be reported on."""
        done_on = followed.done_on
        return self._done(followed.due, done_on) if done_on else self.by(followed.due)

    def of_batch(self, followed: "FollowedBatch") -> Light:
        """Return the light of a batch of suggestions: by when the next of them are to be answered."""
        due = next_due(followed)
        if followed.answered < followed.batch.count:
            return self.by(due)
        return self._done(due, followed.done_on)

    def by(self, due: date | None) -> Light:
        """Return the light of what is to be done by a day, and is not."""
        if due is None:
            return Light(Standing.UNDATED)
        left = (due - self.day).days
        if left < 0:
            return Light(Standing.RED if self._tells_done else Standing.PAST, due, -left)
        return Light(Standing.YELLOW if left <= self._within else Standing.GREEN, due, left)

    @staticmethod
    def _done(due: date | None, done_on: date | None) -> Light:
        late = max(0, (done_on - due).days) if due and done_on else 0
        return Light(Standing.DONE, due, late)


_NOTHING_TOLD = spelt(
    Message(
        "nothing tells what is done, so nothing is shown as overdue; a file with “<kind>: <kind=ledger>” beside the plan does",
        "还没有台账，不知道哪些已经办结，所以不列逾期；在计划目录里建一个写有 <kind>: <kind=ledger> 的文件，就是台账",
    )
)

"""Which matters a reader wants to see, and how far each has come by a day."""

from collections.abc import Iterable
from datetime import date

from npc.facts.due_days import due_of
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.actions import actions_in
from npc.genre.departments import Department
from npc.genre.meetings import is_meant
from npc.genre.progress import Status
from npc.messages import Message
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple
from npc.views.phrases import COMMA, SEMICOLON, joined, labelled
from npc.views.table import Text

_ALL = frozenset(Status)
OPEN = frozenset((Status.PLANNED, Status.POSTPONED))
"""What is still to be done."""

STATUS_NAMES = {
    Status.PLANNED: Message("not done", "未完成"),
    Status.DONE: Message("done", "已完成"),
    Status.POSTPONED: Message("postponed", "已延期"),
    Status.CANCELLED: Message("cancelled", "已取消"),
}
OVERDUE = Message("overdue", "逾期")


class Filters(NamedTuple):
    """What a reader asks for; nothing said is everything."""

    department: Department | None = None
    """Whose work alone is wanted. Work of 有关工委 and 各工委（室） counts as theirs."""
    meeting: str | None = None
    """A kind of meeting, or a part of its name: 常委会会议."""
    action: str | None = None
    """An action by its set name: 听取和审议."""
    statuses: frozenset[Status] | None = None
    is_overdue: bool = False
    """Whether only what is overdue is wanted."""
    as_of: date | None = None
    """The day by which progress is judged. None: what is done is done, and nothing is overdue."""

    @property
    def is_narrowing(self) -> bool:
        """Whether anything is asked for but the day."""
        return self._replace(as_of=None) != Filters()

    @property
    def of_matters(self) -> "Filters":
        """What is asked of matters, whatever became of them: department, meeting, action."""
        return Filters(self.department, self.meeting, self.action)

    def keeps(self, matter: Matter, facts: Facts) -> bool:
        """Return whether a matter of a plan is wanted."""
        meetings = meetings_of(matter) if isinstance(matter, Item) else ()
        return (
            (self.department is None or concerns(matter, self.department))
            and (self.meeting is None or any(is_meant(self.meeting, kind) for kind in meetings))
            and (self.action is None or self._is_done(matter))
            and (self.statuses is None or self.status_of(matter) in self.statuses)
            and (not self.is_overdue or self.finds_overdue(matter, facts))
        )

    def keeps_any(self, matters: Iterable[Matter], facts: Facts) -> bool:
        """Return whether what is of matters is wanted, by department, meeting and action.

        What nobody knows the matters of is kept where none of these is asked for.
        """
        wanted = self.of_matters
        return not wanted.is_narrowing or any(wanted.keeps(matter, facts) for matter in matters)

    def _is_done(self, matter: Matter) -> bool:
        """Return whether the action is done with a matter, also beside another: 听取…，审查和批准…."""
        if matter.action == self.action or matter.says("action"):
            return matter.action == self.action
        return self.action in actions_in(matter.text)

    def status_of(self, matter: Matter) -> Status:
        """Return how far a matter had come by the day."""
        status, done_on, _ = matter.progress
        if status is Status.DONE and done_on and self.as_of and done_on > self.as_of:
            return Status.PLANNED
        return status

    def finds_overdue(self, matter: Matter, facts: Facts) -> bool:
        """Return whether a matter was not done, nor put off, when its last day had ended.

        That is the day by which it is to be done (完成时限), where it has one. Where ledgers tell what is
        done, it is the day that its light goes by: of several stretches that of the next.
        """
        if self.as_of is None:
            return False
        last = due_of(matter, facts) if facts.book else facts.days.last(matter)
        return last is not None and self.finds_past(matter, last)

    def finds_past(self, matter: Matter, day: date) -> bool:
        """Return whether what is due on a day of a matter that is not done was due before the day asked about."""
        if self.as_of is None or self.status_of(matter) is not Status.PLANNED:
            return False
        return day < self.as_of

    def remarks(self) -> list[Text]:
        """Say in words what is wanted and which day counts; nothing where that is everything."""
        statuses = self.statuses if self.statuses != _ALL else None
        names = (STATUS_NAMES[status] for status in Status if status in (statuses or ()))
        chosen: tuple[tuple[Message, Text | None], ...] = (
            (_MEETING, self.meeting),
            (_ACTION, self.action),
            (_PROGRESS, joined(names, COMMA)),
            (_PROGRESS, OVERDUE if self.is_overdue else None),
            (AS_OF, str(self.as_of) if self.as_of else None),
        )
        found = joined((labelled(label, words) for label, words in chosen if words), SEMICOLON)
        return [found] if found else []


_MEETING, _ACTION = Message("meeting", "会议"), Message("action", "方式")
_PROGRESS, AS_OF = Message("progress", "进展"), Message("as of", "截至")


def concerns(matter: Matter, department: Department) -> bool:
    """Return whether a department may have to do with a matter."""
    return any(owner.covers(department) for owner in matter.participants)


def keeps_track(plan: Plan) -> bool:
    """Return whether a plan says by its ledgers, `status` or `done_on` how far its matters have come."""
    return any(ledger.has_facts for ledger in plan.ledgers) or any(
        matter.progress.is_written for matter in plan.matters
    )

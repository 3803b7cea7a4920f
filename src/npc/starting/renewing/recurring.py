"""Which matters come again every year: by law, by their time, by their words, or because they did before."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from npc.differing.text_pairs import pairs_of
from npc.facts.facts import Facts
from npc.genre.lexicon.renewal import YEARLY
from npc.genre.progress import Status
from npc.genre.renewed import renewed
from npc.genre.renewed_years import Turn
from npc.genre.signs import signs_within
from npc.genre.timing import Timing
from npc.messages import Message
from npc.plan import Item, Location, Matter, Paper, Plan
from npc.records import NamedTuple


class Fate(NamedTuple):
    """Whether a matter is carried on, and why."""

    is_kept: bool
    why: Message
    is_doubtful: bool = False


def fates_of(
    facts: Facts, turn: Turn, earlier: Sequence[Plan], papers: Iterable[Paper]
) -> Mapping[Location, Fate]:
    """Return what becomes of each matter, by its place.

    Args:
        facts: What is known of the old plan.
        turn: From which year to which.
        earlier: Plans of the years before the old one.
        papers: Those that go on; a matter that stands in another one goes with it.

    """
    plan = facts.plan
    reasons = _reasons(facts, turn, earlier)
    here = {paper.at.document for paper in papers}
    found = {
        matter.at: _fate(matter, reasons) if matter.paper in here else _NOT_HERE
        for matter in plan.matters
    }
    kept = {item.id for item in plan.items if item.id and found[item.at].is_kept}
    for task in plan.tasks:
        if not found[task.at].is_kept and any(each.text in kept for each in task.prepares):
            found[task.at] = Fate(is_kept=True, why=_PREPARES)
    return found


_Reason = tuple[Callable[[Matter], bool], Message, bool]


def _reasons(facts: Facts, turn: Turn, earlier: Sequence[Plan]) -> Sequence[_Reason]:
    """Return the reasons for which a matter is carried on, the surest first, and which are doubtful."""
    answering = {item for duty, items, cancelled in facts.answers for item in (*items, *cancelled)}
    before = _like_before(facts.plan, earlier)
    return (
        (lambda matter: matter in answering, _STATUTORY, False),
        (is_ongoing, _ALL_YEAR, False),
        (lambda matter: matter.at in before, _BEFORE, False),
        (_is_yearly, _YEARLY, False),
        (lambda matter: renewed(_words(matter), turn).is_of_year, _OF_YEAR, True),
        (lambda matter: matter.progress.status is Status.POSTPONED, _POSTPONED, True),
    )


def _fate(matter: Matter, reasons: Iterable[_Reason]) -> Fate:
    for holds, why, is_doubtful in reasons:
        if holds(matter) and matter.is_cancelled:
            return Fate(is_kept=True, why=_WAS_CANCELLED, is_doubtful=True)
        if holds(matter):
            return Fate(is_kept=True, why=why, is_doubtful=is_doubtful)
    return Fate(is_kept=False, why=_CANCELLED if matter.is_cancelled else _ONE_OFF)


def is_ongoing(matter: Matter) -> bool:
    """Return whether a matter goes on through the year, or recurs in it."""
    when = matter.own_time
    return when.is_all_year or when.timing is Timing.RECURRING


def _is_yearly(matter: Matter) -> bool:
    text = _words(matter)
    return bool(signs_within(text)) or any(
        all(any(word in text for word in group) for group in needed)
        and not any(word in text for word in barred)
        for _, needed, barred in YEARLY
    )


def _words(matter: Matter) -> str:
    """Return the words by which a matter is told: of a sentence all of it."""
    sentence = matter.sentence if isinstance(matter, Item) else None
    return sentence or matter.text


def _like_before(plan: Plan, earlier: Sequence[Plan]) -> frozenset[Location]:
    """Return the matters that an earlier plan has too, but for its years."""
    found: set[Location] = set()
    have = [matter.text for matter in plan.matters]
    for other in earlier:
        turn = Turn(other.year or 0, plan.year or 0)
        before = [renewed(matter.text, turn).text for matter in other.matters]
        pairs = pairs_of(have, before)
        found.update(plan.matters[pair.have].at for pair in pairs if pair.is_sure)
    return frozenset(found)


_STATUTORY = Message("statutory", "法定事项")
_ALL_YEAR = Message("goes on or recurs through the year", "全年、定期的工作")
_BEFORE = Message("an earlier year's plan has it too", "往年计划也有")
_YEARLY = Message("work of every year", "每年都有的工作")
_OF_YEAR = Message(
    "it names the year, and so perhaps comes every year: leave it out if it does not",
    "题中写有年度，看作每年都办；不再办的请删去",
)
_PREPARES = Message("prepares what is carried on", "为沿用的项目作准备")
_ONE_OFF = Message("of that year only", "一次性事项")
_POSTPONED = Message(
    "the old plan says that it is put off: leave it out if it is not done now",
    "原计划写明已延期，本年续办的请核对，不再办的请删去",
)
_NOT_HERE = Fate(
    is_kept=False, why=Message("the paper in which it stands does not go on", "所在的文件不续写")
)
_WAS_CANCELLED = Message(
    "cancelled in the old plan: leave it out if it is not done now",
    "原计划中已取消，本年是否列入请定，不列的请删去",
)
_CANCELLED = Message("cancelled", "已取消")

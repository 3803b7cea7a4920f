"""A count that two places of a plan tell otherwise, or that the times of its own row contradict."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.counts import OF_ONE_NUMBER, TRAINING
from npc.genre.numerals import holds_count
from npc.messages import Message
from npc.plan import Location, Matter
from npc.records import NamedTuple
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.genre.told_counts import ToldCount

RULE = Rule(
    "NPC435",
    "count-told-otherwise",
    Severity.WARNING,
    Message("a count that another place tells otherwise", "同一事项的数目前后不一"),
)
RULES = (RULE,)


class _Telling(NamedTuple):
    """A count, and the text that has it."""

    told: "ToldCount"
    text: str
    at: Location

    @property
    def written(self) -> str:
        return self.text[self.told.start : self.told.end]


def check(facts: Facts) -> Iterator[Finding]:
    """Compare each count with the first of the same thing, and with the months of its row."""
    yield from _told_twice(facts) if any(map(facts.says, _NOUNS)) else ()
    if any(map(facts.says, TRAINING)):
        for matter in facts.plan.matters:
            yield from _of_times(matter, facts.plan.year)


_NOUNS = tuple(dict.fromkeys(noun for noun, _, _ in OF_ONE_NUMBER))
_UNITS = tuple(sorted({unit for _, units, _ in OF_ONE_NUMBER for unit in units}))


def _told_twice(facts: Facts) -> Iterator[Finding]:
    first: dict[str, _Telling] = {}
    for text, at in facts.texts:
        paper = facts.paper_of.get(at.document)
        for count in _counts(text, facts.plan.year) if paper and not paper.is_account else ():
            place = _Telling(count, text, at)
            other = first.setdefault(count.name, place)
            if other.told.number != count.number:
                yield _otherwise(place, other)


def _counts(text: str, year: int | None) -> "Iterator[ToldCount]":
    """Yield the counts of a text; few have any."""
    if any(noun in text for noun in _NOUNS) and holds_count(text, _UNITS):
        from npc.genre.told_counts import told_counts

        yield from told_counts(text, year)


def _otherwise(place: _Telling, other: _Telling) -> Finding:
    message = Message(
        "“{written}” of “{name}” here, “{other}” in another place",
        "“{name}”这里写“{written}”，另一处写“{other}”",
    )
    return Finding(
        RULE,
        message.format(name=place.told.name, written=place.written, other=other.written),
        place.at,
        Message("make the two agree", "请核对并统一"),
        ((other.at, Message("the other place", "另一处")),),
        words=place.written,
    )


def _of_times(matter: Matter, year: int | None) -> Iterator[Finding]:
    """Find a row of fewer classes than months: 培训班2期, 3月、5月、9月; 5期 in four is remarked on."""
    windows = matter.when.windows
    if len(windows) < 2 or any(window.first != window.last for window in windows):  # noqa: PLR2004
        return
    if not holds_count(matter.text, ("期",)):
        return
    from npc.genre.told_counts import classes_in

    for count in classes_in(matter.text, year):
        if count.number % len(windows):
            few = count.number < len(windows)
            yield _beside_months(matter, count, None if few else Severity.INFO)


def _beside_months(matter: Matter, count: "ToldCount", severity: Severity | None) -> Finding:
    written = matter.text[count.start : count.end]
    message = Message(
        "“{written}” here, and {months} months", "这里写“{written}”，时间列有{months}个月份"
    )
    return Finding(
        RULE,
        message.format(written=written, months=len(matter.when.windows)),
        matter.text_at,
        Message("correct the number or the months", "请核对数目和时间"),
        ((matter.at_of("when"), Message("the months", "时间")),),
        words=written,
        severity=severity,
    )

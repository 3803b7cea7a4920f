"""Statutory matters, and which items of a plan answer them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from npc.facts.inspections import is_inspection
from npc.genre.actions import DEALT_WITH
from npc.genre.lexicon.papers import DUTIES
from npc.genre.meetings import is_before
from npc.genre.titles import Title
from npc.genre.years import year_in, years_in
from npc.knowledge.duty import Article, Duty
from npc.knowledge.matters import MATTERS
from npc.plan import Item, Location, Paper, Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.facts.known import Known
    from npc.genre.when_days import Span

SpansOf: TypeAlias = "Callable[[Item], tuple[Span, ...]]"
"""Gives the first and last day of each stretch of an item."""
LEVELS = ("province", "city", "county")
"""Congresses that have a standing committee; a township's has none."""
_ASKED = (*LEVELS, "township")
_INSPECTIONS, TOWN_SESSIONS = "law-inspections", "town-sessions"
"""Rows under a heading 执法检查 are known by that, too, and rows before the congress by their meeting."""
_MOST_OWN = 100
"""Matters of a place's own that are put to a plan: each of them to every row."""


class Answer(NamedTuple):
    """A statutory matter, and the items of a plan that answer it."""

    duty: Duty
    items: tuple[Item, ...]
    cancelled: tuple[Item, ...] = ()
    """Those that would answer it if they were not cancelled."""

    @property
    def months(self) -> tuple[int, ...]:
        """The months that its items name, counted from January of the plan's year."""
        windows = [window for item in self.items for window in item.when.windows]
        return tuple(
            sorted({month for window in windows for month in range(window.first, window.last + 1)})
        )


class Demand(NamedTuple):
    """What the law of its days demands of a matter, and the items that answer it."""

    duty: Duty
    article: Article
    items: tuple[Item, ...]


class DutyMention(NamedTuple):
    """A place outside the arrangement that speaks of a matter."""

    at: Location
    month: int | None
    """The month of the monthly plan; None in the body text."""


def can_be_asked(plan: Plan) -> bool:
    """Whether the law's demands can be put to the items of a plan.

    It must say its year and level, have items, and have been read whole. Which matters are missing
    is asked of the year's arrangement only: an agenda has those of one session.
    """
    return (
        plan.year is not None
        and plan.level in _ASKED
        and bool(plan.items or plan.yearly)
        and not plan.is_damaged("categories", "level", "year")
    )


def of_law(level: str | None) -> list[Duty]:
    """Return the law's matters for plans of a level; without one, of those with a standing committee."""
    return [duty for duty in MATTERS if (level or "county") in duty.levels]


def duties_of(plan: Plan, known: "Known") -> tuple[Duty, ...]:
    """Return the matters for a plan's level: the law's, and those that its place adds.

    One that has the name of one of the law's stands in for it.
    """
    found = of_law(plan.level)
    if not plan.entries:
        return tuple(found)
    from npc.kinds.entries.duties import StatutoryMatter

    ids = {name: duty.id for duty in found for name in duty.called}
    by_id = {duty.id: duty for duty in found}
    own = [
        entry.over(by_id.get(ids.get(entry.id, entry.id)))
        for entry in known.own(StatutoryMatter)[:_MOST_OWN]
    ]
    taken = {duty.id for duty in own}
    return (*(duty for duty in found if duty.id not in taken), *own)


def answers(plan: Plan, duties: Sequence[Duty]) -> tuple[Answer, ...]:
    """Find the items that answer each statutory matter.

    What an item says it answers (`duty`) counts; a matter that no item names so is found by its
    words. One that the plan exempts is left out. An item that is cancelled answers none.
    """
    ids = {name: duty.id for duty in duties for name in duty.called}
    exempted = {ids.get(name, name) for name in plan.exempted}
    applying = [duty for duty in duties if duty.id not in exempted]
    named: dict[str, list[Item]] = {}
    found: dict[str, list[Item]] = {}
    for item in plan.items:
        for name in item.duties:
            named.setdefault(ids.get(name, name), []).append(item)
        for duty in spoken_of(item, applying) if not item.duties else ():
            found.setdefault(duty.id, []).append(item)
    return tuple(_answer(duty, named.get(duty.id, ()), found.get(duty.id, ())) for duty in applying)


def _answer(duty: Duty, named: Iterable[Item], found: Iterable[Item]) -> Answer:
    """Return what answers a matter: what names it, else what is found by its words."""
    standing = [tuple(item for item in items if not item.is_cancelled) for items in (named, found)]
    cancelled = (item for item in (*named, *found) if item.is_cancelled)
    return Answer(duty, standing[0] or standing[1], tuple(dict.fromkeys(cancelled)))


def demands(found: Iterable[Answer], year: int, spans: SpansOf) -> tuple[Demand, ...]:
    """Return what the law demands of matters, each by the days of its items, with these items."""
    return tuple(
        Demand(duty, article, items)
        for duty, items, _ in found
        if (article := article_of(duty, items, year, spans)) is not None
    )


def article_of(duty: Duty, items: Sequence[Item], year: int, spans: SpansOf) -> Article | None:
    """Return the article by which the items that answer a matter are judged.

    It is that of their days; where none has a time, that of the beginning of the year.
    """
    if duty.is_steady(f"{year - 1}-01-01", f"{year + 2}-01-01"):  # most years, without their days
        return duty.article(year)
    days = [span for item in items for span in spans(item)]
    if not days:
        return duty.article(year)
    first, last = min(first for first, _ in days), max(last for _, last in days)
    return duty.article_between(first.isoformat(), last.isoformat())


def spoken_of(item: Item, duties: list[Duty]) -> Iterator[Duty]:
    """Find which of some matters the words of an item answer."""
    near = [duty for duty in duties if duty.is_near(item.text)]
    yield from (duty for duty in duties if duty not in near and _shows(item, duty))
    if near:
        title = Title.of(item.text)
        if (
            item.action in DEALT_WITH
        ):  # 执法检查审议意见落实情况 among what is heard is no inspection
            title = title._replace(is_work=False)
        yield from (duty for duty in near if duty.is_in(title))


def _shows(item: Item, duty: Duty) -> bool:
    """Whether other signs than the words of a title show that an item answers a matter."""
    if duty.id == _INSPECTIONS:
        return is_inspection(item)
    return duty.id == TOWN_SESSIONS and is_before_congress(item)


def is_before_congress(item: Item) -> bool:
    """Whether an item comes before the congress, as its meetings say."""
    return any(is_before(meeting, ("人代会",)) for meeting in item.meetings)


def answering(text: str, found: Iterable[Answer]) -> tuple[Item, ...]:
    """Return the items that answer the statutory matters of which a text speaks; also cancelled ones.

    What was adopted goes together, whatever became of it.
    """
    return tuple(
        item
        for duty, items, cancelled in found
        if (items or cancelled) and duty.is_near(text) and duty.names(text)
        for item in (items or cancelled)
    )


def candidates(plan: Plan, duty: Duty) -> Iterator[Item]:
    """Find items that are perhaps meant to answer a matter that none does for sure."""
    for item in plan.items:
        if not item.duties and not item.is_cancelled and duty.is_near(item.text):
            title = Title.of(item.text)
            if not title.is_work and duty.may_be_in(title):
                yield item


def mentions(plan: Plan, duty: Duty) -> Iterator[DutyMention]:
    """Find where the monthly plan and the body text speak of a matter, in this order."""
    for month in plan.months:
        for task in month.tasks:
            if not task.is_cancelled and duty.is_near(task.text) and duty.names(task.text):
                yield DutyMention(task.at / "content", month.number)
    for point in plan.points:
        for key, text in (("lead", point.lead), ("text", point.text)):
            if text and duty.is_near(text) and duty.names(text):
                yield DutyMention(point.at / key, None)


def paper_for(plan: Plan, duty: Duty) -> Paper | None:
    """Return the paper of the year that a statutory matter asks for: 监督工作计划, 代表工作计划."""
    purpose = DUTIES.get(duty.id)
    found = (paper for paper in plan.papers if purpose and purpose in (paper.purpose or ""))
    return next(found, None)


def is_adopted(plan: Plan) -> bool:
    """Return whether the work points went the way of the year's supervision plan themselves, or may have.

    Offices often make one of the two: 主任会议 passes the work points, or they are published.
    """
    body = plan.work_points
    return bool(body and body.published) or is_passed(plan)


def is_passed(plan: Plan) -> bool:
    """Return whether 主任会议 passed the work points, or is to: that they are published does not say so."""
    body = plan.work_points
    if body and any("主任" in step.body for step in body.adopted):
        return True
    items = plan.items
    return any(
        "工作要点" in item.text
        and any(is_before(meeting, ("主任会议",)) for meeting in item.meetings)
        for item in items
    )


def meetings_of(item: Item) -> tuple[str, ...]:
    """Return the meetings of an item; a category such as 常委会会议议题 names them for its rows."""
    return item.meetings or ((item.category,) if "会议" in item.category else ())


def rectified_year(title: str) -> int | None:
    """Return the year whose audit's findings were corrected: the one named nearest before 整改.

    2024年度审计工作情况及2023年度审计查出问题整改情况 is about the corrections of 2023.
    """
    before = list(years_in(title[: title.find("整改")])) if "整改" in title else []
    return before[-1] if before else year_in(title)

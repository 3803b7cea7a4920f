"""The figures that a plan's reviews tell of a year, and what its other papers tell of it as done.

A figure is found again by its `FigureKey`: whose it is, of which year, what is counted, and what is done
with it. What was planned is no figure here, nor what a part that looks ahead says of its year.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.facts.figure_owners import OFFICE, owner_of
from npc.facts.review_parts import part_at, year_of
from npc.genre.figure_names import OrganNames
from npc.genre.figure_records import Figure
from npc.genre.figures import figures_in
from npc.genre.lexicon.figures import PERIODS, SEVERAL_YEARS
from npc.genre.lexicon.papers import HALF_YEARS
from npc.genre.years import all_years_in, years_in
from npc.kinds.review import Review, ReviewPart
from npc.plan import Location, Paper, Plan
from npc.records import NamedTuple

_OF_ORGAN = frozenset({"meeting", "paper", "person"})
"""Kinds of figures that an office tells of its committee, and not of its own work."""
_KNOWN_EVERYWHERE = _OF_ORGAN | {"category"}
"""Kinds whose names mean one thing in every paper."""
_FIRST_HALF, _ = HALF_YEARS
_LAST_MONTH = 12


class FigureKey(NamedTuple):
    """What makes two figures one."""

    owner: str
    """Whose figure it is: the committee, or its office or department where it is of their own work."""
    paper: str
    """The paper that tells it, by its id, where only there one name is sure to be one thing; else nothing."""
    year: int
    name: str
    act: str
    unit: str
    sessions: frozenset[str]
    recipient: str


class ToldFigure(NamedTuple):
    """A figure where it is told."""

    key: FigureKey
    figure: Figure
    text: str
    at: Location
    """The words, as a stretch of their text."""
    until: dt.date
    """The day to which it counts; what is told in December is told of the year."""
    is_whole: bool
    """Whether it is surely of the whole year, and not of what its section is about."""
    is_of_department: bool
    """Whether a department tells it, whose share of the committee's work it is."""

    @property
    def words(self) -> str:
        """The words as they are printed: 常委会会议10次."""
        return self.text[self.figure.start : self.figure.end].replace("\n", "")

    @property
    def is_to_years_end(self) -> bool:
        """Whether it counts to the end of its year, or nearly so."""
        return self.until.month == _LAST_MONTH


class _Account(NamedTuple):
    """Texts that tell of a year."""

    paper: Paper
    texts: tuple[tuple[str, Location], ...]
    year: int | None = None
    """The year where a sentence names none; None where it must name one."""
    until: dt.date | None = None
    """The day to which it counts, if not that year's last."""
    before: int | None = None
    """The year for which the text plans: what it tells of earlier ones is done."""


def figures(plan: Plan) -> tuple[ToldFigure, ...]:
    """Return the figures of a plan in the order of its papers."""
    ours = OrganNames.of(plan.organ)
    return tuple(
        told
        for paper in plan.papers
        for account in _accounts(paper, plan)
        for told in _of_account(account, plan, ours)
    )


def together(told: Iterable[ToldFigure]) -> dict[FigureKey, list[ToldFigure]]:
    """Return figures by their keys, in order."""
    found: dict[FigureKey, list[ToldFigure]] = {}
    for each in told:
        found.setdefault(each.key, []).append(each)
    return found


def _accounts(paper: Paper, plan: Plan) -> Iterator[_Account]:
    """Yield the texts of a paper, those of each part of a review by themselves."""
    texts = tuple((text, at) for text, at in paper.texts() if text and at.document.holds(at.path))
    if not isinstance(paper, Review):
        yield _Account(paper, texts, before=paper.year or plan.year)
        return
    by_part: dict[tuple[str | int, bool], list[tuple[str, Location]]] = {}
    for text, at in texts:
        if at.path[0] == "parts":
            found = part_at(paper, at)
            by_part.setdefault((at.path[1], found.may_plan), []).append((text, at))
    for (index, may_plan), own in by_part.items():
        part = paper.parts[int(index)]
        year = year_of(part, paper)
        until = _until(part, paper, year)
        if may_plan:
            yield _Account(paper, tuple(own), before=year)
        elif until:
            yield _Account(paper, tuple(own), year, until)


def _until(part: ReviewPart, review: Review, year: int | None) -> dt.date | None:
    """Return the day to which a part counts; None where it is of a time that is not known."""
    if not year or _is_unread(part) or _is_of_several_years(part.title or review.title):
        return None
    if part.as_of:
        return part.as_of
    if _FIRST_HALF in part.title:
        return dt.date(year, 6, 30)
    return None if any(word in part.title for word in PERIODS) else _end_of(year)


def _is_unread(part: ReviewPart) -> bool:
    """Whether something is written of its time that could not be read."""
    told = {"title": part.title, "year": part.year, "as-of": part.as_of}
    return any(not value and part.at.has(key) for key, value in told.items())


def _is_of_several_years(title: str) -> bool:
    """Whether a title is that of a term or of some years, 五年工作总结, and of no single one."""
    if any(years_in(title)):
        return False
    return bool(all_years_in(title)) or any(word in title for word in SEVERAL_YEARS)


def _end_of(year: int) -> dt.date:
    return dt.date(year, _LAST_MONTH, 31)


def _of_account(account: _Account, plan: Plan, ours: OrganNames) -> Iterator[ToldFigure]:
    committee, department = owner_of(account.paper, plan)
    ours = ours._replace(organ=account.paper.organ or plan.organ or "")
    for text, at in account.texts:
        for figure in figures_in(text, ours):
            year = _year_of(figure, account)
            if year:
                key = _key(figure, year, account.paper, committee, department)
                yield ToldFigure(
                    key,
                    figure,
                    text,
                    Location(at.document, at.path, (text, figure.start, figure.end)),
                    _day(year, account),
                    is_whole=figure.is_whole or at.path[-1] == "preamble",
                    is_of_department=department not in {"", OFFICE},
                )


def _key(figure: Figure, year: int, paper: Paper, committee: str, department: str) -> FigureKey:
    is_of_organ = figure.kind in _OF_ORGAN and department == OFFICE
    return FigureKey(
        owner=committee + ("" if is_of_organ else department),
        paper="" if figure.kind in _KNOWN_EVERYWHERE else paper.id,
        year=year,
        name=figure.name,
        act=figure.act,
        unit=figure.unit,
        sessions=figure.sessions,
        recipient=figure.recipient,
    )


def _year_of(figure: Figure, account: _Account) -> int | None:
    """Return the year of which a figure is told as done; None where that is not certain."""
    year = figure.year or account.year
    if not year or any(named != year for named in figure.years):
        return None
    if account.year:
        return year if max(year, figure.last_year or year) <= account.year else None
    return year if account.before and year < account.before else None


def _day(year: int, account: _Account) -> dt.date:
    until = account.until
    is_within = until and until.year == year and until.month < _LAST_MONTH
    return until if until and is_within else _end_of(year)

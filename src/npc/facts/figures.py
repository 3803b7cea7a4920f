"""The figures that a plan's reviews tell of a year, and what its other papers tell of it as done.

A figure is found again by its `FigureKey`: whose it is, of which year, what is counted, and what is done
with it. What was planned is no figure here, nor what a part that looks ahead says of its year.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.facts.accounts import LAST_MONTH, Account, accounts_in
from npc.facts.figure_owners import OFFICE, owner_of
from npc.genre.figure_names import OrganNames
from npc.genre.figure_records import Figure
from npc.genre.figures import figures_in
from npc.plan import Location, Paper, Plan
from npc.records import NamedTuple

_OF_ORGAN = frozenset({"meeting", "paper", "person"})
"""Kinds of figures that an office tells of its committee, and not of its own work."""
_KNOWN_EVERYWHERE = _OF_ORGAN | {"category"}
"""Kinds whose names mean one thing in every paper."""


_MANY = 4
"""What is less has hardly any shares: 人代会2次 and 人代会1次 differ."""
_SHARE = 2
"""What is at most half of another, and not said to be of the year, is of a part of it."""


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
        return self.until.month == LAST_MONTH


def figures(plan: Plan) -> tuple[ToldFigure, ...]:
    """Return the figures of a plan in the order of its papers."""
    ours = OrganNames.of(plan.organ)
    return tuple(
        told
        for paper in plan.papers
        for account in accounts_in(paper, plan)
        for told in _of_account(account, plan, ours)
    )


def together(told: Iterable[ToldFigure]) -> dict[FigureKey, list[ToldFigure]]:
    """Return figures by their keys, in order."""
    found: dict[FigureKey, list[ToldFigure]] = {}
    for each in told:
        found.setdefault(each.key, []).append(each)
    return found


def may_be_share(figure: Figure, whole: int) -> bool:
    """Return whether a figure that is not said to be of all its time may be of a part of it."""
    return whole >= _MANY and figure.high * _SHARE <= whole


def _of_account(account: Account, plan: Plan, ours: OrganNames) -> Iterator[ToldFigure]:
    committee, department = owner_of(account.paper, plan)
    ours = ours._replace(organ=account.paper.organ or plan.organ or "")
    for text, at in account.texts:
        for figure in figures_in(account.as_of_its_time(text), ours):
            year = account.year_of(figure)
            if year:
                key = _key(figure, year, account.paper, committee, department)
                yield ToldFigure(
                    key,
                    figure,
                    text,
                    Location(at.document, at.path, (text, figure.start, figure.end)),
                    account.last_day(year),
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

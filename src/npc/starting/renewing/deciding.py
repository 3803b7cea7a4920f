"""What becomes of the papers and rows of an old plan, decided before anything is copied."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.genre.meetings import kind_of
from npc.genre.renewed_years import Turn
from npc.messages import Message
from npc.plan import Location, Matter, Paper, Plan
from npc.records import NamedTuple
from npc.starting.renewing.account import LeftOut, RenewalAccount
from npc.starting.renewing.choices import Choices, RowChoice, RowsOfPapers, by_place, rows_of_papers
from npc.starting.renewing.open_papers import marked, open_papers
from npc.starting.renewing.papers import kept_papers, new_names
from npc.starting.renewing.recurring import Fate, fates_of

if TYPE_CHECKING:  # a plan without ledgers does not load them
    from npc.starting.renewing.open_rows import OpenRows


class Decisions(NamedTuple):
    """What goes on, and what is to be said of the whole."""

    papers: Sequence[Paper]
    choices: Choices
    yearly: Paper | None
    """The year's list among them."""
    marks: Sequence[Message]
    """What a person should know who goes through the year's list."""


def decided(
    facts: Facts, turn: Turn, earlier: Sequence[Plan], day: dt.date, account: RenewalAccount
) -> Decisions:
    """Decide what becomes of an old plan.

    Args:
        facts: What is known of it.
        turn: From which year to which.
        earlier: Plans of the years before it.
        day: The day by which it is judged what is overdue.
        account: Where is told what is left out and carried over.

    """
    plan = facts.plan
    papers = kept_papers(plan, account)
    fates = fates_of(facts, turn, earlier, papers)
    rows = _rows(facts, fates, turn, day)
    kept = {matter.id for matter in plan.matters if matter.id and fates[matter.at].is_kept}
    gone = {at: each for at, each in fates.items() if not each.is_kept and at not in rows.went_over}
    choices = Choices(
        {row.at: rows.choices[matter.at] for row, matter in rows_of_papers(facts.adopted)},
        new_names(papers, turn),
        frozenset(kept),
        by_place(rows.added),
        _points(facts, gone),
    )
    account.carried += (*rows.carried, *open_papers(facts))
    _tell_left_out(facts, gone, account)
    marks = (*_sessions(plan, turn), *map(marked, open_papers(facts)))
    return Decisions(papers, choices, plan.yearly, marks)


def _rows(
    facts: Facts, fates: Mapping[Location, Fate], turn: Turn, day: dt.date
) -> "OpenRows | RowsOfPapers":
    """Return what becomes of each row, and what is added."""
    if facts.book is None:
        return RowsOfPapers({at: RowChoice(fate) for at, fate in fates.items()})
    from npc.starting.renewing.open_rows import OpenRows

    return OpenRows(facts, facts.book, fates, turn, day)


def _points(facts: Facts, gone: Mapping[Location, Fate]) -> Mapping[Location, Sequence[str]]:
    """Return the points that speak of items which are left out, with the titles of these."""
    found: dict[Location, list[str]] = {}
    for item, mentions in facts.papers.trace.mentions.items():
        if item.at in gone:
            for mention in mentions:
                if mention.point:
                    found.setdefault(mention.point.at, []).append(item.text)
    return {at: tuple(dict.fromkeys(titles)) for at, titles in found.items()}


def _tell_left_out(facts: Facts, gone: Mapping[Location, Fate], account: RenewalAccount) -> None:
    names = facts.book.reference if facts.book else _names_of(facts.plan)
    for matter in facts.plan.matters:
        if matter.at in gone:
            where = Message(names(matter), names(matter))
            account.left_out.append(LeftOut(matter.text, gone[matter.at].why, where, is_row=True))


def _names_of(plan: Plan) -> Callable[[Matter], str]:
    from npc.ledger.references import references_of

    names = references_of(plan)
    return lambda matter: names.get(matter, "")


def _sessions(plan: Plan, turn: Turn) -> list[Message]:
    """Say which sessions were the last ones of the old year, by kind; the new year counts on."""
    last: dict[str, int] = {}
    for session in plan.sessions:
        if session.number is not None:
            kind = kind_of(session.kind)
            last[kind] = max(last.get(kind, 0), session.number)
    return [
        _LAST_SESSION.format(year=turn.old, new=turn.new, kind=kind, number=number, next=number + 1)
        for kind, number in last.items()
    ]


_LAST_SESSION = Message(
    "the last {kind} known of {year} is number {number}: those of {new} count on from {next} unless a new term begins",
    "{year}年所记末次{kind}为第{number}次，{new}年从第{next}次起；换届的另从第一次起",
)

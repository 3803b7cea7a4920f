"""The plan of a new year, made in memory of that of another."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from npc.errors import UsageError
from npc.facts.following import facts_of
from npc.genre.renewed_years import Turn
from npc.importer.found import ToCheck
from npc.messages import Message, Verbatim
from npc.plan import Location, Plan
from npc.reading.plans import Reading
from npc.records import NamedTuple
from npc.source.reader import SourceFile
from npc.starting.renewing.account import RenewalAccount
from npc.starting.renewing.copying import Copying
from npc.starting.renewing.deciding import Decisions, decided
from npc.starting.renewing.demanded import add_demanded
from npc.starting.renewing.files import NewPaper, files_of
from npc.starting.renewing.lawful import leave_unlawful_times_open
from npc.starting.renewing.papers import new_file

ReadAgain = Callable[[Mapping[str, SourceFile]], Reading]
"""Reads the files of a plan that are not written yet, by their names."""


class OldPlan(NamedTuple):
    """A plan of an earlier year, of which a new one is made."""

    plan: Plan
    """As it was adopted, with its ledgers."""
    called: str
    """As people see it: its path, or the names of the files that it was imported from."""
    marks: Mapping[Location, Sequence[ToCheck]] = {}
    """What an import doubts of it, by the place of the mapping."""


class NewPlan(NamedTuple):
    """A plan that is not written yet."""

    files: Mapping[str, SourceFile]
    reading: Reading
    papers: Sequence[NewPaper]
    account: RenewalAccount


def new_plan(
    old: OldPlan,
    turn: Turn,
    read: ReadAgain,
    *,
    earlier: Sequence[Plan] = (),
    as_of: dt.date | None = None,
) -> NewPlan:
    """Make the plan of a year of that of another; nothing is written.

    Args:
        old: The old plan.
        turn: From its year to that of the new plan.
        read: Reads the new files.
        earlier: Plans of the years before the old one: what they have too comes every year.
        as_of: Up to which day the ledgers are read, and what is overdue is judged; without it, to the year's end.

    Raises:
        UsageError: No paper of the old plan goes on into another year.

    """
    account = RenewalAccount()
    facts = facts_of(old.plan, as_of)
    decisions = decided(facts, turn, earlier, as_of or dt.date(turn.old, 12, 31), account)
    if not decisions.papers:
        raise UsageError(_NOTHING.format(plan=Verbatim(old.called)), hint=_NAME_PLAN)
    choices = decisions.choices._replace(marks=old.marks)
    papers = [
        NewPaper(
            new_file(paper.at.document.file, turn),
            Copying(paper, turn, choices, account).copy(),
            paper.at.document.keys,
        )
        for paper in decisions.papers
    ]
    _mark(papers, decisions, turn)
    files = files_of(papers, turn, old.called)
    reading = read(files)
    if add_demanded(papers, reading.plan, account):
        files = files_of(papers, turn, old.called)
        reading = read(files)
    if leave_unlawful_times_open(papers, reading.plan):
        files = files_of(papers, turn, old.called)
        reading = read(files)
    return NewPlan(files, reading, papers, account)


def _mark(papers: Sequence[NewPaper], decisions: Decisions, turn: Turn) -> None:
    """Put what is to be said of the whole where a person who goes through the year's list sees it first."""
    for made in papers:
        if made.mapping.text("kind") == "work-points" and "sections" in made.mapping.values:
            made.mapping.check("sections", _TEXT.format(old=turn.old, new=turn.new))
    yearly = decisions.papers.index(decisions.yearly) if decisions.yearly else 0
    for mark in decisions.marks if papers else ():
        papers[yearly].mapping.check("", mark)


_NOTHING = Message(
    "“{plan}” holds nothing that goes on into another year: agendas, reviews and notices are of their own",
    "“{plan}”中没有可以续写的文件（会议议程、总结、单独的通知不续写）",
)
_NAME_PLAN = Message("name a plan with --from", "请用 --from 指定一份计划")
_TEXT = Message(
    "the text is that of {old}: write it anew for {new}",
    "正文沿用{old}年的文字，只改了年份，请按{new}年的形势和部署改写",
)

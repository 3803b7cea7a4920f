"""A review to start from: what plan and ledger tell of a year, in plain lines, and what is open for the next.

Nothing is told that they do not tell; what a writer must add is left open (待填).
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.errors import UsageError
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.ledger.book import Book
from npc.messages import Message
from npc.views.accounts import NAME_PLAN, NOTHING_PLANNED
from npc.views.draft_account import account_sections
from npc.views.draft_ahead import sections_ahead
from npc.views.draft_sections import LONGEST, DraftPart, DraftSection, ReviewDraft

_HALF_YEAR = 7
"""The last month in which accounts of the first half of a year are written."""


def review_draft(facts: Facts, book: Book, day: dt.date, *, of: str | None) -> ReviewDraft:
    """Return the review of a year up to a day.

    Args:
        facts: What is known of the plan as it stands then.
        book: What its ledgers tell up to then.
        day: To which the review counts; after the year's end, its last day.
        of: The way from the review to the plan.

    Raises:
        UsageError: Nothing is planned there, the plan has no year, or the day lies before it.

    """
    if facts.plan.is_account:
        raise UsageError(NOTHING_PLANNED.format(title=facts.plan.title), hint=NAME_PLAN)
    year = facts.plan.year
    if year is None:
        raise UsageError(_NO_YEAR, hint=_SAY_YEAR.with_keys(facts.plan.keys))
    until = min(day, dt.date(year, 12, 31))
    if until.year < year:
        raise UsageError(_TOO_EARLY.format(day=day, year=year), hint=_LATER)
    is_half = until.month <= _HALF_YEAR
    now, then = ("上半年", "下半年") if is_half else ("", "")
    next_year = year if is_half else year + 1
    account = DraftPart(
        f"{year}年{now}工作总结", year, until, tuple(_parted(account_sections(facts, book, until)))
    )
    ahead = DraftPart(
        f"{next_year}年{then}工作计划",
        next_year,
        None,
        tuple(_parted(sections_ahead(facts, book, until))),
    )
    return ReviewDraft(facts.plan.organ, of, (account, ahead), facts.plan.keys)


_NO_YEAR = Message("the plan has no year", "计划没有写年度")
_SAY_YEAR = spelt(Message("write “<year>” in the plan", "请在计划里写 <year>"))
_TOO_EARLY = Message("{day} is before {year}", "{day}在{year}年以前")
_LATER = Message("name a later day with --as-of", "请用 --as-of 写明这一年的日期")


def _parted(sections: Iterable[DraftSection]) -> Iterator[DraftSection]:
    """Yield sections none of which is longer than a text may be; those of thousands of rows go on in others."""
    for section in sections:
        parts: list[list[str]] = [[]]
        for paragraph in section.paragraphs:
            if sum(map(len, parts[-1])) + len(paragraph) > LONGEST:
                parts.append([])
            parts[-1].append(paragraph)
        for number, part in enumerate(parts, 1):
            title = section.title if number == 1 else f"{section.title}（续{number - 1}）"
            yield DraftSection(title, tuple(part), section.remarks if number == 1 else ())

"""A year that is called what another one is: “十四五”开局之年 in 2025, 二十大召开之年 in 2027."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.year_phrases import MADE, OF_CONGRESSES, OF_MATTERS, OF_PLANS
from npc.genre.named_meetings import CONGRESS
from npc.genre.numerals import chinese_number
from npc.genre.prose import bounds
from npc.genre.years import years_in
from npc.kinds.entries.events import NationalEvent
from npc.kinds.entries.periods import FiveYearPlan
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, at_place
from npc.rules.language.judging.merging import merged

if TYPE_CHECKING:
    from npc.genre.year_subjects import YearSubject

RULE = Rule(
    "NPC419",
    "year-phrase",
    Severity.WARNING,
    Message("the year is called what another one is", "年份的提法与年度不符"),
)
RULES = (RULE,)

_SINCE = ("自", "从", "以来", "起")
_CALLED = (
    *(phrase for phrase, _, _ in OF_PLANS),
    *(phrase for phrase, _, _, _ in OF_MATTERS),
    *MADE,
)
"""What a text says that calls a year by a five-year plan, or of its making."""
_CONGRESSES = tuple(f"大{phrase}" for phrase, _ in OF_CONGRESSES)
"""The same by a congress; 二十大精神 alone, which most plans have, calls no year."""


class _Phrase(NamedTuple):
    """A phrase, and the years that may be called so."""

    start: int
    words: str
    years: range
    grounds: tuple[Ground, ...]
    is_sure: bool = True
    """Whether its years are verified."""


def check(facts: Facts) -> Iterator[Finding]:
    """Hold the phrases of years against the years of which they are said."""
    if facts.plan.year is None:
        return
    plans = {each.id: each for each in facts.known.of(FiveYearPlan) if facts.says(each.id)}
    is_by_congress = any(map(facts.says, _CONGRESSES))
    if not (plans or is_by_congress):
        return
    congresses = _congresses(facts) if is_by_congress else {}
    for text, at in facts.texts:
        if at.document in facts.paper_of:
            phrases = chain(_of_plans(text, plans), _of_congresses(text, congresses))
            yield from merged(
                chain.from_iterable(_judged(facts, text, at, phrase) for phrase in phrases)
            )


def _congresses(facts: Facts) -> dict[str, NationalEvent]:
    events = facts.known.of(NationalEvent)
    return {chinese_number(each.term): each for each in events if each.series == CONGRESS}


def _of_plans(text: str, plans: dict[str, FiveYearPlan]) -> Iterator[_Phrase]:
    if not (any(name in text for name in plans) and any(words in text for words in _CALLED)):
        return
    from npc.genre.called_years import called_by_plans

    for called in called_by_plans(text):
        plan = plans.get(called.name)
        if plan:
            years = range(plan.first_year + called.first - 1, plan.first_year + called.last)
            is_sure = not (plan.is_unverified or called.is_of_matter)
            yield _Phrase(called.start, called.words, years, plan.grounds, is_sure)


def _of_congresses(text: str, congresses: dict[str, NationalEvent]) -> Iterator[_Phrase]:
    if not (congresses and any(words in text for words in _CONGRESSES)):
        return
    from npc.genre.called_years import called_by_congresses

    for called in called_by_congresses(text):
        event = congresses.get(called.name)
        if event:
            first = int(event.since[:4])
            years = range(first + called.first, first + called.last + 1)
            yield _Phrase(called.start, called.words, years, event.grounds, not event.is_unverified)


def _judged(facts: Facts, text: str, at: Location, phrase: _Phrase) -> Iterator[Finding]:
    from npc.genre.year_subjects import year_of

    review = facts.review_at(at)
    own = review.year if review else facts.plan.year
    said = year_of(text, phrase.start, own)
    if said is None or said.year in phrase.years or _is_of_old(text, phrase):
        return
    if own in phrase.years and at in facts.old_openings:
        return  # the year itself is left over: NPC379
    if not said.is_sure and (review or _may_be_meant(text, phrase, said)):
        return
    is_sure = said.is_sure and phrase.is_sure
    yield Finding(
        RULE,
        (_IS_NOT if len(phrase.years) == 1 else _IS_OUTSIDE).format(
            words=phrase.words, first=phrase.years[0], last=phrase.years[-1], year=said.year
        ),
        at,
        _CHECK,
        severity=None if is_sure else Severity.INFO,
        fix=at_place(text, phrase.start, phrase.start + len(phrase.words)),
        grounds=phrase.grounds,
    )


def _may_be_meant(text: str, phrase: _Phrase, said: "YearSubject") -> bool:
    """Whether a phrase may be meant of another year than the plan's: one that is named, or the next."""
    start, end = bounds(text, phrase.start, signs="。；！？\n")
    is_named = any(year in phrase.years for year in years_in(text[start:end]))
    is_beside = said.is_named and min(abs(said.year - year) for year in phrase.years) <= 1
    return is_named or is_beside or phrase.years[0] == said.year + 1


def _is_of_old(text: str, phrase: _Phrase) -> bool:
    """Whether the year is meant from which on something is: 自“十四五”开局之年以来."""
    end = phrase.start + len(phrase.words)
    before = text[max(0, phrase.start - 3) : phrase.start]
    return any(word in before for word in _SINCE) or text.startswith(_SINCE, end)


_IS_NOT = Message("“{words}” is {first}, not {year}", "“{words}”是{first}年，不是{year}年")
_IS_OUTSIDE = Message(
    "“{words}” is one of {first} to {last}, not {year}",
    "“{words}”在{first}年至{last}年之间，不是{year}年",
)
_CHECK = Message("check the year and the five-year plan", "请核对年份和提法")

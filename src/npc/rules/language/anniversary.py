"""A wrong number of years: 2024年是中华人民共和国成立74周年."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.formulations import FRUITS, LOOKING_BACK
from npc.genre.lexicon.year_phrases import AFTER_FEASTS, FEASTS, PREPARING_FEASTS
from npc.genre.prose import bounds
from npc.genre.years import years_in
from npc.kinds.entries.anniversaries import Anniversary
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, at_place
from npc.rules.language.judging.merging import merged

if TYPE_CHECKING:
    from npc.genre.anniversaries import ToldAnniversary
    from npc.genre.year_subjects import YearSubject

RULE = Rule(
    "NPC423",
    "anniversary",
    Severity.WARNING,
    Message("an anniversary is of another year", "周年数与年度不符"),
)
RULES = (RULE,)
_SENTENCE = "。；！？\n"
_CLAUSE = "，。；！？\n"


def check(facts: Facts) -> Iterator[Finding]:
    """Count each anniversary from its first year."""
    holding = facts.holding("周年")
    if not holding:
        return
    from npc.genre.anniversaries import anniversaries_in

    names = {name: each for each in facts.known.of(Anniversary) for name in each.names}
    for text, at in holding:
        if at.document in facts.paper_of:
            told = anniversaries_in(text, names)
            yield from merged(chain.from_iterable(_judged(facts, text, at, one) for one in told))
    yield from _told_otherwise(facts, holding, names)


def _told_otherwise(
    facts: Facts, texts: tuple[tuple[str, Location], ...], known: dict[str, Anniversary]
) -> Iterator[Finding]:
    """Find an anniversary of the place's own that is told with two numbers: only the office knows which."""
    from npc.genre.anniversaries import named_anniversaries_in

    firsts: dict[str, _CountedFrom] = {}
    for text, at in texts:
        papers = facts.paper_of
        for told in named_anniversaries_in(text) if at.document in papers else ():
            name, year = told.of, _year_of(facts, text, at, told.start)
            if year is None or len(name) < _SHORTEST or _is_known(name, known):
                continue
            one = _CountedFrom(name, year - told.number, text[told.start : told.end], at)
            first = firsts.setdefault(name[-_SHORTEST:], one)
            is_one = name.endswith(first.name) or first.name.endswith(name)
            if is_one and first.first_year != one.first_year:
                yield Finding(
                    RULE,
                    _OTHERWISE.format(words=one.words, other=first.words),
                    at,
                    _AGREE,
                    ((first.at, _THERE),),
                    severity=Severity.INFO,
                    fix=at_place(text, told.start, told.end),
                )


def _is_known(name: str, known: dict[str, Anniversary]) -> bool:
    """Whether a name, or what is read of a long one, is that of an anniversary which is counted itself."""
    return name.endswith(tuple(known)) or any(each.endswith(name) for each in known)


class _CountedFrom(NamedTuple):
    """An anniversary as it is told first."""

    name: str
    first_year: int
    """From which it is counted, by its number and its year."""
    words: str
    at: Location


_SHORTEST = 5
"""Characters of a name that is surely the same thing: 自治州成立."""


def _year_of(facts: Facts, text: str, at: Location, start: int) -> int | None:
    from npc.genre.year_subjects import year_of

    review = facts.review_at(at)
    said = year_of(text, start, review.year if review else facts.plan.year)
    return said.year if said else None


def _judged(
    facts: Facts, text: str, at: Location, told: "ToldAnniversary[Anniversary]"
) -> Iterator[Finding]:
    from npc.genre.year_subjects import year_of

    review = facts.review_at(at)
    own = review.year if review else facts.plan.year
    said = year_of(text, told.start, own)
    meant = [first + told.number for first in told.of.years]
    if said is None or said.year in meant:
        return
    if own in meant and at in facts.old_openings:
        return  # the year itself is left over: NPC379
    is_sure = said.is_sure and not told.of.is_unverified
    if said.is_sure or _is_due(text, told, said, meant, is_review=review is not None):
        numbers = [said.year - first for first in told.of.years]
        yield Finding(
            RULE,
            _WRONG.format(words=text[told.start : told.end], year=said.year, number=numbers[0]),
            at,
            _WRITE.format(year=said.year),
            severity=None if is_sure else Severity.INFO,
            fix=at_place(text, told.start, told.end),
            grounds=told.of.grounds,
        )


def _is_due(
    text: str,
    told: "ToldAnniversary[Anniversary]",
    said: "YearSubject",
    meant: list[int],
    *,
    is_review: bool,
) -> bool:
    """Whether a feast is planned in a year that is none of its own, as far as one can tell.

    What was held or said at an earlier one is told for years; the next one is prepared in the year before.
    """
    start, end = bounds(text, told.start, signs=_SENTENCE)
    sentence = text[start:end]
    is_feast = any(word in sentence for word in FEASTS)
    clause = text[slice(*bounds(text, told.start, signs=_CLAUSE))]
    is_told_of = any(word in sentence for word in LOOKING_BACK)
    is_past = (
        is_told_of
        or any(word in clause for word in FRUITS)
        or text.startswith(AFTER_FEASTS, told.end)
    )
    if is_review or is_past or not is_feast or any(year in meant for year in years_in(sentence)):
        return False
    return said.year + 1 not in meant or not any(word in sentence for word in PREPARING_FEASTS)


_WRONG = Message("“{words}”: in {year} it is {number} years", "“{words}”：{year}年应为{number}周年")
_OTHERWISE = Message("“{words}” here, “{other}” elsewhere", "这里是“{words}”，另一处是“{other}”")
_THERE = Message("the other number", "另一处的周年数")
_AGREE = Message("make the two agree", "请核对并统一")
_WRITE = Message(
    "count from the first year, or say which year is meant ({year} as it stands)",
    "请核对周年数；说的不是{year}年的，请写明年份",
)

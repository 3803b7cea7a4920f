"""The same figure told differently: in two places of a review, or there and in another paper."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.figures import ToldFigure, may_be_share, together
from npc.genre.figure_records import Figure
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC445",
    "figure-told-otherwise",
    Severity.WARNING,
    Message("the same figure told differently", "同一个数前后不一致"),
)
RULES = (RULE,)
_LONG = 5
"""Characters of a name that npc does not know and that is one thing even where 全年 is not said."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the figures of each key."""
    for told in together(facts.figures).values():
        if len(told) > 1:
            yield from _otherwise(told)


def _otherwise(told: Sequence[ToldFigure]) -> Iterator[Finding]:
    order = {id(each): number for number, each in enumerate(told)}
    for one, other in _differing(told):
        if not (one.figure.kind or one.is_whole or other.is_whole):
            continue  # what is not known may be of two sections
        first, later = sorted((one, other), key=lambda each: order[id(each)])
        yield _finding(later, first)


def _differing(told: Sequence[ToldFigure]) -> Iterator[tuple[ToldFigure, ToldFigure]]:
    """Yield what cannot be the same number, each figure with one that it differs from."""
    whole = _without_shares([each for each in told if _is_surely_one(each)])
    by_day = sorted(whole, key=lambda each: each.until)
    most: ToldFigure | None = None  # told to an earlier day; a year goes on, and its figures grow
    same: list[ToldFigure] = []
    for each in by_day:
        if same and same[0].until != each.until:
            most = max((*same, *((most,) if most else ())), key=lambda before: before.figure.low)
            same = []
        other = next((before for before in same if not before.figure.agrees(each.figure)), None)
        if other is None and most and _is_more(most.figure, each.figure):
            other = most
        if other:
            yield each, other
        same = _first_and_narrowest(same, each)
    yield from _parts_that_are_more(told, whole)


def _is_more(one: Figure, other: Figure) -> bool:
    return one.low > other.high and not one.agrees(other)


def _without_shares(told: Sequence[ToldFigure]) -> list[ToldFigure]:
    """Leave out what may be some of the others: 年底，召开常委会会议1次, where the year had 8."""
    most = max((each.figure.low for each in told), default=0)
    return [each for each in told if each.is_whole or not may_be_share(each.figure, most)]


def _first_and_narrowest(before: list[ToldFigure], each: ToldFigure) -> list[ToldFigure]:
    """Keep of what is told to one day what others are compared with: the first, and the most exact."""
    if not before:
        return [each]
    exact = min((*before, each), key=lambda told: told.figure.high - told.figure.low)
    return [before[0], exact] if exact is not before[0] else [before[0]]


def _parts_that_are_more(
    told: Sequence[ToldFigure], whole: Sequence[ToldFigure]
) -> Iterator[tuple[ToldFigure, ToldFigure]]:
    """Yield what may be of one section alone, and is more than the whole year's."""
    most = max(whole, key=lambda each: each.figure.high, default=None)
    for each in told:
        figure = each.figure
        is_part = figure.kind in {"category", ""} and not (figure.is_general or each.is_whole)
        if is_part and most and each.until <= most.until and each.figure.low > most.figure.high:
            yield each, most


def _is_surely_one(told: ToldFigure) -> bool:
    """Whether a figure is that of the whole year and of one thing."""
    figure = told.figure
    if figure.kind:
        return told.is_whole or figure.kind != "category"
    return not figure.is_general and (told.is_whole or len(figure.name) >= _LONG)


def _finding(later: ToldFigure, first: ToldFigure) -> Finding:
    return Finding(
        RULE,
        Message("“{words}” here, “{other}” elsewhere", "这里写“{words}”，另一处写“{other}”").format(
            words=later.words, other=first.words
        ),
        later.at,
        Message(
            "make them agree, or say what each counts or to which day",
            "请核对并统一；口径不同的，写明范围或者截至日期",
        ),
        related=(
            (first.at, Message("here “{words}”", "此处写“{words}”").format(words=first.words)),
        ),
    )

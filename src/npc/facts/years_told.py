"""One matter told of one year in the body text and of another in its row: 2025年决算 here, 2024年决算 there."""

from collections.abc import Iterator
from functools import partial

from npc.genre.actions import BEGINNINGS
from npc.genre.prose import end_of_part, start_of_part
from npc.genre.years import YearSpan, year_spans_in
from npc.plan import Item, Location, Plan
from npc.records import NamedTuple

_SIGNS = "，。；：、（）！？\n"
_SHORTEST = 5
"""Characters that are the same but for the year, so that both are one matter."""
_YEAR = "*"


class ToldYear(NamedTuple):
    """A year as a clause has it."""

    span: YearSpan
    text: str
    at: Location
    row: Item | None = None

    @property
    def written(self) -> str:
        """The year as it is written."""
        return self.text[self.span.start : self.span.end]

    @property
    def clause(self) -> str:
        """The clause in which it stands."""
        start = start_of_part(self.text, self.span.start, signs=_SIGNS)
        return self.text[start : end_of_part(self.text, self.span.end, signs=_SIGNS)]


def years_told(plan: Plan) -> Iterator[tuple[ToldYear, ToldYear]]:
    """Yield what a point tells of a year and a row of another one, in the same words.

    Words that either has of both years are two matters, or last year's and this year's.
    """
    rows = _by_words(_of_rows(plan))
    points = _by_words(_of_points(plan)) if rows else {}
    for words, told in points.items():
        listed = rows.get(words, [])
        years = {each.span.year for each in told}, {each.span.year for each in listed}
        if all(len(each) == 1 for each in years) and years[0] != years[1]:
            yield told[0], listed[0]


def _by_words(told: Iterator[ToldYear]) -> dict[str, list[ToldYear]]:
    found: dict[str, list[ToldYear]] = {}
    for each in told:
        words = _words(each)
        if len(words) > _SHORTEST:
            found.setdefault(words, []).append(each)
    return found


def _words(told: ToldYear) -> str:
    """Return the clause of a year without its verb, a sign in the place of the year."""
    text, span = told.text, told.span
    start = start_of_part(text, span.start, signs=_SIGNS)
    end = end_of_part(text, span.end, signs=_SIGNS)
    before = text[start : span.start]
    for carrying in _CARRYING:
        before = before.removeprefix(carrying)
    verb = next((each for each in BEGINNINGS if before.startswith(each)), "")
    return f"{before[len(verb) :]}{_YEAR}{text[span.end : end]}"


_CARRYING = ("依法", "继续", "组织", "开展", "做好")
"""Words before the verb of a sentence, which its row leaves out: 组织征集2027年度民生实事候选项目."""


def _of_rows(plan: Plan) -> Iterator[ToldYear]:
    for item in plan.items:
        if not item.is_cancelled and "年" in item.text:
            yield from _of_text(item.text, item.text_at, item)


def _of_points(plan: Plan) -> Iterator[ToldYear]:
    for point in plan.points:
        for key, text in (("lead", point.lead), ("text", point.text)):
            if text and "年" in text:
                yield from _of_text(text, point.at / key, None)


def _of_text(text: str, at: Location, row: Item | None) -> Iterator[ToldYear]:
    return map(partial(ToldYear, text=text, at=at, row=row), year_spans_in(text))

"""A text of a paper, with what decides how sure it can be judged."""

from collections.abc import Iterator

from npc.diagnostics import Severity
from npc.facts.facts import Facts
from npc.facts.word_days import WordDays
from npc.genre.lexicon.formulations import COMING, FRUITS, LOOKING_BACK
from npc.genre.prose import bounds
from npc.genre.years import years_in
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple

_SENTENCE = "。；！？\n"
_CLAUSE = "，。；！？\n"
_PROSE = frozenset(("preamble", "sections", "parts", "closing", "text"))
_LONGEST_TITLE = 100


class Speech(NamedTuple):
    """A text, where it stands, and when its words were decided."""

    text: str
    at: Location
    days: WordDays
    is_plan: bool
    """Whether it is of a paper that plans, and does not tell of a year that is over."""

    @property
    def is_prose(self) -> bool:
        """Whether it is body text, and no row of a table."""
        return self.at.path[:1] != () and self.at.path[0] in _PROSE

    def sentence(self, at: int) -> str:
        """Return the sentence in which an offset lies."""
        start, end = bounds(self.text, at, signs=_SENTENCE)
        return self.text[start:end]

    def clause_around(self, at: int) -> tuple[str, str]:
        """Return what stands before an offset in its clause, and from it on."""
        start, end = bounds(self.text, at, signs=_CLAUSE)
        return self.text[start:at], self.text[at:end]

    def is_in_title(self, at: int) -> bool:
        """Whether an offset lies within 《》."""
        before = self.text[max(0, at - _LONGEST_TITLE) : at]
        return before.rfind("《") > before.rfind("》")

    def looks_back(self, at: int) -> bool:
        """Whether a text tells at an offset of what was: in words of the past, or behind an earlier year."""
        start = bounds(self.text, at, signs=_SENTENCE)[0]
        if any(year < self.days.last.year for year in years_in(self.text[start:at])):
            return True
        clause = "".join(self.clause_around(at))
        sentence = self.sentence(at)
        return any(word in sentence for word in LOOKING_BACK) or any(
            word in clause for word in FRUITS
        )

    def looks_ahead(self, at: int) -> bool:
        """Whether the sentence at an offset tells of what is to come."""
        sentence = self.sentence(at)
        return any(word in sentence for word in COMING)

    def worst(self, *, is_sure: bool, in_rows: bool = False) -> Severity | None:
        """Return how bad a finding is: as bad as its rule says only where it is sure, in a plan.

        Args:
            is_sure: Whether it is.
            in_rows: Whether it is so in the rows of tables, and not in body text alone.

        """
        return None if is_sure and self.is_plan and (in_rows or self.is_prose) else Severity.INFO


def in_words(day: str) -> Message:
    """Return a day as sentences have it: 2025年10月23日."""
    year, month, number = map(int, day.split("-"))
    return Message(day, f"{year}年{month}月{number}日")


def speeches(facts: Facts) -> Iterator[Speech]:
    """Yield the texts of the papers whose days are known, or lie within a year."""
    days = facts.word_days
    for text, at in facts.texts:
        if (decided := days.get(at.document)) is not None:
            yield Speech(text, at, decided, is_plan=not facts.paper_of[at.document].is_account)

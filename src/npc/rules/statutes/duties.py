"""Statutory matters, and which items of a plan answer them."""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from npc.diagnostics import Severity, SourceText
from npc.model.plan import Item, Plan
from npc.model.values import Fields, elements, mappings, needed_text, number, text, texts
from npc.source.reader import read_text
from npc.text import Text

LEVELS = ("province", "city", "county")
"""Congresses that have a standing committee; a township's has none."""


class Article(NamedTuple):
    """Where the law says it, and in which words; holds for plan years from `first_year` on."""

    first_year: int
    name: str
    quote: str


class Duty(NamedTuple):
    """One statutory matter."""

    id: str
    matter: Text
    words: tuple[re.Pattern[str], ...]
    without: re.Pattern[str] | None
    demanded_from: int | None
    years: tuple[int, ...]
    error_from: int | None
    months: tuple[int, int] | None
    meetings: tuple[str, ...]
    is_deliberated: bool
    """Whether it must be 听取和审议, not only 听取."""
    articles: tuple[Article, ...]
    """The newest first."""

    def is_demanded(self, year: int) -> bool:
        """Tell whether every plan of a year must have it."""
        return year in self.years or (self.demanded_from is not None and year >= self.demanded_from)

    def severity(self, year: int) -> Severity:
        """How bad it is when a plan of a year lacks it."""
        is_error = self.error_from is not None and year >= self.error_from
        return Severity.ERROR if is_error else Severity.WARNING

    def article(self, year: int) -> Article | None:
        """Give the article that holds for a plan of a year."""
        return next((one for one in self.articles if one.first_year <= year), None)

    def article_name(self, year: int) -> str:
        """Name the article that holds for a plan of a year; a dash where there is none."""
        article = self.article(year)
        return article.name if article else "—"

    def names(self, title: str) -> bool:
        """Tell whether a title speaks of this matter."""
        if self.without and self.without.search(title):
            return False
        return all(pattern.search(title) for pattern in self.words)


@cache
def duties() -> tuple[Duty, ...]:
    """Give all statutory matters."""
    path = Path(__file__).with_name("statutes.yaml")
    source = SourceText(path.name, path.read_text(encoding="utf-8"))
    (document,) = read_text(source).documents
    return tuple(_duty(one) for one in mappings({"duties": document.data}, "duties"))


def _duty(fields: Fields) -> Duty:
    without = "|".join(texts(fields, "without"))
    first, last = ([int(str(one)) for one in elements(fields, "months")] + [0, 0])[:2]
    return Duty(
        id=needed_text(fields, "id"),
        matter=Text(needed_text(fields, "en"), needed_text(fields, "zh")),
        words=tuple(re.compile(pattern) for pattern in texts(fields, "words")),
        without=re.compile(without) if without else None,
        demanded_from=number(fields, "demand"),
        years=tuple(int(one) for one in texts(fields, "years")),
        error_from=number(fields, "error"),
        months=(first, last) if first else None,
        meetings=texts(fields, "meeting"),
        is_deliberated=text(fields, "hear") == "yes",
        articles=tuple(
            Article(
                int(needed_text(one, "from")),
                needed_text(one, "article"),
                needed_text(one, "quote"),
            )
            for one in mappings(fields, "law")
        ),
    )


class Answer(NamedTuple):
    """A statutory matter, and the items of a plan that answer it."""

    duty: Duty
    items: tuple[Item, ...]


def can_be_asked(plan: Plan) -> bool:
    """Tell whether the law's demands can be put to a plan.

    It must say its year and level, have an arrangement, and have been read whole.
    """
    return (
        plan.year is not None
        and plan.level in LEVELS
        and plan.arrangement is not None
        and not plan.is_damaged("categories", "level", "year")
    )


@lru_cache(maxsize=1)  # the rules of this family ask one after the other about one plan
def answers(plan: Plan) -> tuple[Answer, ...]:
    """Find the items that answer each statutory matter.

    What an item says it answers (`duty`) counts; a matter that no item names so is found by its
    words. One that the plan exempts is left out.
    """
    items = tuple(plan.arrangement.items) if plan.arrangement else ()
    applying = (duty for duty in duties() if duty.id not in plan.exempted)
    return tuple(Answer(duty, _answering(duty, items)) for duty in applying)


def _answering(duty: Duty, items: tuple[Item, ...]) -> tuple[Item, ...]:
    said = tuple(item for item in items if duty.id in item.duties)
    return said or tuple(item for item in items if not item.duties and duty.names(item.text))

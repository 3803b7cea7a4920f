"""An item whose time does not fit the time that its category names."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.stages import BEHIND_MONTHS
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.messages import Message
from npc.plan import Category
from npc.rules.base import Finding

RULE = Rule(
    "NPC347",
    "category-time",
    Severity.WARNING,
    Message("a time that does not fit the category", "时间与所列类别不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of rows with those of their category."""
    plan = facts.plan
    for category in plan.categories:
        named = _time_of(category.name, plan.year)
        if named is not None:
            yield from _outside(category, named)


def _outside(category: Category, named: When) -> Iterator[Finding]:
    for item in category.items:
        if item.when.windows and not any(
            window.first <= other.last and other.first <= window.last
            for window in item.when.possible
            for other in named.possible
        ):
            yield Finding(
                RULE,
                Message("“{when}” stands under “{category}”", "“{when}”列在“{category}”下").format(
                    when=item.when.text, category=category.name
                ),
                item.at_of("when"),
                Message("correct the time, or move the row", "请核对时间，或者将该项移至相应类别"),
                ((category.at / "name", Message("the category", "类别在这里")),),
            )


def _time_of(name: str, year: int | None) -> When | None:
    """Read the time that a category is, alone or in brackets; None where it is none.

    听取上半年计划、预算执行情况报告 is none: only what is a time as a whole counts.
    """
    if not any(sign in name for sign in ("月", "季度", "半年")):
        return None
    written = name.replace("(", "（").replace(")", "）")
    bare, _, rest = written.partition("（")
    for words in (bare, rest.partition("）")[0]):
        when = When.parse(_bare(words, year), year=year)
        if when.windows and not when.faults and when.timing is Timing.MONTHS:
            return when
    return None


def _bare(words: str, year: int | None) -> str:
    for before in (f"{year}年度", f"{year}年"):
        words = words.removeprefix(before)
    for behind in BEHIND_MONTHS:
        words = words.removesuffix(behind)
    return words.strip()

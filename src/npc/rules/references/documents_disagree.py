"""The documents of a plan differ in its year or organ."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.places import level_of
from npc.genre.years import all_years_in
from npc.kinds.paper import Role
from npc.kinds.spelling import BLANK, spelt, word_named
from npc.messages import Message
from npc.plan import Location, Paper, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC306",
    "documents-disagree",
    Severity.ERROR,
    Message("the documents of a plan disagree", "同一份计划的文档说法不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare what the documents say with the first that says it."""
    plan = facts.plan
    for key in ("year", "organ", "level"):
        places = [at for paper in plan.papers if (at := _said(paper, key)) is not None]
        places += _said_in_ledgers(plan) if key == "year" else ()
        for at in places[1:]:
            if at.value != places[0].value:
                said = str(at.value)
                yield Finding(
                    RULE,
                    spelt(
                        Message(f"“<{key}>” is “{{value}}” here", f"这里的 <{key}> 是“{{value}}”")
                    ).format(value=word_named(key, said) if key == "level" else said),
                    at,
                    Message("make them the same", "请改为一致"),
                    ((places[0], Message("another value is here", "这里写的不同")),),
                )
    yield from _titles(plan)
    yield from _level(plan)


def _said(paper: Paper, key: str) -> Location | None:
    """Return where a paper says what holds for the plan; an office's own says whose it is itself."""
    if key == "organ" and paper.is_account:
        return None
    return paper.at / key if paper.at.document.value((key,)) else None


def _said_in_ledgers(plan: Plan) -> Iterator[Location]:
    """Yield where ledgers say their year: one is copied from last year's as tables are."""
    for ledger in plan.ledgers:
        if ledger.at.document.value(("year",)):
            yield ledger.at / "year"


def _titles(plan: Plan) -> Iterator[Finding]:
    """Compare the years in titles with the plan's, or with those of the parts of a review."""
    known = _years_of_reviews(plan)
    for part in plan.papers:
        at = part.title_at
        if part.role is Role.ISSUES or not at.document.holds(at.path):
            continue
        years = all_years_in(part.title)
        if years and plan.year and {plan.year}.union(*known.get(part, ())).isdisjoint(years):
            yield Finding(
                RULE,
                Message(
                    "the title says {years}, the plan is of {year}",
                    "标题写{years}年，计划年度是{year}年",
                ).format(years=years, year=plan.year),
                at,
                Message("make them the same", "请改为一致"),
                words=str(years[0]),
            )


def _years_of_reviews(plan: Plan) -> dict[Paper, list[frozenset[int]]]:
    """Return the years of which each review is, and of which are those to which a paper is annexed."""
    found: dict[Paper, list[frozenset[int]]] = {}
    for review in plan.papers:
        for paper in (review, *plan.annexes_of(review)) if review.years else ():
            found.setdefault(paper, []).append(review.years)
    return found


def _level(plan: Plan) -> Iterator[Finding]:
    """Compare the level with what the organ's name says; a 市 or 区 may be of several."""
    level = level_of(plan.organ)
    at = next(
        (
            Location(document, ("level",))
            for document in plan.documents
            if document.value(("level",))
        ),
        None,
    )
    if at and level and plan.level and plan.level != level:
        yield Finding(
            RULE,
            spelt(
                Message(
                    "the level is “{level}”, “{organ}” is of a {other}",
                    "<level> 是“{level}”，而{organ}应为“{other}”",
                )
            ).format(
                level=word_named("level", str(plan.level)),
                organ=str(plan.organ),
                other=word_named("level", level),
            ),
            at,
            Message("write “{other}”", f"请改为{BLANK}{{other}}").format(
                other=word_named("level", level)
            ),
        )

"""A statutory matter that is about another year than it must be."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.titles import Title
from npc.genre.years import years_in
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC375",
    "duty-year",
    Severity.WARNING,
    Message("a statutory matter about the wrong year", "法定事项所写年度不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters all of whose titles name years, but none that is meant.

    With one of the right year, another may be about last year as a whole.
    """
    year = facts.asked_year
    if year is None:
        return
    yield from _of_drafts(facts, year)
    said: set[tuple[str | None, Item]] = set()
    for duty, items, _ in facts.answers:
        guessed = [item for item in items if duty.id not in item.duties]
        looked_at = (guessed or items) if duty.subject else ()
        found = {item: _other_year(item, duty, year) for item in looked_at}
        if all(found.values()):
            for item, named in found.items():
                if (duty.goes_with, item) not in said:  # one row may answer both
                    # The office says itself that it is this matter: it may know why.
                    severity = None if item in guessed else Severity.INFO
                    yield _stale(item, duty, year, named or "")._replace(severity=severity)
                said.add((duty.id, item))


def _of_drafts(facts: Facts, year: int) -> Iterator[Finding]:
    """Find draft budgets of another year than the one that the congress is about to approve.

    Late in the year that is the next one: the congress meets in its first months.
    """
    for item in facts.items_for("draft-budget"):
        months = [month for window in item.when.windows for month in (window.first, window.last)]
        wanted = {year, year + 1}
        if months and min(months) >= _LATE:
            wanted = {year + 1}
        elif months and max(months) <= _EARLY:
            wanted = {year}
        named = _years_of_draft(item.text)
        if named and wanted.isdisjoint(named):
            answer = facts.answer_to("draft-budget")
            if answer:
                yield _stale(item, answer.duty, year, str(named[0]), sorted(wanted))


def _years_of_draft(title: str) -> list[int]:
    """Return the year named nearest before the draft: 2027年县本级预算草案初步方案及2026年预算执行情况."""
    before = title[: title.find("预算")]
    return list(years_in(before))[-1:] if "预算" in title else []


_EARLY, _LATE = 4, 9
"""The last month of the congress that approves the year's budget, and the first of drafts of the next one."""


def _other_year(item: Item, duty: Duty, year: int) -> str | None:
    """Return the year that a title names, as written, if it is none of those that are meant.

    Of what is about the year before, each clause counts: 2024年决算的报告，批准2023年决算.
    """
    texts = [item.text]
    if -1 in duty.subject:
        texts += (clause for clause in Title.of(item.text).clauses if duty.names(clause))
    for text in texts:
        named = list(_named(text, year))
        if named and all(named_year - year not in duty.subject for _, named_year in named):
            return named[0][0]
    return None


def _named(text: str, year: int) -> Iterator[tuple[str, int]]:
    """Yield the years that a text names, as written and as they are."""
    for named_year in years_in(text):
        yield str(named_year), named_year
    if any(word in text for word in _PAST) and "审计" not in text:  # the audit is of last year
        yield from ((word, year - 1) for word in _PAST if word in text)
        yield from ((word, year) for word in _PRESENT if word in text)


_PAST = ("去年", "上年度", "上一年度")
_PRESENT = ("今年", "本年", "当年", "上半年")
"""Said alone, they often say when a matter is dealt with: 今年审查和批准决算."""


def _stale(item: Item, duty: Duty, year: int, named: str, allowed: Sequence[int] = ()) -> Finding:
    allowed = allowed or sorted(year + distance for distance in duty.subject)
    written = Message(named, f"{named}年" if named.isdigit() else named)
    return Finding(
        RULE,
        Message(
            "“{matter}” of a plan of {year} is about {allowed}, not {named}",
            "{year}年计划中的“{matter}”应当是{allowed}年的，写的是{named}",
        ).format(
            matter=duty.matter,
            year=year,
            allowed=Message(" or ".join(map(str, allowed)), "年或者".join(map(str, allowed))),
            named=written,
        ),
        item.text_at,
        Message("correct the year", "请改正年份"),
        words=named,
    )

"""Opinions that were replied to and, when the year's ledger is closed, not published."""

import datetime as dt
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.opinion_law import opinion_law
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC466",
    "not-published",
    Severity.INFO,
    Message("replied to, and not published", "已书面报告而没有公布日期"),
)
RULES = (RULE,)
_MONTH = dt.timedelta(days=30)


def check(facts: Facts) -> Iterator[Finding]:
    """Find replies of a month before the last fact, where that is of the end of the year or later."""
    book, year = facts.book, facts.plan.year
    if book is None or year is None or book.last_day is None:
        return
    if book.last_day < dt.date(year, 12, 31):
        return
    for opinion, matters, _ in book.opinions:
        replied = opinion.replied
        if replied is None or opinion.published or replied > book.last_day - _MONTH:
            continue
        laws = (opinion_law(matter, facts, replied) for matter in matters)
        law = next((law for law in laws if law and law.asks_for_publication), None)
        if law:
            yield Finding(
                RULE,
                Message(
                    "“{name}” is replied to, and has no day of publication ({article})",
                    "“{name}”已书面报告，没有写公布日期（{article}）",
                ).format(name=opinion.called, article=law.name),
                opinion.at / "replied",
                spelt(
                    Message(
                        "add “<Opinion.published>: …” when the report, the opinion and the reply are published",
                        "报告、审议意见和研究处理情况向社会公布以后，请补上 <Opinion.published>: …",
                    )
                ),
            )

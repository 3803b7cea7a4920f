"""Dates of adoption, signature, printing and publication that cannot follow one another."""

from collections.abc import Iterator
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location, Paper, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC392",
    "date-order",
    Severity.ERROR,
    Message("dates in an impossible order", "日期先后矛盾"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the dates that follow one another."""
    plan = facts.plan
    for paper in plan.papers:
        yield from _steps(paper)
        yield from _published(paper)
        yield from _signed(paper, plan)


def _steps(paper: Paper) -> Iterator[Finding]:
    steps = paper.adopted
    at = paper.at / "adopted"
    for index in range(1, len(steps)):
        if steps[index].date < steps[index - 1].date:
            yield _before(
                at / index / "date",
                steps[index].date,
                Message("the step before it", "上一步"),
                (at / (index - 1) / "date", steps[index - 1].date),
            )


def _published(paper: Paper) -> Iterator[Finding]:
    """Compare the publication with the first adoption; later changes do not undo it."""
    passed = [
        (step.date, index)
        for index, step in enumerate(paper.adopted)
        if step.action in {"通过", "审议通过", "表决通过"}
    ]
    if passed and paper.published and paper.published < min(passed)[0]:
        first, index = min(passed)
        yield _before(
            paper.at / "published",
            paper.published,
            Message("the adoption", "通过日期"),
            (paper.at / "adopted" / index / "date", first),
        )


def _signed(part: Paper, plan: Plan) -> Iterator[Finding]:
    """Compare the date of a document with the adoption before it and the printing after it."""
    passed = plan.issued_by(part) or part
    steps = passed.adopted
    last = max(((step.date, index) for index, step in enumerate(steps)), default=None)
    signed = part.signature
    if signed and last and signed.date < last[0]:
        yield _before(
            signed.at / "date",
            signed.date,
            Message("the adoption", "题注日期"),
            (passed.at / "adopted" / last[1] / "date", last[0]),
        )
    if part.imprint and signed and part.imprint.printed < signed.date:
        yield _before(
            part.imprint.at / "printed",
            part.imprint.printed,
            Message("the date of the document", "成文日期"),
            (signed.at / "date", signed.date),
        )


def _before(at: Location, found: date, what: Message, other: tuple[Location, date]) -> Finding:
    return Finding(
        RULE,
        Message("{found} is before {what}, {other}", "{found}早于{what}{other}").format(
            found=found.isoformat(), what=what, other=other[1].isoformat()
        ),
        at,
        Message("correct one of the dates", "请核对这两个日期"),
        ((other[0], Message("the other date is here", "另一个日期在这里")),),
    )

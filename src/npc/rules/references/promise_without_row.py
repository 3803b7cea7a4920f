"""A matter promised in the body text that no table carries."""

from collections.abc import Iterator, Mapping, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection, names_its_law
from npc.facts.tracing.covering import is_asked_of_lists
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.promises import Promise
from npc.genre.lexicon.titles import BETWEEN_PARTS
from npc.genre.years import years_in
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Item, Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC307",
    "promise-without-row",
    Severity.WARNING,
    Message("a matter promised in the body text that no table carries", "正文列出的事项附表中没有"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find promises that no row keeps."""
    plan = facts.plan
    if not plan.arrangements or plan.is_damaged("categories", "months"):
        return
    follows = _of_wrong_laws(facts)
    inspections = [item for item in plan.items if is_inspection(item)]
    others = _years_of_others(facts)
    for promise, links in facts.trace.promises:
        if not is_asked_of_lists(promise, plan):
            continue
        kept = [link for link in links if link.is_kept]
        if id(promise) in follows or (not kept and _is_told(facts, others, promise)):
            continue
        if not kept:
            yield _finding(promise, links, _IN_NO_TABLE)
        elif promise.action == "执法检查" and not any(map(_reports, kept)):
            yield from _only_as_task(promise, kept, inspections)
        elif promise.action == "听取和审议" and all(map(_only_asks, kept)):
            yield _finding(promise, kept, _ONLY_ASKED)._replace(
                hint=_LIST_THE_REPORT, severity=Severity.INFO
            )


def _only_asks(link: Link) -> bool:
    """Whether a row only asks about a report that is heard by itself: 结合审议…的报告，开展专题询问."""
    text = link.matter.text
    return link.matter.action == "专题询问" and "结合" in text and "听取" not in text


def _of_wrong_laws(facts: Facts) -> set[int]:
    """Return the ids of the inspections without row that are missed because a law is named wrongly, see NPC417.

    Either the promise names it so, or rows that keep no other promise do.
    """
    promises = [
        (promise, links) for promise, links in facts.trace.promises if promise.action == "执法检查"
    ]
    missed = [promise for promise, links in promises if not any(link.is_kept for link in links)]
    if not missed:
        return set()
    kept = {link.matter for _, links in promises for link in links if link.is_kept}
    wrong = facts.wrong_laws
    rows = [item for item in facts.plan.items if is_inspection(item) and wrong.are_in(item)]
    every = {id(promise) for promise in missed}
    misnamed = {
        id(promise) for promise in missed if wrong.stand_in(promise.sentence.at, promise.text)
    }
    alone = [item for item in rows if item not in kept]
    return every if len(every - misnamed) <= len(alone) else misnamed


def _is_told(facts: Facts, others: Mapping[Location, list[str]], promise: Promise) -> bool:
    """Whether another rule tells why no row keeps a promise: its year, or what the law has missed."""
    if _is_of_another_year(others, promise):
        return True
    return promise.is_heard and (_is_missing_duty(facts, promise) or _is_misdated(facts, promise))


def _is_missing_duty(facts: Facts, promise: Promise) -> bool:
    """Whether it is a statutory matter that no row answers, which NPC360 finds."""
    return any(
        missing.article.lack is not Severity.INFO and _names(promise, missing.duty)
        for missing in facts.missing_duties
    )


def _is_misdated(facts: Facts, promise: Promise) -> bool:
    """Whether its row is of a year of which the matter cannot be, which NPC375 finds."""
    year = facts.asked_year
    return year is not None and any(
        items and all(_is_of_no_such_year(item, duty, year) for item in items)
        for duty, items, _ in facts.answers
        if duty.subject and _names(promise, duty)
    )


def _is_of_no_such_year(item: Item, duty: Duty, year: int) -> bool:
    named = [*years_in(item.text)]
    return bool(named) and all(each - year not in duty.subject for each in named)


def _names(promise: Promise, duty: Duty) -> bool:
    return duty.is_near(promise.text) and duty.names(promise.text)


def _is_of_another_year(others: Mapping[Location, list[str]], promise: Promise) -> bool:
    """Whether a row has it in the same words, but of another year, which NPC476 finds."""
    return any(written in promise.text for written in others.get(promise.sentence.at, ()))


def _years_of_others(facts: Facts) -> Mapping[Location, list[str]]:
    found: dict[Location, list[str]] = {}
    for told, _ in facts.years_told[:_MOST]:
        found.setdefault(told.at, []).append(told.written)
    return found


_MOST = 50
"""Years of other rows that are looked at: a plan with more is told of each by NPC476 anyway."""


def _reports(link: Link) -> bool:
    """Whether a row can bring the report of an inspection to a session: tasks only prepare it."""
    return isinstance(link.matter, Item) or "报告" in link.matter.text or "审议" in link.matter.text


def _only_as_task(
    promise: Promise, kept: Sequence[Link], inspections: Sequence[Item]
) -> Iterator[Finding]:
    """Find an inspection that the arrangement lacks, and is not sure where it lists none."""
    if all(map(names_its_law, inspections)):
        yield _finding(promise, kept, _ONLY_AS_TASK)._replace(
            hint=_LIST_THE_INSPECTION, severity=None if inspections else Severity.INFO
        )


_IN_NO_TABLE = Message(
    "“{action}” of “{matter}”{within} is in the body text and in no table",
    "正文写有{action}“{matter}”{within}，附表中没有对应项目",
)
_ONLY_AS_TASK = Message(
    "“{action}” of “{matter}”{within} is only a task of the monthly plan; the arrangement lacks it",
    "正文写有{action}“{matter}”{within}，只列为月度计划的任务，安排表中没有",
)
_ONLY_ASKED = Message(
    "“{action}” of “{matter}”{within} is only in the row of the inquiry that goes with it",
    "正文写有{action}“{matter}”{within}，附表中只有结合它开展的专题询问，没有列听取报告",
)
_LIST_THE_REPORT = Message(
    "list the report as well, if it has no row of its own",
    "报告与专题询问分列的，请补列报告；合为一项的，可写“听取和审议……的报告，开展专题询问”",
)
_LIST_THE_INSPECTION = Message(
    "add the inspection, whose report comes to a session, to the arrangement",
    "执法检查报告应当提请常委会会议审议，请在安排表中补列",
)


def _finding(promise: Promise, links: Sequence[Link], message: Message) -> Finding:
    return Finding(
        RULE,
        message.format(action=promise.action, matter=promise.text, within=_within(promise)),
        promise.sentence.at,
        Message(
            "add a row to the arrangement or the monthly plan, or strike it from the body text",
            "请在附表中补列该项目，或者从正文中删去",
        ),
        tuple(_nearest(link) for link in links[:1]),
        words=promise.clause,
    )


def _within(promise: Promise) -> Message | str:
    """Return the clause of a matter that is cut from a list or says little, where it is short."""
    clause = promise.clause
    beside = clause.replace(promise.text, "", 1).replace(promise.action, "", 1)
    is_part = any(sign in beside for sign in BETWEEN_PARTS) or len(promise.text) <= _LITTLE
    if len(clause) > _SHORT or not is_part:
        return ""
    return Message(" (in “{clause}”)", "（原文“{clause}”）").format(clause=clause)


_LITTLE = 4
"""Characters of a matter that says little by itself: 落实情况."""
_SHORT = 40
"""Characters of a clause that a message has room for."""


def _nearest(link: Link) -> tuple[Location, Message]:
    said = Message(
        "the most similar row (likeness {likeness})", "用词最接近的一行（相似度{likeness}）"
    )
    return link.matter.text_at, said.format(likeness=f"{link.likeness:.0%}")

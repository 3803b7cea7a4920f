"""A statutory matter that no item answers."""

from collections.abc import Iterator, Mapping

from npc.diagnostics import Rule, Severity
from npc.facts.duties import candidates, mentions
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.knowledge.duty import Article, Duty
from npc.messages import Message
from npc.plan import Item, Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC360",
    "missing-duty",
    Severity.ERROR,
    Message("a statutory matter is missing", "缺少法定事项"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters that nothing answers."""
    plan = facts.plan
    for duty, article, cancelled in facts.missing_duties:
        changed = next(_changed_from(duty, facts), None)
        if cancelled:
            yield _cancelled(duty, cancelled[0], article)
        elif changed:
            yield _renamed(duty, changed, article)
        elif plan.yearly:
            yield _missing(plan, duty, plan.yearly.at / "categories", article)


def _cancelled(duty: Duty, item: Item, article: Article) -> Finding:
    """Say that the item which would answer a matter is cancelled, and nothing stands in for it."""
    values = _values(duty, article)
    message = _IS_CANCELLED.format(title=item.text, **values)
    at, severity = item.at_of("status"), article.lack
    return Finding(
        RULE,
        message,
        at,
        _CANCELLED_HINT.format(**values),
        severity=severity,
        grounds=article.grounds,
    )


def _changed_from(duty: Duty, facts: Facts) -> Iterator[Item]:
    """Yield items that answered a matter when the plan was adopted, until a fact gave them another title."""
    answer = facts.papers.answer_to(duty.id) if facts.book else None
    for item in answer.items if answer else ():
        current = facts.current(item)
        if "title" in current.changed_at:
            yield current


def _renamed(duty: Duty, item: Item, article: Article) -> Finding:
    """Say that the item which answered a matter is on something else since a fact changed it."""
    values = _values(duty, article)
    message = _IS_RENAMED.format(title=item.text, **values)
    hint, severity = _CANCELLED_HINT.format(**values), article.lack
    return Finding(
        RULE, message, item.changed_at["title"], hint, severity=severity, grounds=article.grounds
    )


def _missing(plan: Plan, duty: Duty, at: Location, article: Article) -> Finding:
    """Say it where a reader will look first: at the item, task or sentence that comes nearest."""
    values = _values(duty, article)
    hint, severity = _HINT.format(**values), article.lack
    if duty.note:  # it says itself what may go under “duties”
        hint = _ADD.format(note=duty.said_of_lack)
    is_remark = severity is Severity.INFO
    at_most, spoken_of = (severity, severity) if is_remark else (Severity.WARNING, article.fault)
    near = next(candidates(plan, duty), None)
    if near:
        message = _NEAR.format(title=near.text, **values)
        hint = _NEAR_HINT.format(**values)
        return Finding(RULE, message, near.text_at, hint, severity=at_most, grounds=article.grounds)
    mention = None if duty.goes_with else next(mentions(plan, duty), None)
    if mention and mention.month is not None:
        message = _IN_MONTH.format(month=mention.month, **values)
        return Finding(RULE, message, mention.at, hint, severity=at_most, grounds=article.grounds)
    if mention:  # so the plan itself means it to be heard this year
        message, related = _IN_BODY.format(**values), ((mention.at, _SPOKEN_OF),)
        return Finding(
            RULE,
            message,
            at,
            hint,
            related,
            on_key=True,
            severity=spoken_of,
            grounds=article.grounds,
        )
    if not article.is_yearly and not duty.note:
        hint = _OTHER_YEAR.format(**values)
    message = _NOWHERE.format(**values)
    return Finding(RULE, message, at, hint, on_key=True, severity=severity, grounds=article.grounds)


def _values(duty: Duty, article: Article) -> Mapping[str, object]:
    """Return what sentences on a matter are filled with."""
    return {
        "matter": duty.matter,
        "article": article.name,
        "id": duty.named,
        "duty": duty.embedded,
    }


_SPOKEN_OF = Message("the body text speaks of it here", "正文在这里提到")


_IS_CANCELLED = Message(
    "“{title}” is cancelled, and no other item is for “{matter}” ({article})",
    "“{title}”已取消，没有别的项目安排“{matter}”（{article}）",
)
_IS_RENAMED = Message(
    "since it was changed to “{title}”, no item is for “{matter}” ({article})",
    "更改为“{title}”以后，没有别的项目安排“{matter}”（{article}）",
)
_CANCELLED_HINT = spelt(
    Message(
        "schedule it anew, or say under “<duties>: {{{duty}: …}}” why it does not apply",
        "请重新安排；不适用的，在 <duties> 的{duty}中说明理由",
    )
)
_NOWHERE = Message("no item for “{matter}” ({article})", "没有安排“{matter}”（{article}）")
_IN_BODY = Message(
    "no item for “{matter}”, only the body text speaks of it ({article})",
    "正文提到“{matter}”，但安排表没有列项（{article}）",
)
_IN_MONTH = Message(
    "no item for “{matter}”, only the monthly plan has it, in month {month} ({article})",
    "“{matter}”只列入{month}月的重点工作计划，安排表没有列项（{article}）",
)
_NEAR = Message(
    "no item says it is “{matter}” ({article}); perhaps “{title}” is",
    "没有写明“{matter}”的项目（{article}），“{title}”是否即为此项",
)
_NEAR_HINT = spelt(
    Message(
        "if it is, write “<duty>: {id}” on it; if not, add the item",
        "如是，请写“<duty>: {id}”；如不是，请补列",
    )
)
_HINT = spelt(
    Message(
        "add the item, or say under “<duties>: {{{duty}: …}}” why it does not apply",
        "请补列；不适用的，在 <duties> 的{duty}中说明理由",
    )
)
_OTHER_YEAR = spelt(
    Message(
        "the article does not say every year: add the item, or say under “<duties>: {{{duty}: …}}” "
        "why this year has none",
        "该条没有规定每年必须安排；今年安排的，请补列，不安排的，可在 <duties> 的{duty}中说明",
    )
)
_ADD = Message("add the item; {note}", "请补列；{note}")

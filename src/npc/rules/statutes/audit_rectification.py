"""The correction of what the audit found is reported late or too early."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import rectified_year
from npc.facts.facts import Facts
from npc.knowledge.duty import Article
from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
from npc.rules.base import Finding

RULE = Rule(
    "NPC365",
    "audit-rectification",
    Severity.ERROR,
    Message("correction of the audit's findings not within six months", "审计整改报告不在六个月内"),
)
RULES = (RULE,)

_SIX_MONTHS = 6
_LATEST_OF_LAST_YEAR = 3


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of audit reports and of the reports on corrections."""
    year = facts.statutory_year
    if year is None:
        return
    heard = [window for item in facts.items_for("audit-report") for window in item.when.possible]
    answer = facts.answer_to("audit-rectification")
    if answer is None:
        return
    duty, items, _ = answer
    years = [rectified_year(item.text) for item in items]
    for item, audited in zip(items, years, strict=True):
        windows = item.when.possible if item.when.windows else ()
        if audited is None or not windows:
            continue
        law = facts.article_for(duty, item)
        spans = _Spans(
            min(window.first for window in windows),
            max(window.last for window in windows),
            min((window.first for window in heard), default=-12),
            max((window.last for window in heard), default=24),
        )
        if audited + 1 == year - 1:
            is_alone = bool(heard) and year - 1 not in years
            yield from _of_last_year(item, audited, spans, law, is_alone=is_alone)
        elif audited + 1 == year:
            yield from _of_this_year(item, spans, law)


class _Spans(NamedTuple):
    """Months, counted from January of the plan's year: of a report, and of the audit's in the plan."""

    first: int
    last: int
    heard_first: int
    heard_last: int


def _of_last_year(
    item: Item, audited: int, spans: _Spans, law: Article | None, *, is_alone: bool
) -> Iterator[Finding]:
    """Find one that comes later than six months after the September of last year.

    Where it would be in time for this year's audit, on which no other row reports, its year is
    perhaps a slip: to move it as its title says would move what stands right.
    """
    if spans.last <= _LATEST_OF_LAST_YEAR:
        return
    is_slip = is_alone and spans.heard_last < spans.first <= spans.heard_last + _SIX_MONTHS
    message, hint = (_SLIP, _OTHER_YEAR) if is_slip else (_HEARD_LAST_YEAR, _EARLIER)
    message = message.format(meant=audited + 1, audited=audited, month=spans.heard_last)
    hint = hint.format(meant=audited + 1, audited=audited)
    # 6月底前 may turn out well.
    yield _late(item, message, hint, law, is_sure=spans.first > _LATEST_OF_LAST_YEAR)


def _of_this_year(item: Item, spans: _Spans, law: Article | None) -> Iterator[Finding]:
    """Find one that is not within the six months after the audit report of the same plan."""
    if spans.last <= spans.heard_first:
        severity = Severity.ERROR if law else Severity.WARNING
        message = _BEFORE.format(month=spans.heard_first)
        yield Finding(RULE, message, item.at_of("when"), _LATER, severity=severity)
    elif spans.first > spans.heard_last + _SIX_MONTHS:
        yield _late(item, _AFTER.format(month=spans.heard_last), _EARLIER, law, is_sure=True)


def _late(
    item: Item, message: Message, hint: Message, law: Article | None, *, is_sure: bool
) -> Finding:
    """Say that one comes too late: against the law of its day, before that only by custom."""
    ground = _BY_LAW.format(article=law.name) if law else _BY_CUSTOM
    severity = law.fault if law and is_sure else Severity.WARNING
    message = Message(f"{message.en}; {ground.en}", f"{message.zh}，{ground.zh}")
    grounds = law.grounds if law else ()
    return Finding(RULE, message, item.at_of("when"), hint, severity=severity, grounds=grounds)


_BY_LAW = Message(
    "the six months of the law ({article}) are over by then",
    "届时已超过六个月期限（{article}）",
)
_BY_CUSTOM = Message(
    "by custom it comes within six months, which are over by then",
    "届时已超过惯例的六个月",
)
_HEARD_LAST_YEAR = Message(
    "the audit report was heard in {meant}, by September", "该审计工作报告最迟在{meant}年9月听取"
)
_SLIP = Message(
    "the year is likely {meant}, on which the audit report is heard in month {month}; that on "
    "{audited} was heard last year",
    "年份似应为{meant}年度（其审计工作报告{month}月听取）；{audited}年度的审计工作报告上一年已听取",
)
_BEFORE = Message(
    "it comes before the audit report, which is heard in month {month}",
    "整改情况的报告早于审计工作报告，后者{month}月才听取",
)
_AFTER = Message("the audit report is heard in month {month}", "审计工作报告{month}月听取")
_OTHER_YEAR = Message(
    "perhaps {meant} is meant: correct the year; if it is {audited}, choose an earlier month",
    "请改正年份；确为{audited}年度的，请提前",
)
_EARLIER = Message("choose an earlier month", "请提前")
_LATER = Message("choose a month after it, within six months", "请改在其后六个月内")

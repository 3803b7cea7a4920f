"""The report of a law inspection that does not reach the standing committee."""

from collections.abc import Iterable, Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection, law_of
from npc.genre.meetings import is_session
from npc.knowledge.duty import Article
from npc.messages import Message
from npc.plan import Item, Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC372",
    "inspection-report",
    Severity.WARNING,
    Message("an inspection report before the wrong meeting", "执法检查报告没有列入常委会会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find inspections whose named meetings are others than the standing committee's."""
    plan = facts.plan
    if facts.statutory_year is None or plan.is_damaged("meetings"):
        return
    items = plan.items
    found = [item for item in items if is_inspection(item)]
    reported = [item for item in found if any(map(is_session, item.meetings))]
    for item in found:
        if item.meetings and item not in reported and not _is_step(item, reported):
            article = facts.provision("inspection-report", item)
            if article:
                yield _before_another(item, article)
    unreported = [item for item in found if item.action == "执法检查" and not item.meetings]
    if any(_tells_of_report(text, at) for text, at in facts.holding("检查")):
        return
    if unreported and not reported and any(is_session(each) for each in _meetings(items)):
        article = facts.provision("inspection-report", *unreported)
        if article:
            yield _nowhere(unreported, article)


def _meetings(items: Iterable[Item]) -> Iterator[str]:
    return (meeting for item in items for meeting in item.meetings)


def _before_another(item: Item, article: Article) -> Finding:
    return Finding(
        RULE,
        Message(
            "an inspection report is put before the standing committee ({article})",
            "执法检查报告应当提请常委会会议审议（{article}）",
        ).format(article=article.name),
        item.at_of("meetings"),
        Message("add 常委会会议 to its meetings", "请在会议一栏写上“常委会会议”"),
        grounds=article.grounds,
    )


def _tells_of_report(text: str, at: Location) -> bool:
    """Whether a row, also by its notes, tells of an inspection's report: 报告提请8月常委会会议审议."""
    return at.path[0] in _TABLES and "报告" in text


_TABLES = ("categories", "months")


def _nowhere(items: Sequence[Item], article: Article) -> Finding:
    """Remark on inspections of which no session hears."""
    first, *others = items
    return Finding(
        RULE,
        Message(
            "no session has the report of “{title}” ({article})",
            "“{title}”的报告没有安排提请常委会会议审议（{article}）",
        ).format(title=first.text, article=article.name),
        first.text_at,
        Message(
            "add a row for its report, or 常委会会议 to its meetings",
            "请补列听取和审议执法检查报告，或者在会议一栏写上“常委会会议”",
        ),
        tuple((item.text_at, Message("this inspection, too", "这一项也没有")) for item in others),
        severity=Severity.INFO,
        grounds=article.grounds,
    )


def _is_step(item: Item, reported: list[Item]) -> bool:
    """Whether a row is a step of an inspection whose report has a row of its own."""
    law = law_of(item.text)
    same = (other for other in reported if law is None or law_of(other.text) in {law, None})
    return "报告" not in item.text and any(same)

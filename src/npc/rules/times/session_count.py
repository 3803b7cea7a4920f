"""More months with a session of the standing committee than the body text counts sessions."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.facts.load import only_month
from npc.genre.counts import Count, counts_in
from npc.genre.lexicon.stages import PAST, VAGUE
from npc.genre.meetings import is_session
from npc.genre.prose import start_of_part
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC348",
    "session-count",
    Severity.WARNING,
    Message("more sessions than the text counts", "常委会会议多于文中次数"),
)
RULES = (RULE,)
_NAMES = ("常委会会议", "常委会全体会议")
_HOLD = ("召开", "安排", "举行", "计划", "拟")
_VAGUE = (*VAGUE, "约", "半年", "季度")
_PAST = (*PAST, "共召开", "召开了", "先后")
"""In a paragraph with one of these before it, a count may be that of sessions that were held."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the counts in the body with the months of rows before the standing committee."""
    plan = facts.plan
    if plan.work_points is None or plan.is_damaged("meetings", "categories"):
        return
    body = plan.work_points.at.document
    for text, at in facts.texts:
        if "次" in text and "常委会" in text and at.document is body:
            for count in counts_in(text):
                if _is_of_sessions(text, count, plan.year):
                    yield from _too_few(text, count, at, _months(plan))
                    yield from _too_many(text, count, at, _listed(plan))


def _too_few(text: str, count: Count, at: Location, months: list[int]) -> Iterator[Finding]:
    if len(months) > count.number:
        written = text[count.start : count.end]
        yield Finding(
            RULE,
            Message(
                "“{written}” here, but rows before sessions in {count} months: {months}",
                "这里写“{written}”，安排表中常委会会议分布在{count}个月（{months}月）",
            ).format(written=written, count=len(months), months=months),
            at,
            Message("correct the count, or put rows together", "请核对次数或者项目的月份"),
            words=written,
        )


def _too_many(text: str, count: Count, at: Location, listed: int) -> Iterator[Finding]:
    """Remark on a count above the list of the year’s sessions, of which some may not be set yet."""
    if _FEWEST <= listed < count.number:
        written = text[count.start : count.end]
        yield Finding(
            RULE,
            Message(
                "“{written}” here, and {listed} sessions in the list",
                "这里写“{written}”，会期列有{listed}次常委会会议",
            ).format(written=written, listed=listed),
            at,
            Message(
                "correct the count, or add the sessions that are missing",
                "请核对次数；会期还没有列全的，请补列",
            ),
            words=written,
            severity=Severity.INFO,
        )


_FEWEST = 3
"""Sessions of a list that is perhaps the year’s."""


def _listed(plan: Plan) -> int:
    """Count the sessions of the standing committee that the tables list with their days."""
    listed = (session for paper in plan.arrangements for session in paper.sessions)
    return len({session.date for session in listed if is_session(session.kind)})


def _is_of_sessions(text: str, count: Count, year: int | None) -> bool:
    """Whether a count is exactly that of this year's sessions: 召开常委会会议6次."""
    is_named = text.endswith(_NAMES, 0, count.start) or text.startswith(_NAMES, count.end)
    if count.unit != "次" or not is_named:
        return False
    before = text[start_of_part(text, count.start, signs="\n") : count.start]
    sentence = before[start_of_part(before, len(before), signs="。；") :]
    clause = (
        sentence[start_of_part(sentence, len(sentence), signs="，：") :]
        + text[count.end : count.end + 2]
    )
    return (
        any(word in clause for word in _HOLD)
        and not any(word in clause for word in _VAGUE)
        and not any(word in before for word in _PAST)
        and all(named_year == year for named_year in all_years_in(sentence))
    )


def _months(plan: Plan) -> list[int]:
    """Return the months that a row before the standing committee is bound to."""
    found = set()
    for item in plan.items:
        month = only_month(item)
        if month and any(map(is_session, meetings_of(item))):
            found.add(month)
    return sorted(found)

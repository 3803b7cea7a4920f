"""A matter that a meeting decides which has no power to: 主任会议 approves an adjusted budget."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.told_decisions import told_decisions
from npc.kinds.entries.competences import Competence
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC384",
    "competence",
    Severity.ERROR,
    Message("a matter decided by the wrong meeting", "作出决定的会议没有这项职权"),
)
RULES = (RULE,)


_POWERLESS = ("主任会议", "党组会议")


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows whose meetings decide so, and sentences that say so of a meeting."""
    for item, competence, meeting, severity in facts.overstepped:
        at = item.at_of("meetings") if item.says("meetings") else item.text_at
        yield _finding(competence, meeting, at, severity)
    yield from _told(facts)


def _told(facts: Facts) -> Iterator[Finding]:
    rows = {item.text_at for item in facts.plan.items}
    for meeting in _POWERLESS if any(name in facts.all_words for name in _POWERLESS) else ():
        found = [(text, at) for text, at in facts.holding(meeting) if at not in rows]
        texts = [(text, at) for text, at in found if not facts.review_at(at)]
        for told in told_decisions(facts.plan, facts.known, texts, meeting):
            finding = _finding(told.competence, meeting, told.at, Severity.ERROR)
            yield finding._replace(severity=Severity.WARNING, words=meeting)


def _finding(competence: Competence, meeting: str, at: Location, severity: Severity) -> Finding:
    told = _DECIDED if severity is Severity.ERROR else _PLANNED
    grounds = competence.grounds
    message = told.format(
        matter=competence.matter,
        competent=_listed(competence.meetings),
        meeting=meeting,
        article=_ARTICLE.format(cited=grounds[0].cited) if grounds else "",
    )
    hint = _HINT.format(competent=competence.meetings[0])
    return Finding(RULE, message, at, hint, severity=severity, grounds=grounds)


_DECIDED = Message(
    "{matter}: {competent} decides on it{article}, {meeting} cannot",
    "{matter}由{competent}决定{article}，{meeting}不能作出决定",
)
_PLANNED = Message(
    "{matter}: {competent} decides on it{article}; only {meeting} is planned here",
    "{matter}由{competent}决定{article}，这里只列了{meeting}",
)
_ARTICLE = Message(" ({cited})", "（{cited}）")
_HINT = spelt(
    Message(
        "write “<meetings>: {competent}”; where it is only discussed, say so: 讨论…，提请{competent}审议",
        "请写“<meetings>: {competent}”；只作讨论的，题名写“讨论……，提请{competent}审议”",
    )
)


def _listed(meetings: tuple[str, ...]) -> Message:
    return Message(" or ".join(meetings), "或者".join(meetings))

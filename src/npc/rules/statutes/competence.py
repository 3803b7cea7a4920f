"""A matter that a meeting decides which has no power to: 主任会议 approves an adjusted budget."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC384",
    "competence",
    Severity.ERROR,
    Message("a matter decided by the wrong meeting", "作出决定的会议没有这项职权"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find these rows."""
    for item, competence, meeting, severity in facts.overstepped:
        told = _DECIDED if severity is Severity.ERROR else _PLANNED
        grounds = competence.grounds
        yield Finding(
            RULE,
            told.format(
                matter=competence.matter,
                competent=_listed(competence.meetings),
                meeting=meeting,
                article=_ARTICLE.format(cited=grounds[0].cited) if grounds else "",
            ),
            item.at_of("meetings") if item.says("meetings") else item.text_at,
            _HINT.format(competent=competence.meetings[0]),
            severity=severity,
            grounds=grounds,
        )


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

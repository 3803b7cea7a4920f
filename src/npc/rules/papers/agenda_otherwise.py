"""An agenda of another time or meeting than its items are planned for."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_same_kind
from npc.kinds.agenda import Agenda
from npc.messages import Message
from npc.plan import Item, Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC432",
    "agenda-otherwise",
    Severity.WARNING,
    Message("an agenda and the plan differ", "会议议程与计划不一致"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the day and kind of each session with the items that its agenda shows."""
    year = facts.plan.year
    for agenda in facts.plan.agendas:
        session = agenda.session
        for row in agenda.items:
            shown = row.shown
            if not isinstance(shown, Item) or shown.is_on_agenda:
                continue
            month = session.date.month + (12 * (session.date.year - year) if year else 0)
            if shown.when.windows and not shown.when.may_be_in(month):
                said = (str(session.date), shown.when.text)
                yield _finding(agenda, row, shown, said, shown.at_of("when"))
            named = shown.meetings
            if named and not any(is_same_kind(session.kind, name) for name in named):
                said = (session.kind, "、".join(named))
                yield _finding(agenda, row, shown, said, shown.at_of("meetings"))


def _finding(
    agenda: Agenda, row: Item, shown: Item, said: tuple[str, str], other: Location
) -> Finding:
    here, there = said
    return Finding(
        RULE,
        Message(
            "“{text}” is on the agenda of {session} ({here}), the plan has {there}",
            "“{text}”列入{session}（{here}），计划中是{there}",
        ).format(
            text=shown.text,
            session=agenda.session.name or agenda.session.kind,
            here=here,
            there=there,
        ),
        row.text_at,
        Message(
            "see whether the item belongs on this agenda; a change is for 主任会议 to decide",
            "请核对是否列入本次会议；需要调整的，由主任会议决定",
        ),
        ((other, Message("the plan", "计划中的安排")),),
    )

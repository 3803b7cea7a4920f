"""An item that is planned for a month whose sessions all have agendas, and stands on none of them."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.load import only_month
from npc.genre.progress import Status
from npc.kinds.agenda import Agenda
from npc.kinds.meeting import plan_month
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC436",
    "left-off-agenda",
    Severity.INFO,
    Message("an item of the month is on no agenda", "当月的事项未列入会议议程"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find items of one month and meeting that the agendas of this month do not have."""
    agendas = _agendas(facts)
    for item in facts.plan.items if agendas else ():
        month = only_month(item)
        if item.sittings or month is None or item.progress.status is not Status.PLANNED:
            continue
        for kind in facts.meeting_kinds.of(item):
            if (month, kind) in agendas:
                found = _finding(item, agendas[month, kind], kind)
                yield found._replace(hint=_MOVE_IN_LEDGER) if facts.book else found


_MOVE_IN_LEDGER = spelt(
    Message(
        "put it on the agenda by “<same>: ID”, or write under “<adjustments>” of the ledger where it was moved to",
        "用 <same>: ID 列入议程；已经调整到别的月份的，记在台账的 <adjustments> 里",
    )
)


def _agendas(facts: Facts) -> dict[tuple[int, str], Agenda]:
    """Return an agenda of each month and kind of meeting that has one for every session that is set."""
    plan, kinds = facts.plan, facts.meeting_kinds
    found = {
        (plan_month(agenda.session.date, plan.year), kinds.named(agenda.session.kind)): agenda
        for agenda in plan.agendas
    }
    with_agenda = {agenda.session.day_and_kind for agenda in plan.agendas}
    for session in plan.sessions:
        if session.day_and_kind not in with_agenda:
            found.pop((plan_month(session.date, plan.year), kinds.named(session.kind)), None)
    return found


def _finding(item: Item, agenda: Agenda, kind: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{text}” is planned for {kind} in {when}, and on no agenda of that month",
            "“{text}”计划在{when}提交{kind}，没有列入当月的会议议程",
        ).format(text=item.text, kind=kind, when=item.when.text),
        item.text_at,
        spelt(
            Message(
                "put it on the agenda by “<same>: ID”, or write the month that it was moved to",
                "用 <same>: ID 列入议程；已经调整到别的月份的，改写时间",
            )
        ),
        ((agenda.at / "items", Message("the agenda", "会议议程")),),
    )

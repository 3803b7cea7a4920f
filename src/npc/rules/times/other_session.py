"""题注, list of sessions and notice that say different dates or numbers of one session."""

from collections.abc import Iterator
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_same_kind
from npc.messages import Message
from npc.plan import WorkPoints
from npc.rules.base import Finding
from npc.rules.times.said_session import Said

RULE = Rule(
    "NPC356",
    "other-session",
    Severity.ERROR,
    Message("two places disagree about a session", "题注与会议日期、届次不一致"),
)
RULES = (RULE,)
_LONGEST = 4
"""Days after its first on which a session may still go on."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the adoption with the list of sessions and with the notice."""
    plan = facts.plan
    adopted = list(_adopted(plan.work_points))
    listed = [Said(one.kind, one.name, one.date, one.at) for one in plan.sessions]
    for one in (*adopted, *listed):
        if one.name and "届" in one.name and "次" not in one.name:
            yield _no_session(one)
    for step in adopted:
        yield from _compared(step, [one for one in listed if _may_be_same(step, one)])
    if plan.notice and plan.notice.text and adopted:
        from npc.rules.times.notice_session import in_notice

        yield from in_notice(RULE, plan.notice, [step for step in adopted if step.number])


def _adopted(body: WorkPoints | None) -> Iterator[Said]:
    if body:
        for index, step in enumerate(body.adopted):
            yield Said(step.body, step.session, step.date, body.at / "adopted" / index)


def _may_be_same(step: Said, session: Said) -> bool:
    """Tell whether both are of one kind and term, and have a number."""
    if step.number is None or session.number is None:
        return False
    terms = {
        one.name.partition("届")[0] for one in (step, session) if one.name and "届" in one.name
    }
    return len(terms) < 2 and is_same_kind(step.kind, session.kind)  # noqa: PLR2004 - another one


def _compared(step: Said, sessions: list[Said]) -> Iterator[Finding]:
    """Find the same day with another number, or else the same number with another day."""
    on_day = [one for one in sessions if one.date == step.date]
    numbered = [one for one in sessions if one.number == step.number]
    if on_day and all(one.number != step.number for one in on_day):
        yield _finding(step, on_day[0], "session")
    elif numbered and not any(_is_within(step.date, one.date) for one in numbered):
        yield _finding(step, numbered[0], "date")


def _is_within(day: date, first: date) -> bool:
    return 0 <= (day - first).days <= _LONGEST


def _finding(step: Said, session: Said, key: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "{kind} {name} on {day} here, {other} on {date} in “sessions”",
            "这里写{kind}{name}，{day}；会议列表写{other}，{date}",
        ).format(
            kind=step.kind,
            name=str(step.name),
            day=step.date.isoformat(),
            other=str(session.name),
            date=session.date.isoformat(),
        ),
        step.at / key,
        Message("correct the date or the number", "请改正日期或者届次"),
        ((session.at / key, Message("otherwise here", "这里写的不同")),),
    )


def _no_session(one: Said) -> Finding:
    return Finding(
        RULE,
        Message("“{name}” is no number of a session", "“{name}”不是会议的次数").format(
            name=str(one.name)
        ),
        one.at / "session",
        Message("write 第…次", "请写成“第几次”"),
    )

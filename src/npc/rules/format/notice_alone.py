"""A notice without the work points that it issues, or one of its own without title or text."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import joined
from npc.kinds.notice import Notice
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC394",
    "notice-alone",
    Severity.ERROR,
    Message("a notice without work points", "只有通知，没有所印发的工作要点"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """See whether a notice stands alone."""
    plan = facts.plan
    for notice in plan.notices if not plan.is_damaged() else ():
        if not notice.alone and plan.issued_by(notice) is None and not _stands_itself(notice):
            yield _of(notice)
        for key in ("title", "text") if notice.alone else ():
            if not notice.at.has(key) and not (key == "title" and notice.title_lines):
                yield _without(notice, key)


def _of(notice: Notice) -> Finding:
    if notice.issues:
        message = Message("there is no “{name}” to issue", "计划中没有要印发的“{name}”")
        return Finding(
            RULE,
            message.format(name=notice.issues),
            notice.at / "issues",
            spelt(Message("write the id of a paper of the plan", "请写计划中一份文件的 <id>")),
        )
    return Finding(
        RULE,
        Message("there are no work points to issue", "计划中没有要印发的工作要点"),
        notice.at / "kind",
        spelt(
            Message(
                "add a document of “<kind>: <kind=work-points>”, or write “<alone>: <alone=true>” if the notice "
                "issues nothing",
                "请补上 <kind>: <kind=work-points> 文档；不印发文件的通知，请写 <alone>: <alone=true>",
            )
        ),
    )


def _without(notice: Notice, key: str) -> Finding:
    message = spelt(Message(f"a notice of its own has no “<{key}>”", f"单独的通知没有写 <{key}>"))
    hint = spelt(
        Message(
            f"write “<{key}>: …”; if it issues a paper, “<issues>: ID” instead of “<alone>”",
            f"请写 <{key}>；印发文件的，不写 <alone>，改写 <issues>",
        )
    )
    return Finding(RULE, message, notice.at / "alone", hint, severity=Severity.WARNING)


def _stands_itself(notice: Notice) -> bool:
    """Whether a notice has a title and a text of its own, which issue nothing: 关于开展…的通知."""
    at = notice.title_at
    if notice.issues:
        return False
    text = joined(notice.text or "")
    issues = text.startswith("现将《") or any(word in text for word in _ISSUING)
    return bool(text) and at.document.holds(at.path) and "印发" not in notice.title and not issues


_ISSUING = ("印发给你们", "现印发", "现予印发")

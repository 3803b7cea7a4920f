"""`kind: notice`: the notice by which the work points are issued (关于印发《…》的通知)."""

from npc.genre.prose import joined
from npc.kinds.containers import Several
from npc.kinds.issuing import Head, Imprint, Signature
from npc.kinds.keys import key
from npc.kinds.paper import Paper, Role
from npc.kinds.record import One
from npc.kinds.types import TEXT

_ADDRESSEES = Several(lambda texts, _: (joined(text).rstrip("：:") for text in texts))
"""Organs as written, without the colon behind the last one."""


class Notice(
    Paper,
    kind="notice",
    chinese="通知",
    part="notice",
    template="notice.html",
    usual_title="{organ}关于印发《{body}》的通知",
    role=Role.ISSUES,
):
    """The notice; the work points follow it as what is issued."""

    to: tuple[str, ...] = key("to", _ADDRESSEES, "主送", "主送机关", prints="name")
    """主送机关."""
    text: str | None = key("text", TEXT, "正文", "正文；不写则由题注生成", prints="prose")
    """None where the usual sentence is to stand."""
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记")

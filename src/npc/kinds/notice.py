"""`kind: notice`: a notice (通知): one that issues a paper (关于印发《…》的通知), or one of its own."""

from npc.genre.prose import joined
from npc.kinds.containers import Several
from npc.kinds.context import Context
from npc.kinds.issuing import Head, Imprint, Signature, annexes
from npc.kinds.keys import key
from npc.kinds.paper import Paper, Role
from npc.kinds.record import One
from npc.kinds.types import NAME, TEXT, TRUTH

_ADDRESSEES = Several(lambda texts, _: (joined(text).rstrip("：:") for text in texts))
"""Organs as written, without the colon behind the last one."""


class Notice(
    Paper,
    kind="notice",
    chinese="通知",
    words="通知、印发通知",
    part="notice",
    template="notice.html",
    usual_title="{organ}{about}通知",
    role=Role.ISSUES,
):
    """The notice; the work points follow it as what is issued, unless it stands alone."""

    alone: bool = key(
        "alone",
        TRUTH.otherwise(empty=False),
        "单独发文",
        "是否单独成文，不印发别的文件；不写为印发工作要点",
    )
    issues: str | None = key(
        "issues", NAME, "印发文件", "印发哪份文件，写它的 <id>；不写为工作要点"
    )
    """The id of the paper that it issues."""
    to: tuple[str, ...] = key("to", _ADDRESSEES, "主送、主送机关", "主送机关", prints="name")
    """主送机关."""
    text: str | None = key("text", TEXT, "正文、内容", "正文；不写则由题注生成", prints="prose")
    """None where the usual sentence is to stand."""
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    annexes: tuple[str, ...] | None = annexes()
    head: Head | None = key("head", One(Head), "版头", "版头")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记")

    def title_words(self, context: Context) -> dict[str, str]:
        """Return what the usual title is made of; one that issues nothing has to say what it is about."""
        about = "" if self.alone else f"关于印发《{context.issued_title}》的"
        return {**super().title_words(context), "about": about}

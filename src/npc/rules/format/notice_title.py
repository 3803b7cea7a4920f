"""A notice that calls the work points by another name than their own."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import joined
from npc.kinds.notice import Notice
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC393",
    "notice-title",
    Severity.ERROR,
    Message("the notice gives the work points another title", "通知中的文件名称与工作要点标题不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the name in 《》 with the title."""
    plan = facts.plan
    for notice in plan.notices if not plan.is_damaged("title", "title-lines") else ():
        issued = plan.issued_by(notice)
        for at, text in _said(notice) if issued else ():
            name = _name_in(text)
            if issued and name and _plain(name) != _plain(issued.title):
                yield Finding(
                    RULE,
                    Message(
                        "“{name}” here, the title is “{title}”",
                        "这里写“{name}”，{issued}的标题是“{title}”",
                    ).format(name=name, title=issued.title, issued=issued.name),
                    at,
                    Message("make them the same", "请改为一致"),
                    words=name,
                )


def _said(notice: Notice) -> Iterator[tuple[Location, str]]:
    """Yield the title and the text, if they are written and say what is issued."""
    at = notice.title_at
    if at.document.holds(at.path) and "印发《" in notice.title:
        yield at, notice.title[notice.title.index("《") :]
    text = joined(notice.text or "").removeprefix("现将")
    if text.startswith("《"):
        yield notice.at / "text", text


def _name_in(text: str) -> str:
    """Return what stands in the 《》 that a text begins with; there may be others in them."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in "《〈") - (character in "》〉")
        if not depth:
            return text[1:at]
    return ""


def _plain(name: str) -> str:
    """Return a name without the difference that one in another's 《》 has: 〈〉 for 《》."""
    return "".join(name.split()).replace("〈", "《").replace("〉", "》")

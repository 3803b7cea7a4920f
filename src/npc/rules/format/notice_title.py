"""A notice that calls the work points by another name than their own."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import title_at
from npc.genre.prose import joined
from npc.messages import Message
from npc.plan import Location, Notice, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC393",
    "notice-title",
    Severity.ERROR,
    Message("the notice gives the work points another title", "通知中的文件名称与工作要点标题不符"),
)
_PLAN = """\
kind: work-points
organ: 示例县人大常委会
year: 2025
---
kind: notice
title: 示例县人大常委会关于印发《示例县人大常委会{}年工作要点》的通知
"""
PAGE = Page(
    what=Message(
        "What a notice issues stands in 《》 in its title, and at the beginning of its text, with the very title of the work points.",
        "通知标题和正文开头书名号内的文件名称，应与工作要点的标题一字不差。",
    ),
    why=Message(
        "The notice is made from last year's, and one of the two keeps the old name.",
        "通知多由上年的改来，常有一处仍是旧名称。",
    ),
    ground=Message("GB/T 9704-2012, clause 7.3.7 by analogy", "参照 GB/T 9704—2012 第7.3.7条"),
    fails=_PLAN.format("2024"),
    passes=_PLAN.format("2025"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the name in 《》 with the title."""
    notice = plan.notice
    if notice and plan.work_points and not plan.is_damaged("title", "title_lines"):
        for at, text in _said(notice):
            name = _name_in(text)
            if name and _plain(name) != _plain(plan.work_points.title):
                yield Finding(
                    Message(
                        "“{name}” here, the title is “{title}”",
                        "这里写“{name}”，工作要点的标题是“{title}”",
                    ).format(name=name, title=plan.work_points.title),
                    at,
                    Message("make them the same", "请改为一致"),
                    words=name,
                )


def _said(notice: Notice) -> Iterator[tuple[Location, str]]:
    """Give the title and the text, if they are written and say what is issued."""
    at = title_at(notice)
    if at.document.holds(at.path) and "印发《" in notice.title:
        yield at, notice.title[notice.title.index("《") :]
    text = joined(notice.text or "").removeprefix("现将")
    if text.startswith("《"):
        yield notice.at / "text", text


def _name_in(text: str) -> str:
    """Give what stands in the 《》 that a text begins with; there may be others in them."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in "《〈") - (character in "》〉")
        if not depth:
            return text[1:at]
    return ""


def _plain(name: str) -> str:
    """Give a name without the difference that one in another's 《》 has: 〈〉 for 《》."""
    return "".join(name.split()).replace("〈", "《").replace("〉", "》")

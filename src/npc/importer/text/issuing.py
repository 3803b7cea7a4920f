"""The sentence by which a notice issues a paper, where it is the one that npc writes itself."""

import datetime as dt
from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping, FoundValue
from npc.messages import Message

_USUAL = Message("the usual sentence, made of the adoption", "通知正文，由题注生成")
_ADOPTED = "《{title}》已经{passed}，现印发给你们，请认真贯彻执行。"
_NOT_ADOPTED = "现将《{title}》印发给你们，请认真贯彻执行。"


def leave_out_usual_texts(papers: Sequence[FoundMapping], accounting: Accounting) -> None:
    """Take out the texts of notices that say what npc says of the work points that they issue."""
    issued = next((paper for paper in papers if paper.text("kind") == "work-points"), None)
    for paper in papers:
        found = paper.values.get("text")
        is_notice = paper.text("kind") == "notice" and not paper.text("alone")
        if issued is None or not is_notice or not isinstance(found, FoundValue):
            continue
        if "".join(paper.text("text").split()) == "".join(_usual_text(issued).split()):
            accounting.all_computed(found.of, _USUAL)
            del paper.values["text"]


def _usual_text(issued: FoundMapping) -> str:
    """Return what npc writes in a notice that issues a paper (`templates/macros.html`)."""
    title = issued.text("title")
    steps = [step for step in issued.mappings("adopted") if "通过" in step.text("action")]
    if not steps:
        return _NOT_ADOPTED.format(title=title)
    return _ADOPTED.format(title=title, passed=_passed(steps[-1]))


def _passed(step: FoundMapping) -> str:
    day = dt.date.fromisoformat(step.text("date"))
    session = step.text("session")
    body = "" if "会议" in session else step.text("body")
    return f"{day.year}年{day.month}月{day.day}日{session}{body}{step.text('action')}"

"""A footnote mark without its footnote, or a footnote that nothing refers to."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import texts
from npc.genre.prose import note_names
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page, nearest

RULE = Rule(
    "NPC304",
    "unknown-note",
    Severity.ERROR,
    Message("a footnote mark without its footnote", "脚注标记没有对应的脚注"),
)
PAGE = Page(
    what=Message(
        "Each [^name] in a text has its footnote under “notes”.",
        "正文中的每个 [^名称] 都要在 notes 中有对应的脚注。",
    ),
    why=Message("Otherwise the mark itself is printed.", "否则标记会原样印出来。"),
    ground=Message("the plan format", "计划文件格式"),
    fails="""\
kind: work-points
year: 2025
preamble: 按照“三问一评”机制[^three]跟踪督办。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 按照“三问一评”机制[^three]跟踪督办。
notes:
  three: 指年初问计划、年中问进度、年末问结果，年末开展满意度测评。
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find marks whose name is not among the notes."""
    if not plan.work_points or plan.is_damaged("notes"):
        return
    known = {note.name for note in plan.work_points.notes}
    for text, at in texts(plan):
        for name in note_names(text):
            if name not in known:
                yield Finding(
                    Message("no footnote is named “{name}”", "没有名为“{name}”的脚注").format(
                        name=name
                    ),
                    at,
                    nearest(name, sorted(known))
                    or Message("add it under “notes”", "请在 notes 中补上"),
                    words=f"[^{name}]",
                )

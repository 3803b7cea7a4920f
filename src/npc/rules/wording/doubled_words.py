"""A word that is typed twice."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.texts import texts
from npc.text import Text

RULE = Rule("NPC404", "doubled-words", Severity.WARNING, Text("a doubled word", "文字重复"))
PAGE = Page(
    what=Text(
        "No word of two or more characters stands twice in a row.",
        "两个字以上的词不连写两遍。",
    ),
    why=Text("It is left over from cutting and pasting.", "多半是剪贴留下的。"),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 组织学习学习宪法法律。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 组织学习宪法法律。
""",
)


_DOUBLED = re.compile(r"(?P<word>[\u4e00-\u9fff]{2,8})(?P=word)")
# A verb and the noun that sounds like it: 审议审议意见落实情况, 人大代表代表人民.
_RIGHT = frozenset(
    word * 2
    for word in (
        "审议",
        "代表",
        "监督",
        "规定",
        "报告",
        "检查",
        "决定",
        "建议",
        "工作",
        "讨论",
        "研究",
    )
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find words that repeat at once."""
    for text, at in texts(plan):
        for match in _DOUBLED.finditer(text):
            if match.group() not in _RIGHT:
                yield Finding(
                    Text("“{word}” stands here twice", "“{word}”重复").format(word=match["word"]),
                    at,
                    Text("delete one", "请删去一个"),
                    words=match.group(),
                )

"""Something left over from writing or scanning."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.texts import is_chinese, texts
from npc.text import Text

RULE = Rule(
    "NPC403",
    "leftover",
    Severity.WARNING,
    Text("a leftover of drafting or scanning", "起草或扫描留下的痕迹"),
)
PAGE = Page(
    what=Text(
        "No XX, TODO, ××, and no English “and” between Chinese characters is left in a text.",
        "文字中没有遗留的 XX、TODO、××、待补充，汉字之间没有英文 and。",
    ),
    why=Text("A draft mark that is printed is noticed by everyone.", "草稿标记印出来很显眼。"),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 调研集中式租赁住房 and 老旧小区改造等工作情况，审议XX报告。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 调研集中式租赁住房和老旧小区改造等工作情况，审议年度报告。
""",
)


_MARKS = ("XX", "xx", "××", "TODO", "TBD", "待补充", "待核实", "此处略")
_STRAY = ("and", "or", "the", "of")


def check(plan: Plan) -> Iterator[Finding]:
    """Find draft marks and stray English words."""
    for text, at in texts(plan):
        for words in _leftovers(text):
            yield Finding(
                Text("“{words}” looks like a leftover", "“{words}”像是遗留的痕迹").format(
                    words=words
                ),
                at,
                Text("fill it in, or delete it", "请补全或删去"),
                words=words,
            )


def _leftovers(text: str) -> Iterator[str]:
    yield from (mark for mark in _MARKS if mark in text)
    for word in _STRAY:
        before, found, after = text.partition(word)
        if found and is_chinese(before.rstrip()[-1:]) and is_chinese(after.lstrip()[:1]):
            yield word

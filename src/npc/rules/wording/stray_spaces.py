"""Spaces where Chinese has none."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import is_around, texts
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC408",
    "stray-spaces",
    Severity.WARNING,
    Message("spaces where Chinese has none", "多余的空格"),
)
PAGE = Page(
    what=Message(
        "No spaces stand between Chinese characters or behind Chinese punctuation, and none at the beginning "
        "of a paragraph: the document indents it. Inside quotes and titles a space may part two phrases. "
        "Spaces at the end of a line are remarked on.",
        "汉字之间、中文标点之后不空格，段首不手工空两字（公文自动缩进）；引号、书名号之内可以用空格隔开两句。"
        "行末的空格予以提示。",
    ),
    why=Message(
        "They are printed as gaps; a line that is indented by hand is no paragraph of its own.",
        "空格会印成空白；手工缩进的一行并不会自成一段，段与段之间要空一行。",
    ),
    ground=Message("GB/T 9704-2012, 7.3.3: two characters' indent", "GB/T 9704—2012 第7.3.3条"),
    fails="""\
kind: work-points
year: 2025
preamble: |
  　　坚持党的 全面领导。
""",
    passes="""\
kind: work-points
year: 2025
preamble: |
  坚持党的全面领导。
""",
)


_BLANKS = " \t\u3000\u00a0"


def check(plan: Plan) -> Iterator[Finding]:
    """Find spaces in texts as they are read, before lines are joined; a red head may be set wide."""
    for _, at in texts(plan):
        value = at.value
        if not isinstance(value, str) or is_around(at):
            continue
        if any(blank in value for blank in _BLANKS):
            from npc.rules.wording.gaps import spaces

            yield from spaces(value, at)

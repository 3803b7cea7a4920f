"""Half-width punctuation in Chinese text."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.texts import is_chinese, texts
from npc.text import Text

RULE = Rule(
    "NPC402",
    "half-width-punctuation",
    Severity.WARNING,
    Text("half-width punctuation in Chinese text", "中文里用了半角标点"),
)
PAGE = Page(
    what=Text(
        "Commas, semicolons, colons, brackets, question and exclamation marks between Chinese characters are full-width.",
        "汉字之间的逗号、分号、冒号、括号、问号、叹号用全角。",
    ),
    why=Text(
        "The Word file mixes two widths, and some of them break lines wrongly.",
        "半角、全角混用，排版不齐。",
    ),
    ground=Text("GB/T 15834-2011, use of punctuation", "GB/T 15834—2011 标点符号用法"),
    fails="""\
kind: work-points
year: 2025
preamble: 完善人大信息系统,组织代表培训(3-5月)。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 完善人大信息系统，组织代表培训（3-5月）。
""",
)


_FULL = dict(zip(",;:?!()", "，；：？！（）", strict=True))


def check(plan: Plan) -> Iterator[Finding]:
    """Find half-width signs beside Chinese characters, once a text."""
    for text, at in texts(plan):
        places = (place for sign in _FULL if sign in text for place in _wrong(text, sign))
        place = min(places, default=-1)
        if place >= 0:
            sign = text[place]
            yield Finding(
                Text("half-width “{sign}” in Chinese text", "中文里用了半角“{sign}”").format(
                    sign=sign
                ),
                at,
                Text("write “{full}”", "改为全角“{full}”").format(full=_FULL[sign]),
                words=text[max(0, place - 1) : place + 1],
            )


def _wrong(text: str, sign: str) -> Iterator[int]:
    """Find where a sign belongs to Chinese: it follows it, or is a bracket that closes before it."""
    place = text.find(sign)
    while place >= 0:
        after = text[place + 1 : place + 2]
        if is_chinese(text[place - 1 : place]) or (sign == ")" and is_chinese(after)):
            yield place
        place = text.find(sign, place + 1)

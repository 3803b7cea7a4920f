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
        place = next(
            (one for one, sign in enumerate(text) if sign in _FULL and _is_wrong(text, one)), -1
        )
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


def _is_wrong(text: str, place: int) -> bool:
    """Tell whether a half-width sign belongs to Chinese: it follows it, or closes before it."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return is_chinese(before) or (text[place] == ")" and is_chinese(after))

"""A set term that is misspelt."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.texts import texts
from npc.text import Text

RULE = Rule("NPC401", "set-term", Severity.WARNING, Text("a set term is misspelt", "固定用语有误"))
PAGE = Page(
    what=Text(
        "Terms of the law and of practice are written in full: 民生实事项目, 常委会会议, 主任会议.",
        "固定用语写全写准：民生实事项目、常委会会议、备案审查等。",
    ),
    why=Text(
        "A dropped character in a set term is the commonest misprint.",
        "固定用语漏字是最常见的差错。",
    ),
    ground=Text("usage of the statutes and of practice", "法律用语和工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 落实民生实项目全过程监督，提高常委会议质量。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 落实民生实事项目全过程监督，提高常委会会议质量。
""",
)


_TERMS = {
    "民生实项目": "民生实事项目",
    "民生事实项目": "民生实事项目",
    "常委会议": "常委会会议",
    "人大代表大会": "人民代表大会",
    "人大常委员会": "人大常委会",
    "常务委会": "常务委员会",
    "规范性文化": "规范性文件",
    "备案审察": "备案审查",
    "执法捡查": "执法检查",
    "审计查处问题": "审计查出问题",
    "跟综监督": "跟踪监督",
    "专题寻问": "专题询问",
    "一府一委二院": "一府一委两院",
    "全过程人民主": "全过程人民民主",
    "百千万工城": "百千万工程",
}


def check(plan: Plan) -> Iterator[Finding]:
    """Find misspelt terms."""
    for text, at in texts(plan):
        for wrong, right in _TERMS.items():
            if wrong in text:
                yield Finding(
                    Text("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                        wrong=wrong, right=right
                    ),
                    at,
                    Text("write “{right}”", "改为“{right}”").format(right=right),
                    words=wrong,
                )

"""A set term that is misspelt."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_characters, holding, places
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Fix, Page
from npc.rules.wording.terms import RECENT, TERMS, Term, stands

RULE = Rule(
    "NPC401", "set-term", Severity.WARNING, Message("a set term is misspelt", "固定用语有误")
)
PAGE = Page(
    what=Message(
        "Terms of the law and of practice are written in full and without misprints: 民生实事项目, "
        "常委会会议, 主任会议, 审议意见, 一府一委两院 (from 2018). A repo adds its own to “terms” in npc.yaml.",
        "固定用语写全写准：民生实事项目、常委会会议、主任会议、审议意见、一府一委两院（2018年起）等。"
        "本单位的用语可在 npc.yaml 的 terms 中补充。",
    ),
    why=Message(
        "A dropped or wrong character in a set term is the commonest misprint.",
        "固定用语漏字、错字是最常见的差错。",
    ),
    ground=Message("usage of the statutes and of practice", "法律用语和工作惯例"),
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


def check(plan: Plan) -> Iterator[Finding]:
    """Find misspelt terms."""
    has_all = all_characters(plan).issuperset
    for term in _terms(plan):
        if has_all(term[0]):
            yield from _of(plan, term)


def _terms(plan: Plan) -> Iterator[Term]:
    """Give the repo's own terms, and those of npc that it does not decide otherwise."""
    own = plan.terms
    for wrong, right in own.items():
        if wrong and wrong != right:
            yield wrong, right, "", "", True
    decided = {*own, *own.values()}
    yield from (term for term in TERMS if term[0] not in decided)
    for year, term in RECENT:
        if plan.year is not None and plan.year >= year and term[0] not in decided:
            yield term


def _of(plan: Plan, term: Term) -> Iterator[Finding]:
    wrong, right, _, _, certain = term
    for text, at in holding(plan, wrong):
        found = tuple(place for place in places(text, wrong) if stands(term, text, place))
        if found:
            changes = tuple((place, place + len(wrong), right) for place in found)
            yield Finding(
                Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                    wrong=wrong, right=right
                ),
                at,
                Message("write “{right}”", "改为“{right}”").format(right=right),
                severity=None if certain else Severity.INFO,
                fix=Fix(text, changes),
            )

"""The government or court of another level than the plan's: 区政府 before a county's congress."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_words, holding, places
from npc.genre.places_of import place_of
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix, Page

RULE = Rule(
    "NPC414",
    "other-level",
    Severity.WARNING,
    Message("an organ of another level reports", "报告机关与本级不符"),
)
_PLAN = """\
kind: work-points
organ: 示例县人大常委会
year: 2025
preamble: 听取和审议{}人民政府关于养老服务工作情况的报告。
"""
PAGE = Page(
    what=Message(
        "What is heard (听取, 审议) is the report of the government, supervisory commission, court or procuratorate of the organ's own level: a county's congress hears 县政府, not 区政府 or 市政府; so too what is done 根据…提请. What a city hears of a county's or district's is remarked on.",
        "听取、审议的是本级人民政府、监委、法院、检察院的报告：县人大常委会听取县政府的报告，不听取区政府、市政府的报告；“根据……提请”同此。市人大常委会听取县、区政府报告的，只予提示。",
    ),
    why=Message(
        "It is left over from the plan of another place, or from before a county became a district.",
        "多半是套用外地样本，或者撤县设区前的旧稿没有改全。",
    ),
    ground=Message(
        "地方组织法 article 50",
        "地方组织法第五十条：监督本级人民政府、监察委员会、人民法院和人民检察院的工作",
    ),
    fails=_PLAN.format("区"),
    passes=_PLAN.format("县"),
)
_LEVELS = "省市县区州旗"
_ORGANS = ("人民政府", "政府", "监委", "监察委", "人民法院", "法院", "人民检察院", "检察院")
_HEARD = ("听取", "审议", "听取了", "审议了")
_BELOW = {"市": "县区", "州": "市县", "省": "市州"}
"""What a higher organ may hear all the same: the governments below it."""


def check(plan: Plan) -> Iterator[Finding]:
    """Look behind 听取, 审议 and 根据 for an organ of another level."""
    own = place_of(plan.organ)[-1:]
    if not own or own not in _LEVELS:
        return
    words = all_words(plan)
    for level in _LEVELS:
        for organ in _ORGANS if level != own else ():
            if level + organ in words:
                yield from _of(plan, level + organ, own)


def _of(plan: Plan, name: str, own: str) -> Iterator[Finding]:
    below = plan.level != "county" and name[0] in _BELOW.get(own, "")
    for text, at in holding(plan, name):
        found = [place for place in places(text, name) if _is_heard(text, place, name)]
        if found:
            yield _finding(text, found[0], name, own, at)._replace(
                severity=Severity.INFO if below else None
            )


def _is_heard(text: str, place: int, name: str) -> bool:
    """Tell whether it is heard or asks for something, by itself: not 县、区政府, 区政府所属部门."""
    before = text[:place]
    if before.endswith("根据"):
        return text.startswith("提请", place + len(name))
    # 列席市人大常委会会议，听取市政府…: what others hear.
    clause = before[max(before.rfind(sign) for sign in "。；\n") + 1 :]
    return before.endswith(_HEARD) and not any(word in clause for word in _OF_OTHERS)


_OF_OTHERS = ("列席", "上级", "配合", "协助", "参加", *(f"{level}人大" for level in "省市"))


def _finding(text: str, place: int, name: str, own: str, at: Location) -> Finding:
    right = own + name[1:]
    return Finding(
        Message("“{name}” here, the organ is of a {own}", "这里写“{name}”，本级为{own}").format(
            name=name, own=own
        ),
        at,
        Message("write “{right}” if that is meant", "如系本级，请改为“{right}”").format(
            right=right
        ),
        fix=Fix(text, ((place, place + len(name), right),), sure=False),
    )

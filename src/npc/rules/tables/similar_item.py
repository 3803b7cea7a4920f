"""Two rows of one table that are nearly the same."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.owners import folded
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC331",
    "similar-item",
    Severity.WARNING,
    Message("two rows are nearly the same", "两项几乎相同"),
)
RULES = (RULE,)

_SHORTEST = 10
_LEFT_OUT = str.maketrans(dict.fromkeys("的和及与、，。；：（）()“”\"'‘’《》 \u3000"))
_TELLING = FIGURES | frozenset(f"上下前后左右东西南北中大小新老男女{LEVELS}镇乡村")
"""Characters by which alone two matters may differ."""
_KINDS = frozenset(
    "水热气电暖粮油煤社医低养民刑行经农林牧渔工商幼职文教卫体科税费人财物党政军公检法山河湖海田草"
    "春夏秋冬铁路桥港残妇土矿"
)
"""Of two of these each may be a matter of its own: 供水 and 供热, 民事 and 刑事."""
_CONFUSED = (
    *("园圆员源", "账帐", "检捡", "察查", "议义意", "建健", "治制置", "执职", "象像", "帮邦", "副付", "复覆"),
    *("记纪", "划化画", "做作", "分份", "题提", "进近", "长常", "型形", "型行", "障章", "设没", "未末", "己已"),
    *("报抱", "保报", "办辨", "辨辩", "权全", "权杈", "情请清", "况矿", "环坏", "坏怀", "境镜", "债责", "绩积"),
    *("决绝", "协胁", "导异", "营管", "官管", "管菅", "服报", "服复", "拨拔", "拆折", "贷货", "券卷"),
    *("即既", "候侯", "既概", "概慨", "历厉", "励厉", "立利", "利力", "履覆", "循寻", "询讯", "讯迅", "训驯"),
)  # fmt: skip
"""Characters that are mistaken for one another, by their look or their sound."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows that nearly say what another says."""
    plan = facts.plan
    yield from _similar(plan.items)
    for month in plan.months:
        yield from _similar(month.tasks)


def _similar(matters: Sequence[Matter]) -> Iterator[Finding]:
    """Compare each row with its neighbours in order, by beginnings and by ends: n log n."""
    places = {matter: number for number, matter in enumerate(matters)}
    bare = [(one.text.translate(_LEFT_OUT), one) for one in matters]
    bare = [(text, one) for text, one in bare if len(text) >= _SHORTEST]
    found: dict[Matter, Matter] = {}
    for ordered in (
        sorted(bare, key=lambda pair: pair[0]),
        sorted(bare, key=lambda pair: pair[0][::-1]),
    ):
        for (text, one), (other_text, other) in pairwise(ordered):
            agree = one.when.windows == other.when.windows and one.owners.text == other.owners.text
            nearly = _are_nearly_same(text, other_text, agree=agree)
            if nearly and folded(one.text) != folded(other.text):
                first, second = sorted((one, other), key=places.__getitem__)
                found.setdefault(second, first)
    for second, first in found.items():
        yield Finding(
            RULE,
            Message("“{title}” is nearly an earlier row", "“{title}”与前面一项几乎相同").format(
                title=second.text
            ),
            second.text_at,
            Message(
                "delete one row, or make plain how they differ",
                "是同一事项的请删去一行，不是的请写明区别",
            ),
            ((first.text_at, Message("the earlier row", "前面一项")),),
        )


def _are_nearly_same(one: str, other: str, *, agree: bool) -> bool:
    """Tell whether texts differ by at most one character put in, left out or exchanged.

    Args:
        one: A text without what does not matter.
        other: The other.
        agree: Whether the rows have the same time and owners.

    """
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = next((n for n, sign in enumerate(shorter) if longer[n] != sign), len(shorter))
    is_exchanged = len(one) == len(other)
    if shorter[at + is_exchanged :] != longer[at + 1 :]:
        return False
    changed = {longer[at], shorter[at]} if is_exchanged else {longer[at]}
    if not _TELLING.isdisjoint(changed):
        return False
    return not is_exchanged or _may_be_slip(changed, agree=agree)


def _may_be_slip(changed: set[str], *, agree: bool) -> bool:
    """Tell whether one character may stand for another by mistake."""
    if any(changed.issubset(alike) for alike in _CONFUSED):
        return True
    return agree and not changed <= _KINDS

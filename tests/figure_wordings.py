"""Sentences of accounts, written from figures in every wording that offices use."""

from typing import NamedTuple

from hypothesis import strategies as st

from npc.genre.numerals import chinese_number


class Said(NamedTuple):
    """A figure that a sentence tells."""

    name: str
    act: str
    unit: str
    low: int
    high: int


class _Thing(NamedTuple):
    name: str
    """As figures have it."""
    wordings: tuple[str, ...]
    verbs: tuple[str, ...]
    act: str
    unit: str
    units: str = ""
    """Units that are read as the first; each is one character."""


_HOLD = ("召开", "共召开", "组织召开了", "服务保障", "精心筹备", "筹备召开", "先后召开", "举行")
_OPEN = ("", "全年", "一年来，", "2024年，", "2024年，常委会", "一是", "（二）", "办公室高质量")
_ISSUE = ("发出", "共形成", "及时交办", "向县政府发出", "印发")
_THINGS = (
    _Thing("常委会会议", ("常委会会议", "县人大常委会会议", "常委会全体会议", "人大常委会会议"), _HOLD, "召开", "次"),
    _Thing("主任会议", ("主任会议", "常委会主任会议"), _HOLD, "召开", "次"),
    _Thing("主任（扩大）会议", ("主任（扩大）会议", "常委会主任扩大会议", "主任(扩大)会议"), _HOLD, "召开", "次"),
    _Thing("党组暨主任会议", ("党组暨主任会议", "常委会党组暨主任会议"), _HOLD, "召开", "次"),
    _Thing("党组会议", ("党组会议", "常委会党组会议"), _HOLD, "召开", "次"),
    _Thing("人代会", ("人代会", "人民代表大会会议"), _HOLD, "召开", "次"),
    _Thing("审议意见", ("审议意见", "审议意见书"), _ISSUE, "发出", "份", "份件"),
    _Thing("决议决定", ("决议决定", "决议、决定"), ("作出", "依法作出", "审议通过"), "发出", "项", "项个"),
    _Thing("代表建议", ("代表建议", "人大代表建议、批评和意见"), ("收到", "共收到"), "收到", "件"),
    _Thing("代表建议", ("代表建议",), ("办结", "已办复"), "办结", "件"),
    _Thing("重点代表建议", ("重点建议", "重点督办建议"), ("督办", "跟踪督办"), "督办", "件"),
    _Thing("视察", ("视察", "视察活动"), ("开展", "组织开展", "进行"), "召开", "次"),
    _Thing("执法检查", ("执法检查",), ("开展", "进行"), "召开", "项"),
    _Thing("专题询问", ("专题询问", "专题询问会"), ("开展", "组织"), "召开", "次"),
    _Thing("专题调研", ("专题调研",), ("开展", "组织开展"), "召开", "项"),
    _Thing("听取和审议专项工作报告", ("专项工作报告", "专项报告"), ("听取和审议", "听取审议"), "听取和审议", "项", "项个份"),
)  # fmt: skip
_ABOUT = (
    ("{number}", 0, 0),
    ("近{number}", -1, 0),
    ("约{number}", -1, 1),
    ("共{number}", 0, 0),
    ("{number}余", 0, 1),
    ("{number}多", 0, 1),
)
"""How a number is said, and by how many of its last place it may be less and more."""


@st.composite
def _figure(draw: st.DrawFn) -> tuple[str, Said]:
    thing = draw(st.sampled_from(_THINGS))
    name = draw(st.sampled_from(thing.wordings))
    unit = draw(st.sampled_from(thing.units or thing.unit))
    digits = draw(st.integers(1, 99)) * draw(st.sampled_from((1, 10)))
    spoken, below, above = draw(st.sampled_from(_ABOUT))
    step = 10 ** (len(str(digits)) - len(str(digits).rstrip("0")))
    number = str(digits)
    if digits < 100 and draw(st.booleans()):
        number = chinese_number(digits)
    amount = spoken.format(number=number) + draw(st.sampled_from(("", " "))) + unit
    if number != str(digits):
        amount = amount.replace(" ", "")
    is_behind = draw(st.booleans()) and "共" not in amount and "、" not in name
    words = amount + name if is_behind else name + draw(st.sampled_from(("", " "))) + amount
    verb = draw(st.sampled_from(thing.verbs))
    low = max(digits + below * step, digits // 2)
    more = max(step - 1, 1) if spoken.endswith(("余", "多")) else above * step
    said = Said(thing.name, thing.act, thing.unit, low, digits + more)
    return verb + words, said


@st.composite
def accounts(draw: st.DrawFn) -> tuple[str, list[Said]]:
    """A sentence with some figures, and what they are."""
    figures = draw(st.lists(_figure(), min_size=1, max_size=4))
    joined = draw(st.sampled_from(("，", "；", "、")))
    opening = draw(st.sampled_from(_OPEN))
    end = draw(st.sampled_from(("", "。", "。坚持党的全面领导。")))
    return opening + joined.join(words for words, _ in figures) + end, [said for _, said in figures]


@st.composite
def enumerations(draw: st.DrawFn) -> tuple[str, list[Said]]:
    """Meetings of which the verb is said once: 召开常委会会议10次、主任会议4次."""
    names = draw(st.lists(st.sampled_from(_THINGS[:6]), min_size=2, max_size=5, unique=True))
    numbers = [draw(st.integers(1, 60)) for _ in names]
    joiner = draw(st.sampled_from(("、", "，")))
    parts = [
        f"{number}次{thing.name}" if draw(st.booleans()) else f"{thing.name}{number}次"
        for thing, number in zip(names, numbers, strict=True)
    ]
    last = draw(st.sampled_from((joiner, "和")))
    text = draw(st.sampled_from(_HOLD)) + joiner.join(parts[:-1]) + last + parts[-1] + "。"
    said = [
        Said(thing.name, "召开", "次", number, number)
        for thing, number in zip(names, numbers, strict=True)
    ]
    return text, said


NO_FIGURES = (
    "上半年，{told}",
    "今年上半年{told}",
    "第三季度，{told}",
    "一季度{told}",
    "1—6月，{told}",
    "截至10月底，{told}",
    "9月{told}",
    "去年{told}",
    "上年{told}",
    "五年来，{told}",
    "5年来，{told}",
    "本届以来，{told}",
    "本届常委会{told}",
    "任期内{told}",
    "近年来，{told}",
    "换届以来，{told}",
    "每年{told}",
    "每季度{told}",
    "其中{told}",
    "全年工作圆满完成，其中{told}",
    "各镇（街道）人大{told}",
    "全县各级代表联络站{told}",
    "代表小组{told}",
    "县政府{told}",
    "县法院全年{told}",
    "指导乡镇人大{told}",
    "支持代表小组{told}",
    "市人大常委会{told}",
    "配合市人大{told}",
    "计划{told}",
    "拟{told}",
    "2025年将{told}",
    "力争{told}",
    "围绕乡村振兴，{told}",
    "针对群众反映的问题，{told}",
    "在经济监督方面，{told}",
    "就优化营商环境{told}",
)
"""Frames in which a count is no total of the organ's year."""
_TELLINGS = ("共召开常委会会议10次", "召开主任会议4次", "发出审议意见17份", "开展视察5次")


def no_accounts() -> st.SearchStrategy[str]:
    """Sentences without a figure."""
    return st.tuples(st.sampled_from(NO_FIGURES), st.sampled_from(_TELLINGS)).map(
        lambda pair: pair[0].format(told=pair[1]) + "。"
    )

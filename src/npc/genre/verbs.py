"""The verbs of work points: which clauses of a body text name a matter that a table could carry.

Most of a body text is about aims (推动…, 加强…) and names no such matter. A clause does when it begins
with the verb of an item (听取和审议…的报告, 视察…), or ends with one (对…开展视察, 开展…专题调研).
"""

from typing import NamedTuple

from npc.genre.counts import Count, counts_in
from npc.genre.opening import without

HEARD = frozenset(("听取和审议", "听取", "书面审议", "审议", "审查和批准", "讨论决定"))
"""Actions by which a meeting deals with a report or draft."""

_LEADING = (
    *(("听取和审议", "听取和审议"), ("听取并审议", "听取和审议"), ("听取审议", "听取和审议")),
    *(("听取、审议", "听取和审议"), ("审议听取", "听取和审议"), ("听取", "听取")),
    *(("审查和批准", "审查和批准"), ("审查批准", "审查和批准"), ("书面审议", "书面审议")),
    *(("专题视察", "视察"), ("集中视察", "视察"), ("视察", "视察")),
    *(("专题调研", "专题调研"), ("调研", "专题调研"), ("专题询问", "专题询问")),
    *(("跟踪监督", "跟踪监督"), ("督办", "督办")),
)
_TRAILING = (
    *(
        ("执法检查", "执法检查"),
        ("专题询问", "专题询问"),
        ("专题视察", "视察"),
        ("集中视察", "视察"),
    ),
    *(("视察调研", "视察"), ("视察", "视察"), ("专题调研", "专题调研"), ("调研", "专题调研")),
    *(
        ("跟踪监督", "跟踪监督"),
        ("跟踪督办", "跟踪监督"),
        ("督办", "督办"),
        ("述职评议", "工作评议"),
    ),
    *(("履职评议", "工作评议"), ("工作评议", "工作评议")),
)
_CARRYING = ("组织开展", "开展", "进行", "组织", "实施")
_TURNING = ("对", "就", "围绕", "针对")
_NO_MATTER = tuple(
    "成果 活动 和 、 时 中 意见 工作 质量 方式 力度 制度 等 调研 视察 各项 各类 安排 方向 选题 主题 机制 方案 "
    "轻车 次数 组织 有关 以下 下列 都要 相结合 先行 论证 情况及时 与 不少于 至少 审议意见 常委会审议意见 上级 代表和 代表对 代表意见 代表的 各方 社会各界".split()
)
"""What follows a verb where no matter is named: 调研成果, 视察活动, 督办审议意见."""
_ON_WORK = tuple("报告 组 课题 走访 过程 后 前 期间 聚焦 要 应".split())
"""What follows a verb that is a noun, in a sentence on how work is done: 调研组要深入一线."""
_NAMES = tuple(
    "组团 组合 组建 前期 前沿 前海 前山 前进 后勤 后备 后续 后海 后湖 后山 后村 后街 后河 前村 前街 前门 前郭 要素 要害 应急 应对 应届 应用 应收 应城 应县".split()
)
"""What begins so and is the name of a matter."""
_MANNERS = ("形成", "坚持", "突出", "实行")
"""What follows such a noun too, or begins a matter on which there is 情况: 坚持和发展“枫桥经验”情况."""
_GENERAL = tuple(
    "方式 质量 水平 实效 成效 力度 能力 意见建议 意见和建议 呼声 宣传 会前 、 和 代表 简从 深入".split()
)
"""Ends of clauses on how the work is done or by whom, not on what."""
_NOT_OURS = tuple(
    "领衔 牵头 代表开展 机关干部 外出考察 外出学习 走基层 大走访 法定报告 拟任命 供职 代表资格 会议期间 参加 参与 相关法规 有关法规 其他重大 人事任免 名单草案 等事项 等重大事项".split()
)
"""Words of clauses on who does it, on what may come up, and on what comes up at every session."""
_UNSURE = ("适时", "视情", "必要时", "提请的", "依法提请")
"""Words of clauses on what may have to be done, and then has its row."""
_LED = ("支持", "指导", "督促", "推动")
_LED_ORGANS = ("街道", "乡镇", "镇人大", "镇（街", "人大工委", "联络站")
_PAPERS = tuple("报告 汇报 情况 草案 方案 议案 决算 预算 工作 说明 计划 规划".split())
"""What is heard is one of these."""


class Clause(NamedTuple):
    """What a clause says is done, and with what."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.genre.action` names them."""
    matter: str
    """Empty where it is that of the clause before: 听取…的报告，并开展专题询问."""


def read_clause(text: str) -> Clause | None:
    """Read a clause from its verb on; one that names nothing that could be an item gives None."""
    bare = without(_CARRYING, text)
    bare = _without_members(bare) if text.startswith("组织") else bare
    for verb, action in _LEADING:
        if bare.startswith(verb):
            return Clause(action, bare[len(verb) :])
    if bare.startswith("检查") and _names_law(bare):
        return Clause("执法检查", bare[2:])
    if bare.startswith("审议") and bare.endswith(("报告", "草案", "方案", "议案")):
        return Clause("审议", bare[2:])
    return _at_end(text)


def may_name_a_matter(text: str) -> bool:
    """Tell whether it is worth reading a clause: most are about aims and begin otherwise."""
    return text.startswith(_FIRST)


_VERBS = (*_CARRYING, *(verb for verb, _ in _LEADING))
_FIRST = (*_TURNING, *_VERBS, "检查", "审议")


def begins_with_verb(text: str) -> bool:
    """Tell whether a text goes on with a second verb; 审议 after 听取和 is none."""
    if text.startswith(("审议", "审查")):
        return False
    return text.startswith(_VERBS)


def is_matter(action: str, text: str) -> bool:
    """Tell whether what goes with a verb can be a row of a table."""
    if text.startswith(_NO_MATTER) or text.endswith(_GENERAL) or _is_on_work(action, text):
        return False
    if any(word in text for word in _NOT_OURS) or _is_counted(text) or _is_vague(action, text):
        return False
    return action not in HEARD or action == "讨论决定" or any(one in text for one in _PAPERS)


def is_of_others(clause: str) -> bool:
    """Tell whether a clause is about what others do with our help: 支持街道人大工委召开议政会."""
    return clause.startswith(_LED) and any(one in clause for one in _LED_ORGANS)


def is_unsure(clause: str) -> bool:
    """Tell whether a clause names what may have to be done: 适时听取…."""
    return any(word in clause for word in _UNSURE)


def _is_counted(text: str) -> bool:
    """Tell whether only a number is named: 视察4次, 督办重点建议8件."""
    return any(
        _is_of_times(one, text) if one.unit == "次" else one.unit == "件" and "建议" in text
        for one in counts_in(text)
    )


def _is_on_work(action: str, text: str) -> bool:
    """Tell whether the verb is a noun here: 调研报告不超过3000字, 专题询问坚持问题导向."""
    if action in HEARD:
        return False
    if text.startswith(_MANNERS):
        names_matter = "情况" in text or ("问题" in text and "导向" not in text)
        return not names_matter or text.startswith("形成")
    return text.startswith(_ON_WORK) and not text.startswith(_NAMES)


def _is_vague(action: str, text: str) -> bool:
    """Tell whether all words are general: 8个课题, “一府一委两院”有关工作报告, 立法前期."""
    if action == "讨论决定" and any(one in text for one in _MAJOR):
        return text.removesuffix("报告").endswith(("事项", "问题", "等"))
    rest = text
    for one in reversed([*counts_in(text)]):
        rest = rest[: one.start] + rest[one.end :]
    for word in (*_GENERAL_WORDS, *(_OF_LAWS if action == "专题调研" else ())):
        rest = rest.replace(word, "")
    return not rest and text not in _PAPERS


_GENERAL_WORDS = tuple(
    "“一府一委两院” “一府两院” 一府一委两院 一府两院 以上 左右 全年 年度 重点 课题 议题 专题 专项 法定 有关 相关 工作 报告".split()
)
_OF_LAWS = ("立法", "前期", "法规")
_MAJOR = ("重大事项", "重要事项", "重大问题", "重大项目", "民生工程")
"""What committees decide on by law, whatever comes up."""


def _names_law(text: str) -> bool:
    """Tell whether a law is named, and not 办法, 执法, 法律法规 or 宪法宣誓."""
    if "条例" in text:
        return True
    at = text.find("法")
    while at >= 0:
        follows = text[at + 1 :]
        if follows.startswith(("》", "〉")):
            return True
        if text[at - 1] not in _NO_LAWS and (not follows or follows.startswith(_BEHIND_LAWS)):
            return True
        at = text.find("法", at + 1)
    return False


_NO_LAWS = frozenset("办执方司做宪立普守违依非合用")
"""Characters before 法 in words that name no law, or none that is inspected."""
_BEHIND_LAWS = tuple(
    "典 贯彻 实施 执行 落实 情况 的 在 等 和 及 与 以及 、 （ ( ” 一 两 二 有关".split()
)


def _is_of_times(count: Count, text: str) -> bool:
    """Tell whether 次 says how often, and is not part of a name: 四次会议, 第二次, 二次供水."""
    is_ordinal = count.start > 0 and text[count.start - 1] == "第"
    return not is_ordinal and not text.startswith(_NO_TIMES, count.end)


_NO_TIMES = ("会议", "全会", "全体会议", "人大", "人民代表大会", "供水", "产业", "性")
"""What follows 次 in the names of sessions and things."""


def _without_members(text: str) -> str:
    """Take off who goes along: 组织代表视察…. (代表开展… may be what they do by themselves.)"""
    for members in _MEMBERS:
        before, found, others = text.partition(members)
        if found and len(before) <= _LONGEST_BEFORE and others.startswith(_SEEING):
            return others
    return text


_MEMBERS = ("代表", "组成人员")
_SEEING = ("专题视察", "集中视察", "视察", "专题调研")
_LONGEST_BEFORE = 10
"""Characters before 代表 that say which: 部分省、市、县人大."""


def _at_end(clause: str) -> Clause | None:
    introducing = next((one for one in (*_TURNING, *_CARRYING) if clause.startswith(one)), None)
    if not introducing:
        return None
    text = clause[len(introducing) :]
    for ending in ("等工作", "工作", "活动"):
        text = text.removesuffix(ending)
    if introducing in _TURNING and text.endswith(("决议", "决定")):
        return Clause("讨论决定", text.partition("作出")[0])
    for verb, action in _TRAILING:
        if text.endswith(verb):
            matter = bare = text.removesuffix(verb)
            for carrying in _CARRYING:
                bare = bare.removesuffix(carrying)
            # 对…视察 without 开展 is no clause of its own.
            return Clause(action, bare) if introducing in _CARRYING or bare != matter else None
    return None

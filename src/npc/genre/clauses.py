"""The verbs of work points: which clauses of a body text name a matter that a table could carry.

Most of a body text is about aims (推动…, 加强…) and names no such matter. A clause does when it begins
with the verb of an item (听取和审议…的报告, 视察…), or ends with one (对…开展视察, 开展…专题调研).
"""

from npc.genre.actions import BEGINNINGS, DEALT_WITH, ENDINGS
from npc.genre.counts import Count, counts_in
from npc.genre.lexicon import clauses as lexicon
from npc.genre.opening import without
from npc.genre.sessions import session_in
from npc.records import NamedTuple

_CARRYING = ("组织开展", "开展", "进行", "组织", "实施")
_TURNING = ("对", "就", "围绕", "针对")
_MANNERS = ("形成", "坚持", "突出", "实行")
"""What follows such a noun too, or begins a matter on which there is 情况: 坚持和发展“枫桥经验”情况."""
_UNSURE = ("适时", "视情", "必要时", "提请的", "依法提请")
"""Words of clauses on what may have to be done, and then has its row."""
_LED = ("支持", "指导", "督促", "推动")


class Clause(NamedTuple):
    """What a clause says is done, and with what."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.genre.actions` names them."""
    matter: str
    """Empty where it is that of the clause before: 听取…的报告，并开展专题询问."""


def read_clause(text: str) -> Clause | None:
    """Read a clause from its verb on; one that names nothing that could be an item gives None."""
    bare = without(_CARRYING, text)
    bare = _without_members(bare) if text.startswith("组织") else bare
    for verb, action in BEGINNINGS.items():
        if bare.startswith(verb):
            return Clause(action, bare[len(verb) :])
    if bare.startswith("检查") and _names_law(bare):
        return Clause("执法检查", bare[2:])
    if bare.startswith("审议") and bare.endswith(("报告", "草案", "方案", "议案")):
        return Clause("审议", bare[2:])
    return _at_end(text)


def may_name_a_matter(text: str) -> bool:
    """Whether it is worth reading a clause: most are about aims and begin otherwise."""
    return text.startswith(_FIRST)


_VERBS = (*_CARRYING, *BEGINNINGS)
_FIRST = (*_TURNING, *_VERBS, "检查", "审议")


def holds_verb(text: str) -> bool:
    """Whether any clause of a text could be worth reading: that of most sentences is about aims."""
    return any([verb in text for verb in _FIRST])  # noqa: C419 - twice as fast


def begins_with_verb(text: str) -> bool:
    """Whether a text goes on with a second verb; 审议 after 听取和 is none."""
    if text.startswith(("审议", "审查")):
        return False
    return text.startswith(_VERBS)


def is_matter(action: str, text: str) -> bool:
    """Whether what goes with a verb can be a row of a table."""
    if text.startswith(lexicon.NO_MATTER) or text.endswith(_NO_ENDS) or _is_on_work(action, text):
        return False
    if (
        any(word in text for word in lexicon.NOT_OURS)
        or _is_counted(text)
        or _is_vague(action, text)
    ):
        return False
    return (
        action not in DEALT_WITH
        or action == "讨论决定"
        or any(paper in text for paper in lexicon.PAPERS)
    )


_NO_ENDS = (*lexicon.WAYS, *lexicon.COLLECTIVE)


def is_of_others(clause: str) -> bool:
    """Whether a clause is about what others do with our help: 支持街道人大工委召开议政会."""
    return clause.startswith(_LED) and any(organ in clause for organ in lexicon.LED_ORGANS)


def is_of_congress(text: str) -> bool:
    """Whether the beginning of a sentence convenes the congress, which hears what it goes on with.

    筹备召开镇十九届人大六次会议，听取和审议政府工作报告.
    """
    session = session_in(text)
    is_named = any(word in text for word in _CONGRESS) or (session and session.is_of_congress)
    return bool(is_named) and any(word in text for word in _CONVENING)


_CONGRESS = ("人代会", "人民代表大会会议")
_CONVENING = ("召开", "开好", "举行")


def is_unsure(clause: str) -> bool:
    """Whether a clause names what may have to be done: 适时听取…."""
    return any(word in clause for word in _UNSURE)


def _is_counted(text: str) -> bool:
    """Whether only a number is named: 视察4次, 督办重点建议8件."""
    return any(
        _is_of_times(count, text) if count.unit == "次" else count.unit == "件" and "建议" in text
        for count in counts_in(text)
    )


def _is_on_work(action: str, text: str) -> bool:
    """Whether the verb is a noun here: 调研报告不超过3000字, 专题询问坚持问题导向."""
    if action in DEALT_WITH:
        return False
    if text.startswith(_MANNERS):
        names_matter = "情况" in text or ("问题" in text and "导向" not in text)
        return not names_matter or text.startswith("形成")
    return text.startswith(lexicon.ON_WORK) and not text.startswith(lexicon.NAMES)


def _is_vague(action: str, text: str) -> bool:
    """Whether all words are general: 8个课题, “一府一委两院”有关工作报告, 立法前期."""
    if action == "讨论决定" and any(word in text for word in _MAJOR):
        return text.removesuffix("报告").endswith(("事项", "问题", "等"))
    rest = text
    for count in reversed([*counts_in(text)]):
        rest = rest[: count.start] + rest[count.end :]
    for word in (*lexicon.GENERAL, *(_OF_LAWS if action == "专题调研" else ())):
        rest = rest.replace(word, "")
    return not rest and text not in lexicon.PAPERS


_OF_LAWS = ("立法", "前期", "法规")
_MAJOR = ("重大事项", "重要事项", "重大问题", "重大项目", "民生工程")
"""What committees decide on by law, whatever comes up."""


def _names_law(text: str) -> bool:
    """Whether a law is named, and not 办法, 执法, 法律法规 or 宪法宣誓."""
    if "条例" in text:
        return True
    at = text.find("法")
    while at >= 0:
        follows = text[at + 1 :]
        if follows.startswith(("》", "〉")):
            return True
        if text[at - 1] not in lexicon.NO_LAWS and (
            not follows or follows.startswith(lexicon.BEHIND_LAWS)
        ):
            return True
        at = text.find("法", at + 1)
    return False


def _is_of_times(count: Count, text: str) -> bool:
    """Whether 次 says how often, and is not part of a name: 四次会议, 第二次, 二次供水."""
    is_ordinal = count.start > 0 and text[count.start - 1] == "第"
    return not is_ordinal and not text.startswith(lexicon.NO_TIMES, count.end)


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
    introducing = next((word for word in (*_TURNING, *_CARRYING) if clause.startswith(word)), None)
    if not introducing:
        return None
    text = clause[len(introducing) :]
    for ending in ("等工作", "工作", "活动"):
        text = text.removesuffix(ending)
    if introducing in _TURNING and text.endswith(("决议", "决定")):
        return Clause("讨论决定", text.partition("作出")[0])
    if introducing in _TURNING and text.endswith("检查") and _names_law(text):
        return _inspection(text)
    for verb, action in ENDINGS.items():
        if text.endswith(verb):
            matter = bare = text.removesuffix(verb)
            for carrying in (*_CARRYING, *lexicon.JOINTLY):
                bare = bare.removesuffix(carrying)
            # 对…视察 without 开展 is no clause of its own.
            return Clause(action, bare) if introducing in _CARRYING or bare != matter else None
    return None


def _inspection(text: str) -> Clause | None:
    """Read 《…法》实施情况开展联动检查, 《…法》进行执法检查; what has no carrying verb is no clause."""
    for carrying in _CARRYING:
        matter, found, how = text.rpartition(carrying)
        if found and len(how) <= _LONGEST_HOW and "《" not in how:
            return Clause("执法检查", matter)
    return None


_LONGEST_HOW = 12
"""Characters of 市、县两级联动执法检查."""

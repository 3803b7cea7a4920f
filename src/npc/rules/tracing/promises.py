"""What the body text promises: the clauses that say that something will be heard, seen, or studied.

Most of a body text is about aims (推动…, 加强…) and promises nothing that a table could carry. A
promise is a clause that begins with the verb of an item (听取和审议…的报告、视察…), or ends with one
(对…开展视察, 开展…专题调研). What it lists with 、 is promised one by one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from npc.model.plan import At, Plan, Point
from npc.model.prose import paragraphs
from npc.rules.tracing.words import Words, places_of, words, words_of_sentence


class Sentence(NamedTuple):
    """A sentence of the body text, up to 。 or ；."""

    text: str
    words: Words
    point: Point | None
    """The point that it stands in; None in the text of a section."""
    at: At


class Promise(NamedTuple):
    """One matter that the body text promises."""

    action: str
    """听取和审议, 听取, 审查和批准, 视察 …, as `npc.model.action` names them."""
    text: str
    """The matter as written, without its verb."""
    clause: str
    """The whole clause."""
    words: Words
    sentence: Sentence

    @property
    def is_heard(self) -> bool:
        """Whether a meeting hears or decides it, so that a study of the matter is not enough."""
        return self.action in HEARD


HEARD = frozenset(("听取和审议", "听取", "书面审议", "审查和批准", "讨论决定"))
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
    *(("履职评议", "工作评议"), ("工作评议", "工作评议"), ("满意度测评", "满意度测评")),
)
_ADVERBS = (
    *(
        "依法",
        "继续",
        "认真",
        "适时",
        "重点",
        "定期",
        "持续",
        "深入",
        "扎实",
        "有序",
        "统筹",
        "及时",
    ),
    *("全面", "并", "同时", "还", "将", "分别", "集中", "年内", "按期", "做好", "抓好"),
)
_INTRODUCING = ("对", "就", "围绕", "针对", "组织开展", "开展", "组织", "进行", "实施")
_CARRYING = ("组织开展", "开展", "进行", "组织", "实施")
_NO_MATTER = (
    *("成果", "活动", "和", "、", "时", "中", "意见", "工作", "质量", "方式", "力度", "制度", "等"),
    *(
        "调研",
        "视察",
        "各项",
        "各类",
        "安排",
        "方向",
        "选题",
        "主题",
        "机制",
        "方案",
        "轻车",
        "组织",
    ),
    *("审议意见", "常委会审议意见", "上级", "代表"),
)
"""What follows a verb where no matter is named: 调研成果, 视察活动, 督办审议意见."""
_GENERAL = (
    "方式",
    "质量",
    "水平",
    "实效",
    "成效",
    "力度",
    "能力",
    "意见建议",
    "呼声",
    "宣传",
    "意见和建议",
)
"""Ends of clauses on how the work is done, not on what."""
_PAPERS = (
    "报告",
    "汇报",
    "情况",
    "草案",
    "方案",
    "议案",
    "决算",
    "预算",
    "工作",
    "说明",
    "计划",
    "规划",
)
"""What is heard is one of these."""


def sentences(plan: Plan) -> Iterator[Sentence]:
    """Give the sentences of sections and points, in order; leads as well."""
    places = places_of(plan.organ)
    for section in plan.work_points.sections if plan.work_points else ():
        yield from _sentences(section.text, None, section.at / "text", places)
        for point in section.points:
            yield from _sentences(point.lead, point, point.at / "lead", places)
            yield from _sentences(point.text, point, point.at / "text", places)


def _sentences(
    text: str | None, point: Point | None, at: At, places: tuple[str, ...]
) -> Iterator[Sentence]:
    for paragraph in paragraphs(text):
        for written in paragraph.replace("；", "。").replace("！", "。").split("。"):
            if written:
                yield Sentence(written, words_of_sentence(written, places=places), point, at)


def promises(sentence: Sentence, *, places: tuple[str, ...]) -> Iterator[Promise]:
    """Give what a sentence promises, in order."""
    for clause in sentence.text.replace("：", "，").replace(",", "，").split("，"):
        before = ""
        for piece in _at_verbs(clause.strip()):
            action, matter = _promised(piece)
            if not action:
                break  # 服务视察、调研等活动 has a verb of its own
            # 听取…的报告并开展专题询问: the second verb has the matter of the first.
            before = matter = matter or before
            for part in _listed(matter) if _is_matter(action, matter) else ():
                about = words(part, places=places)
                if about.pairs:
                    yield Promise(action, part, piece, about, sentence)


def _at_verbs(clause: str) -> Iterator[str]:
    """Cut a clause where 并, 和 or 、 begins a second verb: 听取…的报告并开展满意度测评."""
    start = 0
    for at in range(1, len(clause)):
        if clause[at] in "并和及、" and _begins_with_verb(clause[at + 1 :]):
            yield clause[start:at]
            start = at + 1
    yield clause[start:]


def _begins_with_verb(text: str) -> bool:
    if text.startswith(("审议", "审查")):
        return False  # 听取和审议, 听取、审议
    return text.startswith((*_CARRYING, *(verb for verb, _ in _LEADING)))


def _promised(clause: str) -> tuple[str | None, str]:
    """Give the action that a clause promises, and its matter."""
    _, clause = month_before(clause)
    clause = _without(_ADVERBS, clause)
    text = _without(_CARRYING, clause)
    for verb, action in _LEADING:
        if text.startswith(verb):
            return action, text[len(verb) :]
    if text.startswith("检查") and ("法" in text or "条例" in text):
        return "执法检查", text[2:]
    if text.startswith("审议") and text.endswith(("报告", "草案", "方案", "议案")):
        return "听取和审议", text[2:]
    return _at_end(clause)


def _is_matter(action: str, text: str) -> bool:
    """Tell whether what follows a verb can be a row of a table."""
    if text.startswith(_NO_MATTER) or text.endswith(_GENERAL):
        return False
    return action not in HEARD or action == "讨论决定" or any(one in text for one in _PAPERS)


def month_before(clause: str) -> tuple[int | None, str]:
    """Take the month off that a clause begins with: 9月听取…, 9月份听取… ."""
    number, month, others = clause.partition("月")
    if month and len(number) <= 2 and number.isdecimal() and 1 <= int(number) <= 12:  # noqa: PLR2004
        return int(number), others.removeprefix("份")
    return None, clause


def _without(beginnings: tuple[str, ...], text: str) -> str:
    while True:
        shorter = next((text[len(one) :] for one in beginnings if text.startswith(one)), text)
        if shorter == text:
            return text
        text = shorter


def _at_end(clause: str) -> tuple[str | None, str]:
    introducing = next((one for one in _INTRODUCING if clause.startswith(one)), None)
    if not introducing:
        return None, ""
    text = clause[len(introducing) :]
    for ending in ("等工作", "工作", "活动"):
        text = text.removesuffix(ending)
    if introducing in {"对", "就", "围绕", "针对"} and text.endswith(("决议", "决定")):
        return "讨论决定", text.partition("作出")[0]
    for verb, action in _TRAILING:
        if text.endswith(verb):
            matter = text.removesuffix(verb)
            for carrying in _CARRYING:
                matter = matter.removesuffix(carrying)
            is_own = introducing in _CARRYING or text != matter + verb
            return (action, matter) if is_own else (None, "")
    return None, ""


_SHORTEST = 4
"""Characters on both sides of 及 or 和 from which on they are taken to join two matters."""


def _listed(matter: str) -> Iterator[str]:
    """Give the matters that are listed: A、B及C工作情况的报告."""
    for part in _outside_brackets(matter.replace("建议、批评和意见", "建议")):
        yield from next(
            (pieces for joiner in _JOINERS if len(pieces := _in_two(part, joiner)) > 1), [part]
        )


_JOINERS = ("以及", "及", "和", "与")
_NAMED_WHOLE = ("报告", "情况", "草案", "方案")


def _in_two(part: str, joiner: str) -> list[str]:
    """Cut at 及 where both sides are long enough for a matter, at 和 where a name ends before it."""
    before, found, after = part.partition(joiner)
    if not found or min(len(before), len(after)) < _SHORTEST:
        return [part]
    if joiner in {"和", "与"} and not before.endswith(_NAMED_WHOLE):
        return [part]
    return [before, after]


def _outside_brackets(text: str) -> Iterator[str]:
    """Cut at 、 outside brackets and quotes."""
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（(“《") - (character in "）)”》")
        if character == "、" and depth <= 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]

"""The matters that one clause lists: 听取A、B及C工作情况的报告.

The body text and the rows of tables are cut here alike, so that a report on three things is three in
both, and one where its title names three laws.
"""

from collections.abc import Iterator

from npc.genre.actions import DEALT_WITH
from npc.genre.lexicon.clauses import SUMMING
from npc.genre.lexicon.titles import CONJUNCTIONS, ENDS_OF_NAMES
from npc.genre.numerals import chinese_number, number_of, start_of_number
from npc.genre.signs import signs_within

_SHORTEST = 4
"""Characters on both sides of 及 or 和 from which on they are taken to join two matters."""


def parts(action: str, matter: str) -> Iterator[str]:
    """Return the matters that a clause lists behind its verb, in order.

    Args:
        action: What is done with them, as `npc.genre.actions` names it.
        matter: What stands behind the verb: A、B及C工作情况的报告.

    """
    if action == "工作评议":  # 对发改局、教育局等6个部门开展工作评议 is one piece of work
        yield matter
        return
    if _is_of_both_courts(matter):
        yield from (matter.replace("“两院”", "两院").replace("两院", court) for court in _COURTS)
        return
    matter = matter.replace("建议、批评和意见", "建议")
    bearers, about, named = matter.partition("关于")
    if about and "、" in bearers and named:
        matter = named  # 市政府、市中级法院、市检察院关于…的报告 is one report
    is_report = action in DEALT_WITH and "报告" in matter.rpartition("》")[2]
    listed = list(_outside_brackets(matter, of_laws=is_report))
    if len(listed) > 1 and any(f"“{numeral}" in listed[-1] for numeral in _sums(len(listed))):
        yield matter  # 供水、供气、供热“三供”保障情况 is of one name
        return
    listed[-1:] = _last(listed[-1], len(listed))
    if any(part.startswith(_RHYTHM) for part in listed[1:]):
        return  # 年初听取安排、年中督查推进、年末审议完成情况 is how one matter is followed
    for part in listed:
        yield from next(
            (pieces for joiner in CONJUNCTIONS if len(pieces := _in_two(part, joiner)) > 1), [part]
        )


def meant(part: str, before: str) -> str:
    """Return what a part is about where 其 stands for the one before it: 审计工作报告及其整改情况."""
    is_of_former = part.startswith("其") and part[1:2] not in _OTHERS
    return f"{before}{part[1:]}" if is_of_former and before else part


_OTHERS = frozenset("他它中余实")
"""Characters with which 其 is another word: 其他, 其中, 其实."""


def _is_of_both_courts(matter: str) -> bool:
    is_named = "两院" in matter and "一府" not in matter
    return is_named and not any(joiner in matter for joiner in CONJUNCTIONS)


def _sums(listed: int) -> tuple[str, ...]:
    """Return the numerals by which so many are named together: “两…, “二…, “三…."""
    return (chinese_number(listed),) if listed > 2 else ("两", "二")  # noqa: PLR2004


def _last(part: str, listed: int) -> list[str]:
    """Read what is listed last, without how many there are: 就业、社保和医保三项工作情况的报告."""
    for unit in SUMMING:
        end = part.find(unit)
        start = start_of_number(part, end) if end > 0 else end
        number = number_of(part[start:end]) if 0 < start < end else None
        if not number or number < max(listed, 2):
            continue
        named, rest = part[:start].removesuffix("等"), part[end + len(unit) :]
        joiner = next((joiner for joiner in CONJUNCTIONS if joiner in named[1:-1]), "")
        if joiner and number == listed + 1:
            first, _, second = named.partition(joiner)
            return [first, second + rest]
        return [named + rest] if listed > 1 else [part]
    return [part]


_RHYTHM = ("年初", "年中", "年末", "年底")
_COURTS = ("法院", "检察院")
"""两院 are these."""


def _in_two(part: str, joiner: str) -> list[str]:
    """Cut at 及 where both sides are long enough for a matter, at 和 where a name ends before it."""
    before, found, after = part.partition(joiner)
    if not found or min(len(before), len(after)) < _SHORTEST:
        return [part]
    if after.startswith(_OF_ONE):
        return [part]  # 预算执行和其他财政收支的审计工作报告, 执法检查报告及审议意见研究处理情况
    if joiner in {"和", "与"} and not before.endswith(ENDS_OF_NAMES):
        first, second = signs_within(before), signs_within(after)
        if not first or not second or first & second:
            return [part]
    return [before, after]


_OF_ONE = ("其他财政收支", "其它财政收支", "财政收支", "审议意见")


def _outside_brackets(text: str, *, of_laws: bool) -> Iterator[str]:
    """Cut at 、 outside brackets and quotes, and between the titles of 《…法》《…法》.

    Args:
        text: What is listed.
        of_laws: Whether several laws are named within one title: 关于《…法》《…法》执法检查报告研究处理
            情况的报告 is one report.

    """
    start = depth = 0
    for at, character in enumerate(text):
        depth += (character in "（(“《") - (character in "）)”》")
        if depth > 0 or character not in "、》" or (of_laws and _is_between_laws(text, at)):
            continue
        if character == "、":
            yield text[start:at]
            start = at + 1
        elif text.startswith("《", at + 1):
            yield text[start : at + 1]
            start = at + 1
    yield text[start:]


def _is_between_laws(text: str, at: int) -> bool:
    return text.startswith("》《", at) or text.startswith("》、《", at - 1)

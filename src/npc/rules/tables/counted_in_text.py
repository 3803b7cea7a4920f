"""A count in a heading or in prose that is not that of the rows."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.row_counts import done, heard, occasions, times
from npc.genre.actions import BEGINNINGS, COUNTED
from npc.genre.counts import OF_OCCASIONS, OF_REPORTS, Count, counts_in
from npc.genre.lexicon.stages import PAST, VAGUE
from npc.genre.opening import unnumbered
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Arrangement, Heading, Location, Plan, Point, WorkPoints
from npc.rules.base import Finding

RULE = Rule(
    "NPC330",
    "counted-in-text",
    Severity.WARNING,
    Message("a count in the text is not that of the rows", "文中写出的项数与附表不符"),
)
RULES = (RULE,)

_HEARD = {word: name for word, name in BEGINNINGS.items() if name in {"听取和审议", "听取"}}
_TIMES = "次项场"
_OF_KIND = ("法定", "综合报告")
"""Kinds of reports that no column of the tables tells apart."""
_OTHERWISE = (*PAST, *VAGUE)
"""Words after which a count is not that of this year's rows."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare counts with rows and points."""
    plan = facts.plan
    if plan.is_damaged("sections", "categories", "months"):
        return
    for paper in plan.papers:
        if isinstance(paper, WorkPoints | Arrangement):
            yield from _of_text(paper.preamble, paper.at / "preamble", plan)
    for part in plan.headings:
        yield from _of_title(part, facts)
        yield from _of_text(part.text, part.at / "text", plan)
        for point in part.points:
            yield from _of_text(point.lead, point.at / "lead", plan)
            yield from _of_text(point.text, point.at / "text", plan)


def _of_title(part: Heading, facts: Facts) -> Iterator[Finding]:
    plan = facts.plan
    points = frozenset(part.all_points)
    for count in counts_in(part.title):
        if points and part.title[count.end :] in {"）", ")"}:
            rows = _within(points, facts) | _rows(part.title[: count.start - 1], count, "", plan)
            if count.number not in rows:
                yield _finding(count, part.title, part.at / "title", rows)


def _within(points: frozenset[Point], facts: Facts) -> set[int]:
    """Count points, what they promise, and the items that they cover."""
    found = facts.trace
    promised = [promise for promise, _ in found.promises if promise.sentence.point in points]
    covered = [
        item
        for item, mentions in found.mentions.items()
        if any(mention.point in points for mention in mentions)
    ]
    return {len(points), len(promised), len(covered)}


def _of_text(text: str | None, at: Location, plan: Plan) -> Iterator[Finding]:
    for count in counts_in(text) if text and plan.arrangements else ():
        clause, after = _clause(text or "", count)
        if not _is_of_the_past(text or "", count, plan.year) and not after.startswith(_OTHERWISE):
            rows = _rows(clause, count, after, plan)
            offered = rows | _listed((text or "")[count.end + len(after) :])
            if rows and offered.isdisjoint(
                {count.number, _together(text or "", count) or count.number}
            ):
                yield _finding(count, text or "", at, rows)


def _together(text: str, count: Count) -> int:
    """Add up the reports of a clause: 3个法定报告、2个专项报告 are five."""
    start = max(text.rfind(sign, 0, count.start) for sign in "，。；：\n") + 1
    end = min(
        (at for sign in "，。；：\n" if (at := text.find(sign, count.end)) >= 0), default=None
    )
    clause = text[start:end]
    for joiner in "和及与":
        clause = clause.replace(joiner, "、")
    parts = [part for part in clause.split("、") if "报告" in part]
    return sum(
        counted.number
        for part in parts
        for counted in counts_in(part)
        if counted.unit in OF_REPORTS
    )


def _listed(behind: str) -> set[int]:
    """Count what a text lists behind ：, in each way that it can be understood: 2项报告：一是…；二是…."""
    if not behind.startswith("："):
        return set()
    sentence = behind[1:].partition("。")[0]
    numbered = [
        piece
        for part in behind[1:].replace("。", "；").replace("，", "；").split("；")
        if unnumbered(piece := part.strip()) != piece
    ]
    entries = sentence.count("、") + 1
    joined = entries + sum(sentence.count(sign) for sign in "和及与，；")
    return {len(numbered), sentence.count("；") + 1, sentence.count("，") + 1, entries, joined}


def _is_of_the_past(text: str, count: Count, year: int | None) -> bool:
    """Whether the sentence up to a count speaks of another time: 去年, 2023年, 五年来."""
    sentence = text[text.rfind("。", 0, count.start) + 1 : count.start]
    others = [named_year for named_year in all_years_in(sentence) if named_year != year]
    return bool(others) or any(word in sentence for word in _OTHERWISE)


def _clause(text: str, count: Count) -> tuple[str, str]:
    """Return what stands before a count in its clause, and what stands behind it."""
    before, after = text[: count.start], text[count.end :]
    start = max(before.rfind(sign) for sign in "，。；、：\n") + 1
    end = min(
        (at for sign in "，。；、：）\n" if (at := after.find(sign)) >= 0), default=len(after)
    )
    return before[start:], after[:end]


def _rows(before: str, count: Count, after: str, plan: Plan) -> set[int]:
    """Return the numbers of rows that a count may mean; none where that is not certain."""
    categories = plan.categories
    named = (category for category in categories if not after and before.endswith(category.name))
    own = [category for category in named if not category.name.endswith("会议")]  # 主任会议12次
    found = {len(category.all_items) for category in own}
    if count.unit in OF_OCCASIONS:
        found |= {times(category.all_items) for category in own}
    if count.unit in OF_REPORTS and any(word in before + after for word in _OF_KIND):
        return set()
    if count.unit in OF_REPORTS and any(verb in before for verb in _HEARD):
        verb = next(verb for verb in _HEARD if verb in before)
        if before.endswith(verb) and after.endswith("报告"):
            return found | heard(_HEARD[verb], plan)
        return found | heard(_HEARD[verb], plan) if before.endswith("报告") and not after else found
    if count.unit in _TIMES:
        for verb, action in COUNTED.items():
            name = after or before
            if (
                name.removesuffix("活动").removesuffix("工作").endswith(verb)
                and len(after) <= _SHORT
            ):
                often = occasions(action, plan) if count.unit in OF_OCCASIONS else set()
                return found | done(action, plan) | often
    return found


_SHORT = 6
"""Characters behind a count that can be the name of an action: 3次专题视察; more name its object."""


def _finding(count: Count, text: str, at: Location, rows: set[int]) -> Finding:
    written = text[count.start : count.end]
    nearest = min(
        (number for number in rows if number),
        key=lambda number: abs(number - count.number),
        default=0,
    )
    return Finding(
        RULE,
        Message(
            "“{written}” here, {rows} in the tables", "这里写“{written}”，附表实有{rows}{unit}"
        ).format(written=written, rows=nearest, unit=count.unit),
        at,
        Message("count the rows and correct the number", "请核对项数并改正"),
        words=written,
    )

"""A count in a heading or in prose that is not that of the rows."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property, lru_cache

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.row_counts import done, heard, occasions, times
from npc.facts.whole_tables import category_begun, whole_tables
from npc.genre.actions import BEGINNINGS, COUNTED
from npc.genre.counts import OF_OCCASIONS, OF_REPORTS, Count, counts_in
from npc.genre.lexicon.counts import SUMMING_UP
from npc.genre.lexicon.stages import PAST, VAGUE
from npc.genre.opening import unnumbered
from npc.genre.prose import end_of_part, start_of_part
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Arrangement, Heading, Item, Location, Plan, Point, WorkPoints
from npc.records import NamedTuple
from npc.rules.base import Finding, at_place

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
    within = _Within(facts)
    for part in plan.headings:
        yield from _of_title(part, within, plan)
    for text, at in _texts(plan) if plan.arrangements else ():
        yield from _of_text(text, at, plan)


def _texts(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the texts that may count rows."""
    for paper in plan.papers:
        if isinstance(paper, WorkPoints | Arrangement) and paper.preamble:
            yield paper.preamble, paper.at / "preamble"
    for part in plan.headings:
        if part.text:
            yield part.text, part.at / "text"
        for point in part.points:
            if point.lead:
                yield point.lead, point.at / "lead"
            if point.text:
                yield point.text, point.at / "text"


def _of_title(part: Heading, within: "_Within", plan: Plan) -> Iterator[Finding]:
    points, last = frozenset(part.all_points), len(part.title) - 1
    for count in counts_in(part.title) if points and part.title.endswith(("）", ")")) else ():
        if count.end == last:
            rows = within.numbers(points) | _rows(part.title[: count.start - 1], count, "", plan)
            if count.number not in rows:
                yield _finding(count, part.title, part.at / "title", rows)


class _Within:
    """What points promise, and the items that they cover."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    @cached_property
    def _promised(self) -> Counter[Point | None]:
        return Counter(promise.sentence.point for promise, _ in self._facts.trace.promises)

    @cached_property
    def _covered(self) -> dict[Point | None, list[Item]]:
        found: dict[Point | None, list[Item]] = {}
        for item, mentions in self._facts.trace.mentions.items():
            for mention in mentions:
                found.setdefault(mention.point, []).append(item)
        return found

    def numbers(self, points: frozenset[Point]) -> set[int]:
        """Return how many points there are, how many promises of theirs, how many items they cover."""
        promised = sum(self._promised[point] for point in points)
        covered = {item for point in points for item in self._covered.get(point, ())}
        return {len(points), promised, len(covered)}


def _of_text(text: str, at: Location, plan: Plan) -> Iterator[Finding]:
    for count in counts_in(text):
        clause, after = _clause(text, count)
        if not _is_of_the_past(text, count, plan.year) and not after.startswith(_OTHERWISE):
            rows = _rows(clause, count, after, plan)
            end = count.end + len(after)
            offered = rows | _listed(text[end : end + _LONGEST_LIST])
            named = {count.number, _together(text, count) or count.number}
            if rows and offered.isdisjoint(named):
                yield _finding(count, text, at, rows)
            elif rows and not after:
                own = _own_rows(clause, plan)
                if own and own.isdisjoint(named | _listed(text[end : end + _LONGEST_LIST])):
                    yield _finding(count, text, at, own)._replace(severity=Severity.INFO)


_LONGEST_LIST = 3000
"""Characters behind a count in which what it counts is listed."""


def _together(text: str, count: Count) -> int:
    """Add up the reports of a clause: 3个法定报告、2个专项报告 are five."""
    signs = "，。；：\n"
    start = start_of_part(text, count.start, signs=signs)
    clause = text[start : end_of_part(text, count.end, signs=signs)]
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
    sentence = text[start_of_part(text, count.start, signs="。") : count.start]
    others = [named_year for named_year in all_years_in(sentence) if named_year != year]
    return bool(others) or any(word in sentence for word in _OTHERWISE)


def _clause(text: str, count: Count) -> tuple[str, str]:
    """Return what stands before a count in its clause, and what stands behind it."""
    start = start_of_part(text, count.start, signs="，。；、：\n")
    end = end_of_part(text, count.end, signs="，。；、：）\n")
    return text[start : count.start], text[count.end : end]


def _rows(before: str, count: Count, after: str, plan: Plan) -> set[int]:
    """Return the numbers of rows that a count may mean; none where that is not certain."""
    own = [] if after else _categories_at_end(before, plan)
    found = {rows.items for rows in own}
    if not own and not after:
        found |= category_begun(before, plan) | whole_tables(before, count, plan)
    if count.unit in OF_OCCASIONS:
        found |= {rows.occasions for rows in own}
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


def _own_rows(before: str, plan: Plan) -> set[int]:
    """Return the rows of the one category that is counted by its whole name: 专项工作报告 as a part may be others.

    Other rows of that kind may be counted with them, so that it is not sure which are meant.
    """
    for word in SUMMING_UP:
        before = before.removeprefix(word)
    own = _by_name(plan).get(before, [])
    return (
        {own[0].items, own[0].occasions} if len(own) == 1 and len(before) >= _WHOLE_NAME else set()
    )


_WHOLE_NAME = 6
"""Characters of a name that says which rows are counted: 听取和审议专项工作报告, not 调研."""


class _CategoryRows(NamedTuple):
    """How many items a category has, and how often they are done."""

    items: int
    occasions: int


def _categories_at_end(before: str, plan: Plan) -> list[_CategoryRows]:
    """Return the categories with whose name a clause ends."""
    by_name = _by_name(plan)
    lengths = range(1, min(len(before), _LONGEST_NAME) + 1)  # a list may have no name
    ends = (before[len(before) - length :] for length in lengths)
    return [rows for end in ends for rows in by_name.get(end, ())]


_LONGEST_NAME = 100
"""Characters of a category's name that a text ends with."""


@lru_cache(maxsize=1)
def _by_name(plan: Plan) -> dict[str, list[_CategoryRows]]:
    """Return the rows of categories by their names; 主任会议12次 counts no rows."""
    found: dict[str, list[_CategoryRows]] = {}
    for category in plan.categories:
        if not category.name.endswith("会议"):
            items = category.all_items
            rows = _CategoryRows(len(items), times(items))
            found.setdefault(category.name, []).append(rows)
    return found


_SHORT = 6
"""Characters behind a count that can be the name of an action: 3次专题视察; more name its object."""


def _finding(count: Count, text: str, at: Location, rows: set[int]) -> Finding:
    written = _said(text, count)
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
        fix=at_place(text, count.start, count.end),
    )


def _said(text: str, count: Count) -> str:
    """Return a count with what it counts: 专题调研2次, 3次专题视察."""
    before, after = _clause(text, count)
    if after and len(after) <= _SHORT:
        return text[count.start : count.end] + after
    named = next((verb for verb in COUNTED if before.endswith(verb)), "")
    return named + text[count.start : count.end]

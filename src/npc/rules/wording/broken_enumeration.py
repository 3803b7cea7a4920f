"""A list within a text that leaves out a number or gives one twice: 一是…二是…四是."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from npc.diagnostics import Rule, Severity
from npc.model.plan import At, Plan
from npc.rules.base import Finding, Fix, Page
from npc.rules.texts import all_words, holding, places
from npc.text import Text

RULE = Rule(
    "NPC411",
    "broken-enumeration",
    Severity.WARNING,
    Text("a number of a list is left out or given twice", "列举序号不连续"),
)
PAGE = Page(
    what=Text(
        "一是, 二是, 三是 in a paragraph, and （一）, （二）, （三） in a text, follow each other. Only a "
        "list that begins with 一 and is the only one there is looked at.",
        "同一段中的“一是、二是、三是”、同一部分文字中的“（一）（二）（三）”应当连续，不漏不重。只检查从一开始、且仅有一组的列举。",
    ),
    why=Text(
        "Something was taken out or put in, or is missing.",
        "多半是增删内容后没有改序号，也可能漏了一条。",
    ),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 一是加强学习；二是改进作风；四是严肃纪律。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 一是加强学习；二是改进作风；三是严肃纪律。
""",
)

_NUMERALS = "一二三四五六七八九十"


class _Number(NamedTuple):
    """A number of a list, 1–10, and where it stands."""

    value: int
    place: int


def check(plan: Plan) -> Iterator[Finding]:
    """Look at lists of both kinds."""
    words = all_words(plan)
    if any(one in words for one in ("二是", "三是")):
        for text, at in holding(plan, "一是"):
            yield from _paragraphs(text, at)
    if any(one in words for one in ("（二）", "（三）")):
        for text, at in holding(plan, "（一）"):
            yield from _broken(text, "（{}）", "\n。；：", (0, len(text)), at)


def _paragraphs(text: str, at: At) -> Iterator[Finding]:
    start = 0
    for line in text.split("\n"):
        yield from _broken(text, "{}是", "\n。；，：:、！？", (start, start + len(line)), at)
        start += len(line) + 1


def _broken(text: str, form: str, before: str, span: tuple[int, int], at: At) -> Iterator[Finding]:
    """Find the numbers of one list that do not follow the one before.

    Args:
        text: The text.
        form: How its numbers are written.
        before: What a number stands behind, if not at the beginning.
        span: From where to where the list may go.
        at: The text's place.

    """
    found = _numbers(text, form, before, span)
    if [one.value for one in found].count(1) != 1 or found[0].value != 1:
        return
    for last, one in pairwise(found):
        if one.value == last.value or one.value > last.value + 1:
            first, second = (form.format(_NUMERALS[it.value - 1]) for it in (last, one))
            yield _finding(first, second, Fix(text, _at(one, second), sure=False), at)


def _numbers(text: str, form: str, before: str, span: tuple[int, int]) -> list[_Number]:
    found = [
        _Number(value, place)
        for value, numeral in enumerate(_NUMERALS, 1)
        for place in places(text, form.format(numeral))
        if span[0] <= place < span[1] and (place == span[0] or text[place - 1] in before)
    ]
    return sorted(found, key=lambda one: one.place)


def _at(number: _Number, words: str) -> tuple[tuple[int, int, str], ...]:
    return ((number.place, number.place + len(words), words),)


def _finding(first: str, second: str, fix: Fix, at: At) -> Finding:
    said = (
        Text("“{second}” is given twice", "“{second}”出现两次")
        if first == second
        else Text("“{second}” follows “{first}”", "“{first}”之后是“{second}”")
    )
    return Finding(
        said.format(first=first, second=second),
        at,
        Text("correct the numbers, or add what is missing", "请改正序号，或者补上缺漏的内容"),
        fix=fix,
    )

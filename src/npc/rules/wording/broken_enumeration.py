"""A list within a text that leaves out a number or gives one twice: 一是…二是…四是."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.numerals import chinese_number, number_of
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC411",
    "broken-enumeration",
    Severity.WARNING,
    Message("a number of a list is left out or given twice", "列举序号不连续"),
)
RULES = (RULE,)

_DIGITS = tuple(map(str, range(1, 13)))


class _Form(NamedTuple):
    """A way to number the parts of a list."""

    written: str
    numerals: Sequence[str]
    before: str
    """What a number stands behind, if not at the beginning."""
    by_paragraph: bool
    """Whether a list ends with its paragraph."""


_FORMS = (
    _Form("{}是", ONE_TO_TEN, "\n。；，：:、！？", by_paragraph=True),
    _Form("第{}，", ONE_TO_TEN, "\n。；：:！？", by_paragraph=True),
    _Form("（{}）", ONE_TO_TEN, "\n。；：", by_paragraph=False),
    _Form("{}、", ONE_TO_TEN, "\n", by_paragraph=False),
    _Form("（{}）", _DIGITS, "\n。；：", by_paragraph=False),
)


class _Number(NamedTuple):
    """A number of a list, from 1, and where it stands."""

    value: int
    place: int


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the lists within texts, and at those that leads and categories make."""
    plan = facts.plan
    words = facts.all_words
    for form in _FORMS:
        if any(form.written.format(numeral) in words for numeral in form.numerals[1:3]):
            for text, at in facts.holding(form.written.format(form.numerals[0])):
                for numbers in _lists(text, form):
                    yield from _broken(text, form, numbers, at)
    for part in (heading for paper in plan.papers for heading in paper.headings):
        leads = [(point.lead, point.at / "lead") for point in part.points if point.lead]
        yield from _over_several(leads, "{}是")
    names = [(category.name, category.at / "name") for category in plan.categories]
    yield from _over_several(names, "{}、")


def _lists(text: str, form: _Form) -> Iterable[list[_Number]]:
    """Return the numbers of each list that a text may hold."""
    numbers = _numbers(text, form)
    if not form.by_paragraph or "\n" not in text:
        return (numbers,)
    ends = list(occurrences(text, "\n"))
    lists: dict[int, list[_Number]] = {}
    for number in numbers:
        lists.setdefault(bisect_left(ends, number.place), []).append(number)
    return lists.values()


def _broken(text: str, form: _Form, found: list[_Number], at: Location) -> Iterator[Finding]:
    """Find the numbers of one list that do not follow the one before."""
    values = [number.value for number in found]
    is_one_twice = values[:3] == [1, 1, 3] and values.count(1) == 2  # noqa: PLR2004 - 一、一、三
    if not is_one_twice and (values.count(1) != 1 or values[0] != 1):
        return
    for last, number in pairwise(found[:2] if is_one_twice else found):
        if not _follows(last.value, number.value):
            first, second = (
                form.written.format(form.numerals[it.value - 1]) for it in (last, number)
            )
            yield _finding(first, second, Fix(text, _at(number, second), sure=False), at)


def _follows(last: int, value: int) -> bool:
    """Whether a number may come next; a lower one may belong to a list within the list."""
    return value != last and value <= last + 1


def _numbers(text: str, form: _Form) -> list[_Number]:
    found = [
        _Number(value, place)
        for value, numeral in enumerate(form.numerals, 1)
        for place in occurrences(text, form.written.format(numeral))
        if place == 0 or text[place - 1] in form.before
    ]
    return sorted(found, key=lambda number: number.place)


def _over_several(texts: Sequence[tuple[str, Location]], written: str) -> Iterator[Finding]:
    """Compare the numbers with which texts begin, where each of them begins with one."""
    numbers = [_number_at_start(text, written) for text, _ in texts]
    if len(numbers) < 2 or 0 in numbers or numbers[0] != 1 or numbers.count(1) > 1:  # noqa: PLR2004
        return
    for (last, value), (text, at) in zip(pairwise(numbers), texts[1:], strict=True):
        if not _follows(last, value):
            first, second = (written.format(chinese_number(number)) for number in (last, value))
            yield _finding(first, second, Fix(text, ((0, len(second), second),), sure=False), at)


def _number_at_start(text: str, written: str) -> int:
    """Return the number that a text begins with; 0 where it begins with none, as 一、二月 does."""
    numerals, _, rest = text.partition(written.format(""))
    is_number = numerals and not numerals.strip(ONE_TO_TEN) and rest[:1].strip(ONE_TO_TEN)
    return number_of(numerals) or 0 if is_number else 0


def _at(number: _Number, words: str) -> tuple[tuple[int, int, str], ...]:
    return ((number.place, number.place + len(words), words),)


def _finding(first: str, second: str, fix: Fix, at: Location) -> Finding:
    said = (
        Message("“{second}” is given twice", "“{second}”出现两次")
        if first == second
        else Message("“{second}” follows “{first}”", "“{first}”之后是“{second}”")
    )
    return Finding(
        RULE,
        said.format(first=first, second=second),
        at,
        Message("correct the numbers, or add what is missing", "请改正序号，或者补上缺漏的内容"),
        fix=fix,
    )

"""Totals with their parts, and stretches of days with their length, where one text has both."""

import re
from collections.abc import Iterator
from datetime import date

from npc.genre.lexicon.counts import COMPLEMENTS, NOT_WHOLE_DAYS
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import COUNTING, MEASURES
from npc.genre.numerals import number_of
from npc.records import NamedTuple

_DIGITS = f"(?:\\d{{1,3}}|[{''.join(sorted(COUNTING))}]{{1,3}})"
_UNITS = f"[{''.join(sorted(MEASURES))}部期]"
_TOTAL = re.compile(
    rf"(?<![第\d.])(?P<total>{_DIGITS})(?P<unit>{_UNITS})，?(?P<among>其中|包括)：?"
)
_PART = re.compile(
    rf"(?P<label>[^，。；：、（）\d]{{1,16}}?)(?P<number>{_DIGITS})(?P<unit>{_UNITS})(?:、|，|和)?"
)
_STRETCH = re.compile(
    r"(?P<month>\d{1,2})月(?P<first>\d{1,2})日"
    rf"[至到{re.escape(RANGE_SIGNS)}](?:(?P<until>\d{{1,2}})月)?(?P<last>\d{{1,2}})日"
)
_LENGTH = re.compile(rf"(?:会期|为期|共|时间|培训)(?P<days>{_DIGITS})天(?!半)")
_MOST_PARTS = 20
"""Parts of one total; each 其中 begins anew, so that there must be an end."""
_LEAP = 2024
"""Any year with a 29 February, so that no stretch is refused."""


class Mismatch(NamedTuple):
    """A number, and what is counted beside it."""

    start: int
    end: int
    counted: int
    is_of_days: bool


def mismatches(text: str) -> Iterator[Mismatch]:
    """Yield the numbers that what stands beside them contradicts for certain."""
    for total in _TOTAL.finditer(text):
        yield from _of_parts(text, total)
    for line in re.finditer(r"[^\n]+", text):
        yield from _of_days(line[0], line.start())


def _of_parts(text: str, total: re.Match[str]) -> Iterator[Mismatch]:
    """Compare a total with its parts: too much is wrong, too little only where they are all there is."""
    labels: list[str] = []
    said, added, at = number_of(total["total"]), 0, total.end()
    while len(labels) < _MOST_PARTS and (part := _PART.match(text, at)):
        if part["unit"] != total["unit"]:
            break
        added += number_of(part["number"]) or 0
        labels.append(part["label"])
        at = part.end()
    if said is None or len(labels) < 2:  # noqa: PLR2004 - one part says nothing of the others
        return
    if added > said or (added < said and _are_all(labels)):
        yield Mismatch(total.start("total"), total.end("unit"), added, is_of_days=False)


def _are_all(labels: list[str]) -> bool:
    """Whether two parts are all that there is: 继续审议 and 初次审议."""
    first, *others = labels
    return len(others) == 1 and any(
        (one in first and other in others[0]) or (other in first and one in others[0])
        for one, other in COMPLEMENTS
    )


def _of_days(line: str, offset: int) -> Iterator[Mismatch]:
    """Compare 会期三天 with the one stretch of days that a line names."""
    if "天" not in line or any(word in line for word in NOT_WHOLE_DAYS):
        return
    stretches, lengths = [*_STRETCH.finditer(line)], [*_LENGTH.finditer(line)]
    if len(stretches) != 1 or len(lengths) != 1:
        return
    days, said = _days(stretches[0]), number_of(lengths[0]["days"])
    if days and said and days != said:
        start = lengths[0].start() + offset
        yield Mismatch(start, lengths[0].end() + offset, days, is_of_days=True)


def _days(stretch: re.Match[str]) -> int | None:
    try:
        first = date(_LEAP, int(stretch["month"]), int(stretch["first"]))
        last = date(_LEAP, int(stretch["until"] or stretch["month"]), int(stretch["last"]))
    except ValueError:
        return None
    is_over_february = first.month <= 2 < last.month  # noqa: PLR2004 - 29 days or 28
    return (last - first).days + 1 if last >= first and not is_over_february else None

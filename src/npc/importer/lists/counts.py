"""Counts in names of categories: 听取和审议专项工作报告（7项）, 3月常委会会议（2项）."""

import re

from npc.genre.counts import OF_REPORTS, counts_in
from npc.importer.found import FoundMapping
from npc.messages import Message
from npc.records import NamedTuple

_IN_BRACKETS = re.compile(r"[（(](?:共|拟安排|安排|计划)?([^（）()，；]{2,5})[）)]$")
_UNITS = f"{OF_REPORTS}件部"
_OTHER = Message(
    "the heading says {said}, and {found} were read below it",
    "标题写{said}，读到{found}项",
)


class NamedCount(NamedTuple):
    """A count behind a name."""

    start: int
    """Where its bracket begins, behind the name."""
    words: str
    number: int


def count_behind(name: str) -> NamedCount | None:
    """Return the count in brackets behind a name; None where there is none."""
    match = _IN_BRACKETS.search(name)
    count = next(counts_in(match[1]), None) if match else None
    if match is None or count is None or count.unit not in _UNITS or count.end < len(match[1]):
        return None
    return NamedCount(match.start(), match[1][count.start :], count.number)


def check_count(category: FoundMapping, name: str) -> None:
    """Mark a category whose name counts otherwise than what was read."""
    counted = count_behind(name)
    found = sum(len(each.mappings("items")) for each in category.with_inner())
    below = len(category.mappings("categories"))
    if counted and counted.number not in (found, below):
        category.check("name", _OTHER.format(said=counted.words, found=found))

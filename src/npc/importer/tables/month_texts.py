"""A monthly plan in paragraphs: 一月：1. …；2. …"""

import re
from collections.abc import Sequence

from npc.genre.lexicon.columns import OWNING, UNITS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.owners import COMMITTEES
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.tables.months import month_of
from npc.importer.tables.tasks import FoundTask, tasks_in, without_end
from npc.messages import Message
from npc.originals.original import Passage

_HEAD = re.compile(
    rf"((?:\d{{4}}年)?(?:\d{{1,2}}|[{ONE_TO_TEN}]{{1,2}})\s?月份?(?:工作|重点工作|安排|计划)?)\s?(?:[:：]|$)"
)
_OWNERS = re.compile(
    rf"[(（](?P<said>(?:{'|'.join(OWNING)})(?:{'|'.join(UNITS)})[:：])?(?P<names>[^()（）]{{2,60}})[)）]$"
)


def is_of_months(passages: Sequence[Passage]) -> bool:
    """Whether paragraphs are headed by months."""
    found = dict.fromkeys(month for month, _ in map(_month_at, passages) if month)
    return len(found) >= _LEAST


_LEAST = 3


def _month_at(passage: Passage) -> tuple[int | None, int]:
    """Return the month that heads a paragraph, and where its words end."""
    numbered = list_number(passage.text, passage.label_end)
    match = _HEAD.match(passage.text, numbered.end if numbered else 0)
    return (month_of(match[1]), match.end()) if match else (None, 0)


def put_text(months: FoundMapping, passages: Sequence[Passage], accounting: Accounting) -> None:
    """Read months and their tasks from paragraphs; what stands before the first month is left.

    Args:
        months: Where months are put.
        passages: The paragraphs.
        accounting: Where what npc computes is noted.

    """
    month = ""
    lines: list[Passage] = []
    for passage in passages:
        number, end = _month_at(passage)
        if number is None:
            lines.append(passage)
            continue
        _put_tasks(months, month, lines, accounting)
        month, lines = str(number), []
        months.values.setdefault(month, [])
        accounting.computed(Clipping(passage, 0, end), _MONTH)
        if passage.text[end:].strip():
            lines.append(_behind(passage, end))
    _put_tasks(months, month, lines, accounting)


def _behind(passage: Passage, start: int) -> Passage:
    """Return a passage with blanks for what stands before an offset, so that places in it stay."""
    return passage._replace(text=" " * start + passage.text[start:])


def _put_tasks(
    months: FoundMapping, month: str, lines: Sequence[Passage], accounting: Accounting
) -> None:
    if not month or not lines:
        return
    for found in tasks_in(lines):
        if found.is_nothing:
            for clipping in (*found.words, *found.computed):
                accounting.computed(clipping, NO_TASKS)
            continue
        put_task(months.add(month), found, accounting)


def put_task(task: FoundMapping, found: FoundTask, accounting: Accounting) -> None:
    """Set what a task is, and whose, where that stands in brackets behind it."""
    words, owners = _owners(found.words)
    words, ends = without_end(words)
    task.put("content", *words)
    if owners:
        task.put("owners", owners)
    used = {(clipping.passage.number, clipping.start) for clipping in words}
    for clipping in (*found.computed, *ends, *_around(found.words, words, owners)):
        if (clipping.passage.number, clipping.start) not in used:
            accounting.computed(clipping, _SIGNS)


def _owners(words: Sequence[Clipping]) -> tuple[Sequence[Clipping], Clipping | None]:
    """Take （财经工委） off the end of a task."""
    last = words[-1]
    match = _OWNERS.search(last.passage.text, last.start, last.end)
    if not match or not (match["said"] or match["names"].endswith(COMMITTEES)):
        return words, None
    rest = Clipping(last.passage, last.start, match.start())
    return (*words[:-1], rest), Clipping(last.passage, *match.span("names"))


def _around(
    before: Sequence[Clipping], after: Sequence[Clipping], owners: Clipping | None
) -> tuple[Clipping, ...]:
    """Return the brackets around owners, and what they begin with."""
    if owners is None:
        return ()
    passage = owners.passage
    return (
        Clipping(passage, after[-1].end, owners.start),
        Clipping(passage, owners.end, before[-1].end),
    )


NO_TASKS = Message("nothing in this month", "本月没有事项")
_MONTH = Message("month", "月份")
_SIGNS = Message("number and mark of a task", "事项的序号和末尾标点")

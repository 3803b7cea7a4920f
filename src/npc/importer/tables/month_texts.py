"""A monthly plan in paragraphs: 一月：1. …；2. …"""

import re
from collections.abc import Iterable, Iterator, Sequence

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.sentences import WHOLE_TIMES
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.lists.below import is_closing, is_time
from npc.importer.tables.months import month_of
from npc.importer.tables.reasons import MONTH, NO_TASKS, SIGNS_OF_TASK
from npc.importer.tables.task_owners import owned_task, tasks_by_owners
from npc.importer.tables.tasks import FoundTask, tasks_in, without_end
from npc.messages import Message
from npc.originals.original import Passage

_HEAD = re.compile(
    rf"((?:\d{{4}}年)?(?:\d{{1,2}}|[{ONE_TO_TEN}]{{1,2}})\s?月份?(?:工作|重点工作|安排|计划)?)\s?(?:[:：]|$)"
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


def put_text(
    paper: FoundMapping, months: FoundMapping, passages: Sequence[Passage], accounting: Accounting
) -> None:
    """Read months and their tasks from paragraphs; what stands before the first month is left.

    Args:
        paper: The plan, where what is of no month is kept.
        months: Where months are put.
        passages: The paragraphs.
        accounting: Where what npc computes is noted.

    """
    month = ""
    lines: list[Passage] = []
    for passage in passages:
        number, end = _month_at(passage)
        if number is None and _is_of_months(passage):
            _put_tasks(months, month, lines, accounting)
            month, lines = "", []
            accounting.computed(whole(passage), _SEVERAL)
            continue
        is_apart = number is None and bool(months.values) and _is_of_no_month(passage)
        if number is None and not is_apart:
            lines.append(passage)
            continue
        _put_tasks(months, month, lines, accounting)
        month, lines = "", []
        if number is None:
            paper.keep(whole(passage), _OF_NO_MONTH)
            continue
        month = str(number)
        months.values.setdefault(month, [])
        accounting.computed(Clipping(passage, 0, end), MONTH)
        if passage.text[end:].strip():
            lines.append(_behind(passage, end))
    _put_tasks(months, month, lines, accounting)


def _is_of_no_month(passage: Passage) -> bool:
    """Whether a paragraph ends the tasks of a month, and is none of them: 每月工作：…, 以上安排…."""
    words = _words(passage)
    before, colon, _ = words.replace(":", "：", 1).partition("：")
    is_of_all = bool(colon) and len(before) <= _LONGEST_HEAD and before.startswith(WHOLE_TIMES)
    return is_of_all or is_closing(words)


def _is_of_months(passage: Passage) -> bool:
    """Whether a paragraph heads several months: 二、二季度."""
    return is_time(_words(passage))


def _words(passage: Passage) -> str:
    number = list_number(passage.text, passage.label_end)
    return passage.text[number.end if number else 0 :].strip()


_LONGEST_HEAD = 12


def _behind(passage: Passage, start: int) -> Passage:
    """Return a passage with blanks for what stands before an offset, so that places in it stay."""
    return passage._replace(text=" " * start + passage.text[start:])


def _put_tasks(
    months: FoundMapping, month: str, lines: Sequence[Passage], accounting: Accounting
) -> None:
    if not month or not lines:
        return
    for found in told_tasks(tasks_in(lines), accounting):
        for task in tasks_by_owners(found):
            put_task(months.add(month), task, accounting)


def told_tasks(tasks: Iterable[FoundTask], accounting: Accounting) -> Iterator[FoundTask]:
    """Yield tasks but for those that only say that there are none: 无."""
    for task in tasks:
        if not task.is_nothing:
            yield task
            continue
        for clipping in (*task.words, *task.computed):
            accounting.computed(clipping, NO_TASKS)


def put_task(task: FoundMapping, found: FoundTask, accounting: Accounting) -> None:
    """Set what a task is, and whose, where that stands in brackets behind it."""
    owned = owned_task(found.words)
    words, ends = without_end(owned.words)
    task.put("content", *words)
    for key, clipping in owned.owners:
        task.put(key, clipping)
    for clipping in (*found.computed, *ends, *owned.around):
        if clipping.text:
            accounting.computed(clipping, SIGNS_OF_TASK)
    if owned.doubt:
        task.check("owners" if owned.owners else "content", owned.doubt, words[0].passage.place)


_SEVERAL = Message("heading over several months", "几个月份上面的标题")
_OF_NO_MONTH = Message("it is of no month alone", "不属于某一个月")

"""What a draft of a review tells of the year: all of it, meetings, work by category, opinions, suggestions."""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.facts.counted import CountKind, YearCount, counts_of
from npc.facts.facts import Facts
from npc.kinds.ledger_changes import CHANGE, MOVE
from npc.ledger.book import Book
from npc.ledger.records import Decided, Tracked
from npc.messages import Message
from npc.views.changed_values import VERBS, changed_values
from npc.views.count_words import called, how_counted
from npc.views.draft_ahead import is_to_come
from npc.views.draft_sections import LONGEST, OPEN, DraftSection, bracketed, line_of
from npc.views.table import Text, in_language


def account_sections(facts: Facts, book: Book, until: dt.date) -> Iterator[DraftSection]:
    """Yield what is told of the year: all of it, meetings, work by category, opinions, suggestions."""
    counts = counts_of(book)
    by_kind = {kind: [each for each in counts if each.kind is kind] for kind in CountKind}
    for count in by_kind[CountKind.ALL]:
        yield DraftSection("总体情况", (_of_planned(count, "全年计划", book), OPEN))
    meetings = [each for each in by_kind[CountKind.MEETING] if each.is_kept]
    if meetings:
        listed = "、".join(f"{each.name}{each.number}次" for each in meetings)
        yield DraftSection("会议", (f"召开{listed}。", OPEN), tuple(_unsure(meetings, book)))
    for count in (*by_kind[CountKind.CATEGORY], *by_kind[CountKind.MONTHLY]):
        yield _of_work(count, facts, book, until)
    papers = (
        (CountKind.OPINION, CountKind.REPLY, "发出审议意见{}份", "已书面报告{}份"),
        (CountKind.SUGGESTION, CountKind.ANSWER, "收到代表建议{}件", "已答复{}件"),
    )
    for first, second, sent, returned in papers:
        for count, back in zip(by_kind[first], by_kind[second], strict=True):
            words = f"{sent.format(count.number)}，其中{returned.format(back.number)}。"
            remarks = tuple(_unsure((count,), book))
            yield DraftSection(count.name, (words, OPEN), remarks)


def _of_work(count: YearCount, facts: Facts, book: Book, until: dt.date) -> DraftSection:
    rows = [each for each in book.tracked if _is_counted(each, count)]
    left = _left(rows, facts, until) if book.adopted.ledgers else ()
    lines = (_of_planned(count, "计划", book), *_changed(rows), *left, OPEN)
    return DraftSection(line_of(count.name), lines, (how_counted(count, book.adopted),))


def _is_counted(tracked: Tracked, count: YearCount) -> bool:
    paper, matter = count.paper, tracked.matter
    if paper is None or matter.paper is not paper.at.document:
        return False
    return count.kind is CountKind.MONTHLY or (matter.category or paper.name) == count.name


def _of_planned(count: YearCount, planned: str, book: Book) -> str:
    """Say what was planned, and what became of it, where that is known: 计划16项，办结15项，改期1项。."""
    if not book.adopted.ledgers:
        return f"{planned}{count.planned}项。"
    changes = (("新增", count.added), ("改期", count.moved), ("取消", count.dropped))
    words = [f"{planned}{count.planned}项", f"办结{count.number}项"]
    words += [f"{verb}{number}项" for verb, number in changes if number]
    return f"{'，'.join(words)}。"


def _changed(rows: Iterable[Tracked]) -> Iterator[str]:
    """Yield what was moved, dropped and added, each with the reason."""
    for tracked in rows:
        for decided in tracked.changes:
            if decided.verb != MOVE or not tracked.is_dropped:
                title = line_of((decided.before or tracked.matter).text)
                yield f"{VERBS[decided.verb].zh}：{title}{bracketed(_reasons(decided))}。"


def _reasons(decided: Decided) -> Iterator[str]:
    """Yield what a change made of a matter, and why."""
    values = changed_values(decided)
    before, after = (in_language(text, "zh") for text in (values.before, values.after))
    if decided.verb == MOVE:
        yield f"{before}改为{after}"
    elif decided.verb == CHANGE:
        yield after
    yield decided.change.why or ""


def _left(rows: Iterable[Tracked], facts: Facts, until: dt.date) -> Iterator[str]:
    """Yield what should be done and is not, and how many are still to come."""
    rows = [each for each in rows if each.is_open]
    left = [line_of(each.matter.text) for each in rows if not is_to_come(each, facts, until)]
    for titles in _some_by_some(left):
        yield f"未办结：{'；'.join(titles)}。"
    if len(left) < len(rows):
        yield f"未到期{len(rows) - len(left)}项。"


def _some_by_some(titles: Iterable[str]) -> Iterator[list[str]]:
    """Yield titles together, as many as one paragraph takes."""
    some: list[str] = []
    length = 0
    for title in titles:
        if some and length + len(title) > LONGEST:
            yield some
            some, length = [], 0
        some.append(title)
        length += len(title)
    if some:
        yield some


def _unsure(counts: Iterable[YearCount], book: Book) -> Iterator[Text]:
    """Tell the writer which figures may lack something."""
    for count in counts:
        if not count.is_sure:
            words = {"name": called(count), "how": how_counted(count, book.adopted)}
            yield Message("{name}: {how}", "{name}：{how}").format(**words)

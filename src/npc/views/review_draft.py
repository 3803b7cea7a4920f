"""A review to start from: what plan and ledger tell of a year, in plain lines, and what is open for the next.

Nothing is told that they do not tell; what a writer must add is left open (待填).
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from npc.errors import UsageError
from npc.facts.counted import CountKind, YearCount, counts_of
from npc.facts.due_days import due_of
from npc.facts.facts import Facts
from npc.facts.rectification import due_rectifications
from npc.genre.prose import split_at_notes
from npc.genre.timing import Timing
from npc.genre.widths import wrong_signs
from npc.kinds.ledger_changes import CHANGE, MOVE
from npc.ledger.book import Book
from npc.ledger.records import Decided, Tracked
from npc.messages import Message
from npc.plan import Matter
from npc.records import NamedTuple
from npc.views.accounts import NAME_PLAN, NOTHING_PLANNED
from npc.views.changed_values import VERBS, changed_values
from npc.views.count_words import called, how_counted
from npc.views.phrases import long
from npc.views.table import Text, in_language

OPEN = "待填"
"""What stands where a writer has to add something."""
_LONGEST = 20_000
"""Characters of a section, and of what is not done of a category in one paragraph: texts have a limit."""
_HALF_YEAR = 7
"""The last month in which accounts of the first half of a year are written."""


class DraftSection(NamedTuple):
    """A section of a draft: its title, its paragraphs, and remarks to the writer."""

    title: str
    paragraphs: tuple[str, ...]
    remarks: tuple[Text, ...] = ()


class DraftPart(NamedTuple):
    """A part of a draft: the account, or the plan for what follows."""

    title: str
    year: int
    as_of: dt.date | None
    sections: tuple[DraftSection, ...]


class ReviewDraft(NamedTuple):
    """What a review says, as far as plan and ledger do."""

    organ: str | None
    of: str | None
    """The way to the plan; None where the review lies beside it."""
    parts: tuple[DraftPart, ...]


def review_draft(facts: Facts, book: Book, day: dt.date, *, of: str | None) -> ReviewDraft:
    """Return the review of a year up to a day.

    Args:
        facts: What is known of the plan as it stands then.
        book: What its ledgers tell up to then.
        day: To which the review counts; after the year's end, its last day.
        of: The way from the review to the plan.

    Raises:
        UsageError: Nothing is planned there, the plan has no year, or the day lies before it.

    """
    if facts.plan.is_account:
        raise UsageError(NOTHING_PLANNED.format(title=facts.plan.title), hint=NAME_PLAN)
    year = facts.plan.year
    if year is None:
        raise UsageError(_NO_YEAR, hint=_SAY_YEAR)
    until = min(day, dt.date(year, 12, 31))
    if until.year < year:
        raise UsageError(_TOO_EARLY.format(day=day, year=year), hint=_LATER)
    is_half = until.month <= _HALF_YEAR
    now, then = ("上半年", "下半年") if is_half else ("", "")
    next_year = year if is_half else year + 1
    account = DraftPart(
        f"{year}年{now}工作总结", year, until, tuple(_parted(_account(facts, book, until)))
    )
    ahead = DraftPart(
        f"{next_year}年{then}工作计划", next_year, None, tuple(_parted(_ahead(facts, book, until)))
    )
    return ReviewDraft(facts.plan.organ, of, (account, ahead))


_NO_YEAR = Message("the plan has no year", "计划没有写年度")
_SAY_YEAR = Message("write “year” in the plan", "请在计划里写 year")
_TOO_EARLY = Message("{day} is before {year}", "{day}在{year}年以前")
_LATER = Message("name a later day with --as-of", "请用 --as-of 写明这一年的日期")


def _parted(sections: Iterable[DraftSection]) -> Iterator[DraftSection]:
    """Yield sections none of which is longer than a text may be; those of thousands of rows go on in others."""
    for section in sections:
        parts: list[list[str]] = [[]]
        for paragraph in section.paragraphs:
            if sum(map(len, parts[-1])) + len(paragraph) > _LONGEST:
                parts.append([])
            parts[-1].append(paragraph)
        for number, part in enumerate(parts, 1):
            title = section.title if number == 1 else f"{section.title}（续{number - 1}）"
            yield DraftSection(title, tuple(part), section.remarks if number == 1 else ())


def _account(facts: Facts, book: Book, until: dt.date) -> Iterator[DraftSection]:
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
    return DraftSection(_line(count.name), lines, (how_counted(count, book.adopted),))


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
                title = _line((decided.before or tracked.matter).text)
                yield f"{VERBS[decided.verb].zh}：{title}{_bracketed(_reasons(decided))}。"


def _reasons(decided: Decided) -> Iterator[str]:
    """Yield what a change made of a matter, and why."""
    values = changed_values(decided)
    before, after = (in_language(text, "zh") for text in (values.before, values.after))
    if decided.verb == MOVE:
        yield f"{before}改为{after}"
    elif decided.verb == CHANGE:
        yield after
    yield decided.change.why or ""


def _bracketed(words: Iterable[str]) -> str:
    """Return notes on a matter in brackets; nothing where there are none."""
    notes = "，".join(filter(None, map(_line, words)))
    return f"（{notes}）" if notes else ""


def _left(rows: Iterable[Tracked], facts: Facts, until: dt.date) -> Iterator[str]:
    """Yield what should be done and is not, and how many are still to come."""
    rows = [each for each in rows if each.is_open]
    left = [_line(each.matter.text) for each in rows if not _is_to_come(each, facts, until)]
    for titles in _some_by_some(left):
        yield f"未办结：{'；'.join(titles)}。"
    if len(left) < len(rows):
        yield f"未到期{len(rows) - len(left)}项。"


def _some_by_some(titles: Iterable[str]) -> Iterator[list[str]]:
    """Yield titles together, as many as one paragraph takes."""
    some: list[str] = []
    length = 0
    for title in titles:
        if some and length + len(title) > _LONGEST:
            yield some
            some, length = [], 0
        some.append(title)
        length += len(title)
    if some:
        yield some


def _is_to_come(tracked: Tracked, facts: Facts, until: dt.date) -> bool:
    """Whether a matter is due later than the day to which is counted: 11月 in an account of July."""
    due = due_of(tracked.matter, facts)
    if due is None and tracked.matter.own_time.is_all_year:
        due = dt.date(until.year, 12, 31)
    return due is not None and due > until


def _unsure(counts: Iterable[YearCount], book: Book) -> Iterator[Text]:
    """Tell the writer which figures may lack something."""
    for count in counts:
        if not count.is_sure:
            words = {"name": called(count), "how": how_counted(count, book.adopted)}
            yield Message("{name}: {how}", "{name}：{how}").format(**words)


def _ahead(facts: Facts, book: Book, until: dt.date) -> Iterator[DraftSection]:
    """Yield what is open, and what recurs; the rest is the writer's."""
    rows = book.tracked
    recurring = [each.matter for each in rows if _recurs(each)]
    known = rows if book.adopted.ledgers else ()
    left = [each for each in known if each.is_open and not _recurs(each)]
    to_come = {each.matter.at for each in left if _is_to_come(each, facts, until)}
    opinions = [
        f"{_line(each.opinion.name)}：{'；'.join(_line(matter.text) for matter in each.matters)}"
        f"{_bracketed((_due(each.due),))}。"
        for each in book.opinions
        if each.opinion.issued and each.done_on is None
    ]
    reports = [
        f"{_line(each.audit.text)}：{long(each.heard).zh}听取，{long(each.due).zh}前听取整改情况的报告。"
        for each in due_rectifications(facts)
    ]
    sections: Sequence[tuple[str, Sequence[str]]] = (
        ("结转事项", [_row(each.matter) for each in left if each.matter.at not in to_come]),
        ("未到期事项", [_row(each.matter) for each in left if each.matter.at in to_come]),
        ("审议意见跟踪督办", opinions),
        ("审计查出问题整改", reports),
        ("全年和定期工作", [_row(matter) for matter in recurring]),
    )
    for title, lines in sections:
        if lines:
            yield DraftSection(title, (*lines, OPEN))


def _due(day: dt.date | None) -> str:
    return f"{long(day).zh}前书面报告" if day else ""


def _recurs(tracked: Tracked) -> bool:
    """Whether a matter goes on all year, or comes again and again."""
    when = tracked.matter.own_time
    recurs = when.is_all_year or when.timing is Timing.RECURRING
    return recurs and not tracked.is_dropped


def _row(matter: Matter) -> str:
    """Return a matter with who does it, and when: …（财经工委，每季度）。."""
    notes = (matter.owners.text, matter.own_time.text)
    return f"{_line(matter.text)}{_bracketed(notes)}。"


def _line(text: str) -> str:
    """Return words of the plan on one line, with the signs of Chinese, and no marks of footnotes."""
    bare = "".join(piece for piece, _ in split_at_notes(text))
    line = " ".join(bare.split()).rstrip("。")
    for start, end, full in reversed(wrong_signs(line)):
        line = line[:start] + full + line[end:] if full else line
    return line

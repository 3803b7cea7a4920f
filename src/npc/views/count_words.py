"""What a figure of the year is called, and how it is counted, in words."""

from collections.abc import Iterator

from npc.facts.counted import CountKind, YearCount
from npc.messages import Message
from npc.plan import Plan
from npc.views.entries import annex_name, annexes_of
from npc.views.phrases import CLAUSE, joined
from npc.views.table import Text


def called(count: YearCount) -> Text:
    """Return what a figure is called."""
    return _NAMES.get(count.kind, count.name)


def unit_of(count: YearCount) -> Message:
    """Return in what a figure is counted."""
    return Message(_UNITS.get(count.kind, "items"), count.unit)


def how_counted(count: YearCount, plan: Plan) -> Text:
    """Say how a figure is counted: 附件1，按行计，另有1项办了一部分."""
    return joined((_place(count, plan), *_more(count)), CLAUSE)


def in_short(count: YearCount, plan: Plan) -> Text:
    """Say how a figure is counted where there is little room: 附件1，另有1项办了一部分."""
    place: Text = "" if count.kind is CountKind.ALL else _LEDGER
    if count.paper is not None:
        place = annex_name(count.paper, annexes_of(plan))
    return joined((place if count.is_kept else _NOT_KEPT, *_more(count)), CLAUSE)


_LEDGER = Message("ledger", "台账")


def _more(count: YearCount) -> Iterator[Text]:
    if count.reports > count.number:
        yield _REPORTS.format(rows=count.number, reports=count.reports)
    if count.begun:
        yield _BEGUN.format(n=count.begun)
    if count.kind in {CountKind.REPLY, CountKind.ANSWER}:
        yield _OF.format(n=count.planned, unit=count.unit)
    if count.is_kept and not count.is_sure:
        yield _GAPS


def _place(count: YearCount, plan: Plan) -> Text:
    if not count.is_kept:
        return _NOT_KEPT
    if count.paper is None:
        return _PLACES[count.kind]
    name = annex_name(count.paper, annexes_of(plan))
    pattern = _BY_ROWS if count.kind is CountKind.CATEGORY else _ALL_MONTHS
    return pattern.format(paper=name)


_NAMES = {
    CountKind.REPLY: Message("opinions reported on", "审议意见（已书面报告）"),
    CountKind.ANSWER: Message("suggestions answered", "代表建议（已答复）"),
    CountKind.ALL: Message("all matters", "全部事项"),
}
_UNITS = {
    CountKind.MEETING: "meetings",
    CountKind.OPINION: "papers",
    CountKind.REPLY: "papers",
    CountKind.SUGGESTION: "suggestions",
    CountKind.ANSWER: "suggestions",
}
"""What units are called in English, where they are not items."""
_PLACES = {
    CountKind.MEETING: Message("meetings of the ledger", "台账会议"),
    CountKind.OPINION: Message("opinions of the ledger", "台账审议意见"),
    CountKind.REPLY: Message("opinions of the ledger", "台账审议意见"),
    CountKind.SUGGESTION: Message("suggestions of the ledger", "台账代表建议"),
    CountKind.ANSWER: Message("suggestions of the ledger", "台账代表建议"),
    CountKind.ALL: Message("all tables", "各表合计"),
}
_BY_ROWS = Message("{paper}, by rows", "{paper}，按行计")
_ALL_MONTHS = Message("{paper}, all months", "{paper}，各月合计")
_REPORTS = Message("{rows} rows with {reports} reports", "{rows}行、{reports}个报告")
_BEGUN = Message("{n} more done in part", "另有{n}项办了一部分")
_OF = Message("of {n}", "共{n}{unit}")
_NOT_KEPT = Message("adoption and agendas; the ledger has none", "题注、议程，台账没有记")
_GAPS = Message("numbers are left out: perhaps not all are listed", "编号不连续，可能没有记全")

"""Which papers of a year go on into the next, and what they are called there."""

from collections.abc import Iterable, Mapping

from npc.genre.renewed_years import Turn
from npc.kinds.paper import PlanDocument
from npc.messages import Message
from npc.plan import Paper, Plan
from npc.source.plan_files import SUFFIXES
from npc.starting.renewing.account import LeftOut, RenewalAccount

_ONCE = {
    "review": Message("a review tells of its year", "总结只写当年，不续写"),
    "agenda": Message("agendas are made session by session", "会议议程逐次拟定，不续写"),
}
"""Kinds that are of one year, and why."""


def kept_papers(plan: Plan, account: RenewalAccount) -> list[Paper]:
    """Return the papers that go on, in order; of the others is told why they do not.

    A notice goes with what it issues, a text with what it is annexed to.
    """
    left: dict[str, Message] = {}
    for paper in plan.papers:
        why = _why_not(paper, plan)
        if why:
            left[paper.id] = why
    for paper in plan.papers:
        carriers = [each for each in plan.papers if paper.id in (each.annexes or ())]
        if paper.kind == "text" and carriers and all(each.id in left for each in carriers):
            left[paper.id] = _ANNEX
    for paper in plan.papers:
        if paper.id in left:
            account.left_out.append(LeftOut(paper.title, left[paper.id], _where(paper)))
    if plan.ledgers:
        account.left_out += [
            LeftOut(ledger.chinese, _LEDGER, _where(ledger)) for ledger in plan.ledgers
        ]
    return [paper for paper in plan.papers if paper.id not in left]


def _where(paper: PlanDocument) -> Message:
    file = paper.at.document.file
    return Message(file, file)


def _why_not(paper: Paper, plan: Plan) -> Message | None:
    if paper.kind == "notice" and plan.issued_by(paper) is None:
        return _NOTICE
    return _ONCE.get(paper.kind)


def new_file(file: str, turn: Turn) -> str:
    """Return the name of a file of the new plan: its year is moved on."""
    return file.replace(str(turn.old), str(turn.new))


def new_names(papers: Iterable[Paper], turn: Turn) -> Mapping[str, str]:
    """Return what each paper that goes on is called: one that has the name of its file has that of the new one."""
    return {paper.id: _new_name(paper, turn) for paper in papers}


def _new_name(paper: Paper, turn: Turn) -> str:
    stem = paper.at.document.file
    for suffix in SUFFIXES:
        stem = stem.removesuffix(suffix)
    is_of_file = paper.id == stem and not paper.at.has("id")
    return new_file(stem, turn) if is_of_file else paper.id


_NOTICE = Message("a notice of its own is of one occasion", "单独的通知是一次性的，不续写")
_ANNEX = Message("what it is annexed to does not go on", "所附的文件不续写")
_LEDGER = Message("the ledger is that of the old year", "台账记的是上年的事，没有办结的另列")

"""What a clerk is told of a new plan, on stderr; the last line is the next command."""

from collections.abc import Iterator
from pathlib import Path

from npc.cli.console import notify
from npc.cli.importing.telling import DRY, NEXT
from npc.cli.paths import show_path
from npc.genre.renewed_years import Turn
from npc.importer.contents import contents_of
from npc.messages import Message, Verbatim
from npc.starting.renewing.account import RenewalAccount
from npc.starting.renewing.renewing import NewPlan, OldPlan

EXPLANATION = "新年度说明.md"
"""Name of the file that lists what became of the old plan, beside those of the new one."""


def tell(made: NewPlan, old: OldPlan, turn: Turn, folder: Path, *, is_dry: bool) -> None:
    """Say what was moved on, left out and carried over, how much is to be looked at, and what comes next.

    Args:
        made: The new plan.
        old: The old one.
        turn: From which year to which.
        folder: Where the new plan is, or would be.
        is_dry: Whether nothing was written.

    """
    for message in (*_contents(made, old, turn), *_account(made.account), *_marks(made)):
        notify(message)
    if is_dry:
        notify(DRY)
    else:
        notify(_EXPLAINED.format(path=Verbatim(show_path(folder / EXPLANATION))))
        notify(NEXT.format(path=Verbatim(show_path(folder))))


def _contents(made: NewPlan, old: OldPlan, turn: Turn) -> Iterator[Message]:
    yield _MADE.format(old=Verbatim(old.called), before=turn.old, year=turn.new)
    contents = contents_of(made.reading.plan)
    for paper in made.reading.plan.papers:
        counts = contents[paper.at.document.file]
        yield Message(f"  {paper.title}: {counts.en}", f"  {paper.title}：{counts.zh}")


def _account(account: RenewalAccount) -> Iterator[Message]:
    """Say in full which rows were left out, carried over and added: nobody should have to look for them."""
    rows = account.rows_left_out
    if rows:
        yield _LEFT_OUT.format(n=len(rows))
    for row in rows:
        yield _ROW.format(where=row.where, what=Verbatim(row.what), why=row.why)
    if account.carried:
        yield _CARRIED.format(n=len(account.carried))
    for each in account.carried:
        yield _ROW.format(where=Verbatim(each.where), what=Verbatim(each.what), why=each.how)
    if account.added:
        yield _ADDED.format(n=len(account.added))
    for title in account.added:
        yield Message(f"  {title}", f"  {title}")


def _marks(made: NewPlan) -> Iterator[Message]:
    mappings = (each for paper in made.papers for each in paper.mapping.with_inner())
    checks = sum(len(mapping.checks) for mapping in mappings)
    yield _MOVED.format(n=len(made.account.moved), checks=checks)


_MADE = Message(
    "the plan of {year}, made of “{old}” ({before}):", "由“{old}”（{before}年）续写{year}年计划："
)
_LEFT_OUT = Message("rows left out: {n}", "没有沿用的事项（{n}项）：")
_CARRIED = Message("left open by the old year: {n}", "上年没有办结的（{n}项）：")
_ADDED = Message("added by law: {n}", "按法律补列的（{n}项）：")
_ROW = Message("  {where} {what} ({why})", "  {where} {what}（{why}）")
_MOVED = Message(
    "years, sessions and times moved on: {n}; to check: {checks}",
    "年份、会次、时间改了{n}处；待核{checks}处，都标在计划文件中",
)
_EXPLAINED = Message("all of it is listed in {path}", "清单和说明：{path}")

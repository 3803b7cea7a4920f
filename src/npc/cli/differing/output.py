"""Two states of a plan compared, and written in one of the forms."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from npc.cli import views
from npc.cli.days import day_named
from npc.cli.differing.sides import DiffSide
from npc.cli.exits import target
from npc.cli.selection import today
from npc.cli.speaking import language
from npc.differing.comparing import compared
from npc.differing.records import PlanDifferences
from npc.facts.following import facts_of
from npc.files.overwriting import refuse_overwrite
from npc.messages import Message
from npc.output.forms import DIFFERENCES
from npc.plan import Item, Matter, Plan
from npc.views.differences import DiffSides, differences_view


def write(
    first: DiffSide, second: DiffSide, form: str | None, output: str | None, *, as_of: str | None
) -> None:
    """Write what is otherwise in the second of two states.

    Args:
        first: The first.
        second: The second.
        form: The form; None is text.
        output: The file, or nothing for stdout.
        as_of: The day on which the ledgers of both are asked; None where they are not.

    Raises:
        UsageError: The day is none, or the file is one of the plan's.
        OutputError: The file cannot be written.

    """
    read = [path for side in (first, second) for path in side.reading.files.read]
    refuse_overwrite(read, written=[Path(output)] if output else [])
    day = day_named(as_of) if as_of else None
    found = compared(*(_on(side.reading.plan, day) for side in (first, second)))
    sides = DiffSides(first.shown, second.shown)
    if form in _DATA:
        made = _DATA[form](found, sides, first, day)
        target(output, f"{_NAME}{DIFFERENCES[form].suffix}").write(made)
        return
    remarks = () if day else tuple(_ledgers(first.reading.plan, second.reading.plan))
    views.write(differences_view(found, sides, remarks), form, output)


def _json(found: PlanDifferences, sides: DiffSides, first: DiffSide, day: date | None) -> bytes:  # noqa: ARG001
    from npc.output.views.diff_json import document

    return document(found, sides)


def _yaml(found: PlanDifferences, sides: DiffSides, first: DiffSide, day: date | None) -> bytes:
    from npc.cli.differing.adjustment_yaml import LedgerStyle, adjustment_yaml

    plan = first.reading.plan
    style = LedgerStyle(language(), first.settings.keys_beside(first.reading.documents))
    adopted = plan if day else plan._replace(ledgers=())
    return adjustment_yaml(found, sides, adopted, day or today(), style)


_DATA = {"json": _json, "yaml": _yaml}
"""What makes the forms that are no views."""
_NAME = "调整"


def _on(plan: Plan, day: date | None) -> Plan:
    """Return a plan as it was adopted, or as its ledgers leave it on a day, sentences with what they say then."""
    if not day or not plan.ledgers:
        return plan
    from npc.ledger.rewording import reworded

    found = facts_of(plan, day).plan

    def as_said(row: Matter) -> Matter:
        return reworded(row, found) if isinstance(row, Item) else row

    return found._replace(papers=tuple(paper.with_matters(as_said) for paper in found.papers))


def _ledgers(before: Plan, after: Plan) -> Iterator[Message]:
    """Say that the ledgers are others, which nothing else says."""
    own, others = ([each.at.value for each in plan.ledgers] for plan in (before, after))
    if own != others:
        yield _LEDGERS


_LEDGERS = Message(
    "the ledgers have changed too, which is not listed; --as-of compares as they leave the plan on a day",
    "台账也有变化，未列出；加 --as-of 日期，按台账折合到那一天再比较",
)

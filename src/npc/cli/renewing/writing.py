"""The plan of a new year: all of its files are written, or none."""

from collections.abc import Iterator
from pathlib import Path

from npc.cli.days import day_named
from npc.cli.paths import show_path
from npc.cli.renewing.options import NewPlanOptions
from npc.cli.renewing.source import Predecessor
from npc.cli.renewing.sources import source_of
from npc.cli.renewing.telling import EXPLANATION, tell
from npc.cli.speaking import language
from npc.cli.unwritten import read_in_memory, refuse_filled, write_made
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.genre.renewed_years import Turn
from npc.kinds.values import is_year
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.reading.neighbours import readings_beside
from npc.reading.settings import SettingsReader
from npc.source.settings_files import settings_for
from npc.starting.renewing.explaining import explanation
from npc.starting.renewing.renewing import OldPlan, new_plan

_EARLIER = 3
"""Years before the old plan in which it is looked for what comes again."""


def write_new_plan(options: NewPlanOptions) -> int:
    """Make the plan of a year, write it, and say what is to be looked at."""
    options.refuse_empty()
    if not is_year(str(options.year)):
        raise UsageError(_NO_YEAR.format(year=options.year), hint=_AS_YEAR)
    as_of = day_named(options.as_of) if options.as_of else None
    settings = SettingsReader(show_path)
    source = source_of(options.sources, options.year, settings)
    if source is None:
        return FINDINGS
    turn = _turn(source.old, options.year)
    folder = Path(options.output) if options.output else source.folder
    refuse_filled(folder, _ANOTHER)
    made = new_plan(
        source.old,
        turn,
        lambda files: read_in_memory(files, folder, settings_for(folder), settings),
        earlier=list(_earlier(source, turn, settings)),
        as_of=as_of,
    )
    if not options.dry_run:
        explained = explanation(made, source.old.called, turn, language()).encode()
        data = {name: file.source.text.encode() for name, file in made.files.items()}
        write_made(folder, {**data, EXPLANATION: explained})
    tell(made, source.old, turn, folder, is_dry=options.dry_run)
    return FINE


def _turn(old: OldPlan, year: int) -> Turn:
    """Return from which year to which the plan is taken.

    Raises:
        UsageError: It is not of an earlier year.

    """
    if old.plan.year is None:
        raise UsageError(_WITHOUT_YEAR.format(plan=Verbatim(old.called)), hint=_SAY_YEAR)
    if old.plan.year >= year:
        text = _NOT_EARLIER.format(plan=Verbatim(old.called), old=old.plan.year, year=year)
        raise UsageError(text, hint=_OTHER_YEAR)
    return Turn(old.plan.year, year)


def _earlier(source: Predecessor, turn: Turn, settings: SettingsReader) -> Iterator[Plan]:
    """Yield the plans of the years before the old one that lie beside the new one, by their names."""
    for year in range(turn.old - 1, turn.old - 1 - _EARLIER, -1):
        beside = readings_beside(source.folder, turn.new, year, show=show_path, settings=settings)
        for reading in beside:
            if reading.plan.organ == source.old.plan.organ and reading.plan.year == year:
                yield reading.plan


_NO_YEAR = Message("“{year}” is no year", "“{year}”不是年份")
_AS_YEAR = Message("write it as 2027", "写成 2027 这样")
_WITHOUT_YEAR = Message("“{plan}” does not say of which year it is", "“{plan}”没有写年度")
_SAY_YEAR = Message("write its year first", "请先写明它的年度")
_NOT_EARLIER = Message(
    "“{plan}” is of {old}, and no earlier plan than one of {year}",
    "“{plan}”是{old}年的计划，不早于{year}年",
)
_OTHER_YEAR = Message(
    "name a plan of an earlier year with --from", "请用 --from 指定以前年度的计划"
)
_ANOTHER = Message("name another directory with -o", "请用 -o 指定另一个目录")

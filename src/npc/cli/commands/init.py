"""`npc init`: a plan repo in one step."""

from datetime import date
from pathlib import Path

from npc.cli.keys_said import keys_said
from npc.cli.paths import refuse_led_out, show_path
from npc.cli.selection import today
from npc.cli.starting.office import office_of
from npc.cli.starting.options import InitOptions
from npc.cli.starting.telling import tell
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.kinds.values import is_year
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.source.settings_files import settings_for
from npc.starting.plan_repo import Beginning
from npc.starting.putting import putting, refuse_folder
from npc.starting.recipes import default_source, recipes_named, refuse_source

_FIRST_MONTH_FOR_NEXT_YEAR = 10
"""Work points are written in winter, for the year that comes."""


def init(options: InitOptions) -> int:
    """Make a plan repo: what is not there is written, all of it or nothing."""
    options.refuse_empty()
    folder = Path(options.folder or ".")
    refuse_led_out(folder)
    refuse_folder(folder)
    beginning = _beginning(options, folder)
    files = putting(folder, beginning, is_dry=options.dry_run)
    if not options.dry_run:
        files.write()
    tell(files, beginning, is_dry=options.dry_run)
    return FINE


def _beginning(options: InitOptions, folder: Path) -> Beginning:
    recipes = recipes_named(options.recipes)
    source = options.source or default_source()
    refuse_source(source)
    year = usual_year(today()) if options.year is None else options.year
    if not is_year(str(year)):
        raise UsageError(_NO_YEAR.format(year=year), hint=_A_YEAR)
    settings = SettingsReader(show_path).read(settings_for(folder))
    keys = keys_said(options.keys) or settings.keys_beside(())
    return Beginning(office_of(options, folder, settings.fields), year, recipes, source, keys)


def usual_year(day: date) -> int:
    """Return the year that is planned on a day."""
    return day.year + (day.month >= _FIRST_MONTH_FOR_NEXT_YEAR)


_NO_YEAR = Message("there are no plans of {year}", "没有{year}年的计划")
_A_YEAR = Message("write a year such as 2027", "请写 2027 这样的年份")

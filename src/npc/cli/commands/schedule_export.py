"""`npc schedule export`: the year's set of schedules."""

from pathlib import Path

from npc.cli import selection
from npc.cli.console import show_lines
from npc.cli.declaring import argument, text
from npc.cli.filters import judged_by, schedule_of
from npc.cli.options import WORKDAYS, ScheduleOptions
from npc.cli.paths import show_path
from npc.cli.speaking import language
from npc.cli.views import theme_of
from npc.exit_codes import FINDINGS, FINE
from npc.files.sets import write_set
from npc.messages import Message
from npc.output.forms import VIEWS, form_named
from npc.output.views.year_set import PAGES, files_of_year


class ExportOptions(
    ScheduleOptions, without=("department", "meeting", "action", "status", "output")
):
    """Where to, and how."""

    folder = argument(
        metavar="DIR",
        help=Message(
            "where to write; other files there are left alone", "写到哪个目录；其中别的文件不动"
        ),
    )
    workdays = WORKDAYS
    to = text(
        "--to",
        metavar="FORM",
        among=VIEWS,
        help=Message("the form of the pages; default: html", "各页的格式；不写则为 html"),
    )


def export(options: ExportOptions) -> int:
    """Write the year's set of a plan into a folder, all of it or nothing, and name its files."""
    options.refuse_empty()
    form = form_named(options.to, VIEWS) if options.to else PAGES
    found = selection.chosen(options.plan, year=options.year, today=judged_by(options))
    if found:
        files = files_of_year(
            schedule_of(options, found.plan),
            form,
            language=language(),
            theme=theme_of(found, form),
            are_moved=options.workdays,
            has_todos=options.todos,
        )
        folder = Path(options.folder)
        write_set(folder, files)
        show_lines(show_path(folder / name) for name in files)
    return FINE if found else FINDINGS

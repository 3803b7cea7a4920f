"""`npc settings`: which files make which plan, which settings and rules hold, and by which line."""

from pathlib import Path
from typing import TYPE_CHECKING

from npc.cli.declaring import Options, text
from npc.cli.offered import Offered
from npc.cli.options import OUTPUT, view_form
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import DATA_VIEWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from npc.reading.plans import Reading
    from npc.reading.settings import Settings
    from npc.source.plan_files import PlanFiles
    from npc.views.settings_records import RepoInForce


class SettingsOptions(Options):
    """Of which plans, in which form, and where to."""

    path = text(
        metavar="[PATH]",
        offered=Offered.PLANS,
        help=Message(
            "a YAML file, plan directory or plan repo; default: the plan repo here",
            "YAML 文件、计划目录或计划库；不写则为当前所在的计划库",
        ),
    )
    to = view_form(DATA_VIEWS)
    output = OUTPUT


def settings(options: SettingsOptions) -> int:
    """Show what holds, and on stderr what of npc.yaml cannot.

    Raises:
        UsageError: The path is not there, or holds no plan.
        OutputError: The file cannot be written.

    """
    from npc.cli.machine import machine_facts
    from npc.cli.selection import report_unsound
    from npc.cli.views import form_of, write
    from npc.files.overwriting import refuse_overwrite
    from npc.views.settings import settings_view
    from npc.views.settings_records import InForce

    form = form_of(options.to, options.output, DATA_VIEWS)
    plans = _plans(options.path)
    read = [path for files in plans for path in files.read]
    refuse_overwrite(read, written=[Path(options.output)] if options.output else [])
    found = InForce(_repos(plans), tuple(machine_facts()))
    view = settings_view(found)
    if form == "json":
        from npc.output.settings_json import DOCUMENT

        view = view._replace(record=lambda _: DOCUMENT.of(found))
    write(view, form, options.output)
    return FINDINGS if report_unsound([], [repo.settings for repo in found.repos]) else FINE


def _plans(path: str | None) -> "list[PlanFiles]":
    """Find the plans; where none is named and none is there, that is said and the rest shown."""
    from npc.cli.console import notify
    from npc.cli.paths import here
    from npc.errors import UsageError
    from npc.source.repo import find_plans

    try:
        return find_plans([path] if path else [], around=here())
    except UsageError as error:
        if path:
            raise
        notify(error.text)
        return []


def _repos(plans: "Sequence[PlanFiles]") -> "list[RepoInForce]":
    from npc.cli.paths import here, show_path
    from npc.reading.plans import read_plans
    from npc.reading.settings import SettingsReader
    from npc.source.settings_files import settings_for

    reader = SettingsReader(show_path)
    readings: dict[Path | None, list[Reading]] = {} if plans else {settings_for(here()): []}
    for files in plans:
        found = read_plans(files, show=show_path, settings=reader)
        readings.setdefault(files.settings, []).extend(found)
    return [_repo(reader.read(path), own) for path, own in readings.items()]


def _repo(settings: "Settings", readings: "Sequence[Reading]") -> "RepoInForce":
    from npc.checking.rule_changes import changes_in_comments, changes_in_settings
    from npc.rules.registry import all_rules
    from npc.views.settings_records import RepoInForce
    from npc.views.settings_values import settings_in_force

    documents = [document for reading in readings for document in reading.documents]
    commented = [*documents, *([settings.document] if settings.document else [])]
    rules = all_rules()
    changes = [*changes_in_settings(settings, rules), *changes_in_comments(commented, rules)]
    templates = sorted(settings.templates.glob("*.html")) if settings.templates else []
    return RepoInForce(
        settings,
        tuple(settings_in_force(settings, documents)),
        changes,
        readings,
        [path.name for path in templates],
    )

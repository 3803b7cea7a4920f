"""Files that become a new plan: all of its files are written, or none."""

from pathlib import Path

from npc.cli.exits import target
from npc.cli.importing.finding import found_in
from npc.cli.importing.options import STDOUT, ImportOptions
from npc.cli.importing.telling import EXPLANATION, tell
from npc.cli.paths import here, show_path
from npc.cli.speaking import language
from npc.cli.unwritten import read_in_memory, refuse_filled, write_made
from npc.exit_codes import FINDINGS, FINE
from npc.files.names import on_disk
from npc.importer.contents import contents_of
from npc.importer.explaining import explanation
from npc.importer.found_plan import FoundPlan
from npc.importer.making import files_of
from npc.importer.selfcheck import differences
from npc.importer.unit_report import unit_report
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PLANS_FOLDER
from npc.source.settings_files import settings_for


def import_plan(options: ImportOptions) -> int:
    """Make a plan of files, write it, and say what is to be looked at."""
    options.refuse_empty()
    folder = None if options.output in (None, STDOUT) else Path(options.output or "")
    if folder is not None:
        refuse_filled(folder, _ANOTHER)
    repo = settings_for(folder or here())
    settings = SettingsReader(show_path)
    found = found_in(options, settings.read(repo))
    files = files_of(found, language())
    folder = folder or usual_folder(found, repo)
    is_written = not options.dry_run and options.output != STDOUT and options.to != "json"
    if is_written:
        refuse_filled(folder, _ANOTHER)
    reading = read_in_memory(files, folder, repo, settings)
    differing = differences(reading.plan, found) if reading.is_sound else None
    contents = contents_of(reading.plan)
    made = {name: file.source.text.encode() for name, file in files.items()}
    if options.to == "json":
        target(None, "").write(unit_report(found, differing).encode())
    elif options.output == STDOUT:
        target(None, "").write(b"---\n".join(made.values()))
    elif is_written:
        explained = explanation(found, differing, language(), contents).encode()
        write_made(folder, {**made, EXPLANATION: explained})
    tell(found, reading, contents, folder, options)
    return FINE if reading.is_sound and not found.is_marked else FINDINGS


def usual_folder(found: FoundPlan, repo: Path | None) -> Path:
    """Return plans/<year> of the repo, or <organ>-<year> here where there is none."""
    first = found.papers[0].mapping
    year = next((year for paper in found.papers if (year := paper.mapping.text("year"))), "")
    plans = (repo.parent if repo else here()) / PLANS_FOLDER
    if repo or plans.is_dir():
        return plans / on_disk(year or _NEW)
    name = "-".join(word for word in (first.text("organ"), year) if word)
    return Path(on_disk(name or _NEW))


_NEW = "imported"
_ANOTHER = Message(
    "name another directory with -o; to change a plan that is there, use --into",
    "请用 -o 指定另一个目录；要并入已有的计划，用 --into",
)

"""An old plan that an office has in Word or Excel only: imported in memory, with what the import doubts."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from npc.cli.console import notify
from npc.cli.importing.finding import found_in
from npc.cli.importing.options import ImportOptions
from npc.cli.importing.plans import usual_folder
from npc.cli.paths import here
from npc.cli.renewing.source import Predecessor
from npc.cli.speaking import language
from npc.cli.unwritten import read_in_memory
from npc.diagnostics import Severity
from npc.errors import UsageError
from npc.importer.found import FoundMapping, ToCheck
from npc.importer.found_plan import FoundPlan
from npc.importer.making import files_of
from npc.importer.walking import mappings_in
from npc.messages import Message, Verbatim
from npc.plan import Location
from npc.reading.plans import Reading
from npc.reading.settings import SettingsReader
from npc.source.settings_files import settings_for
from npc.starting.renewing.renewing import OldPlan


def of_files(names: Sequence[str], year: int, settings: SettingsReader) -> Predecessor | None:
    """Import files of an office, as `npc plan import` does; nothing is written.

    Args:
        names: The files.
        year: The year of the new plan.
        settings: Reads the settings that hold here.

    Returns:
        The plan; None where it cannot be read whole, which is said.

    Raises:
        UsageError: No year stands in them.

    """
    repo = settings_for(here())
    found = found_in(ImportOptions({"files": tuple(names)}), settings.read(repo), names)
    called = "、".join(Path(name).name for name in names)
    folder = usual_folder(found, repo)
    reading = read_in_memory(files_of(found, language()), folder, repo, settings)
    faults = sum(each.severity is Severity.ERROR for each in reading.diagnostics)
    if faults:
        notify(_UNSOUND.format(files=Verbatim(called), n=faults))
        return None
    if reading.plan.year is None:
        raise UsageError(_NO_YEAR.format(files=Verbatim(called)), hint=_IMPORT_FIRST)
    target = folder.with_name(folder.name.replace(str(reading.plan.year), str(year)))
    return Predecessor(OldPlan(reading.plan, called, dict(_marks(found, reading))), target)


def _marks(found: FoundPlan, reading: Reading) -> Iterator[tuple[Location, list[ToCheck]]]:
    """Yield what the import doubts, by the place of the mapping."""
    documents = {document.file: document for document in reading.plan.documents}
    for paper in found.papers:
        for at in mappings_in(paper.mapping):
            marks = [*at.mapping.checks, *_not_placed(at.mapping)]
            if marks and paper.file in documents:
                yield Location(documents[paper.file], at.path), marks


def _not_placed(mapping: FoundMapping) -> Iterator[ToCheck]:
    for kept in mapping.not_placed:
        words = _LEFT_OVER.format(why=kept.why, text=Verbatim(kept.text))
        yield ToCheck("", words, kept.clipping.passage.place)


_UNSOUND = Message(
    "“{files}” cannot be made a plan without errors ({n}), nothing was written; to see them, import first: npc plan import",
    "由“{files}”得到的计划有{n}处错误，没有写文件；请先用 npc plan import 导入，改好后再续写",
)
_NO_YEAR = Message("“{files}” does not say of which year it is", "“{files}”没有写年度")
_IMPORT_FIRST = Message(
    "import it first, with its year: npc plan import FILE --year 2025; then make the new plan of that",
    "请先导入并写明年度：npc plan import 文件 --year 2025，再照所得的计划续写",
)
_LEFT_OVER = Message("not placed, {why}: {text}", "未归类，{why}：{text}")

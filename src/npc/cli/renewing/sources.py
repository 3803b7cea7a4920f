"""The old plan of which a new one is made: one of a plan repo, or files of an office, imported in memory."""

from collections.abc import Sequence
from pathlib import Path

from npc.cli.renewing.plans import of_plan
from npc.cli.renewing.source import Predecessor
from npc.errors import UsageError
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.source.plan_files import SUFFIXES


def source_of(sources: Sequence[str], year: int, settings: SettingsReader) -> Predecessor | None:
    """Return the plan of an earlier year; None where it has errors, of which is told.

    Args:
        sources: What `--from` names.
        year: The year of the new plan.
        settings: Reads the settings of plans.

    """
    files = [source for source in sources if not _is_of_plan(Path(source))]
    if not files:
        return of_plan(sources, year, settings)
    if len(files) < len(sources):
        raise UsageError(_BOTH, hint=_ONE_SORT)
    from npc.cli.renewing.originals import of_files

    return of_files(files, year, settings)


def _is_of_plan(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() in SUFFIXES or not path.exists()


_BOTH = Message("plans and other files are named together", "--from 里既有计划，又有别的文件")
_ONE_SORT = Message(
    "name one plan, or files in Word, Excel … of one plan",
    "请写一份计划，或者同一份计划的 Word、Excel 等文件",
)

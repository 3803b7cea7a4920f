"""The files that the command line names, read, and the papers found in them."""

import sys
from collections.abc import Sequence
from pathlib import Path

from npc.cli.importing.options import STDIN, ImportOptions
from npc.errors import UsageError
from npc.importer.assembling import ImportSettings
from npc.importer.found_plan import FoundPlan
from npc.importer.gates import check_all
from npc.importer.interpreting import interpret
from npc.messages import Message
from npc.originals.opening import read_originals
from npc.reading.settings import Settings
from npc.source.values import Fields, mapping, text


def found_in(
    options: ImportOptions, settings: Settings, names: Sequence[str] | None = None
) -> FoundPlan:
    """Read the files, or some of them, and find the papers in them, with marks for all that is doubtful."""
    names = options.files if names is None else names
    stdin = sys.stdin.buffer.read(_MOST_PASTED + 1) if STDIN in names else None
    if stdin is not None and len(stdin) > _MOST_PASTED:
        raise UsageError(_TOO_MUCH, hint=_AS_A_FILE)
    paths = [Path(file) for file in names]
    files = read_originals(paths, stdin=stdin, sheet=options.sheet)
    fields = settings.fields
    said = ImportSettings(
        year=options.year,
        organ=options.organ,
        level=options.level,
        has_departments=bool(fields.get("departments")),
        usual_organ=text(fields, "organ"),
        usual_level=text(fields, "level"),
        heads=_heads(mapping(fields, "import")),
    )
    found = interpret(files, said)
    check_all(found)
    return found._replace(keys=settings.keys_beside(()))


def _heads(fields: Fields) -> dict[str, str]:
    """Return the heads of the office's own tables that `npc.yaml` explains."""
    columns = mapping(fields, "columns")
    return {head: text(columns, head) or "" for head in columns}


_MOST_PASTED = 20_000_000
"""Bytes of stdin; the longest plan is not a hundredth of it."""
_TOO_MUCH = Message("too much text on stdin", "标准输入的文字过多")
_AS_A_FILE = Message("import it as a file", "请存为文件再导入")

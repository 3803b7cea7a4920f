"""Makes `knowledge/tables/*.py` from `knowledge/*.yaml`: `python3 dev.py forms`."""

from pathlib import Path

from npc import knowledge
from npc.diagnostics import SourceText
from npc.kinds.check import check
from npc.kinds.context import Context
from npc.kinds.entries.entry import KnowledgeEntry, row_of
from npc.kinds.entries.knowledge import Families, families
from npc.kinds.record import Records
from npc.source.document import Document
from npc.source.location import Location
from npc.source.made_modules import constant
from npc.source.reader import read_text

_FOLDER = Path(knowledge.__file__).parent
_HEAD = '''"""What npc knows of {family}, made from {family}.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ROWS: tuple[tuple[object, ...], ...] = (
'''


def source(family: str) -> str:
    """Return the text of the module of a family."""
    rows = "".join(f"    {constant(row_of(entry))},\n" for entry in read(family))
    return f"{_HEAD.format(family=family)}{rows})\n"


def read(family: str) -> tuple[KnowledgeEntry, ...]:
    """Return npc's own entries of a family, in the order of its file.

    Raises:
        ValueError: The file is not as the family declares.

    """
    path = _FOLDER / f"{family}.yaml"
    file = read_text(SourceText(path.name, path.read_text(encoding="utf-8")))
    (document,) = file.documents
    whole = Document(file.source, {family: document.data}, document.position)
    checked = check(whole, Families)
    if file.diagnostics or checked.diagnostics:
        raise ValueError(file.diagnostics or checked.diagnostics)
    return Records(families()[family]).read(document.data, Location(document), Context())


def target(family: str) -> Path:
    """Return where the module of a family lies."""
    return _FOLDER / "tables" / f"{family}.py"


if __name__ == "__main__":
    for name in families():
        target(name).write_text(source(name), encoding="utf-8")

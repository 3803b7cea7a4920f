"""The first plan of a year: its papers, with the rows that the law asks of it, everything else 待填."""

from collections.abc import Iterator, Mapping

from npc.diagnostics import SourceText
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.writing import written
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.document import Node
from npc.source.reader import read_text
from npc.source.spelling import KeysLanguage
from npc.source.values import Fields, mapping, needed_text, texts
from npc.starting.package_files import package_file
from npc.starting.statutory_rows import StatutoryRow

_DATA = "first-plan.yaml"
_YEAR = "<year>"
_ROWS = "rows"


class FirstPaper(NamedTuple):
    """A paper of a first plan."""

    file: str
    about: Message
    """What it is for."""
    mapping: FoundMapping
    heading: tuple[str, ...]
    """Lines of comment above it."""

    def yaml(self, keys: KeysLanguage) -> str:
        """Return it as it is written, with keys of a language."""
        return written(self.mapping, self.heading, keys)


def first_papers(year: int, rows: tuple[StatutoryRow, ...]) -> Iterator[FirstPaper]:
    """Yield the papers of the first plan of a year.

    Args:
        year: The year.
        rows: What the law asks of it.

    """
    filling = _FirstRows(year, rows)
    for document in read_text(SourceText(_DATA, package_file(_DATA))).documents:
        fields = document.data if isinstance(document.data, dict) else {}
        yield FirstPaper(
            needed_text(fields, "file"),
            Message(needed_text(fields, "en"), needed_text(fields, "zh")),
            filling.mapping(mapping(fields, "paper")) or FoundMapping(),
            tuple(f"# {line}" for line in texts(fields, "heading")),
        )


class _FirstRows:
    """Makes papers of the data, with a year and its statutory rows."""

    def __init__(self, year: int, rows: tuple[StatutoryRow, ...]) -> None:
        self._year = year
        self._rows: dict[str, list[StatutoryRow]] = {}
        for row in rows:
            self._rows.setdefault(row.category, []).append(row)

    def mapping(self, fields: Fields) -> FoundMapping | None:
        """Return a mapping; None where what it is for is nothing in this year."""
        found = FoundMapping()
        for key, value in fields.items():
            made = self._rows_for(found, str(value)) if key == _ROWS else self._found(value)
            if made is None:
                return None
            found.values[_key_for_rows(found) if key == _ROWS else key] = made
        return found

    def _rows_for(self, found: FoundMapping, category: str) -> Found | None:
        """Return the rows of a category as the text of a point or the items of a category, None if there are none."""
        rows = self._rows.get(category)
        if rows is None:
            return None
        if _key_for_rows(found) == "text":
            return FoundValue("；".join(row.title for row in rows) + "。")
        return [row.mapping() for row in rows]

    def _found(self, value: Node) -> Found | None:
        """Return a value as it will be written; None where nothing is left of it."""
        if isinstance(value, Mapping):
            return self.mapping(value)
        if isinstance(value, list):
            made = [each for one in value if (each := self._found(one)) is not None]
            return made or None
        return FoundValue(self._year if value == _YEAR else value)


def _key_for_rows(found: FoundMapping) -> str:
    """Return where the rows stand in a mapping: in the text of a point, else as items."""
    return "text" if "lead" in found.values else "items"

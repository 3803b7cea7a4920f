"""The settings of a plan repo, read once per run."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from npc.diagnostics import Diagnostic, SourceText
from npc.model import shape as shapes
from npc.model import shape_texts as texts
from npc.model.values import Fields, mapping, text
from npc.source.document import Document, Node
from npc.source.reader import read_file


class Settings(NamedTuple):
    """What one `npc.yaml` says."""

    fields: Fields = {}  # noqa: RUF012 - a mapping that nobody writes to
    templates: Path | None = None
    """The folder with the repo's own templates."""
    reference_docx: Path | None = None
    """The Word file whose styles go before those of the official format."""
    diagnostics: tuple[Diagnostic, ...] = ()
    source: SourceText = SourceText("", "")
    document: Document | None = None
    """The file's one document, if it has the form of settings or nearly."""


class SettingsReader:
    """Reads the settings files that plans name, each one once."""

    def __init__(self, show: Callable[[Path], str]) -> None:
        self._show = show
        self._read: dict[Path, Settings] = {}

    def read(self, path: Path | None) -> Settings:
        """Read one settings file; no file gives empty settings."""
        if path is None:
            return Settings()
        if path not in self._read:
            self._read[path] = _settings(path, self._show(path))
        return self._read[path]

    @property
    def all(self) -> tuple[Settings, ...]:
        """Every settings file read so far."""
        return tuple(self._read.values())


def _settings(path: Path, shown: str) -> Settings:
    source = read_file(path, shown)
    if not source.documents:
        return Settings(diagnostics=source.diagnostics, source=source.source)
    document, *others = source.documents
    diagnostics = list(source.diagnostics)
    if not isinstance(document.data, dict) or others:
        message = texts.NOT_SETTINGS
        place = (others or [document])[0].place()
        diagnostics.append(Diagnostic(shapes.WRONG_TYPE, message, place, texts.ONE_MAPPING))
        return Settings(diagnostics=tuple(diagnostics), source=source.source)
    shaped = shapes.shape(document, "settings")
    diagnostics += shaped.diagnostics
    fields: Fields = shaped.fields or {}
    if fields.get("terms"):
        from npc.model.terms import faults

        wrong = tuple(faults(document, mapping(fields, "terms")))
        diagnostics += (diagnostic for _, diagnostic in wrong)
        fields = _without(fields, "terms", [term for term, _ in wrong])
    if fields.get("format"):
        from npc.model import formatting

        wrong = tuple(formatting.faults(document, mapping(fields, "format")))
        diagnostics += (diagnostic for _, diagnostic in wrong)
        fields = _without(fields, "format", [name for name, _ in wrong])
    return Settings(
        fields,
        _below(path, text(fields, "templates")),
        _below(path, text(fields, "reference-docx")),
        tuple(diagnostics),
        source.source,
        document,
    )


def _without(fields: Fields, key: str, wrong: Collection[str]) -> Fields:
    """Give settings without some keys of the mapping under a key."""
    inner = mapping(fields, key)
    kept: Node = {name: value for name, value in inner.items() if name not in wrong}
    return {**fields, key: kept}


def _below(settings: Path, named: str | None) -> Path | None:
    """Give a path that a settings file names; it begins where the file lies."""
    return settings.parent / named if named else None

"""The settings of a plan repo, read once per run."""

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from npc.diagnostics import Diagnostic, Place, SourceText
from npc.fence import is_link
from npc.kinds import problem_texts as texts
from npc.kinds.check import check
from npc.kinds.problems import WRONG_TYPE
from npc.records import NamedTuple
from npc.source.document import Document, Node
from npc.source.reader import SourceFile, read_file, unread
from npc.source.refusals import refusal_of
from npc.source.spelling import KNOWLEDGE, KeysLanguage
from npc.source.values import Fields, mapping

if TYPE_CHECKING:
    from npc.kinds.entries.entry import KnowledgeEntry


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
    entries: "tuple[KnowledgeEntry, ...]" = ()
    """What the place adds to what npc knows."""
    named_sources: tuple[SourceText, ...] = ()
    """The texts of the files with such entries."""

    def keys_beside(self, documents: Iterable[Document]) -> KeysLanguage:
        """Return in which language the keys of a new file are written.

        Args:
            documents: Those of the plan to which it belongs; without any, keys are Chinese.

        """
        said = self.fields.get("keys")
        if said is None:
            spelt = {document.keys for document in documents}
            return "en" if spelt == {"en"} else "zh"
        return "en" if said == "en" else "zh"


class SettingsReader:
    """Reads the settings files that plans name, each one once."""

    def __init__(
        self,
        show: Callable[[Path], str],
        *,
        looks_up: bool = True,
        read: Callable[[Path, str], SourceFile] = read_file,
    ) -> None:
        """Take how settings are read.

        Args:
            show: Gives a file's path as findings show it.
            looks_up: Whether it is asked if the folders and files that they name are there.
            read: Reads a file, given its path as it is and as it is shown.

        """
        self._show = show
        self._looks_up = looks_up
        self._read_file = read
        self._read: dict[Path, Settings] = {}

    def read(self, path: Path | None) -> Settings:
        """Read one settings file; no file gives empty settings."""
        if path is None:
            return Settings()
        if path not in self._read:
            self._read[path] = self._settings(path)
        return self._read[path]

    def _settings(self, path: Path) -> Settings:
        shown = self._show(path)
        refusal = refusal_of(path) if is_link(path) else None
        source = unread(refusal.at(Place(shown))) if refusal else self._read_file(path, shown)
        found = _settings(path, source, self._show, looks_up=self._looks_up)
        if found.document is None or not found.fields.get(KNOWLEDGE):
            return found
        from npc.reading.own_entries import own_entries

        own = own_entries(
            path,
            found.document,
            found.fields[KNOWLEDGE],
            show=self._show,
            read=self._read_file,
        )
        return found._replace(
            diagnostics=(*found.diagnostics, *own.diagnostics),
            entries=own.entries,
            named_sources=own.sources,
        )

    @property
    def all(self) -> tuple[Settings, ...]:
        """Every settings file read so far."""
        return tuple(self._read.values())


def _settings(
    path: Path, source: SourceFile, show: Callable[[Path], str], *, looks_up: bool
) -> Settings:
    if not source.documents:
        return Settings(diagnostics=source.diagnostics, source=source.source)
    document, *others = source.documents
    diagnostics = list(source.diagnostics)
    if not isinstance(document.data, dict) or others:
        message = texts.NOT_SETTINGS
        place = (others or [document])[0].place()
        diagnostics.append(Diagnostic(WRONG_TYPE, message, place, texts.ONE_MAPPING))
        return Settings(diagnostics=tuple(diagnostics), source=source.source)
    from npc.kinds.npc_yaml import NpcYaml

    checked = check(document, NpcYaml)
    diagnostics += checked.diagnostics
    fields: Fields = checked.fields or {}
    for key, faults in _LOOKED_THROUGH.items():
        if fields.get(key):
            wrong = tuple(faults(document, mapping(fields, key)))
            diagnostics += (diagnostic for _, diagnostic in wrong)
            fields = _without(fields, key, [name for name, _ in wrong])
    templates = reference = None
    if looks_up and (fields.get("templates") or fields.get("reference-docx")):
        from npc.reading.named_paths import named_paths

        templates, reference, astray = named_paths(path, document, fields, show)
        diagnostics += astray
    return Settings(
        fields,
        templates,
        reference,
        tuple(diagnostics),
        source.source,
        document,
    )


def _of_terms(document: Document, given: Fields) -> Iterator[tuple[str, Diagnostic]]:
    from npc.reading.terms import faults

    return faults(document, given)


def _of_format(document: Document, given: Fields) -> Iterator[tuple[str, Diagnostic]]:
    from npc.reading.formatting import faults

    return faults(document, given)


def _of_holidays(document: Document, given: Fields) -> Iterator[tuple[str, Diagnostic]]:
    from npc.reading.holidays import faults

    return faults(document, given)


_LOOKED_THROUGH = {"terms": _of_terms, "format": _of_format, "holidays": _of_holidays}
"""Keys whose values are looked through before they are used, in order: what gives the faults of each, by the key below it."""


def _without(fields: Fields, key: str, wrong: Collection[str]) -> Fields:
    """Return settings without some keys of the mapping under a key."""
    inner = mapping(fields, key)
    kept: Node = {name: value for name, value in inner.items() if name not in wrong}
    return {**fields, key: kept}

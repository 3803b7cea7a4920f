"""The settings of a plan repo, read once per run."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from npc.diagnostics import Diagnostic, SourceText
from npc.kinds import problem_texts as texts
from npc.kinds.check import check
from npc.kinds.problems import WRONG_TYPE, WRONG_VALUE
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source.document import Document, Node
from npc.source.reader import read_file
from npc.source.values import Fields, mapping, text


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
        diagnostics.append(Diagnostic(WRONG_TYPE, message, place, texts.ONE_MAPPING))
        return Settings(diagnostics=tuple(diagnostics), source=source.source)
    from npc.kinds.npc_yaml import NpcYaml

    checked = check(document, NpcYaml)
    diagnostics += checked.diagnostics
    fields: Fields = checked.fields or {}
    if fields.get("terms"):
        from npc.reading.terms import faults

        wrong = tuple(faults(document, mapping(fields, "terms")))
        diagnostics += (diagnostic for _, diagnostic in wrong)
        fields = _without(fields, "terms", [term for term, _ in wrong])
    if fields.get("format"):
        from npc.reading import formatting

        wrong = tuple(formatting.faults(document, mapping(fields, "format")))
        diagnostics += (diagnostic for _, diagnostic in wrong)
        fields = _without(fields, "format", [name for name, _ in wrong])
    diagnostics += _missing_paths(path, document, fields)
    return Settings(
        fields,
        _below(path, text(fields, "templates")),
        _below(path, text(fields, "reference-docx")),
        tuple(diagnostics),
        source.source,
        document,
    )


def _missing_paths(settings: Path, document: Document, fields: Fields) -> Iterator[Diagnostic]:
    """Find paths that lead to nothing: only rendering would notice."""
    kinds = {"templates": (Path.is_dir, _NO_FOLDER), "reference-docx": (Path.is_file, _NO_FILE)}
    for key, (is_there, message) in kinds.items():
        named = text(fields, key)
        if named and not is_there(settings.parent / named):
            place = document.place((key,))
            yield Diagnostic(
                WRONG_VALUE, message.format(path=Verbatim(named)), place, _CORRECT_PATH
            )


_NO_FOLDER = Message("there is no folder “{path}”", "没有“{path}”这个目录")
_NO_FILE = Message("there is no file “{path}”", "没有“{path}”这个文件")
_CORRECT_PATH = Message(
    "correct the path, which begins where npc.yaml lies",
    "请改正路径；路径从 npc.yaml 所在的目录算起",
)


def _without(fields: Fields, key: str, wrong: Collection[str]) -> Fields:
    """Return settings without some keys of the mapping under a key."""
    inner = mapping(fields, key)
    kept: Node = {name: value for name, value in inner.items() if name not in wrong}
    return {**fields, key: kept}


def _below(settings: Path, named: str | None) -> Path | None:
    """Return a path that a settings file names; it begins where the file lies."""
    return settings.parent / named if named else None

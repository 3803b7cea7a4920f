"""The one YAML door: a single pass over libyaml's events gives data, positions and findings.

Plans use plain YAML: mappings, lists and text. Plain scalars stay text, so that `010`, `9:30`,
`no` and `2026.10` are what was typed; anchors, aliases and tags are findings. Depth, number of
values and size are limited, because the same door is open to files from anywhere.
"""

from pathlib import Path

from npc.diagnostics import Diagnostic, Place, SourceText
from npc.messages import Message
from npc.records import NamedTuple
from npc.source import problems
from npc.source.decoding import UNWANTED, decode
from npc.source.document import Document
from npc.source.events import MAX_VALUE_LENGTH, EventReader
from npc.source.named_keys import spelt

MAX_LINE_LENGTH = 6 * MAX_VALUE_LENGTH
"""Characters of one line: the longest value still fits where a program writes a plan as JSON on one
line with each Chinese character as six (`\\u4eba`). A whole year of 40 KB takes 85,000 so."""


class SourceFile(NamedTuple):
    """What one file holds."""

    path: str
    source: SourceText
    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]
    whole: bool
    """Whether all of the file could be read; if not, documents may be missing."""
    doubled: frozenset[str] = frozenset()
    """Top-level keys below which a key is given twice: what stands behind the second is left out."""
    mended: bool = False
    """Whether slips of its YAML were put right in memory; each is an error that says so."""


def read_file(path: Path, shown: str) -> SourceFile:
    """Read one YAML file.

    Args:
        path: The file.
        shown: Its path as findings show it.

    """
    text = decode(path, shown)
    return unread(text) if isinstance(text, Diagnostic) else read_text(text)


class ReadOnce:
    """Reads each file once: what is made of it later is made of the same text, whatever becomes of the file."""

    def __init__(self) -> None:
        self._known: dict[Path, SourceFile] = {}

    def __call__(self, path: Path, shown: str) -> SourceFile:
        """Read a file, or return it as it was read."""
        if path not in self._known:
            self._known[path] = read_file(path, shown)
        return self._known[path]


def unread(why: Diagnostic) -> SourceFile:
    """Return what is known of a file that could not be read, or was not."""
    shown = why.place.path
    return SourceFile(shown, SourceText(shown, ""), (), (why,), whole=False)


def read_text(source: SourceText) -> SourceFile:
    """Read the documents of a YAML text."""
    unwanted = _unwanted_characters(source)
    # libyaml gives a byte offset without a line for some controls, and passes others.
    if any(finding.rule is problems.CONTROL_CHARACTER for finding in unwanted):
        return SourceFile(source.path, source, (), unwanted, whole=False)
    merging = _conflicts(source)
    if merging:
        return SourceFile(source.path, source, (), merging, whole=False)
    pasted = _pasted(source)
    if pasted:
        return SourceFile(source.path, source, (), (pasted,), whole=False)
    too_long = _too_long_line(source)
    if too_long:
        return SourceFile(source.path, source, (), (*unwanted, too_long), whole=False)
    reading = EventReader(source)
    reading.run()
    if reading.error or (reading.is_whole and reading.is_doubtful):
        from npc.source.past_slips import read_past_slips  # for the few that need it

        reading = read_past_slips(source, reading)
    reading.findings += unwanted
    if reading.is_whole and not reading.documents:
        reading.findings.append(_empty(source))
        reading.is_whole = False
    return SourceFile(
        source.path,
        source,
        tuple(reading.documents),
        tuple(reading.findings),
        whole=reading.is_whole,
        doubled=frozenset(reading.doubled),
        mended=reading.is_mended,
    )


def _empty(source: SourceText) -> Diagnostic:
    return Diagnostic(
        problems.EMPTY,
        Message("the file is empty", "文件是空的"),
        Place(source.path, source.span(0, 0)),
        spelt(
            Message(
                "begin with “<kind>: …”, what the document is; “npc schema --help” lists the kinds",
                "第一行写明文件的种类“<kind>: …”；npc schema --help 列出各种类",
            )
        ),
    )


def _too_long_line(source: SourceText) -> Diagnostic | None:
    """Find the first line that is too long; of most files none is looked at."""
    text, start = source.text, 0
    while len(text) - start > MAX_LINE_LENGTH:
        end = text.rfind("\n", start, start + MAX_LINE_LENGTH + 1)
        if end < 0:
            stop = text.find("\n", start)
            end = len(text) if stop < 0 else stop
            message = problems.LONG_LINE.format(n=end - start, most=MAX_LINE_LENGTH)
            place = Place(source.path, source.span(start, end))
            return Diagnostic(problems.LINE_TOO_LONG, message, place, problems.BREAK_LINE)
        start = end + 1
    return None


def _unwanted_characters(source: SourceText) -> tuple[Diagnostic, ...]:
    if not UNWANTED.search(source.text):
        return ()
    from npc.source.characters import unwanted

    return tuple(unwanted(source))


def _conflicts(source: SourceText) -> tuple[Diagnostic, ...]:
    if "<<<<<<<" not in source.text and ">>>>>>>" not in source.text:
        return ()
    from npc.source.conflicts import conflicts

    return tuple(conflicts(source))


def _pasted(source: SourceText) -> Diagnostic | None:
    if "\t" not in source.text:
        return None
    from npc.source.pasted import pasted_rows

    return pasted_rows(source)

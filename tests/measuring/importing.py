"""Imports files in this process, and reads what was written as a clerk does: values, and marks at values."""

import io
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from npc.cli import run
from npc.diagnostics import SourceText
from npc.source.comments import Layout
from npc.source.document import Document, Node, Position
from npc.source.document import Path as Steps
from npc.source.reader import read_text
from npc.source.spelling import names_in

REPORT = "导入说明.md"


class Mark(NamedTuple):
    """A comment by which npc marks what is doubtful, or what has no place."""

    kind: str
    """check or todo."""
    key: str
    """Of the mapping; nothing where all of it is meant."""
    text: str
    at: Steps
    """The mapping at which it stands."""


class ImportedPaper(NamedTuple):
    """A document that was written."""

    name: str
    """Of its file."""
    data: dict[str, Node]
    marks: tuple[Mark, ...]

    @property
    def kind(self) -> str:
        """What it says that it is."""
        return str(self.data.get("kind"))


class Imported(NamedTuple):
    """What an import left behind."""

    code: int
    out: str
    err: str
    papers: tuple[ImportedPaper, ...]
    report: str

    @property
    def marks(self) -> list[Mark]:
        """All marks of all papers."""
        return [mark for paper in self.papers for mark in paper.marks]


def imported(*files: Path, options: Sequence[str] = ()) -> Imported:
    """Import files as one plan."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary) / "plan"
        return imported_into(folder, *files, options=options)


def imported_into(folder: Path, *files: Path, options: Sequence[str] = ()) -> Imported:
    """Import files as one plan into a folder, which stays."""
    with _streams() as (out, err):
        code = run(["plan", "import", *map(str, files), "-o", str(folder), *options])
    said = [stream.getvalue().decode() for stream in (out, err)]
    written = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    papers = tuple(paper for path in written for paper in papers_in(path))
    report = folder / REPORT
    told = report.read_text(encoding="utf-8") if report.is_file() else ""
    return Imported(code, said[0], said[1], papers, told)


def papers_in(path: Path) -> Iterator[ImportedPaper]:
    """Yield the papers of a file; what is no YAML stops the measuring."""
    source = SourceText(path.name, path.read_text(encoding="utf-8"))
    file = read_text(source)
    if file.diagnostics:
        raise ValueError([str(each.message) for each in file.diagnostics])
    marks = list(_marks(source, file.documents))
    for document in file.documents:
        if isinstance(document.data, dict):
            own = tuple(mark for of, mark in marks if of is document)
            yield ImportedPaper(path.name, document.data, own)


_MARK = re.compile(r"#\s*npc[:：]\s*(check|todo)(?:\[([^\[\]]*)\])?\s*(.*)")


def _marks(source: SourceText, documents: Sequence[Document]) -> Iterator[tuple[Document, Mark]]:
    """Yield the marks of a text and the documents in which they stand."""
    places = {line: place for each in documents for line, place in _lines(source, each)}
    for comment in Layout(source, documents).comments():
        found = _MARK.match(comment.text)
        if not found:
            continue
        usual = (documents[-1], ())
        document, at = places.get(comment.speaks_of, usual)
        key = names_in(document, at).english(found[2] or "")
        yield document, Mark(found[1], key, found[3], at)


def _lines(source: SourceText, document: Document) -> Iterator[tuple[int, tuple[Document, Steps]]]:
    """Yield for each line of a document the mapping of the first key that begins on it."""
    known = set()
    for offset, path in sorted(_starts(document.position, ())):
        line = source.span(offset, offset).line
        if line not in known:
            known.add(line)
            yield line, (document, path)


def _starts(position: Position, path: Steps) -> Iterator[tuple[int, Steps]]:
    """Yield where keys and elements begin, each with the mapping in which it stands."""
    children = position.children
    if isinstance(children, dict):
        for key, child in children.items():
            yield child.key_start, path
            yield from _starts(child, (*path, key))
    elif isinstance(children, list):
        for number, child in enumerate(children):
            if child.children is None:  # a name in a list
                yield child.start, path[:-1]
            yield from _starts(child, (*path, number))


@contextmanager
def _streams() -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Catch what is printed."""
    before = sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", write_through=True)
    streams = sys.stdout, sys.stderr
    try:
        yield out, err
    finally:
        for stream in streams:
            stream.flush()
            stream.detach()
        sys.stdout, sys.stderr = before

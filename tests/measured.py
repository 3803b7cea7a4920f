"""Word files to measure: the rendered sample, and what is made wrong in it."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from npc.diagnostics import Diagnostic, Severity
from npc.facts.volumes import volumes_of
from npc.layout.profile import Profile
from npc.word.check.checking import measure, report_of
from support import ROOT
from word import WordFile, read_plan

Change = Callable[[Document], object]


@cache
def sample(name: str = "shili-2025") -> bytes:
    """Render one of the project's own plans."""
    volume, *_ = volumes_of(read_plan(ROOT / "plans" / name))
    return WordFile.of(volume).data


def changed(change: Change, name: str = "shili-2025") -> bytes:
    """Render a plan, change the Word file, and give its bytes."""
    document = docx.Document(BytesIO(sample(name)))
    for paragraph in document.paragraphs:
        _join(paragraph)
    change(document)
    return saved(document)


def _join(paragraph: Paragraph) -> None:
    """Make one run of neighbours that differ in nothing a change is about: npc parts figures from words."""
    last = None
    for run in paragraph.runs:
        is_text = {one.tag for one in run._r} <= _OF_TEXT  # noqa: SLF001
        look = (run.style.name, run.bold, run.font.size) if is_text else None
        if last is not None and look is not None and last[1] == look:
            last[0].text += run.text
            paragraph._p.remove(run._r)  # noqa: SLF001
        else:
            last = (run, look)


_OF_TEXT = {qn("w:rPr"), qn("w:t"), qn("w:br")}


def saved(document: Document) -> bytes:
    """Return the bytes of a document."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def found_in(data: bytes, folder: Path) -> tuple[Diagnostic, ...]:
    """Measure a file without drawing it."""
    path = folder / "file.docx"
    path.write_bytes(data)
    return report_of([measure(path, "file.docx", Profile())]).diagnostics


def serious(found: tuple[Diagnostic, ...]) -> set[str]:
    """Return the codes of errors and warnings."""
    return {one.rule.code for one in found if one.severity is not Severity.INFO}


def starting(document: Document, start: str) -> Paragraph:
    """Find the paragraph that begins with some words."""
    return next(one for one in document.paragraphs if one.text.startswith(start))


def east_asian(paragraph: Paragraph, font: str) -> None:
    """Set the font of a paragraph's Chinese characters by hand."""
    for run in paragraph.runs:
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001

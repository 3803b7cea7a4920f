"""Plans made from texts, and Word files opened again: what tests of documents share."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree
from lxml.etree import _Element as Element

from npc.output.documents.docx import to_docx
from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_plan(path: Path) -> Plan:
    """Read the one plan at a path; it must be without errors."""
    (files,) = find_plans([str(path)], around=path.parent)
    (reading,) = read_plans(files, show=str, settings=SettingsReader(str))
    assert reading.is_sound, reading.diagnostics
    return reading.plan


@dataclass(frozen=True)
class WordFile:
    """A .docx file, opened again."""

    data: bytes

    @classmethod
    def of(cls, plan: Plan, *, templates: Path | None = None) -> "WordFile":
        """Render a plan and open what comes of it."""
        return cls(to_docx(plan, templates=templates))

    @cached_property
    def document(self) -> Document:
        """The document as python-docx sees it."""
        return docx.Document(BytesIO(self.data))

    @cached_property
    def parts(self) -> dict[str, bytes]:
        """The parts of the package by name."""
        with ZipFile(BytesIO(self.data)) as file:
            return {name: file.read(name) for name in file.namelist()}

    def part(self, name: str) -> Element:
        """Parse a part of `word/`, such as `document`."""
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @property
    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs outside of tables."""
        return [one for one in self.document.paragraphs if one.text]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Style and text of each paragraph outside of tables."""
        return [(style_of(one), one.text) for one in self.paragraphs]

    @property
    def tables(self) -> list[Table]:
        """The tables."""
        return self.document.tables

    @property
    def running_text(self) -> str:
        """All text in the order of the document, tables among it."""
        texts = self.part("document").iter(f"{W}t", f"{W}tab")
        return "".join("\t" if one.tag == f"{W}tab" else one.text or "" for one in texts)


def style_of(paragraph: Paragraph) -> str:
    """Return the name of a paragraph's style."""
    style = paragraph.style
    return style.name or "" if style else ""


def rows(table: Table) -> list[list[str]]:
    """Texts of the cells as written: a cell that is merged into the one above it has none."""
    return [
        ["".join(text.text or "" for text in cell.iter(f"{W}t")) for cell in row.iter(f"{W}tc")]
        for row in table._tbl.iter(f"{W}tr")  # noqa: SLF001 - python-docx takes minutes for it
    ]


def merges(table: Table, column: int) -> list[str]:
    """Return for each row how the cell of a column is merged: `restart`, `continue` or not at all."""
    found = []
    for row in table._tbl.iter(f"{W}tr"):  # noqa: SLF001 - as above
        merge = list(row.iter(f"{W}tc"))[column].find(f".//{W}vMerge")
        found.append("" if merge is None else merge.get(f"{W}val", "continue"))
    return found

"""What befalls Word files in offices and changes nothing of what they say: none of it may change what is imported."""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.table import Table
from docx.text.paragraph import Paragraph

from measuring.handmade import data_of

Disturbance = Callable[[Document], None]


def disturbed(path: Path, disturbance: Disturbance) -> bytes:
    """Return a Word file to which something happened."""
    made = docx.Document(BytesIO(path.read_bytes()))
    disturbance(made)
    return data_of(made)


def runs_cut(made: Document) -> None:
    """Put every character into a run of its own, as spell checkers and input methods do."""
    for paragraph in _all_paragraphs(made):
        for run in list(paragraph.runs):
            if len(run.text) < 2 or run._r.findall(qn("w:br")):  # noqa: SLF001 - no door to it
                continue
            for character in run.text:
                copied = deepcopy(run._r)  # noqa: SLF001 - as above
                for text in copied.findall(qn("w:t")):
                    text.text = character
                    text.set(qn("xml:space"), "preserve")
                run._r.addprevious(copied)  # noqa: SLF001 - as above
            paragraph._p.remove(run._r)  # noqa: SLF001 - as above


def styles_dropped(made: Document) -> None:
    """Take all styles off, as text pasted without its formats has none."""
    for paragraph in _all_paragraphs(made):
        properties = paragraph._p.pPr  # noqa: SLF001 - as above
        if properties is not None and properties.pStyle is not None:
            properties.remove(properties.pStyle)


def empty_lines(made: Document) -> None:
    """Put an empty paragraph behind each, and a blank one behind each that ends with a 。."""
    for paragraph in made.paragraphs:
        paragraph._p.addnext(OxmlElement("w:p"))  # noqa: SLF001 - as above


def wide_digits(made: Document) -> None:
    """Type the numbers in front of paragraphs and rows in full width."""
    digits = {48 + digit: 0xFF10 + digit for digit in range(10)}
    for paragraph in _all_paragraphs(made):
        for run in paragraph.runs[:1]:
            found = re.match(r"[\s　]*\d{1,3}[.．、]", run.text)
            if found:
                run.text = run.text[: found.end()].translate(digits) + run.text[found.end() :]


def blanks_in_names(made: Document) -> None:
    """Spread short cells of two or three characters by blanks, as typists centre them."""
    for table in made.tables:
        for cell in _cells(table):
            for paragraph in cell:
                text = paragraph.text
                if 1 < len(text) <= 3 and re.fullmatch(r"[一-鿿]+", text):
                    paragraph.runs[0].text = "　".join(text)
                    for run in paragraph.runs[1:]:
                        run.text = ""


def numbers_dropped(made: Document) -> None:
    """Leave the cells of the running number empty."""
    for table in made.tables:
        for row in table._tbl.tr_lst:  # noqa: SLF001 - as above
            for cell in row.tc_lst:
                texts = "".join(text.text or "" for text in cell.iter(qn("w:t")))
                if re.fullmatch(r"\d{1,2}", texts):
                    for text in cell.iter(qn("w:t")):
                        text.text = ""


def numbers_wrong(made: Document) -> None:
    """Type one number of a row twice, as rows are copied."""
    for table in made.tables:
        cells = [
            cell
            for row in table._tbl.tr_lst  # noqa: SLF001 - as above
            for cell in row.tc_lst
            if re.fullmatch(r"\d{1,2}", "".join(text.text or "" for text in cell.iter(qn("w:t"))))
        ]
        for one, other in list(pairwise(cells))[2:3]:
            texts = list(one.iter(qn("w:t")))
            for text in other.iter(qn("w:t")):
                text.text = texts[0].text


def tables_cut(made: Document) -> None:
    """Cut each table in the middle, without a head on the second page."""
    _cut(made, with_head=False)


def tables_cut_with_heads(made: Document) -> None:
    """Cut each table in the middle, with its head again."""
    _cut(made, with_head=True)


def page_numbers(made: Document) -> None:
    """Put page numbers into the text, as text taken from pages has them."""
    for at, paragraph in enumerate(made.paragraphs):
        if at % 9 == 8 and paragraph.text.endswith("。"):
            added = deepcopy(paragraph._p)  # noqa: SLF001 - as above
            for run in list(added.r_lst):
                added.remove(run)
            paragraph._p.addnext(added)  # noqa: SLF001 - as above
            Paragraph(added, paragraph._parent).add_run(f"— {at // 9 + 1} —")  # noqa: SLF001


def running_head(made: Document) -> None:
    """Put a word above each page."""
    made.sections[0].header.paragraphs[0].text = "内部资料"


def empty_column(made: Document) -> None:
    """Put a column without head and words at the end of each table."""
    for table in made.tables:
        for row in table._tbl.tr_lst:  # noqa: SLF001 - as above
            row.append(deepcopy(row.tc_lst[-1]))
            for text in row.tc_lst[-1].iter(qn("w:t")):
                text.text = ""


def empty_rows(made: Document) -> None:
    """Put an empty row behind every fifth."""
    for table in made.tables:
        for row in table._tbl.tr_lst[5::5]:  # noqa: SLF001 - as above
            copied = deepcopy(row)
            for text in copied.iter(qn("w:t")):
                text.text = ""
            for merge in list(copied.iter(qn("w:vMerge"))):
                merge.attrib.pop(qn("w:val"), "")
            row.addnext(copied)


def proofing_marks(made: Document) -> None:
    """Put marks of the spell checker, bookmarks and soft page breaks between runs."""
    for paragraph in _all_paragraphs(made):
        for at, run in enumerate(paragraph.runs):
            mark = OxmlElement("w:proofErr")
            mark.set(qn("w:type"), "spellStart")
            run._r.addprevious(mark)  # noqa: SLF001 - as above
            bookmark = OxmlElement("w:bookmarkStart")
            bookmark.set(qn("w:id"), str(at))
            bookmark.set(qn("w:name"), f"_GoBack{at}")
            run._r.addprevious(bookmark)  # noqa: SLF001 - as above
            run._r.insert(0, OxmlElement("w:lastRenderedPageBreak"))  # noqa: SLF001 - as above


def content_controls(made: Document) -> None:
    """Put each paragraph of the text into a content control, as templates of offices have them."""
    for paragraph in made.paragraphs:
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        paragraph._p.addprevious(control)  # noqa: SLF001 - as above
        control.append(content)
        content.append(paragraph._p)  # noqa: SLF001 - as above


DISTURBANCES: tuple[Disturbance, ...] = (
    runs_cut,
    styles_dropped,
    empty_lines,
    wide_digits,
    blanks_in_names,
    numbers_dropped,
    numbers_wrong,
    tables_cut,
    tables_cut_with_heads,
    page_numbers,
    running_head,
    empty_column,
    empty_rows,
    proofing_marks,
    content_controls,
)


def _cut(made: Document, *, with_head: bool) -> None:
    for table in made.tables:
        rows = table._tbl.tr_lst  # noqa: SLF001 - as above
        if len(rows) < 6 or _is_merged(rows[len(rows) // 2]):
            continue
        rest = deepcopy(table._tbl)  # noqa: SLF001 - as above
        for row in rows[len(rows) // 2 :]:
            table._tbl.remove(row)  # noqa: SLF001 - as above
        others = rest.tr_lst
        for row in others[1 if with_head else 0 : len(rows) // 2]:
            rest.remove(row)
        parting = OxmlElement("w:p")
        table._tbl.addnext(parting)  # noqa: SLF001 - as above
        parting.addnext(rest)


def _is_merged(row: CT_Row) -> bool:
    """Return whether a cell of the row before goes on in a row."""
    return any(merge.get(qn("w:val")) != "restart" for merge in row.iter(qn("w:vMerge")))


def _all_paragraphs(made: Document) -> Iterator[Paragraph]:
    yield from made.paragraphs
    for table in made.tables:
        for cell in _cells(table):
            yield from cell


def _cells(table: Table) -> Iterator[list[Paragraph]]:
    """Yield the paragraphs of each cell, once."""
    for row in table._tbl.tr_lst:  # noqa: SLF001 - as above
        for cell in row.tc_lst:
            yield [Paragraph(each, table) for each in cell.p_lst]

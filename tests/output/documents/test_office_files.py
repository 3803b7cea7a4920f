"""Word templates as programs write them: any that Word opens is filled, and what comes of it opens too."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest

from npc.errors import RenderError
from npc.output.documents.docx.reference import read_reference
from npc.output.documents.office import filling
from npc.plan import Plan
from npc.word.package import STRICT_W, W
from npc.word.packing import packed
from office_files import (
    DOCUMENT_TYPE,
    RELATIONSHIPS,
    filled_parts,
    paragraph,
    text_run,
    word_file,
    words_of,
)
from ooxml import validated
from support import ROOT, Npc
from word import read_plan

Parts = dict[str, bytes]
MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return a plan with all parts."""
    return read_plan(ROOT / "plans" / "shili-2025")


@pytest.fixture(scope="module")
def parts() -> Parts:
    """Return the parts of a file of python-docx with a tag, a table and a header."""
    document = docx.Document()
    document.add_paragraph("{{ plan.title }}")
    document.add_table(rows=1, cols=2).rows[0].cells[0].text = "{{ plan.year }}"
    document.sections[0].header.paragraphs[0].text = "{{ plan.organ }}"
    stream = BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as file:
        return {name: file.read(name) for name in file.namelist()}


def everywhere(parts: Parts, old: str, new: str, *, within: str = "") -> Parts:
    """Replace words in all parts whose names have some in them."""
    return {
        name: data.replace(old.encode(), new.encode()) if within in name else data
        for name, data in parts.items()
    }


def of_word_online(parts: Parts) -> Parts:
    """Return what Word Online saves: the part with the text is called otherwise."""
    names = {
        MAIN: "word/document2.xml",
        "word/_rels/document.xml.rels": "word/_rels/document2.xml.rels",
    }
    changed = everywhere(everywhere(parts, MAIN, "word/document2.xml", within=TYPES), MAIN, "word/document2.xml", within="_rels/.rels")  # fmt: skip
    return {names.get(name, name): data for name, data in changed.items()}


def a_template(parts: Parts) -> Parts:
    """Return a .dotx file."""
    return everywhere(parts, "document.main+xml", "template.main+xml", within=TYPES)


def strict(parts: Parts) -> Parts:
    """Return what Word saves as “Strict Open XML Document”."""
    changed = everywhere(parts, W[1:-1], STRICT_W[1:-1])
    return everywhere(changed, f"{_OFFICE}/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")  # fmt: skip


def without_grid(parts: Parts) -> Parts:
    """Return a file whose table has no grid."""
    text = parts[MAIN].decode()
    begin, end = text.index("<w:tblGrid>"), text.index("</w:tblGrid>") + len("</w:tblGrid>")
    return {**parts, MAIN: (text[:begin] + text[end:]).encode()}


def in_capitals(parts: Parts) -> Parts:
    """Return a file whose folder is Word, though it is told to be word."""
    return {name.replace("word/", "Word/"): data for name, data in parts.items()}


def leading_to(target: str, kind: str = "image") -> Callable[[Parts], Parts]:
    """Return what adds a relationship with a part that is not there."""

    def changed(parts: Parts) -> Parts:
        relationship = (
            f'<Relationship Id="rId99" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
        )
        return everywhere(
            parts, "</Relationships>", f"{relationship}</Relationships>", within="document.xml.rels"
        )

    return changed


WAYS: dict[str, Callable[[Parts], Parts]] = {
    "Word Online": of_word_online,
    ".dotx": a_template,
    "strict": strict,
    "no grid": without_grid,
    "capitals": in_capitals,
    "NULL": leading_to("NULL"),
    "#_top": leading_to("#_top", "hyperlink"),
    "a lost picture": leading_to("media/lost.png"),
}
UNREAD = {"strict", "a lost picture", "NULL", "#_top"}
"""What python-docx does not read."""


@pytest.mark.parametrize("way", WAYS)
def test_what_word_opens_is_filled(plan: Plan, parts: Parts, tmp_path: Path, way: str) -> None:
    """The result is a document that other programs read; its styles may be taken as well."""
    path = tmp_path / "office.docx"
    path.write_bytes(packed(WAYS[way](parts)))
    data = filling.fill(path, plan)
    with zipfile.ZipFile(BytesIO(data)) as file:
        (main,) = (name for name in file.namelist() if name.startswith("word/document"))
        text = file.read(main).decode().replace(STRICT_W[1:-1], W[1:-1])
        assert DOCUMENT_TYPE in file.read(TYPES).decode()
    assert words_of(text.encode())[:2] == [plan.title, "2025"]
    read_reference(path)
    if way not in UNREAD:
        assert docx.Document(BytesIO(data)).paragraphs[0].text == plan.title


@pytest.mark.parametrize("way", WAYS)
def test_what_word_opens_is_checked(npc: Npc, parts: Parts, tmp_path: Path, way: str) -> None:
    """One reader is there for all."""
    path = tmp_path / "office.docx"
    path.write_bytes(packed(WAYS[way](parts)))
    result = npc("docx", "check", path, "--no-drawing")
    assert result.code in {0, 1}, result.err


@pytest.mark.parametrize("way", [way for way in WAYS if way != "a lost picture"])
def test_what_is_filled_is_valid(plan: Plan, parts: Parts, tmp_path: Path, way: str) -> None:
    path = tmp_path / "office.docx"
    path.write_bytes(packed(WAYS[way](parts)))
    validated(filling.fill(path, plan), tmp_path)


def test_a_file_with_macros_is_refused_for_them(plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "office.docm"
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    path.write_bytes(word_file(paragraph("{{ plan.year }}"), kind=kind))
    with pytest.raises(RenderError) as caught:
        filling.fill(path, plan)
    assert "it holds macros" in caught.value.text.en


def test_macros_are_found_by_what_they_are_for(plan: Plan, tmp_path: Path) -> None:
    """Their part may be called anything."""
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    links = RELATIONSHIPS.format(f'<Relationship Id="r1" Type="{kind}" Target="x.bin"/>')
    path = tmp_path / "office.docx"
    parts = {"word/_rels/document.xml.rels": links, "word/x.bin": "甲"}
    path.write_bytes(word_file(paragraph("{{ plan.year }}"), parts=parts))
    with pytest.raises(RenderError) as caught:
        filling.fill(path, plan)
    assert "it holds macros" in caught.value.text.en


@pytest.mark.parametrize("target", ["_rels/document.xml.rels", f"../{TYPES}", "document.xml"])
def test_only_headers_are_filled_as_headers(plan: Plan, tmp_path: Path, target: str) -> None:
    """Tags in parts of another kind stay what they are, whatever leads to these."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = RELATIONSHIPS.format(
        f'<Relationship Id="r1" Type="{office}/header" Target="{target}"/>'
        f'<Relationship Id="{{{{ 1 }}}}" Type="{office}/styles" Target="styles.xml"/>'
    )
    name = "word/_rels/document.xml.rels"
    data = word_file(paragraph(text_run("{{ plan.year }}")), parts={name: links})
    parts = filled_parts(tmp_path / "office.docx", plan, data)
    assert parts[name].decode() == links
    assert words_of(parts[MAIN]) == ["2025"]


@pytest.mark.parametrize("name", [MAIN, "word/_rels/document.xml.rels", TYPES])
@pytest.mark.parametrize("data", [b"", b"<w:document", b"<x/>"], ids=["empty", "cut", "other"])
def test_a_broken_file_is_damaged(
    plan: Plan, parts: Parts, tmp_path: Path, name: str, data: bytes
) -> None:
    """The part is named; one that only is not what it should be may do no harm."""
    path = tmp_path / "office.docx"
    path.write_bytes(packed({**parts, name: data}))
    if data == b"<x/>" and name != MAIN:
        assert filling.fill(path, plan)
        return
    with pytest.raises(RenderError) as caught:
        filling.fill(path, plan)
    assert f"its part “{name}” is damaged" in caught.value.text.en

"""Word files with tags, written as XML: what tests of templates share."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from npc.output.documents.office import filling
from npc.plan import Plan
from npc.word.package import W
from npc.word.packing import packed

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="{type}"/></Types>'
)
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_ROOT = RELATIONSHIPS.format(
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
)
_NAMESPACES = f'xmlns:w="{W[1:-1]}" xmlns:r="{_OFFICE}"'


def text_run(text: str, properties: str = "") -> str:
    """Return a run with a text, which may hold anything."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    """Return a paragraph of runs, or of texts."""
    return f"<w:p>{''.join(one if one.startswith('<') else text_run(one) for one in runs)}</w:p>"


def table(*rows: list[str]) -> str:
    """Return a table whose cells hold paragraphs, or a text each."""
    width = max(map(len, rows))
    columns = '<w:gridCol w:w="1000"/>' * width
    inner = "".join(map(_row, rows))
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{inner}</w:tbl>"


def _row(cells: list[str]) -> str:
    inner = (one if one.startswith("<w:") else paragraph(one) for one in cells)
    properties = '<w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>'
    return f"<w:tr>{''.join(f'<w:tc>{properties}{one}</w:tc>' for one in inner)}</w:tr>"


def word_file(
    *blocks: str, parts: dict[str, str] | None = None, kind: str = DOCUMENT_TYPE
) -> bytes:
    """Return a Word file of paragraphs and tables; further parts go before those that it has."""
    made = {
        "[Content_Types].xml": _TYPES.format(type=kind),
        "_rels/.rels": _ROOT,
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{''.join(blocks)}<w:sectPr/></w:body></w:document>",
        **(parts or {}),
    }
    return packed({name: data.encode() for name, data in made.items()})


def filled_parts(path: Path, plan: Plan, data: bytes) -> dict[str, bytes]:
    """Fill a Word file and return the parts of what comes of it."""
    path.write_bytes(data)
    with ZipFile(BytesIO(filling.fill(path, plan))) as file:
        return {name: file.read(name) for name in file.namelist()}


def body_of(parts: dict[str, bytes]) -> str:
    """Return what is in the body, without namespaces and the section at its end."""
    text = parts["word/document.xml"].decode()
    inner = text[text.index("<w:body>") + 8 : text.index("<w:sectPr/></w:body>")]
    return re.sub(r' xml:space="preserve"', "", inner)


def words_of(data: bytes) -> list[str]:
    """Return the text of each paragraph of a part, as a reader sees it."""
    root = etree.fromstring(data)
    return ["".join(text.text or "" for text in one.iter(f"{W}t")) for one in root.iter(f"{W}p")]

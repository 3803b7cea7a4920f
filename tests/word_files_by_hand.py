"""Word files written by hand, part by part: what no program writes for a test."""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from npc.originals.original import Grid, OfficeFile, Passage
from read_originals import original

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def p(*runs: str, properties: str = "") -> str:
    """Write a paragraph: of runs, or of texts."""
    parts = (each if each.startswith("<") else r(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(parts)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Write a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(*content: str, properties: str = "") -> str:
    """Write a cell: of paragraphs, or of texts."""
    parts = [each if each.startswith("<") else p(each) for each in content]
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(parts or [p()])}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Write a row: of cells, or of texts."""
    parts = (each if each.startswith("<") else tc(each) for each in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(parts)}</w:tr>"


def tbl(*rows: str, grid: str = "") -> str:
    """Write a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def write_word(path: Path, body: str, parts: Mapping[str, str] | None = None) -> Path:
    """Write a Word file of its body and of other parts, by their kinds: styles, numbering, header1."""
    parts = parts or {}
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _content_types(parts))
        file.writestr("_rels/.rels", _relationships({"officeDocument": "word/document.xml"}))
        file.writestr(
            "word/_rels/document.xml.rels",
            _relationships({kind: f"{kind}.xml" for kind in parts}),
        )
        file.writestr(
            "word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
        )
        for kind, content in parts.items():
            file.writestr(f"word/{kind}.xml", content)
    return path


def root(name: str, content: str) -> str:
    """Write the root of a part."""
    return f"<w:{name} {NAMESPACES}>{content}</w:{name}>"


def read(path: Path, body: str, parts: Mapping[str, str] | None = None) -> OfficeFile:
    """Write a Word file and read it."""
    return original(write_word(path / "原件.docx", body, parts))


def texts(file: OfficeFile) -> list[str]:
    """Return the passages of a file that stand in no table."""
    return [block.text for block in file.blocks if isinstance(block, Passage)]


def cells(grid: Grid) -> list[list[str]]:
    """Return the texts of a table, that of a merged cell at each of its places."""
    return [[cell.text for cell in row] for row in grid.cells]


def remarks(file: OfficeFile) -> str:
    """Return what is said of a file, in Chinese."""
    return "；".join(remark.zh for remark in file.remarks)


def _content_types(parts: Mapping[str, str]) -> str:
    kinds = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="application/xml"/>' for kind in parts
    )
    return f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>'


def _relationships(targets: Mapping[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind.rstrip("123")}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'

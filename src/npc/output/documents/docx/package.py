"""The package: python-docx's blank document without its leftovers, parts of ours, the zip file."""

from collections.abc import Iterable
from html import escape
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part

from npc.word.packing import zip_member

NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def blank_document() -> Document:
    """Open python-docx's blank document and drop every part beside its text.

    Its theme, styles, settings and properties are those of an English letter; ours are added.
    """
    document = docx.Document()
    document.part.rels.clear()
    relationships = document.part.package.rels
    for relationship in list(relationships.values()):
        if relationship.reltype != RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            del relationships[relationship.rId]
    return document


def add_styles(document: Document, xml: str) -> None:
    """Add the styles."""
    part = _part(document, "/word/styles.xml", CONTENT_TYPE.WML_STYLES, xml)
    document.part.relate_to(part, RELATIONSHIP_TYPE.STYLES)


def add_settings(document: Document, xml: str) -> None:
    """Add the settings."""
    part = _part(document, "/word/settings.xml", CONTENT_TYPE.WML_SETTINGS, xml)
    document.part.relate_to(part, RELATIONSHIP_TYPE.SETTINGS)


def add_fonts(document: Document, xml: str) -> None:
    """Add the table of fonts."""
    part = _part(document, "/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, xml)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def add_footnotes(document: Document, xml: str) -> None:
    """Add the texts of the footnotes."""
    part = _part(document, "/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, xml)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def add_properties(document: Document, xml: str) -> None:
    """Add what a file manager shows: title, author, dates."""
    part = _part(document, "/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, xml)
    document.part.package.relate_to(part, RELATIONSHIP_TYPE.CORE_PROPERTIES)


def add_part(document: Document, name: str, content_type: str, xml: str, relationship: str) -> str:
    """Add a part of another kind; give the id by which the document refers to it."""
    return document.part.relate_to(_part(document, name, content_type, xml), relationship)


def _part(document: Document, name: str, content_type: str, xml: str) -> Part:
    blob = (_DECLARATION + xml).encode()
    return Part(PackURI(name), content_type, blob, document.part.package)


def zipped(document: Document, body: Iterable[bytes]) -> bytes:
    """Write the package. The same document gives the same bytes: parts in order, no clock.

    Args:
        document: A document with nothing in its body but the properties of its section.
        body: The XML of what goes before those, piece by piece.

    """
    package = document.part.package
    parts = list(package.iter_parts())
    members: dict[str, Iterable[bytes]] = {
        CONTENT_TYPES_URI.membername: [_content_types(parts).encode()],
        PACKAGE_URI.rels_uri.membername: [package.rels.xml],
    }
    for part in parts:
        members[part.partname.membername] = [part.blob]
        if part.rels:
            members[part.partname.rels_uri.membername] = [part.rels.xml]
    # Put in as text: to parse a large body and to write it again takes longer than to make it.
    before, section, after = document.part.blob.partition(b"<w:sectPr")
    members[document.part.partname.membername] = (before, *body, section, after)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name in sorted(members):  # [Content_Types].xml comes first, as readers like it
            with file.open(zip_member(name), "w") as member:
                for piece in members[name]:
                    member.write(piece)
    return buffer.getvalue()


def _content_types(parts: list[Part]) -> str:
    types = {str(part.partname): part.content_type for part in parts}
    overrides = "".join(
        f'<Override PartName="{escape(name)}" ContentType="{escape(types[name])}"/>'
        for name in sorted(types)
    )
    return (
        f'{_DECLARATION}<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CONTENT_TYPE.XML}"/>{overrides}</Types>'
    )

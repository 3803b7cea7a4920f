"""Which form a file has: told by its content, since its name may be any."""

import re
from enum import Enum
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile


class OriginalForm(Enum):
    """What a file is."""

    WORD = "Word (.docx)"
    WORKBOOK = "Excel (.xlsx)"
    OLD_WORD = "Word 97–2003 / WPS (.doc, .wps)"
    OLD_WORKBOOK = "Excel 97–2003 / WPS (.xls, .et)"
    BINARY_WORKBOOK = "Excel (.xlsb)"
    OPEN_TEXT = "OpenDocument (.odt)"
    OPEN_WORKBOOK = "OpenDocument (.ods)"
    RICH_TEXT = "RTF"
    XML_WORKBOOK = "Excel 2003 XML"
    XML = "XML"
    PDF = "PDF"
    WEB_PAGE = "HTML"
    WEB_ARCHIVE = "MHTML"
    MARKDOWN = "Markdown"
    COMMA_LIST = "CSV"
    TEXT = "TXT"
    ENCRYPTED = "encrypted"
    SLIDES = "PowerPoint"
    FIXED_LAYOUT = "OFD"
    PICTURE = "picture"
    ARCHIVE = "archive"
    PROGRAM = "program"
    UNKNOWN_ZIP = "zip"
    DAMAGED = "damaged"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_STARTS = (
    (b"%PDF", OriginalForm.PDF),
    (b"{\\rtf", OriginalForm.RICH_TEXT),
    (b"\x89PNG", OriginalForm.PICTURE),
    (b"\xff\xd8\xff", OriginalForm.PICTURE),
    (b"GIF8", OriginalForm.PICTURE),
    (b"BM", OriginalForm.PICTURE),
    (b"II*\0", OriginalForm.PICTURE),
    (b"MM\0*", OriginalForm.PICTURE),
    (b"Rar!", OriginalForm.ARCHIVE),
    (b"7z\xbc\xaf", OriginalForm.ARCHIVE),
    (b"\x1f\x8b", OriginalForm.ARCHIVE),
    (_EMPTY_ZIP, OriginalForm.ARCHIVE),
    (b"MZ", OriginalForm.PROGRAM),
    (b"\x7fELF", OriginalForm.PROGRAM),
)
_SURELY_BINARY = 64
"""Bytes among which something that is no text has a zero; BM and MZ may begin a text."""


def form_of(data: bytes, name: str) -> OriginalForm:
    """Return the form of a file.

    Args:
        data: All of it.
        name: Its name, by which texts are told that look alike: .md, .csv.

    """
    if data.startswith(_OLE):
        return _compound(data)
    if data.startswith(_ZIP):
        return _packed(data)
    for start, form in _STARTS:
        if data.startswith(start) and (len(start) > 2 or b"\0" in data[:_SURELY_BINARY]):  # noqa: PLR2004 - letters
            return form
    if b"%PDF-" in data[:1024]:
        return OriginalForm.PDF
    return _text(data, PurePath(name).suffix.lower())


def _compound(data: bytes) -> OriginalForm:
    """Return what an OLE compound is, by the names of its streams."""
    for stream, form in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return form
    return OriginalForm.DAMAGED


_STREAMS = (
    ("EncryptedPackage", OriginalForm.ENCRYPTED),
    ("WordDocument", OriginalForm.OLD_WORD),
    ("WpsStream", OriginalForm.OLD_WORD),
    ("PowerPoint Document", OriginalForm.SLIDES),
    ("Workbook", OriginalForm.OLD_WORKBOOK),
    ("Book\0", OriginalForm.OLD_WORKBOOK),
    ("\0W\0K\0S\0", OriginalForm.OLD_WORKBOOK),
)


def _packed(data: bytes) -> OriginalForm:
    """Return what a zip file is, by the names of its members; a damaged one by what is left of them."""
    names = _names_of(data)
    if names is None:
        return _damaged(data)
    for start, form in _MEMBERS:
        if any(name.startswith(start) for name in names):
            return form
    if "content.xml" in names:
        is_workbook = b"opendocument.spreadsheet" in data[:_KIND_SAID]
        return OriginalForm.OPEN_WORKBOOK if is_workbook else OriginalForm.OPEN_TEXT
    return OriginalForm.UNKNOWN_ZIP


_KIND_SAID = 200
"""Bytes within which OpenDocument says its kind."""


def _damaged(data: bytes) -> OriginalForm:
    """Return what a zip file was, for the program that it is to be saved again with."""
    found = (form for start, form in _MEMBERS if start.encode() in data)
    return next(found, OriginalForm.DAMAGED)


_MEMBERS = (
    ("word/", OriginalForm.WORD),
    ("xl/workbook.bin", OriginalForm.BINARY_WORKBOOK),
    ("xl/", OriginalForm.WORKBOOK),
    ("ppt/", OriginalForm.SLIDES),
    ("ofd.xml", OriginalForm.FIXED_LAYOUT),
)


def _names_of(data: bytes) -> set[str] | None:
    """Return the names of the members of a zip file; None for a damaged one, or one of too many."""
    if data.count(_MEMBER) > _MOST_MEMBERS:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            return {name.lower().lstrip("/") for name in archive.namelist()}
    except (BadZipFile, ValueError, NotImplementedError, OSError, UnicodeDecodeError):
        return None


_MEMBER = b"PK\x01\x02"
_MOST_MEMBERS = 20_000
"""A Word file with a thousand pictures has a tenth; each takes a hundred times its name in memory."""


def _text(data: bytes, ending: str) -> OriginalForm:
    start = (
        data[:_START].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    )
    for mark, form in _XML:
        if mark in start:
            return form
    if _ARCHIVED.search(start):
        return OriginalForm.WEB_ARCHIVE
    if _TAGS.match(start):
        return OriginalForm.WEB_PAGE
    if start.startswith(b"<?xml"):
        return OriginalForm.XML
    return _BY_ENDING.get(ending, OriginalForm.TEXT)


_START = 4096
_XML = (
    (b'progid="Excel.Sheet"', OriginalForm.XML_WORKBOOK),
    (b"schemas-microsoft-com:office:spreadsheet", OriginalForm.XML_WORKBOOK),
)
_ARCHIVED = re.compile(rb"(?i)^content-type: ?multipart/related", re.MULTILINE)
_TAGS = re.compile(
    rb"(?i)(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?"
    rb"<(?:!doctype html|html|head|meta|title|body|table|div|p|h[1-6]|span|center|font|ul|ol)\b"
)
"""How a web page, or what is copied of one, begins."""
_BY_ENDING = {
    ".md": OriginalForm.MARKDOWN,
    ".markdown": OriginalForm.MARKDOWN,
    ".csv": OriginalForm.COMMA_LIST,
    ".tsv": OriginalForm.COMMA_LIST,
}

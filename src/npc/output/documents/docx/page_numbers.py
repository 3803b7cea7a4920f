"""The number of a page, — 1 —, as it stands in footers (GB/T 9704-2012, 7.5).

The imprint has a page of its own behind the text, an even one. Where a blank page lies between,
neither of them has a number. Word knows whether one does: the page is then not the next one after
that where the text ends, which a bookmark marks. LibreOffice cannot work such a field out and would
show the figures in it, so that it gets the plain number, as do programs that know Word 2013 not;
`without_imprint_number` takes that away for a document of which it is known that a blank page is in it.
"""

from io import BytesIO
from zipfile import ZipFile

from npc.word.packing import zip_member

END_OF_TEXT = (
    '<w:bookmarkStart w:id="1" w:name="_TextEnd"/><w:bookmarkEnd w:id="1"/>'  # hidden by its _
)
"""Stands in the last paragraph before the page of the imprint."""

_HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'


def _text(text: str) -> str:
    return f'<w:r>{_HINT}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _asked(text: str) -> str:
    return f'<w:r>{_HINT}<w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def _mark(kind: str) -> str:
    return f'<w:r>{_HINT}<w:fldChar w:fldCharType="{kind}"/></w:r>'


def _field(instruction: str, result: str) -> str:
    """Write a field in which others may stand, and what it showed last."""
    return f"{_mark('begin')}{instruction}{_mark('separate')}{result}{_mark('end')}"


def _dashed(number: str) -> str:
    return _text("— ") + number + _text(" —")


NUMBER = _dashed(f'<w:fldSimple w:instr=" PAGE "><w:r>{_HINT}<w:t>1</w:t></w:r></w:fldSimple>')
"""The number of a page, between dashes."""

_PAGE = _field(_asked(" PAGE "), _text("2"))
_END = _field(_asked(" PAGEREF _TextEnd "), _text("1"))
_STEP = _field(_asked(" = ") + _PAGE + _asked(" - ") + _END + _asked(" "), _text("1"))
_NEXT = _field(
    _asked(" IF ") + _STEP + _asked(' = 1 "— ') + _PAGE + _asked(' —" "" '), _dashed(_PAGE)
)
_CHOICE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
    f'<mc:Choice Requires="w15">{_NEXT}</mc:Choice>'
)
_FALLBACK, _END_OF_CHOICE = "<mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"
IMPRINT_NUMBER = f"{_CHOICE}{_FALLBACK}{NUMBER}{_END_OF_CHOICE}"
"""The number of the imprint's page, which is there only where the page before it is not blank."""


def has_page_of_imprint(document: bytes) -> bool:
    """Return whether a Word file of ours has a page of its own for the imprint."""
    with ZipFile(BytesIO(document)) as file:
        return any(_FALLBACK.encode() in file.read(name) for name in _footers(file))


def has_imprint_below_text(document: bytes) -> bool:
    """Return whether a Word file of ours has the imprint on the page where the text ends."""
    with ZipFile(BytesIO(document)) as file:
        has_imprint = 'name="版记"'.encode() in file.read("word/document.xml")
    return has_imprint and not has_page_of_imprint(document)


def without_imprint_number(document: bytes) -> bytes:
    """Take the number of the imprint's page out of what programs other than Word draw."""
    shown = f"{_FALLBACK}{NUMBER}{_END_OF_CHOICE}".encode()
    hidden = f"{_FALLBACK}{_END_OF_CHOICE}".encode()
    made = BytesIO()
    with ZipFile(BytesIO(document)) as file, ZipFile(made, "w") as copy:
        footers = frozenset(_footers(file))
        for name in file.namelist():
            content = file.read(name)
            content = content.replace(shown, hidden) if name in footers else content
            copy.writestr(zip_member(name), content)
    return made.getvalue()


def _footers(file: ZipFile) -> list[str]:
    return [name for name in file.namelist() if name.startswith("word/footer")]

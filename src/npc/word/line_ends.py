"""Lines that LibreOffice would end otherwise than Word does: a Word file written so that it does not.

LibreOffice reads `w:overflowPunct` the wrong way round (`DomainMapper.cxx`: `nIntValue == 0`): marks
hang where the file says that none does. A mark that hangs from a line with both edges straight and
characters moved closer is not drawn at all, and is not in the PDF either.

Figures and Latin words that are said to be Chinese are broken anywhere (20|23年). Said to be English,
they stay whole, and so does a list of them (iPhone、5G、ChatGPT), unless a space without width stands
behind its marks. It is in no page of a PDF, but would be in its outline: headings have none.
"""

import re
from io import BytesIO

from npc.word.package import Package, PackageError
from npc.word.packing import packed

_OFF = re.compile(rb"(\boverflowPunct\s{1,9}\w{1,9}:val\s?=\s?[\"'])(?:0|false|off)(?=[\"'])")
_CHINESE, _ENGLISH = b'<w:lang w:val="zh-CN"', b'<w:lang w:val="en-US"/>'
_LIST = re.compile("(?<=[0-9A-Za-z%])(、|，|；)(?=[0-9A-Za-z])".encode())
_SPACE = "\u200b".encode()
_PARAGRAPH = re.compile(rb"(?=<w:p[ >])")
_HEADING = re.compile(rb'<w:pStyle w:val="(?:Heading|AnnexTitle)')


def ending_as_in_word(document: bytes) -> bytes:
    """Return a Word file for LibreOffice, so written that its lines end as those of Word do.

    Nothing else is changed; what cannot be read as a Word file, or has nothing to change, is returned
    as it is.
    """
    try:
        with Package(BytesIO(document)) as package:
            found = {name: package.data(name) for name in package.xml_names}
            written = {name: _written(name, data) for name, data in found.items()}
            if written == found:
                return document
            rest = (name for name in package.names if name not in found)
            return packed({**written, **{name: package.data(name) for name in rest}})
    except PackageError:
        return document


def _written(name: str, data: bytes) -> bytes:
    data = _OFF.sub(rb"\g<1>1", data)
    if name == "word/styles.xml" and _CHINESE in data:
        return _with_english(data)
    return _with_spaces(data) if name == "word/document.xml" else data


def _with_english(styles: bytes) -> bytes:
    """Let Latin words be English in the style of all text; the language of the document stays."""
    begins = styles.find(b'w:styleId="Normal"')
    ends = styles.find(b"</w:style>", begins)
    if begins < 0 or ends < 0 or b"<w:lang " in styles[begins:ends]:
        return styles
    behind = b"</w:rPr>" if styles.endswith(b"</w:rPr>", begins, ends) else b""
    end = ends - len(behind)
    written = _ENGLISH + behind if behind else b"<w:rPr>%s</w:rPr>" % _ENGLISH
    return styles[:end] + written + styles[ends:]


def _with_spaces(document: bytes) -> bytes:
    return b"".join(
        one if _HEADING.search(one) else _LIST.sub(rb"\g<1>" + _SPACE, one)
        for one in _PARAGRAPH.split(document)
    )

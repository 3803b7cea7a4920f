"""Marks that hang beyond a full line: kept where LibreOffice would not draw them.

LibreOffice reads `w:overflowPunct` the wrong way round (`DomainMapper.cxx`: `nIntValue == 0`): marks
hang where the file says that none does. A mark that hangs from a line with both edges straight and
characters moved closer is not drawn at all, and is not in the PDF either.
"""

import re
from io import BytesIO

from npc.word.package import Package, PackageError
from npc.word.packing import packed

_OFF = re.compile(rb"(\boverflowPunct\s{1,9}\w{1,9}:val\s?=\s?[\"'])(?:0|false|off)(?=[\"'])")


def without_hanging(document: bytes) -> bytes:
    """Return a Word file for LibreOffice, so written that it hangs no mark where the file wants none.

    Nothing else is changed; what cannot be read as a Word file, or has nothing to change, is returned
    as it is.
    """
    try:
        with Package(BytesIO(document)) as package:
            found = {name: package.data(name) for name in package.xml_names}
            written = {name: _OFF.sub(rb"\g<1>1", data) for name, data in found.items()}
            if written == found:
                return document
            rest = (name for name in package.names if name not in found)
            return packed({**written, **{name: package.data(name) for name in rest}})
    except PackageError:
        return document

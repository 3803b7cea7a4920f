"""Word files that users bring: opened with care, since anyone may have made them."""

import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.messages import Message, Verbatim

LARGEST_FILE = 20_000_000
"""Bytes of a Word file as it lies on the disk."""
LARGEST_CONTENT = 100_000_000
"""Bytes of all that is in it; a picture or two, not a bomb."""
LARGEST_XML = 5_000_000
"""Bytes of one part that is read as XML."""
MOST_PARTS = 1000

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1


class Package:
    """The parts of a Word file, by their names."""

    def __init__(self, path: Path, data: bytes, parts: Mapping[str, bytes]) -> None:
        self.path = path
        self.data = data
        self.parts = parts

    def xml(self, name: str) -> Element | None:
        """Read a part as XML, if there is one of this name.

        Raises:
            RenderError: It is malformed, or says that it is something else than it is.

        """
        content = self.parts.get(name)
        return None if content is None else self._parsed(name, content)

    def _parsed(self, name: str, content: bytes) -> Element:
        if len(content) > LARGEST_XML:
            raise refusal(self.path, _LARGE_PART.format(part=name))
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
        except etree.XMLSyntaxError as error:
            raise refusal(self.path, _BAD_PART.format(part=name)) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise refusal(self.path, _BAD_PART.format(part=name))
        return root


def open_package(path: Path) -> Package:
    """Read a .docx file. Nothing is taken out of it yet but what it says it holds.

    Raises:
        RenderError: It cannot be read, is no Word file of this kind, or is too large.

    """
    data = _data(path)
    if data.startswith(_OLE):
        raise refusal(path, _LOCKED, hint=_SAVE_PLAIN)
    try:
        with ZipFile(BytesIO(data)) as file:
            parts = _parts(path, file)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise refusal(path, _NOT_DOCX, hint=_SAVE_AS) from error
    if "word/document.xml" not in parts:
        raise refusal(path, _NOT_DOCX, hint=_SAVE_AS)
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        raise refusal(path, _MACROS, hint=_SAVE_AS)
    return Package(path, data, parts)


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = Message(en=error.strerror or "?", zh=error.strerror or "?")
        raise refusal(path, reason, hint=_CHECK_PATH) from error
    if len(data) > LARGEST_FILE:
        raise refusal(path, _LARGE)
    return data


def _parts(path: Path, file: ZipFile) -> dict[str, bytes]:
    """Unpack in pieces, so that no more than the limit is ever held, whatever the zip says."""
    infos = file.infolist()
    if len(infos) > MOST_PARTS:
        raise refusal(path, _LARGE)
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise refusal(path, _LOCKED, hint=_SAVE_PLAIN)
    room = LARGEST_CONTENT
    parts: dict[str, bytes] = {}
    for info in infos:
        content = _content(path, file, info, room)
        room -= len(content)
        parts[info.filename] = content
    return parts


def _content(path: Path, file: ZipFile, info: ZipInfo, room: int) -> bytes:
    with file.open(info) as stream:
        content = stream.read(room + 1)
    if len(content) > room:
        raise refusal(path, _LARGE)
    return content


def refusal(path: Path, problem: Message, *, hint: Message | None = None) -> RenderError:
    """Make the error that names a Word file."""
    return RenderError(_REFUSED.format(path=Verbatim(path), problem=problem), hint=hint)


_REFUSED = Message(
    en="Word file “{path}” cannot be used: {problem}",
    zh="Word 文件“{path}”不能使用：{problem}",
)
_NOT_DOCX = Message(en="it is not a .docx file", zh="不是 .docx 文件")
_LOCKED = Message(
    en="it is encrypted, or is an old .doc file", zh="文件已加密，或者是旧版的 .doc 文件"
)
_MACROS = Message(en="it holds macros", zh="文件中带有宏")
_LARGE = Message(en="it is too large", zh="文件过大")
_LARGE_PART = Message(en="its part “{part}” is too large", zh="其中的“{part}”过大")
_BAD_PART = Message(en="its part “{part}” is damaged", zh="其中的“{part}”已损坏")
_SAVE_AS = Message(en="save it in Word as .docx", zh="请在 Word 中另存为 .docx")
_SAVE_PLAIN = Message(
    en="take the password off in Word, and save it as .docx",
    zh="请在 Word 中取消密码，并另存为 .docx",
)
_CHECK_PATH = Message(en="check the path", zh="请检查路径是否写对")

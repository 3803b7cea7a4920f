"""The package of a Word file: a zip of XML parts, opened without trusting it."""

import posixpath
from pathlib import Path
from typing import IO, Self
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import UsageError
from npc.messages import Message, Verbatim

MOST_BYTES = 256 * 2**20
"""Of a file: Word takes no larger ones."""
MOST_IN_PART = 64 * 2**20
"""Bytes of one part once it is unpacked; the text of a book has one."""
MOST_IN_ALL = 128 * 2**20
MOST_DIRECTORY = 4 * 2**20
"""Bytes of the list of members, each of which takes a hundred times as much in memory."""

MOST_TAGS = 3_000_000
"""In one part: each takes more memory than the few bytes in which it can be written."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# ISO/IEC 29500, strict, has namespaces of its own; all else that is looked at is the same.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


class Package:
    """The parts of a Word file, read when they are asked for; a context manager."""

    def __init__(self, path: Path, shown: str) -> None:
        """Open a file.

        Raises:
            UsageError: It cannot be read, or is no Word file.

        """
        self._shown = shown
        self._read = 0
        self._stream = self._opened(path)
        try:
            self._refuse_other_kinds()
            self._zip = ZipFile(self._stream)
            self._members = {one.filename: one for one in self._zip.infolist()}
        except UsageError:
            self._stream.close()
            raise
        except Exception as error:  # zipfile raises what it comes upon in broken files
            self._stream.close()
            raise self._broken() from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def _opened(self, path: Path) -> IO[bytes]:
        try:
            if path.is_dir():
                raise self.fault(_FOLDER, _NAME_FILE)
            if not path.exists():
                raise self.fault(_MISSING, _NAME_FILE)
            if not path.is_file():  # to open a named pipe would be to wait for its writer
                raise self.fault(_NO_FILE, _NAME_FILE)
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise self.fault(_TOO_LARGE, _SHRINK)
            if not size:
                raise self.fault(_EMPTY, _SAVE_AGAIN)
            return path.open("rb")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise self.fault(_UNREADABLE, None, reason=reason) from error

    def _refuse_other_kinds(self) -> None:
        start = self._stream.read(8)
        if start == _OLE:
            raise self._fault_of_compound()
        self._stream.seek(0, 2)
        size = self._stream.tell()
        self._stream.seek(max(0, size - 66_000))
        if not start.startswith(b"PK") or _directory_size(self._stream) > MOST_DIRECTORY:
            raise self.fault(_NO_WORD if not start.startswith(b"PK") else _TOO_LARGE, _SAVE_AGAIN)
        self._stream.seek(0)

    def _fault_of_compound(self) -> UsageError:
        """Tell an encrypted file from one of Word 97 to 2003: both are OLE compounds."""
        self._stream.seek(0)
        head = self._stream.read(2**20)
        if "EncryptedPackage".encode("utf-16-le") in head:
            return self.fault(_ENCRYPTED, _DECRYPT)
        return self.fault(_OLD, _SAVE_AS_DOCX)

    def fault(self, text: Message, hint: Message | None, **values: object) -> UsageError:
        """Make the error for a file that cannot be measured."""
        return UsageError(text.format(path=Verbatim(self._shown), **values), hint=hint)

    def _broken(self) -> UsageError:
        return self.fault(_BROKEN, _SAVE_AGAIN)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def xml(self, name: str) -> Element | None:
        """Parse a part; None where there is none.

        Raises:
            UsageError: It is damaged, too large, or holds a document type.

        """
        member = self._members.get(name)
        if member is None:
            return None
        data = self._data(member)
        if data.count(b"<") > MOST_TAGS:
            raise self.fault(_TOO_LARGE, _SHRINK)
        if any(doctype in data for doctype in _DOCTYPES):
            raise self.fault(_DOCTYPE, _SAVE_AGAIN)
        for strict, usual in _STRICT:
            if strict in data:
                data = data.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.LxmlError, ValueError, LookupError) as error:
            raise self.fault(_BAD_PART, _SAVE_AGAIN, part=name) from error
        if (
            root.getroottree().docinfo.internalDTD is not None
        ):  # written in an encoding in which it was not seen
            raise self.fault(_DOCTYPE, _SAVE_AGAIN)
        return root

    def _data(self, member: ZipInfo) -> bytes:
        if member.flag_bits & 1:
            raise self.fault(_ENCRYPTED, _DECRYPT)
        try:
            with self._zip.open(member) as file:
                data = file.read(MOST_IN_PART + 1)
        except Exception as error:  # as above, and what the unpackers raise
            raise self._broken() from error
        self._read += len(data)
        if len(data) > MOST_IN_PART or self._read > MOST_IN_ALL:
            raise self.fault(_TOO_LARGE, _SHRINK)
        return data

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Give the relationships of a part: by id, the last word of the kind and the part's name."""
        folder, _, base = name.rpartition("/")
        rels = self.xml(f"{folder}/_rels/{base}.rels".lstrip("/"))
        found: dict[str, tuple[str, str]] = {}
        for one in rels if rels is not None else ():
            target = one.get("Target") or ""
            if one.get("TargetMode") != "External":
                kind = (one.get("Type") or "").rpartition("/")[2]
                found[one.get("Id") or ""] = (kind, _joined(folder, target))
        return found


def text_part(package: Package) -> str:
    """Find the part with the text.

    Raises:
        UsageError: There is none.

    """
    for kind, name in package.related("").values():
        if kind == "officeDocument" and name in package:
            return name
    if "word/document.xml" in package:
        return "word/document.xml"
    raise package.fault(_NO_TEXT, _SAVE_AGAIN)


def _joined(folder: str, target: str) -> str:
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target)).lstrip("/")


def _directory_size(stream: IO[bytes]) -> int:
    """Read how large the list of members says it is, at the end of the file (APPNOTE 4.3.16)."""
    tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        raise BadZipFile
    locator = tail[at - 20 : at] if at >= 20 else b""  # noqa: PLR2004 - its length
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    if locator.startswith(b"PK\x06\x07"):
        stream.seek(int.from_bytes(locator[8:16], "little"))
        record = stream.read(56)
        size = max(size, int.from_bytes(record[40:48], "little"))
    return size


_FOLDER = Message("“{path}” is a folder", "“{path}”是一个目录")
_MISSING = Message("there is no file “{path}”", "没有“{path}”这个文件")
_NO_FILE = Message("“{path}” is no ordinary file", "“{path}”不是普通文件")
_NAME_FILE = Message("name a Word file (.docx)", "请指定 Word 文件（.docx）")
_UNREADABLE = Message("“{path}” cannot be read: {reason}", "“{path}”无法读取：{reason}")
_EMPTY = Message("“{path}” is empty", "“{path}”是空文件")
_TOO_LARGE = Message("“{path}” is too large to be measured", "“{path}”过大，无法检查")
_SHRINK = Message("take out large pictures and attachments", "请去掉过大的图片和嵌入文件")
_NO_WORD = Message("“{path}” is no Word file", "“{path}”不是 Word 文件")
_BROKEN = Message("“{path}” is damaged", "“{path}”已损坏")
_BAD_PART = Message(
    "“{path}” is damaged: its part “{part}” cannot be read", "“{path}”已损坏：其中“{part}”无法读取"
)
_DOCTYPE = Message(
    "“{path}” holds a document type declaration, which no Word file has",
    "“{path}”含有文档类型声明（DTD），正常的 Word 文件没有这种内容",
)
_NO_TEXT = Message(
    "“{path}” is a zip file, but no Word file", "“{path}”是压缩文件，但不是 Word 文件"
)
_SAVE_AGAIN = Message("save it again in Word or WPS as .docx", "请用 Word 或 WPS 重新另存为 .docx")
_ENCRYPTED = Message("“{path}” is protected by a password", "“{path}”设有打开密码")
_DECRYPT = Message("take the password off in Word or WPS", "请在 Word 或 WPS 中取消密码")
_OLD = Message(
    "“{path}” is a file of Word 97 to 2003 (.doc), whatever its name is",
    "“{path}”实际是 Word 97—2003 格式（.doc）",
)
_SAVE_AS_DOCX = Message("save it in Word or WPS as .docx", "请用 Word 或 WPS 另存为 .docx")

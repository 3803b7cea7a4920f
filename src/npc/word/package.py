"""The package of a Word file: a zip of XML parts, opened without trusting it.

What is wrong with one is a `PackageError` that says what, and nothing of how to put it: a file that
is checked and one whose styles are taken are spoken of in different words.
"""

import posixpath
import stat
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import IO, Self
from zipfile import ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element as Element

from npc.messages import Message
from npc.records import NamedTuple
from npc.system_errors import reason

MOST_BYTES = 256 * 2**20
"""Of a file: Word takes no larger ones."""
MOST_IN_PART = 64 * 2**20
"""Bytes of one part once it is unpacked; the text of a book has one."""
MOST_IN_ALL = 128 * 2**20
"""Bytes of all parts that are unpacked. They are unpacked in pieces, whatever the zip says of them."""
MOST_DIRECTORY = 4 * 2**20
"""Bytes of the list of members, each of which takes a hundred times as much in memory."""
MOST_TAGS = 3_000_000
"""In one part: each takes more memory than the few bytes in which it can be written."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# ISO/IEC 29500, strict, has namespaces of its own; all else that is looked at is the same.
_STRICT = (
    (STRICT_W[1:-1].encode(), W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
CONTENT_TYPES = "[Content_Types].xml"
"""The part that says what the others are."""
_USUAL_MAIN_PART = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0"
"""The start of an OLE compound: a .doc file, or a .docx file that is encrypted."""
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
"""How XML in UTF-16 begins, with or without a mark."""
_LONGEST_START = 1024


def is_xml_name(name: str) -> bool:
    """Return whether a part is XML by its name, whose case means nothing in packages."""
    return name.lower().endswith((".xml", ".rels"))


class Problem(Enum):
    """Why a file cannot be used as a Word file."""

    FOLDER = auto()
    MISSING = auto()
    NOT_REGULAR = auto()
    """A named pipe, say: to open it would be to wait for its writer."""
    UNREADABLE = auto()
    """The system refuses it; the reason is what the system says."""
    EMPTY = auto()
    TOO_LARGE = auto()
    LARGE_PART = auto()
    TOO_LONG = auto()
    """It has more paragraphs, lines or cells than any paper."""
    NO_ZIP = auto()
    NO_TEXT = auto()
    """A zip file without the part that a Word file has its text in."""
    ENCRYPTED = auto()
    OLD = auto()
    """Of Word 97 to 2003, whatever its name is."""
    BROKEN = auto()
    BAD_PART = auto()
    DOCTYPE = auto()
    """A part with a document type declaration, which no program writes."""
    MACROS = auto()
    OUTSIDE = auto()
    """It brings in something from outside of it; the reason is what."""
    FIELD = auto()
    """A part has a field that fetches or runs something; the reason is its kind."""


class PackageError(Exception):
    """A file that cannot be used."""

    def __init__(self, problem: Problem, *, part: str = "", reason: Message | str = "") -> None:
        super().__init__(problem, part, reason)
        self.problem = problem
        self.part = part
        """The part with the fault, where it is in one."""
        self.reason = reason


class Relationship(NamedTuple):
    """What a part refers to within its package."""

    kind: str
    """The last word of its type: styles, footer."""
    part: str


class Package:
    """The parts of a Word file, read when they are asked for; a context manager.

    Capital and small letters are the same in the names of parts (ECMA-376-2, 6.2.2.3).
    """

    def __init__(self, source: Path | IO[bytes]) -> None:
        """Open a file, or what is written already.

        Raises:
            PackageError: It cannot be read, or is no Word file.

        """
        self._unpacked: dict[str, int] = {}
        self._stream = opened(source, MOST_BYTES) if isinstance(source, Path) else source
        try:
            _refuse_other_kinds(self._stream)
            self._zip = ZipFile(self._stream)
            self._members = {member.filename: member for member in self._zip.infolist()}
            self._spelt = {name.lower(): name for name in reversed(self._members)}
            self.main_part = self._found_main_part()
            """The part with the text, which programs may name as they like."""
        except (PackageError, MemoryError):
            self._stream.close()
            raise
        except Exception as error:  # zipfile raises what it comes upon in broken files
            self._stream.close()
            raise PackageError(Problem.BROKEN) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def __contains__(self, name: str) -> bool:
        return self.spelt(name) in self._members

    def spelt(self, name: str) -> str:
        """Return the name of a part as it is spelt in the file, if it is there."""
        return name if name in self._members else self._spelt.get(name.lower(), name)

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return list(self._members)

    @property
    def xml_names(self) -> list[str]:
        """The names of the parts that are XML, by their names or by how they begin.

        A part may be called anything: what it is stands in another, in several ways of writing.
        """
        return [name for name in self.names if is_xml_name(name) or self._begins_as_xml(name)]

    def _begins_as_xml(self, name: str) -> bool:
        try:
            with self._zip.open(self._members[name]) as file:
                start = file.read(_LONGEST_START)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - as where it is unpacked, which says so
            return False
        return start.startswith(_WIDE) or start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"

    def _found_main_part(self) -> str:
        for kind, name in self.related("").values():
            if kind == "officeDocument" and name in self:
                return name
        if _USUAL_MAIN_PART in self:
            return self.spelt(_USUAL_MAIN_PART)
        raise PackageError(Problem.NO_TEXT)

    def whole(self) -> bytes:
        """Return the whole file as it is."""
        self._stream.seek(0)
        return self._stream.read()

    def data(self, name: str) -> bytes:
        """Return a part as it is, unpacked.

        Raises:
            PackageError: It is damaged, encrypted or too large.

        """
        member = self._members[self.spelt(name)]
        if member.flag_bits & 1:
            raise PackageError(Problem.ENCRYPTED)
        data = self._unpack(member)
        self._unpacked[member.filename] = len(data)
        if len(data) > MOST_IN_PART:
            raise PackageError(Problem.LARGE_PART, part=name)
        if sum(self._unpacked.values()) > MOST_IN_ALL:
            raise PackageError(Problem.TOO_LARGE)
        return data

    def _unpack(self, member: ZipInfo) -> bytes:
        try:
            with self._zip.open(member) as file:
                return file.read(MOST_IN_PART + 1)
        except MemoryError:  # no fault of the file: what runs in the box says so
            raise
        except Exception as error:  # as above, and what the unpackers raise
            raise PackageError(Problem.BROKEN) from error

    def xml(self, name: str) -> Element | None:
        """Parse a part for reading: without comments, and in the usual namespaces where it is strict.

        Returns:
            Its root; None where there is no such part.

        Raises:
            PackageError: It is damaged, too large, or holds a document type.

        """
        if name not in self:
            return None
        data = self.data(name)
        for strict, usual in _STRICT:
            if strict in data:
                data = data.replace(strict, usual)
        return _parsed(name, data, is_for_reading=True)

    def xml_to_change(self, name: str) -> Element:
        """Parse a part so that it can be written again as it was, but for what is changed in it.

        Raises:
            PackageError: It is damaged, too large, or holds a document type.

        """
        return _parsed(name, self.data(name), is_for_reading=False)

    def related(self, name: str) -> Mapping[str, Relationship]:
        """Return the relationships of a part to others, by id; of the package itself, for no name."""
        folder, _, base = name.rpartition("/")
        rels = self.xml(f"{folder}/_rels/{base}.rels".lstrip("/"))
        found: dict[str, Relationship] = {}
        for element in rels if rels is not None else ():
            if element.get("TargetMode") != "External":
                kind = (element.get("Type") or "").rpartition("/")[2]
                target = posixpath.normpath(
                    posixpath.join("/", folder, element.get("Target") or "")
                )
                part = self.spelt(target.lstrip("/"))
                found[element.get("Id") or ""] = Relationship(kind, part)
        return found

    def related_xml(self, name: str, kind: str) -> Element | None:
        """Parse the first part of a kind, such as styles, to which another is related."""
        parts = (part for each, part in self.related(name).values() if each == kind)
        return self.xml(next(parts, ""))


def remove(element: Element) -> None:
    """Take an element out of its tree: emptied first, for lxml takes the square of the time else."""
    parent = element.getparent()
    if parent is not None:
        element.clear()
        parent.remove(element)


def opened(path: Path, most_bytes: int) -> IO[bytes]:
    """Open a file of a user's, which may be anything.

    Raises:
        PackageError: It is none, is empty, has more bytes, or the system refuses it.

    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise PackageError(Problem.FOLDER)
        if not stat.S_ISREG(found.st_mode):
            raise PackageError(Problem.NOT_REGULAR)
        if found.st_size > most_bytes:
            raise PackageError(Problem.TOO_LARGE)
        if not found.st_size:
            raise PackageError(Problem.EMPTY)
        return path.open("rb")
    except FileNotFoundError as error:
        raise PackageError(Problem.MISSING) from error
    except OSError as error:
        raise PackageError(Problem.UNREADABLE, reason=reason(error)) from error
    except ValueError as error:  # a NUL in the name
        raise PackageError(Problem.MISSING) from error


def _refuse_other_kinds(stream: IO[bytes]) -> None:
    start = stream.read(len(_OLE))
    if start == _OLE:
        head = stream.read(2**20)
        is_encrypted = "EncryptedPackage".encode("utf-16-le") in head
        raise PackageError(Problem.ENCRYPTED if is_encrypted else Problem.OLD)
    if not start.startswith(b"PK"):
        raise PackageError(Problem.NO_ZIP)
    stream.seek(max(0, stream.seek(0, 2) - 66_000))
    if _directory_size(stream) > MOST_DIRECTORY:
        raise PackageError(Problem.TOO_LARGE)
    stream.seek(0)


def _directory_size(stream: IO[bytes]) -> int:
    """Read how large the list of members says it is, at the end of the file (APPNOTE 4.3.16)."""
    tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        raise PackageError(Problem.BROKEN)
    locator = tail[at - 20 : at] if at >= 20 else b""  # noqa: PLR2004 - its length
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    if locator.startswith(b"PK\x06\x07"):
        stream.seek(int.from_bytes(locator[8:16], "little"))
        record = stream.read(56)
        size = max(size, int.from_bytes(record[40:48], "little"))
    return size


def _parsed(name: str, data: bytes, *, is_for_reading: bool) -> Element:
    if data.count(b"<") > MOST_TAGS:
        raise PackageError(Problem.LARGE_PART, part=name)
    if any(doctype in data for doctype in _DOCTYPES):
        raise PackageError(Problem.DOCTYPE, part=name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=is_for_reading,
        remove_pis=is_for_reading,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError, LookupError) as error:
        raise PackageError(Problem.BAD_PART, part=name) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding where it was not seen
        raise PackageError(Problem.DOCTYPE, part=name)
    return root

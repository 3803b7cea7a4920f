"""The parts of a Word file that may have tags, and what makes a document of a template."""

import re
from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from npc.output.documents.office.elements import kind_of
from npc.word.package import CONTENT_TYPES, Package, PackageError, Problem
from npc.word.package_safety import written

_ROOTS = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes"}
"""Kinds of relationships, and the elements of their parts: a hostile file may lead to others."""
_PROPERTIES = "core-properties"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_FILLED = tuple(f"{_DUBLIN_CORE}{name}" for name in "title subject creator description".split())
LONGEST_PROPERTY = 255
"""Characters that Word takes."""
_TEMPLATE = "wordprocessingml.template.main+xml"
_DOCUMENT = "wordprocessingml.document.main+xml"
_MACROS = "macroenabled"
_PART_NAME = re.compile(r'PartName="/([^"<>]*)"')


def parts_with_text(package: Package) -> list[str]:
    """Return the names of the parts that are filled: the text, then headers, footers and notes by their names.

    Raises:
        PackageError: The part with the text is none.

    """
    root = package.xml_to_change(package.main_part)
    if kind_of(root) != "document" or not any(kind_of(child) == "body" for child in root):
        raise PackageError(Problem.BAD_PART, part=package.main_part)
    related = package.related(package.main_part).values()
    found = sorted({part for kind, part in related if kind in _ROOTS and part in package})
    return [package.main_part, *(part for part in found if _holds_text(package, part))]


def _holds_text(package: Package, part: str) -> bool:
    return kind_of(package.xml_to_change(part)) in _ROOTS.values()


def properties(package: Package) -> str | None:
    """Return the name of the part with title and author, if there is one."""
    found = (part for kind, part in package.related("").values() if kind == _PROPERTIES)
    return next((part for part in found if part in package), None)


def texts_of_properties(root: Element) -> tuple[Element, ...]:
    """Return the properties that may have tags: title, subject, author, comments."""
    return tuple(root.iter(*_FILLED))


def types_of_a_document(package: Package) -> bytes:
    """Return the part that says what the parts are, so that a template is a document.

    Raises:
        PackageError: It is not there or damaged, or the file may hold macros.

    """
    if CONTENT_TYPES not in package:
        raise PackageError(Problem.BAD_PART, part=CONTENT_TYPES)
    root = package.xml_to_change(CONTENT_TYPES)
    for element, kind in _types_of(root, package.main_part):
        if _MACROS in kind.lower():
            raise PackageError(Problem.MACROS)
        element.set("ContentType", kind.replace(_TEMPLATE, _DOCUMENT))
    return written(root)


def named_as_told(parts: Mapping[str, bytes], types: bytes) -> dict[str, bytes]:
    """Return parts by the names that the part with their types tells, where only the size of letters differs.

    Word opens Word/document.xml that is told to be word/document.xml; LibreOffice does not.
    """
    names = _PART_NAME.findall(types.decode())
    told = {name.lower(): name for name in names}
    told |= {name.rpartition("/")[0].lower(): name.rpartition("/")[0] for name in names}
    return {_as_told(name, told): data for name, data in parts.items()}


def _as_told(name: str, told: Mapping[str, str]) -> str:
    """Return the name of a part or folder, else that of the folder in which it is, as they are told."""
    if name.lower() in told:
        return told[name.lower()]
    folder, slash, last = name.rpartition("/")
    return f"{_as_told(folder, told)}{slash}{last}" if folder else name


def _types_of(root: Element, part: str) -> Iterator[tuple[Element, str]]:
    """Yield what says of what type a part is: by its name, or by how that ends."""
    ending = part.rpartition(".")[2]
    for element in root.iter("{*}Override", "{*}Default"):
        name = element.get("PartName") or ""
        if (
            name.lower() == f"/{part}".lower()
            or (element.get("Extension") or "").lower() == ending.lower()
        ):
            yield element, element.get("ContentType") or ""

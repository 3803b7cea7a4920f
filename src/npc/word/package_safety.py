"""Nothing in a Word file of the user's that comes into ours may lead out of it or run."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from npc.word.package import Package, PackageError, Problem

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TEMPLATE = "attachedTemplate"
_SETTINGS = "word/settings.xml"
_LINKS = ("http:", "https:", "mailto:")
_FORBIDDEN = ("aFChunk", "subDocument", "oleObject", "control", "frame")
"""Kinds of relationships that bring in another document or something that runs."""


def without_ways_out(package: Package) -> bytes:
    """Return a Word file that leads nowhere; the Word template it was made from is forgotten.

    Raises:
        PackageError: It refers to something outside, or a part of it is damaged.

    """
    parts = {name: package.data(name) for name in package.names}
    changed: dict[str, bytes] = {}
    for name in parts:
        if name.endswith((".rels", ".xml")):
            root = package.xml_to_change(name)
            changed |= _relationships(name, root) if name.endswith(".rels") else {}
    if not changed:
        return package.whole()
    if _SETTINGS in parts:
        settings = package.xml_to_change(_SETTINGS)
        for element in settings.findall(f"{{*}}{_TEMPLATE}"):
            settings.remove(element)
        changed[_SETTINGS] = _written(settings)
    return _packed({**parts, **changed})


def _relationships(name: str, root: Element) -> dict[str, bytes]:
    """Return a part of relationships without the template; nothing where it has none."""
    found = root.findall(_RELATIONSHIP)
    forgotten = [element for element in found if _kind(element) == _TEMPLATE]
    for element in found:
        outside = element.get("TargetMode") == "External" and element not in forgotten
        if _kind(element) in _FORBIDDEN or (outside and not _is_link(element)):
            raise PackageError(Problem.OUTSIDE, part=name, reason=element.get("Target", ""))
    for element in forgotten:
        root.remove(element)
    return {name: _written(root)} if forgotten else {}


def _kind(relationship: Element) -> str:
    return relationship.get("Type", "").rpartition("/")[2]


def _is_link(relationship: Element) -> bool:
    target = relationship.get("Target", "").strip().lower()
    return _kind(relationship) == "hyperlink" and target.startswith(_LINKS)


def _written(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()

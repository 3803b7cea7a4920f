"""Nothing in a Word file of the user's that comes into ours may lead out of it or run."""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

from npc.word.package import Package, PackageError, Problem, is_xml_name, remove
from npc.word.package_fields import forbidden_fields

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_VML = "{urn:schemas-microsoft-com:vml}"
_TEMPLATE = "attachedTemplate"
_ATTACHED = (_TEMPLATE, "mailMerge")
"""What settings attach: the template, and where letters get their addresses, by a query that Word runs."""
_LINKS = ("http:", "https:", "mailto:")
_FORBIDDEN = ("aFChunk", "subDocument", "oleObject", "control", "frame")
"""Kinds of relationships that bring in another document or something that runs."""
_MACROS = ("vbaProject", "wordVbaData")


def without_ways_out(package: Package) -> dict[str, bytes]:
    """Return the parts of a Word file that leads nowhere; the Word template it was made from is forgotten.

    Who packs them anew knows that whoever reads the file finds the parts that were looked at.

    Raises:
        PackageError: It refers to something outside, a field of it fetches or runs something, or a part
            of it is damaged.

    """
    parts = {name: package.data(name) for name in package.names}
    for name, root in _xml_parts(package):
        _refuse_fields(name, root)
        _refuse_drawn(name, root)
        if name.lower().endswith(".rels"):
            parts |= _relationships(name, root)
        elif str(root.tag).endswith("}settings"):
            parts |= _settings(name, root)
    return parts


def _xml_parts(package: Package) -> Iterator[tuple[str, Element]]:
    """Yield the parts that are XML; one that is not called so may be damaged: it is none for Word either."""
    for name in package.xml_names:
        try:
            yield name, package.xml_to_change(name)
        except PackageError as error:
            if is_xml_name(name) or error.problem not in {Problem.BAD_PART, Problem.DOCTYPE}:
                raise


def refuse_fields(package: Package) -> None:
    """Refuse a Word file with a field that fetches or runs something; parts that are damaged may be so.

    Raises:
        PackageError: It has one.

    """
    for name in package.xml_names:
        try:
            root = package.xml_to_change(name)
        except PackageError:
            continue
        _refuse_fields(name, root)


def _refuse_fields(name: str, root: Element) -> None:
    for kind in forbidden_fields(root):
        raise PackageError(Problem.FIELD, part=name, reason=kind)


def _refuse_drawn(name: str, root: Element) -> None:
    """Refuse pictures of the old drawings (VML) that are named by an address and no relationship."""
    for element in root.iter(f"{_VML}imagedata", f"{_VML}fill", f"{_VML}stroke"):
        source = element.get("src", "")
        if ":" in source or source.startswith(("//", "\\\\")):
            raise PackageError(Problem.OUTSIDE, part=name, reason=source)


def _settings(name: str, root: Element) -> dict[str, bytes]:
    """Return the settings without what they attach; nothing where they attach nothing."""
    found = [element for tag in _ATTACHED for element in root.findall(f"{{*}}{tag}")]
    for element in found:
        remove(element)
    return {name: written(root)} if found else {}


def _relationships(name: str, root: Element) -> dict[str, bytes]:
    """Return a part of relationships without the template; nothing where it has none."""
    found = root.findall(_RELATIONSHIP)
    forgotten = [element for element in found if _kind(element) == _TEMPLATE]
    for element in found:
        mode = element.get("TargetMode", "").strip().lower()
        if _kind(element) in _MACROS:
            raise PackageError(Problem.MACROS)
        outside = mode == "external" and element not in forgotten
        if _kind(element) in _FORBIDDEN or (outside and not _is_link(element)):
            raise PackageError(Problem.OUTSIDE, part=name, reason=element.get("Target", ""))
    for element in forgotten:
        remove(element)
    return {name: written(root)} if forgotten else {}


def _kind(relationship: Element) -> str:
    return relationship.get("Type", "").rpartition("/")[2]


def _is_link(relationship: Element) -> bool:
    target = relationship.get("Target", "").strip().lower()
    return _kind(relationship) == "hyperlink" and target.startswith(_LINKS)


def written(root: Element) -> bytes:
    """Write a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

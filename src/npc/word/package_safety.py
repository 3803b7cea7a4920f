"""Nothing in a Word file of the user's that comes into ours may lead out of it or run."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.messages import Message
from npc.word.packages import Package, refusal

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINKS = ("http:", "https:", "mailto:")
_FORBIDDEN = ("aFChunk", "subDocument", "oleObject", "control", "frame")
"""Kinds of relationships that bring in another document or something that runs."""


def checked(package: Package) -> bytes:
    """Give a Word file that leads nowhere; the Word template it was made from is forgotten.

    Raises:
        RenderError: It refers to something outside, or a part of it is damaged.

    """
    changed: dict[str, bytes] = {}
    for name in package.parts:
        if name.endswith(".rels"):
            changed |= _relationships(package, name)
        elif name.endswith(".xml"):
            package.xml(name)
    if not changed:
        return package.data
    settings = package.xml("word/settings.xml")
    if settings is not None:
        for one in settings.findall(f"{_W}attachedTemplate"):
            settings.remove(one)
        changed["word/settings.xml"] = _written(settings)
    return _packed({**package.parts, **changed})


def _relationships(package: Package, name: str) -> dict[str, bytes]:
    root = package.xml(name)
    if root is None:
        return {}
    found = root.findall(f"{_RELATIONSHIPS}Relationship")
    forgotten = [one for one in found if _kind(one) == "attachedTemplate"]
    for one in found:
        outside = one.get("TargetMode") == "External" and one not in forgotten
        if _kind(one) in _FORBIDDEN or (outside and not _is_link(one)):
            raise _leads_out(package, one)
    for one in forgotten:
        root.remove(one)
    return {name: _written(root)} if forgotten else {}


def _kind(relationship: Element) -> str:
    return relationship.get("Type", "").rpartition("/")[2]


def _is_link(relationship: Element) -> bool:
    target = relationship.get("Target", "").strip().lower()
    return _kind(relationship) == "hyperlink" and target.startswith(_LINKS)


def _leads_out(package: Package, relationship: Element) -> RenderError:
    target = relationship.get("Target", "")
    return refusal(package.path, _OUTSIDE.format(target=target), hint=_TAKE_OUT)


def _written(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


_OUTSIDE = Message(en="it refers to “{target}” outside of it", zh="其中引用了文件以外的“{target}”")
_TAKE_OUT = Message(
    en="take the linked picture, object or document out of it in Word",
    zh="请在 Word 中去掉这个链接的图片、对象或文档",
)

"""The elements and classes that a document may hold, as `document.dtd` lists them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, cast

from lxml import etree
from lxml.etree import _Element as Element

from npc.messages import Message

_DTD = Path(__file__).with_name("document.dtd")
_ROOT = "article"
_SEE = Message(
    en="docs/templates.md lists the elements and classes",
    zh="可用的元素和类见 docs/templates.md",
)


@dataclass(frozen=True, slots=True)
class TreeFault:
    """What is wrong with an element."""

    text: Message
    hint: Message | None = None


def with_class(element: Element) -> str:
    """Return the name of an element with its class, if it has one: h1, h2.part."""
    name = element.get("class")
    return f"{element.tag}.{name}" if name else str(element.tag)


def find_problem(root: Element, *, parts: Iterable[str]) -> tuple[Element, TreeFault] | None:
    """Return the first element that a document may not hold, and what is wrong with it.

    Args:
        root: The document.
        parts: The classes of the sections that papers are.

    """
    if root.getroottree().docinfo.internalDTD is not None:
        return root, TreeFault(_DOCTYPE)
    for element in cast("list[Element]", root.xpath("//*[namespace-uri()]")):
        return element, TreeFault(_NAMESPACE.format(tag=_qualified(element)), _SEE)
    dtd = _dtd(parts)
    if root.tag != _ROOT:
        return root, TreeFault(_WRONG_ROOT.format(tag=root.tag, root=_ROOT), _SEE)
    if dtd.validate(root):
        return None
    # An unknown element also spoils the content of the one around it: it is what counts.
    log = sorted(dtd.error_log, key=lambda entry: entry.type_name != "DTD_UNKNOWN_ELEM")
    return _explained(root, log[0], dtd)


def _qualified(element: Element) -> str:
    """Return the name of an element with its prefix, or with the namespace that it is in without one."""
    name = etree.QName(element)
    if element.prefix:
        return f"{element.prefix}:{name.localname}"
    return f'{name.localname} xmlns="{name.namespace}"'


def _dtd(parts: Iterable[str]) -> Any:  # noqa: ANN401 - the stubs know only half of it
    declared = f'<!ENTITY % parts "{" | ".join(parts)}">'
    return etree.DTD(StringIO(declared + _DTD.read_text(encoding="utf-8")))


def _explained(root: Element, entry: Any, dtd: Any) -> tuple[Element, TreeFault]:  # noqa: ANN401 - as above
    """Turn an entry of libxml2's error log into a sentence."""
    (element,) = cast("list[Element]", root.xpath(entry.path))
    if entry.type_name == "DTD_UNKNOWN_ELEM":
        return element, TreeFault(_UNKNOWN_ELEMENT.format(tag=element.tag), _SEE)
    if "ATTRIBUTE" in entry.type_name:
        return element, TreeFault(_WRONG_ATTRIBUTE.format(tag=_start_tag(element)), _SEE)
    (declared,) = (
        declaration for declaration in dtd.iterelements() if declaration.name == element.tag
    )
    allowed = set(_names(declared.content))
    for child in element:
        if child.tag not in allowed:
            problem = _MISPLACED.format(tag=child.tag, around=element.tag)
            return child, TreeFault(problem, _SEE)
    texts = [element.text, *(child.tail for child in element)]
    pattern = _STRAY_TEXT if any(text and text.strip() for text in texts) else _INCOMPLETE
    return element, TreeFault(pattern.format(tag=element.tag), _SEE)


def _names(content: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """Yield the names of the elements in a content model."""
    if content is None:
        return
    if content.type == "element":
        yield content.name
    yield from _names(content.left)
    yield from _names(content.right)


def _start_tag(element: Element) -> str:
    attributes = (f'{name!s}="{value!s}"' for name, value in element.attrib.items())
    return " ".join((str(element.tag), *attributes))


_DOCTYPE = Message(en="a template declares no document type", zh="模板中不得有DOCTYPE声明")
_WRONG_ROOT = Message(
    en="a document begins with “<{root}>”, not “<{tag}>”",
    zh="文档应以“<{root}>”开头，不是“<{tag}>”",
)
_NAMESPACE = Message(
    en="element “<{tag}>” is in a namespace, and those of a document are in none",
    zh="元素“<{tag}>”带有命名空间；文件中的元素都不带命名空间",
)
_UNKNOWN_ELEMENT = Message(en="element “<{tag}>” is not known", zh="元素“<{tag}>”不在可用之列")
_WRONG_ATTRIBUTE = Message(
    en="“<{tag}>” has an attribute or class that is not known, or lacks one",
    zh="“<{tag}>”的属性或类不在可用之列，或有缺漏",
)
_MISPLACED = Message(
    en="“<{tag}>” cannot stand in “<{around}>”",
    zh="“<{tag}>”不能放在“<{around}>”之中",
)
_STRAY_TEXT = Message(
    en="text cannot stand directly in “<{tag}>”",
    zh="文字不能直接放在“<{tag}>”之中",
)
_INCOMPLETE = Message(
    en="the content of “<{tag}>” is incomplete or out of order",
    zh="“<{tag}>”的内容不全或次序不对",
)

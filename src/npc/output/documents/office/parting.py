"""Runs are parted at tags, so that those that belong together are children of one element."""

from collections.abc import Iterator
from copy import deepcopy

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import kind_of, like
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.tags import Tag
from npc.word.package import remove

_SPLIT = frozenset("t instrText r hyperlink ins moveTo smartTag customXml dir bdo".split())
"""May be parted in two, each of which means what the whole did."""


def part(found: list[list[int]], tags: list[Tag], nodes: dict[int, Element]) -> None:
    """Let the tags of each group be children of one element, and part what lies between."""
    targets: dict[int, Element] = {}
    for group in found:
        target = _common([nodes[number] for number in group])
        for number in group:
            between = list(_between(nodes[number], target))
            if any(kind_of(one) not in _SPLIT for one in between):
                problem = _APART.format(tag=Verbatim(tags[number].typed))
                raise TagFault(problem, tags[number].words, hint=_TOGETHER)
            if between:
                targets[number] = target
    for number in reversed(nodes):
        if number in targets:
            _raise_to(nodes[number], targets[number])


def _common(nodes: list[Element]) -> Element:
    """Return the innermost element in which several nodes stand."""
    lines = [list(node.iterancestors())[::-1] for node in nodes]
    depth = 0
    while all(len(line) > depth and line[depth] is lines[0][depth] for line in lines):
        depth += 1
    return lines[0][depth - 1]


def _between(node: Element, target: Element) -> Iterator[Element]:
    for one in node.iterancestors():
        if one is target:
            return
        yield one


def _raise_to(node: Element, target: Element) -> None:
    while (holder := node.getparent()) is not None and holder is not target:
        _split(holder, node)


def _split(holder: Element, node: Element) -> None:
    """Put a node behind the element in which it stands, and what follows it into one like that."""
    rest = like(holder, kind_of(holder))
    rest.attrib.update(holder.attrib)
    rest.extend([deepcopy(one) for one in holder if kind_of(one).endswith("Pr")])
    rest.text, node.tail = node.tail, None
    rest.extend(list(node.itersiblings()))
    rest.tail, holder.tail = holder.tail, None
    holder.addnext(node)
    node.addnext(rest)
    for one in (holder, rest):
        if not one.text and all(kind_of(child).endswith("Pr") for child in one):
            remove(one)


_APART = Message(
    en="the tag “{tag}” and those that belong to it stand in different places, of which only one would be repeated or left out",
    zh="标记“{tag}”和与它配对的标记不在同一个位置（段落、单元格、表格行、文本框、内容控件等），重复或省略时会拆散文件",
)
_TOGETHER = Message(
    en="begin and end a loop or condition in the same paragraph, or use {%p … %} and {%tr … %}",
    zh="循环和条件的首尾应在同一段内；要重复整段、整行，请用 {%p … %}、{%tr … %}",
)

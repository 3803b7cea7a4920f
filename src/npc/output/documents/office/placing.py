"""Tags that belong together are moved to where all of them are children of one element.

A loop, a condition belong together from their beginning to their end. So what is repeated or left out
is always whole: runs of a paragraph, paragraphs, rows, cells.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import nearest
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.holding import hold
from npc.output.documents.office.joining import Joined, tag_nodes
from npc.output.documents.office.lifting import lift
from npc.output.documents.office.parting import part
from npc.output.documents.office.tags import HOLDING, SET_BLOCK, Tag

_ENDS: Mapping[str, frozenset[str]] = {
    **{
        f"end{name}": frozenset((name,))
        for name in "for if macro call filter block with autoescape raw".split()
    },
    "endset": frozenset((SET_BLOCK,)),
}
_MIDDLES: Mapping[str, frozenset[str]] = {
    "elif": frozenset(("if",)),
    "else": frozenset(("if", "for")),
}
_BEGINS = frozenset().union(*_ENDS.values())
_RAW, _END_OF_RAW = "raw", "endraw"


def place(root: Element, joined: Joined) -> None:
    """Move the tags of a part to where they belong.

    Raises:
        TagFault: Words would be lost, or tags that belong together stand where they cannot.

    """
    tags, nodes = joined.tags, tag_nodes(root)
    for numbers in joined.in_attributes:
        groups(numbers, tags)
    found = groups(nodes, tags)
    levels = {number: tags[number].level for number in nodes if tags[number].level}
    for group in found:
        level = _level(group, tags, nodes)
        levels |= dict.fromkeys(group, level) if level else {}
    in_groups = {number for group in found for number in group}
    quiet = {nodes[n] for n in nodes if n not in in_groups and not tags[n].prints}
    lift(levels, quiet, tags, nodes)
    held = _outermost([group for group in found if tags[group[0]].name in HOLDING])
    hold([(nodes[a], nodes[b]) for a, *_, b in held if not {a, b} & levels.keys()])
    part(found, tags, nodes)


def _outermost(found: list[list[int]]) -> Iterator[list[int]]:
    end = -1
    for group in sorted(found):
        if group[0] > end:
            end = group[-1]
            yield group


def _level(group: Sequence[int], tags: list[Tag], nodes: dict[int, Element]) -> str:
    """Return what the tags of a group remove: as they say, or as is plain from where they stand."""
    said = {tags[number].level for number in group} - {""}
    if said:
        return said.pop() if len(said) == 1 else ""
    paragraphs = [nearest(nodes[number], "p") for number in group]
    if all(one is paragraphs[0] for one in paragraphs):
        return ""
    holders = {one.getparent() for one in paragraphs if one is not None}
    rows = [nearest(nodes[number], "tr") for number in group]
    are_rows = len(holders) > 1 and None not in rows and len(set(rows)) == len(rows)
    return "tr" if are_rows else "p"


def groups(numbers: Iterable[int], tags: list[Tag]) -> list[list[int]]:
    """Group tags by what they begin and end: first, middle ones, last; those that stand alone are not in it.

    Args:
        numbers: Those of the tags, in the order of the document.
        tags: All tags.

    Raises:
        TagFault: One does not end, or ends nothing.

    """
    opened, ended = list[list[int]](), list[list[int]]()
    for number in numbers:
        tag = tags[number]
        kind = tags[opened[-1][0]].name if opened else ""
        if kind == _RAW and tag.name != _END_OF_RAW:
            continue
        if tag.name in _BEGINS:
            opened.append([number])
        elif tag.name in _MIDDLES or tag.name in _ENDS:
            if kind not in (_MIDDLES.get(tag.name) or _ENDS[tag.name]):
                raise _fault(_NO_BEGIN, tag)
            opened[-1].append(number)
            if tag.name in _ENDS:
                ended.append(opened.pop())
    if opened:
        raise _fault(_NO_END, tags[opened[-1][0]])
    return ended


def _fault(problem: Message, tag: Tag) -> TagFault:
    return TagFault(problem.format(tag=Verbatim(tag.typed)), tag.words, hint=_IN_PAIRS)


_NO_BEGIN = Message(
    en="syntax error: the tag “{tag}” ends or divides what does not begin before it",
    zh="语法错误：标记“{tag}”之前没有与它配对的开头",
)
_NO_END = Message(
    en="syntax error: the tag “{tag}” has no tag that ends it",
    zh="语法错误：标记“{tag}”没有与它配对的结尾",
)
_IN_PAIRS = Message(
    en="{% for … %} ends with {% endfor %}, {% if … %} with {% endif %}",
    zh="{% for … %} 要有 {% endfor %}，{% if … %} 要有 {% endif %}",
)

"""Tags that belong together are moved to where all of them are children of one element.

So what is repeated or left out is always whole: runs of a paragraph, paragraphs, rows, cells.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import (
    DELETED,
    GRID,
    holds_text,
    is_tag,
    kind_of,
    nearest,
    within,
)
from npc.output.documents.office.faults import TagFault, shown
from npc.output.documents.office.joining import Joined, tag_nodes
from npc.output.documents.office.pairing import groups
from npc.output.documents.office.tags import Tag

_SPLIT = frozenset("t instrText r hyperlink ins moveTo smartTag customXml dir bdo".split())
"""May be parted in two, each of which means what the whole did."""
_CONTENT = frozenset(
    "drawing pict object sym footnoteReference endnoteReference fldChar fldSimple sectPr pgNum".split()
)
"""What is no text, and yet would be lost with what a tag removes."""
_PAGES = frozenset(("page", "column"))


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
    _lift(levels, quiet, tags, nodes)
    _part(found, tags, nodes)


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


def _lift(
    levels: dict[int, str], quiet: set[Element], tags: list[Tag], nodes: dict[int, Element]
) -> None:
    """Put tags in the place of the paragraphs, rows and cells that they remove.

    Args:
        levels: What each of them removes.
        quiet: What stands for tags that print nothing and begin nothing: they go with others.
        tags: All tags.
        nodes: What stands for them, in the order of the document.

    """
    removed: dict[Element, Tag] = {}
    for number, level in levels.items():
        holder = nearest(nodes[number], level)
        if holder is None:
            raise _fault(_NO_PLACE[level], tags[number], hint=_PLAIN)
        removed.setdefault(holder, tags[number])
    lifted = {nodes[number] for number in levels} | quiet
    for holder, tag in removed.items():
        if not _holds_only(holder, lifted):
            raise _beside(holder, tag, tags)
    for holder in removed:
        _take_out(holder)


def _take_out(holder: Element) -> None:
    """Remove an element but for the tags in it, and the ends of ranges that begin or end elsewhere."""
    for node in [*_lasting_marks(holder), *filter(is_tag, within(holder, but=DELETED))]:
        node.tail = None
        holder.addprevious(node)
    table = nearest(holder, "tbl") if kind_of(holder) == "tc" else None
    if table is not None:
        table.set(GRID, "")
    parent = holder.getparent()
    if parent is not None:
        parent.remove(holder)


def _holds_only(holder: Element, lifted: set[Element]) -> bool:
    """Return whether there is nothing in an element that would be lost with it."""
    for node in within(holder, but=DELETED):
        if is_tag(node):
            if node not in lifted or (node.tail or "").strip():
                return False
        elif (holds_text(node) and (node.text or "").strip()) or _content(node):
            return False
    return True


def _beside(holder: Element, tag: Tag, tags: list[Tag]) -> TagFault:
    problem = (_BESIDE if tag.level else _SPREAD).format(tag=Verbatim(tag.typed))
    hint = _OWN_PLACE[kind_of(holder)] if tag.level else _SPREAD_REMEDY
    return TagFault(problem, _words(holder, tags), hint=hint)


def _content(node: Element) -> bool:
    kind = kind_of(node)
    if kind == "br":
        return any(value in _PAGES for value in node.attrib.values())
    return kind in _CONTENT


def _words(holder: Element, tags: list[Tag]) -> str:
    """Return all words of an element, with its tags."""
    pieces = list[str]()
    for node in within(holder, but=DELETED):
        if is_tag(node):
            pieces += (tags[int(node.text or "")].typed, node.tail or "")
        elif holds_text(node):
            pieces.append(node.text or "")
        elif kind_of(node) == "p":
            pieces.append(" ")
    return shown("".join(pieces)).strip()


def _lasting_marks(holder: Element) -> list[Element]:
    """Return the ends of bookmarks and other ranges in an element of which the other end lies outside."""
    found: dict[tuple[str, str], list[Element]] = {}
    for node in within(holder, but=DELETED):
        kind = kind_of(node)
        if kind.endswith(("Start", "End")):
            name = kind.removesuffix("Start").removesuffix("End")
            identity = next((v for k, v in node.attrib.items() if str(k).endswith("}id")), "")
            found.setdefault((name, str(identity)), []).append(node)
    return [nodes[0] for nodes in found.values() if len(nodes) == 1]


def _part(found: list[list[int]], tags: list[Tag], nodes: dict[int, Element]) -> None:
    """Let the tags of each group be children of one element, and part what lies between."""
    targets: dict[int, Element] = {}
    for group in found:
        target = _common([nodes[number] for number in group])
        for number in group:
            between = list(_between(nodes[number], target))
            if any(kind_of(one) not in _SPLIT for one in between):
                raise _fault(_APART, tags[number], hint=_TOGETHER)
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
    rest = holder.makeelement(holder.tag, dict(holder.attrib), nsmap=holder.nsmap)
    rest.extend([deepcopy(one) for one in holder if kind_of(one).endswith("Pr")])
    rest.text, node.tail = node.tail, None
    rest.extend(list(node.itersiblings()))
    rest.tail, holder.tail = holder.tail, None
    holder.addnext(node)
    node.addnext(rest)
    for one in (holder, rest):
        if not one.text and all(kind_of(child).endswith("Pr") for child in one):
            parent = one.getparent()
            if parent is not None:
                parent.remove(one)


def _fault(problem: Message, tag: Tag, *, hint: Message) -> TagFault:
    return TagFault(problem.format(tag=Verbatim(tag.typed)), tag.words, hint=hint)


_SPREAD = Message(
    en="the loop or condition of the tag “{tag}” does not end in the paragraph in which it begins, and there is "
    "more beside it",
    zh="标记“{tag}”的循环或条件，首尾不在同一段内，旁边又有别的内容",
)
_SPREAD_REMEDY = Message(
    en="to repeat paragraphs or rows, put {%p … %} or {%tr … %} in paragraphs or rows of their own, before and behind them",
    zh="要重复整段、整行的，请把 {%p … %}、{%tr … %} 各放在前后单独的一段、一行里",
)
_APART = Message(
    en="the tag “{tag}” and those that belong to it stand in different places, of which only one would be repeated or left out",
    zh="标记“{tag}”和与它配对的标记不在同一个位置（单元格、表格行、文本框等），重复或省略时会拆散文件",
)
_TOGETHER = Message(
    en="begin and end a loop or condition in the same paragraph, or use {%p … %} and {%tr … %}",
    zh="循环和条件的首尾应在同一段内；要重复整段、整行，请用 {%p … %}、{%tr … %}",
)
_BESIDE = Message(
    en="there is more beside the tag “{tag}”, which would be lost with its place",
    zh="标记“{tag}”旁边还有别的内容，会随标记一起丢失",
)
_OWN_PLACE = {
    "p": Message(
        en="put the tag into a paragraph of its own; for a part of a paragraph write {% … %} without p",
        zh="请让这个标记单独成段；只管段内一部分文字的，写不带 p 的 {% … %}",
    ),
    "tr": Message(
        en="put the tag into a row of its own, whose other cells are empty",
        zh="请让这个标记单独占一行，该行其余单元格留空",
    ),
    "tc": Message(
        en="put the tag into a cell of its own; for a part of a cell write {% … %} without tc",
        zh="请让这个标记单独占一格；只管单元格内一部分文字的，写不带 tc 的 {% … %}",
    ),
}
_NO_PLACE = {
    "p": Message(en="the tag “{tag}” stands in no paragraph", zh="标记“{tag}”不在段落里"),
    "tr": Message(
        en="the tag “{tag}” is for rows, and stands in no table",
        zh="标记“{tag}”管的是表格的行，却不在表格里",
    ),
    "tc": Message(
        en="the tag “{tag}” is for cells, and stands in no table",
        zh="标记“{tag}”管的是单元格，却不在表格里",
    ),
}
_PLAIN = Message(
    en="for paragraphs write {%p … %}, within one {% … %}",
    zh="管整段的写 {%p … %}，管段内文字的写 {% … %}",
)

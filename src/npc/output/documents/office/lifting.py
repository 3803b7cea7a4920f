"""Tags in the place of the paragraphs, rows and cells that they remove."""

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
from npc.output.documents.office.tags import Tag

_CONTENT = frozenset(
    "drawing pict object sym footnoteReference endnoteReference fldChar fldSimple sectPr pgNum".split()
)
"""What is no text, and yet would be lost with what a tag removes."""
_PAGES = frozenset(("page", "column"))


def lift(
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
            problem = _NO_PLACE[level].format(tag=Verbatim(tags[number].typed))
            raise TagFault(problem, tags[number].words, hint=_PLAIN)
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


def _holds_only(holder: Element, lifted: set[Element]) -> bool:
    """Return whether there is nothing in an element that would be lost with it."""
    for node in within(holder, but=DELETED):
        if is_tag(node):
            if node not in lifted or (node.tail or "").strip():
                return False
        elif (holds_text(node) and (node.text or "").strip()) or _content(node):
            return False
    return True


def _content(node: Element) -> bool:
    kind = kind_of(node)
    if kind == "br":
        return any(value in _PAGES for value in node.attrib.values())
    return kind in _CONTENT


def _beside(holder: Element, tag: Tag, tags: list[Tag]) -> TagFault:
    problem = (_BESIDE if tag.level else _SPREAD).format(tag=Verbatim(tag.typed))
    hint = _OWN_PLACE[kind_of(holder)] if tag.level else _SPREAD_REMEDY
    return TagFault(problem, _words(holder, tags), hint=hint)


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


_SPREAD = Message(
    en="the loop or condition of the tag “{tag}” does not end in the paragraph in which it begins, and there is "
    "more beside it",
    zh="标记“{tag}”的循环或条件，首尾不在同一段内，旁边又有别的内容",
)
_SPREAD_REMEDY = Message(
    en="to repeat paragraphs or rows, put {%p … %} or {%tr … %} in paragraphs or rows of their own, before and behind them",
    zh="要重复整段、整行的，请把 {%p … %}、{%tr … %} 各放在前后单独的一段、一行里",
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

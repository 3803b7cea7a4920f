"""Tags in the place of the paragraphs, rows and cells that they remove."""

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import (
    DELETED,
    GRID,
    holds_text,
    is_page_break,
    is_tag,
    kind_of,
    nearest,
    within,
)
from npc.output.documents.office.faults import TagFault, shown
from npc.output.documents.office.tags import Tag
from npc.word.package import remove

_PICTURE = Message(en="a picture or object", zh="图片或对象")
_NOTE = Message(en="a note", zh="脚注或尾注")
_FIELD = Message(en="a field", zh="域")
_CONTENT = {
    **dict.fromkeys("drawing pict object sym".split(), _PICTURE),
    **dict.fromkeys("footnoteReference endnoteReference".split(), _NOTE),
    **dict.fromkeys("fldChar fldSimple pgNum".split(), _FIELD),
    "sectPr": Message(en="a section break", zh="分节符"),
}
"""What is no text, and yet would be lost with what a tag removes."""
_PAGE = Message(en="a page break", zh="分页符")
_TEXT = Message(en="words", zh="文字")
_TAG = Message(en="another tag", zh="别的标记")


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
        if what := _more_than(holder, lifted):
            raise _beside(holder, tag, what, tags)
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
    remove(holder)


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


def _more_than(holder: Element, lifted: set[Element]) -> Message | None:
    """Return what there is in an element that would be lost with it, beside tags that are kept."""
    for node in within(holder, but=DELETED):
        if is_tag(node) and node not in lifted:
            return _TAG
        words = node.tail if is_tag(node) else node.text if holds_text(node) else ""
        if what := _TEXT if (words or "").strip() else _content(node):
            return what
    return None


def _content(node: Element) -> Message | None:
    return _PAGE if is_page_break(node) else _CONTENT.get(kind_of(node))


def _beside(holder: Element, tag: Tag, what: Message, tags: list[Tag]) -> TagFault:
    pattern = _BESIDE if tag.level else _SPREAD
    problem = pattern.format(tag=Verbatim(tag.typed), what=what)
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
    "more beside it: {what}",
    zh="标记“{tag}”的循环或条件，首尾不在同一段内，旁边又有{what}",
)
_SPREAD_REMEDY = Message(
    en="to repeat paragraphs or rows, put {%p … %} or {%tr … %} in paragraphs or rows of their own, before and behind them",
    zh="要重复整段、整行的，请把 {%p … %}、{%tr … %} 各放在前后单独的一段、一行里",
)
_BESIDE = Message(
    en="there is more beside the tag “{tag}”, which would be lost with its place: {what}",
    zh="标记“{tag}”旁边还有{what}，会随标记一起丢失",
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

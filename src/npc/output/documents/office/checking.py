"""The look at a part that was filled: whatever was done to it, no word is lost, and Word can open it.

Tags are placed so that this holds; macros that print what they were begun around could still break it.
"""

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import MOST_COLUMNS, finder, kind_of
from npc.output.documents.office.faults import TagFault, shown
from npc.word.package import STRICT_W, W

_OUTSIDE = finder("//text()[normalize-space()][not(parent::w:t)]")
_HOLD_TEXTS = frozenset("t delText instrText delInstrText fldData binData".split())
_NO_CELLS = finder("//w:tr[not(w:tc or w:sdt or w:customXml)]")
_MANY_CELLS = finder(f"//w:tr[count(w:tc) > {MOST_COLUMNS}]")
_MISPLACED = {
    "t": frozenset("body tbl tr tc p t".split()),
    "r": frozenset("body tbl tr tc r t".split()),
    "p": frozenset("tbl tr p r t".split()),
    "tbl": frozenset("tbl tr p r t".split()),
    "tr": frozenset("body tr tc p r t".split()),
    "tc": frozenset("body tbl tc p r t".split()),
}
"""In what elements none may stand."""


def check(root: Element) -> None:
    """Check a part that was filled.

    Raises:
        TagFault: Words stand where no program shows them, or an element where it cannot stand.

    """
    for text in _OUTSIDE(root):
        kind = kind_of(text.getparent()) if text.is_text else kind_of(text.getparent().getparent())
        if not kind.startswith("{") and kind not in _HOLD_TEXTS:
            raise TagFault(_LOST.format(words=Verbatim(shown(str(text)))), hint=_PLAIN)
    for element in root.iter(*(f"{name}{kind}" for name in (W, STRICT_W) for kind in _MISPLACED)):
        if _is_misplaced(element):
            words = shown("".join(map(str, element.itertext())))
            raise TagFault(_NOT_HERE.format(words=Verbatim(words)), hint=_PLAIN)
    for row in _NO_CELLS(root):
        raise TagFault(_NO_CELL, _words_of_table(row), hint=_ONE_CELL)
    for row in _MANY_CELLS(root):
        raise TagFault(_WIDE_ROW, _words_of_table(row), hint=_FEWER_CELLS)


def is_right(root: Element) -> bool:
    """Return whether a part passes the check; a few that Word opens all the same do not."""
    try:
        check(root)
    except TagFault:
        return False
    return True


def _is_misplaced(element: Element) -> bool:
    parent, kind = element.getparent(), kind_of(element)
    is_broken = kind == "t" and len(element) > 0
    return is_broken or (parent is not None and kind_of(parent) in _MISPLACED[kind])


def _words_of_table(row: Element) -> str:
    """Return some words by which the table of a row is found."""
    table = row.getparent()
    return (
        ""
        if table is None
        else " ".join(text for text in map(str, table.itertext()) if text.strip())
    )


_LOST = Message(
    en="the words “{words}” would stand outside of the text",
    zh="“{words}”会落在正文之外，印不出来",
)
_NOT_HERE = Message(
    en="paragraphs, rows or cells with the words “{words}” would stand within a text",
    zh="含有“{words}”的段落、行或单元格会落到文字里面，文件打不开",
)
_PLAIN = Message(
    en="let macros hold words only, and print them where these words belong",
    zh="宏里只写文字，不要包进整段、整行；在需要这些文字的地方印出",
)
_NO_CELL = Message(en="a row of the table would have no cell", zh="表格里有一行会没有单元格")
_ONE_CELL = Message(
    en="let {%tc for … %} repeat over something, or leave the row out with {%tr if … %}",
    zh="{%tc for … %} 至少要有一项可重复；没有时请用 {%tr if … %} 省去整行",
)
_WIDE_ROW = Message(
    en=f"a row of the table would have more than {MOST_COLUMNS} cells, and Word opens none such",
    zh=f"表格里有一行会多于{MOST_COLUMNS}格，Word 打不开",
)
_FEWER_CELLS = Message(
    en="let {%tc for … %} repeat over fewer, or write {%tr for … %} for rows",
    zh="请减少 {%tc for … %} 重复的项数，或者改用 {%tr for … %} 重复整行",
)

"""The look at a part that was filled: whatever was done to it, no word is lost, and Word can open it.

Tags are placed so that this holds; macros that print what they were begun around could still break it.
"""

from lxml.etree import _Element as Element

from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import of_word
from npc.output.documents.office.faults import TagFault, shown

_TEXTS = "w:t or self::w:delText or self::w:instrText or self::w:delInstrText or self::w:fldData or self::w:binData"
_OUTSIDE = of_word(f"//w:*[not(self::{_TEXTS})]/text()[normalize-space()]")
_MISPLACED = of_word(
    "//w:t/* | //w:r/w:r | //w:body/w:r | //w:tbl/w:r | //w:tr/w:r | //w:tc/w:r"
    " | //w:r/w:p | //w:p/w:p | //w:tbl/w:p | //w:tr/w:p"
    " | //w:r/w:tbl | //w:p/w:tbl | //w:tr/w:tbl | //w:tbl/w:tbl"
    " | //w:tr[not(parent::w:tbl or parent::w:sdtContent or parent::w:customXml)]"
    " | //w:tc[not(parent::w:tr or parent::w:sdtContent or parent::w:customXml)]"
)
_NO_CELLS = of_word("//w:tr[not(w:tc or w:sdt or w:customXml)]")


def check(root: Element) -> None:
    """Check a part that was filled.

    Raises:
        TagFault: Words stand where no program shows them, or an element where it cannot stand.

    """
    for text in _OUTSIDE(root):
        raise TagFault(_LOST.format(words=Verbatim(shown(str(text)))), hint=_PLAIN)
    for element in _MISPLACED(root):
        words = shown("".join(map(str, element.itertext())))
        raise TagFault(_NOT_HERE.format(words=Verbatim(words)), hint=_PLAIN)
    for row in _NO_CELLS(root):
        raise TagFault(_NO_CELL, _words_of_table(row), hint=_ONE_CELL)


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

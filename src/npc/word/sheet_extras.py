"""What a sheet holds besides its cells: comments, text boxes, and what is printed above and below its pages."""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.word.package import A, Package
from npc.word.sheet_cells import text_of
from npc.word.sheets import SheetHead

_BOX_TEXT = "{*}txBody"
_CODES = re.compile(r'&(?:"[^"]{0,255}"|[0-9]{1,3}|K[0-9A-F]{6}|[A-Z])')
"""Fonts, sizes and colours, numbers of pages, days; && is a sign."""
_PARTS = re.compile("&[LCR]")
_MARGINS = ("oddHeader", "oddFooter", "firstHeader", "firstFooter", "evenHeader", "evenFooter")


def comments_of(package: Package, head: SheetHead) -> Iterator[tuple[str, str]]:
    """Yield the comments at cells: the name of the cell, and the words."""
    for kind, path in (
        ("threadedComment", "{*}threadedComment"),
        ("comments", "{*}commentList/{*}comment"),
    ):
        root = package.related_xml(head.part, kind)
        found = list(root.iterfind(path)) if root is not None else []
        for each in found:
            text = each.find("{*}text")
            if text is not None:
                yield each.get("ref") or "", (text.text or text_of(text)).strip()
        if found:
            return


def boxes_of(package: Package, head: SheetHead) -> Iterator[str]:
    """Yield the words of text boxes and shapes; their paragraphs are lines."""
    for kind, part in package.related(head.part).values():
        root = package.xml(part) if kind == "drawing" else None
        for body in root.iter(_BOX_TEXT) if root is not None else ():
            paragraphs = (
                "".join(each.text or "" for each in paragraph.iter(f"{A}t"))
                for paragraph in body.iter(f"{A}p")
            )
            yield "\n".join(paragraphs).strip()


def margins_of(root: Element) -> Iterator[str]:
    """Yield what is printed above and below the pages, without numbers and days that programs print."""
    for name in _MARGINS:
        for part in _PARTS.split(root.findtext(f"{{*}}headerFooter/{{*}}{name}") or ""):
            words = _CODES.sub("", part.replace("&&", "\0")).replace("\0", "&").strip()
            if words:
                yield words

"""What a document says before it is drawn: its words, the fonts that it names, its day."""

import re
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO

from lxml import etree
from lxml.etree import _Element as Element

from npc.layout.fonts import FACES, face
from npc.records import NamedTuple
from npc.word.package import Package, W

_FIRST_DAY = "2000-01-01"
_ENDS = tuple(f"{W}{name}" for name in ("p", "tab", "footnoteReference", "footnoteRef"))
"""Where a text ends, and what is behind it may be drawn elsewhere."""
_WRITES = tuple(f"{W}{name}" for name in ("t", "instrText"))


class Original(NamedTuple):
    """What is to be drawn."""

    pieces: tuple[str, ...]
    """Texts that stand together on the page, in their order."""
    fonts: tuple[str, ...]
    """The fonts that it is written in, each once."""
    day: str = _FIRST_DAY
    """When it was adopted or signed, as 2025-02-27."""


def source_of_word_file(document: bytes) -> Original:
    """Read a Word file that npc wrote."""
    with Package(BytesIO(document)) as package:
        main = package.main_part
        related = package.related(main).values()
        texts = [
            root
            for name in (main, *(one.part for one in related if one.kind == "footnotes"))
            if (root := package.xml(name)) is not None
        ]
        feet = [package.xml(one.part) for one in related if one.kind == "footer"]
        styles = _Styles(package.related_xml(main, "styles"))
        core = package.related_xml("", "core-properties")
    named = dict.fromkeys(
        font for root in (*texts, *feet) if root is not None for font in styles.fonts_in(root)
    )
    return Original(
        tuple(piece for root in texts for piece in _pieces(root)), tuple(named), _day(core)
    )


def _pieces(root: Element) -> Iterator[str]:
    words: list[str] = []
    for element in root.iter(f"{W}t", *_ENDS):
        if element.tag == f"{W}t":
            words.append(element.text or "")
        else:
            yield "".join(words)
            words.clear()
    yield "".join(words)


def _day(core: Element | None) -> str:
    made = "" if core is None else core.findtext("{http://purl.org/dc/terms/}created") or ""
    return made[:10] if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", made[:10]) else _FIRST_DAY


class _Styles:
    """Which fonts the styles of a Word file name, with what they are based on."""

    def __init__(self, root: Element | None) -> None:
        found = () if root is None else root.iter(f"{W}style")
        self._styles = {style.get(f"{W}styleId", ""): style for style in found}
        usual = (
            None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
        )
        self._usual = ("", "") if usual is None else _named(usual)
        self._fonts = lru_cache(maxsize=None)(self._found)

    def fonts_in(self, root: Element) -> Iterator[str]:
        """Yield the fonts that the texts below an element are in; some more than once."""
        for text in root.iter(*_WRITES):
            words = text.text or ""
            run = text.getparent()
            paragraph = next(text.iterancestors(f"{W}p"), None)
            if run is None or not words.strip():
                continue
            east, latin = self._of(run, paragraph)
            if text.tag == f"{W}t" and not words.isascii():
                yield east
            if any(map(str.isalnum, filter(str.isascii, words))):
                yield latin

    def _of(self, run: Element, paragraph: Element | None) -> tuple[str, str]:
        direct = run.find(f"{W}rPr/{W}rFonts")
        own = _named(direct) if direct is not None else ("", "")
        of_run, of_paragraph = (
            self._fonts(style) for style in (_style(run, "r"), _style(paragraph, "p"))
        )
        east, latin = zip(own, of_run, of_paragraph, self._usual, strict=True)
        return next(filter(None, east), ""), next(filter(None, latin), "")

    def _found(self, style_id: str) -> tuple[str, str]:
        east, latin = "", ""
        for _ in range(_DEEPEST):
            style = self._styles.get(style_id)
            if style is None:
                break
            fonts = style.find(f"{W}rPr/{W}rFonts")
            own = ("", "") if fonts is None else _named(fonts)
            east, latin = east or own[0], latin or own[1]
            based = style.find(f"{W}basedOn")
            style_id = "" if based is None else based.get(f"{W}val", "")
        return east, latin


_DEEPEST = 20
"""Styles that are based on each other; a circle ends there."""


def _named(fonts: Element) -> tuple[str, str]:
    return fonts.get(f"{W}eastAsia", ""), fonts.get(f"{W}ascii", "")


def _style(element: Element | None, kind: str) -> str:
    found = None if element is None else element.find(f"{W}{kind}Pr/{W}{kind}Style")
    return "" if found is None else found.get(f"{W}val", "")


def source_of_page(page: bytes) -> Original:
    """Read a printed page that npc wrote; the fonts are those that its stylesheet begins a list with."""
    root = etree.HTML(page.decode(), etree.HTMLParser(encoding="utf-8"))
    article = next(root.iter("article"))
    style = "".join("".join(map(str, one.itertext())) for one in root.iter("style"))
    named = dict.fromkeys(_fonts_of_page(style, article))
    return Original(tuple(_html_pieces(article)), tuple(named))


def _fonts_of_page(style: str, article: Element) -> Iterator[str]:
    """Yield the fonts of rules that something on the page, or the page itself, is written by."""
    there = {"@page", "article"}
    for element in article.iter("*"):
        there.add(str(element.tag))
        there.update(f".{name}" for name in (element.get("class") or "").split())
    for rule in style.split("}"):
        selectors, _, declarations = rule.partition("{")
        family = declarations.partition("font-family:")[2].partition(";")[0]
        ends = (one.split() for one in selectors.split(","))
        if family and any(words and not there.isdisjoint((words[0], words[-1])) for words in ends):
            first, *rest = family.split('"')[1::2] or [""]
            yield first
            yield from rest[: face(first) not in FACES]  # behind a Latin one


_INLINE = frozenset(("strong", "em", "br", "a"))


def _html_pieces(element: Element) -> Iterator[str]:
    """Yield the texts between the elements that stand in a place of their own."""
    words: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if one.tag not in _INLINE and (one.tag != "span" or one.get("class")):
            yield "".join(words)
            words.clear()
        words.append((one.text if event == "start" else one.tail) or "")
    yield "".join(words)

"""The part of a web page that is its text: navigation, scripts, footers and what is hidden are left out, and counted."""

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml.etree import _Element as Element

from npc.characters import is_han
from npc.messages import Message
from npc.originals.web_around import (
    is_around,
    is_beside,
    is_dated,
    is_hidden,
    is_line_around,
    words_of,
)
from npc.originals.web_tables import is_layout
from npc.records import NamedTuple
from npc.word.package import remove


class MainPart(NamedTuple):
    """What of a page is read."""

    title: str
    """What the page is called in the frame of the browser, where its text does not say it; else nothing."""
    elements: Sequence[Element]
    """Titles beside the text, lines with the day of publication, and the element with the text."""
    remarks: Sequence[Message]


_NEVER = frozenset(
    "script style noscript template head nav svg object embed button select option datalist textarea input iframe".split()
)


def main_part(root: Element) -> MainPart:
    """Find the text of a page.

    An element is passed over for one within it only where all that stands beside that one is a title,
    or clearly no text.
    """
    called = _called(root)
    frames = sum(1 for _ in root.iter("iframe", "frame"))
    for element in list(root.iter(*_NEVER)):
        _remove(element)
    counts = _counts(root)
    whole = counts[root]
    for element in list(counts):
        if element is not root and (
            is_hidden(element, counts[element], whole) or is_around(element, counts[element], whole)
        ):
            _remove(element)
    counts = _counts(root)
    linked = _linked(root, counts)
    body = root.find("body")
    main = root if body is None else body
    titles: list[Element] = []
    dated: list[Element] = []
    while True:
        inner = _only_text(main, counts, linked)
        if inner is None:
            break
        beside = [each for each in main if each is not inner]
        titles += [each for each in beside if _is_title(each, counts)]
        dated += [each for each in beside if is_dated(each, counts)]
        main = inner
    for child in _at_ends(main):
        is_left_out = child.tag in _LINES and is_line_around(child, counts)
        if is_left_out and not is_dated(child, counts):
            _remove(child)
            counts[main] -= counts[child]
    read = [*titles, *dated[-1:], main]
    left_out = whole - sum(counts[each] for each in read)
    title = "" if titles or _says(main, called) else called
    return MainPart(title, read, list(_remarks(left_out, frames)))


def _called(root: Element) -> str:
    """Return the title of a page without the name of the site behind it."""
    found = (root.findtext(".//title") or "").strip()
    called = re.split("[-_|–—]", found, maxsplit=1)[0].strip()
    is_title = _han(called) >= _SHORTEST_TITLE and not called.endswith("网")
    return called if is_title else ""


_SHORTEST_TITLE = 8
"""Chinese characters; what is shorter is a site, or says nothing."""


def _says(element: Element, title: str) -> bool:
    """Return whether a text begins with a title, or has a heading of its own."""
    start = words_of(element)
    return "".join(title.split()) in "".join(start.split()) or any(True for _ in element.iter("h1"))


def _counts(root: Element) -> dict[Element, int]:
    """Return how many Chinese characters each element has."""
    counts: dict[Element, int] = {}
    for element in reversed(list(root.iter())):
        counts[element] = _han(element.text) + sum(
            counts[child] + _han(child.tail) for child in element
        )
    return dict(reversed(counts.items()))


def _linked(root: Element, counts: Mapping[Element, int]) -> Mapping[Element, int]:
    """Return how many of these characters stand in links."""
    linked: dict[Element, int] = {}
    for element in reversed(list(root.iter())):
        own = counts[element] if element.tag == "a" else 0
        linked[element] = own + sum(linked[child] for child in element)
    return linked


def _han(text: str | None) -> int:
    return sum(map(is_han, text or ""))


def _remove(element: Element) -> None:
    """Take an element out; the text behind it stays."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail or ""
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    remove(element)


def _at_ends(element: Element) -> Sequence[Element]:
    """Return the children among which lines of the site may stand: those before and behind the text."""
    children = [child for child in element if str(child.text or "").strip() or len(child)]
    return list(dict.fromkeys((*children[:_FIRST], *children[-_LAST:])))


_FIRST, _LAST = 8, 12


def _only_text(
    element: Element, counts: Mapping[Element, int], linked: Mapping[Element, int]
) -> Element | None:
    """Return the child that has all the text of an element; None where several have some."""
    if _is_text(element) or (element.text or "").strip():
        return None
    texts = []
    for child in element:
        if (child.tail or "").strip():
            return None
        if not _is_title(child, counts) and not is_beside(child, counts, linked):
            texts.append(child)
    return texts[0] if len(texts) == 1 and not _is_text(texts[0]) else None


def _is_text(element: Element) -> bool:
    """Return whether an element is text itself; tables that lay out the page only hold some."""
    if element.tag not in _OF_TABLES:
        return element.tag in _TEXTS
    table = element if element.tag == "table" else next(element.iterancestors("table"), None)
    return table is None or not is_layout(table)


_OF_TABLES = frozenset(("table", "tbody", "thead", "tfoot", "tr", "td"))
_TEXTS = frozenset(
    "p table tr td tbody thead ol ul li dl h1 h2 h3 h4 h5 h6 pre a span font strong b".split()
)
_TITLES = frozenset(("h1", "h2", "h3"))


def _is_title(element: Element, counts: Mapping[Element, int]) -> bool:
    return element.tag in _TITLES and bool(counts[element])


_LINES = frozenset(("div", "span", "ul", "section"))


def _remarks(left_out: int, frames: int) -> Iterator[Message]:
    if left_out > 0:
        yield _LEFT_OUT.format(count=left_out)
    if frames:
        yield _FRAMES.format(count=frames)


_LEFT_OUT = Message(
    "{count} Chinese characters around the text of the web page (navigation, footer, scripts, what is hidden) were left out",
    "网页正文以外（导航、页脚、脚本、隐藏内容等）的{count}个汉字未读入",
)
_FRAMES = Message(
    "{count} pages within the web page (frames) were not read",
    "网页里另嵌的{count}个页面（框架）未读入",
)

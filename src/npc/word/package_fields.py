"""Fields in a Word file: none may fetch what lies outside of it, or run anything.

A field is an element with its code (`w:fldSimple`), or stands between marks in the text, its code cut
into runs as Word pleases, with other fields within (ISO/IEC 29500-1, 17.16). What reads the file may
leave out what was deleted, and of alternatives take any, so the code is held against each reading.
"""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

FETCHING = frozenset(
    (
        "CONTROL DATA DATABASE DDE DDEAUTO HTMLCONTROL IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT LINK "
        "MACROBUTTON PRINT RD SUBSCRIBER"
    ).split()
)
"""Kinds that bring in files, pictures, documents, or tables of databases, speak to other programs, or run
macros, controls or the commands of printers. Others print what the file or the system knows (PAGE,
TOC, AUTOTEXT), or lead somewhere only when a reader follows them (HYPERLINK)."""
_LIKE_THEM = frozenset(("PRINTDATE",))
"""Kinds that only begin as one of these; else what follows without a space is no part of the kind."""
_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS = tuple(
    f"{{*}}{name}"
    for name in "fldSimple fldChar instrText delInstrText t delText tab br cr p Choice Fallback".split()
)
_BREAKS = frozenset(("p", "tab", "br", "cr"))
_BRANCHES = frozenset(("Choice", "Fallback"))


class _OpenField:
    """A field that is open while its part is read."""

    def __init__(self) -> None:
        self.code = ""
        self.left = ""
        """The code without what was deleted from it."""
        self.has_result = False
        self.is_made = False
        """Whether its kind is made by a field within, or by one of several readings, which could make any."""

    def add(self, text: str, *, is_deleted: bool = False) -> None:
        """Add to the code."""
        self.code += text
        self.left += "" if is_deleted else text

    def begin_within(self) -> None:
        """Note that another field begins within, or one of several readings: it could make the kind."""
        word = _first_word(self.code)
        may_go_on = not self.code.strip() or not self.code[-1].isspace()
        if may_go_on and not self.has_result and self.code.strip().upper() == word:
            self.is_made |= any(kind.startswith(word) for kind in FETCHING)

    @property
    def problem(self) -> str | None:
        """The kind of the field, if it is one that no file may have."""
        kinds = filter(None, (_fetching(self.code), _fetching(self.left)))
        return next(kinds, "{ }" if self.is_made else None)


def _first_word(code: str) -> str:
    found = _LETTERS.search(code)
    return found.group().upper() if found else ""


def _fetching(code: str) -> str | None:
    """Return the kind that a code begins with, be it that what follows is written without a space."""
    word = _first_word(code)
    if word in _LIKE_THEM:
        return None
    return max((kind for kind in FETCHING if word.startswith(kind)), key=len, default=None)


def forbidden_fields(root: Element) -> Iterator[str]:
    """Yield the kinds of the fields of a part that fetch or run something; `{ }` for one that is made by another."""
    for field in _fields(root):
        if field.problem:
            yield field.problem


class _Text:
    """A text that is read: that of a part, or of one of several alternatives within it."""

    def __init__(self) -> None:
        self.opened: list[_OpenField] = []
        self.loose = _OpenField()

    @property
    def in_code(self) -> _OpenField | None:
        """The field whose code is read, if one's is."""
        return self.opened[-1] if self.opened and not self.opened[-1].has_result else None


def _fields(root: Element) -> Iterator[_OpenField]:
    texts = [_Text()]
    for event, element in etree.iterwalk(root, events=("start", "end"), tag=_MARKS):
        kind = str(element.tag).rpartition("}")[2]
        if kind in _BRANCHES:
            yield from _branched(texts, is_begun=event == "start")
        elif event == "start":
            yield from _read(kind, element, texts[-1])
    yield from (*texts[0].opened, texts[0].loose)


def _branched(texts: list[_Text], *, is_begun: bool) -> Iterator[_OpenField]:
    """Begin or end one of several alternatives; yield the fields that do not end where they begin."""
    if is_begun:
        if field := texts[-1].in_code:
            field.begin_within()
        texts.append(_Text())
        return
    ended = texts.pop()
    for field in ended.opened:
        field.is_made = True
    yield from (*ended.opened, ended.loose)


def _read(kind: str, element: Element, text: _Text) -> Iterator[_OpenField]:
    """Read an element of a text; yield the field that ends with it."""
    field = text.in_code
    if kind == "fldSimple":
        simple = _OpenField()
        simple.add(_attribute(element, "instr"))
        yield simple
    elif kind == "fldChar":
        yield from _marked(_attribute(element, "fldCharType"), text.opened)
    elif kind in {"instrText", "delInstrText"}:
        (field or text.loose).add(_words(element), is_deleted=kind == "delInstrText")
    elif field:
        words = " " if kind in _BREAKS else _words(element)
        field.add(words, is_deleted=kind == "delText")


def _words(element: Element) -> str:
    """Return the text of an element, around comments in it."""
    return "".join((element.text or "", *(child.tail or "" for child in element)))


def _marked(kind: str, opened: list[_OpenField]) -> Iterator[_OpenField]:
    """Follow a mark in the text; yield the field that it ends."""
    if kind == "begin":
        if opened:
            opened[-1].begin_within()
        opened.append(_OpenField())
    elif opened and kind == "separate":
        opened[-1].has_result = True
    elif opened and kind == "end":
        yield opened.pop()


def _attribute(element: Element, name: str) -> str:
    """Return an attribute whatever its namespace: strict files have another."""
    return next(
        (str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), ""
    )

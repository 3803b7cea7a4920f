"""Fields in a Word file: none may fetch what lies outside of it, or run anything.

A field is an element with its code (`w:fldSimple`), or stands between marks in the text, its code cut
into runs as Word pleases, with other fields within (ISO/IEC 29500-1, 17.16).
"""

from collections.abc import Iterator

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


class _OpenField:
    """A field that is open while its part is read."""

    def __init__(self) -> None:
        self.code = ""
        self.has_result = False
        self.is_made = False
        """Whether its kind is made by a field within, which could make any."""

    def begin_within(self) -> None:
        """Note that another field begins within."""
        word = self._first_word()
        may_go_on = not self.code.strip() or not self.code[-1].isspace()
        if may_go_on and not self.has_result and self.code.strip() == word:
            self.is_made |= any(kind.startswith(word.upper()) for kind in FETCHING)

    def _first_word(self) -> str:
        words = self.code.split(maxsplit=1)
        return "".join(filter(str.isalpha, words[0])) if words else ""

    @property
    def problem(self) -> str | None:
        """The kind of the field, if it is one that no file may have."""
        kind = self._first_word().upper()
        return kind if kind in FETCHING else "{ }" if self.is_made else None


def forbidden_fields(root: Element) -> Iterator[str]:
    """Yield the kinds of the fields of a part that fetch or run something; `{ }` for one that is made by another."""
    for field in _fields(root):
        if field.problem:
            yield field.problem


def _fields(root: Element) -> Iterator[_OpenField]:
    loose, opened = _OpenField(), list[_OpenField]()
    for element in root.iter("{*}fldSimple", "{*}fldChar", "{*}instrText", "{*}delInstrText"):
        kind = str(element.tag).rpartition("}")[2]
        if kind == "fldSimple":
            simple = _OpenField()
            simple.code = _attribute(element, "instr")
            yield simple
        elif kind == "fldChar":
            yield from _marked(_attribute(element, "fldCharType"), opened)
        else:
            field = opened[-1] if opened and not opened[-1].has_result else loose
            field.code += element.text or ""
    yield from (*opened, loose)


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

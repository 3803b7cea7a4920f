"""Notes on an HTML page: at its end, or where a printer of pages makes footnotes of them."""

from collections.abc import Mapping
from html import escape
from typing import Protocol

from lxml.etree import _Element as Element

from npc.output.documents.note_numbers import NoteNumbers, circled


class Notes(Protocol):
    """What a page does with notes."""

    def reference(self, link: Element) -> str:
        """Write the mark of a note."""

    def end(self) -> str:
        """Write what stands behind the text."""


class EndNotes:
    """Notes at the end of a page, with links to and fro."""

    def __init__(self, notes: Mapping[str, Element]) -> None:
        self._numbers = NoteNumbers(notes)

    def reference(self, link: Element) -> str:
        """Write the mark of a note."""
        number, is_first = self._numbers.number(link)
        if number is None:
            return escape(link.text or "", quote=False)
        back = f' id="mark-{number}"' if is_first else ""
        return f'<sup><a class="note" href="#note-{number}"{back}>{circled(number)}</a></sup>'

    def end(self) -> str:
        """Write the texts of the notes."""
        texts = self._numbers.texts()
        if not texts:
            return ""
        return f'<section class="notes">\n{"".join(map(_note, texts, texts.values()))}</section>\n'


def _note(number: int, paragraphs: list[str]) -> str:
    mark = f'<a href="#mark-{number}">{circled(number)}</a> '
    written = "".join(
        f"<p>{mark if place == 0 else ''}{escape(text, quote=False)}</p>\n"
        for place, text in enumerate(paragraphs)
    )
    return f'<aside class="note" id="note-{number}">\n{written}</aside>\n'


class FootNotes:
    """Notes in the text, where CSS makes footnotes of them (css-gcpm-3, `float: footnote`)."""

    def __init__(self, notes: Mapping[str, Element]) -> None:
        self._numbers = NoteNumbers(notes)

    def reference(self, link: Element) -> str:
        """Write a note, or the mark of one that is there already."""
        number, is_first = self._numbers.number(link)
        if number is None:
            return escape(link.text or "", quote=False)
        if not is_first:
            return f"<sup>{circled(number)}</sup>"
        texts = self._numbers.text(link.get("href", "").removeprefix("#"))
        return f'<span class="footnote">{"<br>".join(escape(text, quote=False) for text in texts)}</span>'

    def end(self) -> str:
        """Leave nothing for the end."""
        return ""

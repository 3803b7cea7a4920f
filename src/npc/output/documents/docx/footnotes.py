"""Footnotes: the marks in the text, and the part of the package that holds their texts.

python-docx writes none, so the part is made here.
"""

from collections import Counter
from collections.abc import Mapping
from html import escape

from lxml.etree import _Element as Element

from npc.output.documents.docx.package import NAMESPACES
from npc.output.documents.docx.styles import NOTE_MARK, NOTE_TEXT
from npc.output.documents.note_numbers import circled

SEPARATORS = (-1, 0)
"""Ids of the line above the notes, and of the one above a note that goes on from the page before."""

_MARK = f'<w:rPr><w:rStyle w:val="{NOTE_MARK}"/><w:rFonts w:hint="eastAsia"/></w:rPr>'


class Footnotes:
    """The notes of one document, numbered in the order in which the text refers to them."""

    def __init__(self, root: Element, notes: Mapping[str, Element]) -> None:
        names = (link.get("href", "").removeprefix("#") for link in root.iter("a"))
        self._times = Counter(names)
        self._notes = notes
        self._numbers: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self._numbers)

    def reference(self, name: str) -> str:
        """Write the mark of a note; nothing when there is no such note.

        The first mark is the footnote itself. A further one is a field that repeats its number,
        which a bookmark around the first one gives.
        """
        if name not in self._notes:
            return ""
        if name in self._numbers:
            return _repeated(self._numbers[name])
        number = len(self._numbers) + 1
        self._numbers[name] = number
        mark = f'<w:r>{_MARK}<w:footnoteReference w:id="{number}"/></w:r>'
        return _bookmarked(mark, number) if self._times[name] > 1 else mark

    def texts(self, name: str) -> list[str]:
        """Return the paragraphs of a note; none when there is no such note."""
        return ["".join(map(str, note.itertext())) for note in self._notes.get(name, ())]

    def xml(self) -> str:
        """Write the part with the texts of all notes that the document refers to."""
        separators = ("separator", "continuationSeparator")
        parts = [
            f'<w:footnote w:type="{kind}" w:id="{note_id}"><w:p><w:pPr>'
            '<w:spacing w:line="240" w:lineRule="auto"/></w:pPr>'
            f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
            for kind, note_id in zip(separators, SEPARATORS, strict=True)
        ]
        for name, number in self._numbers.items():
            texts = _paragraphs(self.texts(name))
            parts.append(f'<w:footnote w:id="{number}">{texts}</w:footnote>')
        return f"<w:footnotes {NAMESPACES}>{''.join(parts)}</w:footnotes>"


def _paragraphs(texts: list[str]) -> str:
    """Write the paragraphs of a note; the first begins with its number."""
    written = []
    mark = '<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
    for text in texts:
        written.append(
            f'<w:p><w:pPr><w:pStyle w:val="{NOTE_TEXT}"/></w:pPr>{mark}'
            '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r></w:p>'
        )
        mark = ""
    return "".join(written)


def _bookmark(number: int) -> str:
    return f"_Note{number}"


def _bookmarked(mark: str, number: int) -> str:
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{_bookmark(number)}"/>{mark}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def _repeated(number: int) -> str:
    return (
        f'<w:fldSimple w:instr=" NOTEREF {_bookmark(number)} \\f \\h ">'
        f"<w:r>{_MARK}<w:t>{circled(number)}</w:t></w:r></w:fldSimple>"
    )

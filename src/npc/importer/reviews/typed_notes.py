"""Footnotes of texts without footnotes: ① in the text, and ① … behind its end."""

from collections.abc import Sequence

from npc.genre.list_numbers import NumberStyle
from npc.importer.accounting import Accounting
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.text.paragraphs import TextParagraph
from npc.messages import Message

_SIGN = Message("sign of a footnote", "脚注符号")


class TypedNotes:
    """The notes behind a text, by the signs with which it refers to them."""

    def __init__(self, paragraphs: Sequence[TextParagraph]) -> None:
        self._notes: dict[str, TextParagraph] = {}
        end = len(paragraphs)
        while end and _is_note(paragraphs, end - 1):
            sign = paragraphs[end - 1].text[0]
            if sign in self._notes:
                break  # of two with one sign the last is the note
            end -= 1
            self._notes[sign] = paragraphs[end]
        self.text = paragraphs[:end]
        """The paragraphs without the notes."""

    def put(self, paper: FoundMapping, accounting: Accounting) -> None:
        """Set the notes, and the references in the texts of a paper."""
        for sign, paragraph in reversed(self._notes.items()):
            name = str(paragraph.number.value) if paragraph.number else sign
            _refer(paper, sign, f"[^{name}]")
            accounting.computed(paragraph.number_clipping, _SIGN)
            paper.within("notes").put(name, *paragraph.cut(0))


def _is_note(paragraphs: Sequence[TextParagraph], at: int) -> bool:
    paragraph = paragraphs[at]
    if paragraph.style is not NumberStyle.CIRCLED:
        return False
    sign = paragraph.text[0]
    return sum(each.text.count(sign, 1) for each in paragraphs[:at]) == 1


def _refer(found: Found, sign: str, reference: str) -> None:
    """Put a reference for the sign in the texts within a mapping or list."""
    if isinstance(found, FoundMapping):
        for key, value in found.values.items():
            if isinstance(value, FoundValue) and isinstance(value.text, str):
                text = value.text.replace(f"^{sign}", sign).replace(sign, reference)
                found.values[key] = value._replace(text=text)
            else:
                _refer(value, sign, reference)
    elif isinstance(found, list):
        for each in found:
            _refer(each, sign, reference)

"""Markdown: headings, tables, footnotes, as npc itself, editors and chat programs write them."""

import re
from collections.abc import Iterator, Sequence

from npc.genre.typed_numbers import end_of_number
from npc.messages import Message, Verbatim
from npc.originals import places
from npc.originals.gathering import PLAIN, TITLE, PassageLooks
from npc.originals.inline_marks import MarkedLine, marked
from npc.originals.original import OfficeFile, Passage, PassageKind
from npc.originals.plain_text import PlainText
from npc.originals.text_lines import TextLine, lines_of


def read_markdown(text: str, name: str, first: int) -> OfficeFile:
    """Read a text in Markdown.

    Args:
        text: Its characters.
        name: How it is shown.
        first: The number of its first passage.

    """
    return _MarkdownText(text, first).file(name)


def is_markdown(text: str) -> bool:
    """Return whether a text has headings, heads of tables or notes of Markdown, whatever it is called."""
    return any(_TELLING.match(line.text) for line in lines_of(text[:_LOOKED_AT]))


_LOOKED_AT = 20_000
_TELLING = re.compile(r"#{1,6} \S|={3,80}\s*$|\|[ :|-]*+$|\[\^[^\]\s]{1,40}\]: ")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t\u3000]+(.*)")
_NOTE = re.compile(r"\[\^([^\]\[\s]{1,40})\]: ?(.*)")
_RULE = re.compile(r" {0,3}(?:[-*_=]{3,80}|(?:[-*_] ){2,40}[-*_]|[`~]{3,10}[a-z]{0,20})\s*$")
"""A line across the page, or what stands around a text that is shown as it is."""
_LISTED = re.compile(r"[ \t]{0,20}(?:[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]?)")
"""In front of what is listed without numbers, perhaps to be ticked off, or quoted."""
_SPECIAL = (_HEADING, _RULE, _LISTED)
_SLANTED = re.compile(r"\*([^*\s][^*]{0,400})\*")
_BREAK = "\\"
_BEHIND_NOTE = ("    ", "\t")


def _end_of_front_matter(lines: Sequence[TextLine]) -> int:
    """Return where what stands between --- and --- above a text ends, all of it keys; 0 where there is none."""
    if not lines or lines[0].text.rstrip() != _FENCE:
        return 0
    for end, line in enumerate(lines[1:_LONGEST_FRONT_MATTER], 2):
        if line.text.rstrip() in (_FENCE, "..."):
            return end
        if not (line.is_blank or _KEY.match(line.text)):
            return 0
    return 0


_FENCE = "---"
_LONGEST_FRONT_MATTER = 40
_KEY = re.compile(r"[A-Za-z_][-\w]{0,40} ?:(?: |$)|[ \t]{1,8}\S|- ")
_TITLE = re.compile(r"(?i)title ?: {1,8}[\"']?([^\"'\n]{1,100})")
FRONT_MATTER = Message(
    "what stands between the lines “---” above the text was not read: “{lines}”",
    "正文之前“---”之间的内容未读入：“{lines}”",
)


class _MarkdownText(PlainText):
    """A text in Markdown that is being read."""

    _front: Message | None = None

    def __init__(self, text: str, first: int) -> None:
        super().__init__(text, first)
        self._take_front_matter()
        headings = (_HEADING.match(line.text) for line in self.lines)
        self._is_title_first = not any(
            match and len(match[1]) == 1 and end_of_number(match[2]) for match in headings
        )
        self._note = ""
        self._goes_on = False

    def _take_front_matter(self) -> None:
        """Leave out what programs are told above the text, and say so; its title is read where there is no other."""
        end = _end_of_front_matter(self.lines)
        said = [line for line in self.lines[1 : max(end - 1, 1)] if not line.is_blank]
        if not said:
            return
        rest = self.lines[end:]
        has_title = any(
            (match := _HEADING.match(line.text)) and len(match[1]) == 1 for line in rest
        )
        title = (
            None
            if has_title
            else next(filter(None, map(_TITLE.match, (line.text for line in said))), None)
        )
        if title:
            at = next(line.number for line in said if line.text == title.string)
            rest.insert(0, TextLine(at, f"# {title[1]}"))
        self.lines = rest
        left_out = [line.text.strip() for line in said if not title or line.text != title.string]
        if left_out:
            self._front = FRONT_MATTER.format(lines=list(map(Verbatim, left_out)))

    def _remarks(self) -> Iterator[Message]:
        yield from super()._remarks()
        if self._front:
            yield self._front

    @staticmethod
    def marked(line: str) -> MarkedLine:
        """Return a line without its marks, such as those around all of it: *2026年2月27日*."""
        slanted = _SLANTED.fullmatch(line.strip())
        return marked(slanted[1] if slanted else line)

    def passages_of(self, lines: Sequence[TextLine], full_width: int) -> Iterator[Passage]:
        """Yield the passages of lines; headings, notes and what is listed stand for themselves."""
        ordinary: list[TextLine] = []
        for line in lines:
            if self._is_ordinary(line):
                ordinary.append(line)
                continue
            yield from super().passages_of(ordinary, full_width)
            ordinary = []
            yield from self._special(line)
        yield from super().passages_of(ordinary, full_width)

    def passage(self, text: str, place: Message, looks: PassageLooks) -> Iterator[Passage]:
        """Yield a passage; a line that ends in a bar goes on in the next."""
        goes_on, self._goes_on = self._goes_on, text.endswith(_BREAK)
        looks = looks._replace(goes_on=goes_on)
        yield from super().passage(text.removesuffix(_BREAK), place, looks)

    def _is_ordinary(self, line: TextLine) -> bool:
        """Return whether a line is text, or between texts; what is behind a note ends with the next text."""
        if line.is_blank:
            return True
        if self._note and line.text.startswith(_BEHIND_NOTE):
            return False
        note = _NOTE.match(line.text)
        self._note = note[1] if note else ""
        return note is None and not any(each.match(line.text) for each in _SPECIAL)

    def _special(self, line: TextLine) -> Iterator[Passage]:
        place = places.line(line.number)
        heading = _HEADING.match(line.text)
        if self._note:
            note = _NOTE.match(line.text)
            text = note[2] if note else line.text
            looks = PLAIN._replace(standing=PassageKind.NOTE)
            self.notes.setdefault(self._note, []).extend(self.passage(text, place, looks))
        elif heading:
            yield from self.passage(heading[2].rstrip(" #"), place, self._looks(len(heading[1])))
        elif not _RULE.fullmatch(line.text):
            yield from self.passage(_LISTED.sub("", line.text, count=1), place, PLAIN)

    def _looks(self, signs: int) -> PassageLooks:
        """Return how a heading looks: # is the title, unless it has a number itself."""
        level = signs - 1 if self._is_title_first else signs
        return PLAIN._replace(level=level, style="" if level else TITLE)

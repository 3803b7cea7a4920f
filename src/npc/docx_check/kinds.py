"""What each paragraph of an official document is: title, heading, annex mark, body and so on."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from npc.docx_check.document import Paragraph, WordFile


class Kind(StrEnum):
    """A part of an official document (GB/T 9704-2012, 7)."""

    BLANK = "blank"
    HEAD = "head"
    """What stands above the title: issuing organ, document number, marks of secrecy."""
    TITLE = "title"
    ADOPTION = "adoption"
    RECIPIENTS = "recipients"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    HEADING_4 = "heading-4"
    BODY = "body"
    ANNEX_NOTE = "annex-note"
    ANNEX_NOTE_NEXT = "annex-note-next"
    SIGNATURE = "signature"
    DATE = "date"
    ANNEX_MARK = "annex-mark"
    ANNEX_TITLE = "annex-title"
    IMPRINT = "imprint"
    TABLE = "table"
    OTHER = "other"
    """What is not measured: captions, contents, what stands centred by itself."""


HEADINGS = (Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4)
TEXT = (*HEADINGS, Kind.BODY)


class Told(NamedTuple):
    """A paragraph, and what it is."""

    paragraph: Paragraph
    kind: Kind

    @property
    def words(self) -> str:
        """Its text without the spaces at its ends."""
        return self.paragraph.words


_NUMERAL = "[一二三四五六七八九十百〇]"
_LEVELS = (
    (Kind.HEADING_1, re.compile(rf"{_NUMERAL}{{1,4}}[、.\uff0e]")),
    (Kind.HEADING_2, re.compile(rf"[（(]{_NUMERAL}{{1,4}}[）)]")),
    (Kind.HEADING_3, re.compile(r"[0-9０-９]{1,3}[.\uff0e、](?![0-9０-９])")),
    (Kind.HEADING_4, re.compile(r"[（(][0-9０-９]{1,3}[）)]")),
)
DOCUMENT_NUMBER = re.compile(
    r"\S{1,24}?[〔\[\uff3b（(【{][0-9０-９]{4}[〕\]\uff3d）)】}]\s*第?\s*[0-9０-９]{1,5}\s*号"
)
DATE = re.compile(
    r"(?:[0-9０-９]{4}|[一二三四五六七八九〇○零０0]{4})\s*[年./\-\uff0e—]\s*"
    r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[月./\-\uff0e—]\s*"
    r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日?"
)
_ABOVE = re.compile(
    r"(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|[0-9]{4,7}|签发人[：:].*|.{2,40}文件|内部资料.*"
)
_DRAFT = re.compile(r"[（(]?(?:送审|征求意见|讨论|草案|草|审议|修订|代拟)稿?[^，。]{0,12}[）)]?")
_IMPRINT = re.compile(
    r"(?:抄送|抄报|主送|分送|印发)\s*[：:].*|.{2,40}\s.*[0-9０-９〇零]{4}\s*年.*日\s*印发"
)
NOTE = re.compile(r"附\s*件\s*[一二三四五六七八九十0-9]{0,2}\s*[：:]")
MARK = re.compile(r"附\s*件\s*([一二三四五六七八九十]{1,2}|[0-9０-９]{0,2})\s*([：:]?)")
ENTRY = re.compile(r"([0-9０-９]{1,2})[.\uff0e、]\s*")
_SENTENCE_ENDS = "。；;"
_LONGEST_TITLE = 220
_LONGEST_MARK = 6
"""Characters of an annex mark without the title: 附 件 12：."""
_LARGE = 18.0
"""Points from which a centred text is a title."""


def told(file: WordFile) -> list[Told]:
    """Tell what each paragraph is, in order."""
    teller = _Teller()
    return [Told(one, teller.kind(one)) for one in file.paragraphs]


class _Teller:
    """Goes through a document and remembers what came before."""

    def __init__(self) -> None:
        self._last = Kind.BLANK
        self._awaits = Kind.TITLE
        self._notes = False
        self._last_title: Paragraph | None = None

    def kind(self, one: Paragraph) -> Kind:
        if one.table is not None:
            if one.words or self._awaits is Kind.ANNEX_TITLE:
                self._awaits = Kind.BODY
                self._last = Kind.TABLE
            return Kind.TABLE
        if not one.words:
            return Kind.BLANK
        found = Kind.OTHER if one.is_contents else self._found(one)
        if found is not Kind.HEAD:
            is_alone = found is Kind.ANNEX_MARK and len(one.words) <= _LONGEST_MARK
            self._awaits = Kind.ANNEX_TITLE if is_alone else Kind.BODY
        if found in {Kind.TITLE, Kind.ANNEX_TITLE}:
            self._last_title = one
        self._last = found
        return found

    def _found(self, one: Paragraph) -> Kind:
        """Ask in this order; what is nothing else is text."""
        return (
            self._annex_or_title_line(one)
            or self._outside(one)
            or (self._first(one) if self._awaits is Kind.TITLE else self._later(one))
        )

    def _annex_or_title_line(self, one: Paragraph) -> Kind | None:
        if self._is_mark(one):
            return Kind.ANNEX_MARK
        if self._last in {Kind.TITLE, Kind.ANNEX_TITLE} and self._continues(one):
            return self._last
        awaits_title = self._awaits is Kind.ANNEX_TITLE
        if awaits_title and not (level(one.words) or _is_sentence(one.words)):
            return None if DATE.fullmatch(one.words) else Kind.ANNEX_TITLE
        return None

    def _outside(self, one: Paragraph) -> Kind | None:
        """Tell what stands below or above a document: the imprint, or the head of a second one."""
        if _IMPRINT.fullmatch(one.words):
            return Kind.IMPRINT
        begins = one.begins_page and self._awaits is not Kind.TITLE
        if begins and (_is_above(one) or DOCUMENT_NUMBER.fullmatch(one.words)):
            return Kind.HEAD
        return None

    def _later(self, one: Paragraph) -> Kind:
        if _looks_like_title(one):
            return Kind.TITLE
        return self._below_title(one) or self._in_text(one)

    def _is_mark(self, one: Paragraph) -> bool:
        """Tell an annex mark from the annex note: it stands alone, or begins a page."""
        match = MARK.match(one.words)
        if not match:
            return False
        rest = one.words[match.end() :].strip()
        starts = one.begins_page or "annex" in one.style or "附件标识" in one.style
        if not rest:
            return bool(not match[2]) or starts or self._notes
        return (
            bool(match[2])
            and len(rest) < _LONGEST_TITLE
            and (starts or (self._notes and self._last is not Kind.BODY))
        )

    def _continues(self, one: Paragraph) -> bool:
        """Tell whether a paragraph is the next line of the title."""
        last = self._last_title
        if last is None or one.begins_page or _in_brackets(one.words) or level(one.words):
            return False
        mine, its = one.letters, last.letters
        alike = mine is not None and its is not None and mine[:3] == its[:3]
        return (
            alike
            and one.shape.alignment == "center" == last.shape.alignment
            and one.style == last.style
        )

    def _first(self, one: Paragraph) -> Kind:
        words = one.words
        if _is_above(one) or DOCUMENT_NUMBER.fullmatch(words.split("签发人")[0].strip()):
            return Kind.HEAD
        if _DRAFT.fullmatch(words):
            return Kind.HEAD
        if _is_sentence(words) or level(words) or len(words) > _LONGEST_TITLE:
            return self._in_text(one)
        return Kind.TITLE

    def _below_title(self, one: Paragraph) -> Kind | None:
        words = one.words
        if self._last not in {Kind.TITLE, Kind.ANNEX_TITLE, Kind.ADOPTION}:
            return None
        if _in_brackets(words):
            return Kind.OTHER if _DRAFT.fullmatch(words) else Kind.ADOPTION
        if words.endswith(("：", ":")) and not any(each in words for each in _NOT_RECIPIENTS):
            return Kind.RECIPIENTS
        return None

    def _in_text(self, one: Paragraph) -> Kind:
        words = one.words
        if NOTE.match(words) and len(words) < _LONGEST_TITLE:
            self._notes = True
            return Kind.ANNEX_NOTE
        if self._last in {Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT} and ENTRY.match(words):
            return Kind.ANNEX_NOTE_NEXT
        return level(words) or _by_look(one)


def _by_look(one: Paragraph) -> Kind:
    if DATE.fullmatch(one.words):
        return Kind.DATE
    if one.shape.alignment == "center":
        return Kind.OTHER
    return Kind.SIGNATURE if _is_signature(one) else Kind.BODY


_NOT_RECIPIENTS = ("。", "如下", "根据", "现将", "通知", "要求", "工作要点")


def level(words: str) -> Kind | None:
    """Tell which level of heading a text begins as; None for none."""
    return next((kind for kind, pattern in _LEVELS if pattern.match(words)), None)


def number_of(words: str) -> str:
    """Give the number that a heading begins with, as it is written."""
    matches = (pattern.match(words) for _, pattern in _LEVELS)
    return next((match[0] for match in matches if match), "")


def _is_sentence(words: str) -> bool:
    return words.endswith(tuple(_SENTENCE_ENDS)) or "。" in words[:-1]


def _in_brackets(words: str) -> bool:
    return words[0] in "（(" and words[-1] in "）)" and level(words) is None


def _is_above(one: Paragraph) -> bool:
    letters = one.letters
    return bool(_ABOVE.fullmatch(one.words)) or (letters is not None and letters.is_red)


def _looks_like_title(one: Paragraph) -> bool:
    letters = one.letters
    if one.style in {"title", "标题", "标题（下有题注）"} and not _is_sentence(one.words):
        return True
    large = letters is not None and letters.size >= _LARGE
    return large and one.shape.alignment == "center" and not _is_sentence(one.words)


_SHORTEST_LINE = 100.0
"""Points from the left or right at which an organ's name is no paragraph of the body."""


def _is_signature(one: Paragraph) -> bool:
    words = one.words
    if len(words) > 40 or words[-1] in "。：；，、！？":  # noqa: PLR2004 - no organ's name is longer
        return False
    blanks = len(one.text) - len(one.text.lstrip())
    return (
        one.shape.alignment == "right"
        or one.shape.left + one.shape.first > _SHORTEST_LINE
        or blanks > 8  # noqa: PLR2004 - spaces that push it to the right
    )


def by_kind(all_told: Sequence[Told], *kinds: Kind) -> list[Told]:
    """Give the paragraphs of some kinds."""
    return [one for one in all_told if one.kind in kinds]

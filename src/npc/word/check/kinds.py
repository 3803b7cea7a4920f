"""What each paragraph of an official document is: title, heading, annex mark, body and so on."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN, ZEROS
from npc.word.check.document import Paragraph, WordFile
from npc.word.check.lines import is_entry, is_issue, is_part, is_part_of_annex, names_in
from npc.word.check.numbering import chinese


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
    """What is not measured: captions, contents, notes of tables, what stands centred by itself."""


HEADINGS = (Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4)
TEXT = (*HEADINGS, Kind.BODY)


class OfficialPart(NamedTuple):
    """A paragraph, and what it is."""

    paragraph: Paragraph
    kind: Kind

    @property
    def words(self) -> str:
        """Its text without the spaces at its ends."""
        return self.paragraph.words


_NUMERAL = f"[{ONE_TO_TEN}百〇]"
_SHORT = f"[{ONE_TO_TEN}]{{1,3}}"
"""31 at most."""
_YEAR = f"(?:[0-9０-９]{{4}}|[{ONE_TO_NINE}{ZEROS}０0]{{4}})"
_LEVELS = (
    # 三、四季度 counts quarters.
    (Kind.HEADING_1, re.compile(rf"{_NUMERAL}{{1,4}}[、.\uff0e，,](?!{_NUMERAL}{{1,3}}[季月])")),
    (Kind.HEADING_2, re.compile(rf"[（(]{_NUMERAL}{{1,4}}[）)]")),
    (Kind.HEADING_3, re.compile(r"[0-9０-９]{1,3}[.\uff0e、](?![0-9０-９])")),
    (Kind.HEADING_4, re.compile(r"[（(][0-9０-９]{1,3}[）)]")),
)
DOCUMENT_NUMBER = re.compile(
    r"\S{1,24}?[〔\[\uff3b（(【{][0-9０-９]{4}[〕\]\uff3d）)】}]\s*第?\s*[0-9０-９]{1,5}\s*号"
)
DATE = re.compile(
    rf"{_YEAR}\s*[年./\-\uff0e—]\s*"
    rf"(?:[0-9０-９]{{1,2}}|{_SHORT})\s*[月./\-\uff0e—]\s*"
    rf"(?:[0-9０-９]{{1,2}}|{_SHORT})\s*日?"
)
_ABOVE = re.compile(
    r"(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|[0-9]{4,7}|签发人[：:].*|.{2,40}文件|内部资料.*"
)
_DRAFT = re.compile(r"[（(]?(?:送审|征求意见|讨论|草案|草|审议|修订|代拟)稿?[^，。]{0,12}[）)]?")
_IMPRINT = re.compile(
    r"(?:抄送|抄报|主送|分送|印发|主题词|公开方式|公开属性)\s*[：:].*|.{2,40}\s.*[0-9０-９〇零]{4}\s*年.*日\s*印发"
)
_SPACED = re.compile(f"({_SHORT})[ \u3000\t]+")
_MONTH = re.compile(rf"{_YEAR}年\w{{1,3}}月")
_TABLE_NOTE = re.compile(r"(?:注|备注|附注|说明|填表说明)\s*[0-9]?\s*[：:]|填表说明|备注")
_FEWEST_NAMES = 3
"""Names in a line, two blanks apart, from which it belongs to a list of names."""
NOTE = re.compile(rf"附\s*件\s*[{ONE_TO_TEN}0-9]{{0,2}}\s*[：:]")
MARK = re.compile(
    rf"[（(]?附\s*[件表]?\s*([{ONE_TO_TEN}]{{1,2}}|[0-9０-９]{{0,2}})[）)]?\s*([：:]?)"
)
ENTRY = re.compile(rf"([0-9０-９]{{1,2}}|[{ONE_TO_TEN}]{{1,2}})[.\uff0e、]\s*")
_SENTENCE_ENDS = "。；;"
_LONGEST_TITLE = 220
_LONGEST_HEADING = 40
"""Characters of a heading whose number has no sign of its own behind it."""
_LONGEST_LINE = 28
"""Characters of a centred text that may be a caption, or stand by itself."""
_LARGE = 18.0
"""Points from which a centred text is a title."""


def parts_of(file: WordFile) -> list[OfficialPart]:
    """Return what each paragraph is, in order."""
    classifier = _Classifier(_first_title(file.paragraphs))
    return [
        OfficialPart(one, classifier.kind(one, below))
        for one, below in zip(file.paragraphs, _below(file.paragraphs), strict=True)
    ]


class _Below(NamedTuple):
    """What stands below a paragraph, past blank ones."""

    words: str = ""
    is_dated: bool = False
    """Whether a date comes next, or another name that a date comes below of."""
    in_table: bool = False


def _below(paragraphs: Sequence[Paragraph]) -> list[_Below]:
    """Return what stands below each paragraph."""
    found: list[_Below] = []
    below = _Below()
    for paragraph in reversed(paragraphs):
        found.append(below)
        if paragraph.words:
            in_table = paragraph.table is not None
            is_dated = _is_dated(paragraph.words) or (below.is_dated and _may_sign(paragraph.words))
            below = _Below(paragraph.words, is_dated and not in_table, in_table)
    return found[::-1]


def _is_dated(words: str) -> bool:
    """Return whether it is a date by its year and month, however it is written, and if its day is still open."""
    is_short = len(words) < _LONGEST_LINE and not words.endswith(tuple(_SENTENCE_ENDS))
    return bool(DATE.fullmatch(words)) or (is_short and bool(_MONTH.match(words)))


def _may_sign(words: str) -> bool:
    """Return whether a text may be the name of who signs."""
    return len(words) <= _LONGEST_NAME and words[-1] not in "。：；，、！？"


_LONGEST_NAME = 60


def _first_title(paragraphs: Sequence[Paragraph]) -> int:
    """Return the number of the first paragraph that looks like a title, with no text above it; 0 for none."""
    for paragraph in paragraphs:
        is_text = (
            paragraph.table is not None or _is_sentence(paragraph.words) or level(paragraph.words)
        )
        if paragraph.words and is_text and not _is_above(paragraph):
            return 0
        if paragraph.words and _looks_like_title(paragraph) and not _is_above(paragraph):
            return paragraph.number
    return 0


class _Classifier:
    """Goes through a document and remembers what came before."""

    def __init__(self, first_title: int) -> None:
        self._first_title = first_title
        self._last = Kind.BLANK
        self._awaits = Kind.TITLE
        self._notes = False
        self._is_arabic = True
        """Whether the first entry of the annex note has an Arabic number."""
        self._marked = False
        self._below = _Below()
        self._is_below_title = False
        """Whether only names and dates came since the title, each centred in a line of its own."""
        self._is_imprint = False
        """Whether what comes next may go on with the imprint, or stand below it."""
        self._table_note = 0.0
        """Points of the note below a table that stands above; 0 for none."""
        self._last_title: Paragraph | None = None

    def kind(self, paragraph: Paragraph, below: _Below) -> Kind:
        """Return what a paragraph is, by its look, and what stands above and below it."""
        self._below = below
        if paragraph.table is not None:
            self._is_imprint = self._is_imprint or is_imprint(paragraph.words)
            self._is_below_title = False
            if paragraph.words and self._awaits is Kind.TITLE and _is_above(paragraph):
                self._last = Kind.HEAD  # the red head of several organs is set as a table
            elif paragraph.words or self._awaits is Kind.ANNEX_TITLE:
                self._awaits = Kind.BODY
                self._last = Kind.TABLE
            return Kind.TABLE
        if not paragraph.words:
            return Kind.BLANK
        found = self._found(paragraph)
        if found is not Kind.HEAD:
            is_alone = found is Kind.ANNEX_MARK and MARK.fullmatch(paragraph.words)
            self._awaits = Kind.ANNEX_TITLE if is_alone else Kind.BODY
        if found in {Kind.TITLE, Kind.ANNEX_TITLE}:
            self._last_title = paragraph
        self._remember(paragraph, found)
        return found

    def _remember(self, paragraph: Paragraph, found: Kind) -> None:
        """Keep what tells what may follow."""
        is_title = found in {Kind.TITLE, Kind.ANNEX_TITLE, Kind.ADOPTION}
        is_line = found is Kind.OTHER and paragraph.shape.alignment == "center"
        self._is_below_title = is_title or (self._is_below_title and is_line)
        is_more = self._is_imprint and found is Kind.OTHER
        self._is_imprint = found is Kind.IMPRINT or is_more
        self._marked = self._marked or found is Kind.ANNEX_MARK
        # What may follow a title may follow 讨论稿 below it.
        if found is not Kind.OTHER or not is_draft(paragraph.words):
            self._last = found

    def _found(self, paragraph: Paragraph) -> Kind:
        """Ask in this order; what is nothing else is text."""
        return (
            self._unmeasured(paragraph)
            or self._annex_or_title_line(paragraph)
            or self._outside(paragraph)
            or (self._first(paragraph) if self._awaits is Kind.TITLE else self._later(paragraph))
        )

    def _unmeasured(self, paragraph: Paragraph) -> Kind | None:
        """Return what is neither title nor text: contents, notes of tables, lists of names."""
        words = paragraph.words
        is_mark = paragraph.begins_page and is_part_of_annex(words)
        ends = (
            paragraph.begins_page
            or level(words)
            or is_imprint(words)
            or _looks_like_title(paragraph)
        )
        is_below = self._is_imprint and not ends
        is_unit = words.strip("（()").startswith(("单位：", "单位:", "计量单位")) and (
            self._below.in_table or _is_small(paragraph)
        )
        is_other = (
            paragraph.is_contents
            or is_mark
            or is_unit
            or (is_below and len(words) <= _LONGEST_NAME and not self._is_mark(paragraph))
            or self._is_table_note(paragraph)
            or is_entry(words)
            or self._is_list_of_names(paragraph)
        )
        return Kind.OTHER if is_other else None

    def _is_list_of_names(self, paragraph: Paragraph) -> bool:
        """Return whether it is a line of names, and the heading at the edge that stands above such lines."""
        is_named = names_in(paragraph.words) >= _FEWEST_NAMES
        is_headed = names_in(self._below.words) >= _FEWEST_NAMES and _is_at_edge(paragraph)
        return (is_named or (is_headed and _may_sign(paragraph.words))) and not _is_large(paragraph)

    def _is_table_note(self, paragraph: Paragraph) -> bool:
        """Return whether it is a note below a table; what follows in the same small letters goes on with it."""
        size = paragraph.letters.size if paragraph.letters else 0.0
        begins = self._last is Kind.TABLE and _TABLE_NOTE.match(paragraph.words) is not None
        goes_on = self._table_note > 0 and size == self._table_note and not paragraph.begins_page
        self._table_note = size if (begins and _is_small(paragraph)) or goes_on else 0.0
        return begins or goes_on

    def _annex_or_title_line(self, paragraph: Paragraph) -> Kind | None:
        if self._is_mark(paragraph):
            return Kind.ANNEX_MARK
        if self._last in {Kind.TITLE, Kind.ANNEX_TITLE} and self._continues(paragraph):
            return self._last
        awaits_title = self._awaits is Kind.ANNEX_TITLE
        if awaits_title and not (level(paragraph.words) or _is_sentence(paragraph.words)):
            return None if DATE.fullmatch(paragraph.words) else Kind.ANNEX_TITLE
        return None

    def _outside(self, paragraph: Paragraph) -> Kind | None:
        """Return what stands below or above a document: the imprint, or the head of a second one."""
        if is_imprint(paragraph.words):
            return Kind.IMPRINT
        begins = paragraph.begins_page and self._awaits is not Kind.TITLE
        if begins and (_is_above(paragraph) or DOCUMENT_NUMBER.fullmatch(paragraph.words)):
            return Kind.HEAD
        return None

    def _later(self, paragraph: Paragraph) -> Kind:
        if _looks_like_title(paragraph):
            return Kind.TITLE
        return self._below_title(paragraph) or self._in_text(paragraph)

    def _is_mark(self, paragraph: Paragraph) -> bool:
        """Return whether it is an annex mark and not the annex note: it stands alone, or begins a page."""
        match = MARK.match(paragraph.words)
        if not match:
            return False
        rest = paragraph.words[match.end() :].strip()
        starts = (
            paragraph.begins_page or "annex" in paragraph.style or "附件标识" in paragraph.style
        )
        if "".join(paragraph.words.split())[:2] != "附件":
            is_second = self._marked and "表" in match[0]  # a table of an annex
            return starts and bool(match[1]) and not is_second and (not rest or bool(match[2]))
        if not rest:
            return bool(not match[2]) or starts or self._notes
        return (
            bool(match[2])
            and len(rest) < _LONGEST_TITLE
            and (starts or (self._notes and self._last is not Kind.BODY))
        )

    def _continues(self, paragraph: Paragraph) -> bool:
        """Return whether a paragraph is the next line of the title."""
        last = self._last_title
        if (
            last is None
            or paragraph.begins_page
            or _in_brackets(paragraph.words)
            or level(paragraph.words)
        ):
            return False
        mine, its = paragraph.letters, last.letters
        alike = mine is not None and its is not None and mine[:3] == its[:3]
        return (
            alike
            and paragraph.shape.alignment == "center" == last.shape.alignment
            and paragraph.style == last.style
        )

    def _first(self, paragraph: Paragraph) -> Kind:
        words = paragraph.words
        if _is_above(paragraph) or DOCUMENT_NUMBER.fullmatch(words.split("签发人")[0].strip()):
            return Kind.HEAD
        is_headed = self._last is Kind.HEAD
        if is_issue(words) or (is_headed and _ends_in_date(words)):
            return Kind.HEAD
        is_label = paragraph.number < self._first_title and (
            paragraph.shape.alignment != "center" or is_headed
        )
        if is_draft(words) or (is_label and not _is_large(paragraph)):
            return Kind.HEAD
        if _is_sentence(words) or level(words) or len(words) > _LONGEST_TITLE:
            return self._in_text(paragraph)
        return Kind.TITLE

    def _below_title(self, paragraph: Paragraph) -> Kind | None:
        words = paragraph.words
        is_next = self._last in {Kind.TITLE, Kind.ANNEX_TITLE, Kind.ADOPTION}
        if not (is_next or self._is_below_title):
            return None
        if is_next and _in_brackets(words):
            is_other = is_draft(words) or is_issue(words)
            return Kind.OTHER if is_other else Kind.ADOPTION
        if paragraph.shape.alignment == "center" and DATE.fullmatch(words):
            return Kind.OTHER  # the day of a speech, which is no 成文日期
        is_address = words.endswith(("：", ":")) and not any(
            each in words for each in _NOT_RECIPIENTS
        )
        is_named = is_next and any(each in words for each in _RECIPIENTS)
        return Kind.RECIPIENTS if is_address and (is_named or _is_at_edge(paragraph)) else None

    def _in_text(self, paragraph: Paragraph) -> Kind:
        words = paragraph.words
        if NOTE.match(words) and len(words) < _LONGEST_TITLE:
            self._notes = True
            self._is_arabic = _is_arabic(NOTE.sub("", words, count=1).strip())
            return Kind.ANNEX_NOTE
        follows = self._last in {Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT}
        if follows and ENTRY.match(words) and _is_arabic(words) == self._is_arabic:
            return Kind.ANNEX_NOTE_NEXT
        return level(words) or self._by_look(paragraph)

    def _by_look(self, paragraph: Paragraph) -> Kind:
        is_month = self._last is Kind.SIGNATURE and _MONTH.fullmatch(paragraph.words)
        if DATE.fullmatch(paragraph.words) or is_month:
            return Kind.DATE
        if paragraph.shape.alignment == "center":
            is_text = _is_sentence(paragraph.words) and len(paragraph.words) > _LONGEST_LINE
            return Kind.BODY if is_text else Kind.OTHER
        if is_part(paragraph.words) and len(paragraph.words) <= _LONGEST_LINE:
            return Kind.OTHER
        if not _is_signature(paragraph, self._below):
            return Kind.BODY
        return Kind.SIGNATURE if self._below.is_dated else Kind.OTHER


def _is_arabic(entry: str) -> bool:
    """Return whether an entry of an annex note has an Arabic number, or none."""
    match = ENTRY.match(entry)
    return match is None or match[1].isdigit()


def is_draft(words: str) -> bool:
    """Return whether a line says that a document is a draft: 送审稿, （讨论稿）."""
    return _DRAFT.fullmatch(words) is not None


def is_imprint(words: str) -> bool:
    """Return whether a line belongs to the imprint: 抄送：……, ……2025年2月27日印发."""
    return _IMPRINT.fullmatch(words) is not None


_RECIPIENTS = (*f"委办局府院厅部处{LEVELS}乡镇会", "代表", "同志", "主任", "单位", "街道", "公司")
"""Words that organs and people addressed have, where a line is indented like the text."""
_NOT_RECIPIENTS = ("。", "如下", "根据", "现将", "通知", "要求", "工作要点")


def level(words: str) -> Kind | None:
    """Return which level of heading a text begins as; None for none."""
    found = next((kind for kind, pattern in _LEVELS if pattern.match(words)), None)
    return Kind.HEADING_1 if found is None and _spaced(words) else found


def number_of(words: str) -> str:
    """Return the number that a heading begins with, as it is written."""
    matches = (pattern.match(words) for _, pattern in _LEVELS)
    return next((match[0] for match in matches if match), _spaced(words))


def _spaced(words: str) -> str:
    """Return the number of a heading that only a space parts from its words: 一 加强监督."""
    match = _SPACED.match(words)
    is_heading = match and match[1] in _NUMBERS and len(words) <= _LONGEST_HEADING
    return match[0] if match and is_heading and "。" not in words else ""


_NUMBERS = frozenset(map(chinese, range(1, 100)))


def _is_sentence(words: str) -> bool:
    return words.endswith(tuple(_SENTENCE_ENDS)) or "。" in words[:-1]


def _in_brackets(words: str) -> bool:
    return words[0] in "（(" and words[-1] in "）)" and level(words) is None


def _ends_in_date(words: str) -> bool:
    """Return whether it is a line with the organ that issues it and the day: not a date alone, nor a sentence."""
    ends = any(match.end() == len(words) for match in DATE.finditer(words))
    return ends and not DATE.fullmatch(words) and not _is_sentence(words)


def _is_small(paragraph: Paragraph) -> bool:
    return paragraph.letters is not None and paragraph.letters.size < _BODY


_BODY = 15.0
"""Points from which a text may be body."""


def _is_at_edge(paragraph: Paragraph) -> bool:
    shape = paragraph.shape
    is_left = shape.alignment in {"left", "both", "distribute"}
    return is_left and not (
        paragraph.text[:1].isspace() or shape.first_characters or abs(shape.left + shape.first) > 1
    )


def _is_above(paragraph: Paragraph) -> bool:
    letters = paragraph.letters
    return bool(_ABOVE.fullmatch(paragraph.words)) or (letters is not None and letters.is_red)


def _looks_like_title(paragraph: Paragraph) -> bool:
    if paragraph.style in {"title", "标题", "标题（下有题注）"} and not _is_sentence(
        paragraph.words
    ):
        return True
    return (
        _is_large(paragraph)
        and paragraph.shape.alignment == "center"
        and not _is_sentence(paragraph.words)
    )


def _is_large(paragraph: Paragraph) -> bool:
    return paragraph.letters is not None and paragraph.letters.size >= _LARGE


_SHORTEST_LINE = 100.0
"""Points from the left or right at which an organ's name is no paragraph of the body."""


def _is_signature(paragraph: Paragraph, below: _Below) -> bool:
    if not _may_sign(paragraph.words):
        return False
    blanks = len(paragraph.text) - len(paragraph.text.lstrip())
    shape = paragraph.shape
    is_at_edge = not (blanks or shape.first_characters or abs(shape.left + shape.first) > 1)
    return (
        (is_at_edge and bool(DATE.fullmatch(below.words) or _MONTH.fullmatch(below.words)))
        or shape.alignment == "right"
        or shape.left + shape.first > _SHORTEST_LINE
        or blanks > 8  # noqa: PLR2004 - spaces that push it to the right
    )


def by_kind(parts: Sequence[OfficialPart], *kinds: Kind) -> list[OfficialPart]:
    """Return the paragraphs of some kinds."""
    return [one for one in parts if one.kind in kinds]

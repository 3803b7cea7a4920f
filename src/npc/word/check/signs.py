"""What texts and paragraphs of an official document look like, each by itself."""

import re

from npc.genre.headings import COUNTED, LONGEST_HEADING
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN, ZEROS
from npc.word.check.document import Paragraph
from npc.word.check.kinds import Kind
from npc.word.number_forms import chinese

_NUMERAL = f"[{ONE_TO_TEN}百〇]"
_SHORT = f"[{ONE_TO_TEN}]{{1,3}}"
"""31 at most."""
_YEAR = f"(?:[0-9０-９]{{4}}|[{ONE_TO_NINE}{ZEROS}０0]{{4}})"
_LEVELS = (
    # 三、四季度 counts quarters.
    (
        Kind.HEADING_1,
        re.compile(rf"{_NUMERAL}{{1,4}}[、.\uff0e，,](?!{_NUMERAL}{{1,3}}[{COUNTED}])"),
    ),
    (Kind.HEADING_2, re.compile(rf"[（(]{_NUMERAL}{{1,4}}[）)]")),
    (Kind.HEADING_3, re.compile(r"[0-9０-９]{1,3}[.\uff0e、](?![0-9０-９])")),
    (Kind.HEADING_4, re.compile(r"[（(][0-9０-９]{1,3}[）)]")),
)
DOCUMENT_NUMBER = re.compile(
    r"\S{1,24}?[〔\[\uff3b（(【{][0-9０-９]{2}(?:[0-9０-９]{2})?[〕\]\uff3d）)】}]\s*(?:第\s*)?[0-9０-９]{1,5}\s*号"
)
DATE = re.compile(
    rf"(?:{_YEAR}|[0-9０-９]{{2}}(?=\s*年))\s*[年./\-\uff0e—]\s*"
    rf"(?:[0-9０-９]{{1,2}}|{_SHORT})\s*[月./\-\uff0e—]\s*"
    rf"(?:[0-9０-９]{{1,2}}|{_SHORT})\s*日?"
)
_ABOVE = re.compile(
    r"(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|[0-9]{4,7}|签发人[：:].*|.{2,40}文件|内部资料.*"
)
_DRAFT = re.compile(r"[（(]?(?:送审|征求意见|讨论|草案|草|审议|修订|代拟)稿?[^，。]{0,12}[）)]?")
_IMPRINT = re.compile(
    r"(?:抄送|抄报|主送|分送|报送?|送|发|印发|主题词|公开方式|公开属性)\s*[：:].*"
)
_PRINTER = re.compile(r".{2,40}\n|.{2,40}?\s")
_PRINTED_YEAR = re.compile(r"[0-9０-９〇零]{4}\s*年")
_PRINTED = re.compile(r"日\s*印发\Z")
_SPACED = re.compile(f"({_SHORT})[ \u3000\t]+")
MONTH = re.compile(rf"{_YEAR}年\w{{1,3}}月")
TABLE_NOTE = re.compile(r"(?:注|备注|附注|说明|填表说明)\s*(?:[0-9]\s*)?[：:]|填表说明|备注")
NOTE = re.compile(rf"附\s*件\s*(?:[{ONE_TO_TEN}0-9]{{1,2}}\s*)?[：:]")
MARK = re.compile(
    rf"[（(]?附\s*+(?:[件表]\s*+)?([{ONE_TO_TEN}]{{1,2}}|[0-9０-９]{{0,2}})[）)]?\s*([：:]?)"
)
ENTRY = re.compile(rf"([0-9０-９]{{1,2}}|[{ONE_TO_TEN}]{{1,2}})[.\uff0e、]\s*")
_SENTENCE_ENDS = "。；;"
LONGEST_TITLE = 220
LONGEST_LINE = 28
"""Characters of a centred text that may be a caption, or stand by itself."""
_LARGE = 18.0
"""Points from which a centred text is a title."""


def is_dated(words: str) -> bool:
    """Return whether it is a date by its year and month, however it is written, and if its day is still open."""
    is_short = len(words) < LONGEST_LINE and not words.endswith(tuple(_SENTENCE_ENDS))
    return bool(DATE.fullmatch(words)) or (is_short and bool(MONTH.match(words)))


def may_sign(words: str) -> bool:
    """Return whether a text may be the name of who signs."""
    return len(words) <= LONGEST_NAME and words[-1] not in "。：；，、！？"


LONGEST_NAME = 60


def is_arabic(entry: str) -> bool:
    """Return whether an entry of an annex note has an Arabic number, or none."""
    match = ENTRY.match(entry)
    return match is None or match[1].isdigit()


def is_draft(words: str) -> bool:
    """Return whether a line says that a document is a draft: 送审稿, （讨论稿）."""
    return _DRAFT.fullmatch(words) is not None


def is_imprint(words: str) -> bool:
    """Return whether a line belongs to the imprint: 抄送：……, ……2025年2月27日印发."""
    return _IMPRINT.fullmatch(words) is not None or _tells_printing(words)


def _tells_printing(words: str) -> bool:
    printer = _PRINTER.match(words)
    if not printer or "\n" in words[printer.end() :]:
        return False
    year = _PRINTED_YEAR.search(words, printer.end())
    return bool(year and _PRINTED.search(words, year.end()))


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
    is_heading = match and match[1] in _NUMBERS and len(words) <= LONGEST_HEADING
    return match[0] if match and is_heading and "。" not in words else ""


_NUMBERS = frozenset(map(chinese, range(1, 100)))


def is_sentence(words: str) -> bool:
    """Return whether a text is a sentence, or several."""
    return words.endswith(tuple(_SENTENCE_ENDS)) or "。" in words[:-1]


def opens_brackets(words: str, below: str) -> bool:
    """Return whether a text opens brackets that the paragraph below closes: an adoption note in two lines."""
    is_open = words[0] in "（(" and not {"）", ")"} & set(words)
    return is_open and below[-1:] in {"）", ")"} and not {"（", "("} & set(below)


def in_brackets(words: str) -> bool:
    """Return whether a text stands in brackets and is no number."""
    return words[0] in "（(" and words[-1] in "）)" and level(words) is None


def ends_in_date(words: str) -> bool:
    """Return whether it is a line with the organ that issues it and the day: not a date alone, nor a sentence."""
    ends = any(match.end() == len(words) for match in DATE.finditer(words))
    return ends and not DATE.fullmatch(words) and not is_sentence(words)


def is_small(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is set smaller than body."""
    return paragraph.letters is not None and paragraph.letters.size < _BODY


_BODY = 15.0
"""Points from which a text may be body."""


def is_at_edge(paragraph: Paragraph) -> bool:
    """Return whether a paragraph begins at the left edge, where recipients and marks stand."""
    shape = paragraph.shape
    is_left = shape.alignment in {"left", "both", "distribute"}
    return is_left and not (
        paragraph.text[:1].isspace() or shape.first_characters or abs(shape.left + shape.first) > 1
    )


def is_above(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is of what stands above a title: a mark, or something red."""
    letters = paragraph.letters
    is_mark = letters is not None and letters.is_red and not is_red_title(paragraph)
    return bool(_ABOVE.fullmatch(paragraph.words)) or is_mark


def is_red_title(paragraph: Paragraph) -> bool:
    """Return whether a red line is a title by its words and size, and not the name of the organ that issues it."""
    letters, words = paragraph.letters, paragraph.words
    is_red = letters is not None and letters.is_red and letters.size < _OF_ORGANS
    return is_red and ("关于" in words or words.endswith(_PLANS))


_OF_ORGANS = 26.0
"""Points from which red words are the name of the organ."""
_PLANS = ("工作要点", "工作计划", "工作安排", "工作总结", "工作方案", "实施方案", "实施意见")
"""How titles end that no red head has."""


def looks_like_title(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is set as a title: by its style, or large and centred."""
    if paragraph.style in {"title", "标题", "标题（下有题注）"} and not is_sentence(
        paragraph.words
    ):
        return True
    return (
        is_large(paragraph)
        and paragraph.shape.alignment == "center"
        and not is_sentence(paragraph.words)
    )


def is_large(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is set as large as a title."""
    return paragraph.letters is not None and paragraph.letters.size >= _LARGE


_RECIPIENTS = (*f"委办局府院厅部处{LEVELS}乡镇会", "代表", "同志", "主任", "单位", "街道", "公司")
"""Words that organs and people addressed have, where a line is indented like the text."""
_NOT_RECIPIENTS = ("。", "如下", "以下", "根据", "现将", "通知", "要求", "工作要点")


def is_address(words: str) -> bool:
    """Return whether a line may address somebody: it ends in a colon, and announces nothing."""
    return words.endswith(("：", ":")) and not any(word in words for word in _NOT_RECIPIENTS)


def names_recipients(words: str) -> bool:
    """Return whether a line has words that organs and people addressed have."""
    return any(word in words for word in _RECIPIENTS)


_ORGANS = ("人民政府", "人大", "常委会", "委员会", "办公室", "办公厅", *"局院厅部委")
"""How names of organs end, where they are indented like the text, with a date below them."""
_SHORTEST_LINE = 100.0
"""Points from the left or right at which an organ's name is no paragraph of the body."""


def is_signature(paragraph: Paragraph, below: str) -> bool:
    """Return whether a paragraph may be the name of who signs, by its place and the words below it."""
    if not may_sign(paragraph.words):
        return False
    start = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    blanks = len(start) + start.count("\t")  # a tab is two characters wide as a rule
    shape = paragraph.shape
    is_at_edge = not (blanks or shape.first_characters or abs(shape.left + shape.first) > 1)
    return (
        (is_at_edge and bool(DATE.fullmatch(below) or MONTH.fullmatch(below)))
        or (bool(DATE.fullmatch(below)) and paragraph.words.endswith(_ORGANS))
        or shape.alignment == "right"
        or shape.left + shape.first > _SHORTEST_LINE
        or paragraph.text.startswith("\t")  # joint organs, side by side
        or blanks > 8  # noqa: PLR2004 - spaces that push it to the right
    )

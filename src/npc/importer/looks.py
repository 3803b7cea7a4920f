"""What a line of an original is by how it reads: a title, a mark of an annex, a date, part of the imprint."""

import re
from collections.abc import Iterable

from npc.genre.day_texts import day_named
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.documents import (
    ACCOUNT_ENDS,
    ADOPTED_AS,
    COPIED_TO,
    DRAFT_MARKS,
    ISSUING_ENDS,
    OF_CONGRESS,
    PUBLISHED_AS,
    TITLE_ENDS,
)
from npc.genre.lexicon.numerals import FIGURES, ONE_TO_TEN
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.list_numbers import list_number
from npc.genre.numerals import HALF_WIDTH
from npc.genre.years import in_digits
from npc.importer.site_lines import has_label, is_site_line
from npc.originals.original import Passage, PassageKind

_ENDS_OF_SENTENCES = tuple("。；：，、！？;:,!?")
_LONGEST_TITLE_LINE = 45
"""Characters of one line of a title, however small its letters."""
LONGEST_TITLE = 100
"""Characters of a title in all its lines."""
_ANNEX = "附件"
_LONGEST_ANNEX_NUMBER = 4
_OPENING, _CLOSING = "（([【〔", "）)]】〕"
_DATE_SIGNS = frozenset("年月日")
_LONGEST_DATE = 14
"""Characters of a line that is a day, or says which draft it is."""
_LONGEST_ADOPTION = 160
"""Characters: adopted, amended and made public, each by a meeting with its full name."""
_MEETING = "会议"


def annex_mark_end(text: str) -> int:
    """Return where the mark of an annex ends that a line begins with; 0 where there is none.

    附件1, 附件一：, 附件 2, 附件; behind it may stand the title of the annex. 附件：1.… is an annex note.
    """
    if text.strip().rstrip("：:") == "附":
        return len(text)
    if not text.startswith(("附件", "附表", "附录")):
        return 0
    at = len(_ANNEX)
    while at < len(text) and text[at] in " \u3000（(":
        at += 1
    start = at
    while at < len(text) and at - start < _LONGEST_ANNEX_NUMBER and _is_figure(text[at]):
        at += 1
    end = at + len(text[at:]) - len(text[at:].lstrip("）)：:、.． \u3000-—"))
    if end == len(text):
        return end
    return end if start < at < end and not list_number(text[end:]) else 0


def annex_label_end(text: str) -> int:
    """Return where the title begins in the first line of an annex: behind 附件1：, 附件：, 附：."""
    label = next((each for each in _LABELS if text.startswith(each)), "")
    return annex_mark_end(text) or len(label)


_LABELS = ("附件：", "附件:", "附：", "附:")


def _is_figure(sign: str) -> bool:
    return sign in FIGURES or sign.translate(HALF_WIDTH) in FIGURES


def ends_as_title(text: str, ends: Iterable[str] = TITLE_ENDS) -> bool:
    """Return whether a text ends as titles of documents do; brackets at its end say which draft it is."""
    bare = without_brackets(text)
    if "关于印发" in bare and not bare.endswith(ISSUING_ENDS):
        return False  # the name of what is issued ends as titles do
    return bare.endswith(tuple(ends))


def is_account_title(title: str) -> bool:
    """Return whether a title is that of an account, perhaps with the plan for what comes: 总结和2025年工作计划."""
    joined = (word + joiner for word in ACCOUNT_ENDS for joiner in MATTER_JOINERS)
    return ends_as_title(title, ACCOUNT_ENDS) or any(each in title for each in joined)


def without_brackets(text: str) -> str:
    """Take off the brackets with which a text ends: 工作要点（草案）, 安排表（16项）."""
    text = text.strip()
    text = text.rstrip("》") if text.startswith("《") else text
    for _ in range(2):
        if not text or text[-1] not in _CLOSING:
            break
        opened = max(text.rfind(sign) for sign in _OPENING)
        if opened <= 0:
            break
        text = text[:opened].rstrip()
    return text


def bare_title(title: str) -> str:
    """Return a title without blanks and the marks around it, as titles are compared: 《示例县 工作要点》."""
    return "".join(title.split()).strip("《》")


def names_congress(text: str) -> bool:
    """Return whether a text names a people's congress, or what meets or works for it."""
    return any(word in text for word in OF_CONGRESS)


def may_be_title(text: str) -> bool:
    """Return whether words are short enough for a title, and no sentence."""
    is_sentence = "。" in text or text.endswith(_ENDS_OF_SENTENCES)
    return 0 < len(text) <= _LONGEST_TITLE_LINE and not is_sentence


def may_be_title_line(passage: Passage) -> bool:
    """Return whether a passage reads as a line of a title, whatever it looks like."""
    text = passage.text.strip()
    return (
        passage.standing is PassageKind.TEXT
        and may_be_title(text)
        and not _OF_MONTH.match(text)
        and not _OF_SITTING.match(text)
        and list_number(text, passage.label_end) is None
        and not annex_mark_end(text)
        and not is_date(text)
        and not is_site_line(text)
        and not is_signed_line(text)
        and not is_adoption(text)
        and not begins_adoption(text)
        and not is_document_number(text)
        and not text.startswith(("签发人", "（此页无正文", "注：", "附件：", "附件:", "附："))
    )


_OF_MONTH = re.compile(
    rf"[0-9{ONE_TO_TEN}]{{1,2}}(?:[{RANGE_SIGNS}][0-9]{{1,2}})?月份?(?:[：:，]|$)|第?[0-9{ONE_TO_TEN}]季度$"
)
"""3月：听取…; 三月 above what is done then."""
_OF_SITTING = re.compile(r"[^：:]{0,8}会议[：:].")
"""主任会议：听取…的汇报."""


def is_draft_mark(text: str) -> bool:
    """Return whether a line says nothing but which draft the document is: （送审稿）."""
    return (
        text.strip(_OPENING + _CLOSING + " ").startswith(DRAFT_MARKS) and len(text) <= _LONGEST_DATE
    )


def is_date(text: str) -> bool:
    """Return whether a line is a day and nothing else: 2025年3月3日, 二〇二五年三月三日."""
    text = "".join(text.split()).strip("（）()")
    if len(text) > _LONGEST_DATE or not text.endswith("日") or "年" not in text:
        return False
    return day_named(text, year=None) is not None or _is_day_in_numerals(text)


def is_signed_line(text: str) -> bool:
    """Return whether a line in brackets says who and when: （区人大常委会办公室 2026年2月10日）, （2026年2月）."""
    bare = text.strip()
    within = bare.strip(_OPENING + _CLOSING + " ")
    year = within.find("年")
    is_whole = bare[:1] in _OPENING and bare[-1:] in _CLOSING and len(bare) <= _LONGEST_TITLE_LINE
    is_time = within.endswith(("日", "月")) and "月" in within[year:] and within.count("年") == 1
    return bool(bare) and is_whole and year > 0 and is_time and _MEETING not in within


def _is_day_in_numerals(text: str) -> bool:
    year, _, rest = text.partition("年")
    return bool(in_digits(year)) and all(_is_figure(sign) or sign in _DATE_SIGNS for sign in rest)


def is_adoption(text: str) -> bool:
    """Return whether a line is a 题注: （2025年2月27日第29次常委会会议通过）, the meeting before the day or behind it."""
    bare = text.strip()
    is_bracketed = bare.startswith(("（", "(")) and bare.endswith(("）", ")"))
    bare = bare.strip("（）() ")
    if len(text) > _LONGEST_ADOPTION or "。" in bare or "年" not in bare:
        return False
    has_day = "年" in bare[:6] and ("日" in bare or "月" in bare)
    has_meeting = _MEETING in bare and "月" in bare and "日" in bare
    told = bare.endswith((*ADOPTED_AS, *PUBLISHED_AS))
    return (told and (has_day or has_meeting)) or (is_bracketed and has_day and has_meeting)


def begins_adoption(text: str) -> bool:
    """Return whether a line is the beginning of a 题注 that goes on in the next."""
    text = text.strip()
    is_open = text.startswith(("（", "(")) and not text.endswith(("）", ")"))
    return is_open and "年" in text[:7] and "月" in text and len(text) <= _LONGEST_ADOPTION


def is_document_number(text: str) -> bool:
    """Return whether a line is a 发文字号, perhaps with who signed behind it: 示常〔2025〕5号."""
    text = text.partition("签发人")[0].strip()
    opened = max(text.find(sign) for sign in _OPENING)
    closed = max(text.find(sign) for sign in _CLOSING)
    year = text[opened + 1 : closed]
    return (
        0 < opened < closed
        and year.isdecimal()
        and len(year) == len("2025")
        and text.endswith("号")
        and text[closed + 1 : -1].strip(" 第").isdecimal()
    )


def is_of_imprint(text: str) -> bool:
    """Return whether a line belongs to a 版记: 抄送：…, …办公室 2025年3月5日印发."""
    text = text.strip()
    if has_label(text, ("抄报", *COPIED_TO)):
        return True
    return (
        text.endswith("印发") and "年" in text and "日" in text and len(text) <= _LONGEST_ADOPTION
    )

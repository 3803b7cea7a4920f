"""Lines that are told by their words alone: numbers of issues, labels, contents, lists of names."""

import re

from npc.genre.lexicon.numerals import DIGITS, ONE_TO_TEN
from npc.genre.lexicon.papers import LOOKING_AHEAD, LOOKING_BACK

_ISSUE = re.compile(
    rf"[（(]?(?:[0-9]{{4}}\s*年)?\s*第\s*[0-9０-９{ONE_TO_TEN}百]{{1,5}}\s*[号期]"
    r"(?:\s*[（(]?总第?\s*[0-9０-９]{1,5}\s*期[）)]?)?[）)]?"
)
_PART = re.compile(f"第[{ONE_TO_TEN}百0-9]{{1,4}}(?:编|章|节|部分)(?:[ \u3000]|$)")
_PART_OF_REVIEW = re.compile(
    rf"(?:第[{ONE_TO_TEN}]部分[ \u3000]*)?(?:[0-9]{{4}}年|今年|去年|明年|下一步|下一?年|[上下]半年)"
    rf"[^，。；：]{{0,12}}(?:{'|'.join((*LOOKING_BACK, *LOOKING_AHEAD))})"
)
_SUB_ANNEX = re.compile(r"附\s*表|附\s*件\s*[0-9]{1,2}[\-－—–][0-9]{1,2}")
_ENTRY_OF_CONTENTS = re.compile(r".{1,220}?(?:…{2,}|[.·]{4,}|\t)\s*[（(]?[0-9]{1,3}[）)]?")
_ENDS = DIGITS | frozenset("）)")
_LONGEST = 220
"""Characters of an entry of contents."""


_YEARED = re.compile(
    rf"[〔\[\uff3b（(【](?:[0-9０-９]{{4}}|[0-9{ONE_TO_TEN}]{{1,4}}届)[〕\]\uff3d）)】]\s*"
    rf"(?:第\s*)?[0-9０-９{ONE_TO_TEN}]{{1,5}}\s*[号期次]"
)


def is_issue(words: str) -> bool:
    """Return whether it is the number of an issue: 第5号, （第12期）, 〔2025〕3号, 2025年第12期（总第300期）."""
    return (_ISSUE.fullmatch(words) or _YEARED.fullmatch(words)) is not None


def is_part(words: str) -> bool:
    """Return whether it is the heading of a part above 一、: 第一部分　监督工作."""
    return _PART.match(words) is not None


def is_part_of_review(words: str) -> bool:
    """Return whether it is the title of a part of a review: 2024年工作总结, 下一步工作打算."""
    return _PART_OF_REVIEW.fullmatch(words) is not None


def is_part_of_annex(words: str) -> bool:
    """Return whether it is the mark of what belongs to an annex, or is a table by itself: 附件1-1, 附表."""
    return _SUB_ANNEX.fullmatch(words) is not None


def is_entry(words: str) -> bool:
    """Return whether it is an entry of contents that was written by hand: words, dots and a page."""
    is_short = len(words) < _LONGEST and words[-1] in _ENDS
    return is_short and _ENTRY_OF_CONTENTS.fullmatch(words) is not None


_HANGS = re.compile(
    rf"(?:\S{{1,6}}|\S[ \u3000]{{1,4}}\S)[：:]|第[{ONE_TO_TEN}百0-9]{{1,6}}条(?:之[{ONE_TO_TEN}])?"
)
_DAY = re.compile(r"(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[（(][^（）()]{1,6}[）)])?")


def label(words: str) -> str:
    """Return the label that a paragraph begins with, or is: 出席：, 列　席：, 第一条, 3月5日（星期三）."""
    found = _HANGS.match(words) or _DAY.fullmatch(words)
    return found[0] if found else ""


_TO_WRITE_ON = re.compile(r"_{3}|＿{3}")
_FILLED_IN = re.compile(r"\w{2,8}(?:[（(]\w{1,6}[）)])?[：:]")


def is_line_of_form(words: str, *, above_table: bool) -> bool:
    """Return whether it is a line to write on, or what is filled in above a table: 填报单位：……　填报日期：……."""
    is_filled = above_table and _FILLED_IN.match(words) is not None and len(words) < _SHORT_FORM
    return (is_filled and words[-1] not in "。；：") or _TO_WRITE_ON.search(words) is not None


_SHORT_FORM = 60
"""Characters of such a line."""


def names_in(words: str) -> int:
    """Count names that stand at least two blanks apart; 0 where the line is no list of them."""
    names = [part for part in words.replace("\t", _APART).split(_APART) if part.strip()]
    return len(names) if all(len(plain(name)) <= _LONGEST_PERSON for name in names) else 0


_APART = "\u3000\u3000"
_LONGEST_PERSON = 4


def plain(words: str) -> str:
    """Return words without the blanks that hold them apart."""
    return "".join(words.split())

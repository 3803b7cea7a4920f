"""Dates and document numbers, as they are written."""

import re
from collections.abc import Iterator
from datetime import date

from npc.genre.numerals import HALF_WIDTH
from npc.messages import Message
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.lines import plain
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import DOCUMENT_NUMBER

DATE, NUMBER = BY_NAME["date-form"], BY_NAME["document-number"]
_RIGHT = re.compile(r"([0-9]{4})年([1-9]|1[0-2])月([1-9]|[12][0-9]|3[01])日")
_ZEROS = re.compile(r"[0-9]{4}年(?:0[0-9]月[0-9]{1,2}|[0-9]{1,2}月0[0-9])日")
_CITED = re.compile(
    r"(?<=[\u4e00-\u9fff])[\[\uff3b（(【][0-9]{4}[\]\uff3d）)】]\s*(?:第\s*)?[0-9]{1,5}\s*号"
)
_PARTS = re.compile(
    r"[〔\[\uff3b（(【{]([0-9０-９]{2}(?:[0-9０-９]{2})?)[〕\]\uff3d）)】}]\s*(?:第\s*)?0*([0-9]{1,5})\s*号"
)
_ISSUE = re.compile(r"〔[0-9]{4}〕第[1-9][0-9]{0,4}号")
"""The number of a 公告 or 令, which has no organ in front of it, may have 第."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find dates and document numbers that are written otherwise."""
    for part in subject.parts:
        for found in (*_dates(part), *_numbers(part)):
            yield found._replace(paragraph=part.paragraph)


def _dates(part: OfficialPart) -> Iterator[WordFinding]:
    if part.kind is Kind.DATE:
        match = _RIGHT.fullmatch(plain(part.words))
        if match is None:
            yield _date(part.words)
        elif match[0] != part.words:
            yield _spaced(part.words, match[0])
        elif not _is_day(*map(int, match.groups())):
            yield _no_day(part.words)
    elif part.kind in {Kind.ADOPTION, Kind.IMPRINT}:
        for match in _ZEROS.finditer(part.words):
            yield _date(match[0])


def _numbers(part: OfficialPart) -> Iterator[WordFinding]:
    if part.kind is Kind.HEAD and (DOCUMENT_NUMBER.search(part.words) or _PARTS.match(part.words)):
        numbers = [] if _ISSUE.fullmatch(part.words) else [_PARTS.search(part.words)]
    else:
        numbers = [_PARTS.search(match[0]) for match in _CITED.finditer(part.words)]
    for written in numbers:
        if written and written[0] != _number(written):
            yield _wrong_number(written)


def _date(written: str) -> WordFinding:
    return WordFinding(
        DATE,
        Requirement("7.3.5.4"),
        Message(
            "the date should be written as 2025年2月27日, and is “{written}”",
            "日期应写作“2025年2月27日”的形式，现为“{written}”",
        ).format(written=written),
        Message(
            "use Arabic figures without leading zeros, with year, month and day",
            "用阿拉伯数字，年、月、日标全，月、日前不加0",
        ),
        words=written,
    )


def _spaced(written: str, right: str) -> WordFinding:
    return WordFinding(
        DATE,
        Requirement("7.3.5.4", "usual"),
        Message("no spaces should stand in a date", "成文日期的数字与“年”“月”“日”之间不空格"),
        Message("write “{right}”", "改为“{right}”").format(right=right),
        words=written,
    )


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _no_day(written: str) -> WordFinding:
    return WordFinding(
        DATE,
        Requirement("7.3.5.4"),
        Message("there is no day “{written}”", "没有“{written}”这一天").format(written=written),
        Message("look up the date", "请核对日期"),
        words=written,
    )


def _number(match: re.Match[str]) -> str:
    year = match[1].translate(HALF_WIDTH)
    return f"〔{year if len(year) > 2 else f'20{year}'}〕{match[2]}号"  # noqa: PLR2004 - 25 for 2025


def _wrong_number(match: re.Match[str]) -> WordFinding:
    right = _number(match)
    return WordFinding(
        NUMBER,
        Requirement("7.2.5"),
        Message(
            "the document number should be “{right}”, and is “{found}”",
            "发文字号应为“{right}”，现为“{found}”",
        ).format(right=right, found=match[0]),
        Message("write “{right}”", "改为“{right}”").format(right=right),
        words=match[0],
    )

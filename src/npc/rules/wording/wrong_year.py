"""A year that is none: 2O25年 with a letter, 202年, 20025年."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import places, texts, times
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix, Page

RULE = Rule("NPC415", "wrong-year", Severity.WARNING, Message("a year that is none", "年份有误"))
_PLAN = """\
kind: work-points
year: 2025
preamble: 全面完成{}年各项工作任务。
"""
PAGE = Page(
    what=Message(
        "A year has four figures and no letter O or l among them; 202年, 20025年 and years after 2100 are slips.",
        "年份为四位数字，不夹杂字母 O、l；写成202年、20025年或2100年以后的，是录入差错。",
    ),
    why=Message(
        "The letter looks like the figure; search and the other checks do not find the year.",
        "字母与数字形似，不易看出，检索和其他检查也认不出这个年份。",
    ),
    ground=Message("GB/T 15835-2011, use of numerals", "GB/T 15835—2011 出版物上数字用法"),
    fails=_PLAN.format("2O25"),
    passes=_PLAN.format("2025"),
)
_DIGITS = frozenset("0123456789")
_LOOK_ALIKE = str.maketrans("OoQ〇○零lI", "00000011")
_MAY_STAND = _DIGITS | frozenset("OoQ〇○零lI")
_LENGTH = 4
_LAST = 2100


def check(plan: Plan) -> Iterator[Finding]:
    """Look at what stands before each 年."""
    for text, at in (*texts(plan), *times(plan)):
        for place in places(text, "年"):
            start = _start(text, place)
            written = text[start:place]
            if len(written) >= _LENGTH - 1 and not _DIGITS.isdisjoint(written):
                right = written.translate(_LOOK_ALIKE)
                if right != written and _is_year(right):
                    yield _finding(text, start, written, right, at)
                elif right == written and _is_slip(written):
                    yield _finding(text, start, written, None, at)


def _start(text: str, end: int) -> int:
    while end > 0 and text[end - 1] in _MAY_STAND:
        end -= 1
    return end


def _is_year(digits: str) -> bool:
    return len(digits) == _LENGTH and digits.startswith(("19", "20"))


def _is_slip(digits: str) -> bool:
    """Tell whether a figure is left out or put in: 202, 20025, 2205; 100年 and 2500年 are times."""
    if len(digits) == _LENGTH:
        return digits[0] == "2" and int(digits) > _LAST and digits[-1] != "0"
    return digits.startswith(("201", "202", "203")) if len(digits) < _LENGTH else _is_longer(digits)


def _is_longer(digits: str) -> bool:
    return len(digits) == _LENGTH + 1 and digits.startswith("20")


def _finding(text: str, start: int, written: str, right: str | None, at: Location) -> Finding:
    end = start + len(written)
    return Finding(
        Message("“{written}年” is no year", "“{written}年”不是年份").format(written=written),
        at,
        Message("write “{right}年”", "改为“{right}年”").format(right=right)
        if right
        else Message("correct the year", "请改正年份"),
        fix=Fix(text, ((start, end, right or ""),), sure=right is not None),
    )

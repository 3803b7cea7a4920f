"""A 发文字号 that is not written as the standard says, or is of another year."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Head
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC391",
    "document-number",
    Severity.ERROR,
    Message("a document number in another form", "发文字号写法不规范"),
    is_fixable=True,
)
RULES = (RULE,)
_OPENING, _CLOSING = "〔[\uff3b（(【{〈<", "〕]\uff3d）)】}〉>"


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the numbers in the heads of notice and work points."""
    plan = facts.plan
    for part in plan.papers:
        if part.head and part.head.number:
            yield from _form(part.head, part.head.number)
            date = part.signature.date.year if part.signature else None
            yield from _year(part.head, part.head.number, date, plan.year)


def _form(head: Head, number: str) -> Iterator[Finding]:
    right = _right(number)
    if right == number:
        return
    message = Message(
        "“{number}” is not in the form of a document number", "发文字号“{number}”写法不规范"
    )
    hint = Message("write “{right}”", "请写成“{right}”") if right else _HINT
    fix = Fix(number, ((0, len(number), right),)) if right else None
    at = head.at / "number"
    yield Finding(RULE, message.format(number=number), at, hint.format(right=right), fix=fix)


def _year(head: Head, number: str, date: int | None, plan_year: int | None) -> Iterator[Finding]:
    """Compare the year with that of the date; without one it is the plan's or a neighbour of it."""
    year = _year_in(number)
    if year is None:
        return
    if date is not None and year != date:
        wanted = Message("the date is of {date}", "成文日期在{date}年").format(date=date)
    elif date is None and plan_year is not None and abs(year - plan_year) > 1:
        wanted = Message("the plan is of {year}", "计划年度是{year}年").format(year=plan_year)
    else:
        return
    yield Finding(
        RULE,
        Message(
            "the document number is of {year}, {wanted}", "发文字号是{year}年，{wanted}"
        ).format(year=year, wanted=wanted),
        head.at / "number",
        Message("correct the year", "请核对年份"),
        words=str(year),
    )


def _right(number: str) -> str | None:
    """Write a number as the standard says; None where its parts cannot be told."""
    compact = "".join(number.split())
    opening = next((at for at, sign in enumerate(compact) if sign in _OPENING), -1)
    closing = next((at for at, sign in enumerate(compact) if sign in _CLOSING and at > opening), -1)
    code, year, rest = compact[:opening], compact[opening + 1 : closing], compact[closing + 1 :]
    serial = rest.removeprefix("第").removesuffix("号").lstrip("0")
    year = year.removesuffix("年")
    if opening < 1 or closing < 0 or not (_is_digits(year) and len(year) == len("2025")):
        return None
    return f"{code}〔{year}〕{serial}号" if _is_digits(serial) else None


def _year_in(number: str) -> int | None:
    right = _right(number)
    return int(right[right.index("〔") + 1 : right.index("〕")]) if right else None


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()


_HINT = Message("write it as in 示常〔2025〕5号", "请写成“代字〔年份〕序号”，如示常〔2025〕5号")

"""Places where one thing is written, and findings at those where it is written otherwise."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, Fix


class Spelling(NamedTuple):
    """One way of writing something, and where it stands."""

    form: str
    """What it is compared by."""
    words: str
    """As it stands there."""
    start: int
    """Offset of the words, or of what in them is to be mended, in the text."""
    text: str
    at: Location


def differing(
    rule: Rule,
    found: list[Spelling],
    *,
    standard: str | None = None,
    certain: bool = True,
    other: Spelling | None = None,
) -> Iterator[Finding]:
    """Point at the rarer spellings, or at all but the standard one.

    Args:
        rule: What finds it.
        found: Every place where the thing is written.
        standard: The only right form, if there is one.
        certain: Whether the forms surely mean the same.
        other: What to compare with that is not among them; then all of them are rare.

    """
    count: dict[str, int] = {}
    for spelling in found:
        count[spelling.form] = count.get(spelling.form, 0) + 1
    if len(count) + (other is not None) < 2:  # noqa: PLR2004 - one form is none to compare
        return
    usual = standard or max(count, key=lambda form: count[form])
    first = other or next((each for each in found if each.form == usual), None)
    for spelling in found:
        if first and (other or spelling.form != usual):
            yield _finding(rule, spelling, first, right=standard, certain=certain)


def _finding(
    rule: Rule, spelling: Spelling, other: Spelling, *, right: str | None, certain: bool
) -> Finding:
    end = spelling.start + len(spelling.words)
    return Finding(
        rule,
        _message(spelling.words, other.words),
        spelling.at,
        Message("write one of them everywhere", "请统一写法")
        if right is None
        else Message("write “{right}”", "改为“{right}”").format(right=right),
        ((other.at, _elsewhere(spelling.words, other.words)),),
        severity=None if certain else Severity.INFO,
        fix=Fix(spelling.text, ((spelling.start, end, right or ""),), sure=right is not None),
    )


def _message(words: str, other: str) -> Message:
    if not _differ_by_quotes(words, other):
        return Message(
            "{words} is {other} elsewhere in this plan", "{words}在本计划他处写作{other}"
        ).format(words=_quoted(words), other=_quoted(other))
    message = (
        Message(
            "{words} has quotes here, and none elsewhere in this plan",
            "{words}此处有引号，他处没有",
        )
        if words.startswith("“")
        else Message(
            "{words} has no quotes here, but elsewhere in this plan", "{words}此处没有引号，他处有"
        )
    )
    return message.format(words=_quoted(words))


def _elsewhere(words: str, other: str) -> Message:
    if not _differ_by_quotes(words, other):
        return Message("{other}", "{other}").format(other=_quoted(other))
    if other.startswith("“"):
        return Message("with quotes", "有引号")
    return Message("without quotes", "没有引号")


def _differ_by_quotes(words: str, other: str) -> bool:
    """Whether one is the other in quotes, which the quotes of a message would hide."""
    return words != other and words.strip("“”") == other.strip("“”")


def _quoted(words: str) -> Message:
    """Put words in quotes, unless they stand in a pair of marks of their own."""
    if words[0] + words[-1] in {"“”", "《》"}:
        return Message(words, words)
    return Message("“{words}”", "“{words}”").format(words=words)

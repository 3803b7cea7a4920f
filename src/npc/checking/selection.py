"""Which findings a report keeps, and how bad they count."""

import re
from collections.abc import Iterable, Mapping, Sequence

from npc.diagnostics import Diagnostic, Rule, Severity
from npc.errors import UsageError
from npc.messages import Message
from npc.records import NamedTuple
from npc.source import problems
from npc.suggestions import LOOSE, PERHAPS, no_such, perhaps


class Selection(NamedTuple):
    """The rules that a user asks for, by code. What is ignored is so even where it is selected."""

    selected: frozenset[str] | None = None
    """None is all of them."""
    ignored: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = {}

    def judged(self, finding: Diagnostic) -> Diagnostic | None:
        """Return a finding with the severity asked for, or nothing if it is not wanted."""
        # Of a file that cannot be read, nothing else can be said.
        if not self.wants(finding.rule.code) and not is_of_reading(finding.rule):
            return None
        severity = self.severities.get(finding.rule.code)
        return (
            finding._replace(rule=finding.rule._replace(severity=severity)) if severity else finding
        )

    def wants(self, code: str) -> bool:
        """Return whether findings of a code are asked for."""
        return code not in self.ignored and (self.selected is None or code in self.selected)

    def leaves_some_of(self, rules: Iterable[Rule]) -> bool:
        """Return whether anything is asked for at all."""
        return any(self.wants(rule.code) for rule in rules)


def is_of_reading(rule: Rule) -> bool:
    """Return whether a rule says that a file cannot be read; its findings are never left out."""
    return rule.code in _OF_READING


_OF_READING = frozenset(rule.code for rule in problems.RULES if rule.severity is Severity.ERROR)


def selection(
    select: Iterable[str],
    ignore: Iterable[str],
    severities: Iterable[str],
    *,
    rules: Sequence[Rule],
) -> Selection:
    """Read what the options say.

    Args:
        select: Lists of codes, beginnings of codes, or names, separated by commas.
        ignore: The same.
        severities: `CODE=SEVERITY` each; a later one overrides an earlier one.
        rules: Every rule there is.

    Raises:
        UsageError: A code or severity is not there.

    """
    return Selection(
        _listed(select, rules) or None,
        _listed(ignore, rules),
        dict(pair for severity in severities for pair in _severities(severity, rules)),
    )


def matching(written: str, rules: Sequence[Rule]) -> list[Rule]:
    """Find the rules that a code, the beginning of codes, or a name means.

    Raises:
        UsageError: There is none.

    """
    code, name = written.upper(), written.lower()
    whole = re.fullmatch(r"NPC\d{0,3}", code)
    found = [rule for rule in rules if name == rule.name or (whole and rule.code.startswith(code))]
    if not found:
        raise UsageError(
            Message("there is no rule “{code}”", "没有“{code}”这条规则").format(code=written),
            hint=_nearest(written, rules) or _LIST,
        )
    return found


def _nearest(written: str, rules: Sequence[Rule]) -> Message | None:
    if written.isdecimal():
        code = f"NPC{written.zfill(3)}"
        return PERHAPS.format(name=code) if any(rule.code == code for rule in rules) else None
    if written[:3].upper() != "NPC":
        return perhaps(written.lower(), [rule.name for rule in rules], cutoff=LOOSE)
    # Digits alike in number are not alike in meaning; the family is what the user knows.
    near = max((rule.code for rule in rules), key=lambda code: _shared(code, written.upper()))
    if _shared(near, written.upper()) == len("NPC"):
        return None
    return PERHAPS.format(name=near)


def _shared(text: str, other: str) -> int:
    """Count the characters with which both begin."""
    return next((n for n, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), len(text))


_LIST = Message("see all of them by npc rule", "用 npc rule 查看全部规则")


def _listed(lists: Iterable[str], rules: Sequence[Rule]) -> frozenset[str]:
    written = (word for some in lists for word in words_in(some))
    return frozenset(rule.code for word in written for rule in matching(word, rules))


def words_in(listed: str) -> list[str]:
    """Take a list of rules apart at its commas."""
    words = (word.strip() for word in listed.replace("，", ",").split(","))
    return [word for word in words if word]


def _severities(written: str, rules: Sequence[Rule]) -> Iterable[tuple[str, Severity]]:
    code, equals, severity = (part.strip() for part in written.partition("="))
    if not equals:
        raise UsageError(
            Message("“{text}” gives no severity", "“{text}”没有写明程度").format(text=written),
            hint=Message("write it as {code}=warning", "写作 {code}=warning").format(code=code),
        )
    if severity not in list(Severity):
        hint = perhaps(severity, Severity, cutoff=LOOSE)
        raise no_such(Message("severity", "程度"), severity, Severity, hint=hint)
    return [(rule.code, Severity(severity)) for rule in matching(code, rules)]

"""Which findings a report keeps, and how bad they count."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from npc.diagnostics import Diagnostic, Report, Rule, Severity
from npc.errors import UsageError
from npc.rules.base import nearest
from npc.text import Text


class Selection(NamedTuple):
    """The rules that a user asks for, by code. What is ignored is so even where it is selected."""

    selected: frozenset[str] | None = None
    """None is all of them."""
    ignored: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = {}

    def applied(self, report: Report) -> Report:
        """Give the report that is left, with the severities asked for."""
        kept = (self._judged(one) for one in report.diagnostics if self._keeps(one))
        return Report(tuple(kept), report.sources, report.plan_count)

    def _keeps(self, one: Diagnostic) -> bool:
        code = one.rule.code
        if code < _OF_FORM and one.severity is Severity.ERROR:
            return True  # of a file that cannot be read, nothing else can be said
        return code not in self.ignored and (self.selected is None or code in self.selected)

    def _judged(self, one: Diagnostic) -> Diagnostic:
        severity = self.severities.get(one.rule.code)
        return one._replace(rule=one.rule._replace(severity=severity)) if severity else one


_OF_FORM = "NPC2"
"""Codes below are of reading a file at all."""


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
        dict(pair for one in severities for pair in _severities(one, rules)),
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
            Text("there is no rule “{code}”", "没有“{code}”这条规则").format(code=written),
            hint=_nearest(written, rules) or _LIST,
        )
    return found


def _nearest(written: str, rules: Sequence[Rule]) -> Text | None:
    if written[:3].upper() != "NPC":
        return nearest(written.lower(), [rule.name for rule in rules])
    # Digits alike in number are not alike in meaning; the family is what the user knows.
    near = max((rule.code for rule in rules), key=lambda code: _shared(code, written.upper()))
    if _shared(near, written.upper()) == len("NPC"):
        return None
    return Text("perhaps “{name}” is meant", "是否应为“{name}”").format(name=near)


def _shared(one: str, other: str) -> int:
    """Count the characters with which both begin."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


_LIST = Text("see all of them by npc rule", "用 npc rule 查看全部规则")


def _listed(lists: Iterable[str], rules: Sequence[Rule]) -> frozenset[str]:
    written = (one.strip() for some in lists for one in some.replace("，", ",").split(","))
    return frozenset(rule.code for one in written if one for rule in matching(one, rules))


def _severities(written: str, rules: Sequence[Rule]) -> Iterable[tuple[str, Severity]]:
    code, equals, severity = (part.strip() for part in written.partition("="))
    if not equals:
        raise UsageError(
            Text("“{text}” gives no severity", "“{text}”没有写明程度").format(text=written),
            hint=Text("write it as {code}=warning", "写作 {code}=warning").format(code=code),
        )
    if severity not in list(Severity):
        raise UsageError(
            Text("there is no severity “{name}”", "没有“{name}”这种程度").format(name=severity),
            hint=nearest(severity, list(Severity))
            or Text("choose one of: {names}", "可选：{names}").format(names=list(Severity)),
        )
    return [(rule.code, Severity(severity)) for rule in matching(code, rules)]

"""A finding as it stands on the page: beside the paragraph that it speaks of, or in a list."""

from collections.abc import Iterable
from urllib.parse import urlencode

from npc.diagnostics import Diagnostic, Severity
from npc.messages import REMEDY, Language, Message
from npc.output.reports.concise import pointer, position
from npc.output.reports.severities import NAMES
from npc.serving.markup import Markup, element, joined

BY_ITSELF = Message("npc plan validate --fix puts it right", "可用 npc plan validate --fix 改正")
_RULE = Message("what {code} looks for", "{code} 检查什么")


def card(finding: Diagnostic, language: Language) -> Markup:
    """Write a finding: how bad it is, its rule, what is wrong, the remedy, and where it is in the file."""
    head = element(
        "span",
        {"class": "n-head"},
        element("b", {}, NAMES[finding.severity].in_language(language)),
        " ",
        rule_link(finding.rule.code, language),
    )
    lines = [head, _line("n-what", finding.message.in_language(language))]
    if finding.hint:
        lines.append(_line("n-hint", REMEDY.format(hint=finding.hint).in_language(language)))
    if finding.fix:
        lines.append(_line("n-hint", BY_ITSELF.in_language(language)))
    lines += [_line("n-place", pointer(each).in_language(language)) for each in finding.related]
    lines.append(_line("n-place", position(finding.place)))
    return element("span", {"class": f"n-card {mark_of(finding.severity)}", "role": "note"}, *lines)


def mark_of(severity: Severity) -> str:
    """Return the class that says how bad a finding is."""
    return f"n-{severity}"


def rule_link(code: str, language: Language) -> Markup:
    """Write a link to the page of a rule."""
    label = _RULE.format(code=code).in_language(language)
    address = f"/rule?{urlencode({'code': code})}"
    return element("a", {"href": address, "aria-label": label}, code)


def cards(findings: Iterable[Diagnostic], language: Language) -> Markup:
    """Write findings as a list."""
    items = (element("li", {}, card(finding, language)) for finding in findings)
    return element("ul", {"class": "n-list"}, joined(*items))


def _line(name: str, words: str) -> Markup:
    return element("span", {"class": name}, words)

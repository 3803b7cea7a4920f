"""Markdown for summaries of CI runs and comments: a table a file.

What comes from plans stands in code spans, the one place where neither Markdown nor the sites that
show it make anything of a text: no HTML, no links, no mentions.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from npc.characters import visible
from npc.diagnostics import Diagnostic, Report
from npc.messages import Language, Message
from npc.output.escaping import markdown_table
from npc.output.reports.severities import NAMES
from npc.output.reports.summary import summary

_HEADINGS = (
    Message("place", "位置"),
    Message("severity", "程度"),
    Message("rule", "规则"),
    Message("finding", "问题"),
    Message("remedy", "改法"),
)


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the summary, and the tables in the order of the files."""
    yield summary(report).in_language(language)
    for path, found in groupby(report.diagnostics, lambda finding: finding.place.path):
        yield ""
        yield f"### {code_span(path)}"
        yield ""
        heads = (heading.in_language(language) for heading in _HEADINGS)
        yield from markdown_table(heads, (_cells(finding, language) for finding in found))


def _cells(finding: Diagnostic, language: Language) -> Iterator[str]:
    span = finding.place.span
    yield f"{span.line}:{span.column}" if span else ""
    yield NAMES[finding.severity].in_language(language)
    yield f"{finding.rule.code} {finding.rule.name}"
    yield code_span(finding.message.in_language(language))
    yield code_span(finding.hint.in_language(language)) if finding.hint else ""


def code_span(value: str) -> str:
    r"""Write a text as code, in a fence of backticks longer than any that it holds.

    A bar would end the cell, and table parsers disagree on `\|`: it stands between two spans.
    """
    text = visible(value)
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return "&#124;".join(_fenced(part, fence) for part in text.split("|"))


def _fenced(part: str, fence: str) -> str:
    if not part:
        return ""
    # One space at both ends is taken off again; without it, backticks would lengthen the fence.
    pad = " " if part[0] in " `" or part[-1] in " `" else ""
    return f"{fence}{pad}{part}{pad}{fence}"

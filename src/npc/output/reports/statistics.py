"""How often each rule found something."""

from collections import Counter
from collections.abc import Iterator

from npc.diagnostics import Report
from npc.messages import Language, Message
from npc.output.reports.table import aligned

_HEADINGS = (Message("code", "代码"), Message("name", "名称"), Message("count", "数量"))


def lines(report: Report, language: Language) -> Iterator[str]:
    """Return a table of codes, names and counts, the most frequent first."""
    found = (*report.diagnostics, *report.left_out)
    counts = Counter((each.rule.code, each.rule.name) for each in found if each.counts)
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    headings = tuple(heading.in_language(language) for heading in _HEADINGS)
    return aligned([headings, *((code, name, str(n)) for (code, name), n in ordered)])

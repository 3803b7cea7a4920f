"""Reports as text: each form gives lines, and the caller prints them."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from npc.diagnostics import Report
from npc.messages import Language
from npc.output.forms import REPORTS

MOST_OF_LINE = 100
"""Findings of one rule in one line that a report shows, so that those of other lines are seen too."""
MOST_OF_FILE = 200
"""Findings of one rule in one file that a report shows; real plans have forty."""
MOST_OF_RUN = 25_000
"""Findings that a report shows: GitHub takes no more in one run of a SARIF file (and shows the worst
5,000), and as text they are some ten megabytes. Three hundred ordinary plans have 14,000."""

Lines: TypeAlias = Callable[[Report, Language], Iterator[str]]


def lines(report: Report, name: str, language: Language) -> Iterator[str]:
    """Return the lines of a report in one of the forms, a key of `REPORTS`."""
    write: Lines = REPORTS[name].load().lines
    return write(report, language)

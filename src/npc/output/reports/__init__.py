"""Reports as text: each form gives lines, and the caller prints them."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from npc.diagnostics import Report
from npc.messages import Language
from npc.output.forms import REPORTS

Lines: TypeAlias = Callable[[Report, Language], Iterator[str]]


def lines(report: Report, name: str, language: Language) -> Iterator[str]:
    """Return the lines of a report in one of the forms, a key of `REPORTS`."""
    write: Lines = REPORTS[name].load().lines
    return write(report, language)

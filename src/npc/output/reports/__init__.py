"""Reports as text: one module an output format. Each gives lines; the caller prints them."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TypeAlias

from npc.diagnostics import Report
from npc.messages import Language

Lines: TypeAlias = Callable[[Report, Language], Iterator[str]]

FORMATS: dict[str, str] = {
    "full": "full",
    "concise": "concise",
    "json": "json_document",
    "jsonl": "json_lines",
    "github": "github",
    "gitlab": "gitlab",
    "sarif": "sarif",
    "junit": "junit",
    "markdown": "markdown",
}
"""The module of each output format, by the name that `--format` takes."""

FOR_PEOPLE = ("full", "concise")
"""Formats that no program reads, which may end in a table of counts."""


def lines(report: Report, name: str, language: Language) -> Iterator[str]:
    """Give a report in one of the formats; only the module of this one is loaded."""
    write: Lines = import_module(f"{__name__}.{FORMATS[name]}").lines
    return write(report, language)

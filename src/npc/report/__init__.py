"""Reports as text: one module an output format. Each gives lines; the caller prints them."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from npc.diagnostics import Report
from npc.report import concise, full
from npc.text import Language

Lines: TypeAlias = Callable[[Report, Language], Iterator[str]]

FORMATS: dict[str, Lines] = {"full": full.lines, "concise": concise.lines}
"""The output formats by the name that `--format` takes."""

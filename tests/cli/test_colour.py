"""Colours are for terminals, and change nothing else."""

import io
import re

import pytest

from npc.cli.console import wants_colour
from npc.output.reports.colour import coloured

LINES = [
    "错误[NPC340]: “17月”：没有这个月份",
    "  --> plans/a.yaml:27:15",
    "   |",
    "27 |         when: 17月",
    "   |               ^^^^",
    "   = 改法：写1至12月",
    "",
    "1份计划中有1个错误",
]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def test_without_its_colours_the_report_is_the_same() -> None:
    """Every escape is closed in its line."""
    lines = list(coloured(LINES))
    assert [re.sub(r"\x1b\[[\d;]*m", "", line) for line in lines] == LINES
    assert all(line.endswith("\x1b[0m") or line.count("\x1b") % 2 == 0 for line in lines)
    assert lines[0].startswith("\x1b[31;1m错误")
    assert lines[4].endswith("\x1b[31;1m^^^^\x1b[0m")


def test_colours_are_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR and a dumb terminal are heeded."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(Terminal())
    assert not wants_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(Terminal())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not wants_colour(Terminal())

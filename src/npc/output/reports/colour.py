"""Colours for the full report on a terminal. The report itself is the same text everywhere."""

import re
from collections.abc import Iterable, Iterator

_RED, _YELLOW, _BLUE, _BOLD, _RESET = (f"\x1b[{code}m" for code in ("31;1", "33;1", "34", "1", "0"))
_HEAD = re.compile(
    r"(?P<severity>(?P<error>错误|error)|警告|warning|提示|info)(?P<code>\[NPC\d+\])"
)
_GUTTER = re.compile(r" *+(?:\d++ *+)?(?:\||-->|=)(?= |$)")


def coloured(lines: Iterable[str]) -> Iterator[str]:
    """Colour the lines of a full report by their form."""
    colour = _RED
    for line in lines:
        head = _HEAD.match(line)
        if head:
            colour = _RED if head["error"] else _YELLOW
            yield f"{colour}{head.group()}{_RESET}{_BOLD}{line[head.end() :]}{_RESET}"
            continue
        gutter = _GUTTER.match(line)
        if not gutter:
            yield line
            continue
        rest = line[gutter.end() :]
        text = rest.rstrip("^")
        carets = f"{colour}{rest[len(text) :]}{_RESET}" if len(text) < len(rest) else ""
        yield f"{_BLUE}{gutter.group()}{_RESET}{text}{carets}"

"""Titles that may be broken by hand into lines: of papers, of parts of a review, of sections."""

from npc.genre.prose import joined
from npc.kinds.containers import Many
from npc.kinds.keys import key
from npc.kinds.types import LINE
from npc.source.location import Location


def title_lines(about: str = "标题分行，连起来即标题") -> tuple[str, ...]:
    """Declare the key of the lines of a title."""
    return key("title-lines", Many(LINE), "标题分行", about, also="title_lines")


def title_of(title: str, lines: tuple[str, ...]) -> str:
    """Return a title as written, else what its lines make up."""
    return title or joined("".join(lines))


def title_place(at: Location, lines: tuple[str, ...]) -> Location:
    """Return where the title of a mapping is written: where it is only given line by line, the lines."""
    by_lines = lines and not at.has("title")
    return at / ("title-lines" if by_lines else "title")

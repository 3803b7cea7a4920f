"""How far libyaml reads a text, at a bounded cost."""

from npc.records import NamedTuple
from npc.source.libyaml import CParser, MarkedYAMLError, YAMLError

MOST_EFFORT = 8_000_000
"""Characters that libyaml may read in all trials of a file: about a second.

A plan of ten thousand rows has a million, one of a county 60,000.
"""


class Stop(NamedTuple):
    """Where reading stops."""

    at: int
    """The offset that libyaml names; where it has looked for the end of something to no avail, that of its beginning."""
    error: MarkedYAMLError


class Trials:
    """Readings of a text and of what becomes of it."""

    def __init__(self) -> None:
        self._effort = 0

    @property
    def is_spent(self) -> bool:
        """Whether no more may be tried."""
        return self._effort > MOST_EFFORT

    def add(self, effort: int) -> None:
        """Count work that is done beside, in characters."""
        self._effort += effort

    def stop(self, text: str) -> Stop | None:
        """Read a text, and return where that stops; None where all of it reads."""
        loader = CParser(text)
        try:
            loader.raw_parse()
        except MarkedYAMLError as error:
            stop = Stop(_place_of(error), error)
            mark = error.problem_mark or error.context_mark
            self._effort += mark.index if mark else len(text)
            return stop
        except YAMLError:
            self._effort = MOST_EFFORT + 1
            return None
        finally:
            loader.dispose()
        self._effort += len(text)
        return None


def _place_of(error: MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    if error.context_mark and "quoted scalar" in (error.context or ""):
        mark = error.context_mark
    return mark.index if mark else 0

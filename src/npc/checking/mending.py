"""Plans checked and mended, again and again, until nothing is left that can be."""

from collections.abc import Callable, Sequence

from npc.checking.drafts import Drafts
from npc.diagnostics import Report
from npc.records import NamedTuple
from npc.source.reader import SourceFile

ROUNDS = 10
"""Fixes that overlap take several; more than three were never needed."""

Check = Callable[[Callable[..., SourceFile]], Report]
"""Checks plans, reading their files with what it is given, and gives the findings asked for."""


class Mended(NamedTuple):
    """What became of plans."""

    drafts: Drafts
    """Their files, as they are to be."""
    report: Report
    """What is left."""
    restless: Sequence[str] = ()
    """The files that stay as they are, since their fixes undo one another."""


def mended(check: Check, drafts: Drafts) -> Mended:
    """Look and fix again until nothing is left to fix.

    A file in which there always is something is left as it was: its fixes undo one another.

    Args:
        check: Checks the plans.
        drafts: Reads their files.

    """
    report = check(drafts.read)
    touched = drafts.apply(report)
    for _ in range(ROUNDS):
        if not touched:
            return Mended(drafts, report)
        report = check(drafts.read)
        touched = drafts.apply(report)
    if not touched:
        return Mended(drafts, check(drafts.read))
    drafts.leave_alone(touched)
    return Mended(drafts, check(drafts.read), touched)

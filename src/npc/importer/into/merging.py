"""Changed papers put into a plan that is there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from npc.importer.found_plan import FoundPlan
from npc.importer.into.exported import ReturnedBook
from npc.importer.into.found_papers import put_found
from npc.importer.into.plan_edits import Merged, PlanEdits
from npc.importer.into.returned import put_back
from npc.source.plan_files import PlanFiles


def merged(
    found: FoundPlan | None,
    files: PlanFiles,
    *,
    books: Sequence[ReturnedBook] = (),
    show: Callable[[Path], str],
) -> Merged:
    """Return a plan with what other papers say otherwise; nothing is written yet.

    Args:
        found: What an import has found in them; None where there are workbooks of npc's own only.
        files: The plan.
        books: Workbooks that `npc plan export` has written.
        show: Gives a file's path as it is shown.

    Raises:
        UsageError: The plan has errors, the papers are of another year, or the plan is written so that
            the changes cannot be made by position.

    """
    edits = PlanEdits(files, show)
    if found is not None:
        put_found(edits, found)
    for book in books:
        put_back(edits, book)
    return edits.merged()

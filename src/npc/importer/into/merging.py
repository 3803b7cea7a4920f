"""Changed papers put into a plan that is there."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from npc.importer.found_plan import FoundPlan
from npc.importer.into.found_papers import put_found
from npc.importer.into.plan_edits import Merged, PlanEdits
from npc.importer.into.returned import put_back
from npc.importer.into.returned_book import ReturnedBook
from npc.source.plan_files import PlanFiles


def merged(
    found: FoundPlan | None,
    files: PlanFiles,
    *,
    books: Sequence[ReturnedBook] = (),
    show: Callable[[Path], str],
) -> Merged:
    """Return a plan with what other papers say otherwise; nothing is written yet.

    One is put into it after the other, so that where two of them contradict each other the second
    finds that the plan has been changed.

    Args:
        found: What an import has found in them; None where there are workbooks of npc's own only.
        files: The plan.
        books: Workbooks that `npc plan export` has written.
        show: Gives a file's path as it is shown.

    Raises:
        UsageError: The plan has errors, the papers are of another year, or the plan is written so that
            the changes cannot be made by position.

    """
    steps: list[Callable[[PlanEdits], None]] = [partial(put_back, book=book) for book in books]
    if found is not None:
        steps.insert(0, partial(put_found, found=found))
    so_far: Merged | None = None
    for step in steps:
        edits = PlanEdits(files, show, so_far.drafts if so_far else None)
        step(edits)
        so_far = edits.merged().behind(so_far)
    return so_far or PlanEdits(files, show).merged()

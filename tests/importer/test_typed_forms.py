"""What offices are made to type is a plan: its truth is one that npc reads; files drawn by chance are cut whole."""

from collections.abc import Iterator

from hypothesis import given, settings

from measuring.drawn_files import EXAMPLES, files
from measuring.forms import typed
from npc.importer.accounting import Accounting
from npc.importer.segment import Segment
from npc.importer.segmenting import segments_of
from npc.kinds.registry import KINDS
from npc.originals.original import OfficeFile, Passage


def test_the_truth_of_the_usual_form_is_a_plan() -> None:
    """Else nothing that is measured by it would mean anything."""
    truth = typed({}).truth
    assert [paper["kind"] for paper in truth] == ["work-points", "arrangement", "monthly-plan"]
    for paper in truth:
        assert KINDS[str(paper["kind"])].accepts(paper)


@settings(max_examples=EXAMPLES)
@given(files())
def test_every_passage_is_in_one_segment(file: OfficeFile) -> None:
    """Nothing is lost or doubled before a parser sees it; what is in none, as a cover, is accounted for."""
    accounting = Accounting()
    found = [each.number for segment in segments_of(file, accounting) for each in _all(segment)]
    computed = (each.clipping for each in accounting.computed_texts)
    whole = {each.passage.number for each in computed if each.text == each.passage.text.strip()}
    assert len(found) == len(set(found))
    assert set(found) | whole == {each.number for each in file.passages()}


def _all(segment: Segment) -> Iterator[Passage]:
    yield from (*segment.head, *segment.title, *segment.imprint)
    if segment.annex_mark:
        yield segment.annex_mark
    yield from segment.passages
    for grid in segment.grids:
        for cell in grid.own_cells():
            yield from cell.passages

"""Every word of an original is in a value, a mark or the list of what npc makes: a sign in each passage is found."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings

from measuring.corpus import CONVERTED, corpus
from measuring.drawn_files import EXAMPLES, files
from measuring.sentinels import ALL, Share, Spot, lost_in
from npc.errors import UsageError
from npc.originals.opening import read_originals
from npc.originals.original import OfficeFile

OWN_FORMS = [path for path in corpus() if path.suffix not in CONVERTED]
"""What npc reads by itself."""


RUNS = [(Spot.END, ALL), *((spot, Share(3, at)) for at, spot in enumerate(Spot))]
"""Where signs stand: at the end of all passages, then in every third one, as heads with signs are no heads."""


@pytest.mark.parametrize("path", OWN_FORMS, ids=lambda path: path.name)
def test_no_passage_of_the_corpus_is_lost(path: Path) -> None:
    """A file that is no plan any more with signs in it is refused."""
    originals = read_originals([path])
    for spot, share in RUNS:
        with suppress(UsageError):
            lost = lost_in(originals, spot, share)
            assert [f"{each.place}: {each.text}" for each in lost] == []


@settings(max_examples=EXAMPLES)
@given(files())
def test_no_passage_of_any_file_is_lost(file: OfficeFile) -> None:
    """Whatever the cells: split, merged, blank; a file without a plan is refused."""
    for spot, share in RUNS:
        with suppress(UsageError):
            assert lost_in([file], spot, share) == []

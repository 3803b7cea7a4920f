"""What holds for every plan that is a published text word for word."""

import re
from itertools import pairwise

import pytest

from support import ROOT
from transcripts import document, mends, scalars, source

NAMES = sorted(
    path.name.removesuffix(".source.txt") for path in (ROOT / "tests/plans").glob("*.source.txt")
)
FILES = [
    (name, path.stem) for name in NAMES for path in sorted((ROOT / "plans" / name).glob("*.yaml"))
]


def test_each_has_a_plan() -> None:
    """And each plan of the project that is not invented has a source."""
    invented = {
        "shili-2025",
        "shili-office-2025",
        "shilishi-2026",
        "shiliqu-2025",
        "shiliqu-office-2025",
    }
    assert {path.name for path in (ROOT / "plans").iterdir()} - invented == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_mend_occurs_in_the_source_as_often_as_stated(name: str) -> None:
    """Each mend answers a slip that the source really has, so many times and no more."""
    printed = {mend.printed for mend in mends(name)}
    assert printed
    stated = {
        slip: sum(mend.times for mend in mends(name) if mend.printed == slip) for slip in printed
    }
    assert stated == {slip: source(name).count(slip) for slip in printed}
    assert [mend for mend in mends(name) if mend.printed == mend.mended] == []


@pytest.mark.parametrize(("name", "file"), FILES)
def test_lines_break_only_between_chinese_characters(name: str, file: str) -> None:
    """No line break splits a number or a word in Latin letters, or ends before a mark."""
    for text in scalars(document(name, file)):
        for paragraph in text.strip("\n").split("\n\n"):
            for before, after in pairwise(paragraph.split("\n")):
                assert re.match(r"[一-鿿，。；、]", before[-1:]), paragraph
                assert re.match(r"[一-鿿]", after), paragraph

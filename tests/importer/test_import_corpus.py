"""Files of offices in many forms, each with its truth: nothing is wrong in silence, and what was right stays so."""

import os
from pathlib import Path

import pytest

from measuring.corpus import CONVERTED, FOLDER, corpus, truth_of
from measuring.importing import imported
from measuring.measures import Verdict, measured
from npc.word.libreoffice import libreoffice

RIGHT = {
    "01-npc-nanhai.docx": 314,
    "02-npc-shili.docx": 124,
    "04-npc-yantai.docx": 61,
    "05-npc-hunan.docx": 47,
    "09-hand-nanhai.docx": 314,
    "10-autonum-nanhai.docx": 314,
    "11-split-nanhai.docx": 314,
    "12-ownersrun-month.docx": 82,
    "13-heads-landscape.docx": 69,
    "14-catrows-ticks.docx": 68,
    "15-redhead-shili.docx": 132,
    "16-tracked-nanhai.docx": 230,
    "18-levels-ezhou.docx": 15,
    "20-lists-yantai.docx": 32,
    "24-paste-shili.txt": 102,
    "25-arr-nanhai.xlsx": 171,
    "26-month-nanhai.xlsx": 83,
    "27-arr-shili.csv": 68,
    "28-news-dongcheng.html": 9,
    "30-hand-nanhai.doc": 314,
    "31-heads-landscape.odt": 69,
    "37-arr-nanhai.xls": 171,
    "nanhai-2023.source.txt": 314,
}
"""Fields of each file that came right when it was last measured: the figures may only rise."""


ALL = "NPC_ALL_FORMS"
"""A variable that has all files read for which LibreOffice is started; usually one is."""
MEASURED = [
    path for path in corpus() if path.suffix not in CONVERTED - {".doc"} or ALL in os.environ
]


@pytest.mark.parametrize("path", MEASURED, ids=lambda path: path.name)
def test_nothing_is_wrong_in_silence(path: Path) -> None:
    """What is not right has a mark, and as much is right as ever was."""
    if path.suffix in CONVERTED and not libreoffice():
        pytest.skip("LibreOffice reads it")
    result = measured(truth_of(path), imported(path))
    assert [str(each) for each in result.wrong(Verdict.SILENT)] == []
    assert result.counts[Verdict.RIGHT] >= RIGHT[path.name]


def test_truths_are_of_files() -> None:
    """A truth of which no file is left would be measured by nobody."""
    files = {path.name.partition(".")[0] for path in corpus()} | {"23-text-nanhai"}
    assert {path.name.partition(".")[0] for path in FOLDER.glob("*.truth.yaml")} <= files

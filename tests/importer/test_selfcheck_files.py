"""What npc printed itself is printed again as it stands; whatever a file holds, nobody is accused."""

from pathlib import Path

import pytest
from hypothesis import given

from measuring.drawn_files import files
from npc.errors import UsageError
from npc.importer.assembling import ImportSettings
from npc.importer.difference import Difference
from npc.importer.explaining import explanation
from npc.importer.interpreting import interpret
from npc.importer.making import files_of
from npc.importer.selfcheck import differences
from npc.importer.unit_report import unit_report
from npc.originals.original import OfficeFile
from npc.originals.word_files import read_word
from npc.output.documents.docx import to_docx
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from support import ROOT
from word import read_plan


def told(file: OfficeFile) -> list[Difference]:
    """Import a file in memory, and compare; also what is told of that can be written."""
    found = interpret([file], ImportSettings())
    made = {Path(name): source for name, source in files_of(found, "zh").items()}
    plan_files = PlanFiles(Path(), tuple(made), None)
    (reading,) = read_plans(
        plan_files, show=str, settings=SettingsReader(str), read=lambda path, _: made[path]
    )
    all_told = differences(reading.plan, found) if reading.is_sound else None
    for text in (explanation(found, all_told), unit_report(found, all_told)):
        assert text.endswith("\n")
    return all_told or []


@pytest.mark.parametrize("name", ["nanhai-2023", "shili-2025", "shiliqu-2025"])
def test_what_npc_printed_is_printed_again_as_it_stands(name: str, tmp_path: Path) -> None:
    """Not a sign of thirteen pages differs."""
    path = tmp_path / "plan.docx"
    path.write_bytes(to_docx(read_plan(ROOT / "plans" / name)))
    assert told(read_word(path, path.name, 0)) == []


@given(files())
def test_whatever_a_file_holds_it_can_be_compared(file: OfficeFile) -> None:
    """No words are said to be lost or invented, for none are."""
    try:
        all_told = told(file)
    except UsageError:
        return
    assert all(one.times > 0 and one.what.zh for one in all_told)

"""What npc printed itself is printed again as it stands."""

from pathlib import Path

import pytest

from npc.facts.volumes import volumes_of
from npc.importer.assembling import ImportSettings
from npc.importer.difference import Difference
from npc.importer.explaining import explanation
from npc.importer.interpreting import interpret
from npc.importer.making import files_of
from npc.importer.selfcheck import differences
from npc.importer.unit_report import unit_report
from npc.originals.original import OfficeFile
from npc.output.documents.docx import to_docx
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from read_originals import original
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


@pytest.mark.parametrize(
    "folder", sorted((ROOT / "plans").iterdir()), ids=lambda folder: folder.name
)
def test_what_npc_printed_is_printed_again_as_it_stands(folder: Path, tmp_path: Path) -> None:
    """Not a sign of thirteen pages differs, nor of a review, nor of a paper that is printed by itself."""
    path = tmp_path / "plan.docx"
    for volume in volumes_of(read_plan(folder)):
        path.write_bytes(to_docx(volume))
        assert told(original(path)) == []

"""Which printed paragraph a place of a file is about: every text of the project's plans is found where it is printed."""

from pathlib import Path

import pytest

from npc.facts.volumes import volumes_of
from npc.output.documents.own_sections import sections_of_papers
from npc.output.documents.page.spoken_of import SpokenOf
from npc.output.documents.selecting import document_tree
from npc.plan import Paper, Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from support import ROOT

NAMES = sorted(path.name for path in (ROOT / "plans").iterdir() if path.is_dir())


def volumes(name: str) -> list[Plan]:
    """Return what is printed of one of the project's plans."""
    (files,) = find_plans([str(ROOT / "plans" / name)], around=ROOT)
    readings = read_plans(files, show=str, settings=SettingsReader(str))
    return [volume for reading in readings for volume in volumes_of(reading.plan)]


def squeezed(text: str) -> str:
    """Return a text without blanks."""
    return "".join(text.split())


def tried(paper: Paper) -> list[tuple[str, tuple[str | int, ...]]]:
    """Return the texts that nothing else looks like, as they are printed, and where they stand."""
    long = 12
    found = [
        (squeezed(text.split("\n")[0].split("[^")[0]), at.path)
        for text, at in paper.texts()
        if text and at.document is paper.at.document and at.document.holds(at.path)
    ]
    return [(text, path) for text, path in found if len(text) >= long and path[0] != "notes"]


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_found_where_they_are_printed(name: str) -> None:
    count = found = 0
    for volume in volumes(name):
        tree = document_tree(volume)
        spoken_of = SpokenOf(volume, tree)
        for paper, _ in sections_of_papers(volume, tree):
            document = paper.at.document
            for text, path in tried(paper):
                element = spoken_of.element(document.place(path))
                count += 1
                if element is not None:
                    found += 1
                    assert text[:20] in squeezed("".join(map(str, element.itertext())))
    assert count
    assert found >= 0.95 * count


def test_what_is_about_no_paragraph_has_none(tmp_path: Path) -> None:
    """The key of all categories, the kind, a file of another plan."""
    for volume in volumes("nanhai-2023"):
        spoken_of = SpokenOf(volume, document_tree(volume))
        for paper in volume.papers:
            document = paper.at.document
            for key in ("kind", "categories", "sections", "months"):
                if document.holds((key,)):
                    assert spoken_of.element(document.key_place((key,))) is None
            place = document.place(("title",))
            assert spoken_of.element(place._replace(path=str(tmp_path))) is None
            assert spoken_of.element(place._replace(span=None)) is None

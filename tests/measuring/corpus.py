"""The files of offices whose truth is known: the same matter in many forms, each with what it says."""

from pathlib import Path

import yaml

from npc.source.document import Node
from support import ROOT

FOLDER = ROOT / "tests" / "importer" / "corpus"
TEXT_OF_NANHAI = ROOT / "tests" / "plans" / "nanhai-2023.source.txt"
"""A real plan as it was made public."""
TRUTHS = {
    "nanhai-2023.source": "23-text-nanhai",
    "10-autonum-nanhai": "01-npc-nanhai",
    "11-split-nanhai": "01-npc-nanhai",
    "26-month-nanhai": "12-ownersrun-month",
    "30-hand-nanhai": "09-hand-nanhai",
    "31-heads-landscape": "13-heads-landscape",
    "33-hand-nanhai": "09-hand-nanhai",
    "36-redhead-shili": "15-redhead-shili",
    "37-arr-nanhai": "25-arr-nanhai",
}
"""Files that say what another does, by their names without endings."""
CONVERTED = {".doc", ".odt", ".rtf", ".wps", ".xls", ".et"}
"""Endings of files that LibreOffice has to read."""


def inputs(folder: Path = FOLDER) -> list[Path]:
    """Return the files of a corpus, in order."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".yaml")


def corpus() -> list[Path]:
    """Return the files of the project's corpus; one of them is kept beside its plan."""
    return [*inputs(), TEXT_OF_NANHAI]


def truth_of(path: Path) -> list[dict[str, Node]]:
    """Return the papers that a file says."""
    stem = path.name.removesuffix(path.suffix)
    own = path.with_name(f"{stem}.truth.yaml")
    if not own.is_file():
        own = FOLDER / f"{TRUTHS.get(stem, stem)}.truth.yaml"
    return papers_of(own.read_text(encoding="utf-8"))


def papers_of(text: str) -> list[dict[str, Node]]:
    """Return the documents of a YAML text, all values as texts."""
    return [each for each in yaml.load_all(text, Loader=yaml.BaseLoader) if each]

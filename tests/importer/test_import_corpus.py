"""Files of offices in many forms, each with its truth: nothing is wrong in silence."""

from pathlib import Path

import pytest

from measuring.corpus import FOLDER, corpus


@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.name)
def test_nothing_in_a_file_of_the_corpus_is_empty(path: Path) -> None:
    """A pointer that a version control left in place of a file would make every measure worthless."""
    assert path.stat().st_size > 1000, path


def test_truths_are_of_files() -> None:
    """A truth of which no file is left would be measured by nobody."""
    files = {path.name.partition(".")[0] for path in corpus()} | {"23-text-nanhai"}
    assert {path.name.partition(".")[0] for path in FOLDER.glob("*.truth.yaml")} <= files

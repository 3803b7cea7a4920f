"""What patterns match: as `glob` of Python has it, but for links to folders."""

import os
from glob import glob
from pathlib import Path

import pytest

from npc.source.globs import Glob, parted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "a/b/c.yaml",
        "a/d.yaml",
        "a/.hidden/e.yaml",
        "a/.f.yaml",
        "g.yml",
        "a/b/h[1].txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    "pattern",
    [
        "*",
        "*/*",
        "**/*.yaml",
        "**",
        "a/**",
        "a/**/c.yaml",
        "**/**/*.yaml",
        "**/b/*",
        "?.yml",
        "[a-f]/*.yaml",
        ".*",
        "a/.*",
        "a/.hidden/*.yaml",
        "*/b/../d.yaml",
        "*/b/c.yaml/x",
        "a/b/h[[]1].txt",
        "nothing/*",
        "*.txt",
        "a*/**/*[!t]",
    ],
)
def test_patterns_match_what_they_match_in_python(folder: Path, pattern: str) -> None:
    expected = {os.path.normpath(path) for path in glob(str(folder / pattern), recursive=True)}  # noqa: PTH207 - what is compared
    found = [str(entry.path) for entry in Glob(*parted(folder / pattern)).matches]
    assert {os.path.normpath(path) for path in found} == expected
    assert len(set(found)) == len(found)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_to_folders_are_not_followed(folder: Path) -> None:
    """Two that lead to where they lie are as many ways as there is time for."""
    for name in ("one", "two"):
        (folder / name).symlink_to(".")
    glob = Glob(folder, ("**", "*.yaml"))
    assert [entry.path.name for entry in glob.matches] == ["c.yaml", "d.yaml"]
    assert {path.name for path in glob.links} == {"one", "two"}


def test_a_folder_that_cannot_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("npc.source.listing.scandir", refuse)
    found = Glob(folder / "a", ("*.yaml",))
    assert not found.matches
    assert list(found.unreadable) == [folder / "a"]

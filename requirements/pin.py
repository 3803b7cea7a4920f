"""Makes the pins anew: `python3 dev.py pin`, and `python3 dev.py pin --upgrade` for newer versions.

A file of pins holds what a layer of the environment needs beyond those below it, each package at one
version, with the hashes of all files of that release, for every system and Python. The index is the
one that uv is set to; no file names it.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

FOLDER = Path(__file__).resolve().parent
PROJECT = FOLDER.parent / "pyproject.toml"
BELOW: Mapping[str, tuple[str, ...]] = {
    "npc": (),
    "dev": ("npc",),
    "bench": ("npc", "dev"),
    "audit": ("npc", "dev"),
    "pin": ("npc", "dev"),
}
"""Layers, which are the dependency groups of these names, and which are installed whenever one is. With
`npc` goes what npc runs with and is built with."""
Pins: TypeAlias = dict[str, str]
"""Entries as they stand in a file, by the name of the package and its marker."""
HEAD = "# Made by `python3 dev.py pin`: versions, and the hashes of all files of each.\n"


def main(arguments: list[str]) -> int:
    """Write the files; what follows on the command line goes to uv."""
    with TemporaryDirectory() as name:
        everything = Path(name, "everything.txt")
        everything.write_text("".join(map(_text, BELOW)), encoding="utf-8")  # versions to keep
        _compile(BELOW, everything, arguments)
        layers: dict[str, Pins] = {}
        for layer, below in BELOW.items():
            made = Path(name, f"{layer}.txt")
            _compile((*below, layer), made, ("--constraints", str(everything)))
            lower = {entry for one in below for entry in layers[one]}
            pins = _entries(made.read_text(encoding="utf-8"))
            layers[layer] = {entry: text for entry, text in pins.items() if entry not in lower}
    for layer, pins in layers.items():
        _file(layer).write_text(HEAD + "".join(pins.values()), encoding="utf-8")
        sys.stdout.write(f"{layer}: {len(pins)}\n")
    return 0


def _compile(layers: Iterable[str], output: Path, arguments: Iterable[str]) -> None:
    """Have uv find the versions that layers need together."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for layer in layers:
        asked += project["dependency-groups"][layer]
    lowest = project["project"]["requires-python"].removeprefix(">=")
    form = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet")
    subprocess.run(
        ("uv", "pip", "compile", "-", *form, "--python-version", lowest, "-o", output, *arguments),
        input="\n".join(asked),
        encoding="utf-8",
        stdout=subprocess.DEVNULL,
        check=True,
    )


def _entries(text: str) -> Pins:
    """Return the entries of a file: a line with a version, and below it the hashes."""
    entries: Pins = {}
    entry = ""
    for line in text.splitlines(keepends=True):
        if line.startswith("#"):
            continue
        entry = entry if line.startswith(" ") else line.removesuffix(" \\\n")
        entries[entry] = entries.get(entry, "") + line
    return entries


def _text(layer: str) -> str:
    file = _file(layer)
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _file(layer: str) -> Path:
    return FOLDER / f"{layer}.txt"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

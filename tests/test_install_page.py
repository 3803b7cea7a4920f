"""The commands of docs/install.md that need a network or a bundle are such as there are."""

import re
import shlex
import sys
from collections.abc import Iterator

import pytest

from support import ROOT

sys.path[:0] = [str(ROOT), str(ROOT / "requirements")]
import dev  # noqa: E402 - the folders must be known first
import wheelhouse  # noqa: E402 - as above

PAGE = ROOT / "docs" / "install.md"
TEXT = PAGE.read_text(encoding="utf-8")
TESTED = (
    "sh install.sh",  # tests/test_bundles.py
    "python3 -m venv ~/.local/share/npc",
    "~/.local/share/npc/bin/python -m pip install .",  # as the pins are, by dev.py
)
"""Commands that need a bundle or a network."""


def commands() -> Iterator[str]:
    """Yield each line of the blocks for a shell."""
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL):
        yield from block.splitlines()


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_is_one_that_there_is(command: str) -> None:
    program, script, *words = shlex.split(command)
    if command in TESTED:
        return
    assert (program, script) == ("python3", "dev.py")
    task, *arguments = words
    assert task in dev.TASKS
    if task == "wheelhouse":
        assert wheelhouse.asked_for(arguments).platform in TEXT


def test_platforms_and_pythons_of_the_page_are_all() -> None:
    assert {*re.findall(r"--platform (\w+)", TEXT)} == {*wheelhouse.PLATFORMS}
    assert "、".join(wheelhouse.PYTHONS) in TEXT

"""What docs/development.md names is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import ROOT

TEXT = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
EXAMPLES = {"npc.yaml", "plans/2025", "plans/2026", "rules/pages/CODE-name.yaml"}
"""Paths of a repo with plans, and of what an addition would be called."""
STARTS = ("", "tests/", "src/npc/", "src/npc/**/")
FILE = re.compile(r".+\.(?:py|yaml|html|dtd|toml|txt|md)")


def named() -> Iterator[str]:
    """Yield what stands in backticks outside of blocks of code, each once."""
    prose = re.sub(r"^```.*?^```", "", TEXT, flags=re.DOTALL | re.MULTILINE)
    yield from dict.fromkeys(re.findall(r"`([^`]+)`", prose))


PATHS = [name for name in named() if not re.search(r"[\s(#<]", name)]
PATHS = [name for name in PATHS if ("/" in name or FILE.fullmatch(name)) and name not in EXAMPLES]
CLASSES = [name for name in named() if re.fullmatch(r"[A-Z][a-z]\w+", name)]


@pytest.mark.parametrize("path", PATHS)
def test_paths_lead_to_files(path: str) -> None:
    """From the top, from the package, or from a room that was just named."""
    assert any(next(ROOT.glob(f"{start}{path}"), None) for start in STARTS)


@pytest.mark.parametrize("name", CLASSES)
def test_classes_are_classes(name: str) -> None:
    found = re.compile(rf"^class {name}\b|^{name} = ", re.MULTILINE)
    assert any(found.search(path.read_text(encoding="utf-8")) for path in modules())


def modules() -> Iterator[Path]:
    """Yield the modules of the package."""
    return (ROOT / "src" / "npc").rglob("*.py")


def test_class_names_stand_for_one_thing() -> None:
    where: dict[str, list[str]] = {}
    for path in modules():
        for name in re.findall(r"^class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            where.setdefault(name, []).append(path.relative_to(ROOT).as_posix())
    assert {name: paths for name, paths in where.items() if len(paths) > 1} == {}

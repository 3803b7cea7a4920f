"""What docs/security.md says of limits and licences is what is."""

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, metadata, requires

import pytest
from packaging.requirements import Requirement

from support import ROOT

TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROW = re.compile(
    r"^\| (?P<what>.+?) \| (?P<most>.+?) \| `(?P<path>[\w/]+)\.py` `(?P<name>\w+)` \|$",
    re.MULTILINE,
)
ROWS = list(ROW.finditer(TEXT))
AMOUNT = re.compile(r"(?P<number>[\d,.]+) ?(?P<unit>MiB|KiB)?(?:个|字|秒|条|处|次|层|行|列|页)?")
UNITS = {"MiB": 2**20, "KiB": 2**10, None: 1}
LIMIT = re.compile(r"MAX_\w+|MOST_\w+|LONGEST_\w+|MEMORY|SECONDS|WALL_SECONDS")
COPYLEFT = re.compile(r"GPL|GNU|MPL|Mozilla")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['path']} {row['name']}")
def test_limits_are_those_of_the_code(row: re.Match[str]) -> None:
    amount = AMOUNT.fullmatch(row["most"])
    assert amount
    told = float(amount["number"].replace(",", "")) * UNITS[amount["unit"]]
    assert told == getattr(_module(row["path"]), row["name"])


@pytest.mark.parametrize("path", dict.fromkeys(row["path"] for row in ROWS))
def test_every_limit_of_a_module_that_is_named_is_in_the_table(path: str) -> None:
    """Those that other modules know, or that say how much a run may take."""
    told = {row["name"] for row in ROWS if row["path"] == path}
    assert {name for name in vars(_module(path)) if LIMIT.fullmatch(name)} <= told | _imported(path)


def _module(path: str) -> object:
    return import_module(f"npc.{path.replace('/', '.')}")


def _imported(path: str) -> set[str]:
    source = (ROOT / "src" / "npc" / f"{path}.py").read_text(encoding="utf-8")
    return {
        name
        for line in re.findall(r"^from .* import .*", source, re.MULTILINE)
        for name in LIMIT.findall(line)
    }


def test_optional_packages_whose_licence_asks_something_are_named() -> None:
    """Of those that a plain installation has, none is of that kind."""
    asking = {
        name for name in _needed("npc-work-points", extras=True) if COPYLEFT.search(_licence(name))
    }
    assert asking
    assert not asking & set(_needed("npc-work-points", extras=False))
    assert {name for name in asking if f"| {name.lower()}" not in TEXT} == set()


def _needed(package: str, *, extras: bool) -> Iterator[str]:
    """Yield what a package needs, and what that needs, as far as it is installed."""
    waiting, seen = [package], set[str]()
    while waiting:
        name = waiting.pop()
        for requirement in map(Requirement, _requires(name)):
            is_extra = "extra ==" in str(requirement.marker)
            if requirement.name not in seen and (not is_extra or (extras and name == package)):
                seen.add(requirement.name)
                waiting.append(requirement.name)
    yield from seen


def _requires(package: str) -> list[str]:
    try:
        return requires(package) or []
    except PackageNotFoundError:
        return []


def _licence(package: str) -> str:
    try:
        about = metadata(package)
    except PackageNotFoundError:
        return ""
    words = [*(about.get_all("License-Expression") or []), *(about.get_all("Classifier") or [])]
    return " ".join(word for word in words if "::" not in word or word.startswith("License"))

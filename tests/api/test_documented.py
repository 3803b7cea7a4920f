"""What docs/api.md and the docstrings of `npc.api` show is what happens."""

import doctest
import importlib
import inspect
import pkgutil
import re

import pytest

from npc import api
from support import ROOT

PAGE = ROOT / "docs" / "api.md"
MODULES = [f"npc.api.{found.name}" for found in pkgutil.iter_modules(api.__path__)]


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples name the project's own plans."""
    monkeypatch.chdir(ROOT)


def test_the_page_shows_what_happens() -> None:
    """Word for word."""
    found = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert found.attempted > 30
    assert found.failed == 0


@pytest.mark.parametrize("name", MODULES)
def test_docstrings_show_what_happens(name: str) -> None:
    """With what `npc.api` has, and `date`."""
    from datetime import date

    names = {known: getattr(api, known) for known in api.__all__}
    found = doctest.testmod(importlib.import_module(name), extraglobs={**names, "date": date})
    assert found.failed == 0


def functions() -> list[str]:
    return [name for name in api.__all__ if inspect.isfunction(getattr(api, name))]


@pytest.mark.parametrize("name", functions())
def test_every_function_has_an_example_and_a_place_on_the_page(name: str) -> None:
    """And says which errors it raises, where it raises any."""
    function = getattr(api, name)
    text = inspect.getdoc(function) or ""
    assert ">>> " in text
    assert f"api.{name}(" in PAGE.read_text(encoding="utf-8")
    told = set(re.findall(r"^    (\w+Error):", text, re.MULTILINE))
    raised = set(re.findall(r"raise (\w+Error)", inspect.getsource(function)))
    assert raised <= told <= set(api.__all__)


def test_every_error_is_on_the_page() -> None:
    """With all names that are public."""
    page = PAGE.read_text(encoding="utf-8")
    for name in api.__all__:
        kind = getattr(api, name)
        if inspect.isclass(kind) and issubclass(kind, api.NpcError):
            assert f"`{name}`" in page

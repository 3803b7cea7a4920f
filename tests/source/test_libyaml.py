"""PyYAML is loaded as far as libyaml's events need it, and whole where anybody asks for more."""

import subprocess
import sys

import pytest

WHOLE = """
import npc.source.libyaml as lean, sys
assert "yaml.loader" not in sys.modules
import yaml
assert yaml.safe_load("a: [1, 2]") == {"a": [1, 2]}
assert yaml.error.YAMLError is lean.YAMLError is yaml.YAMLError
for loader in (yaml.CSafeLoader, yaml.SafeLoader):
    try:
        yaml.load("[a, b", loader)
    except yaml.parser.ParserError as error:
        print(error.problem)
try:
    list(iter(lean.CParser("[a, b").get_event, None))
except yaml.parser.ParserError as error:
    print(error.problem)
"""
UNREADABLE = """
from npc.source.libyaml import CParser, YAMLError
def said():
    try:
        list(iter(CParser("a: \\x01").get_event, None))
    except YAMLError as error:
        return str(error)
before = said()
import yaml
assert before == said() == str(yaml.reader.ReaderError("<unicode string>", 3, 1, "?", "control characters are not allowed"))
print(before.splitlines()[0])
"""
BEFORE = """
import yaml
from npc.source.libyaml import CParser, MarkedYAMLError
assert MarkedYAMLError is yaml.error.MarkedYAMLError
assert CParser is yaml._yaml.CParser
"""
OTHERWISE = """
import sys
from importlib import import_module
import npc.source.libyaml
for name in [one for one in sys.modules if one.split(".")[0] == "yaml" or one == "npc.source.libyaml"]:
    del sys.modules[name]
import builtins, importlib
refused = []
def only_whole(name, package=None):
    if name == "yaml.tokens" and not refused:
        refused.append(name)
        raise ImportError(name)
    return import_module(name, package)
importlib.import_module = only_whole
from npc.source.libyaml import CParser
assert refused
assert "yaml.loader" in sys.modules
print(CParser("a: b").get_event())
"""


@pytest.mark.parametrize(
    ("code", "printed"),
    [(WHOLE, 3), (UNREADABLE, 1), (BEFORE, 0), (OTHERWISE, 1)],
    ids=["asked for later", "a character that cannot be read", "loaded before", "another PyYAML"],
)
def test_the_package_is_whole_for_others(code: str, printed: int) -> None:
    """Whoever uses PyYAML beside npc gets the same classes, before and after."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == printed

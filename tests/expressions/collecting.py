"""All regular expressions of npc, found in its source, with the ways in which each is used."""

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, TypeGuard

from expressions.automaton import Automaton
from support import ROOT

_SOURCE = ROOT / "src"
_SEARCHES = {"search", "finditer", "findall", "sub", "subn", "split", "scanner"}
_AT_BEGINNING = ("match", "fullmatch")
_TAKES_EXPRESSION = _SEARCHES | {*_AT_BEGINNING, "compile"}
_ENGINES = {"re", "regex", "sre_compile"}
_HARMLESS = {"escape", "Match", "Pattern", "IGNORECASE", "ASCII", "DOTALL", "MULTILINE", "VERBOSE"}

_SAMPLES = {
    "npc.facts.accounts": r"rf'(?<!\d年){_HALF_YEAR}|(?<=2025年){_HALF_YEAR}'",
    "npc.genre.departments": "'财经委|财政经济委员会|财政局'",
    "npc.genre.sentence_text": "'[，；“（《]'",
    "npc.genre.when_reading": "(_QUARTER_ENDS, _QUARTER_STARTS)",
}
"""Modules in which a function compiles what it makes of its arguments, and what that is like."""


class Expression(NamedTuple):
    """An expression, where it stands, and how it is used: one that is used in two ways is two."""

    name: str
    """Its module, and the name that keeps it, else its line."""
    pattern: str | bytes
    flags: int
    way: str
    """`search`, also for what finds all; `match`; or `fullmatch`."""

    def automaton(self) -> Automaton:
        """Return its states."""
        return Automaton(
            self.pattern, self.flags, searched=self.way == "search", whole=self.way == "fullmatch"
        )


class _Use(NamedTuple):
    module: str
    call: ast.Call
    method: str
    name: str | None
    """The name at the top of the module that keeps it, if any."""


@cache
def expressions() -> tuple[Expression, ...]:
    """Return all expressions of the source."""
    return tuple(
        expression
        for module in _speaking_of("import re")
        for use in _uses(module)
        for expression in _expressions_of(use)
    )


def hidden() -> list[str]:
    """Return the places where an expression may hide from this search."""
    found = []
    for module in _speaking_of("import re", "from re", "regex", "sre_"):
        calls = {id(use.call.func) for use in _uses(module)}
        found += [
            f"{module}:{node.lineno}: {ast.unparse(node)}"
            for node in ast.walk(_tree(module))
            if _is_strange_import(node)
            or (_is_of_re(node) and id(node) not in calls and node.attr not in _HARMLESS)
        ]
    return found


def _is_strange_import(node: ast.AST) -> TypeGuard[ast.Import | ast.ImportFrom]:
    if isinstance(node, ast.ImportFrom):
        return node.module in _ENGINES
    return isinstance(node, ast.Import) and any(
        name.name in _ENGINES and (name.name != "re" or name.asname) for name in node.names
    )


def _is_of_re(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "re"
    )


@cache
def _modules() -> dict[str, str]:
    """Return the texts of all modules."""
    return {
        ".".join(path.relative_to(_SOURCE).with_suffix("").parts).removesuffix(".__init__"): (
            path.read_text(encoding="utf-8")
        )
        for path in sorted((_SOURCE / "npc").rglob("*.py"))
    }


def _speaking_of(*words: str) -> Iterator[str]:
    """Return the modules whose text has one of some words."""
    return (module for module, text in _modules().items() if any(word in text for word in words))


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(_modules()[module])


@cache
def _uses(module: str) -> tuple[_Use, ...]:
    names = {
        id(statement.value): target.id
        for statement in _tree(module).body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    return tuple(
        _Use(module, node, node.func.attr, names.get(id(node)))
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.Call)
        and _is_of_re(node.func)
        and node.func.attr in _TAKES_EXPRESSION
    )


def _expressions_of(use: _Use) -> Iterator[Expression]:
    space = vars(importlib.import_module(use.module))
    try:
        patterns = _value(use.call.args[0], space)
    except NameError:
        patterns = eval(_SAMPLES[use.module], space)  # noqa: S307 - written above
    flags = _flags(use, space)
    methods = _methods(use)
    ways = [
        ("search", not methods <= {*_AT_BEGINNING}),
        *((way, way in methods) for way in _AT_BEGINNING),
    ]
    for pattern in patterns if isinstance(patterns, tuple) else (patterns,):
        for way, is_used in ways:
            if is_used:
                place = f"{use.module}:{use.name or use.call.lineno}"
                yield Expression(place, pattern, flags, way)


def _value(node: ast.expr, space: dict[str, Any]) -> Any:  # noqa: ANN401 - whatever stands there
    return eval(ast.unparse(node), space)  # noqa: S307 - npc's own source


def _flags(use: _Use, space: dict[str, Any]) -> int:
    at = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(use.method, 2)
    named = [keyword.value for keyword in use.call.keywords if keyword.arg == "flags"]
    given = named or use.call.args[at : at + 1]
    return int(_value(given[0], space)) if given else 0


def _methods(use: _Use) -> set[str]:
    """Return the methods by which an expression is used; searching where it is given away."""
    if use.method != "compile":
        return {use.method}
    if not use.name:
        return {"search"}
    modules = [use.module] if use.name.startswith("_") else _speaking_of(use.name)
    return set().union(*(_methods_of_names(module).get(use.name, ()) for module in modules))


@cache
def _methods_of_names(module: str) -> dict[str, set[str]]:
    """Return what is called of each name, or of an attribute of that name."""
    called: dict[int, str] = {}
    found: dict[str, set[str]] = {}
    for node in ast.walk(_tree(module)):  # what is outside comes before what is within
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            at_many_places = node.func.attr == "match" and len(node.args) > 1
            called[id(node.func.value)] = "search" if at_many_places else node.func.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            found.setdefault(node.id, set()).add(called.get(id(node), "search"))
        elif isinstance(node, ast.Attribute):
            found.setdefault(node.attr, set()).add(called.get(id(node), "search"))
    return found

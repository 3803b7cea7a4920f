"""Makes a module of each file of word lists: `python3 dev.py forms`."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from npc.diagnostics import SourceText
from npc.genre.lexicon.patterns import expand
from npc.genre.lexicon.tables import rows, type_of
from npc.source.made_modules import constant, quoted
from npc.source.reader import read_text
from npc.source.values import Fields, mapping, needed_text, texts

FOLDER = Path(__file__).parent
_TYPES = {"set": "frozenset[str]", "tuple": "tuple[str, ...]", "text": "str"}
_WIDTH = 40
"""Words a line of a made module: characters, of which a Chinese one is two columns wide."""


def sources() -> dict[Path, str]:
    """Return the text of each module by its path."""
    return {path.with_suffix(".py"): _module(path) for path in sorted(FOLDER.glob("*.yaml"))}


def lists_of(subject: str) -> dict[str, tuple[str, ...]]:
    """Return the members of all lists of a subject by name; of pairs, groups and tables, the words."""
    return {name: _members(subject, name) for name in _lists(subject)}


def _module(path: Path) -> str:
    head = f'"""Word lists, made from {path.name} by `python3 dev.py forms`; not edited."""\n\n# fmt: off\n'
    return head + "".join(_constant(path.stem, name) for name in _lists(path.stem))


def _constant(subject: str, name: str) -> str:
    fields = _fields(subject, name)
    note = " ".join(needed_text(fields, "note").split())
    if not note:
        raise ValueError(name)
    kind, value = _written(subject, name)
    return f'\n{name}: {kind} = {value}\n"""{note}"""\n'


def _written(subject: str, name: str) -> tuple[str, str]:
    """Return the type and the value of a list as Python."""
    fields = _fields(subject, name)
    if "rows" in fields:
        made = rows(fields, lambda patterns: _expanded(subject, patterns))
        lines = (f"    ({', '.join(map(constant, row))}),\n" for row in made)
        return type_of(fields), f"(\n{''.join(lines)})"
    if "groups" in fields:
        groups = mapping(fields, "groups")
        lines = (
            f"    {quoted(key)}: {_tuple(_expanded(subject, texts(groups, key)))},\n"
            for key in groups
        )
        return "dict[str, tuple[str, ...]]", f"{{\n{''.join(lines)}}}"
    if "pairs" in fields:
        pairs = mapping(fields, "pairs")
        lines = (
            f"    {quoted(word)}: {quoted(needed_text(pairs, key))},\n"
            for key in pairs
            for word in _expanded(subject, (key,))
        )
        return "dict[str, str]", f"{{\n{''.join(lines)}}}"
    kind, members = needed_text(fields, "as"), _members(subject, name)
    is_text = kind == "text" or (kind == "set" and all(len(member) == 1 for member in members))
    value = quoted("".join(members)) if is_text else _tuple(members)
    return _TYPES[kind], f"frozenset({value})" if kind == "set" else value


def _tuple(members: tuple[str, ...]) -> str:
    """Write a tuple in lines of a legible length."""
    lines: list[str] = []
    line = ""
    for member in members:
        line += f"{quoted(member)}, "
        if len(line) > _WIDTH:
            lines, line = [*lines, line], ""
    lines = [written.rstrip() for written in (*lines, line) if written]
    if len(lines) == 1:
        return f"({lines[0] if len(members) == 1 else lines[0][:-1]})"
    return "(\n" + "".join(f"    {written}\n" for written in lines) + ")"


def _members(subject: str, name: str) -> tuple[str, ...]:
    """Return the members of a list in order, each once.

    Raises:
        KeyError: There is no such list.

    """
    fields = _fields(subject, name)
    if "groups" in fields:
        groups = mapping(fields, "groups")
        patterns = [word for key in groups for word in texts(groups, key)]
    else:
        patterns = [*mapping(fields, "pairs"), *texts(fields, "words")]
    written = (*needed_text(fields, "characters"), *mapping(fields, "rows"))
    return tuple(dict.fromkeys((*written, *_expanded(subject, patterns))))


def _expanded(subject: str, patterns: Iterable[str]) -> tuple[str, ...]:
    def members_of(reference: str) -> tuple[str, ...]:
        other, dot, name = reference.rpartition(".")
        return _members(other if dot else subject, name)

    return tuple(word for pattern in patterns for word in expand(pattern, members_of))


def _fields(subject: str, name: str) -> Fields:
    lists = _lists(subject)
    if name not in lists:
        raise KeyError(f"{subject}.{name}")
    return mapping(lists, name)


@lru_cache
def _lists(subject: str) -> Fields:
    """Read a file; a slip in it is shown as the reader finds it."""
    path = FOLDER / f"{subject}.yaml"
    read = read_text(SourceText(path.name, path.read_text(encoding="utf-8")))
    if read.diagnostics:
        raise ValueError(read.diagnostics)
    (document,) = read.documents
    return mapping({"lists": document.data}, "lists")


if __name__ == "__main__":
    for target, text in sources().items():
        target.write_text(text, encoding="utf-8")

"""Makes `compiled.py` from the pages: `python3 dev.py forms`."""

from collections.abc import Iterator
from pathlib import Path

from npc.diagnostics import SourceText
from npc.source.document import Node
from npc.source.reader import read_text
from npc.source.values import Fields, mapping, texts

FOLDER = Path(__file__).parent
TARGET = FOLDER / "compiled.py"
_HEAD = '''"""The pages of all rules, by code, made by `python3 dev.py forms`; not edited.

Each is what, why and ground, in English and Chinese, the failing and the passing example (a text,
or a description in both languages), the encoding of the failing one, and the families of entries that
the rule reads (`laws`), or single ones (`duties/final-accounts`).
"""

from typing import TypeAlias

_Pair: TypeAlias = tuple[str, str]

PAGES: dict[str, tuple[_Pair, _Pair, _Pair, str | _Pair, str | _Pair, str, tuple[str, ...]]] = {
'''


def source() -> str:
    """Return the text of `compiled.py`, before it is formatted."""
    lines = (f"    {path.name[:6]!r}: {tuple(_fields(path))!r},\n" for path in files())
    return f"{_HEAD}{''.join(lines)}}}\n"


def files() -> list[Path]:
    """Return the files of all pages, by code."""
    return sorted(FOLDER.glob("*.yaml"))


def _fields(path: Path) -> Iterator[object]:
    file = read_text(SourceText(path.name, path.read_text(encoding="utf-8")))
    if file.diagnostics:
        raise ValueError(file.diagnostics)
    (document,) = file.documents
    fields: Fields = mapping({"page": document.data}, "page")
    for key in ("what", "why", "ground", "fails", "passes"):
        yield _text_or_pair(fields[key])
    yield fields.get("encoding", "UTF-8")
    yield texts(fields, "knowledge")


def _text_or_pair(value: Node) -> object:
    return (value["en"], value["zh"]) if isinstance(value, dict) else value


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")

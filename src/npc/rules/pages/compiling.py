"""Makes `compiled.py` from the pages: `python3 dev.py forms`."""

from collections.abc import Iterator
from pathlib import Path

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from npc.source.values import Fields, mapping

FOLDER = Path(__file__).parent
TARGET = FOLDER / "compiled.py"
_HEAD = '''"""The pages of all rules, by code, made by `python3 dev.py forms`; not edited.

Each is what, why and ground, in English and Chinese, and the failing and the passing example.
"""

PAGES: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str], str, str]] = {
'''


def source() -> str:
    """Return the text of `compiled.py`, before it is formatted."""
    pages = sorted(FOLDER.glob("NPC*.yaml"))
    lines = (f"    {path.name[:6]!r}: {tuple(_fields(path))!r},\n" for path in pages)
    return f"{_HEAD}{''.join(lines)}}}\n"


def _fields(path: Path) -> Iterator[object]:
    (document,) = read_text(SourceText(path.name, path.read_text(encoding="utf-8"))).documents
    fields: Fields = mapping({"page": document.data}, "page")
    for key in ("what", "why", "ground"):
        texts = mapping(fields, key)
        yield texts["en"], texts["zh"]
    yield from (fields["fails"], fields["passes"])


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")

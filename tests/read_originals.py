"""What is read of an office's own file, as plain data that a test can compare."""

from pathlib import Path

from npc.originals.opening import read_originals
from npc.originals.original import Grid, OfficeFile, Passage, PassageKind


def pasted(text: str | bytes) -> OfficeFile:
    """Read what is pasted."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_originals([Path("-")], stdin=data)[0]


def original(
    path: Path, data: str | bytes | None = None, *, sheet: str | None = None
) -> OfficeFile:
    """Read a file, written first where its content is given."""
    if data is not None:
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_originals([path], sheet=sheet)[0]


def passages(file: OfficeFile) -> list[Passage]:
    """Return the passages outside of tables."""
    return [block for block in file.blocks if isinstance(block, Passage)]


def texts(file: OfficeFile) -> list[str]:
    """Return the words of these passages."""
    return [passage.text for passage in passages(file) if passage.standing is PassageKind.TEXT]


def places(file: OfficeFile) -> list[str]:
    """Return where these passages are."""
    return [passage.place.zh for passage in passages(file)]


def grids(file: OfficeFile) -> list[Grid]:
    """Return the tables."""
    return [block for block in file.blocks if isinstance(block, Grid)]


def rows(file: OfficeFile) -> list[list[str]]:
    """Return the words of all cells of the first table; lines of a cell are parted by a bar."""
    return [
        ["|".join(line.text for line in cell.passages) for cell in row]
        for row in grids(file)[0].cells
    ]


def remarks(file: OfficeFile) -> list[str]:
    """Return what is said of a file."""
    return [remark.zh for remark in file.remarks]

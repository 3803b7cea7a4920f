"""Pages as LibreOffice draws them, as lines of words with their places."""

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from npc.files.scratch import scratch
from npc.programs import run
from npc.records import NamedTuple
from npc.word.libreoffice import pdf_of

_BBOX = "{http://www.w3.org/1999/xhtml}"


class DrawnLine(NamedTuple):
    """A line of text on a page, in points from the upper left corner."""

    left: float
    right: float
    top: float
    bottom: float
    text: str
    gap: float = 0
    """The widest between two words of it."""

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2


class DrawnPage(NamedTuple):
    """A drawn page."""

    width: float
    height: float
    lines: tuple[DrawnLine, ...]


def pages_of(document: bytes, office: str, reader: str) -> list[DrawnPage]:
    """Draw a Word file, and read from the drawing where its words stand.

    Args:
        document: The Word file.
        office: The path of LibreOffice.
        reader: The path of pdftotext.

    Raises:
        subprocess.SubprocessError: One of the programs failed, or took too long.
        OSError: One of them cannot be run.
        lxml.etree.LxmlError: What pdftotext wrote cannot be read.

    """
    with scratch() as made:
        folder = made.path
        (folder / "file.pdf").write_bytes(pdf_of(document, office))
        run([reader, "-bbox-layout", str(folder / "file.pdf"), str(folder / "file.html")], made)
        written = (folder / "file.html").read_bytes()
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=True)
    root = etree.fromstring(written, parser)
    return [
        DrawnPage(
            float(page.get("width") or 0),
            float(page.get("height") or 0),
            tuple(_lines_of([_word(word) for word in page.iter(f"{_BBOX}word")])),
        )
        for page in root.iter(f"{_BBOX}page")
    ]


def _word(word: etree._Element) -> DrawnLine:
    left, top, right, bottom = (
        float(word.get(name) or 0) for name in ("xMin", "yMin", "xMax", "yMax")
    )
    return DrawnLine(left, right, top, bottom, word.text or "")


def _lines_of(words: list[DrawnLine]) -> Iterator[DrawnLine]:
    """Put words that stand side by side into lines; poppler parts them at its own discretion."""
    rows: list[list[DrawnLine]] = []
    for word in sorted(words, key=lambda word: (word.middle, word.left)):
        if rows and word.middle - rows[-1][0].middle < (word.bottom - word.top) / 2:
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda word: word.left)
        yield DrawnLine(
            row[0].left,
            max(word.right for word in row),
            min(word.top for word in row),
            max(word.bottom for word in row),
            " ".join(word.text for word in row),
            max((after.left - before.right for before, after in pairwise(row)), default=0),
        )

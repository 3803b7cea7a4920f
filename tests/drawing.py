"""Documents drawn by LibreOffice, and what stands where on their pages."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import NamedTuple

_MM = 25.4 / 72


def _has_chinese_font() -> bool:
    if not shutil.which("fc-list"):
        return False
    fonts = subprocess.run(["fc-list", ":lang=zh-cn"], capture_output=True, check=False)
    return bool(fonts.stdout)


PDF = bool(shutil.which("soffice") and shutil.which("pdftotext") and _has_chinese_font())
"""Whether documents can be drawn here."""


class Word(NamedTuple):
    """Letters that stand together, with their place in millimetres from the top left."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, from the left and from the top."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class Page(NamedTuple):
    """A drawn page."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]


def drawn(data: bytes, folder: Path) -> list[Page]:
    """Draw a Word file, and read its pages."""
    return drawn_together([data], folder)[0]


def drawn_together(documents: Sequence[bytes], folder: Path) -> list[list[Page]]:
    """Draw several Word files, and read the pages of each: to start LibreOffice takes longer than to draw one."""
    names = [f"drawn-{number}" for number in range(len(documents))]
    for name, data in zip(names, documents, strict=True):
        (folder / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [f"{name}.docx" for name in names]
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", *files]
    subprocess.run(convert, cwd=folder, capture_output=True, check=True)
    return [_pages(folder / f"{name}.pdf") for name in names]


def _pages(path: Path) -> list[Page]:
    command = ["pdftotext", "-bbox", str(path), "-"]
    found = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    pages = re.findall(
        r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', found.stdout, re.DOTALL
    )
    return [
        Page(number, float(width) * _MM, float(height) * _MM, tuple(map(_word, _words(content))))
        for number, (width, height, content) in enumerate(pages, 1)
    ]


def _words(content: str) -> list[tuple[str, ...]]:
    place = "".join(rf' {name}="(-?[\d.]+)"' for name in ("xMin", "yMin", "xMax", "yMax"))
    return re.findall(rf"<word{place}>(.*?)</word>", content)


def _word(found: tuple[str, ...]) -> Word:
    left, top, right, bottom = (float(one) * _MM for one in found[:4])
    return Word(left, top, right, bottom, unescape(found[4]))

"""What is in a PDF that was just drawn: the words of its pages, and its fonts."""

import logging
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import unquote

from npc.files.scratch import scratch
from npc.messages import Message
from npc.programs import run
from npc.records import NamedTuple

MOST_SECONDS = 60.0
"""How long to read: a page takes 0.03 s, a plan has twenty."""
if TYPE_CHECKING:
    from pypdf import PageObject

_FONT = re.compile(rb"/BaseFont\s?/([^\s/<>\[\]()]{1,200})")
_SUBSET = re.compile(r"[A-Z]{6}\+")


class Inside(NamedTuple):
    """What a PDF holds."""

    pages: list[str] | None
    """The text of each page, in the order in which it was drawn; None where nothing can read it."""
    fonts: tuple[str, ...]
    """The names of its fonts, each once."""
    why: Message = Message("", "")
    """Why it could not be read."""


def inside_of(written: bytes) -> Inside:
    """Read a PDF by pypdf, or else by pdftotext."""
    fonts = tuple(dict.fromkeys(map(_font_name, _FONT.findall(written))))
    try:
        return _by_pypdf(written, fonts)
    except ImportError:
        why = _NO_READER
    except Exception:  # noqa: BLE001 - whatever it comes upon, the other reader is asked
        why = _NOT_READ
    reader = shutil.which("pdftotext")
    if reader is not None:
        try:
            return Inside(_by_pdftotext(written, reader), fonts)
        except (OSError, subprocess.SubprocessError):
            why = _NOT_READ
    return Inside(None, fonts, why)


def _by_pypdf(written: bytes, fonts: tuple[str, ...]) -> Inside:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader, start = PdfReader(BytesIO(written)), time.monotonic()
    pages: list[str] = []
    named = dict.fromkeys(fonts)
    for page in reader.pages:
        if time.monotonic() - start > MOST_SECONDS:
            return Inside(None, fonts, _TOO_LONG)
        pages.append(page.extract_text())
        named |= dict.fromkeys(_fonts_of(page))
    return Inside(pages, tuple(named))


def _fonts_of(page: "PageObject") -> Iterator[str]:
    """Yield the fonts of a page, also those that stand in compressed objects."""
    for font in page.get("/Resources", {}).get("/Font", {}).values():
        yield _SUBSET.sub("", str(font.get_object().get("/BaseFont", "")).lstrip("/"), count=1)


def _by_pdftotext(written: bytes, reader: str) -> list[str]:
    with scratch() as made:
        file, text = made.path / "file.pdf", made.path / "file.txt"
        file.write_bytes(written)
        run([reader, "-raw", "-enc", "UTF-8", str(file), str(text)], made)
        return text.read_text(encoding="utf-8", errors="replace").split("\f")


def _font_name(name: bytes) -> str:
    """Return the name of a font without the six letters that say it is a part of one."""
    plain = unquote(name.decode("latin-1").replace("#", "%"))
    return _SUBSET.sub("", plain, count=1)


_NO_READER = Message(
    "the words of the PDF were not compared with the plan: neither pypdf nor pdftotext is installed; "
    "pip install 'npc-work-points[pdf]'",
    "未核对 PDF 中的文字与计划是否一致：本机没有 pypdf，也没有 pdftotext；请运行 pip install 'npc-work-points[pdf]'",
)
_NOT_READ = Message(
    "the words of the PDF were not compared with the plan: the PDF could not be read back",
    "未核对 PDF 中的文字与计划是否一致：无法读回该 PDF",
)
_TOO_LONG = Message(
    "the words of the PDF were not compared with the plan: it has too many pages",
    "未核对 PDF 中的文字与计划是否一致：页数过多",
)

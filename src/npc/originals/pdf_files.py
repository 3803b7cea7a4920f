"""PDF files with a text layer, read by pdfplumber where it is installed: the last resort, since a PDF knows no paragraphs."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals.original import Block, OfficeFile
from npc.originals.page_numbers import PAGE_NUMBERS_LEFT_OUT
from npc.originals.pdf_streams import refuse_swollen
from npc.originals.pdf_text import PdfText
from npc.originals.remedies import RECOGNISE, TAKE_WORD_FILE
from npc.word.package import PackageError, Problem

if TYPE_CHECKING:
    from pdfplumber.page import Page
    from pdfplumber.pdf import PDF

MOST_PAGES = 200
"""A year's papers have thirty; a page takes 50 ms."""
_MOST_CHARACTERS, _MOST_LINES = 20_000, 4_000
"""Of a page; a page of small print has 3,000 characters, and a table of a hundred rows a thousand lines."""
_MOST_UNNAMED = 0.05
"""Share of characters whose fonts do not say which they are, above which a text cannot be read."""


def read_pdf(data: bytes, name: str, first: int) -> OfficeFile:
    """Read a PDF.

    Args:
        data: The file.
        name: How it is shown.
        first: The number of its first passage.

    Raises:
        PackageError: It is damaged, or protected by a password.
        UsageError: It has no text, or too many pages; or pdfplumber is not there.

    """
    try:
        import pdfplumber
    except ImportError as error:
        raise UsageError(_NOT_INSTALLED.format(path=Verbatim(name)), hint=_INSTALL) from error
    refuse_swollen(data)
    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            return _read(pdf, name, first)
    except (UsageError, MemoryError):
        raise
    except Exception as error:  # pdfminer raises what it comes upon
        problem = Problem.ENCRYPTED if _is_password(error) else Problem.BROKEN
        raise PackageError(problem) from error


def _is_password(error: BaseException) -> bool:
    names = {type(error).__name__, *(type(each).__name__ for each in error.args)}
    return "PDFPasswordIncorrect" in names


def _read(pdf: "PDF", name: str, first: int) -> OfficeFile:
    pages = pdf.pages
    if len(pages) > MOST_PAGES:
        raise UsageError(
            _TOO_LONG.format(path=Verbatim(name), count=len(pages), most=MOST_PAGES),
            hint=TAKE_WORD_FILE,
        )
    text = PdfText(first)
    blocks: list[Block] = []
    empty: list[int] = []
    for page in pages:
        _refuse_crowded(page, name)
        if not any(character["text"].strip() for character in page.chars):
            empty.append(page.page_number)
        blocks += text.page(page)
        page.close()
    blocks += text.rest()
    if not blocks:
        raise UsageError(_SCANNED.format(path=Verbatim(name)), hint=RECOGNISE)
    if text.unnamed > text.characters * _MOST_UNNAMED:
        raise UsageError(_UNREADABLE_FONT.format(path=Verbatim(name)), hint=RECOGNISE)
    return OfficeFile(name, blocks, remarks=list(_remarks(empty, text.page_numbers)))


def _refuse_crowded(page: "Page", name: str) -> None:
    if len(page.chars) > _MOST_CHARACTERS or len(page.edges) > _MOST_LINES:
        raise UsageError(
            _CROWDED.format(path=Verbatim(name), page=page.page_number), hint=TAKE_WORD_FILE
        )


def _remarks(empty: list[int], page_numbers: int) -> Iterator[Message]:
    yield _LAST_RESORT
    if empty:
        yield _EMPTY_PAGES.format(pages=empty)
    if page_numbers:
        yield PAGE_NUMBERS_LEFT_OUT.format(count=page_numbers)


_LAST_RESORT = Message(
    "a PDF does not say where paragraphs and cells end, so compare all of it with the original; better import the Word file from which it was made",
    "PDF 里没有段落和单元格的信息，读入的内容要与原件逐处核对；有 Word 文件的，请改用 Word 文件",
)
_EMPTY_PAGES = Message(
    "pages without text, which may be scans, were not read: {pages}",
    "第{pages}页没有文字（可能是扫描的图片），未读入",
)
_SCANNED = Message("“{path}” has no text: it is a scan", "“{path}”里没有文字，是扫描件")
_UNREADABLE_FONT = Message(
    "the fonts of “{path}” do not say which characters they show",
    "“{path}”的字体没有文字编码，读不出文字",
)
_TOO_LONG = Message(
    "“{path}” has {count} pages, more than {most}", "“{path}”有 {count} 页，超过 {most} 页"
)
_CROWDED = Message(
    "page {page} of “{path}” is too crowded to be read", "“{path}”第 {page} 页内容过密，无法读取"
)
_NOT_INSTALLED = Message(
    "“{path}” is a PDF, which is read by pdfplumber, and that is not installed",
    "“{path}”是 PDF，要装有 pdfplumber 才能读取，本机没有安装",
)
_INSTALL = Message(
    "better take the Word file from which it was made; or: pip install 'npc-work-points[pdf]'",
    "最好用制作它的 Word 文件；或者运行 pip install 'npc-work-points[pdf]'",
)

"""PDF: by LibreOffice from the Word file, or by WeasyPrint from the page, whichever is there.

LibreOffice goes first: it draws what Word would.
"""

import re
import subprocess
from hashlib import sha256
from importlib.util import find_spec

from npc.errors import RenderError
from npc.messages import Message
from npc.output.documents.docx import document as word_file
from npc.output.documents.docx.page_numbers import has_page_of_imprint, without_imprint_number
from npc.output.documents.page import to_printed_page
from npc.output.templating.tree import Tree
from npc.output.theme import Theme
from npc.plan import Plan
from npc.word.libreoffice import libreoffice, pdf_of


def document(tree: Tree, plan: Plan, theme: Theme) -> bytes:
    """Write a document as what is drawn here: a Word file for LibreOffice, else a page for WeasyPrint.

    Raises:
        RenderError: Neither is there, or WeasyPrint alone, which takes no styles of a Word file.

    """
    if libreoffice():
        return word_file(tree, plan, theme)
    if theme.reference:
        raise RenderError(_NO_STYLES, hint=_INSTALL_OFFICE)
    if find_spec("weasyprint"):
        return to_printed_page(tree, plan).encode()
    raise RenderError(_NEITHER, hint=_INSTALL)


def drawn(document: bytes) -> bytes:
    """Return as PDF what `document` wrote.

    Raises:
        RenderError: The program that is there fails.

    """
    program = libreoffice()
    return _by_libreoffice(program, document) if program else _by_weasyprint(document)


def _by_weasyprint(page: bytes) -> bytes:
    import logging

    # It complains about properties that only browsers know.
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    try:
        from weasyprint import HTML
    except (ImportError, OSError) as error:  # its libraries, such as Pango, are not all there
        raise RenderError(
            _BROKEN.format(reason=str(error).splitlines()[0]), hint=_INSTALL
        ) from error
    identifier = sha256(page).hexdigest()[:32].encode()
    written = HTML(string=page.decode(), url_fetcher=_fetch_nothing).write_pdf(
        pdf_identifier=identifier
    )
    return bytes(written)


def _fetch_nothing(url: str, *_: object, **__: object) -> dict[str, object]:
    raise ValueError(url)


def _by_libreoffice(program: str, document: bytes) -> bytes:
    try:
        return _without_clock(_with_blank_page(pdf_of(document, program), program, document))
    except (subprocess.SubprocessError, OSError) as error:
        raise RenderError(_FAILED, hint=_TRY_AGAIN) from error


def _with_blank_page(drawn: bytes, program: str, document: bytes) -> bytes:
    """Draw it again where a blank page stands before that of the imprint, so that neither has a number.

    The imprint is on an even page, and LibreOffice leaves out blank ones: where one is, it draws an odd
    number of them. It belongs to the PDF, whose pages else come to lie on the wrong sides of the sheets.
    """
    if len(_PAGE.findall(drawn)) % 2 and has_page_of_imprint(document):
        return pdf_of(without_imprint_number(document), program, blank_pages=True)
    return drawn


_PAGE = re.compile(rb"/Type\s{0,4}/Page\b")


def _without_clock(written: bytes) -> bytes:
    """Put fixed values of the same length where LibreOffice writes moments and random numbers."""
    for pattern in _CHANGING:
        written = pattern.sub(_zeros, written)
    return written


def _zeros(match: re.Match[bytes]) -> bytes:
    return match[1] + re.sub(rb"[0-9A-Fa-f]", b"0", match[2]) + match[3]


_CHANGING = (
    re.compile(rb"(/CreationDate\s{0,4}\(D:)([^)]{0,99})(\))"),
    re.compile(rb"(/ModDate\s{0,4}\(D:)([^)]{0,99})(\))"),
    re.compile(rb"(/ID\s{0,4}\[)([^]]{0,200})(\])"),
    re.compile(rb"(/DocChecksum\s*/)([0-9A-Fa-f]*)()"),
    re.compile(rb"(<xmp:(?:Create|Modify)Date>)([^<]*)(<)"),
)

_NEITHER = Message(
    en="PDF needs LibreOffice or WeasyPrint, and neither is installed",
    zh="生成 PDF 需要 LibreOffice 或 WeasyPrint，本机均未安装",
)
_INSTALL = Message(
    en="install LibreOffice, or: pip install 'npc-work-points[pdf]'",
    zh="请安装 LibreOffice，或运行 pip install 'npc-work-points[pdf]'",
)
_NO_STYLES = Message(
    en="without LibreOffice a PDF cannot take the styles of a Word file",
    zh="未安装 LibreOffice，生成 PDF 时无法取用 Word 文件的样式",
)
_INSTALL_OFFICE = Message(
    en="install LibreOffice, or leave out the reference file",
    zh="请安装 LibreOffice，或不指定样式文件",
)
_BROKEN = Message(
    en="WeasyPrint cannot be loaded: {reason}",
    zh="WeasyPrint 无法加载：{reason}",
)
_FAILED = Message(en="LibreOffice could not make the PDF", zh="LibreOffice 未能生成 PDF")
_TRY_AGAIN = Message(
    en="try again, or install WeasyPrint: pip install 'npc-work-points[pdf]'",
    zh="请再试一次，或安装 WeasyPrint：pip install 'npc-work-points[pdf]'",
)

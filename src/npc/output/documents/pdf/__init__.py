"""PDF: by LibreOffice from the Word file, or by WeasyPrint from the page, whichever is there.

LibreOffice goes first: it draws what Word would. What is drawn is read again before it is given out:
its words must be those of the document, and the fonts that stand in for others are named.
"""

import re
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from importlib.util import find_spec
from typing import TypeAlias

from npc.errors import RenderError
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.output.documents.docx import document as word_file
from npc.output.documents.docx.page_numbers import (
    has_imprint_below_text,
    has_page_of_imprint,
    without_imprint_number,
)
from npc.output.documents.drawing import QUIETLY, Drawing
from npc.output.documents.page import to_printed_page
from npc.output.documents.pdf.clock import with_day
from npc.output.documents.pdf.fonts import missing_fonts
from npc.output.documents.pdf.lost import Lost, lost_words
from npc.output.documents.pdf.reading import Inside, inside_of
from npc.output.documents.pdf.source import Original, source_of_page, source_of_word_file
from npc.output.templating.tree import Tree
from npc.output.theme import Theme
from npc.plan import Plan
from npc.word.libreoffice import libreoffice, pdf_of


def document(tree: Tree, plan: Plan, theme: Theme) -> bytes:
    """Write a document as what is drawn here: a Word file for LibreOffice, else a page for WeasyPrint.

    A page with footnotes is followed by the same with its notes at the end, a zero byte between.

    Raises:
        RenderError: Neither is there, or WeasyPrint alone, which takes no styles of a Word file.

    """
    lacking = what_is_lacking(takes_styles=theme.reference is not None)
    if lacking:
        raise lacking
    if libreoffice():
        return word_file(tree, plan, theme)
    ends = (False, True) if tree.notes else (False,)
    pages = (to_printed_page(tree, plan, notes_at_end=at_end) for at_end in ends)
    return _BETWEEN.join(page.encode() for page in pages)


def what_is_lacking(*, takes_styles: bool) -> RenderError | None:
    """Say what this machine lacks to draw a PDF; None where it can.

    Args:
        takes_styles: Whether the styles of a Word file go before ours.

    """
    if libreoffice():
        return None
    if takes_styles:
        return RenderError(_NO_STYLES, hint=_INSTALL_OFFICE)
    return None if find_spec("weasyprint") else RenderError(_NEITHER, hint=_INSTALL)


def drawn(document: bytes, drawing: Drawing = QUIETLY) -> bytes:
    """Return as PDF what `document` wrote.

    Raises:
        RenderError: The program that is there fails, words are lost in the drawing, or a font is missing
            that must be there.

    """
    program = libreoffice()
    if program is None:
        drawing.say(_NOT_OFFICIAL)
    drawings = _by_office(document, program) if program else _printed(document)
    lost: list[Lost] = []
    for source, written, inside in drawings:
        if inside.pages is None:
            drawing.say(inside.why)
        elif missing := lost_words(source.pieces, inside.pages):
            lost = missing
            continue
        _tell_fonts(source, inside, drawing)
        if program:
            _tell_imprint(document, len(_PAGE.findall(written)), drawing)
        elif lost:
            drawing.say(_NOTES_AT_END)
        return written
    raise RenderError(_told(lost), hint=_NOT_LOST if program else _NOT_LOST_BY_OFFICE)


_Drawn: TypeAlias = tuple[Original, bytes, Inside]


def _by_office(document: bytes, program: str) -> Iterator[_Drawn]:
    """Yield a Word file as it is drawn, and what is in the drawing; at last as the file itself asks."""
    source = source_of_word_file(document)
    for hangs in (False, True):
        written = with_day(_by_libreoffice(program, document, hangs=hangs), source.day)
        yield source, written, inside_of(written)


def _printed(document: bytes) -> Iterator[_Drawn]:
    """Yield a page as it is drawn, and what is in the drawing; at last with its notes at the end."""
    for page in document.split(_BETWEEN):
        written = _by_weasyprint(_styled(page, _BLANK_PAGES))
        inside = inside_of(written)
        if inside.pages and _IMPRINT in page and not "".join(inside.pages[-2:-1]).strip():
            written = _by_weasyprint(_styled(page, _BLANK_PAGES + _IMPRINT_PAGE))
        yield source_of_page(page), written, inside


_BETWEEN = b"\0"
"""Between two pages: no text of a plan has it."""
_IMPRINT = b'<section class="imprint"'
_BLANK_PAGES = b"@page :blank { @bottom-left { content: none } @bottom-right { content: none } }"
_IMPRINT_PAGE = (
    b"section.imprint { page: imprint } @page imprint:left { @bottom-left { content: none } }"
)
"""Neither a blank page nor the imprint behind it has a number (7.5)."""


def _styled(page: bytes, rules: bytes) -> bytes:
    return page.replace(b"</style>", rules + b"</style>", 1)


def _told(lost: list[Lost]) -> Message:
    """Say which words are lost, and behind which they stand."""
    places = [
        _PLACE.format(words=Verbatim(_shortened(one.words)), before=Verbatim(one.before))
        for one in lost
    ]
    return _LOST.format(count=len(lost), places=_joined(places[:_MOST_TOLD]))


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…"


def _joined(places: list[Message]) -> Message:
    return Message("; ".join(each.en for each in places), "；".join(each.zh for each in places))


def _tell_fonts(source: Original, inside: Inside, drawing: Drawing) -> None:
    """Say which fonts are not on this machine, or refuse them.

    Raises:
        RenderError: They must be there.

    """
    missing, instead = missing_fonts(source.fonts, inside.fonts)
    if not missing:
        return
    text = (_INSTEAD if instead else _MISSING).format(
        fonts=list(map(Verbatim, missing)), instead=list(map(Verbatim, instead))
    )
    if drawing.strict_fonts:
        raise RenderError(text, hint=_INSTALL_FONTS)
    drawing.say(_NOTE.format(text=text, hint=_INSTALL_FONTS))


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
        pdf_identifier=identifier, pdf_tags=True
    )
    return bytes(written)


def _fetch_nothing(url: str, *_: object, **__: object) -> dict[str, object]:
    raise ValueError(url)


def _by_libreoffice(program: str, document: bytes, *, hangs: bool) -> bytes:
    draw = partial(pdf_of, program=program, hangs=hangs)
    try:
        return _with_blank_page(draw(document), document, draw)
    except (subprocess.SubprocessError, OSError) as error:
        raise RenderError(_FAILED, hint=_TRY_AGAIN) from error


def _tell_imprint(document: bytes, pages: int, drawing: Drawing) -> None:
    """Say that the imprint came to stand on an odd page, which is not the back of the last sheet."""
    if pages % 2 and has_imprint_below_text(document):
        drawing.say(_ODD_IMPRINT.format(page=pages))


def _with_blank_page(drawn: bytes, document: bytes, draw: Callable[..., bytes]) -> bytes:
    """Draw it again where a blank page stands before that of the imprint, so that neither has a number.

    The imprint is on an even page, and LibreOffice leaves out blank ones: where one is, it draws an odd
    number of them. It belongs to the PDF, whose pages else come to lie on the wrong sides of the sheets.
    """
    if len(_PAGE.findall(drawn)) % 2 and has_page_of_imprint(document):
        return draw(without_imprint_number(document), blank_pages=True)
    return drawn


_PAGE = re.compile(rb"/Type\s{0,4}/Page\b")
_MOST_TOLD = 5
_MOST_WORDS = 24
"""Characters of what is lost in one place, such as a whole note."""

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
_NOT_OFFICIAL = Message(
    en="this PDF is drawn by WeasyPrint and is not the official form: lines and pages may end elsewhere than in "
    "Word; install LibreOffice for what is sent out",
    zh="本 PDF 由 WeasyPrint 排版，仅供阅览，不是公文的正式版式（行、页的起止可能与 Word 不同）；正式印发请安装 LibreOffice",
)
_LOST = Message(
    en="words were lost when the PDF was drawn, so it was not written ({count} places): {places}",
    zh="排版时丢失文字，未生成 PDF（{count}处）：{places}",
)
_PLACE = Message(en="“{words}” behind “{before}”", zh="“{before}”之后的“{words}”")
_NOT_LOST = Message(
    en="make the Word file (npc plan render-docx) and print it with Word or WPS; or try another version of "
    "LibreOffice, or other fonts",
    zh="请改用 npc plan render-docx 生成 Word 文件，用 Word 或 WPS 打印；或者换一个版本的 LibreOffice，或安装公文字体后再试",
)
_NOT_LOST_BY_OFFICE = Message(
    en="install LibreOffice, or make the Word file (npc plan render-docx) and print it with Word or WPS",
    zh="请安装 LibreOffice，或改用 npc plan render-docx 生成 Word 文件，用 Word 或 WPS 打印",
)
_NOTES_AT_END = Message(
    en="note: WeasyPrint loses words where footnotes do not fit on their page, so in this PDF the notes stand at "
    "its end, before the imprint",
    zh="提示：脚注在当页排不下，WeasyPrint 排版时会丢失文字，本 PDF 已将注释改排在文末（版记之前）",
)
_MISSING = Message(
    en="these fonts are not on this machine, and others stand in for them: {fonts}",
    zh="本机没有以下字体，已由其他字体代替：{fonts}",
)
_INSTEAD = Message(
    en="these fonts are not on this machine: {fonts}; in the PDF stand {instead} instead",
    zh="本机没有以下字体：{fonts}；PDF 中以 {instead} 代替",
)
_INSTALL_FONTS = spelt(
    Message(
        en="install them, or name fonts that are there in format: of npc.yaml",
        zh="请安装这些字体，或在 npc.yaml 的 <NpcYaml.format>: 中写明本机已有的字体",
    )
)
_ODD_IMPRINT = spelt(
    Message(
        en="note: the imprint is on page {page}, an odd one; to print on both sides, write page: even in imprint",
        zh="提示：版记在第{page}面，是奇数面；双面印刷的，版记请改写 <page>: <page=even>",
    )
)
_NOTE = Message(en="note: {text}; {hint}", zh="提示：{text}；{hint}")

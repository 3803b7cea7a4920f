"""Which reader a file needs: an office's files are opened here, whatever their form."""

from collections.abc import Sequence
from pathlib import Path

from npc.errors import UsageError
from npc.files.names import as_people_write
from npc.messages import Message, Verbatim
from npc.originals.decoding import decoded
from npc.originals.forms import OriginalForm, form_of
from npc.originals.original import MOST_PASSAGES, OfficeFile
from npc.originals.refusing import refusal
from npc.originals.text_lines import count_of_lines
from npc.records import NamedTuple
from npc.word.package import PackageError, Problem, opened
from npc.word.unreadable import EITHER, EXCEL, WORD, unreadable

MOST_BYTES = 50 * 2**20
"""Of a file: a plan with pictures has a tenth of it."""
MOST_TEXT_BYTES = 4 * 2**20
"""Of a plain text, as of a plan file: a year's papers have 60 KB."""
MOST_TEXT_LINES = 60_000
"""Of it; each takes a thousand times its bytes in memory."""
PASTED = "-"
"""Stands for what is pasted, instead of a path."""
_PASTED_NAME = "粘贴的文字"


class OriginalSource(NamedTuple):
    """A file, before anything is known of it."""

    name: str
    """How it is shown."""
    data: bytes
    sheet: str | None
    """The sheet of a workbook that is asked for; None for all that are shown."""


def read_originals(
    paths: Sequence[Path], *, stdin: bytes | None = None, sheet: str | None = None
) -> list[OfficeFile]:
    """Read the files that are imported together; their passages are numbered through.

    Args:
        paths: Where they are; `-` stands for what is pasted.
        stdin: What is pasted, as it comes.
        sheet: Which sheet of a workbook is read; without it all that are shown.

    Raises:
        UsageError: One cannot be read, or holds nothing that can be. Nothing is read then.

    """
    sources = [_source(path, stdin, sheet) for path in paths]
    forms = [form_of(source.data, source.name) for source in sources]
    if sheet is not None and _WORKBOOKS.isdisjoint(forms):
        raise UsageError(_NO_WORKBOOK, hint=_LEAVE_SHEET_OUT)
    files: list[OfficeFile] = []
    first = 0
    for source, form in zip(sources, forms, strict=True):
        file = _read(form, source, first)
        numbers = [passage.number for passage in file.passages()]
        if not numbers:
            raise UsageError(_NO_WORDS.format(path=Verbatim(source.name)), hint=_NAME_ANOTHER)
        first = max(numbers) + 1
        if first > MOST_PASSAGES:
            raise unreadable(PackageError(Problem.TOO_LONG), source.name)
        files.append(file)
    return files


def read_original(path: Path) -> OfficeFile:
    """Read one file, also one without words.

    Raises:
        UsageError: It cannot be read.

    """
    source = _source(path, None, None)
    return _read(form_of(source.data, source.name), source, 0)


def _source(path: Path, stdin: bytes | None, sheet: str | None) -> OriginalSource:
    if str(path) == PASTED:
        return _pasted(stdin or b"", sheet)
    try:
        with opened(path, MOST_BYTES) as stream:
            data = stream.read(MOST_BYTES + 1)
    except PackageError as error:
        raise unreadable(error, str(path), EITHER) from error
    return OriginalSource(as_people_write(path.name), data, sheet)


def _pasted(data: bytes, sheet: str | None) -> OriginalSource:
    if len(data) > MOST_BYTES:
        raise unreadable(PackageError(Problem.TOO_LARGE), _PASTED_NAME)
    return OriginalSource(_PASTED_NAME, data, sheet)


def _read(form: OriginalForm, source: OriginalSource, first: int) -> OfficeFile:
    of = EXCEL if form in _WORKBOOKS else WORD
    try:
        return _read_form(form, source, first)
    except PackageError as error:
        raise unreadable(error, source.name, of) from error


_WORKBOOKS = frozenset(
    (
        OriginalForm.WORKBOOK,
        OriginalForm.BINARY_WORKBOOK,
        OriginalForm.OLD_WORKBOOK,
        OriginalForm.OPEN_WORKBOOK,
        OriginalForm.XML_WORKBOOK,
    )
)


def _read_form(form: OriginalForm, source: OriginalSource, first: int) -> OfficeFile:
    if form in _TEXTS:
        return _read_text(form, source, first)
    if form in (OriginalForm.WEB_PAGE, OriginalForm.WEB_ARCHIVE):
        from npc.originals.web_page import read_web_archive, read_web_page

        read = read_web_page if form is OriginalForm.WEB_PAGE else read_web_archive
        return read(source.data, source.name, first)
    if form is OriginalForm.WORD:
        from npc.originals.word_files import read_word

        return read_word(source.data, source.name, first)
    if form is OriginalForm.WORKBOOK:
        from npc.originals.workbooks import read_workbook

        return read_workbook(source.data, source.name, first, source.sheet)
    if form is OriginalForm.PDF:
        from npc.originals.pdf_files import read_pdf

        return read_pdf(source.data, source.name, first)
    return _read_converted(form, source, first)


def _read_converted(form: OriginalForm, source: OriginalSource, first: int) -> OfficeFile:
    from npc.originals.conversion import BY_LIBREOFFICE, CONVERTED, converted_original

    if form not in CONVERTED:
        raise refusal(form, source.name)
    data = converted_original(source.data, form, source.name)
    into = OriginalForm.WORKBOOK if CONVERTED[form].is_workbook else OriginalForm.WORD
    file = _read_form(into, source._replace(data=data), first)
    return file._replace(remarks=(BY_LIBREOFFICE, *file.remarks))


_TEXTS = (OriginalForm.TEXT, OriginalForm.MARKDOWN, OriginalForm.COMMA_LIST)


def _read_text(form: OriginalForm, source: OriginalSource, first: int) -> OfficeFile:
    """Read a text, whose content says more of its form than its name."""
    from npc.originals.comma_lists import is_comma_list, read_comma_list
    from npc.originals.markdown import is_markdown, read_markdown
    from npc.originals.plain_text import read_plain_text

    if len(source.data) > MOST_TEXT_BYTES:
        raise PackageError(Problem.TOO_LONG)
    text = decoded(source.data, source.name)
    if count_of_lines(text) > MOST_TEXT_LINES:
        raise PackageError(Problem.TOO_LONG)
    if form is OriginalForm.COMMA_LIST or is_comma_list(text):
        return read_comma_list(text, source.name, first)
    if form is OriginalForm.MARKDOWN or is_markdown(text):
        return read_markdown(text, source.name, first)
    return read_plain_text(text, source.name, first)


_NO_WORKBOOK = Message(
    "none of the files is a workbook of which a sheet could be chosen",
    "没有一个文件是 Excel 文件，不能指定工作表",
)
_LEAVE_SHEET_OUT = Message("leave --sheet out", "请去掉 --sheet")
_NO_WORDS = Message("“{path}” holds no words", "“{path}”里没有文字")
_NAME_ANOTHER = Message("check that this is the file you mean", "请检查是不是这个文件")

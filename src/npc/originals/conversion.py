"""Forms that LibreOffice reads (.doc, .wps, .odt, .rtf, .xls, .et, .ods): made .docx or .xlsx, which the usual readers read."""

import subprocess
from io import BytesIO
from zipfile import ZipFile

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals.compound_files import CompoundFile
from npc.originals.forms import OriginalForm
from npc.originals.remedies import SAVE_AS_WORD, SAVE_AS_WORKBOOK
from npc.records import NamedTuple
from npc.word.libreoffice import converted, libreoffice
from npc.word.package import MOST_IN_ALL, PackageError, Problem


class ConvertedForm(NamedTuple):
    """How a form is converted."""

    ending: str
    """Of its files."""
    is_workbook: bool = False


CONVERTED = {
    OriginalForm.OLD_WORD: ConvertedForm(".doc"),
    OriginalForm.OPEN_TEXT: ConvertedForm(".odt"),
    OriginalForm.RICH_TEXT: ConvertedForm(".rtf"),
    OriginalForm.OLD_WORKBOOK: ConvertedForm(".xls", is_workbook=True),
    OriginalForm.BINARY_WORKBOOK: ConvertedForm(".xlsb", is_workbook=True),
    OriginalForm.OPEN_WORKBOOK: ConvertedForm(".ods", is_workbook=True),
    OriginalForm.XML_WORKBOOK: ConvertedForm(".xml", is_workbook=True),
}
_WORD, _WORKBOOK = "docx:MS Word 2007 XML", "xlsx:Calc MS Excel 2007 XML"


def converted_original(data: bytes, form: OriginalForm, shown: str) -> bytes:
    """Return a file as .docx or .xlsx.

    Raises:
        PackageError: It is cut, encrypted, or larger than it may be once it is unpacked.
        UsageError: LibreOffice is not there, or cannot convert it.

    """
    _refuse_unusable(data, form)
    into = CONVERTED[form]
    words = {"path": Verbatim(shown), "form": Verbatim(form.value)}
    save_as = SAVE_AS_WORKBOOK if into.is_workbook else SAVE_AS_WORD
    program = libreoffice()
    if program is None:
        raise UsageError(_NEEDS.format(**words), hint=save_as)
    wanted = _WORKBOOK if into.is_workbook else _WORD
    try:
        return converted(data, into.ending, wanted, program)
    except subprocess.TimeoutExpired as error:
        raise UsageError(_TOO_LONG.format(**words), hint=save_as) from error
    except (subprocess.SubprocessError, OSError) as error:
        raise UsageError(_FAILED.format(**words), hint=save_as) from error


def _refuse_unusable(data: bytes, form: OriginalForm) -> None:
    """Refuse what other programs would read by halves, or what would fill the memory.

    Raises:
        PackageError: It is so.

    """
    if form in {OriginalForm.OLD_WORD, OriginalForm.OLD_WORKBOOK}:
        CompoundFile(data).refuse_unusable()
    elif form is OriginalForm.RICH_TEXT and not data.rstrip(b"\0\r\n \x1a").endswith(b"}"):
        raise PackageError(Problem.BROKEN)
    elif data.startswith(b"PK"):
        _refuse_packed(data)


def _refuse_packed(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            problem = _problem_of(archive)
    except MemoryError:
        raise
    except Exception as error:  # zipfile raises what it comes upon in broken files
        raise PackageError(Problem.BROKEN) from error
    if problem is not None:
        raise PackageError(problem)


def _problem_of(archive: ZipFile) -> Problem | None:
    if sum(member.file_size for member in archive.infolist()) > MOST_IN_ALL:
        return Problem.TOO_LARGE
    if _MANIFEST in archive.namelist() and b"encryption-data" in archive.read(_MANIFEST):
        return Problem.ENCRYPTED
    return Problem.BROKEN if archive.testzip() is not None else None


_MANIFEST = "META-INF/manifest.xml"
BY_LIBREOFFICE = Message(
    "it was converted by LibreOffice; compare what was read with the original",
    "由 LibreOffice 转换，请与原件核对",
)
_NEEDS = Message(
    "“{path}” is of the form {form}, which only LibreOffice reads, and that is not installed",
    "“{path}”是 {form} 格式，要装有 LibreOffice 才能读取，本机没有安装",
)
_TOO_LONG = Message(
    "LibreOffice took too long to convert “{path}” ({form})",
    "LibreOffice 转换“{path}”（{form}）超时",
)
_FAILED = Message(
    "LibreOffice could not convert “{path}” ({form})", "LibreOffice 没能转换“{path}”（{form}）"
)

"""What npc finds of its machine: versions, language, and the programs and libraries that are no part of it."""

import platform
import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from npc import __version__
from npc.cli.speaking import spoken
from npc.layout.fonts import FACES
from npc.messages import Message
from npc.views.settings_records import MachineFact
from npc.word.installed_fonts import installed_families
from npc.word.libreoffice import libreoffice


def machine_facts() -> Iterator[MachineFact]:
    """Yield what was found, also what is not there."""
    yield MachineFact("npc", Message("npc", "npc"), __version__, _VERSION)
    python = f"{platform.python_version()} ({platform.system()} {platform.machine()})"
    yield MachineFact("python", Message("Python", "Python"), python, _VERSION)
    yield _language()
    yield MachineFact("libreoffice", _named("LibreOffice"), libreoffice(), _OFFICE)
    yield MachineFact("git", _named("git"), shutil.which("git"), _GIT)
    for package, about in _PACKAGES.items():
        yield MachineFact(package, _named(package), _installed(package), about)
    yield _fonts()


def _named(name: str) -> Message:
    return Message(name, name)


def _language() -> MachineFact:
    return MachineFact("language", Message("language", "语言"), *spoken())


def _installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _fonts() -> MachineFact:
    """Say which faces of the official format are there, and by which font."""
    name, families = Message("fonts", "公文字体"), installed_families()
    if families is None:
        return MachineFact("fonts", name, None, _NOT_LOOKED)
    found = {
        face: font.name
        for face, fonts in FACES.items()
        for font in reversed(fonts)
        if {font.name.casefold(), font.english.casefold()} & families.keys()
    }
    missing = [face for face in FACES if face not in found]
    about = _LACKING.format(faces=missing) if missing else _ALL_THERE
    return MachineFact("fonts", name, "、".join(found.values()) or None, about)


_VERSION = Message("version", "版本")
_OFFICE = Message(
    "PDF; docx check draws pages; import of .doc, .wps, .xls, .odt",
    "生成 PDF；docx check 画出版面；导入 .doc、.wps、.xls、.odt",
)
_GIT = Message("plans in git; not needed", "计划放在 git 里时用；可以没有")
_PACKAGES = {
    "weasyprint": Message("PDF where there is no LibreOffice", "没有 LibreOffice 时生成 PDF"),
    "pypdf": Message("PDF: its text is read again", "生成 PDF 后核对文字"),
    "pdfplumber": Message("import of PDF files", "导入 PDF 文件"),
}
"""What the extra `pdf` installs."""
_LACKING = Message(
    "not there: {faces}; others are drawn instead", "没有：{faces}；画 PDF 时用其他字体代替"
)
_ALL_THERE = Message("for PDF; all faces are there", "画 PDF 用；各种字体都有")
_NOT_LOOKED = Message("for PDF; not looked for on this system", "画 PDF 用；在这个系统上不查")

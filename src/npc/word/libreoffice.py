"""LibreOffice, which draws Word files as pages and reads old forms: found where it usually is, and allowed nothing else."""

import shutil
from pathlib import Path

from npc.files.scratch import scratch
from npc.programs import run

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
"""Where installers put it on macOS and Windows, which do not put it on PATH."""


def libreoffice() -> str | None:
    """Return the path of LibreOffice; None where it is not installed."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def pdf_of(
    document: bytes, program: str, *, blank_pages: bool = False, hangs: bool = False
) -> bytes:
    """Draw a Word file.

    Args:
        document: The Word file. What it is called must mean nothing to another program.
        program: The path of LibreOffice.
        blank_pages: Whether pages that are there only to make the next one even or odd are drawn too.
        hangs: Whether marks hang beyond full lines as this LibreOffice reads the file, which may be the
            wrong way round.

    Returns:
        The PDF, with tags and bookmarks; it says by itself when it was made.

    Raises:
        subprocess.SubprocessError: LibreOffice failed, or took too long (`TimeoutExpired`).
        OSError: It cannot be run, or made nothing.

    """
    from npc.word.hanging import without_hanging  # whoever only looks for LibreOffice needs no lxml

    read = document if hangs else without_hanging(document)
    return converted(read, ".docx", _WITH_BLANK_PAGES if blank_pages else "pdf", program)


def converted(data: bytes, ending: str, wanted: str, program: str) -> bytes:
    """Let LibreOffice read a file and write it in another form.

    Args:
        data: The file. What it is called must mean nothing to another program.
        ending: What files of its form are called by.
        wanted: The form to write, as LibreOffice calls it: what its files end in, perhaps a colon and more.
        program: The path of LibreOffice.

    Raises:
        subprocess.SubprocessError: LibreOffice failed, or took too long (`TimeoutExpired`).
        OSError: It cannot be run, or made nothing.

    """
    with scratch() as made:
        folder = made.path
        profile, source = folder / "profile", folder / f"document{ending}"
        _write_settings(profile / "user")
        source.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            wanted,
            "--outdir",
            str(folder),
            str(source),
        ]
        run(command, made, environment={"SOURCE_DATE_EPOCH": "315532800", "TZ": "UTC"})
        return source.with_suffix(f".{wanted.partition(':')[0]}").read_bytes()


_WITH_BLANK_PAGES = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}'


def _write_settings(folder: Path) -> None:
    """Let LibreOffice fetch nothing that the file links to, and run nothing that it holds."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    folder.mkdir(parents=True)
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>\n',
        encoding="utf-8",
    )


_PDF = "Office.Common/Filter/PDF/Export"
_SCRIPTING = "Office.Common/Security/Scripting"
_SETTINGS = (
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_PDF, "UseTaggedPDF", "true"),
    (_PDF, "ExportBookmarks", "true"),
    ("Inet/Settings", "ooInetProxyType", "2"),  # by hand: a proxy that is not there
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetNoProxy", ""),
)

"""From the bytes of a file to its text, or to a finding that says what the bytes are instead."""

import codecs
import os
import re
import stat
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Rule, SourceText, Span
from npc.messages import Message
from npc.source import problems
from npc.system_errors import reason

MAX_BYTES = 4 * 1024 * 1024
"""A whole year's plan with full texts has some 40 KB; ten thousand rows have 2 MB."""

_SAVE_AS_UTF8 = Message(
    "save the file as UTF-8 (in Notepad: Save as, Encoding UTF-8)",
    "另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）",
)
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# Characters that no clerk types and that terminals, Word and editors each take differently:
# controls but tab and line breaks, separators that only YAML counts as line ends, marks that
# reverse the reading direction, noncharacters (by some of which `npc.messages` marks keys), and a carriage return that ends no line. And those
# that nothing is seen of, which paste brings along (see `characters.py`).
UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\xad\u200b-\u200f\u2060\ufeff]"
    r"|\r(?!\n)"
)


def decode(path: Path, shown: str) -> SourceText | Diagnostic:
    """Read a file as UTF-8, with or without a byte order mark.

    Args:
        path: The file.
        shown: Its path as findings show it.

    Returns:
        The text, or the one finding that says why there is none.

    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to open a named pipe is to wait for its writer
            return _unreadable(shown, _NOT_REGULAR)
        raw = _read(path)
    except _Changing:
        return _finding(problems.NOT_READABLE, shown, _IS_CHANGING, _READ_AGAIN)
    except OSError as error:
        return _unreadable(shown, reason(error))
    if raw is None:
        return _finding(
            problems.TOO_LARGE,
            shown,
            Message(
                "the file has more than {limit} MB, too much for a plan",
                "文件超过 {limit} MB，不像是计划文件",
            ).format(limit=MAX_BYTES // 1024 // 1024),
            _NAME_YAML,
        )
    return _text_of(raw, shown)


def _unreadable(shown: str, why: Message) -> Diagnostic:
    return _finding(
        problems.NOT_READABLE,
        shown,
        Message("the file cannot be read: {why}", "文件无法读取：{why}").format(why=why),
        Message("check that the file exists and may be read", "请检查文件是否存在、是否有读取权限"),
    )


_NOT_REGULAR = Message("not a regular file", "这不是普通文件")


_IS_CHANGING = Message("the file changes while it is read", "文件正在被改动，没有读")
_READ_AGAIN = Message(
    "run the command again once it is saved or copied", "等文件保存好、复制完，再运行一次"
)
_TRIES = 3
"""How often a file is read that changes meanwhile: who saves it writes for a moment."""


class _Changing(Exception):  # noqa: N818 - it is no error of the program
    """A file changed each time that it was read."""


def _read(path: Path) -> bytes | None:
    """Read the file, or give None when it is larger than a plan can be, before reading it."""
    for _ in range(_TRIES):
        with path.open("rb") as stream:
            before = os.fstat(stream.fileno())
            if before.st_size > MAX_BYTES:
                return None
            raw = stream.read(MAX_BYTES + 1)
            after = os.fstat(stream.fileno())
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            return raw if len(raw) <= MAX_BYTES else None
    raise _Changing


def _text_of(raw: bytes, shown: str) -> SourceText | Diagnostic:
    if raw.startswith(_OFFICE_MARKS):
        return _finding(problems.NOT_UTF8, shown, _OFFICE_FILE, _CHECK_WORD)
    wide = _wide_encoding(raw) if b"\0" in raw or raw.startswith(_UTF16_MARKS) else None
    if wide:
        message = Message("the file is {wide}, not UTF-8", "文件不是 UTF-8，而是 {wide}")
        return _not_utf8(shown, message.format(wide=wide))
    try:
        return SourceText(shown, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", errors="replace")
    if b"\0" in raw or raw.startswith(b"%PDF"):
        return _finding(problems.NOT_UTF8, shown, _NO_TEXT, _NAME_YAML)
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    try:
        raw.decode("gb18030")
        message = Message("the file is not UTF-8; it looks like GBK", "文件不是 UTF-8，像是 GBK")
    except UnicodeDecodeError:
        message = Message(
            "the file is neither UTF-8 nor GBK text", "文件既不是 UTF-8 也不是 GBK 文本"
        )
    return _not_utf8(shown, message, Span(line, column, line, column + 1))


_OFFICE_MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How files of Word and Excel begin: those of today are zip archives, the old ones OLE (.doc)."""
_OFFICE_FILE = Message(
    "the file is a Word or Excel document, not YAML text", "这是 Word 或 Excel 文件，不是 YAML 文本"
)
_CHECK_WORD = Message(
    "do not save it as text: “npc plan import” makes a plan of it, “npc docx check” looks at its form (.docx)",
    "请勿另存为文本；要变成计划，用 npc plan import；要核对格式（.docx），用 npc docx check",
)
_NO_TEXT = Message("the file is not text", "这不是文本文件")
_NAME_YAML = Message("name the plan's YAML files only", "请只指定计划的 YAML 文件")


def _wide_encoding(raw: bytes) -> str | None:
    """Recognise UTF-32 and UTF-16, with or without their marks; any has zeros beside ASCII signs."""
    if not raw.startswith(_UTF16_MARKS) and _is_text_with_zeros(raw):
        return None
    for name in ("utf-32", "utf-16"):
        for encoding in (f"{name}-le", f"{name}-be"):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            if (":" in text or "\n" in text) and "\0" not in text:
                return name.upper()
    return "UTF-16" if raw.startswith(_UTF16_MARKS) else None


def _is_text_with_zeros(raw: bytes) -> bool:
    """Return whether bytes are UTF-8 into which a few zeros came, as when the power fails.

    UTF-16 reads as UTF-8 where nearly all of it is ASCII, and every second byte of that is zero.
    """
    if raw.count(0) * _FEW > len(raw.rstrip(b"\0")):
        return False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


_FEW = 8
"""Of how many bytes one is zero at most in what is not UTF-16."""


def _not_utf8(shown: str, message: Message, span: Span | None = None) -> Diagnostic:
    return Diagnostic(problems.NOT_UTF8, message, Place(shown, span), _SAVE_AS_UTF8)


def _finding(rule: Rule, shown: str, message: Message, hint: Message) -> Diagnostic:
    return Diagnostic(rule, message, Place(shown), hint)

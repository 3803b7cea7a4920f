"""How it is said that a file of Word or Excel cannot be read."""

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.system_errors import MAY_READ, UNREADABLE
from npc.word.package import PackageError, Problem


class OfficeProgram(NamedTuple):
    """What writes files of a kind."""

    program: str
    ending: str
    old_ending: str
    """Of its files before 2007."""


WORD = OfficeProgram("Word", ".docx", ".doc")
EXCEL = OfficeProgram("Excel", ".xlsx", ".xls")
EITHER = OfficeProgram("Word/Excel", ".docx/.xlsx", ".doc/.xls")
"""Before it is known which."""


def unreadable(error: PackageError, shown: str, of: OfficeProgram = WORD) -> UsageError:
    """Return the error of a file that cannot be read.

    Args:
        error: What is wrong with it.
        shown: Its path as findings show it.
        of: What it should be of.

    """
    text, hint = _WORDS[error.problem]
    words = {name: Verbatim(value) for name, value in of._asdict().items()}
    filled = text.format(path=Verbatim(shown), part=error.part, reason=error.reason, **words)
    return UsageError(filled, hint=hint.format(**words) if hint else None)


_NAME_FILE = Message("name a {program} file ({ending})", "请指定 {program} 文件（{ending}）")
_SHRINK = Message("take out large pictures and attachments", "请去掉过大的图片和嵌入文件")
_SAVE_AGAIN = Message(
    "save it again in {program} or WPS as {ending}", "请用 {program} 或 WPS 重新另存为 {ending}"
)
_TOO_LARGE = Message("“{path}” is too large to be read", "“{path}”过大，无法读取")
_WORDS: dict[Problem, tuple[Message, Message | None]] = {
    Problem.FOLDER: (Message("“{path}” is a folder", "“{path}”是一个目录"), _NAME_FILE),
    Problem.MISSING: (Message("there is no file “{path}”", "没有“{path}”这个文件"), _NAME_FILE),
    Problem.NOT_REGULAR: (
        Message("“{path}” is not a regular file", "“{path}”不是普通文件"),
        _NAME_FILE,
    ),
    Problem.UNREADABLE: (UNREADABLE, MAY_READ),
    Problem.EMPTY: (Message("“{path}” is empty", "“{path}”是空文件"), _SAVE_AGAIN),
    Problem.TOO_LARGE: (_TOO_LARGE, _SHRINK),
    Problem.LARGE_PART: (_TOO_LARGE, _SHRINK),
    Problem.TOO_LONG: (
        Message(
            "“{path}” has too many paragraphs or cells to be read",
            "“{path}”的段落或单元格过多，无法读取",
        ),
        Message(
            "keep only the text and tables that are meant", "请只保留需要的文字和表格，另存后再试"
        ),
    ),
    Problem.NO_ZIP: (
        Message("“{path}” is no {program} file", "“{path}”不是 {program} 文件"),
        _SAVE_AGAIN,
    ),
    Problem.NO_TEXT: (
        Message(
            "“{path}” is a zip file, but no {program} file",
            "“{path}”是压缩文件，但不是 {program} 文件",
        ),
        _SAVE_AGAIN,
    ),
    Problem.ENCRYPTED: (
        Message("“{path}” is protected by a password", "“{path}”设有打开密码"),
        Message("take the password off in {program} or WPS", "请在 {program} 或 WPS 中取消密码"),
    ),
    Problem.OLD: (
        Message(
            "“{path}” is a file of {program} 97 to 2003 ({old_ending}), whatever its name is",
            "“{path}”实际是 {program} 97—2003 格式（{old_ending}）",
        ),
        Message("save it in {program} or WPS as {ending}", "请用 {program} 或 WPS 另存为 {ending}"),
    ),
    Problem.BROKEN: (Message("“{path}” is damaged", "“{path}”已损坏"), _SAVE_AGAIN),
    Problem.BAD_PART: (
        Message(
            "“{path}” is damaged: its part “{part}” cannot be read",
            "“{path}”已损坏：其中“{part}”无法读取",
        ),
        _SAVE_AGAIN,
    ),
    Problem.DOCTYPE: (
        Message(
            "“{path}” holds a document type declaration, which no {program} file has",
            "“{path}”含有文档类型声明（DTD），正常的 {program} 文件没有这种内容",
        ),
        _SAVE_AGAIN,
    ),
}

"""How it is said that a Word file cannot be checked."""

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.system_errors import MAY_READ, UNREADABLE
from npc.word.package import PackageError, Problem


def unreadable(error: PackageError, shown: str) -> UsageError:
    """Return the error of a file that cannot be read.

    Args:
        error: What is wrong with it.
        shown: Its path as findings show it.

    """
    text, hint = _WORDS[error.problem]
    filled = text.format(path=Verbatim(shown), part=error.part, reason=error.reason)
    return UsageError(filled, hint=hint)


_NAME_FILE = Message("name a Word file (.docx)", "请指定 Word 文件（.docx）")
_SHRINK = Message("take out large pictures and attachments", "请去掉过大的图片和嵌入文件")
_SAVE_AGAIN = Message("save it again in Word or WPS as .docx", "请用 Word 或 WPS 重新另存为 .docx")
_TOO_LARGE = Message("“{path}” is too large to be measured", "“{path}”过大，无法检查")
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
    Problem.NO_ZIP: (
        Message("“{path}” is no Word file", "“{path}”不是 Word 文件"),
        _SAVE_AGAIN,
    ),
    Problem.NO_TEXT: (
        Message("“{path}” is a zip file, but no Word file", "“{path}”是压缩文件，但不是 Word 文件"),
        _SAVE_AGAIN,
    ),
    Problem.ENCRYPTED: (
        Message("“{path}” is protected by a password", "“{path}”设有打开密码"),
        Message("take the password off in Word or WPS", "请在 Word 或 WPS 中取消密码"),
    ),
    Problem.OLD: (
        Message(
            "“{path}” is a file of Word 97 to 2003 (.doc), whatever its name is",
            "“{path}”实际是 Word 97—2003 格式（.doc）",
        ),
        Message("save it in Word or WPS as .docx", "请用 Word 或 WPS 另存为 .docx"),
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
            "“{path}” holds a document type declaration, which no Word file has",
            "“{path}”含有文档类型声明（DTD），正常的 Word 文件没有这种内容",
        ),
        _SAVE_AGAIN,
    ),
}

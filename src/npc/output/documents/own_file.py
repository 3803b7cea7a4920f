"""Word files of the office's own, whose styles are taken or which are filled; anyone may have made them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from npc.errors import RenderError
from npc.messages import Message, Verbatim
from npc.word.package import Package, PackageError, Problem


@contextmanager
def own_file(path: Path) -> Iterator[Package]:
    """Open a Word file; what is found wrong with it while it is open is said of it by its path.

    Raises:
        RenderError: It cannot be read, is no Word file, holds macros, or is too large.

    """
    try:
        with Package(path) as package:
            _refuse_macros(package)
            yield package
    except PackageError as error:
        is_placeholder = (error.problem, error.reason) == (Problem.FIELD, "MACROBUTTON")
        text, hint = _PLACEHOLDER if is_placeholder else _WORDS[error.problem]
        problem = text.format(part=error.part, reason=error.reason, where=_where(error.part))
        raise refusal(path, problem, hint=hint) from error


def _where(part: str) -> Message:
    """Return where in Word one finds a part: in the body text, in a header …"""
    name = PurePosixPath(part).name
    found = (words for beginning, words in _PLACES.items() if name.startswith(beginning))
    return next(found, _IN_PART.format(part=Verbatim(part)))


def _refuse_macros(package: Package) -> None:
    if any(name.lower().endswith("vbaproject.bin") for name in package.names):
        raise PackageError(Problem.MACROS)


def refusal(path: Path, problem: Message, *, hint: Message | None = None) -> RenderError:
    """Return the error that names a Word file and what is wrong with it."""
    return RenderError(_REFUSED.format(path=Verbatim(path), problem=problem), hint=hint)


_REFUSED = Message(
    en="Word file “{path}” cannot be used: {problem}",
    zh="Word 文件“{path}”不能使用：{problem}",
)
_CHECK_PATH = Message(en="check the path", zh="请检查路径是否写对")
_SAVE_AS = Message(en="save it in Word as .docx", zh="请在 Word 中另存为 .docx")
_NOT_DOCX = (Message(en="it is not a .docx file", zh="不是 .docx 文件"), _SAVE_AS)
_LOCKED = (
    Message(en="it is encrypted, or is an old .doc file", zh="文件已加密，或者是旧版的 .doc 文件"),
    Message(
        en="take the password off in Word, and save it as .docx",
        zh="请在 Word 中取消密码，并另存为 .docx",
    ),
)
_BAD_PART = (Message(en="its part “{part}” is damaged", zh="其中的“{part}”已损坏"), None)
_WORDS: dict[Problem, tuple[Message, Message | None]] = {
    Problem.FOLDER: (Message(en="it is a folder", zh="这是一个目录"), _CHECK_PATH),
    Problem.MISSING: (Message(en="there is no such file", zh="没有这个文件"), _CHECK_PATH),
    Problem.NOT_REGULAR: (Message(en="it is not a regular file", zh="不是普通文件"), _CHECK_PATH),
    Problem.UNREADABLE: (Message(en="{reason}", zh="{reason}"), _CHECK_PATH),
    Problem.EMPTY: _NOT_DOCX,
    Problem.TOO_LARGE: (Message(en="it is too large", zh="文件过大"), None),
    Problem.LARGE_PART: (
        Message(en="its part “{part}” is too large", zh="其中的“{part}”过大"),
        None,
    ),
    Problem.NO_ZIP: _NOT_DOCX,
    Problem.NO_TEXT: _NOT_DOCX,
    Problem.ENCRYPTED: _LOCKED,
    Problem.OLD: _LOCKED,
    Problem.BROKEN: _NOT_DOCX,
    Problem.BAD_PART: _BAD_PART,
    Problem.DOCTYPE: _BAD_PART,
    Problem.MACROS: (Message(en="it holds macros", zh="文件中带有宏"), _SAVE_AS),
    Problem.OUTSIDE: (
        Message(en="it refers to “{reason}” outside of it", zh="其中引用了文件以外的“{reason}”"),
        Message(
            en="take the linked picture, object or document out of it in Word",
            zh="请在 Word 中去掉这个链接的图片、对象或文档",
        ),
    ),
    Problem.FIELD: (
        Message(
            en="{where} has a field “{reason}”, which fetches or runs something",
            zh="{where}含有“{reason}”域，会取用外部内容或运行程序",
        ),
        Message(
            en="in Word press Alt+F9 to see the fields, and delete it or turn it into text (Ctrl+Shift+F9)",
            zh="请在 Word 中按 Alt+F9 显示域代码，删去该域，或按 Ctrl+Shift+F9 把它转为文字",
        ),
    ),
}
_PLACEHOLDER = (
    Message(
        en="{where} has a placeholder to click on (a field “MACROBUTTON”), which may run a macro",
        zh="{where}含有点击录入的占位提示（“MACROBUTTON”域），这种域可以运行宏",
    ),
    Message(
        en="in Word press Alt+F9 to see the fields, delete it, and type plain words or a tag in its place",
        zh="请在 Word 中按 Alt+F9 显示域代码，删去该域，在原处直接录入文字或标记",
    ),
)
"""Templates of offices often have such fields, as {MACROBUTTON NoMacro [click here]}; they leave no
text behind that one could turn them into."""
_PLACES = {
    "document": Message(en="the body text", zh="正文"),
    "header": Message(en="a header", zh="页眉"),
    "footer": Message(en="a footer", zh="页脚"),
    "footnotes": Message(en="a footnote", zh="脚注"),
    "endnotes": Message(en="an endnote", zh="尾注"),
    "comments": Message(en="a comment", zh="批注"),
}
_IN_PART = Message(en="its part “{part}”", zh="其中的“{part}”")

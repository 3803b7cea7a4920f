"""Merge conflicts that git wrote into a file, and that nobody has settled."""

import re
from collections.abc import Iterator

from npc.diagnostics import Diagnostic, Place, Related, SourceText
from npc.messages import Message, Verbatim
from npc.source import problems

# Only at the very beginning of a line, where no text of a plan stands.
_SIGN = re.compile(
    r"^(?P<sign><{7}|>{7})(?: (?P<name>[^\r\n]{0,60})[^\r\n]*|(?=\r?$))", re.MULTILINE
)
_MOST = 20
"""Findings that one file gives, as of characters."""


def conflicts(source: SourceText) -> Iterator[Diagnostic]:
    """Yield each conflict at its first line, with its last one beside it."""
    first: re.Match[str] | None = None
    count = 0
    for sign in _SIGN.finditer(source.text):
        is_first = sign["sign"][0] == "<"
        if first or not is_first:
            yield _finding(source, first or sign, sign if first and not is_first else None)
            count += 1
        first = sign if is_first else None
        if count == _MOST:
            return
    if first:
        yield _finding(source, first, None)


def unsettled(text: str, name: str) -> Message | None:
    """Say that a text that is no YAML has a conflict, and in which line."""
    sign = _SIGN.search(text)
    if sign is None:
        return None
    return _IN_LINE.format(line=text.count("\n", 0, sign.start()) + 1, name=Verbatim(name))


def _finding(source: SourceText, first: re.Match[str], last: re.Match[str] | None) -> Diagnostic:
    names = [Verbatim(sign["name"]) for sign in (first, last) if sign and sign["name"]]
    message = _BETWEEN.format(first=names[0], last=names[1]) if len(names) > 1 else _CONFLICT
    related = (Related(_place(source, last), _ENDS),) if last else ()
    return Diagnostic(problems.CONFLICT, message, _place(source, first), SETTLE, related)


def _place(source: SourceText, sign: re.Match[str]) -> Place:
    return Place(source.path, source.span(sign.start(), sign.end()))


_IN_LINE = Message(
    "the merge conflict in line {line} of “{name}” is not settled",
    "“{name}”第{line}行的 git 合并冲突尚未解决",
)
_CONFLICT = Message("a merge conflict of git is not settled", "git 的合并冲突尚未解决")
_BETWEEN = Message(
    "a merge conflict of git is not settled, between “{first}” and “{last}”",
    "git 的合并冲突尚未解决（“{first}”与“{last}”）",
)
_ENDS = Message("it ends here", "冲突到此为止")
SETTLE = Message(
    "keep what is right of both versions, and delete the lines with <<<<<<<, ======= and >>>>>>>",
    "在两个版本中留下正确的内容，并删去 <<<<<<<、=======、>>>>>>> 各行",
)
"""What is to be done about a conflict."""

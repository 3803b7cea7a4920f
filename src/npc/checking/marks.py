"""Comments that leave something to a person, as findings: at the value of which they speak."""

from npc.diagnostics import Diagnostic, Place, SourceText
from npc.messages import Message, Verbatim
from npc.rules import marks as rules_of
from npc.source.comments import Comment
from npc.source.key_lines import KeyLines
from npc.source.marking import TODO, Mark

_TO_CONFIRM = Message("to be confirmed: {words}", "待核：{words}")
_TO_PLACE = Message("not placed yet: {words}", "未归类：{words}")
_CONFIRM = Message(
    "look at it, beside the original if there is one, correct it where it is wrong, "
    "and delete the comment “# npc: check”",
    "请核对（有原件的对照原件），不对的改正，然后删去“# npc: check”注释",
)
_CONFIRM_ELSEWHERE = Message(
    "there is no “{key}” below the comment: look for it beside the original, and delete the comment",
    "注释下面没有“{key}”：请对照原件核对，然后删去注释",
)
_PLACE = Message(
    "type it where it belongs, or decide that it is not needed, and delete the comment “# npc: todo”",
    "录入到应在的位置，或者确认不需要，然后删去“# npc: todo”注释",
)
_MOST = 300
"""Characters of a comment that a finding tells, as much as a person reads of it; the comment has all of them."""


def finding_of(mark: Mark, comment: Comment, source: SourceText, keys: KeyLines) -> Diagnostic:
    """Return what a mark in a comment leaves to a person."""
    own = source.span(comment.start, comment.start + len(comment.text))
    words = Verbatim(_shortened(mark.words or mark.key))
    if mark.kind == TODO:
        message = _TO_PLACE.format(words=words)
        return Diagnostic(rules_of.NOT_PLACED, message, Place(source.path, own), _PLACE)
    at = keys.span(comment.speaks_of, mark.key)
    hint = _CONFIRM_ELSEWHERE.format(key=mark.key) if mark.key and not at else _CONFIRM
    message = _TO_CONFIRM.format(words=words)
    return Diagnostic(rules_of.TO_BE_CONFIRMED, message, Place(source.path, at or own), hint)


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST else words[: _MOST - 1] + "…"

"""The terms that `npc.yaml` calls misspelt, looked through before a rule seeks them in plans."""

from collections.abc import Iterator, Mapping

from npc.diagnostics import Diagnostic
from npc.kinds.problems import EMPTY_VALUE, WRONG_VALUE
from npc.messages import Message
from npc.source.document import Document, Node

_EMPTY = Message("the wrong term is empty", "错误用语是空的")
_FILL = Message("write it as “wrong term: right term”", "写成“错误用语: 正确用语”")
_SAME = Message("the term “{term}” is its own correction", "用语“{term}”与更正后的写法相同")
_DELETE = Message(
    "write the right term behind the colon, or delete the line", "改正冒号后的写法，或删去这一行"
)
_INSIDE = Message(
    "the correction “{right}” holds the wrong term “{term}” itself",
    "更正后的写法“{right}”里仍含有错误用语“{term}”",
)
_LONGER = Message(
    "write more of the wrong words, so that the right ones are not found as well",
    "把错误用语写得更完整，使正确的写法不会被误报",
)


def faults(document: Document, terms: Mapping[str, Node]) -> Iterator[tuple[str, Diagnostic]]:
    """Yield each term that cannot be sought, and what is wrong with it."""
    for wrong, right in terms.items():
        fault = _fault(wrong.strip(), right.strip() if isinstance(right, str) else "")
        if fault:
            rule = WRONG_VALUE if wrong.strip() else EMPTY_VALUE
            yield wrong, Diagnostic(rule, fault[0], document.key_place(["terms", wrong]), fault[1])


def _fault(wrong: str, right: str) -> tuple[Message, Message] | None:
    if not wrong:
        return _EMPTY, _FILL
    if wrong == right:
        return _SAME.format(term=wrong), _DELETE
    if wrong in right:
        return _INSIDE.format(term=wrong, right=right), _LONGER
    return None

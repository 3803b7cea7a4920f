"""What can be wrong with a document (codes 2xx), and what is left of it then."""

from npc.diagnostics import Diagnostic, Rule, Severity
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.document import Node

UNKNOWN_KEY = Rule("NPC201", "unknown-key", Severity.ERROR, Message("an unknown key", "未知的键"))
MISSING_KEY = Rule(
    "NPC202", "missing-key", Severity.ERROR, Message("a key is missing", "缺少必填的键")
)
WRONG_TYPE = Rule(
    "NPC203",
    "wrong-type",
    Severity.ERROR,
    Message("a value of another sort belongs here", "值的类型不对"),
)
WRONG_VALUE = Rule(
    "NPC204",
    "wrong-value",
    Severity.ERROR,
    Message("the value is not allowed here", "值不在允许的范围"),
)
EMPTY_VALUE = Rule(
    "NPC205", "empty-value", Severity.ERROR, Message("the value is empty", "值是空的")
)
UNKNOWN_KIND = Rule(
    "NPC206",
    "unknown-kind",
    Severity.ERROR,
    Message("a document of unknown kind", "文档种类缺失或未知"),
)
SECOND_DOCUMENT = Rule(
    "NPC207",
    "second-document-of-kind",
    Severity.ERROR,
    Message("a second document of one kind in a plan", "一份计划里有两个同类文档"),
)
TOO_MANY_DOCUMENTS = Rule(
    "NPC208",
    "too-many-documents",
    Severity.ERROR,
    Message("too many documents for a plan", "文档过多，不像是一份计划"),
)

RULES = (
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
    EMPTY_VALUE,
    UNKNOWN_KIND,
    SECOND_DOCUMENT,
    TOO_MANY_DOCUMENTS,
)


class Checked(NamedTuple):
    """What can be read of a document, if enough is right, and what is wrong with the rest."""

    fields: dict[str, Node] | None
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: frozenset[str] = frozenset()
    """Top-level keys below which something was taken out; `*` when one of them was itself."""

"""What is said where terms and sessions of congresses do not follow each other, in one plan or from year to year."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

RULE = Rule(
    "NPC387",
    "congress-ordinal",
    Severity.WARNING,
    Message("a term or session that does not follow the others", "届次与其他处不一致"),
)
HINT = Message("check the number of the term or of the session", "请核对届次")

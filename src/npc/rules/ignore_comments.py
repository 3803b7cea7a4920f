"""What is looked for in `# npc: ignore[…]` comments; `npc.checking.ignoring` looks for it."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

UNUSED = Rule(
    "NPC901",
    "unused-ignore",
    Severity.WARNING,
    Message("a comment ignores what is not found", "忽略注释没有对应的问题"),
)
UNKNOWN = Rule(
    "NPC902",
    "unknown-in-ignore",
    Severity.WARNING,
    Message("a comment ignores what is no rule", "忽略注释写的规则不存在或不能忽略"),
)
NO_REASON = Rule(
    "NPC903",
    "ignore-without-reason",
    Severity.WARNING,
    Message("a comment ignores without a reason", "忽略注释没有写明理由"),
)
MALFORMED = Rule(
    "NPC904",
    "malformed-ignore",
    Severity.WARNING,
    Message("a comment to npc cannot be read", "给 npc 的注释写法不对"),
)

RULES = (UNUSED, UNKNOWN, NO_REASON, MALFORMED)

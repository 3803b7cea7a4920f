"""What is left to a person in `# npc: check[…]` and `# npc: todo` comments; `npc.checking.marks` finds it."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

TO_BE_CONFIRMED = Rule(
    "NPC910",
    "to-be-confirmed",
    Severity.WARNING,
    Message("a value is still to be confirmed", "有一处尚待核对"),
)
NOT_PLACED = Rule(
    "NPC911",
    "text-not-placed",
    Severity.ERROR,
    Message("words of the original have no place yet", "原件有文字尚未归类"),
)
"""An error, so that nothing of the original is forgotten."""

RULES = (TO_BE_CONFIRMED, NOT_PLACED)

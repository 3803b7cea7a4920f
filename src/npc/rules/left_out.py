"""What a report says of findings that it does not show; `npc.output.reports.limiting` says it."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

LEFT_OUT = Rule(
    "NPC905",
    "findings-left-out",
    Severity.INFO,
    Message("more findings than are shown", "问题过多，没有全部列出"),
)

RULES = (LEFT_OUT,)

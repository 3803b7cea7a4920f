"""What is said of findings that are too many: those that are not shown, and those not looked for."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

LEFT_OUT = Rule(
    "NPC905",
    "findings-left-out",
    Severity.INFO,
    Message("more findings than are shown", "问题过多，没有全部列出"),
)
LOOKED_FOR_NO_MORE = Rule(
    "NPC906",
    "too-many-findings",
    Severity.ERROR,
    Message("a rule finds too much to look any further", "一条规则的问题过多，没有查完"),
)
"""An error, because what the rule would have found behind may be one."""

RULES = (LEFT_OUT, LOOKED_FOR_NO_MORE)

STOPPED = Message(
    "too many findings of {code} ({title}) in this file: it is looked for no further in the plan",
    "本文件中{code}（{title}）的问题过多，本计划不再往下查这一条",
)
GO_ON = Message(
    "mend those that are shown and check again; what is no plan should not be checked",
    "先改正已列出的，再校核一次；不是计划的文件，请不要放进来校核",
)

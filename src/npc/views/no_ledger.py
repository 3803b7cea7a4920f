"""What lists of facts say of a plan that has no ledger."""

from npc.messages import Message

NO_LEDGER = Message(
    "the plan has no ledger; a file with “kind: ledger” in its directory begins one",
    "这份计划没有台账；在计划目录里建一个写有 kind: ledger 的文件，就是台账",
)

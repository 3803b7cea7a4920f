"""What lists of facts say of a plan that has no ledger."""

from npc.kinds.spelling import spelt
from npc.messages import Message

NO_LEDGER = spelt(
    Message(
        "the plan has no ledger; a file with “<kind>: <kind=ledger>” in its directory begins one",
        "这份计划没有台账；在计划目录里建一个写有 <kind>: <kind=ledger> 的文件，就是台账",
    )
)

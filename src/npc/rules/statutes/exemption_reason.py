"""A statutory matter that is left out for a reason that says nothing: 另行安排."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.exemptions import EMPTY_REASONS
from npc.knowledge.duty import Duty
from npc.knowledge.matters import MATTERS
from npc.messages import Message
from npc.plan import Exemption
from npc.rules.base import Finding

RULE = Rule(
    "NPC389",
    "exemption-reason",
    Severity.WARNING,
    Message("a reason that says nothing", "不列法定事项的理由没有说明什么"),
)
RULES = (RULE,)
_SIGNS = " \t\n。．.，,、；;：:！!…—-–/“”\"'（）()"


def check(facts: Facts) -> Iterator[Finding]:
    """Find exemptions after which nobody knows where, when or why."""
    known = {duty.id: duty for duty in MATTERS}
    for exemption in facts.plan.exemptions:
        duty = known.get(exemption.duty)
        if _says_nothing(exemption, duty):
            yield Finding(
                RULE,
                _NOTHING.format(
                    matter=duty.matter if duty else exemption.duty, reason=exemption.reason
                ),
                exemption.at / "exempt",
                _SAY,
            )


def _says_nothing(exemption: Exemption, duty: Duty | None) -> bool:
    """Whether all of a reason is of a kind that gives none, or it only names the matter again."""
    said = exemption.reason.strip(_SIGNS)
    return not said or said in EMPTY_REASONS or bool(duty and said in duty.called)


_NOTHING = Message(
    "“{reason}” does not say why “{matter}” is not in the plan",
    "“{reason}”没有说明为何不列“{matter}”",
)
_SAY = Message(
    "say where it stands instead, when and to which meeting it comes, or why it does not apply, as in "
    "上年已评估, 向县人代会报告, 列入监督工作计划",
    "请写明改在何处、何时、向哪个会议报告，或者为何不适用，如“上年已评估”“向县人代会报告”“列入监督工作计划”",
)

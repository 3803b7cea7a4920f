"""初步审查 where a county's working body only gives its opinion."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.titles import holds_any
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC367",
    "preliminary-review",
    Severity.INFO,
    Message("初步审查 of a county's accounts", "县级决算、预算调整用了“初步审查”"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find the words where they do not belong."""
    plan = facts.plan
    if plan.level != "county":
        return
    for matter in plan.matters:
        if "初步审查" not in matter.text or _is_of_special_committee(matter):
            continue
        draft = "决算草案" if "决算" in matter.text else "预算调整初步方案"
        if holds_any(matter.text, ("决算", "预算…调整")):
            yield Finding(
                RULE,
                Message(
                    "a county's working body gives its opinion on {draft}; it is no 初步审查",
                    "县级{draft}由常委会有关工作机构研究提出意见，不称“初步审查”",
                ).format(draft=draft),
                matter.text_at,
                Message("write 研究提出意见", "改为“研究提出意见”"),
                words="初步审查",
            )


def _is_of_special_committee(matter: Matter) -> bool:
    """Whether a special committee of the congress does it, not a body of the 常委会.

    Its full name ends in 委员会, its short one in 委; those of working bodies in 工作委员会, 工委.
    """
    names = [owner.text for owner in matter.owners]
    for owner in matter.owners:
        if owner.department:
            names += [owner.department.name, *owner.department.aliases]
    return "财政经济委员会" in matter.text or any(
        name.endswith(("委员会", "委")) and not name.endswith(("工作委员会", "工委", "常委会"))
        for name in names
    )

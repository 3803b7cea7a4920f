"""An organ or a meeting that no town has: 镇人大常委会, 主任会议 in the plan of a town."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.places import last_part, place_of
from npc.genre.town_organs import is_meeting_of_no_town, organs_of_no_town, own_town
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC477",
    "town-organ",
    Severity.WARNING,
    Message("an organ that no town has", "乡镇没有的机关、会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the steps of the adoption, the columns of meetings, and all texts."""
    plan = facts.plan
    own = own_town(plan.organ)
    if plan.level != "township" or not own:
        return
    for name, at in _meetings(plan):
        if is_meeting_of_no_town(name, own):
            yield _finding(name, own, at)
    if not any(word in facts.all_words for word in _STEMS):
        return
    place = last_part(place_of(plan.organ))
    for text, at in facts.texts:
        for start, end in organs_of_no_town(text, own, place):
            yield _finding(text[start:end], own, at)
            break


_STEMS = ("常委会", "常务委员会", "主任会议", "法院", "检察院", "监委", "监察委员会")


def _meetings(plan: Plan) -> Iterator[tuple[str, Location]]:
    for paper in plan.papers:
        for step in paper.adopted:
            yield step.body, step.at / "body"
    for table in plan.arrangements:
        for number, name in enumerate(table.meetings):
            if table.at.has("meetings"):
                yield name, table.at / "meetings" / number


def _finding(name: str, own: str, at: Location) -> Finding:
    is_court = name.endswith(("院", "监委", "监察委员会"))
    return Finding(
        RULE,
        Message(
            "“{name}”: a {own} has none; its congress has a presidium",
            "写有“{name}”，{own}没有这一机关"
            if is_court
            else "写有“{name}”，{own}不设常委会、主任会议，由人民代表大会主席团负责闭会期间的工作",
        ).format(name=name, own=own),
        at,
        Message("write 主席团, or whose it is", "请改为主席团，或者写明是哪一级的机关"),
        words=name,
    )

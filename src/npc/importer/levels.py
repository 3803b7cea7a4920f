"""Of which level the organ of a plan is: by its name where that is certain, else by what it speaks of, marked."""

from collections.abc import Iterable

from npc.genre.lexicon.levels import CITY_SIGNS
from npc.genre.places import level_of_committee, place_of
from npc.importer.found import FoundMapping
from npc.importer.walking import values_in
from npc.kinds.paper import LEVELS
from npc.kinds.spelling import spelt
from npc.messages import Message


def say_level(
    first: FoundMapping,
    papers: Iterable[FoundMapping],
    said: str | None,
    usual_organ: str | None,
) -> None:
    """Set the level of a plan on its first paper, or ask for it.

    Args:
        first: The paper that says what holds for all.
        papers: All papers of the plan.
        said: What an option says.
        usual_organ: The organ that `npc.yaml` names.

    """
    organ = first.text("organ") or usual_organ
    level = said or level_of_committee(organ)
    if level:
        first.put_known("level", level)
    elif first.text("kind") != "review" and not organ:
        first.check("organ", _NO_ORGAN)
    elif first.text("kind") != "review":
        sign = _city_sign(papers) if place_of(organ).endswith("市") else None
        if sign:
            first.put_known("level", "city")
        first.check("level", _BY_SIGN.format(sign=sign) if sign else _NO_LEVEL.format(levels=_ALL))


def _city_sign(papers: Iterable[FoundMapping]) -> str | None:
    """Return a word by which a plan is one of a city with districts."""
    texts = (str(value.text) for paper in papers for _, value in values_in(paper))
    return next((sign for text in texts for sign in CITY_SIGNS if sign in text), None)


_ALL = Message(", ".join(LEVELS), "、".join(f"{level}（{name}）" for level, name in LEVELS.items()))
_BY_SIGN = Message(
    "the organ's name does not say its level; the papers speak of “{sign}”, as those of a city do",
    "从机关名称看不出是设区的市还是县级市，因文中有“{sign}”填为设区的市",
)
_NO_ORGAN = spelt(
    Message(
        "the original does not name the organ; write “<organ>: …” and “<level>: …”, one of {levels}",
        "没有读出机关名称，请写“<organ>: 机关名称”和“<level>: …”（{levels}）",
    )
).format(levels=_ALL)
_NO_LEVEL = spelt(
    Message(
        "the organ's name does not say its level; write “<level>: …”, one of {levels}",
        "从机关名称看不出层级（如“市”可能是设区的市，也可能是县级市），请写“<level>: …”：{levels}",
    )
)

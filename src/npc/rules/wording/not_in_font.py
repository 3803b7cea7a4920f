"""Characters that the fonts named for the document do not have: they are printed in some other."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.plan import Location
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.layout.profile import Profile

RULE = Rule(
    "NPC416",
    "not-in-font",
    Severity.INFO,
    Message("a character that the font does not have", "所用字体没有的字"),
)
RULES = (RULE,)

_SMALLEST = "gb2312"
"""What every font holds."""
_OF_KEYS = {
    "title": "title.font",
    "title-lines": "title.font",
    "organ": "title.font",
    "head": "issuer.font",
    "adopted": "adoption.font",
    "imprint": "imprint.font",
    "categories": "table.font",
    "months": "table.font",
}
"""The fonts of texts by the first key of their paths; headings and body are told by more."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the fonts only where there are characters that one of them may not have."""
    organs = tuple(_organs(facts))
    all_characters = facts.all_characters.union(*(name for name, _ in organs))
    rare = frozenset(filter(_is_ideograph, _lacking(all_characters, _SMALLEST)))
    if not rare:
        return
    from npc.layout.profile import Profile

    profile = Profile(facts.plan.format)
    found: dict[str, dict[Location, str]] = {}
    for text, at in (*organs, *facts.texts):
        characters = rare.intersection(text)
        if characters:
            measure = _font_of(at)
            for one in _not_in(profile.word(measure), characters):
                found.setdefault(one, {}).setdefault(at, measure)
    for character in sorted(found):
        yield _finding(character, found[character], profile)


def _organs(facts: Facts) -> Iterator[tuple[str, Location]]:
    """Yield the organs that plans name, for the titles that begin with them."""
    for paper in facts.plan.printed:
        if paper.organ and paper.at.has("organ"):
            yield paper.organ, paper.at / "organ"


def _lacking(characters: frozenset[str], encoding: str) -> frozenset[str]:
    held = "".join(characters).encode(encoding, "ignore").decode(encoding)
    return characters.difference(held)


def _is_ideograph(character: str) -> bool:
    """Return whether it is a Chinese character: what signs a font has is not told by its standard."""
    return (
        "\u3400" <= character <= "\u4dbf"
        or "\u4e00" <= character <= "\u9fff"
        or character >= "\U00020000"
    )


def _not_in(font: str, characters: frozenset[str]) -> frozenset[str]:
    from npc.layout.fonts import encoding

    holds = encoding(font)
    return _lacking(characters, holds) if holds else frozenset()


def _font_of(at: Location) -> str:
    """Return the measure that says in which font a text is printed."""
    steps = [step for step in at.path if isinstance(step, str)]
    if steps[:1] == ["sections"] and steps[-1] in {"title", "title-lines"}:
        return "heading-1.font" if steps.count("sections") == 1 else "heading-2.font"
    return _OF_KEYS.get(steps[0], "body.font") if steps else "body.font"


def _finding(character: str, places: dict[Location, str], profile: "Profile") -> Finding:
    from npc.layout.fonts import larger

    at, *others = places
    measures = list(dict.fromkeys(places.values()))
    fonts = [f"{profile.word(measure)}（{measure}）" for measure in measures]
    better = [
        f"{measure}: {font}"
        for measure in measures
        if (font := larger(profile.word(measure), character))
    ]
    return Finding(
        RULE,
        Message("“{character}” is not in {fonts}", "“{character}”字不在{fonts}的字库中").format(
            character=character, fonts=list(map(Verbatim, dict.fromkeys(fonts)))
        ),
        at,
        _WITH.format(fonts=list(map(Verbatim, better))) if better else _ANOTHER,
        tuple((other, Message("and here", "还有这里")) for other in others),
        words=character,
    )


_WITH = spelt(
    Message(
        "name a font that has it under format: of npc.yaml, {fonts}; else it is printed in some other font",
        "请在 npc.yaml 的 <NpcYaml.format>: 中改用收有此字的字库：{fonts}；不改，印出来的是别的字体",
    )
)
_ANOTHER = spelt(
    Message(
        "name a font of GB 18030 that has it under format: of npc.yaml; else it is printed in some other font",
        "请在 npc.yaml 的 <NpcYaml.format>: 中改用收有此字的 GB 18030 字库；不改，印出来的是别的字体",
    )
)

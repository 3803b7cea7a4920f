"""Half-width punctuation in Chinese text."""

from collections.abc import Iterator

from npc.characters import PUNCTUATION
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.owners import PARTS
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC402",
    "half-width-punctuation",
    Severity.WARNING,
    Message("half-width punctuation in Chinese text", "中文里用了半角标点"),
    is_fixable=True,
)
RULES = (RULE,)


_WIDE_BRACKETS = str.maketrans("()", "（）")


def check(facts: Facts) -> Iterator[Finding]:
    """Find half-width signs that belong to Chinese, once a text."""
    plan = facts.plan
    signs = PUNCTUATION & facts.all_characters
    if signs:
        from npc.genre.widths import wrong_signs

        for text, at in facts.texts:
            if any(sign in text for sign in signs):
                changes = wrong_signs(text)
                if changes:
                    yield _finding(text, at, changes)
    yield from _owners(plan)


def _finding(text: str, at: Location, changes: tuple[tuple[int, int, str], ...]) -> Finding:
    from npc.genre.widths import sentences

    problem, remedy = sentences(text, changes[0])
    is_sure = all(full for _, _, full in changes)
    signs = "".join(text[start] for start, _, _ in changes)
    return Finding(
        RULE,
        problem,
        at,
        remedy,
        fix=Fix(text, changes, sure=is_sure),
        counted=None if signs in _PAIRS else _OF_ALL_SIGNS,
    )


_PAIRS = ("()", '""')
_OF_ALL_SIGNS = Message(" ({n} half-width signs in all)", "（半角标点共{n}处）")


def _owners(plan: Plan) -> Iterator[Finding]:
    """Find half-width commas between owners, and brackets that the list writes full-width."""
    wide = [name for name in plan.departments.compared if "（" in name]
    for matter in plan.matters:
        if any(sign in matter.owners.text for sign in "(),;"):
            for text, at in _one_by_one(matter.at_of("owners")):
                changes = tuple(sorted((*_narrowed(text, wide), *_joined(text))))
                if changes:
                    yield _finding(text, at, changes)


def _one_by_one(at: Location) -> Iterator[tuple[str, Location]]:
    value = at.value
    if isinstance(value, str):
        yield value, at
    for index, owner in enumerate(value) if isinstance(value, list) else ():
        if isinstance(owner, str):
            yield owner, at / index


def _joined(text: str) -> Iterator[tuple[int, int, str]]:
    """Find the commas and semicolons between names, with the blanks behind them."""
    for start, sign in enumerate(text):
        if sign in _JOINERS and start and not text[start - 1].isascii():
            end = start + 1
            while text[end : end + 1] == " ":
                end += 1
            plain = sign == "," and not text.endswith(PARTS, 0, start)
            yield start, end, "、" if plain else _JOINERS[sign]


_JOINERS = {",": "，", ";": "；"}


def _narrowed(text: str, wide: list[str]) -> tuple[tuple[int, int, str], ...]:
    found: set[tuple[int, int, str]] = set()
    widened = text.translate(_WIDE_BRACKETS)
    for name in wide:
        start = widened.find(name)
        while start >= 0:
            end = start + len(name)
            found |= {(i, i + 1, widened[i]) for i in range(start, end) if text[i] != widened[i]}
            start = widened.find(name, end)
    return tuple(sorted(found))

"""The same thing written in two ways in one plan."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ZEROS
from npc.genre.lexicon.spellings import GROUPS, QUOTED
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.wording.comparing.variants import COURTS, ORGANS, wide_brackets

RULE = Rule(
    "NPC409",
    "mixed-spelling",
    Severity.WARNING,
    Message("one thing is written in two ways", "同一事物前后写法不一"),
    is_fixable=True,
)
RULES = (RULE,)


_JOINED_YEARS = tuple(f"年{sign}" for sign in RANGE_SIGNS)
_ZEROS = tuple(f"二{zero}" for zero in ZEROS)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for several spellings of each thing that is known to have them.

    What compares them is loaded only where there may be something to compare.
    """
    plan = facts.plan
    words = facts.all_words
    wide = wide_brackets(words)
    for group in GROUPS:
        if sum(1 for form in (group[0], *group[1]) if form in wide) > 1:
            from npc.rules.wording.comparing.forms import mixed_forms

            yield from mixed_forms(RULE, facts, group)
    if any(sign in words for sign in (*_JOINED_YEARS, *_ZEROS)) or _names_twice(words):
        from npc.rules.wording.comparing.years import mixed_years

        yield from mixed_years(RULE, facts)
    if _may_mix_organs(words, plan.level):
        from npc.rules.wording.comparing.organs import mixed_organs

        yield from mixed_organs(RULE, facts)
    quoted = [name for name in QUOTED if name in words and _in_both_ways(name, words)]
    if quoted or "《" in words:
        from npc.rules.wording.comparing.marks import mixed_marks

        yield from mixed_marks(RULE, facts, quoted)


def _in_both_ways(name: str, words: str) -> bool:
    return 0 < words.count(f"“{name}”") < words.count(name)


def _may_mix_organs(words: str, level: str | None) -> bool:
    """Whether some table may name an organ in two ways."""
    if level == "city" and all(name in words for name in COURTS):
        return True
    return any(sum(1 for form in forms if form in words) > 1 for forms in ORGANS)


def _names_twice(words: str) -> bool:
    """Whether something may be named after 2024年 and after 2024年度."""
    found = tuple(occurrences(words, "年度"))
    return len(found) > _MANY or any(
        f"{words[max(0, place - 4) : place]}年{words[place + 2 : place + 7]}" in words
        for place in found
    )


_MANY = 200
"""So many that to look for each in all texts takes longer than to compare them all."""

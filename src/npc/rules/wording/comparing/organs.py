"""Organs that one table names in two ways: 县政府 and 县人民政府."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.genre.prose import occurrences
from npc.plan import Matter
from npc.rules.base import Finding
from npc.rules.wording.comparing.spelling import Spelling, differing
from npc.rules.wording.comparing.variants import COURTS, ORGANS

_OF_CITY, _OF_BASIC = COURTS
_OF_OTHERS = frozenset("县区市旗各）)、")
"""What stands before 市人民法院 where it is that of another place: 各县市人民法院."""


def mixed_organs(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Compare the titles of each table; the body text may name organs otherwise than a table.

    A city's court is an intermediate one: where a plan says so, 市人民法院 is remarked on.
    """
    plan = facts.plan
    for matters in (plan.items, plan.tasks):
        for forms in ORGANS:
            yield from differing(rule, list(_named(matters, forms)), certain=False)
    if plan.level == "city":
        yield from _of_another_level(rule, facts)


def _named(matters: Iterable[Matter], forms: tuple[str, ...]) -> Iterator[Spelling]:
    for matter in matters:
        at = matter.text_at
        for form in forms:
            for start in occurrences(matter.text, form):
                yield Spelling(form, form.removesuffix("关于"), start, matter.text, at)


def _of_another_level(rule: Rule, facts: Facts) -> Iterator[Finding]:
    found: list[Spelling] = []
    right: Spelling | None = None
    for text, at in facts.texts:
        if right is None and _OF_CITY in text:
            right = Spelling(_OF_CITY, _OF_CITY, text.find(_OF_CITY), text, at)
        found += (
            Spelling(_OF_BASIC, _OF_BASIC, start, text, at)
            for start in occurrences(text, _OF_BASIC)
            if text[max(0, start - 1) : start] not in _OF_OTHERS
        )
    if right:
        yield from differing(rule, found, certain=False, other=right)

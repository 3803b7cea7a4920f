"""The places of the several forms of one thing."""

from collections.abc import Iterator

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.facts.texts import is_around
from npc.genre.prose import occurrences
from npc.rules.base import Finding
from npc.rules.wording.comparing.spelling import Spelling, differing
from npc.rules.wording.comparing.variants import Group, wide_brackets

_TOLD_TO_A_MONTH = "上半年"
"""Reviews tell figures of 1至6月 below a title that names 上半年: months and half-year are no mixture there."""


def mixed_forms(rule: Rule, facts: Facts, group: Group) -> Iterator[Finding]:
    """Compare the forms of one thing; lists of addressees have a wording of their own."""
    first, others, is_standard, is_unsure, _, _ = group
    forms = (first, *others)
    found: list[Spelling] = []
    for text, at in facts.texts:
        wide = wide_brackets(text)  # as long as the text
        if any([form in wide for form in forms]) and not (  # noqa: C419 - twice as fast
            is_around(at) or (first == _TOLD_TO_A_MONTH and facts.review_at(at))
        ):
            found += (
                Spelling(form, text[start : start + len(form)], start, text, at)
                for form, start in _found_in(wide, group)
                if not facts.wrong_words.hold(at, start, start + len(form))
            )
    yield from differing(
        rule, found, standard=first if is_standard else None, certain=not is_unsure
    )


def _found_in(text: str, group: Group) -> Iterator[tuple[str, int]]:
    """Yield each form and where it stands; of forms that begin alike, the longest counts."""
    first, others, _, _, not_after, not_before = group
    taken: set[int] = set()
    for form in sorted((first, *others), key=len, reverse=True):
        for place in occurrences(text, form):
            before, after = (
                text[max(0, place - 1) : place],
                text[place + len(form) : place + len(form) + 1],
            )
            beside = (before and before in not_after) or (after and after in not_before)
            if place not in taken and not beside:
                taken.update(range(place, place + len(form)))
                yield form, place

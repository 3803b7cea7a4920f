"""Names that one plan writes with quotes or title marks, and without."""

from collections.abc import Iterator, Sequence
from itertools import islice

from npc.model.plan import Plan
from npc.rules.base import Finding
from npc.rules.texts import all_words, places, texts
from npc.rules.wording.spelling import Spelling, differing

_TITLES_END = ("法", "条例", "规定", "办法", "规则", "意见", "方案")
_SHORTEST_TITLE = 6
"""A shorter title, such as 监督法, goes without marks as an abbreviation."""

_MOST = 100
"""Titles that are looked at: each is looked for in the whole plan."""


def mixed_marks(plan: Plan, quoted: Sequence[str]) -> Iterator[Finding]:
    """Compare “一府一委两院” with 一府一委两院, and 《…条例》 with the same title without marks.

    Args:
        plan: The plan.
        quoted: Names that stand in its texts with quotes and without.

    """
    words = all_words(plan)
    for name in quoted:
        yield from _of(plan, name, "“”")
    for title in islice(_titles(words), _MOST) if "《" in words else ():
        if words.count(title) > words.count(f"《{title}》"):
            yield from _of(plan, title, "《》")


def _titles(words: str) -> Iterator[str]:
    seen: set[str] = set()
    for start in places(words, "《"):
        title = words[start + 1 : words.find("》", start)]
        if len(title) >= _SHORTEST_TITLE and title.endswith(_TITLES_END) and title not in seen:
            seen.add(title)
            yield title


def _of(plan: Plan, name: str, marks: str) -> Iterator[Finding]:
    found = []
    for text, at in texts(plan):
        for place in places(text, name):
            end = place + len(name)
            before, after = text[max(0, place - 1) : place], text[end : end + 1]
            if (before, after) == tuple(marks):
                found.append(Spelling(marks, f"{before}{name}{after}", place - 1, text, at))
            elif not _is_marked(text, place):
                found.append(Spelling("", name, place, text, at))
    yield from differing(found, certain=False)


def _is_marked(text: str, place: int) -> bool:
    """Tell whether a place lies within quotes or title marks of something longer."""
    before = text[:place]
    return before.count("“") > before.count("”") or before.count("《") > before.count("》")

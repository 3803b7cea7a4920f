"""Names that one plan writes with quotes or title marks, and without."""

from collections.abc import Iterator, Sequence
from itertools import islice

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import WITH_STATUTES
from npc.genre.lexicon.matters import DOCUMENTS, STATUTES
from npc.genre.prose import occurrences
from npc.rules.base import Finding
from npc.rules.wording.comparing.spelling import Spelling, differing

_SHORTEST_TITLE = 6
"""A shorter title, such as 监督法, goes without marks as an abbreviation."""

_LONGEST_TITLE = 200
"""Characters; what has more between its marks lacks one of them."""
_MOST = 100
"""Titles that are looked at, and slips of their names: each is looked for in the whole plan."""


def mixed_marks(rule: Rule, facts: Facts, quoted: Sequence[str]) -> Iterator[Finding]:
    """Compare “一府一委两院” with 一府一委两院, and 《…条例》 with its title without marks or one sign.

    Args:
        rule: What finds it.
        facts: Of the plan.
        quoted: Names that stand in its texts with quotes and without.

    """
    words = facts.all_words
    for name in quoted:
        yield from _of(rule, facts, name, "“”")
    compared: set[str] = set()
    slips = 0
    for title in islice(_titles(words), _MOST) if "《" in words else ():
        if words.count(title) > words.count(f"《{title}》"):
            yield from _of(rule, facts, title, "《》")
        name = _without_place(title)
        if title.endswith(STATUTES) and name not in compared:
            others = [slip for slip in _slips(name) if slip in words and slip not in compared]
            compared.add(name)
            slips += len(others)
            if slips <= _MOST:
                yield from _nearly(rule, facts, name, others)


def _nearly(rule: Rule, facts: Facts, name: str, others: list[str]) -> Iterator[Finding]:
    """Compare 《浙江省养老服务业条例》 with 养老服务条例, the same name but for a slip."""
    for other in others:
        yield from differing(
            rule,
            [
                Spelling(form, form, place, text, at)
                for text, at in facts.texts
                for form in (name, other)
                for place in occurrences(text, form)
            ],
        )


def _slips(name: str) -> Iterator[str]:
    """Leave out each character within a name, and let each two beside each other change places.

    Other characters in one's place make two statutes: 行政处罚法 and 行政复议法.
    """
    for at in range(_BESIDE, len(name) - _BESIDE) if len(name) in _LENGTHS else ():
        first, other = name[at], name[at + 1]
        if first not in {name[at - 1], "官"}:  # 监察法 and 监察官法 are two statutes
            yield name[:at] + name[at + 1 :]
        if first != other:
            yield name[:at] + other + first + name[at + 2 :]


_LENGTHS = range(6, 41)
"""Characters of names that are compared so; the longest statute of the state has some 30."""
_BESIDE = 2
"""Characters on both sides of the missing one that are the same."""


def _without_place(title: str) -> str:
    """Return the name by which a statute is called: 养老服务条例 for 浙江省养老服务条例."""
    title = title.removeprefix("中华人民共和国")
    start = max(title.rfind(level, _BESIDE, _FARTHEST) for level in WITH_STATUTES)
    return title[start + 1 :]


_FARTHEST = 9
"""Where the name of a place ends at the latest: 内蒙古自治区, 佛山市南海区."""


def _titles(words: str) -> Iterator[str]:
    seen: set[str] = set()
    for start in occurrences(words, "《"):
        end = words.find("》", start, start + _LONGEST_TITLE)
        title = words[start + 1 : end] if end > 0 else ""
        if len(title) >= _SHORTEST_TITLE and title.endswith(DOCUMENTS) and title not in seen:
            seen.add(title)
            yield title


def _of(rule: Rule, facts: Facts, name: str, marks: str) -> Iterator[Finding]:
    found = []
    for text, at in facts.texts:
        for place, is_marked in _places(text, name):
            end = place + len(name)
            before, after = text[max(0, place - 1) : place], text[end : end + 1]
            if (before, after) == tuple(marks):
                found.append(Spelling(marks, f"{before}{name}{after}", place - 1, text, at))
            elif not is_marked:
                found.append(Spelling("", name, place, text, at))
    yield from differing(rule, found, certain=False)


def _places(text: str, name: str) -> Iterator[tuple[int, bool]]:
    """Yield where a name stands, and whether within quotes or title marks of something longer."""
    quotes = titles = counted = 0
    for place in occurrences(text, name):
        quotes += text.count("“", counted, place) - text.count("”", counted, place)
        titles += text.count("《", counted, place) - text.count("》", counted, place)
        counted = place
        yield place, quotes > 0 or titles > 0

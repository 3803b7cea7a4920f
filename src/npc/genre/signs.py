"""The matters of every year, known by one or two words however long or short they are named.

听取和审议区政府关于2022年度本级预算执行和其他财政收支的审计工作报告 is 审计 in the body text: to
compare characters does not show that the two are one. Signs only tell texts apart and together;
what the law demands of these matters is in `npc.rules.statutes`.
"""

from collections.abc import Iterator

from npc.genre.lexicon.matters import LISTED, SIGNS

_FIRST = tuple(dict.fromkeys(word for _, needed, _ in SIGNS for word in needed[0]))
_NONE: frozenset[str] = frozenset()


def signs_within(text: str) -> frozenset[str]:
    """Return the signs of all matters that a text names or lists."""
    if not _has_any(text, _FIRST):
        return _NONE
    return frozenset(sign for piece in _pieces(text) for sign in _signs(piece))


def signs_listed(text: str) -> Iterator[str]:
    """Return the signs of matters that a list names by one word: 计划、预算、审计等报告."""
    return (sign for sign, words in LISTED.items() if _has_any(text, words))


def _signs(text: str) -> frozenset[str]:
    """Return the signs of one matter's name."""
    found = []
    for name, needed, barred in SIGNS:
        # Most texts lack the first word of most signs, and are asked no more.
        if _has_any(text, needed[0]) and not _has_any(text, barred):
            found += [name] if all(_has_any(text, words) for words in needed[1:]) else []
    return frozenset(found)


def _has_any(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # twice as fast as any(), and asked ten thousand times  # noqa: SIM110
        if word in text:
            return True
    return False


def _pieces(sentence: str) -> Iterator[str]:
    """Return the clauses of a sentence, and what they list."""
    for clause in sentence.replace("：", "，").split("，"):
        yield clause
        for joiner in ("及", "报告和", "情况和"):
            clause = clause.replace(joiner, "、")  # noqa: PLW2901 - cut further
        if "、" in clause:
            yield from clause.split("、")

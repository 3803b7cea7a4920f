"""How the names of one matter differ."""

from npc.rules.tracing.words import words

_CONFUSED = (
    *(("规划执行", "计划执行"), ("发展规划执行", "发展计划执行"), ("规划、预算", "计划、预算")),
    *(("决算报告", "决算草案"), ("决算的报告", "决算草案"), ("专题报告", "专项报告")),
    *(("专题询问", "专项询问"), ("专题调研", "专项调研"), ("候选项目", "备选项目")),
    *(("中期评估", "中期评价"), ("备案审查", "备案审核"), ("审计查出", "审计发现")),
)
"""Names that are taken for one another, though common words are left out where texts are compared."""
_LONGEST = 4
"""Characters of a word that stands for another; longer pieces are other matters."""
_PLACES = frozenset("省市区县乡镇街上下本全各")
"""Characters that say whose or which matter it is where they stand alone."""
_CONTEXT = 2
"""Characters beside it that are the same in both."""


def differing(one: str, other: str) -> tuple[str, str] | None:
    """Find a word in one name for which the other has another word.

    What only one of them has is left out, and so is what follows the last word that they share:
    names are shortened at will.
    """
    one, other = one.replace(" ", ""), other.replace(" ", "")
    for pair in _CONFUSED:
        for here, there in (pair, pair[::-1]):
            if here in one and there not in one and there in other and here not in other:
                return here, there
    for here, there in ((one, other), (other, one)):
        if "决算报告" in here and there.endswith("决算"):
            return ("决算报告", "决算") if here is one else ("决算", "决算报告")
    first, second = words(one).core, words(other).core
    if first == second or first in second or second in first:
        return None
    return _replaced(first.replace(" ", ""), second.replace(" ", ""))


def _replaced(one: str, other: str) -> tuple[str, str] | None:
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    here = there = 0
    # A single character that both have by chance (青少年, 未成年人) holds nothing together.
    for start, at, size in matcher.get_matching_blocks():
        if size >= _CONTEXT:
            lengths = (start - here, at - there)
            is_place = max(lengths) == 1 and not _PLACES.isdisjoint((one[here], other[there]))
            if min(lengths) and max(lengths) <= _LONGEST and not is_place:
                return one[here:start], other[there:at]
            here, there = start + size, at + size
    return None

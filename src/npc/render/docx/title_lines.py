"""Lines of a title that no narrowing makes good: it is broken where its words end.

GB/T 9704-2012, 7.3.1: 标题回行时，要做到词意完整，排列对称，长短适宜，间距恰当，标题排列应当使用梯形或菱形.
"""

from itertools import combinations, pairwise

from npc.render.docx.balance import WORD_ENDS, drawn_width

_MOST_LINES = 5
_MOST_ENDS = 24
"""What has more places to break than a title has is left to Word."""
_WEAK = ("年", "的", "和", "及", "与", "、")
_WEAK_COST, _WAIST_COST = 2, 10
"""Characters of unevenness that a weak end, and a line narrower than both beside it, count for."""


def title_lines(text: str, *, line: int, character: int) -> tuple[str, ...]:
    """Break a title into lines that make a trapezium or lozenge (梯形, 菱形).

    Args:
        text: The title.
        line: Width of a line in twips.
        character: Width of a character in twips.

    Returns:
        As few lines as hold it; none where it fits one line, or there is no way.

    """
    full = line / character
    if drawn_width(text) <= full:
        return ()
    ends = [end for end in _ends(text) if 0 < end < len(text)]
    if len(ends) > _MOST_ENDS:
        return ()
    for count in range(2, _MOST_LINES + 1):
        choices = (_cut(text, chosen) for chosen in combinations(ends, count - 1))
        fitting = [one for one in choices if max(map(drawn_width, one)) <= full]
        if fitting:
            return min(fitting, key=_cost)
    return ()


def _ends(text: str) -> list[int]:
    """Give where lines may end; 关于 belongs to what follows it."""
    found = {match.end() for match in WORD_ENDS.finditer(text)}
    about = {end - len("关于") for end in found if text[:end].endswith("关于")}
    return sorted(end for end in found | about if not text[:end].endswith("关于"))


def _cut(text: str, ends: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in pairwise((0, *ends, len(text))))


def _cost(lines: tuple[str, ...]) -> float:
    widths = [drawn_width(one) for one in lines]
    weak = sum(one.endswith(_WEAK) for one in lines[:-1])
    waists = sum(
        before > middle < behind
        for before, middle, behind in zip(widths, widths[1:], widths[2:], strict=False)
    )
    return max(widths) - min(widths) + weak * _WEAK_COST + waists * _WAIST_COST

"""Lines of a title that no narrowing makes good: it is broken where its words end.

GB/T 9704-2012, 7.3.1: 标题回行时，要做到词意完整，排列对称，长短适宜，间距恰当，标题排列应当使用梯形或菱形.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from npc.layout.balance import CLAUSE_ENDS, CLAUSE_PARTS, WORD_ENDS
from npc.layout.text_widths import drawn_width
from npc.layout.title_words import inside_laws, inside_names, word_ends
from npc.records import NamedTuple

_MOST_LINES = 12
"""What has more lines than a title has is left to Word."""
_SHORTEST = 3
"""Characters of a line; fewer look left over."""
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
        As few lines as hold it, broken where a phrase ends if such lines hold it, else where a word
        does; none where it fits one line, or there is no way.

    """
    full = line / character
    width = drawn_width(text)
    if not full < width <= full * _MOST_LINES:
        return ()
    phrases = {match.end(): _end_cost(text[: match.end()]) for match in WORD_ENDS.finditer(text)}
    words = word_ends(text) | phrases
    names = inside_names(text).keys()
    for kept in (names | inside_laws(text), names):
        for costs in (phrases, words):
            allowed = {end: cost for end, cost in costs.items() if end not in kept}
            lines = lines_between(text, allowed, full)
            if lines:
                return lines
    return ()


def clause_lines(text: str, *, line: int, character: int) -> tuple[str, ...]:
    """Break an adoption note (题注) where its clauses end; takes and gives what `title_lines` does.

    Where a clause is longer than a line, each has lines of its own, broken behind its day or before the
    number of the meeting.
    """
    full = line / character
    if not full < drawn_width(text) <= full * _MOST_LINES:
        return ()
    ends = {match.end(): 0 for match in CLAUSE_ENDS.finditer(text)}
    places = (0, *ends, len(text))
    clauses = [text[start:end] for start, end in pairwise(places)]
    return lines_between(text, ends, full) or _each_broken(clauses, full)


def _each_broken(clauses: Iterable[str], full: float) -> tuple[str, ...]:
    """Break each clause into lines of its own; none where one cannot be broken."""
    found: list[str] = []
    for clause in clauses:
        parts = {match.end(): 0 for match in CLAUSE_PARTS.finditer(clause)}
        lines = (clause,) if drawn_width(clause) <= full else lines_between(clause, parts, full)
        if not lines:
            return ()
        found += lines
    return tuple(found)


def _end_cost(line: str) -> float:
    return _WEAK_COST if line.endswith(_WEAK) else 0


class _Way(NamedTuple):
    """The best lines so far that end with a line of this width."""

    cost: float
    lines: tuple[str, ...]
    widths: tuple[float, ...]


def lines_between(
    text: str, costs: Mapping[int, float], full: float, *, shortest: int = _SHORTEST
) -> tuple[str, ...]:
    """Break a text into the fewest lines, those of least cost; none where no lines hold it.

    Args:
        text: The text.
        costs: What it costs to end a line, by the places where one may end.
        full: Characters of a line.
        shortest: Characters that a line has at least.

    """
    ends = [0, *sorted(end for end in costs if 0 < end < len(text)), len(text)]
    steps = _steps(text, ends, full, shortest)
    fewest = _fewest(steps, ends)
    if not fewest:
        return ()
    mean = drawn_width(text) / fewest
    # For each place, the best way to it by the place where its last line begins.
    ways: dict[int, dict[int, _Way]] = {0: {-1: _Way(0, (), ())}}
    for _ in range(fewest):
        ways = _one_line_on(ways, steps, costs, mean)
    return min(ways[len(text)].values()).lines


class _Step(NamedTuple):
    """A line that fits."""

    end: int
    line: str
    width: float


def _steps(text: str, ends: list[int], full: float, shortest: int) -> dict[int, list[_Step]]:
    """Return the lines that may begin at each place."""
    found: dict[int, list[_Step]] = {}
    for number, start in enumerate(ends):
        found[start] = []
        for end in ends[number + 1 :]:
            line = text[start:end]
            width = drawn_width(line)
            if width > full:
                break
            if len(line) >= shortest:
                found[start].append(_Step(end, line, width))
    return found


def _fewest(steps: Mapping[int, list[_Step]], ends: list[int]) -> int:
    """Count the lines that are needed; 0 where no lines hold the text."""
    needed = {0: 0}
    for start in ends:
        for step in steps[start] if start in needed else ():
            more = needed[start] + 1
            needed[step.end] = min(needed.get(step.end, more), more)
    return needed.get(ends[-1], 0)


def _one_line_on(
    ways: Mapping[int, Mapping[int, _Way]],
    steps: Mapping[int, list[_Step]],
    costs: Mapping[int, float],
    mean: float,
) -> dict[int, dict[int, _Way]]:
    """Set a further line below the best lines so far."""
    found: dict[int, dict[int, _Way]] = {}
    for start, several in ways.items():
        for step in steps[start]:
            below = abs(step.width - mean) + costs.get(step.end, 0)
            best = min(_below(way, step, below) for way in several.values())
            found.setdefault(step.end, {})[start] = best
    return found


def _below(way: _Way, step: _Step, cost: float) -> _Way:
    *_, before, middle = (0.0, 0.0, *way.widths)
    waist = _WAIST_COST if before > middle < step.width else 0
    return _Way(way.cost + cost + waist, (*way.lines, step.line), (*way.widths, step.width))

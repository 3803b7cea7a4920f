"""How the work of an expression grows with the text: by the ways in which one run can be read.

An expression goes back and tries again where a run of characters can be read in two ways. Where two
loops take the same run, one behind the other (the search for the beginning is such a loop), the
ways are as many as the characters, for each character; where one loop takes a run in two ways,
they double with each. Where the expression is found for certain nothing is tried again.
"""

from collections.abc import Callable, Iterable, Iterator
from math import inf

from expressions.automaton import Automaton, Step

MOST_TRIES = 1_000
"""Steps that each character may cost: what a few bounded repetitions make of each other."""

States = frozenset[int]
_At = tuple[tuple[int, ...], int]
"""Two or three states that one text leads to, and what its last character may be."""


def fault(automaton: Automaton) -> str | None:
    """Return why an expression grows faster than its text, or None where it does not."""
    loops = _loops(automaton)
    if any(_is_ambiguous(automaton, loop) for loop in loops):
        return "a repetition takes the same characters in two ways"
    return _of_chains(automaton, loops)


def _loops(automaton: Automaton) -> list[States]:
    """Return the sets of uncertain states that lead to each other, in order (Tarjan's algorithm)."""
    number: dict[int, int] = {}
    lowest: dict[int, int] = {}
    stack: list[int] = []
    found: list[States] = []
    work: list[tuple[int, Iterator[int]]] = []
    for root in range(len(automaton.steps)):
        entering = [] if root in number or root in automaton.certain else [root]
        while entering or work:
            if entering:
                state = entering.pop()
                number[state] = lowest[state] = len(number)
                stack.append(state)
                work.append((state, iter(_following(automaton, state))))
            state, following = work[-1]
            after = next(following, None)
            if after is None:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[state])
                if lowest[state] == number[state]:
                    at = stack.index(state)
                    found.append(frozenset(stack[at:]))
                    del stack[at:]
            elif after not in number:
                entering.append(after)
            elif after in stack:
                lowest[state] = min(lowest[state], number[after])
    return [
        loop
        for loop in reversed(found)
        if any(not loop.isdisjoint(_following(automaton, state)) for state in loop)
    ]


def _following(automaton: Automaton, state: int) -> list[int]:
    return [step.to for step in automaton.steps[state] if step.to not in automaton.certain]


def _is_ambiguous(automaton: Automaton, loop: States) -> bool:
    """Whether the same text leads from a state of a loop back to it in two ways."""
    if any(_is_doubled(automaton.steps[state], loop) for state in loop):
        return True
    start = (((state, state), automaton.read[state]) for state in loop)
    sources: dict[_At, list[_At]] = {}
    for before, after in _explored(automaton, start, (loop, loop)):
        sources.setdefault(after, []).append(before)
    work = [at for at in sources if at[0][0] == at[0][1]]
    back = set(work)
    while work:
        for at in sources.get(work.pop(), ()):
            if at[0][0] != at[0][1]:
                return True
            if at not in back:
                back.add(at)
                work.append(at)
    return False


def _is_doubled(steps: list[Step], loop: States) -> bool:
    return any(
        one.to == other.to and one.before & other.before and one.characters & other.characters
        for at, one in enumerate(steps)
        if one.to in loop
        for other in steps[:at]
    )


def _explored(
    automaton: Automaton, start: Iterable[_At], within: tuple[States, ...]
) -> Iterator[tuple[_At, _At]]:
    """Follow all texts at once; yield each step from where some texts lead to where one more does."""
    work = list(start)
    reached = set(work)
    while work:
        at = work.pop()
        for after in _steps(automaton, at, within):
            yield at, after
            if after not in reached:
                reached.add(after)
                work.append(after)


def _steps(automaton: Automaton, at: _At, within: tuple[States, ...]) -> list[_At]:
    states, last = at
    ways: list[tuple[tuple[int, ...], int, int]] = [((), last, -1)]
    for state, allowed in zip(states, within, strict=True):
        steps = [step for step in automaton.steps[state] if step.to in allowed]
        ways = [
            ((*those, step.to), before & step.before, characters & step.characters)
            for those, before, characters in ways
            for step in steps
            if before & step.before and characters & step.characters
        ]
    return [(those, characters) for those, _, characters in ways]


def _of_chains(automaton: Automaton, loops: list[States]) -> str | None:
    """Look for loops one behind the other that share a run, and multiply how often they come."""
    chains: list[tuple[int, float]] = [(0, 1.0)] * len(loops)
    for at in reversed(range(len(loops))):
        endless, tries = 0, 1.0
        for behind in range(at + 1, len(loops)):
            if chains[behind] > (endless, tries) and _share(automaton, loops[at], loops[behind]):
                endless, tries = chains[behind]
        weight = max(automaton.weights[state] for state in loops[at])
        chains[at] = (endless + 1, tries) if weight == inf else (endless, tries * weight)
        if chains[at][0] > 1:
            return "repetitions without end take the same characters, one behind the other"
        if chains[at][1] > MOST_TRIES:
            return f"repetitions try each character {chains[at][1]:,.0f} times"
    return None


def _share(automaton: Automaton, first: States, second: States) -> bool:
    """Whether some text leads from a loop to itself, from it to the second, and round that one.

    If so for one state of a round, then for each: it is enough to try those where rounds begin.
    """
    between = _between(automaton, first, second)
    return bool(between) and any(
        after[0] == (begin, end, end)
        for end in _turning_points(automaton, second)
        for begin in first
        for _, after in _explored(
            automaton,
            [((begin, begin, end), automaton.read[begin] & automaton.read[end])],
            (first, between, second),
        )
    )


def _turning_points(automaton: Automaton, loop: States) -> States:
    """Return states of a loop of which each round has one: those that are come back to."""
    found: set[int] = set()
    seen: set[int] = set()
    around: list[int] = []
    work: list[tuple[int, bool]] = [(min(loop), False)]
    while work:
        state, is_done = work.pop()
        if is_done:
            around.pop()
        elif state not in seen:
            seen.add(state)
            around.append(state)
            work.append((state, True))
            inner = [after for after in _following(automaton, state) if after in loop]
            found.update(after for after in inner if after in around)
            work += [(after, False) for after in inner if after not in seen]
    return frozenset(found)


def _between(automaton: Automaton, first: States, second: States) -> States:
    """Return the states on a way from one loop to the other, both included; none without a way."""
    ahead = _closure(first, lambda state: _following(automaton, state))
    if ahead.isdisjoint(second):
        return frozenset()
    sources: dict[int, list[int]] = {}
    for state in range(len(automaton.steps)):
        for after in _following(automaton, state):
            sources.setdefault(after, []).append(state)
    return ahead & _closure(second, lambda state: sources.get(state, []))


def _closure(start: Iterable[int], following: Callable[[int], list[int]]) -> States:
    found = set(start)
    work = list(found)
    while work:
        fresh = set(following(work.pop())) - found
        found |= fresh
        work += fresh
    return frozenset(found)

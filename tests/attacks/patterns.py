"""Every regular expression on what it almost takes, again and again: no text may cost its square.

The texts are walks through the states of the expression (its own characters, in an order that it
takes) with a stretch that is repeated, and an end that it does not take.
"""

import random
import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, pairwise
from typing import Any

from attacks.attack import Attack
from expressions.automaton import Automaton
from expressions.collecting import Expression, expressions

MOST_GROWTH = 2.6
"""Twice the text may cost so many times as much; a square costs four times."""
_MEASURABLE = 0.04
"""Seconds of CPU from which growth can be told; a linear expression does not reach it."""
_LENGTHS = (*range(8, 64, 8), *range(64, 512, 64), 1_000, 2_000, 4_000, 8_000, 16_000)
"""Small steps first: what doubles with each character would not come back from a large one."""
_LONGEST_WALK = 40
_STRANGE = ("", "\x01", "\n", " ", "，", "a", "啊", "1", ")", "）")


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each expression in turn, with another text each time."""
    for number in count():
        for expression in expressions():
            name = f"{expression.name} {expression.way} {number}"
            chance = random.Random(f"{seed} {name} {expression.pattern!r}")
            yield Attack(f"{name} {chance.random():.8f}", partial(_pumped, expression, chance))


def _pumped(expression: Expression, chance: random.Random) -> str | None:
    text = texts(expression.automaton(), chance)
    found = re.compile(expression.pattern, expression.flags)
    is_bytes = isinstance(expression.pattern, bytes)
    fault = growth(lambda times: _seconds(found, expression.way, text(times), is_bytes=is_bytes))
    return f"{fault}: {expression.pattern!r} on {text(2)!r}" if fault else None


def texts(automaton: Automaton, chance: random.Random) -> Callable[[int], str]:
    """Return what makes a text of some length: a beginning, a stretch again and again, an end."""
    walk = _walk(automaton, chance)
    first = chance.randrange(len(walk)) if walk else 0
    last = min(len(walk), first + chance.choice((1, 1, 2, 2, 3, 4, 8)))
    before = walk[: chance.choice((0, first))]
    pump = walk[first:last] or chance.choice(automaton.alphabet.examples)
    end = chance.choice(_STRANGE)
    return lambda length: before + pump * max(1, length // len(pump)) + end


def _walk(automaton: Automaton, chance: random.Random) -> str:
    walked, state = "", 0
    while len(walked) < _LONGEST_WALK and automaton.steps[state]:
        step = chance.choice(automaton.steps[state])
        letters = step.characters & automaton.alphabet.characters
        held = [at for at in range(letters.bit_length()) if letters >> at & 1]
        if not held:
            break
        walked += automaton.alphabet.examples[chance.choice(held)]
        state = step.to
    return walked


def _seconds(
    found: re.Pattern[str] | re.Pattern[bytes], way: str, text: str, *, is_bytes: bool
) -> float:
    subject: Any = text.encode("latin-1", "replace") if is_bytes else text
    began = time.process_time()
    if way == "search":
        for _ in found.finditer(subject):
            pass
    else:
        getattr(found, way)(subject)
    return time.process_time() - began


def growth(seconds: Callable[[int], float]) -> str | None:
    """Return how time grows with length where that is too much.

    Args:
        seconds: Returns what a length costs.

    """
    for length in _LENGTHS:
        if seconds(length) > _MEASURABLE:
            break
    else:
        return None
    if length < _LENGTHS[-5]:
        again = seconds(length)
        return f"{length} characters take {again:.2f} s" if again > _MEASURABLE else None
    costs = [min(seconds(length * times) for _ in range(2)) for times in (1, 2, 4)]
    if all(later > earlier * MOST_GROWTH for earlier, later in pairwise(costs)):
        return f"{length} characters and twice, four times as many take {costs} s"
    return None

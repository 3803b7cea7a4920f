"""No regular expression of npc takes longer than in proportion to a stranger's text."""

import re
from collections.abc import Callable
from itertools import islice

import pytest

from attacks import patterns
from expressions.automaton import Automaton
from expressions.collecting import expressions, hidden
from expressions.growth import fault

EXCEPTIONS = {
    "npc.genre.sentence_arranged:_POINTING_BACK": "only asked of 12 characters at most",
}


def test_no_expression_tries_again_and_again() -> None:
    """Each is held against what makes work grow faster than a text."""
    faults = {
        (expression.name, expression.way, why)
        for expression in expressions()
        if expression.name not in EXCEPTIONS and (why := fault(expression.automaton()))
    }
    assert not faults
    assert len(expressions()) > 180
    assert EXCEPTIONS.keys() <= {expression.name for expression in expressions()}


def test_no_expression_hides() -> None:
    """What is compiled otherwise than by `re.…(…)` would not be found."""
    assert not hidden()


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a*)*b",
        r"(?:a+)+$",
        r"(?:a|[ab])*c",
        r"(?:a?b?)*c",
        r"(?:\d+,?)*;",
        r"(?:前后|前|后)*月",
        r"(?:\d+|[0-9a-f]+)*z",
        r"(?:a{0,30}){0,12}c",
        r"a*a*b",
        r"\s*,?\s*;",
        r"[^，]*.*。",
        r"a*(?:b?c?)a*d",
        r"(?P<a>x*)(?P=a)y",
        r"x[^x]*y[^x]*z",
        r"[^a]{0,200}[^b]{0,200}c",
        r"\s+$",
        r"a+b",
        r"a++b",
        r"[^。]*[。！]|[^。]+$",
        r"\[[^\]]*，",
        r"\[[^\]}#\"']*?(?P<at>[，、；])[^\]}#]*\]",
        r"x(?=.*y)",
        r"[^（](?![^（]*）)",
        r"(?<!x)\d+月",
        r"(?i)a+A",
        r"(?m)^\s*x",
    ],
)
def test_what_grows_is_refused(pattern: str) -> None:
    """Nested, adjacent, and begun anew at each character."""
    assert fault(Automaton(pattern, searched=True))


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+",
        r"a+?",
        r"[^。]+。?|。",
        r",[ \t]*,",
        r"^\s*x",
        r"(?m)^[ \t]*x",
        r"(?<!\d)\d++月",
        r"\b[a-z]+;",
        r"《[^《》]*》",
        r"[\[{][^\[{\]}#\"'，、；]*+(?P<at>[，、；])(?=[^\]}#]{0,500}[\]}])",
        r"[^a]{0,200}c",
        r"\"(?:[^\"\\]|\\.)*+\"?",
        r"^(?:ab|cd)*e",
        r"^\w+ \w+x",
        r"a*b?c*",
        r"(?:[.．]?[Xx])+(?:[.．]+[Xx]+)*",
        r"^(?:前后|前(?!后)|后)*月",
        r"\{\{(?:(?!\}\}).)*+(?:\}\})?",
    ],
)
def test_what_is_linear_passes(pattern: str) -> None:
    """What is bounded, kept apart by a sign, or cannot fail behind its repetition."""
    assert fault(Automaton(pattern, searched=True)) is None


def test_where_an_expression_begins_and_ends_counts() -> None:
    """`a+b` is tried once at the beginning of a text; `a*a*` cannot fail but where it has to end."""
    assert fault(Automaton("a+b", searched=False)) is None
    assert fault(Automaton("a*a*", searched=False)) is None
    assert fault(Automaton("a*a*", searched=False, whole=True))
    assert fault(Automaton(rb"\s+$", re.ASCII, searched=True))


def test_pumped_expressions_cost_no_square() -> None:
    """A sample of `python3 dev.py attack patterns`; a linear one is far from what is measured."""
    assert not [one.name for one in islice(patterns.attacks(1), 0, 200, 14) if one.run()]


@pytest.mark.parametrize(
    ("cost", "is_fault"),
    [
        (lambda length: length / 300_000, False),
        (lambda length: length**2 / 1e9, True),
        (lambda length: length**3 / 1e12, True),
    ],
    ids=["linear", "square", "cube"],
)
def test_growth_is_told_by_what_twice_the_length_costs(
    cost: Callable[[int], float], *, is_fault: bool
) -> None:
    """Costs are made up here: no clock decides."""
    assert bool(patterns.growth(cost)) is is_fault


def test_what_doubles_with_each_character_is_told_at_once() -> None:
    """It would not come back from a long text."""
    fault = patterns.growth(lambda length: 2.0 ** (length - 40))
    assert fault is not None
    assert fault.startswith("40 characters")

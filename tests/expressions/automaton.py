"""An expression as states and the steps between them: each state has read one character.

States stand for the places of the expression where a character is read (Glushkov's construction),
so that what can be read in two ways goes two ways through them. What looks ahead is a way that
ends; what is asked of the characters beside a place is asked of the step.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import inf
from re import _constants as constants  # type: ignore[attr-defined] # nothing else reads as re does
from re import _parser as parser  # type: ignore[attr-defined]
from typing import NamedTuple

from expressions.alphabet import Alphabet, Node, Ranges, category, characters_of

_REPEATS = {constants.MAX_REPEAT, constants.MIN_REPEAT, constants.POSSESSIVE_REPEAT}
_BOUNDARIES = {constants.AT_BOUNDARY, constants.AT_NON_BOUNDARY}
_LOOKS = {constants.ASSERT, constants.ASSERT_NOT}
_WRITTEN_OUT = 3
"""A repetition of so many times is written out; one of more is a loop, and its number its weight."""
_LONG = 1_000
"""A repetition of more times is as one without end."""


class Guard(NamedTuple):
    """What a place between two characters asks of the one before and the one behind."""

    before: int
    behind: int


class Step(NamedTuple):
    """A step to a state: what the character read last has to be, and what the next one may be."""

    before: int
    characters: int
    to: int


class Exit(NamedTuple):
    """Where reading may end: the state, what it may have read, and what may follow."""

    state: int
    own: int
    behind: int


class _Part(NamedTuple):
    """A piece of an expression: where reading may begin and end, and how it may be empty."""

    entries: tuple[Step, ...] = ()
    exits: tuple[Exit, ...] = ()
    empty: tuple[Guard, ...] = ()


class Automaton:
    """The states of an expression; 0 is before its beginning, and the rest have read a character.

    Args:
        pattern: The expression.
        flags: As for `re.compile`.
        searched: Whether it may begin anywhere; state 1 then reads what stands before it.
        whole: Whether it has to reach the end of the text.

    """

    def __init__(
        self, pattern: str | bytes, flags: int = 0, *, searched: bool, whole: bool = False
    ) -> None:
        tree = parser.parse(pattern, flags)
        self._flags: int = tree.state.flags
        self.alphabet = Alphabet(set(_sets(tree, self._flags)))
        self._any = Guard(self.alphabet.all, self.alphabet.all)
        self.read: list[int] = [self.alphabet.start]
        """What each state may have read."""
        self.steps: list[list[Step]] = [[]]
        self.weights: list[float] = [1]
        """How often each state can come again by repetition."""
        self._around: list[float] = []
        self._groups: dict[int | None, Sequence[Node]] = {}
        part = self._joined(self._start(searched=searched), self._sequence(tree))
        if whole:
            part = self._joined(part, self._nothing(behind=self.alphabet.end))
        self.certain = {
            state
            for state, own, behind in part.exits
            if behind == self.alphabet.all and not (self.read[state] | self.alphabet.sure) & ~own
        }
        """States that are reached only where the expression is found for certain."""

    def _start(self, *, searched: bool) -> _Part:
        start = _Part((), (Exit(0, self._any.before, self._any.behind),))
        if searched:
            return self._joined(start, self._optional(self._loop(inf, self._before)))
        return start

    def _before(self) -> _Part:
        return self._state(self.alphabet.characters)

    def _state(self, characters: int) -> _Part:
        number = len(self.read)
        self.read.append(characters)
        self.steps.append([])
        weight = 1.0
        for times in self._around:
            weight *= times
        self.weights.append(weight)
        return _Part(
            (Step(self._any.before, characters, number),),
            (Exit(number, self._any.before, self._any.behind),),
        )

    def _nothing(self, before: int | None = None, behind: int | None = None) -> _Part:
        every = self.alphabet.all
        guard = Guard(every if before is None else before, every if behind is None else behind)
        return _Part(empty=(guard,))

    def _joined(self, first: _Part, second: _Part) -> _Part:
        self._connect(first.exits, second.entries)
        entries = (
            Step(step.before & guard.before, step.characters & guard.behind, step.to)
            for guard in first.empty
            for step in second.entries
        )
        exits = (
            Exit(out.state, out.own & guard.before, out.behind & guard.behind)
            for guard in second.empty
            for out in first.exits
        )
        empty = (
            Guard(one.before & other.before, one.behind & other.behind)
            for one in first.empty
            for other in second.empty
        )
        return _Part(
            (*first.entries, *(step for step in entries if step.before and step.characters)),
            (*second.exits, *(out for out in exits if out.own and out.behind)),
            tuple(dict.fromkeys(empty)),
        )

    def _connect(self, exits: Iterable[Exit], entries: Sequence[Step]) -> None:
        for state, own, behind in exits:
            steps = self.steps[state]
            for before, characters, to in entries:
                if own & before & self.read[state] and behind & characters:
                    steps.append(Step(own & before, behind & characters, to))

    def _optional(self, part: _Part) -> _Part:
        return part._replace(empty=tuple(dict.fromkeys((*part.empty, self._any))))

    def _sequence(self, nodes: Iterable[Node]) -> _Part:
        part = self._nothing()
        for node in nodes:
            part = self._joined(part, self._part(node))
        return part

    def _part(self, node: Node) -> _Part:
        characters = characters_of(node, self._flags)
        operation, value = node
        if characters is not None:
            return self._state(self.alphabet.mask(characters))
        if operation in _REPEATS:
            return self._repeated(*value, possessive=operation is constants.POSSESSIVE_REPEAT)
        if operation in _LOOKS:
            return self._look(*value, wanted=operation is constants.ASSERT)
        if operation is constants.AT:
            return self._at(value)
        return self._either([self._sequence(piece) for piece in self._pieces(node)])

    def _pieces(self, node: Node) -> list[Sequence[Node]]:
        operation, value = node
        if operation is constants.GROUPREF:
            return [self._groups[value]]
        if operation is constants.SUBPATTERN:
            self._groups[value[0]] = value[3]
        pieces = inner_nodes(node)
        if not pieces:
            raise NotImplementedError(operation)
        return pieces

    def _either(self, parts: Sequence[_Part]) -> _Part:
        return _Part(
            tuple(step for part in parts for step in part.entries),
            tuple(out for part in parts for out in part.exits),
            tuple(dict.fromkeys(guard for part in parts for guard in part.empty)),
        )

    def _repeated(self, fewest: int, most: int, body: Sequence[Node], *, possessive: bool) -> _Part:
        def once() -> _Part:
            return self._sequence(body)

        endless = most > _LONG
        if most <= _WRITTEN_OUT or fewest == most:
            return self._written_out(fewest, most, once)
        part = self._nothing()
        for _ in range(min(fewest - 1, _WRITTEN_OUT)):
            part = self._joined(part, once())
        loop = self._loop(inf if endless else most, once)
        part = self._joined(part, loop if fewest else self._optional(loop))
        only = characters_of(body[0], self._flags) if len(body) == 1 else None
        if possessive and endless and only:
            part = self._joined(part, self._nothing(behind=~self.alphabet.mask(only)))
        return part

    def _written_out(self, fewest: int, most: int, once: Callable[[], _Part]) -> _Part:
        part = self._nothing()
        for _ in range(most - fewest):
            part = self._optional(self._joined(once(), part))
        for _ in range(min(fewest, 2 * _WRITTEN_OUT)):
            part = self._joined(once(), part)
        return part

    def _loop(self, times: float, once: Callable[[], _Part]) -> _Part:
        self._around.append(times)
        part = once()
        self._around.pop()
        self._connect(part.exits, part.entries)
        return part

    def _look(self, direction: int, body: Sequence[Node], *, wanted: bool) -> _Part:
        """Return what it asks of the characters beside it, and a way that ends where it looks on."""
        if not len(body):  # (?!), which is never so
            return _Part()
        edge = body[-1 if direction < 0 else 0] if len(body) else None
        only = characters_of(edge, self._flags) if edge else None
        mask = self.alphabet.all if only is None else self.alphabet.mask(only)
        if not wanted:
            mask = (~mask if only is not None and len(body) == 1 else ~0) & self.alphabet.all
        if len(body) > 1 or only is None:
            mask &= ~self.alphabet.sure
        if direction < 0:
            return self._nothing(before=mask)
        entries = () if len(body) == 1 and only else self._sequence(body).entries
        return _Part(entries, (), (Guard(self.alphabet.all, mask),))

    def _at(self, place: object) -> _Part:
        letters = self.alphabet
        if place in (constants.AT_BEGINNING, constants.AT_BEGINNING_STRING):
            many = place is constants.AT_BEGINNING and self._flags & re.MULTILINE
            return self._nothing(before=letters.start | (letters.line_feed if many else 0))
        if place is constants.AT_END:
            return self._nothing(behind=letters.end | letters.line_feed)
        if place is constants.AT_END_STRING:
            return self._nothing(behind=letters.end)
        words = letters.mask(category(r"\w"))
        others = letters.all & ~words & ~letters.sure
        sides = [(words, others), (others, words)]
        if place is constants.AT_NON_BOUNDARY:
            sides = [(words, words), (others, others)]
        return _Part(empty=tuple(Guard(*side) for side in sides))


def _sets(nodes: Iterable[Node], flags: int) -> Iterator[Ranges]:
    """Yield all sets of characters that an expression names."""
    for node in nodes:
        characters = characters_of(node, flags)
        if characters is not None:
            yield characters
        elif node[0] is constants.AT and node[1] in _BOUNDARIES:
            yield category(r"\w")
        else:
            for inner in inner_nodes(node):
                yield from _sets(inner, flags)


def inner_nodes(node: Node) -> list[Sequence[Node]]:
    """Return the pieces that an operation holds."""
    operation, value = node
    if operation in _REPEATS:
        return [value[2]]
    if operation is constants.SUBPATTERN:
        return [value[3]]
    if operation is constants.BRANCH:
        return list(value[1])
    if operation in _LOOKS:
        return [value[1]]
    return [value] if operation is constants.ATOMIC_GROUP else []

"""Records are what `typing.NamedTuple` makes, in all that anybody may ask of them."""

import copy
import inspect
import pickle
import typing
from collections.abc import Callable

import pytest

from npc import records
from npc.diagnostics import Place, Rule, Severity, Span
from npc.messages import Message


class Typed(typing.NamedTuple):
    """A record with a default and a method."""

    first: int
    second: str
    third: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        """Return two fields in one."""
        return f"{self.first}{self.second}"


class Lean(records.NamedTuple):
    """A record with a default and a method."""

    first: int
    second: str
    third: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        """Return two fields in one."""
        return f"{self.first}{self.second}"


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: kind(1, "a"),
        lambda kind: kind(1, second="a", third=(2,)).both,
        lambda kind: kind(1, "a")._replace(third=(3,)),
        lambda kind: kind(1, "a")._asdict(),
        lambda kind: kind._make([1, "a", ()]),
        lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__),
        lambda kind: kind(1, "a") == (1, "a", ()),
        lambda kind: hash(kind(1, "a")) == hash((1, "a", ())),
        lambda kind: [*kind(1, "a")],
        lambda kind: copy.copy(kind(1, "a")),
        lambda kind: repr(kind(1, "a")).partition("(")[2],
        lambda kind: kind.__doc__,
        typing.get_type_hints,
        lambda kind: list(inspect.signature(kind).parameters),
        lambda kind: hasattr(kind(1, "a"), "__dict__"),
        lambda kind: type(kind) is type,
        lambda kind: issubclass(kind, tuple),
    ],
    ids=map(str, range(17)),
)
def test_it_answers_alike(ask: Callable[[typing.Any], object]) -> None:
    """As a value, as a tuple, and as a class."""
    assert ask(Lean) == ask(Typed)


@pytest.mark.parametrize(
    ("ask", "error"),
    [
        (lambda kind: kind(1), TypeError),
        (lambda kind: kind(1, "a", (), 4), TypeError),
        (lambda kind: kind(1, "a", fourth=4), TypeError),
        (lambda kind: kind._make([1]), TypeError),
        (lambda kind: kind(1, "a")._replace(fourth=4), ValueError),
        (lambda kind: setattr(kind(1, "a"), "first", 2), AttributeError),
        (lambda kind: setattr(kind(1, "a"), "other", 2), AttributeError),
    ],
    ids=map(str, range(7)),
)
def test_it_refuses_alike(ask: Callable[[typing.Any], object], error: type[Exception]) -> None:
    """With the same kind of error, which names what is missing."""
    for kind in (Lean, Typed):
        with pytest.raises(error) as caught:
            ask(kind)
        if "missing" in str(caught.value):
            assert "'second'" in str(caught.value)


def test_a_field_without_a_default_cannot_follow_one_with_one() -> None:
    """It could never be left out."""
    body = {"__annotations__": {"first": int, "second": int}, "first": 1, "__qualname__": "Wrong"}
    kind: typing.Any = type(records.NamedTuple)
    with pytest.raises(TypeError):
        kind("Wrong", (records.NamedTuple,), body)


def test_records_of_npc_go_between_processes() -> None:
    """Findings come back from the processes that check plans."""
    place = Place("a.yaml", Span(1, 2, 3, 4))
    rule = Rule("NPC001", "a", Severity.ERROR, Message("a", "甲"))
    assert pickle.loads(pickle.dumps((place, rule))) == (place, rule)  # noqa: S301 - our own

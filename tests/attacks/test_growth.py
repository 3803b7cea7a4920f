"""A sample of the attacks by growth: what was mended stays so, and no key of a kind is forgotten."""

import os
from pathlib import Path

import pytest

from attacks import growth
from attacks.growth import Growing, fault_of, mended
from attacks.pumped import all_fields, all_groups, year
from attacks.running import Run
from npc.kinds.containers import Keyed, Many
from npc.kinds.record import One, Record
from npc.kinds.registry import KINDS, documents
from npc.kinds.types import Type

SAMPLE = 6
"""How many times shorter the sample is than what `python3 dev.py attack growth` tries."""
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="a run is forked")


@forks
@pytest.mark.parametrize("growing", list(mended()), ids=lambda growing: growing.name)
def test_what_grew_by_the_square_does_not(growing: Growing) -> None:
    """Most of the sample is over before growth could be measured, which is as good."""
    assert fault_of(growing._replace(longest=growing.longest // SAMPLE)) is None


@pytest.mark.parametrize(("power", "fault"), [(1, None), (1.2, None), (2, "for half of it")])
def test_what_grows_by_the_square_is_found(
    power: float, fault: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The measure itself, with runs that take as long as their length says."""

    def run(seconds: float) -> Run:
        return Run((), Path(), 1, seconds, 60, b"", b"", 20, 1024)

    def measured(growing: Growing, length: int, folder: Path) -> Run:  # noqa: ARG001
        return run(0.1 + 2 * (length / growing.longest) ** power)

    monkeypatch.setattr(growth, "_measured", measured)
    monkeypatch.setattr(growth, "_usual", lambda _: run(0.1))
    found = fault_of(next(mended()))
    assert fault in found if fault and found else found is fault


def test_every_key_of_every_kind_is_pumped() -> None:
    """A key that a kind declares is pumped without being named anywhere."""
    pumped = {(field.record, step) for field in all_fields() for step in field.path}
    for record in _records():
        for name, key in record.keys.items():
            if not isinstance(_innermost(key.type), One) and name != "kind":
                assert (record, name) in pumped, (record, name)


def test_a_year_is_read_without_a_word_about_its_form() -> None:
    """What is pumped has every key filled as its kind wants it, so that all rules look at it."""
    made = year()
    assert [kind for kind, record in documents().items() if not record.accepts(made[kind])] == []
    assert {group.kind for group in all_groups() if not group.path} == set(KINDS)


def _records() -> set[type[Record]]:
    found: set[type[Record]] = set()
    waiting = list(documents().values())
    while waiting:
        record = waiting.pop()
        if record not in found:
            found.add(record)
            waiting += record.inner()
    return found


def _innermost(type_: Type[object, object]) -> Type[object, object]:
    while isinstance(type_, Many | Keyed):
        type_ = type_.inner
    return type_

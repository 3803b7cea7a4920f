"""The rules find what is spoilt in a clean plan, where it is, and nothing else."""

import pytest

from mutations.catalogue import MUTATIONS
from mutations.harmless import HARMLESS
from mutations.running import clean, false_alarms, outcomes, table
from mutations.terms import ALL, Terms
from npc.diagnostics import Severity

RECALL = 0.95


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.plan)
def test_clean_plans_have_no_error_and_no_warning(terms: Terms) -> None:
    """What a director would sign is not found fault with."""
    report = clean(terms.plan)
    found = [one for one in report.diagnostics if one.severity is not Severity.INFO]
    assert [f"{one.rule.name}: {one.message.zh}" for one in found] == []


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.plan)
def test_mutations_are_found_and_give_no_false_alarm(terms: Terms) -> None:
    """Nearly every slip is found in its place, and none brings forth findings without reason."""
    found = tuple(outcomes(MUTATIONS, [terms]))
    lines = "\n".join(table(found))
    print(lines)  # noqa: T201 - shown by pytest -s
    recall = sum(1 for one in found if one.found_by) / len(found)
    assert [false for one in found for false in one.false] == [], lines
    assert recall >= RECALL, lines


@pytest.mark.parametrize("terms", ALL, ids=lambda terms: terms.plan)
def test_harmless_changes_are_not_found_fault_with(terms: Terms) -> None:
    """Other ways to say the same, and what only looks wrong, bring forth no error or warning."""
    assert list(false_alarms(outcomes(HARMLESS, [terms]))) == []


def test_mutations_have_names_of_their_own() -> None:
    """The table says which is meant."""
    names = [mutation.name for mutation in (*MUTATIONS, *HARMLESS)]
    assert len(set(names)) == len(names)

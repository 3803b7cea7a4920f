"""What a reader with a calendar and the law would say of a plan is said, and of what is right nothing is."""

import os

import pytest
import yaml

from judgement.faults import FAULTS, HERE, faults, innocent, plans
from judgement.judging import clean, verdicts
from judgement.telling import missed, table
from npc import api

DECLARED = yaml.safe_load((HERE / "bar.yaml").read_text(encoding="utf-8"))
EVERY = 1 if os.environ.get("NPC_ALL_FAULTS") else 4
"""Which of the faults are judged: each so many-th."""


@pytest.mark.parametrize("plan", plans())
def test_nothing_is_said_of_a_clean_plan(plan: str) -> None:
    """By an error or a warning; what is said without reason is known, and is of no new kind."""
    known = [(one["code"], one["words"]) for one in DECLARED["false-alarms"] if one["plan"] == plan]
    told = [one for one in clean(plan).diagnostics if one.severity is not api.Severity.INFO]
    assert [
        f"{one.rule.code} {one.message.zh}"
        for one in told
        if not any(one.rule.code == code and words in one.message.zh for code, words in known)
    ] == []


def test_faults_are_found_by_findings_that_name_them() -> None:
    """As many of those that a reader could decide as the bar says."""
    judged = list(verdicts(faults()[::EVERY]))
    decidable = [each for each in judged if each.fault.is_decidable]
    share = sum(each.is_found for each in decidable) / len(decidable)
    lines = [*table(judged), *(missed(each) for each in judged if not each.is_found)]
    print("\n".join(lines))  # noqa: T201 - shown where the test fails, and by pytest -s
    assert share >= DECLARED["bar"]


def test_nothing_is_said_of_other_right_words() -> None:
    """By an error or a warning: what looks like a fault and is none, such as 截止时间 and sessions on make-up days."""
    assert [
        f"{each.fault.id} {each.fault.what}: {one.rule.code} {one.message.zh}"
        for each in verdicts(innocent())
        for one in each.named
        if one.severity is not api.Severity.INFO
    ] == []


def test_each_fault_is_one_change_of_a_clean_plan() -> None:
    """What is right stands where it is looked for, and something else is typed there."""
    told = [*faults(), *innocent()]
    assert [fault.id for fault in told if fault.typed() == fault.clean()] == []
    assert len({(fault.plan, fault.file, fault.typed()) for fault in told}) == len(told)


def test_faults_are_spread() -> None:
    """Every plan has many, every kind some."""
    told = faults()
    assert len(told) >= 170
    assert all(sum(fault.plan == plan for fault in told) >= 15 for plan in plans())
    assert {fault.kind for fault in told} == {path.stem for path in FAULTS.glob("*.yaml")}

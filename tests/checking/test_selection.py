"""Which findings are kept, how bad they count, and how often each rule found something."""

import pytest

from npc.checking.control import Said, controlled
from npc.checking.selection import Selection, matching, selection
from npc.diagnostics import Diagnostic, Place, Report, Severity
from npc.errors import UsageError
from npc.messages import Message
from npc.output.reports import statistics
from npc.rules.registry import all_rules

RULES = all_rules()
CODES = ("NPC101", "NPC301", "NPC301", "NPC343")


def report() -> Report:
    rules = {rule.code: rule for rule in RULES}
    found = (
        Diagnostic(rules[code], Message(f"{n}", f"{n}"), Place("a.yaml"))
        for n, code in enumerate(CODES)
    )
    return Report.of(found, sources={}, plan_count=3)


def applied(chosen: Selection) -> Report:
    """Return what is left of the report."""
    return controlled(report(), Said({}, (), frozenset()), chosen, rules=RULES)


def kept(*, select: str = "", ignore: str = "") -> list[str]:
    chosen = selection([select], [ignore], [], rules=RULES)
    return [one.rule.code for one in applied(chosen).diagnostics]


def test_without_a_wish_a_report_stays_as_it_is() -> None:
    """Empty lists, as an unset variable of a CI gives them, ask for nothing."""
    assert applied(selection([], [""], [], rules=RULES)) == report()


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ("NPC3", "", CODES),
        ("npc343, yaml-syntax", "", ("NPC101", "NPC343")),
        ("", "NPC3", ("NPC101",)),
        ("NPC", "unknown-department，NPC34", ("NPC101",)),
        ("NPC301", "NPC3", ("NPC101",)),
    ],
)
def test_rules_are_chosen_by_code_beginning_or_name(
    select: str, ignore: str, codes: tuple[str, ...]
) -> None:
    """What is ignored wins over what is selected; a file that cannot be read is never hidden."""
    assert kept(select=select, ignore=ignore) == list(codes)


def test_severities_are_set_by_rule() -> None:
    """The last word counts; the counts of the report follow; the rest of it stays."""
    wishes = ["NPC3=warning", "unclear-time=error", "NPC1=info"]
    changed = applied(selection([], [], wishes, rules=RULES))
    assert [one.severity for one in changed.diagnostics] == [
        *(Severity.INFO, Severity.WARNING, Severity.WARNING, Severity.ERROR)
    ]
    assert changed.number_of(Severity.WARNING) == 2
    assert changed.plan_count == 3


@pytest.mark.parametrize("written", ["NPC999", "NPC3011", "nothing", "NP", "NPC3*", ""])
def test_a_rule_that_is_not_there_is_refused(written: str) -> None:
    """A slip in a code must not switch off nothing in silence."""
    with pytest.raises(UsageError):
        matching(written, RULES)


def test_statistics_count_by_rule() -> None:
    """The most frequent stands first, in aligned columns."""
    assert list(statistics.lines(report(), "zh")) == [
        "代码    名称                数量",
        "NPC301  unknown-department  2",
        "NPC101  yaml-syntax         1",
        "NPC343  unclear-time        1",
    ]

"""What a file of nothing but faults costs: each rule, and reading, ends at some."""

from collections import Counter

import pytest

from npc.checking import checked_plan
from npc.checking.checked_plan import check_plan
from npc.facts.facts import Facts
from npc.kinds import explain
from npc.reading import plans
from npc.source import problems
from plan_texts import plan_of
from support import Npc, Write

PLAN = "kind: work-points\nyear: 2025\npreamble: 文。\n"


def test_a_rule_that_finds_too_much_stops_and_says_so_as_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What it did not look at may hold an error."""
    monkeypatch.setattr(checked_plan, "MOST_OF_RULE", 5)
    points = ", ".join(["{text: 文（}"] * 50)
    plan = plan_of(f"{PLAN}sections: [{{title: 文, points: [{points}]}}]\n")
    found = list(check_plan(Facts(plan)))
    counts = Counter(finding.rule.code for finding in found)
    assert counts["NPC410"] == 5
    (stopped,) = (finding for finding in found if finding.rule.code == "NPC906")
    assert stopped.severity == "error"
    assert "NPC410" in stopped.message.en


def test_places_to_fix_are_limited_as_findings_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """One finding may speak of all half-width signs of a text."""
    monkeypatch.setattr(checked_plan, "MOST_CHANGES", 10)
    text = (
        PLAN + f"title: {'文,' * 20}文\nsections:\n  - {{title: '文,文', points: [{{text: 文}}]}}\n"
    )
    codes = [finding.rule.code for finding in check_plan(Facts(plan_of(text)))]
    assert codes.count("NPC402") == 1
    assert "NPC906" in codes


@pytest.mark.parametrize(
    "text",
    [
        PLAN + "title: 甲\n" * 20,
        PLAN + "".join(f"k{number}: 甲\n" for number in range(20)),
    ],
    ids=["keys given twice", "unknown keys"],
)
def test_a_file_is_read_until_it_has_too_many_faults(
    npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    for module in (problems, plans, explain):
        monkeypatch.setattr(module, "MOST_FAULTS", 5)
    out = npc("plan", "validate", write("a.yaml", text), "--to", "concise").out
    assert out.count("NPC122") == 1
    assert len(out.splitlines()) < 20


def test_a_plan_has_so_many_documents(
    npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are left out, and nothing is concluded from what is missing."""
    monkeypatch.setattr(plans, "MOST_DOCUMENTS", 2)
    papers = "---\n".join(f"kind: text\nid: a{number}\ntitle: 文\n" for number in range(4))
    result = npc("plan", "validate", write("a.yaml", papers), "--to", "concise")
    assert "NPC208" in result.out
    assert result.code == 1

"""A fault that a text has several times is one finding, which counts it and tells all places."""

import json

import pytest

from npc.rules.base import MOST_RELATED
from support import Npc, Write

HEAD = "kind: work-points\nyear: 2025\npreamble: >-\n"
SEVERAL = {
    "NPC401": "落实民生实项目监督，抓好民生实项目督办。\n  推进民生实项目建设",
    "NPC402": "听取报告,开展调研,组织视察,\n  开展评议",
    "NPC404": "开展执法执法检查，\n  组织执法执法检查，配合执法执法检查",
    "NPC407": "安排２０项，\n  其中监督１２项、代表工作８项",
    "NPC410": "学习“宪法，学习“监督法，\n  学习“代表法",
    "NPC415": "编制2O25年计划，\n  审查2O25年预算，落实2O25年任务",
}
"""A text with one fault three times, by the rule that finds it."""


@pytest.mark.parametrize("code", SEVERAL)
def test_what_a_text_has_three_times_is_one_finding(npc: Npc, write: Write, code: str) -> None:
    """It says how often; programs are told where, whether npc can mend it or a person must."""
    write("plans/2025/a.yaml", f"{HEAD}  {SEVERAL[code]}。\n")
    found = json.loads(npc("plan", "validate", "--select", code, "--to", "json").out)
    (finding,) = found["findings"]
    assert finding["message"]["zh"].endswith("共3处）")
    assert "3 " in finding["message"]["en"].rpartition("(")[2]
    places = [finding, *finding["related"]]
    assert len({(at["start"]["line"], at["start"]["column"]) for at in places}) == 3
    assert len(finding["fix"] or range(3)) == 3
    shown = npc("plan", "validate", "--select", code, language="zh").out
    assert shown.count("另见：plans/2025/a.yaml:") == 2


def test_a_baseline_knows_the_fault_however_often_it_stands(npc: Npc, write: Write) -> None:
    """Who mends one of three has not made a new fault."""
    path = write("plans/2025/a.yaml", f"{HEAD}  布署监督，布署调研，布署视察。\n")
    npc("plan", "validate", "--write-baseline", "known.json")
    path.write_text(f"{HEAD}  布署监督，布署调研，部署视察。\n", encoding="utf-8")
    known = npc("plan", "validate", "--baseline", "known.json", "--fail-on", "warning")
    assert known.code == 0


def test_the_same_fault_in_two_texts_is_two_findings(npc: Npc, write: Write) -> None:
    """Each text is mended by itself."""
    write(
        "plans/2025/a.yaml",
        f"{HEAD}  布署监督。\nsections: [{{title: 布署, points: [{{text: 布署}}]}}]\n",
    )
    told = npc("plan", "validate", "--select", "NPC401", "--to", "concise").out
    assert told.count("NPC401") == 3


def test_of_very_many_places_the_last_tells_of_the_others(npc: Npc, write: Write) -> None:
    """As of the places of other findings."""
    write("plans/2025/a.yaml", f"{HEAD}  {'布署监督，' * 60}布署。\n")
    found = json.loads(npc("plan", "validate", "--select", "NPC401", "--to", "json").out)
    (finding,) = found["findings"]
    assert finding["message"]["zh"].endswith("（共61处）")
    assert len(finding["related"]) == MOST_RELATED
    assert finding["related"][-1]["message"]["zh"] == "此处相同；另有40处未列出"
    assert len(finding["fix"]) == 61

"""What the documentation says of the control of findings is so."""

import re

from npc.rules.registry import all_rules
from support import ROOT, Npc, Write

PAGE = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
SETTINGS, PLAN = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


def test_the_settings_shown_are_right(npc: Npc, write: Write) -> None:
    """Every key and rule in them is there."""
    write("npc.yaml", SETTINGS)
    write("plans/2025/work-points.yaml", "kind: work-points\nyear: 2025\npreamble: 好。\n")
    assert npc("plan", "validate").out == "no findings in 1 plan\n"


def test_the_comments_shown_ignore_what_there_is(npc: Npc, write: Write) -> None:
    """Without them there are findings, with them none."""
    write("plans/2025/work-points.yaml", PLAN)
    assert npc("plan", "validate").out == "no findings in 1 plan; 3 more ignored by comments\n"


def test_every_code_and_option_on_the_page_is_there(npc: Npc) -> None:
    """Beginnings of codes as well."""
    codes = [rule.code for rule in all_rules()]
    for code in re.findall(r"NPC\d+", PAGE):
        assert any(one.startswith(code) for one in codes)
    told = npc("plan", "validate", "--help").out
    assert all(option in told for option in re.findall(r"--[a-z]+[a-z-]*", PAGE))

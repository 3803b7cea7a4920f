"""What is found in single sentences, each a point of one paper."""

from npc.diagnostics import Diagnostic
from plan_texts import findings

HEAD = "kind: work-points\nyear: 2025\nsections:\n  - title: 监督工作\n    points:\n"
FIRST = HEAD.count("\n") + 1


def told(texts: list[str]) -> dict[str, list[Diagnostic]]:
    """Check a paper with each text as a point, and return what is found in each."""
    points = "".join(f"      - text: {text}。\n" for text in texts)
    found: dict[str, list[Diagnostic]] = {text: [] for text in texts}
    for one in findings(HEAD + points):
        at = one.place.span.line - FIRST if one.place.span else -1
        if 0 <= at < len(texts):
            found[texts[at]].append(one)
    return found

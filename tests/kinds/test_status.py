"""`status` and `anonymised`: keys of every printed paper."""

import pytest

from npc.kinds.registry import PAPERS
from plan_texts import plan_of
from support import Npc, Write

NEEDED = {
    "work-points": "year: 2025\n",
    "arrangement": "categories:\n",
    "monthly-plan": "months:\n",
    "agenda": "session: {kind: 常委会会议, date: 2025-04-28}\nitems:\n",
    "text": "title: 办法\n",
}


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_every_paper_has_both(kind: str) -> None:
    """A status in either language, and one name or a list of them."""
    keys = PAPERS[kind].keys
    assert keys["status"].accepts("final")
    assert keys["anonymised"].accepts(["XX区", "《XX要闻》"])


@pytest.mark.parametrize("kind", sorted(NEEDED))
@pytest.mark.parametrize(
    ("written", "status"), [("draft", "draft"), ("定稿", "final"), ("草稿", "draft")]
)
def test_they_are_read(kind: str, written: str, status: str) -> None:
    """Both words of a status mean the same; a bare name is a list of one."""
    text = f"kind: {kind}\n{NEEDED[kind]}status: {written}\nanonymised: XX区\n"
    (paper,) = plan_of(text).papers
    assert paper.status == status
    assert paper.anonymised == ("XX区",)


def test_a_paper_that_says_neither_has_none() -> None:
    """It is neither a draft nor final."""
    (paper,) = plan_of("kind: work-points\nyear: 2025\n").papers
    assert paper.status is None
    assert paper.anonymised == ()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("status: finl", "是否应为“final”（定稿）"),
        ("status: 已完成", "final（定稿）"),
        ("statuss: final", "是否应为“status”（文稿状态）"),
        ("anonymized: XX区", "是否应为“anonymised”（隐去的名称）"),
        ("anonymised: {XX区: 是}", "NPC203"),
        ("anonymised: ['']", "anonymised"),
    ],
)
def test_their_faults_are_explained(npc: Npc, write: Write, line: str, says: str) -> None:
    """As those of other keys."""
    path = write("plans/2025/plan.yaml", f"kind: work-points\nyear: 2025\n{line}\n")
    assert says in npc("plan", "validate", path, language="zh").out

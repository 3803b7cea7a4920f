"""A place's own months for the reply to an opinion."""

import pytest

from npc.kinds.context import Context
from npc.kinds.entries.deadlines import ReplyTime
from npc.ledger.reply_times import months_to_reply
from npc.plan import Plan
from npc.source.document import Node
from npc.source.location import Location
from plan_texts import plan_of

PLAN = """\
kind: arrangement
year: 2026
level: county
categories:
  - name: 专项监督
    items:
      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社工委, when: 8月, meetings: 常委会会议}
"""


def place_with(*said: dict[str, Node]) -> Plan:
    """Return a plan whose place has said how long replies may take."""
    plan = plan_of(PLAN)
    at = Location(plan.papers[0].at.document)
    entries = tuple(
        ReplyTime.read({"id": str(n), **one}, at, Context()) for n, one in enumerate(said)
    )
    return plan._replace(entries=entries)


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ((), [3, 3]),
        (({"words": ["预算|决算|审计"], "months": "2"},), [2, 3]),
        (({"months": "4"}, {"words": ["审计"], "months": "2"}), [2, 4]),
        (({"words": ["审计"], "months": "2", "level": "city"},), [3, 3]),
    ],
)
def test_what_the_place_says_of_a_matter_counts(
    said: tuple[dict[str, Node], ...], months: list[int]
) -> None:
    """The least of several; what is of another level is left out."""
    plan = place_with(*said)
    assert [months_to_reply(plan, [item], 3) for item in plan.items] == months

"""`succeeds`: a row names the matter of an earlier year's plan that it carries on."""

import json
from pathlib import Path

import pytest

from support import Npc, Write

OLD = """kind: arrangement
organ: 示例县人大常委会
year: 2025
categories:
  - name: 视察活动
    items:
      - {id: canteens, title: 视察中小学校食堂建设情况, owners: 办公室, when: 9月}
      - {title: 视察养老服务机构建设情况, owners: 办公室, when: 10月}
"""
NEW = """kind: arrangement
organ: 示例县人大常委会
year: 2026
categories:
  - name: 视察活动
    items:
      - {title: 视察中小学校食堂建设情况, owners: 办公室, when: 4月, succeeds: SAID}
"""


def found(npc: Npc, *paths: str) -> list[dict[str, object]]:
    """Return the findings of the rule."""
    out = npc("plan", "validate", *paths, "--to", "json", "--select", "NPC383", language="zh").out
    findings: list[dict[str, object]] = json.loads(out)["findings"]
    return findings


@pytest.mark.parametrize(
    ("said", "message", "hint"),
    [
        ("2025/视察1", None, None),
        ("2025/canteens", None, None),
        ("2025/养老服务机构", None, None),
        ("2024/视察9", None, None),  # there is no such plan here
        ("2025/视察3", "计划“2025”中没有“视察3”这一项", "是否应为：视察2、视察1"),
        ("2025/听取1", "计划“2025”中没有“听取1”这一项", "npc ledger"),
        ("视察1", "“视察1”没有写明承接的是哪份计划的哪一项", "succeeds: 2025/听取4"),
        ("2025/", "“2025/”没有写明承接的是哪份计划的哪一项", "succeeds: 2025/听取4"),
        ("../2025/视察1", None, None),  # a name leads nowhere else
    ],
)
@pytest.mark.parametrize("named", ["plans", "plans/2026"])
def test_what_a_row_carries_on_is_looked_for_in_the_plan_that_it_names(  # noqa: PLR0913, PLR0917
    npc: Npc, write: Write, named: str, said: str, message: str | None, hint: str | None
) -> None:
    write("plans/2025/安排表.yaml", OLD)
    write("plans/2026/安排表.yaml", NEW.replace("SAID", said))
    findings = found(npc, named)
    if message is None:
        assert findings == []
    else:
        (finding,) = findings
        assert finding["severity"] == "error"
        assert message in str(finding["message"])
        assert (hint or "") in str(finding["hint"])


def test_a_plan_in_a_file_is_found_and_its_ledgers_rows_with_it(npc: Npc, write: Write) -> None:
    ledger = (
        "---\nkind: ledger\nadjustments:\n  - date: 2025-05-01\n    by: 主任会议第3次\n    changes:\n"
        "      - {add: 视察活动, title: 视察城市公园, owners: 办公室, when: 11月, why: 代表建议}\n"
    )
    write("plans/2025.yaml", OLD + ledger)
    write("plans/2026.yaml", NEW.replace("SAID", "2025/视察3"))
    assert found(npc) == []


def test_the_trace_names_what_is_carried_on(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plans/2026/安排表.yaml", NEW.replace("SAID", "2025/视察1"))
    out = npc("plan", "trace", tmp_path / "plans/2026", "--to", "json").out
    (matter,) = json.loads(out)["matters"]
    assert matter["arrangement"]["succeeds"] == "2025/视察1"

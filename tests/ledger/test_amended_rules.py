"""Rules beside a ledger: each is told where the fact stands, and closed papers are not accused."""

from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic
from plan_texts import check_below, findings
from support import ROOT

NANHAI = "\n---\n".join(
    path.read_text("utf-8") for path in sorted((ROOT / "plans/nanhai-2023").glob("*.yaml"))
)


def changes(*lines: str) -> str:
    """Write a ledger with one adjustment: a change a line."""
    written = "".join(f"      - {{{line}}}\n" for line in lines)
    return (
        "kind: ledger\nadjustments:\n  - by: 主任会议第21次\n    date: 2023-07-12\n"
        f"    changes:\n{written}"
    )


def beside(adopted: str, ledger: str) -> tuple[set[str], set[str]]:
    """Return the codes that a ledger brings, but for those about the ledger, and those that it takes away."""
    before = {one.rule.code for one in findings(adopted)}
    after = {one.rule.code for one in findings(f"{adopted}\n---\n{ledger}")}
    new = {code for code in after - before if not code.startswith(("NPC45", "NPC46"))}
    return new, before - after


def check_nanhai(folder: Path, ledger: str) -> list[Diagnostic]:
    (folder / "nanhai-2023").mkdir()
    for path in (ROOT / "plans/nanhai-2023").glob("*.yaml"):
        (folder / "nanhai-2023" / path.name).write_bytes(path.read_bytes())
    (folder / "nanhai-2023" / "ledger.yaml").write_text(ledger, encoding="utf-8")
    return list(check_below(folder).diagnostics)


def test_moved_accounts_are_told_where_the_fact_stands(tmp_path: Path) -> None:
    ledger = changes("move: 讨论2, to: 11月, why: 材料未齐")
    found = check_nanhai(tmp_path, ledger)
    line = ledger.splitlines()[5]
    (told,) = (one for one in found if one.rule.code in {"NPC361", "NPC364"})
    assert told.rule.code == "NPC361"  # that they are no longer with the audit follows from it
    assert told.place.path.endswith("ledger.yaml")
    assert told.place.span
    assert line[told.place.span.column - 1 :].startswith("11月")
    assert told.related[-1].place.path.endswith("arrangement.yaml")


def test_dropped_accounts_are_missed_at_the_drop(tmp_path: Path) -> None:
    found = check_nanhai(tmp_path, changes("drop: 讨论2, why: 材料未齐"))
    missed = [each for each in found if each.rule.code == "NPC360"]
    (one,) = [each for each in missed if each.place.path.endswith("ledger.yaml")]
    assert "已取消" in one.message.zh
    assert [each.place.path.rpartition("/")[2] for each in one.related] == ["arrangement.yaml"]


def test_facts_that_only_the_adopted_papers_contradict_are_not_accused() -> None:
    new, _ = beside(
        NANHAI,
        changes(
            "move: 听取7, to: 9月, why: 一并审议",
            "move: 7月5, to: 8月, why: 顺延",
            "drop: 听取2, why: 并入",
            "drop: 7月2, why: 并入",
            "change: 听取14, title: 听取和审议区人大常委会法制工委关于2023年规范性文件备案审查工作情况的报告, why: 法定",
            "change: 调研2, owners: 财经工委, when: 9—10月, why: 分工调整",
            "add: 视察, title: 视察储备土地管护情况, owners: 城建环资工委, when: 10月, meetings: 主任会议, why: 代表提出",
            "add: 听取, title: 听取和审议区政府关于托育服务工作情况的报告, owners: 教科文卫工委, when: 9月, meetings: 常委会会议, why: 代表提出",
            "add: 9月, title: 走访镇街商会, owners: 办公室, why: 新增",
        ),
    )
    assert new == set()


ADOPTED = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [财经工委, 农业农村工委]
sections:
  - title: 监督
    points:
      - text: 听取和审议县政府关于粮食安全工作情况的报告，视察高标准农田建设情况。
---
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 上半年听取专项工作报告（1项）
    items:
      - {title: 听取和审议县政府关于粮食安全工作情况的报告, when: 4月, owners: 财经工委, meetings: 常委会会议}
---
kind: monthly-plan
months:
  3:
    - {content: 就粮食安全工作情况开展调研, owners: 财经工委}
"""


@pytest.mark.parametrize(
    ("change", "new", "gone"),
    [
        ("move: 听取1, to: 9月, why: 秋粮入库后听取", set(), set()),
        ("move: 听取1, to: 2月, why: 提前", {"NPC309"}, set()),
        ("move: 3月1, to: 5月, why: 推后", {"NPC309"}, set()),
        ("drop: 听取1, why: 并入", set(), set()),
        ("change: 听取1, owners: 农业农村工委, why: 分工调整", set(), set()),
        ("change: 听取1, owners: 农村工委, why: 分工调整", {"NPC301"}, set()),
        ("change: 听取1, title: 听取县政府关于耕地保护工作情况的报告, why: 改题", set(), set()),
        ("add: 听取, title: 听取和审议县政府关于种业的报告, when: 5月, owners: 财经工委, meetings: 常委会会议, why: 新增", set(), set()),
        ("add: 听取, title: 视察高标准农田建设情况, when: 5月, owners: 农业农村工委, meetings: 常委会会议, why: 漏列", set(), {"NPC307"}),
        ("add: 听取, title: 听取和审议县政府关于种业的报告, when: 5月, meetings: 常委会会议, why: 新增", {"NPC323"}, set()),
        ("change: 听取1, meetings: 主席团会议, why: 改会", {"NPC321"}, set()),
        ("move: 听取1, to: 13月, why: 推后", {"NPC340"}, set()),
    ],
)  # fmt: skip
def test_what_a_change_brings(change: str, new: set[str], gone: set[str]) -> None:
    assert beside(ADOPTED.replace("  - name: 上半年", "  - name: "), changes(change)) == (new, gone)
    assert beside(ADOPTED, changes(change))[0] - {"NPC340"} <= new


@pytest.mark.parametrize("plan", ["nanhai-2023", "shili-2025", "shilishi-2026", "qingcheng-2024"])
def test_a_ledger_without_facts_changes_nothing(plan: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "plans" / plan).glob("*.yaml"))]
    adopted = "\n---\n".join(text.removeprefix("---\n") for text in texts)
    before = findings(adopted)
    assert findings(f"{adopted}\n---\nkind: ledger\nmembers: 35\n") == before

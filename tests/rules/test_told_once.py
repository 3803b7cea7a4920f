"""One slip in a ledger is told once, by the rule that knows what it is: no other rule leans on it."""

from pathlib import Path

import pytest

from npc.diagnostics import Severity
from plan_texts import check_below

PLAN = """\
kind: arrangement
organ: 示例县人大常委会
year: 2025
level: county
adopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]
meetings: [常委会会议, 主任会议]
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}
      - {title: 听取县政府关于旅游发展情况的报告, owners: 财经工委, when: 7月, meetings: 主任会议}
      - {title: 听取和审议县政府关于乡村教育工作情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于公共交通工作情况的报告, owners: 办公室, when: 12月, meetings: 常委会会议}
  - name: 调研
    items:
      - {title: 调研上半年计划执行情况, owners: 财经工委, when: 7月}
"""
LEDGER = """\
kind: ledger
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}
  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}
  - {kind: 主任会议, session: 第39次, date: 2025-07-15}
  - {kind: 主任会议, session: 第40次, date: 2025-07-29, items: [听取3]}
  - {kind: 常委会会议, session: 第32次, date: 2025-08-28, items: [听取4]}
matters:
  调研1: 2025-07-25
adjustments:
  - by: 主任会议第39次
    date: 2025-07-15
    changes:
      - {change: 听取4, note: 书面报告, why: 简化}
opinions:
  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04, published: 2025-08-20}
  - {number: 2号, of: 听取2, to: 县法院, issued: 2025-07-03}
  - {number: 3号, of: 听取4, to: 县政府, issued: 2025-09-04}
"""


def told(folder: Path, ledger: str) -> set[tuple[str, str]]:
    """Check the plan with a ledger, and give each finding with its severity."""
    place = folder / "plans" / "2025"
    place.mkdir(parents=True, exist_ok=True)
    (place / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (place / "ledger.yaml").write_text(ledger, encoding="utf-8")
    return {
        (one.rule.code, one.message.zh)
        for one in check_below(folder).diagnostics
        if one.severity is not Severity.INFO or "NPC450" <= one.rule.code <= "NPC469"
    }


SLIPS = (
    ("items: [听取2]", "items: [听取22]", "NPC450"),
    ("of: 听取2", "of: 听取22", "NPC450"),
    ("date: 2025-06-26", "date: 2024-06-26", "NPC352"),
    ("date: 2025-06-26", "date: 2025-01-26", "NPC354"),
    ("session: 第31次", "session: 第30次", "NPC455"),
    ("date: 2025-06-26", "date: 2025-04-28", "NPC353"),
    ("date: 2025-06-26", "on: 2025-06-26", "NPC201"),
    ("items: [听取3]", "items: [听取3, 听取5]", "NPC456"),
    ("date: 2025-07-15\n    ch", "date: 2024-07-15\n    ch", "NPC463"),
    ("date: 2025-07-15\n    ch", "date: 2025-01-15\n    ch", "NPC462"),
    ("调研1: 2025-07-25", "调研1: 2024-07-25", "NPC463"),
    ("调研1: 2025-07-25", "调研1: 2025-01-25", "NPC462"),
    ("issued: 2025-07-03", "issued: 2024-07-03", "NPC463"),
    ("issued: 2025-05-06, con", "issued: 2025-08-21, con", "NPC452"),
    ("issued: 2025-05-06, con", "issued: 2052-05-06, con", "NPC463"),
    ("kind: ledger\n", "kind: ledger\nyear: 2024\n", "NPC306"),
    ("number: 3号", "number: １号", "NPC453"),
    ("number: 3号", "number: 审议意见第一号", "NPC453"),
)


@pytest.mark.parametrize(("old", "new", "code"), SLIPS, ids=[f"{new}" for _, new, _ in SLIPS])
def test_one_slip_is_told_once(old: str, new: str, code: str, tmp_path: Path) -> None:
    assert LEDGER.count(old) == 1, old
    before = told(tmp_path, LEDGER)
    after = told(tmp_path, LEDGER.replace(old, new))
    assert [found for found, _ in sorted(after - before)] == [code]


def test_what_slipped_into_january_is_moved_there(tmp_path: Path) -> None:
    """The remedy that a rule names is one that no rule finds fault with."""
    late = LEDGER.replace(
        "matters:\n",
        "  - {kind: 常委会会议, session: 第33次, date: 2026-01-08, items: [听取5]}\nmatters:\n",
    )
    before = told(tmp_path, LEDGER)
    ((code, _),) = told(tmp_path, late) - before
    assert code == "NPC457"
    (hint,) = (
        one.hint.zh
        for one in check_below(tmp_path).diagnostics
        if one.rule.code == "NPC457" and one.hint
    )
    assert "to: 2026年1月, why" in hint
    moved = "      - {move: 听取5, to: 2026年1月, why: 会期推迟}\nopinions:\n"
    assert told(tmp_path, late.replace("opinions:\n", moved)) <= before


def test_what_other_meetings_hear_as_well_is_right(tmp_path: Path) -> None:
    """主任会议 looks at a report before the session, the congress at it after."""
    before = told(tmp_path, LEDGER)
    heard = LEDGER.replace("2025-07-29, items: [听取3]", "2025-07-29, items: [听取3, 听取4]")
    assert told(tmp_path, heard) == before
    only = heard.replace(", items: [听取4]}", "}")
    assert {code for code, _ in told(tmp_path, only) - before} == {"NPC456"}


def test_words_that_are_too_few_are_told_what_they_may_mean(tmp_path: Path) -> None:
    told(tmp_path, LEDGER.replace("items: [听取2]", "items: [民事]"))
    (one,) = (each for each in check_below(tmp_path).diagnostics if each.rule.code == "NPC450")
    assert "不能确定" in one.message.zh
    assert one.hint is not None
    assert "如 听取2（听取和审议县法院关于民事审判工作情况的报告）" in one.hint.zh


def test_a_ledger_lists_meetings_that_no_table_has_a_column_for(tmp_path: Path) -> None:
    """A slip in a name is told, a meeting of another name is not."""
    before = told(tmp_path, LEDGER)
    kinds = ("主任专题会议", "机关办公会", "主任会仪")
    more = "".join(
        f"  - {{kind: {kind}, date: 2025-09-{day}}}\n" for day, kind in enumerate(kinds, 10)
    )
    found = told(tmp_path, LEDGER.replace("matters:\n", f"{more}matters:\n")) - before
    assert [message for code, message in found if code == "NPC357"] == ["表格没有“主任会仪”这一列"]


def test_a_title_that_is_changed_may_leave_a_statutory_matter_out(tmp_path: Path) -> None:
    """It is told where the ledger changes it."""
    debt = PLAN.replace("公共交通工作情况", "2024年政府债务管理情况")
    folder = tmp_path / "plans" / "2025"
    told(tmp_path, LEDGER.replace("听取4, note: 书面报告", "听取5, title: 听取教育工作情况的报告"))
    (folder / "plan.yaml").write_text(debt, encoding="utf-8")
    (one,) = (
        each
        for each in check_below(tmp_path).diagnostics
        if each.rule.code == "NPC360" and "政府债务" in each.message.zh
    )
    assert one.message.zh.startswith("更改为“听取教育工作情况的报告”以后，没有别的项目安排")
    assert one.place.path.endswith("ledger.yaml")


@pytest.mark.parametrize("name", ["ledger（1）.yaml", "a.yaml"], ids=["behind", "before"])
@pytest.mark.parametrize("left_out", ["  代表1: 2025-07-26\n", "nothing"], ids=["older", "same"])
def test_a_copy_of_a_ledger_is_told_of_once(name: str, left_out: str, tmp_path: Path) -> None:
    """Not each row, change, opinion of it."""
    rows = "  调研1: 2025-07-25\n  听取1: 2025-04-28\n  听取2: 2025-06-26\n  代表1: 2025-07-26\n"
    ledger = LEDGER.replace("  调研1: 2025-07-25\n", rows).replace(
        "changes:\n", "changes:\n      - {drop: 听取5, why: 并入}\n"
    )
    more = (
        "  - name: 代表活动\n    items:\n      - {title: 组织代表视察, owners: 办公室, when: 7月}\n"
    )
    told(tmp_path, ledger)
    folder = tmp_path / "plans" / "2025"
    (folder / "plan.yaml").write_text(PLAN + more, encoding="utf-8")
    before = {(one.rule.code, one.message.zh) for one in check_below(tmp_path).diagnostics}
    (folder / name).write_text(ledger.replace(left_out, ""), encoding="utf-8")
    found = [
        one
        for one in check_below(tmp_path).diagnostics
        if (one.rule.code, one.message.zh) not in before
    ]
    assert [one.rule.code for one in found] == ["NPC451"]
    assert "像是副本" in found[0].message.zh

"""Facts after the adoption: what cannot be is found where it stands, and what only looks odd is not."""

from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic, Severity
from plan_texts import check_below
from support import Npc, Write

PLAN = """\
kind: work-points
organ: 示例县人大常委会
year: 2025
adopted:
  - {date: 2025-02-20, body: 主任会议, session: 第38次, action: 原则通过}
  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}
  - {date: 2025-03-03, body: 县委常委会, action: 同意}
published: 2025-03-05
"""
ITEMS = """\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}
      - {title: 听取县政府关于旅游发展情况的报告, owners: 财经工委, when: 7月下旬, meetings: 主任会议}
      - {title: 听取和审议县人大常委会法制工委关于备案审查工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}
  - name: 计划和预算监督
    items:
      - {title: 审查和批准2024年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
  - name: 执法检查
    items:
      - {title: 检查《水法》实施情况, owners: 城建工委, when: 8月, meetings: 常委会会议}
  - name: 专题询问
    items:
      - {title: 开展食品安全工作专题询问, owners: 财经工委, when: 4月, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察绿化建设情况, owners: 城建工委, when: 年初（3—4月）、年末（12月）, meetings: [常委会会议, 主任会议]}
      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月底前, meetings: 主任会议}
  - name: 代表工作
    items:
      - {title: 开展代表建议督办, owners: 选联工委, when: 全年}
      - {title: 组织代表小组活动, owners: 选联工委, when: 每季度}
      - {title: 制定代表联络站管理办法, owners: 选联工委}
"""
TASKS = """\
kind: monthly-plan
months:
  1: [{content: 组织县人代会会务工作, owners: 办公室, note: 已完成}]
  5: [{content: 对本级决算草案研究提出意见, owners: 财经工委}]
  12: [{content: 起草下一年工作要点, owners: 办公室}]
"""
LEDGER = """\
kind: ledger
members: 25
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [专项1, 询问1]}
  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [专项2]}
  - {kind: 主任会议, session: 第39次, date: 2025-07-15}
matters:
  1月1: 2025-01-18
  5月1: {done: 2025-05-29, evidence: 关于2024年本级决算草案的意见}
  代表1: {progress: {2025-04-10: 已督办12件, 2026-01-05: 全部办结}}
  代表2: [2025-03-20, 2025-06-20]
  视察1: [2025-04-10]
adjustments:
  - by: 主任会议第39次
    date: 2025-07-15
    changes:
      - {move: 计划2, to: 9月, why: 与审计工作报告一并审议}
  - date: 2025-07-16
    changes:
      - {move: 视察2, to: 11月, why: 秋收后}
      - {change: 12月1, owners: 财经工委, why: 职责调整}
opinions:
  - {number: 1号, of: 专项1, to: 县政府, issued: 2025-05-06}
  - {number: 2号, of: 专项2, to: 县法院, issued: 2025-07-03}
suggestions:
  - {number: 县十七届人大五次会议, count: 9, hard: 2, issued: 2025-03-03, answered: {2025-05-30: 7, 2025-07-10: 9}}
"""
S30, S31, S39, *_ = (line.strip() for line in LEDGER.splitlines()[3:])
O1, O2 = (line.strip() for line in LEDGER.splitlines() if "number: " in line and "号" in line)
S32 = "- {kind: 常委会会议, session: 第32次, date: 2025-10-30"
S40 = "- {kind: 主任会议, session: 第40次, date: 2025-08-15"
MOVED = "{move: 计划2, to: 9月, why: 与审计工作报告一并审议}"
OWN = "{move: 视察2, to: 11月, why: 秋收后}"
CLOSED = "  - {number: 闭会期间, count: 3, to: 县政府, issued: 2025-08-15}\n"
BATCH = "count: 9, hard: 2, issued: 2025-03-03, answered: {2025-05-30: 7, 2025-07-10: 9}"


def found(
    folder: Path, text: str, *more: str, plan: str = PLAN, items: str = ITEMS
) -> list[Diagnostic]:
    """Check a plan with ledgers, and give what is said of facts."""
    place = folder / "plans" / "2025"
    place.mkdir(parents=True, exist_ok=True)
    for number, part in enumerate((plan, items, TASKS, text, *more)):
        (place / f"{number}.yaml").write_text(part, encoding="utf-8")
    diagnostics = check_below(folder).diagnostics
    assert [one for one in diagnostics if one.rule.code < "NPC300"] == []
    return [one for one in diagnostics if "NPC450" <= one.rule.code <= "NPC469"]


def spoilt(old: str, new: str) -> str:
    """Return the ledger with other words in one place."""
    assert LEDGER.count(old) == 1, old
    return LEDGER.replace(old, new)


def test_a_usual_ledger_is_not_found_fault_with(tmp_path: Path) -> None:
    assert found(tmp_path, LEDGER) == []


def adding(to: str, more: str) -> tuple[str, str]:
    """Write a key more into a mapping in braces."""
    return to, f"{to[:-1]}, {more}}}"


SPOILT = (
    ("NPC450", "1月1: 2025-01-18", "1月11: 2025-01-18", "1月11"),
    ("NPC450", "items: [专项2]", "items: [专项2, 专项22]", "专项22"),
    ("NPC450", "of: 专项2", "of: 专项22", "专项22"),
    ("NPC450", "move: 视察2", "move: 视察33", "视察33"),
    ("NPC450", OWN, "{add: 参观, title: 参观展览, when: 9月, why: 补充}", "参观"),
    ("NPC452", *adding(O1, "consulted: 2025-05-01"), "征求意见日期（2025-05-01）早于交办"),
    (
        "NPC452",
        *adding(O1, "consulted: 2025-07-01, replied: 2025-06-30, published: 2025-07-05"),
        "早于征求意见日期",
    ),
    ("NPC452", *adding(O1, "measured: {date: 2025-05-01, 满意: 3}"), "写在 matters"),
    (
        "NPC452",
        *adding(
            O1,
            "consulted: 2025-07-01, replied: 2025-07-30, measured: 2025-12-01, published: 2025-07-20",
        ),
        "公布日期（2025-07-20）早于书面报告日期（2025-07-30）",
    ),
    ("NPC452", *adding(O1, "due: 2025-05-01"), "期限（2025-05-01）早于交办日期"),
    ("NPC452", "2025-05-30: 7", "2025-02-20: 7", "答复日期（2025-02-20）早于"),
    ("NPC453", O2, O2.replace("县法院", "县政府").replace("2号", "1号"), "“1号”已经列出"),
    ("NPC453", O2, O2.replace("to: 县法院, ", "").replace("2号", "1 号"), "“1 号”已经列出"),
    ("NPC453", BATCH, f"{BATCH}}}\n  - {{number: 县十七届人大五次会议, {BATCH}", "已经列出"),
    ("NPC454", "issued: 2025-05-06", "issued: 2025-04-06", "早于所涉事项"),
    ("NPC455", S39, f"{S39}\n  {S31.replace('06-26', '06-27')}", "第31次的日期"),
    ("NPC455", S39, f"{S39}\n  {S39}", "第39次已经列出"),
    ("NPC456", S39, f"{S39}\n  {S40}, items: [计划1]}}", "主任会议"),
    ("NPC456", S39, f"{S39}\n  {S40}, items: [检查1]}}", "计划提交常委会会议"),
    ("NPC456", S39, f"{S39}\n  {S32}, items: [视察2]}}", "计划提交主任会议"),
    ("NPC457", S39, f"{S39}\n  {S40}, items: [专项3]}}", "2025-08-15上会，计划时间是7月下旬"),
    ("NPC457", S39, f"{S39}\n  {S32}, items: [计划2]}}", "2025-10-30上会，计划时间是9月"),
    ("NPC458", OWN, MOVED.replace("9月", "10月"), "待报"),
    ("NPC458", OWN, "{drop: 计划1, why: 重复}", "待报"),
    ("NPC458", OWN, "{change: 计划1, meetings: 主任会议, why: 改为听取}", "待报"),
    (
        "NPC458",
        OWN,
        "{add: 视察, title: 视察食堂, owners: 办公室, when: 10月, meetings: 常委会会议, why: 补充}",
        "待报",
    ),
    ("NPC459", "by: 主任会议第39次", "by: 主任会议第40次", "没有“主任会议第40次”"),
    ("NPC459", "by: 主任会议第39次", "by: 第三十九次常委会会议", "没有“第三十九次常委会会议”"),
    ("NPC459", "date: 2025-07-15\n", "date: 2025-07-11\n", "调整日期却是2025-07-11"),
    ("NPC460", OWN, "{move: 视察2, to: 11月}", "没有写理由"),
    ("NPC461", MOVED, MOVED.replace("9月", "8月份"), "原来就安排在8月"),
    ("NPC461", OWN, "{move: 视察2, why: 秋收后}", "没有写改到什么时间"),
    ("NPC461", OWN, "{move: 代表3, to: , why: 再议}", "没有写改到什么时间"),
    ("NPC461", OWN, "{change: 视察2, owners: 财经工委, why: 分工}", "更改前后相同"),
    ("NPC461", OWN, "{change: 视察2, why: 职责分工}", "更改前后相同"),
    ("NPC461", OWN, "{drop: 视察2, why: 重复}\n      - {drop: 视察2, why: 重复}", "已经取消"),
    ("NPC461", OWN, "{drop: 视察2, why: 重复}\n      - " + OWN, "已经取消，又作调整"),
    ("NPC461", OWN, "{add: 视察, owners: 办公室, when: 10月, why: 补充}", "新增什么事项"),
    ("NPC461", OWN, OWN.replace("{", "{drop: 视察2, "), "move、drop"),
    ("NPC462", "done: 2025-05-29", "done: 2025-02-20", "早于计划通过的日期（2025-02-27）"),
    ("NPC462", "date: 2025-07-16", "date: 2025-02-16", "早于计划通过的日期（2025-02-27）"),
    ("NPC463", "2025-04-10: 已督办", "2024-04-10: 已督办", "2024-04-10不是2025年度"),
    ("NPC463", "1月1: 2025-01-18", "1月1: 2024-01-18", "2024-01-18不是2025年度"),
    ("NPC463", *adding(O2, "due: 2035-10-03"), "2035-10-03不是2025年度"),
    ("NPC463", "date: 2025-07-16", "date: 2026-07-16", "2026-07-16不是2025年度"),
    ("NPC464", f"  {O1}\n", "", "还没有审议意见（监督法第十七条）"),
    (
        "NPC465",
        *adding(O1, "replied: 2025-08-04, published: 2025-08-05"),
        "没有写征求意见的日期（监督法第十七条）",
    ),
    ("NPC467", "hard: 2", "hard: 10", "延长办理10件"),
    ("NPC467", "2025-07-10: 9", "2025-07-10: 90", "已答复90件"),
    ("NPC467", "2025-07-10: 9", "2025-07-10: 6", "少于到2025-05-30的7件"),
    ("NPC467", *adding(O2, "measured: {date: 2025-12-01, 满意: 24, 基本满意: 2}"), "共26票"),
    ("NPC468", "关于2024年本级决算草案的意见", "佐证/意见.docx", "没有“佐证/意见.docx”"),
    ("NPC468", "关于2024年本级决算草案的意见", "佐证\\意见.docx", "用了“\\”"),
)


@pytest.mark.parametrize(
    ("code", "old", "new", "words"), SPOILT, ids=[f"{row[0]}-{at}" for at, row in enumerate(SPOILT)]
)
def test_what_cannot_be_is_found(code: str, old: str, new: str, words: str, tmp_path: Path) -> None:
    """One finding, of one rule, in the ledger, with what to do."""
    (one,) = found(tmp_path, spoilt(old, new))
    assert one.rule.code == code
    assert one.hint is not None
    assert words in f"{one.message.zh}；{one.hint.zh}"
    assert one.place.path.endswith("3.yaml")
    assert one.place.span is not None


def adjusted(*changes: str, by: str = "", day: str = "2025-07-20") -> str:
    """Write one more adjustment in front of the opinions."""
    decided = f"by: {by}\n    date: {day}" if by else f"date: {day}"
    rows = "".join(f"      - {{{change}, why: 工作需要}}\n" for change in changes)
    return f"  - {decided}\n    changes:\n{rows}opinions:\n"


def listed(*rows: str) -> tuple[str, str]:
    """Write more sessions."""
    return S39, "\n  ".join((S39, *rows))


INNOCENT: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "NPC450",
        (
            ("  视察1:", "  绿化建设:"),
            ("of: 专项2", "of: 听取和审议专项工作报告2"),
            ("  代表2:", "  组织代表小组活动:"),
            ("opinions:\n", adjusted("add: 视察活动, title: 视察食堂, owners: 办公室, when: 9月")),
            ("matters:\n", "matters:\n  视察3: 2025-09-10\n"),
        ),
    ),
    (
        "NPC451",
        (
            ("matters:\n", "matters:\n  询问1: {progress: {2025-04-20: 已调研}}\n"),
            ("  视察1: [2025-04-10]", "  视察1: {done: [2025-04-10, 2025-12-10]}"),
        ),
    ),
    (
        "NPC452",
        (
            adding(O1, "due: 2025-05-06, consulted: 2025-05-06, replied: 2025-05-06"),
            adding(O2, "replied: 2025-09-01, measured: 2025-09-01, published: 2025-09-01"),
            ("replied: 2025-05-06", "replied: 2025-05-06, published: 2025-05-06"),
            ("replied: 2025-09-01", "consulted: 2025-08-01, replied: 2025-09-01"),
            ("2025-05-30: 7", "2025-03-03: 7"),
        ),
    ),
    (
        "NPC453",
        (
            (O1, f"{O1}\n  {O1.replace('县政府', '县监委')}\n  {O1.replace('2025-05', '2026-05')}"),
            ("number: 2号", "number: 7号"),
            (
                "suggestions:\n",
                "suggestions:\n" + CLOSED + CLOSED.replace("08-15", "10-15"),
            ),
        ),
    ),
    (
        "NPC454",
        (
            ("of: 专项1,", "of: [专项1, 计划1, 视察2],"),
            ("issued: 2025-05-06", "issued: 2025-04-28"),
            (O2, f"{O2}\n  - {{number: 3号, of: 视察1, issued: 2025-05-06}}"),
            ("suggestions:\n", "  - {number: 4号, of: 计划1}\nsuggestions:\n"),
        ),
    ),
    (
        "NPC455",
        (
            listed(
                "- {kind: 常委会会议, session: 第39次, date: 2025-12-20}",
                "- {kind: 主任会议, session: 第31次, date: 2025-04-28}",
                "- {kind: 党组会议, date: 2025-07-15}",
                "- {kind: 党组会议, date: 2025-08-15}",
            ),
        ),
    ),
    (
        "NPC456",
        (
            ("kind: 常委会会议, session: 第30次", "kind: 县人大常委会会议, session: 第30次"),
            ("- {kind: 主任会议, session: 第39次", "- {kind: 主任（扩大）会议, session: 第39次"),
            ("2025-07-15}", "2025-07-21, items: [专项3, 5月1]}"),
            ("主任会议第39次\n    date: 2025-07-15", "主任会议第39次\n    date: 2025-07-21"),
            ("opinions:\n", adjusted("change: 计划1, meetings: 主任会议", by="主任会议")),
            ("matters:\n", f"  {S40}, items: [计划1]}}\nmatters:\n"),
        ),
    ),
    (
        "NPC457",
        (
            listed(
                f"{S40}, items: [代表1, 代表3]}}",
                "- {kind: 常委会会议, session: 第32次, date: 2025-07-30, items: [检查1]}",
                "- {kind: 常委会会议, session: 第33次, date: 2025-08-28, items: [检查1, 计划1]}",
                "- {kind: 常委会会议, session: 第34次, date: 2025-09-28, items: [计划2, 检查1]}",
            ),
            ("move: 计划2, to: 9月", "move: 计划2, to: 10月"),
            (O2, f"{O2}\n  - {{number: 3号, of: [检查1, 计划2], issued: 2025-10-03}}"),
        ),
    ),
    (
        "NPC458",
        (
            (
                "opinions:\n",
                adjusted(
                    "move: 专项3, to: 9月", "drop: 视察2", "drop: 12月1", "move: 5月1, to: 6月"
                ),
            ),
        ),
    ),
    (
        "NPC459",
        (
            ("by: 主任会议第39次", "by: 县人大常委会第三十九次主任会议"),
            ("date: 2025-07-15\n", "date: 2025-07-18\n"),
            ("date: 2025-07-16\n", "by: 县委常委会\n    date: 2025-07-16\n"),
            ("opinions:\n", adjusted("move: 计划1, to: 9月", by="主任会议第38次")),
        ),
    ),
    (
        "NPC461",
        (
            ("opinions:\n", adjusted("move: 专项3, to: 7月")),
            ("opinions:\n", adjusted("move: 视察2, to: 12月", day="2025-08-20")),
            ("opinions:\n", adjusted("move: 视察2, to: 11月", day="2025-09-20")),
            ("opinions:\n", adjusted("change: 5月1, note: 与调研合并", "move: 代表3, to: 12月")),
            ("opinions:\n", adjusted("change: 视察1, when: 4月、11月", by="主任会议")),
        ),
    ),
    (
        "NPC462",
        (
            ("done: 2025-05-29", "done: 2025-02-27"),
            ("  代表1: {", "  视察2: 2025-02-10\n  代表1: {done: 2025-01-10, "),
            ("2025-03-20", "2025-02-10"),
            (OWN, OWN.replace("视察2, to: 11月", "专项3, to: 9月")),
            ("date: 2025-07-16", "date: 2025-02-27"),
        ),
    ),
    (
        "NPC463",
        (
            ("1月1: 2025-01-18", "1月1: 2024-12-28"),
            ("2025-04-10: 已督办", "2024-12-10: 已督办"),
            ("done: 2025-05-29", "done: 2026-06-29"),
            ("date: 2025-07-16", "date: 2026-02-16"),
            adding(
                O2,
                "consulted: 2026-01-10, replied: 2026-06-20, measured: 2026-12-01, published: 2026-12-31",
            ),
        ),
    ),
    (
        "NPC464",
        (
            ("items: [专项2]", "items: [专项2, 专项4]"),
            ("第31次, date: 2025-06-26", "第31次, date: 2025-06-12"),
            ("of: 专项2", "of: [专项2, 检查1]"),
            listed(
                f"{S32.replace('10-30', '08-28')}, items: [计划1, 检查1, 代表1]}}",
                "- {kind: 常委会会议, session: 第33次, date: 2025-09-10, items: [计划2]}",
                "- {kind: 常委会会议, session: 第34次, date: 2025-09-18}",
                "- {kind: 常委会会议, session: 第35次, date: 2026-03-18}",
            ),
            ("issued: 2025-07-03", "issued: 2025-09-03"),
        ),
    ),
    (
        "NPC465",
        (
            ("of: 专项1", "of: 询问1"),
            (
                O2,
                f"{O2}\n  - {{number: 3号, of: 专项1, to: 县政协, issued: 2025-05-06, replied: 2025-06-06, published: 2025-06-07}}",
            ),
            ("of: 询问1,", "of: 询问1, replied: 2025-08-04, published: 2025-08-04,"),
        ),
    ),
    (
        "NPC466",
        (
            (", 2026-01-05: 全部办结", ", 2025-12-30: 全部办结"),
            adding(O1, "consulted: 2025-07-21, replied: 2025-08-04"),
        ),
    ),
    (
        "NPC466, of the last month",
        (adding(O1, "consulted: 2025-07-21, replied: 2025-12-14"),),
    ),
    (
        "NPC467",
        (
            adding(O2, "measured: {date: 2025-12-01, 满意: 24, 弃权: 1}"),
            ("hard: 2", "hard: 9"),
            ("2025-05-30: 7", "2025-05-30: 9"),
        ),
    ),
    (
        "NPC467, without members",
        ((O2, O2[:-1] + ", measured: {date: 2025-12-01, 满意: 240}}"), ("members: 25\n", "")),
    ),
    (
        "NPC468",
        (("关于2024年本级决算草案的意见", "常审意〔2025〕2号，见 https://example.gov.cn/a.pdf"),),
    ),
)


@pytest.mark.parametrize(("name", "changes"), INNOCENT, ids=[name for name, _ in INNOCENT])
def test_what_only_looks_odd_is_left_alone(
    name: str, changes: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    """Offices do all of this."""
    text = LEDGER
    for old, new in changes:
        assert text.count(old) == 1, f"{name}: {old}"
        text = text.replace(old, new)
    assert [f"{one.rule.code} {one.message.zh}" for one in found(tmp_path, text)] == []


REMARKED = (
    (
        "NPC452",
        *adding(
            O2,
            "replied: 2025-09-01, consulted: 2025-08-20, measured: 2025-12-20, published: 2025-09-20",
        ),
        "公布以后再测评的，不必改",
    ),
    ("NPC453", "number: 2号", "number: 3号", "1号与3号之间缺号"),
    ("NPC454", "of: 专项2", "of: [专项2, 计划1]", ""),
    ("NPC454", O2, f"{O2}\n  - {{number: 3号, of: 计划1, issued: 2025-09-03}}", "没有上会的记录"),
    ("NPC466", *adding(O1, "consulted: 2025-07-21, replied: 2025-08-04"), "没有写公布日期"),
    ("NPC468", "关于2024年本级决算草案的意见", "调研报告/座谈会记录", "不是路径的，不必改"),
    ("NPC468", "关于2024年本级决算草案的意见", "D:/台账/意见.docx", "没有查找"),
    ("NPC468", "关于2024年本级决算草案的意见", "../../../意见.pdf", "没有查找"),
)


@pytest.mark.parametrize(
    ("code", "old", "new", "words"),
    REMARKED,
    ids=[f"{row[0]}-{at}" for at, row in enumerate(REMARKED)],
)
def test_what_may_be_right_is_only_remarked_on(
    code: str, old: str, new: str, words: str, tmp_path: Path
) -> None:
    diagnostics = found(tmp_path, spoilt(old, new))
    assert codes(diagnostics) == ([code] if words else [])
    for one in diagnostics:
        assert one.severity is Severity.INFO
        assert one.hint is not None
        assert words in f"{one.message.zh}；{one.hint.zh}"


def codes(diagnostics: list[Diagnostic]) -> list[str]:
    return [one.rule.code for one in diagnostics]


def test_a_matter_is_told_of_in_one_ledger(tmp_path: Path) -> None:
    """Sessions, adjustments and opinions may be told of elsewhere, and a session twice."""
    other = f"kind: ledger\nid: finance\nsessions:\n  {S39}\n  {S31.replace('专项2', '专项4')}\n"
    elsewhere = "matters:\n  专项1: {progress: {2025-04-01: 初稿}}\n  视察2: 2025-11-10\n"
    assert found(tmp_path, LEDGER, other + elsewhere) == []
    (one,) = found(tmp_path, LEDGER, f"{other}matters:\n  绿化建设: 2025-04-11\n")
    assert (one.rule.code, one.place.path[-6:]) == ("NPC451", "4.yaml")
    assert one.related[0].place.path.endswith("3.yaml")
    (one,) = found(tmp_path, LEDGER, other.replace("2025-06-26", "2025-06-25"))
    assert (one.rule.code, one.place.path[-6:]) == ("NPC455", "4.yaml")


def test_what_is_done_after_it_was_dropped(tmp_path: Path) -> None:
    """Once more is added; of two windows the second may be dropped when the first is done."""
    dropped = LEDGER.replace(OWN, "{drop: 视察2, why: 重复}")
    assert found(tmp_path, dropped) == []
    (one,) = found(tmp_path, dropped.replace("matters:\n", "matters:\n  视察2: 2025-09-10\n"))
    assert one.rule.code == "NPC461"
    assert "2025-07-16已经取消，2025-09-10又写了办结" in one.message.zh
    (one,) = found(tmp_path, dropped.replace("matters:\n", "matters:\n  视察2: 2025-06-10\n"))
    assert (one.rule.code, one.severity) == ("NPC461", Severity.WARNING)
    assert "2025-06-10已经办结，2025-07-16又写了取消" in one.message.zh
    # Of two stretches the first is done, and the second is dropped.
    assert found(tmp_path, LEDGER.replace(MOVED, "{drop: 视察1, why: 重复}")) == []


@pytest.mark.parametrize(
    ("year", "of", "found_codes"),
    [
        (2025, "计划2", ["NPC464 监督法第二十九条", "NPC465 监督法第二十九条"]),
        (2024, "计划2", ["NPC464 监督法（2006年）第二十条"]),
        (2024, "专项1", ["NPC464 监督法（2006年）第十四条", "NPC465 监督法（2006年）第十四条"]),
        (2024, "检查1", ["NPC464 监督法（2006年）第二十七条", "NPC465 监督法（2006年）第二十七条"]),
        (2025, "检查1", ["NPC464 监督法第三十七条", "NPC465 监督法第三十七条"]),
        (2025, "询问1", ["NPC464 监督法第五十条"]),
        (2024, "询问1", []),
        (2025, "计划1", []),
        (2025, "专项4", []),
        (2006, "专项1", []),
    ],
)
def test_the_law_of_the_day_holds(
    year: int, of: str, found_codes: list[str], tmp_path: Path
) -> None:
    """The law of 2006 asked for no comments on finance, and knew no 专题询问."""
    held = f"""\
kind: ledger
sessions:
  - {{kind: 常委会会议, session: 第30次, date: {year}-08-28, items: [{of}]}}
  - {{kind: 常委会会议, session: 第31次, date: {year}-10-28}}
matters:
  12月1: {year}-12-02
"""
    plan = PLAN.replace("2025", str(year))
    moved = ITEMS.replace("4月", "8月").replace("6月", "8月")
    issued = f"issued: {year}-09-02, replied: {year}-10-30, published: {year}-11-28"
    opinion = f"opinions:\n  - {{number: 1号, of: {of}, to: 县政府, {issued}}}\n"
    said = []
    for text in (held, held + opinion):
        said += found(tmp_path, text, plan=plan, items=moved)
    assert [f"{one.rule.code} {one.message.zh.rpartition('（监')[2][:-1]}" for one in said] == [
        each.replace(" 监", " ") for each in found_codes
    ]


@pytest.mark.parametrize(
    ("day", "title", "article"),
    [
        ("2024-11-07", "听取和审议县政府关于食品安全工作情况的报告", "监督法（2006年）第十四条"),
        ("2024-11-08", "听取和审议县政府关于食品安全工作情况的报告", "监督法第十七条"),
        ("2024-11-20", "听取和审议县政府关于旅游履职尽责情况的报告", "监督法第十七条"),
        ("2024-11-20", "听取和审议县政府有关部门主要负责人履职情况报告", ""),
        ("2024-11-20", "听取和审议县政府关于2025年民生实事候选项目的报告", ""),
    ],
)
def test_the_revision_holds_from_its_day_on(
    day: str, title: str, article: str, tmp_path: Path
) -> None:
    """Reports by which persons are judged, and proposals for the congress, are no 专项工作报告."""
    held = f"""\
kind: ledger
sessions:
  - {{kind: 常委会会议, session: 第30次, date: {day}, items: [专项1]}}
  - {{kind: 常委会会议, session: 第31次, date: 2024-12-26, items: [专项2]}}
"""
    items = ITEMS.replace("4月", "11月").replace("6月", "12月")
    items = items.replace("听取和审议县政府关于食品安全工作情况的报告", title)
    said = found(tmp_path, held, plan=PLAN.replace("2025", "2024"), items=items)
    assert [one.message.zh.partition("审议意见（")[2] for one in said] == (
        [f"{article}）"] if article else []
    )


def test_a_town_has_no_standing_committee(tmp_path: Path) -> None:
    """监督法 asks nothing of its presidium."""
    replied = spoilt(O1, O1[:-1] + ", replied: 2025-08-04}")
    closed = replied.replace("matters:\n", "matters:\n  12月1: 2025-12-31\n")
    assert set(codes(found(tmp_path, closed))) == {"NPC465", "NPC466"}
    town = PLAN.replace("示例县人大常委会", "示例镇人大") + "level: township\n"
    assert codes(found(tmp_path, closed, plan=town)) == []


def test_evidence_is_looked_for_below_the_fence(tmp_path: Path) -> None:
    """From the folder of the ledger, by itself or in a list, and what is named otherwise is not."""
    folder = tmp_path / "plans" / "2025" / "佐证"
    folder.mkdir(parents=True)
    for name in ("意见.docx", "1、汇总表.xlsx"):
        (folder / name).write_bytes(b"")
    (tmp_path / "npc.yaml").write_text("opinion-months: 3\n", encoding="utf-8")
    (tmp_path / "报告.pdf").write_bytes(b"")
    (folder / "secret.pdf").symlink_to(tmp_path.parent / "secret.pdf")
    for evidence, severities in {
        "佐证/意见.docx": [],
        "佐证/1、汇总表.xlsx": [],
        "佐证/": [],
        "佐证/意见.docx、../../报告.pdf；关于决算草案的意见": [],
        "佐证/意见.docx、佐证/报告.docx，报告.pdf": [Severity.WARNING] * 2,
        "佐证/secret.pdf": [Severity.INFO],
        "../../../secret.pdf": [Severity.INFO],
    }.items():
        text = spoilt("关于2024年本级决算草案的意见", evidence)
        assert [one.severity for one in found(tmp_path, text)] == severities, evidence


@pytest.mark.parametrize(
    ("old", "new", "warned"),
    [
        ("action: 通过", "action: 修改", False),
        ("date: 2025-02-27, body: 常委会会议", "date: 2025-02-27, body: 党组会议", False),
        ("body: 县委常委会, action: 同意", "body: 常委会会议, action: 通过", True),
        ("body: 县委常委会, action: 同意", "body: 常委会会议, action: 修改", False),
    ],
)
def test_adopted_is_what_the_organ_itself_passed(
    old: str, new: str, *, warned: bool, tmp_path: Path
) -> None:
    """What the party group or a committee of the party does is another step, and so is a later amendment."""
    text = spoilt("done: 2025-05-29", "done: 2025-02-27")
    assert codes(found(tmp_path, text, plan=PLAN.replace(old, new))) == ["NPC462"] * warned


def test_the_key_of_a_day_is_never_read_as_true(npc: Npc, write: Write) -> None:
    """Editors that know YAML 1.1 read `on` as true."""
    text = LEDGER.replace("第39次, date:", "第39次, on:")
    text = text.replace("{done: 2025-05-29", "{on: 2025-05-29")
    result = npc("plan", "validate", write("ledger.yaml", text), language="zh")
    assert result.code == 1
    assert result.out.count("NPC201") == 2
    assert "日期写在“date”（日期）后面；“on”在有的程序里会读成“true”" in result.out
    assert "日期写在“done”（办结日期）后面" in result.out
    assert "NPC202" not in result.out


AS_OF = "--as-of", "2025-12-31", "--select", "NPC469", "--to", "concise"


def test_overdue_is_found_where_a_day_is_asked_about(npc: Npc, write: Write) -> None:
    """By the facts up to that day; without it, no day makes anything overdue."""
    for name, text in (("a.yaml", PLAN), ("b.yaml", ITEMS), ("c.yaml", TASKS)):
        write(f"plans/2025/{name}", text)
    write("plans/2025/ledger.yaml", LEDGER)
    assert "NPC469" not in npc("plan", "validate", "plans/2025").out
    lines = npc("plan", "validate", *AS_OF, "plans/2025", language="zh").out.splitlines()
    said = "\n".join(lines)
    for matter, due in (
        ("听取县政府关于旅游发展情况的报告", "2025-07-31"),
        ("审查和批准2024年本级决算", "2025-08-31"),
        ("听取和审议县政府关于2025年上半年预算执行情况的报告", "2025-09-30"),
        ("视察重点项目建设情况", "2025-11-30"),
    ):
        assert f"“{matter}”应在{due}以前办结，到2025-12-31没有办结" in said
    assert "“审议意见1号”应在2025-08-06以前书面报告" in said
    for other in ("视察绿化", "代表建议督办", "代表小组", "县十七届", "组织县人代会", "起草下一年"):
        assert other not in said
    (moved,) = (line for line in lines if "视察重点" in line)
    assert moved.startswith("plans/2025/ledger.yaml:")
    earlier = npc("plan", "validate", "--as-of", "2025-06-10", "plans/2025", language="zh").out
    assert "NPC469" not in earlier
    refused = npc("plan", "validate", "--as-of", "2025-02-30", "plans/2025")
    assert (refused.code, refused.err.splitlines()[0]) == (2, "error: “2025-02-30” is not a date")


@pytest.mark.parametrize(
    ("answered", "day", "said"),
    [
        ("2025-05-30: 6", "2025-06-03", ""),
        ("2025-05-30: 6", "2025-06-04", "还有1件应在2025-06-03以前答复"),
        ("2025-05-30: 7", "2025-09-03", ""),
        ("2025-05-30: 7", "2025-09-04", "还有2件应在2025-09-03以前答复"),
        ("2025-05-30: 7, 2025-09-04: 9", "2025-09-03", ""),
    ],
)
def test_suggestions_have_three_months_and_hard_ones_six(
    answered: str, day: str, said: str, npc: Npc, write: Write
) -> None:
    """代表法第五十一条; the answers of later days are not known yet."""
    text = spoilt("2025-05-30: 7, 2025-07-10: 9", answered)
    for number, part in enumerate((PLAN, ITEMS, TASKS, text)):
        write(f"plans/2025/{number}.yaml", part)
    found_lines = npc("plan", "validate", "--as-of", day, *AS_OF[2:], language="zh").out
    lines = [line for line in found_lines.splitlines() if "五次会议" in line]
    assert [said in line for line in lines] == ([True] if said else [])


@pytest.mark.parametrize(
    ("planned", "agenda", "said"),
    [
        ("2025-04-27", "2025-04-28", []),
        (
            "2025-04-28",
            "2025-04-27",
            ["这里写常委会会议第30次，2025-04-27；台账写第30次，2025-04-28"],
        ),
    ],
)
def test_the_ledger_says_when_a_session_was_held(
    planned: str, agenda: str, said: list[str], tmp_path: Path
) -> None:
    """What the list had planned gives way without a word; an agenda and 题注 are to agree."""
    listed_before = (
        f"sessions:\n  - {{kind: 常委会会议, session: 第30次, date: {planned}}}\ncategories:"
    )
    session = f"{{kind: 常委会会议, session: 第30次, date: {agenda}}}"
    same = "kind: agenda\nid: agenda-30\nsession: " + session + "\nitems: [{same: food}]\n"
    items = ITEMS.replace("categories:", listed_before, 1).replace(
        "- {title", "- {id: food, title", 1
    )
    for plan, more in ((PLAN, []), (PLAN.replace("2025-02-27", "2025-02-26"), ["第29次"])):
        kept = spoilt(S39, f"{S39}\n  - {{kind: 常委会会议, session: 第29次, date: 2025-02-27}}")
        found(tmp_path, kept, same, plan=plan, items=items)
        messages = [
            one.message.zh
            for one in check_below(tmp_path).diagnostics
            if one.rule.code in {"NPC353", "NPC356"}
        ]
        assert [each for each in messages if "第30次" in each] == said
        assert len([each for each in messages if "第29次" in each]) == len(more)


def test_a_ledger_alone_is_told_of_once(npc: Npc, write: Write) -> None:
    """As where only the files that were changed are named."""
    result = npc("plan", "validate", write("ledger.yaml", LEDGER), "--to", "concise", language="zh")
    assert result.code == 0
    (line,) = (line for line in result.out.splitlines() if "NPC4" in line)
    assert "warning[NPC450] 没有读到计划" in line


@pytest.mark.parametrize(
    ("code", "session"),
    [
        ("NPC352", "第1次, date: 2023-07-20"),
        ("NPC353", "第40次, date: 2025-07-15"),
        ("NPC354", "第40次, date: 2025-07-10"),
        ("", "第40次, date: 2026-01-20"),
    ],
)
def test_sessions_of_ledgers_are_compared_as_all_sessions(
    code: str, session: str, tmp_path: Path
) -> None:
    """The rules on sessions ask those of the ledgers too; each slip is told of once."""
    text = spoilt(S39, f"{S39}\n  - {{kind: 主任会议, session: {session}}}")
    assert found(tmp_path, text) == []
    diagnostics = check_below(tmp_path).diagnostics
    of_sessions = [one for one in diagnostics if "NPC352" <= one.rule.code <= "NPC354"]
    assert codes(of_sessions) == [code] * bool(code)
    assert all(one.place.path.endswith("3.yaml") for one in of_sessions)


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_days_at_the_ends_of_time_are_told_of(day: str, npc: Npc, write: Write) -> None:
    """No day is so far off that a month more could not be counted."""
    text = LEDGER.replace("第31次, date: 2025-06-26", f"第31次, date: {day}")
    for old in ("issued: 2025-05-06", "issued: 2025-03-03", "done: 2025-05-29", "date: 2025-07-16"):
        text = text.replace(old, f"{old.partition(' ')[0]} {day}")
    for number, part in enumerate((PLAN, ITEMS, TASKS, text)):
        write(f"plans/2025/{number}.yaml", part)
    for as_of in (day, "2025-12-31"):
        result = npc("plan", "validate", "--as-of", as_of, "--to", "concise")
        assert result.out.count("NPC463") >= 4

"""`npc ledger add`: a fact goes where it belongs, all else stays, and what would not be right is not written."""

from pathlib import Path

import pytest

from ledger_texts import LEDGER, PLAN, lines
from support import Npc, Write


@pytest.fixture
def ledger(write: Write) -> Path:
    """Write a plan with a ledger."""
    write("plan/plan.yaml", PLAN)
    return write("plan/ledger.yaml", LEDGER)


ADDED = {
    ("听取1", "done", "2025-04-28"): "  听取1: 2025-04-28",
    ("done", "听取1", "4月28日"): "  听取1: 2025-04-28",
    ("听取1", "办结", "2025/4/28"): "  听取1: 2025-04-28",
    ("听取1", "完成", "4月28日"): "  听取1: 2025-04-28",
    ("debt", "done", "2025-06-20", "--evidence", "会议纪要[3]"): (
        "  debt:\n    done: 2025-06-20\n    evidence: 会议纪要[3]"
    ),
    ("环境状况", "progress", "2025-04-02", "已形成", "初稿: 待审"): (
        "  听取1:\n    progress:\n      2025-04-02: '已形成 初稿: 待审'"
    ),
    ("5月1", "progress", "5月20日", "已办结12件"): "          2025-05-20: 已办结12件",
    ("5月1", "done", "2025-05-29"): "      done: 2025-05-29",
    ("opinion", "1号", "--of", "听取1", "--to", "县政府", "--issued", "2025-05-06"): (
        "- {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06}"
    ),
    ("session", "主任会议第39次", "7月15日"): "- {kind: 主任会议, session: 第39次, date: 2025-07-15}",
    ("session", "主任会议", "第39次", "2025-07-15"): (
        "- {kind: 主任会议, session: 第39次, date: 2025-07-15}"
    ),
    ("session", "主任会议第39次", "2025-07-15"): (
        "- {kind: 主任会议, session: 第39次, date: 2025-07-15}"
    ),
    ("session", "主任会议第39次会议", "7/15"): "- {kind: 主任会议, session: 第39次, date: 2025-07-15}",
    ("session", "第三十九次主任会议", "7.15"): "- {kind: 主任会议, session: 第39次, date: 2025-07-15}",
    ("session", "主任会议", "39", "7-15"): "- {kind: 主任会议, session: 第39次, date: 2025-07-15}",
    ("session", "常委会第31次会议", "6月15日"): (
        "- {kind: 常委会会议, session: 第31次, date: 2025-06-15}"
    ),
    ("opinion", "审议意见1号", "--of", "听取1", "--issued", "5/6"): (
        "- {number: 1号, of: 听取1, issued: 2025-05-06}"
    ),
}  # fmt: skip


@pytest.mark.parametrize("words", ADDED)
def test_a_fact_goes_where_it_belongs(npc: Npc, ledger: Path, words: tuple[str, ...]) -> None:
    """In the style of what is there; no other line changes, but for brackets that were empty."""
    result = npc("ledger", "add", *words, language="zh")
    assert result.code == 0, result.err
    more, less = lines(ledger)
    if less:
        assert (more.pop(0), less) == ("opinions:", ["opinions: []"])
    added = ADDED[words].splitlines()
    assert more == added
    number = ledger.read_text(encoding="utf-8").splitlines().index(added[0]) + 1
    assert result.out.startswith(f"plan/ledger.yaml:{number}: ")


def test_a_day_becomes_more_where_it_stands(npc: Npc, ledger: Path) -> None:
    """The comment behind it stays."""
    npc("ledger", "add", "3月1", "progress", "2025-03-20", "已完成初稿")
    more, less = lines(ledger)
    assert less == ["  3月1: 2025-03-26     # 报告已送主任会议"]
    assert more == [
        "  3月1: {done: 2025-03-26, progress: {2025-03-20: 已完成初稿}}     # 报告已送主任会议"
    ]


def test_a_session_is_told_once(npc: Npc, ledger: Path) -> None:
    """What is done there, or another day, goes into its own line."""
    npc("ledger", "add", "session", "常委会会议", "第30次", "2025-04-28", "--items", "听取1")
    result = npc("ledger", "add", "session", "常委会会议", "第30次", "2025-04-29", language="zh")
    assert lines(ledger)[0] == [
        "- {kind: 常委会会议, session: 第30次, date: 2025-04-29, items: [听取1]}   # 会期已定"
    ]
    assert result.out == "plan/ledger.yaml:7: 常委会会议第30次：2025-04-29（原为2025-04-28）\n"
    again = npc("ledger", "add", "session", "常委会会议", "第30次", "2025-04-29")
    assert (again.code, again.out) == (1, "")


def test_adjustments_of_one_decision_stand_together(npc: Npc, ledger: Path) -> None:
    """By whom and when is written once; the day of a session that the ledger has need not be said."""
    npc("ledger", "add", "session", "主任会议", "第39次", "2025-05-15")
    by = ("--by", "主任会议第39次")
    npc("ledger", "add", "move", "debt", "8月", "--why", "待省级批复", *by)
    npc("ledger", "add", "drop", "跟踪1", "--why", "并入专项工作", "--by", "主任会议第三十九次会议")
    what = ("--owners", "办公室，财经工委", "--why", "职责调整")
    told = npc("ledger", "add", "change", "5月1", *what, *by, language="zh").out
    assert "更改承办部门为“办公室，财经工委”（主任会议第39次，2025-05-15）" in told
    assert ledger.read_text(encoding="utf-8").endswith(
        """\
opinions: []
adjustments:
- by: 主任会议第39次
  date: 2025-05-15
  changes:
  - {move: debt, to: 8月, why: 待省级批复}
  - {drop: 跟踪1, why: 并入专项工作}
  - {change: 5月1, owners: [办公室, 财经工委], why: 职责调整}
# 以下没有了
"""
    )


def test_opinions_and_suggestions_are_followed(npc: Npc, ledger: Path) -> None:
    """What comes later goes into the same line."""
    npc("ledger", "add", "听取1", "done", "2025-04-28")
    npc("ledger", "add", "opinion", "1号", "--of", "听取1", "--issued", "2025-05-06")
    npc(
        "ledger",
        "add",
        "审议意见1号",
        "opinion",
        "--consulted",
        "7月20日",
        "--replied",
        "2025-08-01",
    )
    voted = ("--measured", "2025-08-28", "--votes", "20、3、1")
    told = npc("ledger", "add", "opinion", "1号", *voted, language="zh").out
    assert told.endswith("1号：满意度测评2025-08-28、满意20、基本满意3、不满意1\n")
    npc("ledger", "add", "suggestions", "县人代会", "--count", "96", "--issued", "2025-03-03")
    npc("ledger", "add", "answered", "县人代会", "2025-06-03", "90")
    npc("ledger", "add", "县人代会", "答复", "2025-08-30", "96件")
    assert lines(ledger)[0][1:] == [
        "opinions:",
        "- {number: 1号, of: 听取1, issued: 2025-05-06, consulted: 2025-07-20, replied: 2025-08-01, measured: {date: 2025-08-28, 满意: 20, 基本满意: 3, 不满意: 1}}",
        "suggestions:",
        "- {number: 县人代会, count: 96, issued: 2025-03-03, answered: {2025-06-03: 90, 2025-08-30: 96}}",
    ]  # fmt: skip


REFUSED = {
    ("跟踪9", "done", "2025-04-28"): (1, "可能是：跟踪1 开展代表建议督办"),
    ("3月1", "done", "2025-03-27"): (1, "“3月1 开展债务专题调研”已记为2025-03-26办结"),
    ("5月1", "progress", "2025-05-06", "别的"): (1, "2025-05-06 已写为已走访三个乡镇"),
    ("opinion", "7号", "--replied", "2025-05-06"): (1, "台账里还没有审议意见“7号”"),
    ("answered", "县人代会", "2025-05-06", "3"): (1, "没有“县人代会”这一批"),
    ("move", "debt", "6月", "--date", "2025-05-06", "--why", "甲"): (1, "没有写入"),
    ("听取1", "done", "4月31日"): (2, "“4月31日”不是日期"),
    ("听取1", "done"): (2, "写作 npc ledger add 事项 done 日期"),
    ("听取1", "2025-04-28"): (2, "没有写明记什么"),
    ("听取1", "done", "2025-04-28", "--why", "甲"): (2, "--why 不能与 done 同用"),
    ("听取1", "measured", "2025-04-28", "--votes", "20/a/1"): (2, "不是票数"),
    ("move", "debt", "8月", "--by", "主任会议第39次"): (2, "请先记这次会议（npc ledger add session 会议 日期），或者用 --date"),
    ("change", "debt", "--why", "甲"): (2, "没有写更改什么"),
    (): (2, "没有写记什么"),
    ("听取1", "done", "2025-04-28", "--ledger", "other.yaml"): (2, "不会是这份计划的台账"),
    ("听取1", "done", "2025-04-28", "--ledger", "plan/plan.yaml"): (2, "不是这份计划的台账"),
}  # fmt: skip


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_not_right_is_not_written(npc: Npc, ledger: Path, words: tuple[str, ...]) -> None:
    result = npc("ledger", "add", *words, language="zh")
    code, said = REFUSED[words]
    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert ledger.read_bytes() == LEDGER.encode()


@pytest.mark.parametrize("fault", ["opinions: [\n", "on: x\n", "matters: {}\n"])
def test_a_broken_file_is_left_as_it_is(npc: Npc, ledger: Path, fault: str) -> None:
    """A slip of YAML, a key that is none, a key given twice."""
    broken = f"{LEDGER}{fault}".encode()
    ledger.write_bytes(broken)
    result = npc("ledger", "add", "听取1", "done", "2025-04-28")
    assert (result.code, result.out) == (1, "")
    assert ledger.read_bytes() == broken


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
def test_line_ends_and_marks_stay(npc: Npc, ledger: Path, mark: bytes) -> None:
    text = LEDGER.replace("\n", "\r\n").encode()
    ledger.write_bytes(mark + text)
    assert npc("ledger", "add", "听取1", "done", "2025-04-28").code == 0
    added = b"opinions: []"
    assert ledger.read_bytes() == mark + text.replace(
        added, "  听取1: 2025-04-28\r\n".encode() + added
    )


def test_a_ledger_is_made_beside_the_plan(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plan/plan.yaml", PLAN)
    assert npc("ledger", "add", "听取1", "done", "2025-04-28").code == 0
    made = tmp_path / "plan" / "ledger.yaml"
    assert made.read_text(encoding="utf-8") == (
        "kind: ledger\nyear: 2025\nmatters:\n  听取1: 2025-04-28\n"
    )


def test_no_ledger_is_made_where_it_would_not_be_read(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """Files that lie in `plans/` itself are plans of their own."""
    write("plans/2025.yaml", PLAN)
    result = npc("ledger", "add", "听取1", "done", "2025-04-28")
    assert result.code == 2
    assert [path.name for path in (tmp_path / "plans").iterdir()] == ["2025.yaml"]


def test_of_several_ledgers_the_one_that_tells_of_it_is_written_to(
    npc: Npc, ledger: Path, write: Write
) -> None:
    """Else one must be named."""
    other = write(
        "plan/财经.yaml",
        "kind: ledger\nyear: 2025\nmatters:\n  debt: {progress: {2025-05-06: 已收到}}\n",
    )
    assert npc("ledger", "add", "debt", "done", "2025-06-20").code == 0
    assert "progress: {2025-05-06: 已收到}, done: 2025-06-20}" in other.read_text(encoding="utf-8")
    result = npc("ledger", "add", "听取1", "done", "2025-04-28")
    assert result.code == 2
    assert "--ledger: plan/ledger.yaml, plan/财经.yaml" in result.err
    elsewhere = npc("ledger", "add", "5月1", "done", "2025-05-20", "--ledger", other)
    assert elsewhere.code == 1
    assert npc("ledger", "add", "听取1", "done", "2025-04-28", "--ledger", other).code == 0
    assert "  听取1: 2025-04-28\n" in other.read_text(encoding="utf-8")
    assert ledger.read_bytes() == LEDGER.encode()


@pytest.mark.parametrize("flag", ["--diff", "--dry-run"])
def test_what_would_change_is_shown(npc: Npc, ledger: Path, flag: str) -> None:
    """As a diff that git and patch read; the file stays."""
    result = npc("ledger", "add", "听取1", "done", "2025-04-28", flag)
    assert result.code == 0
    assert "\n+  听取1: 2025-04-28\n" in result.out
    assert result.out.startswith("--- a/plan/ledger.yaml\n+++ b/plan/ledger.yaml\n")
    assert ledger.read_bytes() == LEDGER.encode()


def test_warnings_are_shown_and_written(npc: Npc, ledger: Path) -> None:
    """What is new only, and of the fact that was entered."""
    result = npc(
        "ledger",
        "add",
        "听取1",
        "done",
        "2025-04-27",
        "--evidence",
        "docs/没有.docx",
        language="zh",
    )
    assert result.code == 0
    assert "docs/没有.docx" in ledger.read_text(encoding="utf-8")
    assert "警告[NPC4" in result.err


def test_what_is_entered_is_told_whole(npc: Npc, ledger: Path) -> None:
    """Quotes in it stay as they are, its lines are one; what was done at a session is named by its titles."""
    note = ("5月1", "progress", "5/20", "报告“初稿”\n送审")
    assert npc("ledger", "add", *note, language="zh").out.endswith("：2025-05-20，报告“初稿”送审\n")
    assert lines(ledger)[0] == ["          2025-05-20: 报告“初稿”送审"]
    session = ("session", "常委会会议第30次", "4月28日", "--items", "听取1")
    assert "会上办结听取1 听取" in npc("ledger", "add", *session, language="zh").out
    assert "办结（done）" in npc("ledger", "add", "听取1", "完结", "4/28", language="zh").err


def test_a_statutory_matter_is_named_in_chinese_and_written_as_the_ledger_is_spelt(
    npc: Npc, ledger: Path
) -> None:
    told = ("--title", "听取和审议县政府关于环境状况的报告", "--duty", "环境", "--when", "11月")
    words = ("add", "听取和审议专项工作报告", *told, "--why", "工作需要", "--date", "2025-05-06")
    result = npc("ledger", "add", *words, language="zh")
    assert result.code == 0, result.err
    assert "duty: environment" in ledger.read_text(encoding="utf-8")
    ledger.write_text(LEDGER, encoding="utf-8")
    npc("plan", "fmt", "plan/ledger.yaml", "--keys", "zh")
    assert npc("ledger", "add", *words, language="zh").code == 0
    assert "法定事项: 环境" in ledger.read_text(encoding="utf-8")


@pytest.mark.parametrize(("keys", "named"), [("en", " of "), ("zh", "“所涉事项”")])
def test_what_a_paper_has_is_called_as_the_ledger_calls_it(
    npc: Npc, ledger: Path, keys: str, named: str
) -> None:
    npc("ledger", "add", "opinion", "1号", "--of", "听取1", "--issued", "2025-05-06")
    npc("plan", "fmt", "plan/ledger.yaml", "--keys", keys)
    before = ledger.read_bytes()
    result = npc("ledger", "add", "opinion", "1号", "--of", "debt", language="zh")
    assert (result.code, ledger.read_bytes()) == (1, before)
    assert f"“1号”的{named}已写为" in result.err

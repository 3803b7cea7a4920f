"""`npc plan render --as-amended`: the plan as decided adjustments leave it; without it, as adopted."""

from pathlib import Path

import pytest

from amended_texts import POINTS_AND_SCHEDULES
from support import Npc, Write

_HEAD = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [财经工委, 农业农村工委, 办公室]
adopted:
  - {date: 2025-02-20, body: 主任会议, session: 第12次, action: 原则通过}
"""
_MORE = """\
    - {content: 组织代表小组活动, owners: 办公室}
---
kind: arrangement
id: supervision
paper: 监督工作计划
form: sentences
numbering: continuous
adopted:
  - {date: 2025-02-21, body: 主任会议, session: 第13次, action: 通过}
categories:
  - name: 听取和审议专项工作报告
    items:
      - {text: 听取和审议县政府关于环境状况的报告（5月，常委会会议，财经工委）。}
      - {text: 听取和审议县政府关于养老服务工作情况的报告（8月，常委会会议，办公室）。}
  - name: 执法检查
    items:
      - {text: 检查《中华人民共和国水法》实施情况（9月，农业农村工委）。}
"""
PLAN = _HEAD + POINTS_AND_SCHEDULES + _MORE
LEDGER = """\
kind: ledger
sessions:
  - {kind: 主任会议, session: 第20次, date: 2025-06-12}
matters:
  听取专项1: 2025-04-28
adjustments:
  - by: 主任会议第20次
    date: 2025-06-12
    changes:
      - {move: 听取专项2, to: 9月, why: 普查尚未结束}
      - {drop: 视察1, why: 并入市人大视察}
      - {move: 6月1, to: 8月, why: 顺延}
      - {add: 听取专项, title: 听取和审议县政府关于粮食储备工作情况的报告, when: 9月, owners: 财经工委, meetings: 常委会会议, why: 代表提出}
      - {drop: 审议专项1, why: 并入}
      - {change: 审议专项2, when: 10月, owners: 财经工委, why: 分工调整}
      - {change: 执法3, text: 检查《中华人民共和国防洪法》实施情况（8月，农业农村工委）。, why: 汛期}
  - date: 2025-07-01
    changes:
      - {move: 6月2, to: 7月, why: 天气}
"""


@pytest.fixture
def plan(write: Write) -> Path:
    write("2025/ledger.yaml", LEDGER)
    return write("2025/plan.yaml", PLAN).parent


def lines(npc: Npc, plan: Path, *options: str) -> list[str]:
    """Return the lines of the plan and of its supervision plan, and what is said on stderr last."""
    found: list[str] = []
    err = ""
    for name in ("body", "arrangement", "monthly-plan", "supervision"):
        result = npc(
            "plan", "render", plan, "--to", "md", "-q", "-o", "-", "--part", name, *options, language="zh"
        )  # fmt: skip
        assert result.code == 0, result.err
        found += result.out.splitlines()
        err = result.err
    return [*filter(None, found), err.strip()]


def test_decided_adjustments_are_in_it(npc: Npc, plan: Path) -> None:
    found = lines(npc, plan, "--as-amended", "--as-of", "2025-12-31")
    text = "\n".join(found)
    assert "（2025年2月20日第12次主任会议原则通过，2025年6月12日第20次主任会议修改）" in text
    assert "（2025年2月21日第13次主任会议通过，2025年6月12日第20次主任会议修改）" in text
    rows = [line for line in found if "的报告 |" in line]
    assert [row.split(" | ")[1:5] for row in rows] == [
        ["1", "听取和审议县政府关于粮食安全工作情况的报告", "财经工委", "4月"],
        ["2", "听取和审议县政府关于种业工作情况的报告", "农业农村工委", "9月"],
        ["3", "听取和审议县政府关于粮食储备工作情况的报告", "财经工委", "9月"],
    ]
    assert "视察" not in text.replace("视察活动", "")
    assert "视察活动" not in text
    tasks = [line for line in found if line.startswith(("| 6月", "| 7月", "| 8月"))]
    assert [line.split(" | ")[:2] for line in tasks] == [
        ["| 6月", "组织代表小组活动"],
        ["| 8月", "就种业工作情况开展调研"],
    ]
    assert "1. 听取和审议县政府关于养老服务工作情况的报告（10月，常委会会议，财经工委）。" in text
    assert "2. 检查《中华人民共和国防洪法》实施情况（8月，农业农村工委）。" in text
    assert found[-1] == "未经会议决定（没有写 by）的调整1项未列入"


def test_it_is_that_of_the_day(npc: Npc, plan: Path) -> None:
    adopted = lines(npc, plan)
    assert lines(npc, plan, "--as-amended", "--as-of", "2025-06-11")[:-1] == adopted[:-1]
    assert lines(npc, plan, "--as-amended", "--as-of", "2025-06-12")[:-1] != adopted[:-1]


@pytest.mark.parametrize("form", ["docx", "md"])
def test_without_it_a_plan_is_printed_as_adopted(npc: Npc, plan: Path, form: str) -> None:
    """Whatever the ledger says, byte by byte, and under another name than the amended one."""

    def made(folder: str, *options: str) -> dict[str, bytes]:
        npc("plan", "render", plan, "--to", form, "-q", "-o", f"{folder}/", *options)
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}

    beside, amended = made("a"), made("b", "--as-amended", "--as-of", "2025-12-31")
    (plan / "ledger.yaml").unlink()
    assert made("c") == beside
    assert beside.keys().isdisjoint(amended)
    assert all("（修改后）" in name for name in amended)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--as-amended"], 2, "no ledger"),
        (["--as-of", "2025-06-12"], 2, "add --as-amended"),
        (["--as-amended", "--as-of", "6月12日"], 2, "is not a date"),
    ],
)
def test_what_does_not_go_together_is_refused(
    npc: Npc, plan: Path, options: list[str], code: int, said: str
) -> None:
    (plan / "ledger.yaml").unlink()
    result = npc("plan", "render", plan, *options)
    assert (result.code, said in result.err) == (code, True)
    assert not Path("build").exists()


def test_what_names_no_row_for_sure_is_refused(npc: Npc, plan: Path) -> None:
    (plan / "ledger.yaml").write_text(LEDGER.replace("6月2", "6月3"), encoding="utf-8")
    assert npc("plan", "render", plan, "--to", "md", "-q").code == 0
    result = npc("plan", "render", plan, "--to", "md", "--as-amended")
    assert (result.code, "NPC450" in result.err) == (1, True)

"""`npc review draft`: a review to start from, with what plan and ledger tell and nothing else."""

import shutil
from pathlib import Path

import pytest

from support import ROOT, Npc, Write
from year_2025 import LEDGER, PLAN

_FILLED = "有关工作按照计划有序推进。"
_OUT = Path("plans/review/review.yaml")


@pytest.fixture
def nanhai(npc: Npc, tmp_path: Path) -> str:
    """Make the draft for the real plan with its invented ledger, and return it."""
    plan = shutil.copytree(ROOT / "plans" / "nanhai-2023", tmp_path / "plans" / "nanhai-2023")
    shutil.copy(ROOT / "tests" / "ledger" / "nanhai-2023" / "ledger.yaml", plan)
    _OUT.parent.mkdir()
    found = npc("review", "draft", "--plan", plan, "-o", str(_OUT), "--as-of", "2023-12-31")
    assert found.code == 0
    return _OUT.read_text(encoding="utf-8")


def test_a_draft_has_open_places_only(npc: Npc, nanhai: str) -> None:
    """What is to be filled in is remarked on, and nothing else."""
    found = npc("plan", "validate", _OUT, "--to", "concise").out.splitlines()

    assert found
    assert all("info[NPC403]" in line for line in found)
    assert len(found) == nanhai.count("待填")


def test_filled_in_it_is_final(npc: Npc, nanhai: str) -> None:
    """Its figures are those of the ledger, and its words give no rule a reason."""
    head, _, text = nanhai.partition("kind: review")
    text = text.replace("待填", _FILLED).replace("status: draft", "status: final")
    _OUT.write_text(f"{head}kind: review{text}", encoding="utf-8")
    found = npc("plan", "validate", _OUT, "--to", "concise")

    assert (found.code, found.out) == (0, "")


def test_what_it_tells(nanhai: str) -> None:
    """Meetings, categories with what was moved, dropped and added, opinions, suggestions; and what is open."""
    told = (
        "召开常委会会议7次、主任会议11次。",
        "计划16项，办结16项，改期1项。",
        "改期：听取和审议区政府关于2022年政府性债务管理情况的报告（7月改为9月，与2022年决算、审计工作报告一并审议）。",
        "取消：开展发挥华侨华人重要作用助推南海高质量发展专题调研（并入市人大联动调研）。",
        "新增：视察工业用地红线规划实施管理情况",
        "发出审议意见11份，其中已书面报告8份。",
        "收到代表建议147件，其中已答复147件。",
        "开展区人大代表年度考核工作（选联工委，11月）。",
        "10号：听取和审议区政府关于中医强基行动工作情况的报告（2024年3月6日前书面报告）。",
        "开展民生实事督办（办公室及有关工委，全年）。",
    )
    assert [words for words in told if words not in nanhai] == []
    assert "of: ../nanhai-2023\n" in nanhai


def test_half_a_year(npc: Npc, write: Write) -> None:
    """In July it is the account of the first half, with what is left for the second."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    made = npc("review", "draft", "--plan", "plans/2025", "--as-of", "2025-06-30").out

    account, _, ahead = made.partition("2025年下半年工作计划")
    assert "title: 2025年上半年工作总结\n    year: 2025\n    as-of: 2025-06-30\n" in account
    assert "发出审议意见1份，其中已书面报告0份。" in account
    assert "听取和审议县政府关于食品安全工作情况的报告（教科文卫工委，10月）。" in ahead


def test_a_review_beside_its_plan_does_not_name_it(npc: Npc, write: Write) -> None:
    """And what was filled into a file is not written over."""
    write("plans/2025/plan.yaml", PLAN)
    arguments = ("--plan", "plans/2025", "--as-of", "2025-12-31", "-o", "plans/2025/review.yaml")
    first, second = (npc("review", "draft", *arguments, language="zh") for _ in range(2))

    assert (first.code, second.code) == (0, 2)
    assert "已经有" in second.err
    made = Path("plans/2025/review.yaml").read_text(encoding="utf-8")
    assert "\nof:" not in made
    assert "计划3项。" in made
    assert "办结" not in made  # without a ledger nobody knows
    assert npc("plan", "validate", "plans/2025", "--select", "NPC2,NPC1,NPC44,NPC47").code == 0


def test_titles_are_texts_whatever_they_hold(npc: Npc, write: Write) -> None:
    """Signs of YAML and marks of footnotes are no part of the file's form."""
    title = '"- 视察 #1: {项目} [^note]\\n&a *b | > 建设情况"'
    write("plans/2025/plan.yaml", PLAN.replace("视察农贸市场建设情况", title))
    npc("review", "draft", "--plan", "plans/2025", "--as-of", "2025-12-31", "-o", "review.yaml")
    found = npc("plan", "validate", "review.yaml", "--select", "NPC0,NPC1,NPC2,NPC3")

    assert found.code == 0
    assert "- 视察 #1: {项目} &a *b | > 建设情况" in Path("review.yaml").read_text(encoding="utf-8")


def test_before_the_year_there_is_nothing_to_tell(npc: Npc, write: Write) -> None:
    """It says which day to name."""
    write("plans/2025/plan.yaml", PLAN)
    found = npc("review", "draft", "--plan", "plans/2025", "--as-of", "2024-12-31", language="zh")

    assert found.code == 2
    assert "--as-of" in found.err


def test_what_is_still_to_come_is_not_left_undone(npc: Npc, write: Write) -> None:
    """In July only what should be done by then is; the rest is work of the second half."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER.replace("  3月1: 2025-03-26\n", ""))
    made = npc("review", "draft", "--plan", "plans/2025", "--as-of", "2025-06-30").out

    account, _, ahead = made.partition("2025年下半年工作计划")
    assert "计划3项，办结2项。\n\n          未到期1项。" in account
    assert "未办结：开展环境状况调研。\n\n          未到期2项。" in account
    left, _, to_come = ahead.partition("未到期事项")
    assert "开展环境状况调研（教科文卫工委，3月）。" in left
    assert "听取和审议县政府关于食品安全工作情况的报告（教科文卫工委，10月）。" in to_come


def test_signs_of_the_plan_are_those_of_chinese(npc: Npc, write: Write) -> None:
    """A bracket that is half-width in the adopted plan is no slip of the review."""
    write(
        "plans/2025/plan.yaml", PLAN.replace("视察城市公园建设情况", "视察城市公园(绿道)建设情况")
    )
    write("plans/2025/台账.yaml", LEDGER.replace(", items: [视察2]", ""))
    npc("review", "draft", "--plan", "plans/2025", "--as-of", "2025-12-31", "-o", "review.yaml")

    assert "视察城市公园（绿道）建设情况" in Path("review.yaml").read_text(encoding="utf-8")
    assert "NPC402" not in npc("plan", "validate", "review.yaml", "--to", "concise").out


def test_more_rows_than_one_text_takes(npc: Npc, write: Write) -> None:
    """No text is longer than a text may be, and no row is lost."""
    title = "视察第{n}号城市公园绿道" + "和湖库周边环境整治提升工程" * 15 + "建设情况"
    row = f"  - {{{{title: {title}, owners: 办公室, when: 7月}}}}\n"
    rows = "".join(row.format(n=n) for n in range(250))
    categories = f"categories:\n- name: 视察活动\n  items:\n{rows}"
    write(
        "plans/2025/plan.yaml",
        f"kind: arrangement\nyear: 2025\norgan: 示例县人大常委会\n{categories}",
    )
    write("plans/2025/台账.yaml", "kind: ledger\nmatters:\n  视察1: 2025-07-20\n")
    npc("review", "draft", "--plan", "plans/2025", "--as-of", "2025-12-31", "-o", "review.yaml")

    made = Path("review.yaml").read_text(encoding="utf-8")
    assert made.count("号城市公园绿道") == 2 * 249
    assert (
        npc("plan", "validate", "review.yaml", "--select", "NPC0,NPC1,NPC2,NPC44,NPC47").out.count(
            "error"
        )
        == 0
    )

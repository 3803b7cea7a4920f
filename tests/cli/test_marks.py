"""`# npc: check[…]` and `# npc: todo`: what is left to a person is found until the comment is deleted."""

import json
import time
from pathlib import Path

import pytest

from support import Npc, Write

HEAD = "kind: arrangement\nyear: 2025\ntitle: 示例县人大常委会2025年工作安排表\n"
ITEMS = "categories:\n  - name: 听取和审议专项工作报告\n    items:\n"
NAME = "plans/2025/arrangement.yaml"


def places(npc: Npc, write: Write, body: str, *options: str) -> list[str]:
    """Validate an arrangement, and give `line:column code` of each finding about marks."""
    write(NAME, HEAD + body)
    lines = npc("plan", "validate", "--format", "concise", *options).out.splitlines()
    found = [line.split(":", 3) for line in lines if "[NPC9" in line]
    return [f"{line}:{column} {rest.split('[')[1][:6]}" for _, line, column, rest in found]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (
            ITEMS + "      # npc: check[owners] 看看\n      - title: 甲\n        owners: 办公室\n",
            "9:17",
        ),
        (
            ITEMS
            + "      - title: 甲\n        # npc: check[owners] 看看\n        owners: 办公室\n",
            "9:17",
        ),
        (ITEMS + "      - title: 甲\n        owners: 办公室  # npc: check[owners] 看看\n", "8:17"),
        (ITEMS + "      # npc: check[owners] 看看\n      - {title: 甲, owners: 办公室}\n", "8:28"),
        (ITEMS + "      # npc: check[when] 看看\n      - title: 甲\n        when:\n", "9:9"),
        (
            ITEMS
            + "      # npc: check[owners] 看看\n      - title: 甲\n        owners: [办公室]\n",
            "9:9",
        ),
        (ITEMS + "      # npc: check 看看\n      - title: 甲\n", "8:9"),
        ("# npc: check[name] 看看\ncategories:\n  - name: 甲\n    items: []\n", "4:1"),
        ("# npc: check[year] 看看\nstatus: draft\n" + ITEMS + "      - title: 甲\n", "2:7"),
        (
            "# npc: check[organ] 看看\nsignature:\n  organ: 甲\n" + ITEMS + "      - title: 甲\n",
            "6:10",
        ),
        (ITEMS + "      # npc: check[owners] 看看\n      - title: 甲\n", "7:7"),
        (ITEMS + "      - title: 甲\n# npc: check[owners] 看看\n", "8:1"),
        (ITEMS + "      - title: 甲\n# npc: check[owners]", "8:1"),
    ],
)
def test_a_check_stands_at_its_value(npc: Npc, write: Write, body: str, place: str) -> None:
    """In the mapping that follows; at the key of what is empty or long; else where the comment is."""
    assert places(npc, write, body) == [f"{place} NPC910"]


def test_a_check_tells_what_the_comment_says(npc: Npc, write: Write) -> None:
    """And how it is confirmed; where its key is not below, that too."""
    comment = "# npc: check[owners] 原文只写“财经工委 选联工委”（表2第2行第3列）"
    write(NAME, f"{HEAD}{ITEMS}      {comment}\n      - title: 甲\n        owners: 办公室\n")
    out = npc("plan", "validate", language="zh").out
    assert "警告[NPC910]: 待核：原文只写“财经工委 选联工委”（表2第2行第3列）" in out
    assert "然后删去“# npc: check”注释" in out
    write(NAME, f"{HEAD}{ITEMS}      {comment}\n      - title: 甲\n")
    assert "注释下面没有“owners”" in npc("plan", "validate", language="zh").out


def test_text_that_is_not_placed_is_an_error(npc: Npc, write: Write) -> None:
    """It stands where its comment does, says the words, and keeps CI red until it is deleted."""
    comment = "# npc: todo 原表“分管领导”栏：某副主任（表1第2行第5列）"
    body = f"{ITEMS}      - title: 甲\n        {comment}\n        owners: 办公室\n"
    assert places(npc, write, body) == ["8:9 NPC911"]
    ran = npc("plan", "validate", language="zh")
    assert ran.code == 1
    assert "错误[NPC911]: 未归类：原表“分管领导”栏：某副主任（表1第2行第5列）" in ran.out
    assert npc("plan", "validate", "--fail-on", "never").code == 0
    assert places(npc, write, body.replace(f"        {comment}\n", "")) == []


def test_several_comments_over_one_value(npc: Npc, write: Write) -> None:
    """Each is a finding of its own."""
    body = (
        f"{ITEMS}      # npc: check[owners] 看看\n      # npc: check[when] 也看看\n"
        "      # npc: todo 剩下的\n      # npc: ignore[NPC402] 照原文\n"
        "      - title: 甲,乙\n        when: 3月\n        owners: 办公室\n"
    )
    assert places(npc, write, body) == ["9:7 NPC911", "12:15 NPC910", "13:17 NPC910"]


def test_they_are_switched_as_other_rules_are(npc: Npc, write: Write) -> None:
    """By options and `npc.yaml`; not by another comment, as deleting is what confirms."""
    body = f"{ITEMS}      # npc: check[title] 看看\n      - title: 甲\n"
    assert places(npc, write, body, "--ignore", "NPC910") == []
    assert places(npc, write, body, "--select", "NPC402") == []
    write("npc.yaml", "rules: {severity: {to-be-confirmed: error}}\n")
    assert npc("plan", "validate").code == 1
    write("npc.yaml", "rules: {ignore: [to-be-confirmed]}\n")
    assert places(npc, write, body) == []
    write("npc.yaml", "organ: 示例县人大常委会\n")
    ignored = body.replace("- title", "# npc: ignore[NPC910] 不看\n      - title")
    assert places(npc, write, ignored) == ["8:21 NPC902", "9:16 NPC910"]


@pytest.mark.parametrize(
    "comment",
    [
        "# npc: checked[owners] 看看",
        "# npc: todo[owners] 看看",
        "# npc：todo 看看",
        "# npc: check【owners】看看",
        "# npc check[owners] 看看",
        "# npc todo 看看",
    ],
)
def test_a_comment_that_is_nearly_one_is_found(npc: Npc, write: Write, comment: str) -> None:
    """With how both are written."""
    assert places(npc, write, f"{ITEMS}      {comment}\n      - title: 甲\n") == ["7:7 NPC904"]
    assert "“# npc: check[key] …” or “# npc: todo …”" in npc("plan", "validate").out


@pytest.mark.parametrize("form", ["json", "sarif", "github", "gitlab", "junit"])
def test_reports_for_programs_have_them(npc: Npc, write: Write, form: str) -> None:
    """As they have all findings."""
    body = f"{ITEMS}      # npc: todo 剩下的\n      # npc: check[title] 看看\n      - title: 甲\n"
    write(NAME, HEAD + body)
    out = npc("plan", "validate", "--format", form).out
    assert "NPC910" in out
    assert "NPC911" in out


def test_what_is_found_is_at_the_value_in_json(npc: Npc, write: Write) -> None:
    """So that an editor goes there."""
    write(NAME, f"{HEAD}{ITEMS}      # npc: check[title] 看看\n      - title: 甲\n")
    found = json.loads(npc("plan", "validate", "--format", "json").out)["findings"]
    (mark,) = (one for one in found if one["code"] == "NPC910")
    assert mark["start"] == {"line": 8, "column": 16}


def test_many_marks_are_found_in_a_moment(npc: Npc, write: Write) -> None:
    """Each is looked up by its line, however many keys the file has."""
    row = "      # npc: check[owners] 看看\n      - title: 甲\n        owners: 办公室\n"
    write(NAME, HEAD + ITEMS + row * 3_000)
    started = time.process_time()
    out = npc("plan", "validate", "--select", "NPC910", "--format", "concise").out
    assert time.process_time() - started < 10
    assert "2800 more findings of NPC910" in out.splitlines()[-1]


def test_a_mark_may_name_its_key_by_another_name_than_the_row(npc: Npc, tmp_path: Path) -> None:
    """As it does where fmt has spelt the keys otherwise since."""
    (tmp_path / "a.yaml").write_text(
        "种类: 安排表\n类别:\n  - 名称: 甲\n    项目:\n"
        "      # npc: check[组织实施部门] 看\n      - {项目: 乙, 部门: 办公室, when: 7月}\n",
        encoding="utf-8",
    )
    for keys in ("keep", "en", "zh"):
        npc("plan", "fmt", "a.yaml", "--keys", keys)
        out = npc("plan", "validate", "a.yaml", "--select", "NPC910", language="zh").out
        assert "注释下面没有" not in out
        assert "a.yaml:6:" in out

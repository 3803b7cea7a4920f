"""Characters that fonts do not have: by the font that each text is printed in, and no signs."""

from pathlib import Path

import pytest

from support import Npc

PLAN = """\
kind: work-points
year: 2025
organ: 浉河区人大常委会
preamble: 围绕“鄠邑”——中心工作，用好√·①〇㎡ABC。
sections: [{title: 依法履行浉河监督, points: [{text: 开展瀍河视察，鄠邑调研。}]}]
"""
GBK = "format: {title.font: 方正小标宋_GBK, body.font: 方正仿宋_GBK}\n"


@pytest.fixture
def found(npc: Npc) -> list[str]:
    """Return the findings of a plan, a line each."""
    Path("plan.yaml").write_text(PLAN, encoding="utf-8")
    done = npc("plan", "validate", "plan.yaml", "--select", "NPC416", "--format", "concise")
    assert done.code == 0
    return [line for line in done.out.splitlines() if "NPC416" in line]


def test_each_character_is_named_once_with_its_font(found: list[str]) -> None:
    """浉 in a heading is in 黑体, of which nothing is known; signs are in fonts that hold them."""
    assert [line.partition("] ")[2] for line in found] == [
        "“浉” is not in 方正小标宋简体（title.font）",
        "“鄠” is not in 仿宋_GB2312（body.font）",
        "“瀍” is not in 仿宋_GB2312（body.font）",
    ]


def test_larger_fonts_are_the_remedy(npc: Npc) -> None:
    """They are named, with their keys; with them nothing is found, but for what GBK has not either."""
    Path("plan.yaml").write_text(PLAN, encoding="utf-8")
    done = npc("plan", "validate", "plan.yaml", "--select", "NPC416", language="zh")
    assert "body.font: 方正仿宋_GBK" in done.out
    assert "还有这里" in done.out
    Path("npc.yaml").write_text(GBK, encoding="utf-8")
    assert "NPC416" not in npc("plan", "validate", "plan.yaml").out
    Path("plan.yaml").write_text(PLAN.replace("瀍", "㙍"), encoding="utf-8")
    done = npc("plan", "validate", "plan.yaml", language="zh")
    assert done.out.count("NPC416") == 1
    assert "GB 18030" in done.out

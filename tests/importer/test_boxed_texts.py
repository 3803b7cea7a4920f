"""Texts that an office draws in boxes are its papers, not what stands beside them."""

from pathlib import Path

import pytest

from npc.originals.original import PassageKind
from support import Npc
from word_files_by_hand import p, read, write_word

BOX = (
    "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape>"
    "</w:pict></w:r></w:p>"
)
HEAD = ("示例县人大常委会文件", "示人常〔2025〕3号")
TITLE = ("示例县人大常委会2025年工作要点", "（2025年2月27日第29次常委会会议通过）")
TEXT = (
    "一、坚持党的领导",
    "1．坚持请示报告制度。严格落实请示报告制度，重要会议、重大事项及时请示报告。",
    "二、依法履职",
    "2．加强经济运行监督。听取和审议审计工作报告，听取和审议政府债务管理情况的报告。",
)


def lines(*texts: str) -> str:
    """Write paragraphs."""
    return "".join(map(p, texts))


@pytest.mark.parametrize(
    "body",
    [
        BOX.format(lines(*TITLE)) + lines(*TEXT),
        BOX.format(lines(*HEAD)) + lines(*TITLE, *TEXT),
        BOX.format(lines(*HEAD)) + BOX.format(lines(*TITLE)) + lines(*TEXT),
        BOX.format(lines(*TITLE, *TEXT)),
    ],
    ids=["title", "head", "head and title", "all"],
)
def test_a_title_or_red_head_in_a_box_is_one(body: str, npc: Npc, tmp_path: Path) -> None:
    write_word(tmp_path / "要点.docx", body)
    result = npc("plan", "import", "要点.docx", "-o", "计划", language="zh")
    written = (tmp_path / "计划" / "work-points.yaml").read_text("utf-8")
    assert "npc: todo" not in written, result.err
    assert "届次: 第29次" in written
    assert ("发文字号: 示人常〔2025〕3号" in written) == (HEAD[0] in body)


def test_a_box_beside_a_text_stays_beside_it(tmp_path: Path) -> None:
    file = read(tmp_path, BOX.format(p("送审稿")) + lines(*TITLE, *TEXT))
    assert next(file.passages()).standing is PassageKind.BOX


def test_lines_of_a_cover_are_no_red_head(npc: Npc, tmp_path: Path) -> None:
    cover = lines("示例县人大常委会", "工作资料汇编", "示例县人大常委会办公室编", "2025年3月")
    write_word(tmp_path / "要点.docx", cover + lines(*TITLE, *TEXT))
    npc("plan", "import", "要点.docx", "-o", "计划", language="zh")
    written = (tmp_path / "计划" / "work-points.yaml").read_text("utf-8")
    assert "head:" not in written
    assert "标题之前的文字：示例县人大常委会办公室编" in written

"""Titles and headings of columns are broken between words, in lines of like length."""

import pytest

from npc.layout.balance import CLAUSE_ENDS, OUTSIDE_BRACKETS, WORD_ENDS, side_indent
from npc.layout.text_widths import broken as lines_of
from npc.layout.text_widths import drawn_width, units
from support import Write
from word import WordFile, read_plan


def broken(text: str, width: float) -> list[str]:
    """Fill lines as Word does: a figure is half a character, numbers stay whole."""
    lines, room = [""], width
    for unit in text.replace("2025", "\0"):
        size = 2 if unit == "\0" else 1
        if size > room:
            lines.append("")
            room = width
        lines[-1] += unit.replace("\0", "2025")
        room -= size
    return lines


@pytest.mark.parametrize(
    ("text", "line", "lines"),
    [
        ("示例县人大常委会2025年工作要点", 20, ["示例县人大常委会2025年工作要点"]),
        (
            "示例县人大常委会各工委（室）2025年重点工作计划",
            20,
            ["示例县人大常委会各工委（室）2025年", "重点工作计划"],
        ),
        (
            "某某市某某区人民代表大会常务委员会2025年工作要点",
            20,
            ["某某市某某区人民代表大会常务委员会", "2025年工作要点"],
        ),
        ("没有可以断开之处的标题没有可以断开之处的标题", 20, None),
        ("A" * 100, 20, None),
        ("长" * 5000, 20, None),
    ],
)
def test_title_is_broken_between_words(text: str, line: int, lines: list[str] | None) -> None:
    """Where a title has no good place to be broken at, it is left to Word."""
    indent = side_indent(text, line=line * 440, character=440, ends=WORD_ENDS)
    if lines is None or len(lines) == 1:
        assert indent == 0
    else:
        assert broken(text, line - 2 * indent / 440) == lines


def test_adoption_is_broken_between_its_steps() -> None:
    """Each step has a line of its own, if two lines are enough."""
    text = "（2025年一月二日第二十次主任会议原则通过，2025年三月四日第一次常委会会议通过）"
    indent = side_indent(text, line=28 * 315, character=315, ends=CLAUSE_ENDS)
    assert broken(text, 28 - 2 * indent / 315) == text.replace("，", "，\n").split("\n")


@pytest.mark.parametrize(
    ("text", "lines"),
    [("主任会议", ["主任", "会议"]), ("常委会会议", ["常委会", "会议"]), ("时间", ["时间"])],
)
def test_heading_of_a_narrow_column_has_even_lines(text: str, lines: list[str]) -> None:
    """Three characters fit, but two and two look better than three and one."""
    indent = side_indent(text, line=680, character=210, ends=OUTSIDE_BRACKETS)
    assert broken(text, (680 - 2 * indent) / 210) == lines


def test_text_of_a_title_is_left_alone(write: Write) -> None:
    """Lines are made by indents: no line break gets into the table of contents."""
    title = "示例县人大常委会各工委（室）2025年重点工作计划"
    text = f"kind: monthly-plan\ntitle: {title}\nmonths: {{}}\n"
    (paragraph,) = WordFile.of(read_plan(write("plan.yaml", text))).paragraphs
    assert paragraph.text == title
    form = paragraph.paragraph_format
    assert form.left_indent == form.right_indent
    assert form.left_indent


@pytest.mark.parametrize(
    "title",
    [
        "示例县人大常委会2025年立法监督代表工作要点",
        "示例县人大常委会2025—2026年度工作要点及任务分解方案",
        "示例县人民代表大会常务委员会办公室2025年重点工作任务清单",
        "示例县人民代表大会常务委员会2025年工作要点",
    ],
)
def test_narrowing_leaves_room_beside_figures(title: str) -> None:
    """The widest line fits as widely as any font and LibreOffice draw it, or nothing is narrowed."""
    indent = side_indent(title, line=8845, character=440, ends=WORD_ENDS)
    if indent:
        width = (8845 - 2 * indent) / 440
        assert max(map(drawn_width, lines_of(units(title), width))) <= width


def test_a_title_does_not_leave_a_word_over() -> None:
    """Even where its only good place to break is in front of the last word."""
    title = "示例县人民代表大会常务委员会关于加强国有资产管理情况监督的决定"
    assert side_indent(title, line=30 * 440, character=440, ends=WORD_ENDS) == 0

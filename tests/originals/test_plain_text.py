"""Plain text becomes passages and tables, whoever wrapped, pasted or encoded it."""

import pytest

from npc.errors import UsageError
from read_originals import grids, passages, pasted, places, remarks, rows, texts

PLAN = """示例县人大常委会2025年工作要点

一、坚持党的领导，把牢正确政治方向
1. **加强理论武装。**坚持不懈学习，把学习成果转化为工作动力。
"""


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "utf-32"]
)
def test_text_is_read_in_the_encodings_of_chinese_systems(encoding: str) -> None:
    file = pasted(PLAN.encode(encoding))
    assert texts(file)[0] == "示例县人大常委会2025年工作要点"
    assert places(file) == ["第1行", "第3行", "第4行"]


@pytest.mark.parametrize(
    "data",
    [
        PLAN.encode("gb18030")[:-8] + b"\xff\xff" + b"\n",
        "縣人大常委會工作報告，聽取和審議縣政府關於環境狀況的報告".encode("big5"),
        PLAN.encode()[:-3] + b"\n",
    ],
    ids=["damaged", "Big5", "cut"],
)
def test_text_in_no_known_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError) as caught:
        pasted(data)
    assert "编码既不是 UTF-8 也不是 GBK" in caught.value.text.zh
    assert caught.value.hint is not None
    assert "UTF-8" in caught.value.hint.zh


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UsageError, match="neither text nor a file"):
        pasted(bytes(range(256)) * 4)


def test_marks_that_old_word_copies_along_are_no_text() -> None:
    copied = (
        "见\x13附件\x15。审议\x1b意见\u202e由财经委办理，限期报告，并送各位委员审阅。"
        + "继续办理。" * 9
    )
    (text,) = texts(pasted(copied))
    assert text.startswith("见附件。审议意见由财经委办理，限期报告")


def test_blank_text_is_refused() -> None:
    with pytest.raises(UsageError, match="holds no words"):
        pasted(" \r\n\u3000\n")


def test_words_between_marks_are_bold() -> None:
    (passage,) = passages(pasted("1. **加强理论武装。**坚持不懈学习。"))
    assert passage.text == "1.加强理论武装。坚持不懈学习。"
    assert passage.text[slice(*passage.bold)] == "加强理论武装。"


def test_a_mark_that_is_not_closed_is_text() -> None:
    assert texts(pasted("带**的为重点项目")) == ["带**的为重点项目"]


def test_rows_pasted_from_a_program_are_a_table() -> None:
    file = pasted("附件1\n类别\t序号\t项目名称\n监督\t1\t听取报告\n\t2\t\n以上为全年安排。\n")
    assert texts(file) == ["附件1", "以上为全年安排。"]
    assert rows(file) == [["类别", "序号", "项目名称"], ["监督", "1", "听取报告"], ["", "2", ""]]
    cell = grids(file)[0].cells[1][2]
    assert [passage.place.zh for passage in cell.passages] == ["第3行第3列"]


def test_a_table_torn_by_a_page_is_two() -> None:
    file = pasted("时间\t内容\n1月\t调研\n\n时间\t内容\n2月\t视察\n")
    assert [grid.cells[1][0].text for grid in grids(file)] == ["1月", "2月"]


def test_numbers_and_indents_before_tabs_make_no_table() -> None:
    file = pasted("1.\t加强学习。\n2.\t改进作风。\n\t（一）走访代表。\n\t（二）视察。\n")
    assert not grids(file)
    assert [text.replace(" ", "") for text in texts(file)] == [
        "1.加强学习。",
        "2.改进作风。",
        "（一）走访代表。",
        "（二）视察。",
    ]


def test_cells_of_several_lines_that_excel_quotes_stay_cells() -> None:
    file = pasted('时间\t内容\t部门\n1月\t"1. 调研""三保""；\n2. 视察。"\t财经工委\n')
    assert rows(file)[1] == ["1月", '1.调研"三保"；|2.视察。', "财经工委"]


def test_cells_of_several_paragraphs_that_word_breaks_are_put_together() -> None:
    file = pasted(
        "时间\t内容\t部门\n1月\t1. 调研；\n2. 视察。\t财经工委\n选联工委\n2月\t培训\t选联工委\n"
    )
    assert rows(file) == [["时间", "内容", "部门"], ["1月", "1.调研；|2.视察。", "财经工委"]]
    assert texts(file) == ["选联工委"]
    assert remarks(file) == ["表中有1行因单元格内分段而断成几行，已合为一行"]


def test_tables_of_markdown_and_of_drawn_lines_are_pasted() -> None:
    expected = [["时间", "内容"], ["1月", "调研"]]
    assert rows(pasted("| 时间 | 内容 |\n| --- | :-: |\n| 1月 | 调研 |\n")) == expected
    assert rows(pasted("┌──┬──┐\n│时间│内容│\n├──┼──┤\n│1月 │调研│\n└──┴──┘\n")) == expected


def test_a_sentence_broken_by_a_page_is_put_together_and_said() -> None:
    file = pasted(
        "7. 聚焦经济运行强化监督。加强财政经济运行工作监督，听\n\n— 3 —\n\n"
        "取审议计划执行情况报告，推动经济回稳向好。\n\n8. 聚焦民生。办好实事。\n"
    )
    assert texts(file) == [
        "7.聚焦经济运行强化监督。加强财政经济运行工作监督，听取审议计划执行情况报告，推动经济回稳向好。",
        "8.聚焦民生。办好实事。",
    ]
    assert places(file)[0] == "第1、5行"
    assert remarks(file) == ["有1处在行末或页末断开的句子，已接成一段", "页码1处未读入"]


def test_text_wrapped_as_in_a_mail_is_put_together() -> None:
    sentence = "一年来，示例县人大常委会坚持以人民为中心，依法履行各项职责，推动高质量发展。"
    paragraph = sentence * 4
    wrapped = [paragraph[at : at + 36] for at in range(0, len(paragraph), 36)]
    file = pasted("\n".join([*wrapped, "", "二、工作安排", *wrapped]))
    assert texts(file) == [paragraph, "二、工作安排", paragraph]


def test_short_lines_are_never_put_together() -> None:
    lines = [
        "示例县人大常委会",
        "2025年工作要点",
        "（征求意见稿）",
        "示例县人大常委会办公室",
        "2025年3月1日",
    ]
    assert texts(pasted("\n".join(lines))) == lines


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    assert places(pasted("甲\r\n\r\n乙\v丙\f丁\r\n戊")) == [
        "第1行",
        "第3行",
        "第3行",
        "第3行",
        "第4行",
    ]


@pytest.mark.parametrize("text", ["\t\n甲", '"\t\n甲', "\t\t\t甲\n\t\t\n", "|\n甲"])
def test_lines_of_tabs_alone_are_blank(text: str) -> None:
    assert "甲" in "".join(passage.text for passage in pasted(text).passages())


@pytest.mark.parametrize(
    "text", ["甲\n" * 60_002, "甲\t乙\n" * 20_001, "一" * 2_000_000], ids=["lines", "rows", "bytes"]
)
def test_texts_that_no_office_has_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match=r"too (large|many)"):
        pasted(text)


def test_lines_that_end_as_on_windows_count_once() -> None:
    assert len(texts(pasted("甲\r\n" * 40_000))) == 40_000


def test_lines_that_are_months_are_never_put_behind_others() -> None:
    """Even where many lines are as wide as the widest."""
    lines = [
        "一季度",
        "1月",
        "1.筹备召开县人代会会前视察和各项准备工作",
        "2月",
        "2.初步审查计划草案和预算草案。责任部门：财委",
    ]
    lines += ["二季度", "4月", "3.组织代表集中视察县乡重点项目建设情况部门", "5月", "1.1调研"]
    assert texts(pasted("\n".join(lines))) == lines

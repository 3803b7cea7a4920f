"""Word files are read as their readers see them: nothing lost, nothing twice, each with its place."""

from pathlib import Path

import pytest

from npc.errors import UsageError
from npc.originals.original import Passage, PassageKind
from read_originals import grids
from word_files_by_hand import cells, p, r, read, remarks, root, tbl, tc, texts, tr

BOX = (
    "<w:r><mc:AlternateContent>"
    '<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>'
    "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def test_paragraphs_are_counted_as_their_readers_see_them(tmp_path: Path) -> None:
    file = read(tmp_path, p("一、总体要求") + p() + tbl(tr("甲", "乙")) + p("（一） 加强 监督"))
    assert [(each.text, each.place.zh) for each in file.passages()] == [
        ("一、总体要求", "第1段"),
        ("甲", "表1第1行第1列"),
        ("乙", "表1第1行第2列"),
        ("（一）加强监督", "第2段"),
    ]
    assert [each.number for each in file.passages()] == [0, 1, 2, 3]


def test_lines_of_a_paragraph_are_passages_that_go_on(tmp_path: Path) -> None:
    file = read(tmp_path, p("示例县", "<w:r><w:br/></w:r>", "工作要点"))
    first, second = file.passages()
    assert (first.text, first.goes_on, first.place.zh) == ("示例县", False, "第1段第1行")
    assert (second.text, second.goes_on, second.place.zh) == ("工作要点", True, "第1段第2行")


def test_where_words_are_bold_is_known_in_the_text_that_is_read(tmp_path: Path) -> None:
    body = p(r("1. "), r("加强 监督。", "<w:b/>"), r("听取报告。"))
    (passage,) = read(tmp_path, body).passages()
    start, end = passage.bold
    assert passage.text == "1.加强监督。听取报告。"
    assert passage.text[start:end] == "加强监督。"
    (whole,) = read(tmp_path, p(r("加强监督", "<w:b/>"))).passages()
    assert whole.is_bold


@pytest.mark.parametrize(
    ("runs", "lead"),
    [
        ([("（一）加强监督。", "楷体_GB2312"), ("听取报告。", "仿宋_GB2312")], "（一）加强监督。"),
        ([("加强", "黑体"), ("监督", "黑体"), ("。听取报告。", "仿宋")], "加强监督"),
        (
            [("加强", "楷体"), ("2025", "Times"), ("监督。", "KaiTi"), ("听取。", "")],
            "加强2025监督。",
        ),
        ([("一、", "黑体"), ("加强监督。", "仿宋")], ""),
        ([("听取", "楷体"), ("报告。", "仿宋")], ""),
        ([("加强监督。", "楷体"), ("听取报告。", "楷体")], ""),
        ([("加强监督。", "仿宋"), ("听取报告。", "楷体")], ""),
    ],
)
def test_a_sentence_in_the_face_of_leads_is_as_good_as_a_bold_one(
    tmp_path: Path, runs: list[tuple[str, str]], lead: str
) -> None:
    """楷体 or 黑体 before 仿宋, and no words in bold; what has one face throughout, or no whole sentence, is none."""
    fonts = [r(text, f'<w:rFonts w:eastAsia="{font}"/>') for text, font in runs]
    (passage,) = read(tmp_path, p(*fonts)).passages()
    assert passage.text[slice(*passage.bold)] == lead


def test_cells_that_are_merged_are_one(tmp_path: Path) -> None:
    body = tbl(
        tr(tc("类别", properties='<w:gridSpan w:val="2"/>'), "时间", properties="<w:tblHeader/>"),
        tr(tc("监督", properties='<w:vMerge w:val="restart"/>'), "听取报告", "6月"),
        tr(tc(properties="<w:vMerge/>"), "执法检查"),
    )
    (grid,) = grids(read(tmp_path, body))
    assert cells(grid) == [
        ["类别", "类别", "时间"],
        ["监督", "听取报告", "6月"],
        ["监督", "执法检查", ""],
    ]
    merged = grid.cells[1][0]
    assert merged is grid.cells[2][0]
    assert (merged.rows, merged.columns, grid.cells[0][0].columns) == (2, 1, 2)
    assert [grid.cells[row][0].is_head for row in range(3)] == [True, False, False]


def test_words_that_a_merged_cell_covers_are_not_lost(tmp_path: Path) -> None:
    tall = '<w:vMerge w:val="restart"/>'
    body = tbl(
        tr(tc("监督", properties=tall), "甲"), tr(tc("代表", properties="<w:vMerge/>"), "乙")
    )
    file = read(tmp_path, body)
    assert cells(grids(file)[0]) == [["监督代表", "甲"], ["监督代表", "乙"]]
    assert "看不见的文字2字" in remarks(file)


def test_a_text_box_stands_once_behind_its_paragraph(tmp_path: Path) -> None:
    file = read(tmp_path, p("正文", BOX.format(p("送审稿"), p("送审稿"))))
    assert [(each.text, each.standing) for each in file.passages()] == [
        ("正文", PassageKind.TEXT),
        ("送审稿", PassageKind.BOX),
    ]


def test_tracked_changes_are_accepted(tmp_path: Path) -> None:
    change = 'w:id="1" w:author="x"'
    body = (
        p("听取", f"<w:ins {change}>{r('和审议')}</w:ins>")
        + p(
            f"<w:del {change}><w:r><w:delText>旧</w:delText></w:r></w:del>",
            "上半",
            properties=f"<w:rPr><w:del {change}/></w:rPr>",
        )
        + p("年计划")
        + tbl(tr("甲", "乙"), tr("旧", "旧", properties=f"<w:del {change}/>"))
    )
    file = read(tmp_path, body)
    assert texts(file) == ["听取和审议", "上半年计划"]
    assert cells(grids(file)[0]) == [["甲", "乙"]]
    assert "修订标记4处" in remarks(file)


def test_what_fields_ask_for_is_no_text(tmp_path: Path) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    contents = field.format("TOC \\o", r("一、总体要求\t1"))
    body = p("目 录") + p(contents) + p("表", field.format(" SEQ 表 ", r("1")))
    file = read(tmp_path, body)
    assert texts(file) == ["表1"]
    assert "目录" in remarks(file)


def test_a_field_without_an_end_hides_nothing(tmp_path: Path) -> None:
    body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "甲") + p("乙")
    assert texts(read(tmp_path, body)) == ["甲", "乙"]


def test_notes_are_named_where_they_are_referred_to(tmp_path: Path) -> None:
    reference = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    notes = root("footnotes", f'<w:footnote w:id="7">{p("见附件")}</w:footnote>')
    file = read(tmp_path, p("计划", reference, "草案"), {"footnotes": notes})
    (passage,) = file.blocks
    assert isinstance(passage, Passage)
    assert (passage.text, passage.note_names) == ("计划[^n1]草案", ("n1",))
    assert [each.text for each in file.notes["n1"]] == ["见附件"]


def test_ticks_of_symbol_fonts_are_ticks(tmp_path: Path) -> None:
    signs = "".join(
        f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'
        for font, code in (("Wingdings", "F0FC"), ("Wingdings 2", "F052"), ("Wingdings", "F0A8"))
    )
    letters = r("P", '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>')
    assert texts(read(tmp_path, p(signs, letters))) == ["✓☑□✓"]


def test_hidden_text_is_left_out_and_said(tmp_path: Path) -> None:
    file = read(tmp_path, p("甲", r("暗中", "<w:vanish/>"), "乙"))
    assert texts(file) == ["甲乙"]
    assert "隐藏文字2字" in remarks(file)


def test_headers_that_say_more_than_the_page_stand_at_the_end(tmp_path: Path) -> None:
    section = '<w:sectPr><w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>'
    parts = {
        "header1": root("hdr", p("内部资料")),
        "footer1": root("ftr", p("— 1 —")),
    }
    file = read(tmp_path, p("正文") + section, parts)
    assert [(each.text, each.standing, each.number) for each in file.passages()] == [
        ("正文", PassageKind.TEXT, 0),
        ("内部资料", PassageKind.HEADER, 1),
    ]


def test_a_text_typed_in_a_table_of_one_column_is_a_text(tmp_path: Path) -> None:
    inner = tbl(tr("序号", "事项"), tr("1", "听取报告"))
    for row in (tr(tc("标题", inner, "落款")), tr(tc(), tc("标题", inner, "落款"))):
        file = read(tmp_path, tbl(row))
        assert texts(file) == ["标题", "落款"]
        assert cells(grids(file)[0]) == [["序号", "事项"], ["1", "听取报告"]]


def test_a_file_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no words"):
        read(tmp_path, p())


def test_a_table_wider_than_any_is_refused(tmp_path: Path) -> None:
    body = tbl(tr(tc("甲", properties='<w:gridSpan w:val="1000000000"/>'), "乙"))
    with pytest.raises(UsageError, match="table is too large"):
        read(tmp_path, body)


def test_a_file_of_pictures_alone_is_told_to_be_recognised(tmp_path: Path) -> None:
    picture = "<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>"
    with pytest.raises(UsageError, match="has pictures and no words") as caught:
        read(tmp_path, p(picture))
    assert caught.value.hint is not None
    assert "OCR" in caught.value.hint.zh

"""Word files of odd make: what offices, other programs and strangers put into them."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from npc.originals.original import PassageKind
from npc.word.package import STRICT_W, W
from read_originals import grids, original
from word_files_by_hand import (
    cells,
    p,
    r,
    read,
    remarks,
    root,
    tbl,
    tc,
    texts,
    tr,
    write_word,
)

BOX = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"


def _list(form: str, text: str, *, more: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )


NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("chineseCountingThousand", "%1、", ["一、", "二、", "三、"]),
        ("chineseCounting", "（%1）", ["（一）", "（二）", "（三）"]),
        ("japaneseCounting", "第%1条", ["第一条", "第二条", "第三条"]),
        ("chineseLegalSimplified", "%1、", ["壹、", "贰、", "叁、"]),
        ("ideographTraditional", "%1．", ["甲．", "乙．", "丙．"]),
        ("decimalEnclosedCircleChinese", "%1", ["①", "②", "③"]),
        ("decimalFullWidth", "%1．", [f"{chr(0xFF10 + number)}．" for number in (1, 2, 3)]),
        ("upperRoman", "%1.", ["I.", "II.", "III."]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("none", "附件", ["附件", "附件", "附件"]),
        ("bullet", "●", ["", "", ""]),
    ],
)
def test_numbers_that_word_writes_stand_in_the_text(
    tmp_path: Path, form: str, text: str, labels: list[str]
) -> None:
    body = "".join(p(r("加强监督"), properties=NUMBERED) for _ in range(3))
    file = read(tmp_path, body, {"numbering": root("numbering", _list(form, text))})
    read_passages = list(file.passages())
    assert [each.text[: each.label_end] for each in read_passages] == labels
    assert [each.text[each.label_end :].strip() for each in read_passages] == ["加强监督"] * 3


def test_a_number_and_a_year_behind_it_are_not_one(tmp_path: Path) -> None:
    numbering = {"numbering": root("numbering", _list("decimal", "%1."))}
    file = read(tmp_path, p("2025年计划", properties=NUMBERED), numbering)
    assert texts(file) == ["1. 2025年计划"]


def test_a_column_of_numbers_that_word_writes_is_filled(tmp_path: Path) -> None:
    numbered = tc(p(properties=NUMBERED))
    body = tbl(tr("序号", "事项"), tr(numbered, "甲"), tr(numbered, "乙"))
    file = read(tmp_path, body, {"numbering": root("numbering", _list("decimal", "%1"))})
    assert cells(grids(file)[0]) == [["序号", "事项"], ["1", "甲"], ["2", "乙"]]


def test_points_may_be_counted_on_through_all_parts(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, form, more, text in (
            (0, "chineseCounting", "", "%1、"),
            (1, "decimal", '<w:lvlRestart w:val="0"/>', "%2."),
        )
    )
    lists = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    deeper = NUMBERED.replace('ilvl w:val="0"', 'ilvl w:val="1"')
    body = "".join(p("甲", properties=each) for each in (NUMBERED, deeper, NUMBERED, deeper))
    file = read(tmp_path, body, {"numbering": root("numbering", lists)})
    assert texts(file) == ["一、甲", "1.甲", "二、甲", "2.甲"]


def test_a_list_may_be_that_of_a_style(tmp_path: Path) -> None:
    lists = (
        '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="公文"/><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="公文"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num>'
    )
    file = read(tmp_path, p("甲", properties=NUMBERED), {"numbering": root("numbering", lists)})
    assert texts(file) == ["一、甲"]


def test_rows_and_cells_may_stand_in_content_controls(tmp_path: Path) -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = tbl(control.format(tr("甲", control.format(tc("乙")))), tr("丙", "丁"))
    assert cells(grids(read(tmp_path, body))[0]) == [["甲", "乙"], ["丙", "丁"]]


def test_boxes_to_be_ticked_are_ticks_wherever_they_stand(tmp_path: Path) -> None:
    box = (
        '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{}"/></w14:checkbox></w:sdtPr>'
        "<w:sdtContent>{}</w:sdtContent></w:sdt>"
    )
    legacy = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
        '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = p(box.format(1, r("☒")), "是", box.format(0, r("☐")), "否", legacy) + tbl(
        tr(box.format(1, tc("☒")), "甲")
    )
    file = read(tmp_path, body)
    assert texts(file) == ["☑是☐否☑"]
    assert cells(grids(file)[0]) == [["☑", "甲"]]


def test_rows_with_fewer_cells_are_filled_up(tmp_path: Path) -> None:
    gaps = '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'
    body = tbl(tr("甲", "乙", "丙"), tr("丁", properties=gaps), tr("戊"))
    assert cells(grids(read(tmp_path, body))[0]) == [
        ["甲", "乙", "丙"],
        ["", "丁", ""],
        ["戊", "", ""],
    ]


def test_a_cell_reaches_as_far_as_it_is_wide(tmp_path: Path) -> None:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (1000, 2000, 1000))
    width = '<w:tcW w:w="{}" w:type="dxa"/>'
    body = tbl(
        tr("序号", "事项", "时间"),
        tr(tc("一、监督工作", properties=width.format(4000))),
        tr(tc("1", properties=width.format(1000)), tc("听取报告", properties=width.format(3000))),
        grid=grid,
    )
    assert cells(grids(read(tmp_path, body))[0]) == [
        ["序号", "事项", "时间"],
        ["一、监督工作"] * 3,
        ["1", "听取报告", "听取报告"],
    ]


def test_columns_whose_edges_nearly_meet_are_one(tmp_path: Path) -> None:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (1000, 12, 1000, 1000))
    two = '<w:gridSpan w:val="2"/>'
    body = tbl(
        tr("类别", tc("事项", properties=two), "时间"),
        tr(tc("监督", properties=two), "听取报告", "6月"),
        grid=grid,
    )
    assert cells(grids(read(tmp_path, body))[0]) == [
        ["类别", "事项", "时间"],
        ["监督", "听取报告", "6月"],
    ]


def test_a_merged_cell_without_one_above_is_a_cell(tmp_path: Path) -> None:
    goes_on = "<w:vMerge/>"
    body = tbl(
        tr(tc("甲", properties=goes_on), "乙"),
        tr(tc(properties=goes_on), "丙"),
        tr("丁", tc("戊", properties=goes_on)),
    )
    grid = grids(read(tmp_path, body))[0]
    assert cells(grid) == [["甲", "乙"], ["甲", "丙"], ["丁", "戊"]]


def test_words_of_tables_within_cells_are_not_lost(tmp_path: Path) -> None:
    body = tbl(tr("甲", tc("前", tbl(tr("内", "里")), "后")), tr("乙", "丙"))
    grid = grids(read(tmp_path, body))[0]
    assert [each.text for each in grid.cells[0][1].passages] == ["前", "内", "里", "后"]
    assert grid.cells[0][1].passages[1].place.zh == "表1第1行第2列的内嵌表格"


def test_a_table_in_a_text_box_is_a_table(tmp_path: Path) -> None:
    file = read(tmp_path, p("甲", BOX.format(tbl(tr("序号", "事项"), tr("1", "乙")))))
    assert cells(grids(file)[0]) == [["序号", "事项"], ["1", "乙"]]


def test_a_text_box_in_a_cell_belongs_to_the_cell(tmp_path: Path) -> None:
    body = tbl(tr(tc(p("甲", BOX.format(p("旁注")))), "乙"))
    (first, second, _) = read(tmp_path, body).passages()
    assert (first.text, second.text, second.standing) == ("甲", "旁注", PassageKind.BOX)
    assert second.place.zh == "表1第1行第1列处的文本框"


def test_words_drawn_as_a_picture_are_words(tmp_path: Path) -> None:
    drawn = (
        '<w:r><w:pict><v:shape><v:textpath string="示例县人大常委会文件"/></v:shape></w:pict></w:r>'
    )
    (passage,) = read(tmp_path, p(drawn)).passages()
    assert (passage.text, passage.standing) == ("示例县人大常委会文件", PassageKind.BOX)


def test_pictures_are_said(tmp_path: Path) -> None:
    picture = "<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>"
    assert "图片1幅" in remarks(read(tmp_path, p("甲", picture)))


def test_pages_that_are_begun_on_purpose_are_known(tmp_path: Path) -> None:
    turn = '<w:r><w:br w:type="page"/></w:r>'
    body = (
        p("一")
        + p("二", properties="<w:pageBreakBefore/>")
        + p(turn)
        + p("三")
        + p("四", turn)
        + p("五", properties="<w:sectPr/>")
        + p("六")
        + "<w:sectPr/>"
    )
    file = read(tmp_path, body)
    begun = [each.text for each in file.passages() if each.begins_page]
    assert begun == ["二", "三", "五", "六"]


def test_headings_have_the_level_of_their_style(tmp_path: Path) -> None:
    styles = root(
        "styles",
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    )
    file = read(tmp_path, p("甲", properties='<w:pStyle w:val="1"/>') + p("乙"), {"styles": styles})
    assert [(each.style, each.level) for each in file.passages()] == [("heading 1", 1), ("", 0)]


def test_contents_that_were_typed_are_left_out_and_said(tmp_path: Path) -> None:
    lines = p("一、总体要求", "<w:r><w:tab/></w:r>", "1") + p("二、工作安排……………3")
    file = read(tmp_path, p("目  录") + lines + p("一、总体要求") + p("正文……3"))
    assert texts(file) == ["一、总体要求", "正文……3"]
    assert "目录" in remarks(file)


def test_prompts_of_content_controls_are_no_text(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('单击此处输入文字')}</w:sdtContent></w:sdt>"
    file = read(tmp_path, p("甲", control))
    assert texts(file) == ["甲"]
    assert "填写提示" in remarks(file)


def test_sounds_above_characters_are_no_text(tmp_path: Path) -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('yún')}</w:rt><w:rubyBase>{r('云')}</w:rubyBase></w:ruby></w:r>"
    file = read(tmp_path, p(ruby, "溪县"))
    assert texts(file) == ["云溪县"]
    assert "拼音" in remarks(file)


def test_characters_in_circles_are_read(tmp_path: Path) -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(read(tmp_path, p(field, "听取报告"))) == ["③听取报告"]


def test_a_comment_stands_at_the_end(tmp_path: Path) -> None:
    comments = root("comments", f'<w:comment w:id="1">{p("请核对")}</w:comment>')
    *_, last = read(tmp_path, p("甲"), {"comments": comments}).passages()
    assert (last.text, last.standing, last.place.zh) == ("请核对", PassageKind.COMMENT, "批注1")


def test_words_that_are_struck_through_are_said(tmp_path: Path) -> None:
    file = read(tmp_path, p("甲", r("旧稿", "<w:strike/>")))
    assert texts(file) == ["甲旧稿"]
    assert "删除线的文字2字" in remarks(file)


def test_strict_files_are_read(tmp_path: Path) -> None:
    path = write_word(tmp_path / "原件.docx", p("甲") + tbl(tr("乙", "丙")))
    with ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    with ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data.replace(W[1:-1].encode(), STRICT_W[1:-1].encode()))
    assert [each.text for each in original(path).passages()] == ["甲", "乙", "丙"]


def test_what_is_nested_as_deep_as_may_be_is_read(tmp_path: Path) -> None:
    depth = 60
    body = "<w:tbl><w:tr><w:tc>" * depth + p("底") + "</w:tc></w:tr></w:tbl>" * depth
    assert [each.text for each in read(tmp_path, body).passages()] == ["底"]
    two = "<w:tbl><w:tr><w:tc/><w:tc>" * depth + p("底") + "</w:tc></w:tr></w:tbl>" * depth
    assert [each.text for each in read(tmp_path, two).passages()] == ["底"]
    boxes = p("甲")
    for _ in range(30):
        boxes = p(BOX.format(boxes))
    assert [each.text for each in read(tmp_path, boxes).passages()] == ["甲"]
    controls = "<w:sdt><w:sdtContent>" * 110 + p("底") + "</w:sdtContent></w:sdt>" * 110
    assert [each.text for each in read(tmp_path, controls).passages()] == ["底"]


def test_a_large_first_letter_is_part_of_its_word(tmp_path: Path) -> None:
    body = p("第", properties='<w:framePr w:dropCap="drop"/>') + p("一条")
    file = read(tmp_path, body)
    assert (texts(file), remarks(file)) == (["第一条"], "")


def test_an_embedded_object_is_no_picture(tmp_path: Path) -> None:
    drawn = "<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>"
    assert remarks(read(tmp_path, p("甲", drawn))) == "文件有嵌入对象或图表1个，未导入"


def test_a_sign_that_is_not_known_is_said(tmp_path: Path) -> None:
    file = read(tmp_path, p('<w:r><w:sym w:font="Wingdings 3" w:char="F071"/></w:r>', "甲"))
    assert texts(file) == ["\ufffd甲"]
    assert "符号无法识别" in remarks(file)


def test_a_paragraph_that_nobody_sees_is_none(tmp_path: Path) -> None:
    assert texts(read(tmp_path, p("\u200b") + p("甲"))) == ["甲"]

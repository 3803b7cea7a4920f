"""Web pages are read without what stands around their text, and tables with the cells that they merge."""

from pathlib import Path

import pytest

from npc.errors import UsageError
from read_originals import grids, original, passages, pasted, remarks, rows, texts

NEWS = """<!DOCTYPE html><html><head><meta charset="gb2312"><title>某某人大网</title><style>p{{}}</style>
<script>var a="一、脚本";</script></head><body><form>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">人大概况</a></li></ul></div>
<div>当前位置：<a href="/">首页</a> &gt; 公告</div>
<div class="main"><h1>示例县人大常委会2025年工作要点</h1><div>发布时间：2025-03-01　来源：办公室</div>
<div class="TRS_Editor">{}</div><div class="share">分享到：微信</div></div>
<div id="footer">主办：示例县人大常委会办公室</div></form></body></html>"""


def page(text: str) -> str:
    return f"<html><body>{text}</body></html>"


def test_only_the_text_of_a_page_is_read_and_the_rest_counted(tmp_path: Path) -> None:
    """Of what the site says of the page, the line with the day on which it was published is read."""
    body = "<p>　　一、强化监督</p><p>&nbsp;&nbsp;1.<b>听取\n报告。</b>跟踪\n督办。</p><p style='display:none'>隐藏</p>"
    file = original(tmp_path / "a.html", NEWS.format(body).encode("gb18030"))
    assert texts(file) == [
        "示例县人大常委会2025年工作要点",
        "发布时间：2025-03-01来源：办公室",
        "一、强化监督",
        "1.听取报告。跟踪督办。",
    ]
    point = passages(file)[3]
    assert (point.text[slice(*point.bold)], point.place.zh) == ("听取报告。", "第4段")
    assert passages(file)[0].style == "title"
    assert remarks(file) == ["网页正文以外（导航、页脚、脚本、隐藏内容等）的34个汉字未读入"]


def test_a_page_of_several_parts_is_read_whole() -> None:
    """What is text is never left out for being shorter than other text."""
    long = "<p>坚持党的领导，依法履行职责。</p>" * 40
    file = pasted(
        page(
            f"<div><section>{long}</section><section><p>附件1</p><table><tr><td>甲<td>乙</table></section></div>"
        )
    )
    assert texts(file)[-1] == "附件1"
    assert rows(file) == [["甲", "乙"]]
    assert not remarks(file)


def test_what_a_menu_is_called_does_not_hide_a_text() -> None:
    assert texts(pasted(page("<div class='nav-content'><p>一、监督</p><p>二、视察</p></div>"))) == [
        "一、监督",
        "二、视察",
    ]


def test_the_title_of_the_page_stands_for_one_that_its_text_lacks() -> None:
    text = "<title>示例县人大常委会2025年工作要点-示例人大网</title><div><p>一、监督</p><p>二、视察</p></div>"
    assert texts(pasted(f"<html>{text}</html>")) == [
        "示例县人大常委会2025年工作要点",
        "一、监督",
        "二、视察",
    ]


def test_cells_that_are_merged_stand_at_all_their_places() -> None:
    table = (
        "<table><caption>单位：项</caption><thead><tr><th>类别</th><th colspan=2>会议</th></tr></thead>"
        "<tr><td rowspan=2>监督<br>（2项）</td><td><p>听取</p><p>审议</p></td><td>√</td></tr><tr><td>视察</td></tr></table>"
    )
    file = pasted(page(f"<p>附件</p>{table}<p>完</p>"))
    assert texts(file) == ["附件", "单位：项", "完"]
    assert rows(file) == [
        ["类别", "会议", "会议"],
        ["监督|（2项）", "听取|审议", "√"],
        ["监督|（2项）", "视察", ""],
    ]
    (grid,) = grids(file)
    assert (grid.cells[0][0].is_head, grid.cells[1][0].is_head) == (True, False)
    assert grid.cells[1][1].passages[0].place.zh == "表1第2行第2列"


def test_tables_that_only_lay_out_a_page_are_no_tables() -> None:
    inner = "<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>"
    file = pasted(
        page(
            f"<table><tr><td><p>一、监督</p>{inner}</td></tr></table><table><tr><td>二</td></tr></table>"
        )
    )
    assert (texts(file), rows(file)) == (["一、监督", "二"], [["甲", "乙"], ["丙", "丁"]])


def test_entries_of_a_list_follow_the_number_that_one_says() -> None:
    inner = "<ol><li>内一</li><li>内二</li></ol>"
    listing = (
        f"<ol><li>学习</li><li value=7>视察{inner}</li><li>调研</li><li value=0>评议</li></ol>"
    )
    assert texts(pasted(page(listing))) == [
        "1.学习",
        "7.视察",
        "1.内一",
        "2.内二",
        "8.调研",
        "9.评议",
    ]


def test_numbers_of_lists_are_those_of_the_browser() -> None:
    file = pasted(page("<ol start=3><li>学习</li><li><p>视察</p></li></ol><ul><li>其他</li></ul>"))
    found = [(each.text, each.label_end) for each in passages(file)]
    assert found == [("3.学习", 2), ("4.视察", 2), ("其他", 0)]


def test_links_keep_their_words_and_lead_to_notes() -> None:
    text = (
        '<p>按照<a href="/x">三问一评</a>机制<sup><a href="#n1" id="m1">①</a></sup>督办，'
        '<a href="#top">返回</a></p><div id="n1"><p><a href="#m1">①</a> 指年初问计划。</p></div>'
    )
    file = pasted(page(text))
    (passage,) = passages(file)
    assert (passage.text, passage.note_names) == ("按照三问一评机制[^1]督办，返回", ("1",))
    assert [note.text for note in file.notes["1"]] == ["指年初问计划。"]


def test_looks_are_those_that_styles_say() -> None:
    file = pasted(
        page(
            '<div align="center"><p style="font-size:22pt"><b>题</b></p></div><p><span style="font-size:16px;font-weight:700">一</span>二</p>'
        )
    )
    found = [(each.is_centred, each.size, each.bold) for each in passages(file)]
    assert found == [(True, 22, (0, 1)), (False, 12, (0, 1))]


ARCHIVE = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset="gb2312"
Content-Transfer-Encoding: quoted-printable

<html><body><p>=D2=BB=A1=A2=BC=E0=B6=BD</p></body></html>
--b--
"""


def test_a_page_saved_as_one_file_is_read(tmp_path: Path) -> None:
    assert texts(original(tmp_path / "a.doc", ARCHIVE)) == ["一、监督"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_pages_are_read_in_what_they_are_encoded_in(tmp_path: Path, encoding: str) -> None:
    """Also where a page says another thing of itself, or nothing."""
    text = page("<p>一、坚持党的领导</p><p>二、强化监督工作</p>")
    assert texts(original(tmp_path / "a.htm", text.encode(encoding)))[0] == "一、坚持党的领导"


@pytest.mark.parametrize(
    "text",
    [
        "<p>一</p><table><tr>" + "<td rowspan=65000 colspan=900>a</td>" * 300 + "</tr></table>",
        "<table>" + "<tr><td>甲<td>乙" * 20_001 + "</table>",
        "<table>"
        + "".join(
            f"<tr>{'<td>甲' * (199 - row)}<td rowspan=3000 colspan={row + 1}>乙"
            for row in range(200)
        )
        + "<tr>" * 2800,
        "<p>" * 1_000_001,
        "<div>" * 300 + "一、监督" + "</div>" * 300,
        "<html><body></body></html>",
        "<html><body><script>a</script></body></html>",
    ],
    ids=["spans", "rows", "overlaps", "tags", "deep", "empty", "script"],
)
def test_what_cannot_be_a_paper_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        pasted(text)


def test_lines_that_sites_put_around_a_text_are_left_out_where_it_has_no_element_of_its_own() -> (
    None
):
    text = "<div>示例县工作要点</div><div>来源：办公室　字体：大 中 小</div><p>来源：代表建议</p>"
    file = pasted(page(f"<div>{text}<p>{'坚持党的领导。' * 9}</p><div>上一篇：无</div></div>"))
    assert texts(file) == ["示例县工作要点", "来源：代表建议", "坚持党的领导。" * 9]
    assert remarks(file) == ["网页正文以外（导航、页脚、脚本、隐藏内容等）的14个汉字未读入"]


def test_a_text_that_only_scripts_would_show_is_read() -> None:
    """As pages of WeChat are saved."""
    text = "<div style='visibility:hidden'><p>一、监督</p><p>二、视察</p></div><p style='display:none'>旧</p>"
    assert texts(pasted(page(text))) == ["一、监督", "二、视察"]


def test_a_page_that_is_laid_out_by_a_table_is_read_where_its_text_stands() -> None:
    """A list of other papers beside the text, the path of the page and its foot are left out."""
    beside = "<td><ul><li><a href=#>示例县2023年工作要点</a></li></ul></td>"
    path = "<div>您现在的位置：<a href=#>首页</a> &gt; 正文</div>"
    grid = (
        "<table><tr><td>月份</td><td>议题</td></tr><tr><td>2月</td><td>听取报告</td></tr></table>"
    )
    text = f"<div>示例县2024年工作要点</div><div><p>{'坚持党的领导。' * 9}</p>{grid}</div>"
    foot = "<tr><td colspan=2>主办：示例县人大　备案号：0</td></tr>"
    file = pasted(page(f"<table><tr>{beside}<td>{path}{text}</td></tr>{foot}</table>"))
    assert texts(file) == ["示例县2024年工作要点", "坚持党的领导。" * 9]
    assert rows(file) == [["月份", "议题"], ["2月", "听取报告"]]


def test_what_looks_like_a_line_of_a_site_within_a_text_is_of_the_text() -> None:
    lines = "".join(f"<div>{number}. 走访代表</div>" for number in range(1, 15))
    file = pasted(
        page(f"<div><div>示例县工作要点</div>{lines}<div>来源：代表建议</div>{lines}</div>")
    )
    assert "来源：代表建议" in texts(file)

"""The papers of a year in the official form: lists as tables and sentences, agendas, texts, notices."""

from collections.abc import Iterable

import pytest
from docx.oxml.ns import qn
from docx.table import Table

from npc.facts.volumes import volume_of, volumes_of
from npc.kinds.columns import columns_named, columns_of, is_column
from npc.output.documents.making import make
from npc.plan import Arrangement
from plan_texts import plan_of
from support import ROOT
from word import WordFile, merges, read_plan, rows, style_of

HEAD = "kind: arrangement\npaper: 监督工作计划\nyear: 2026\norgan: 示例市人大常委会\n"
DEPARTMENTS = "departments: [{name: 财政经济委员会, aliases: [财经委]}, 社会建设委员会, 办公室]\n"


def arrangement(*items: str, head: str = "") -> str:
    """Write a list of one category."""
    written = "".join(f"      - {item}\n" for item in items)
    return f"{HEAD}{DEPARTMENTS}{head}categories:\n  - name: 监督\n    items:\n{written}"


def table_of(text: str) -> Table:
    """Return the only table of a plan in one text."""
    (volume,) = volumes_of(plan_of(text))
    (found,) = WordFile.of(volume).tables
    return found


def heads(text: str) -> list[str]:
    """Return the heads of the only table of a plan."""
    return rows(table_of(text))[0]


def lines(text: str, paper: str | None = None) -> list[tuple[str, str]]:
    """Return the paragraphs of a plan, or of the file of one paper, with the names of their styles."""
    plan = plan_of(text)
    found = plan.paper(paper) if paper else plan.papers[0]
    assert found
    volume = WordFile.of(volume_of(found, plan))
    return [(style_of(each), each.text) for each in volume.paragraphs if each.text]


def texts(text: str, paper: str | None = None) -> list[str]:
    """Return the paragraphs of a plan, or of the file of one paper."""
    return [line for _, line in lines(text, paper)]


# Tables


def test_columns_are_those_that_rows_fill() -> None:
    """In the usual order, whoever fills them; notes last."""
    found = table_of(
        arrangement(
            "{title: 甲, note: 备, leader: 分管副主任, when: 3月, due: 5月底前}",
            "{title: 乙, owners: 财经委, with: [办公室], reporters: 市财政局, research: 2月}",
            "{title: 丙, focus: 支出, extra: {地点: 市委党校}, meetings: 主任会议}",
        )
    )
    assert rows(found)[0] == [
        *("类别", "序号", "项目名称", "重点", "报告机关", "组织实施部门", "配合部门", "分管领导"),
        *("调研时间", "时间", "完成时限", "主任会议", "地点", "备注"),
    ]
    assert rows(found)[2][1:] == [
        "2",
        "乙",
        "",
        "市财政局",
        "财经委",
        "办公室",
        "",
        "2月",
        *[""] * 5,
    ]
    assert rows(found)[3][3:] == ["支出", *[""] * 7, "√", "市委党校", ""]


def test_empty_columns_are_not_printed() -> None:
    """No owners, times, ticks or categories where no row has any."""
    items = "  - items: [{title: 甲}, {title: 乙}]\n"
    assert rows(table_of(f"{HEAD}meetings: [主任会议]\ncategories:\n{items}")) == [
        ["序号", "项目名称"],
        ["1", "甲"],
        ["2", "乙"],
    ]


def test_what_is_only_read_opens_no_column() -> None:
    """But it stands in one that another row opens; who reports is read from the title."""
    sentence = "听取和审议市人民政府关于环保情况的报告（6月，办公室）。"
    typed = "{title: 甲, owners: 财经委, reporters: 市财政局}"
    assert heads(arrangement(f"text: {sentence}")) == ["类别", "序号", "项目名称"]
    found = table_of(arrangement(f"text: {sentence}", typed))
    assert rows(found)[0][3:] == ["报告机关", "组织实施部门"]
    assert rows(found)[1][3:] == ["市人民政府", "办公室"]


def test_a_sentence_stands_in_a_table_as_the_columns_leave_it() -> None:
    """Whole, where columns do not say all that it says; as its matter where they do."""
    sentence = "听取和审议市人民政府关于环保情况的报告（6月，办公室）。"
    assert rows(table_of(arrangement(f"text: {sentence}")))[1][2] == sentence
    found = table_of(arrangement(f"text: {sentence}", head="columns: [owners, when]\n"))
    assert rows(found)[1][2:] == ["听取和审议市人民政府关于环保情况的报告", "办公室", "6月"]


@pytest.mark.parametrize(
    ("named", "printed"),
    [
        ("[when, owners]", ["时间", "组织实施部门"]),
        ("[责任部门, 时间]", ["责任部门", "时间"]),
        ("[承办部门, 地点]", ["承办部门", "地点"]),
        ("[meetings, when]", ["常委会会议", "主任会议", "时间"]),
        ("[主任会议, owners]", ["主任会议", "组织实施部门"]),
        ("[owners, owners, leader]", ["组织实施部门"]),
        ("[事项, when]", ["时间"]),
    ],
)
def test_columns_may_be_named(named: str, printed: list[str]) -> None:
    """By key, by head, which is then printed, or by head of `extra`; an empty one is not printed."""
    item = "{title: 甲, owners: 财经委, when: 3月, extra: {地点: 党校}, meetings: [主任会议, 常委会会议]}"
    found = heads(arrangement(item, head=f"columns: {named}\n"))
    assert found[3:] == printed
    assert found[2] == ("事项" if "事项" in named else "项目名称")


def test_which_words_name_a_column() -> None:
    """Rules ask the same list."""
    plan = plan_of(arrangement("{title: 甲, extra: {地点: 党校}, meetings: 主任会议}"))
    (paper,) = plan.of_kind(Arrangement)
    named = ("owners", "牵头单位", "meetings", "会议", "主任会议", "地点", "title", "序号")
    assert all(is_column(name, paper) for name in named)
    assert not any(is_column(name, paper) for name in ("地 点", "owner", "党组会议"))
    assert columns_named("党组会议", paper) == ()
    assert [column.head for column in columns_of(paper)] == ["主任会议", "地点"]


def test_categories_within_categories_are_merged_beside_their_rows() -> None:
    """Each with its count; the outer one through all; one without inner ones, as the head, over both."""
    found = table_of(
        HEAD
        + """\
categories:
  - name: 听取报告
    categories:
      - {name: 政府, items: [{title: 甲}, {title: 乙}]}
      - {name: 两院, items: [{title: 丙}]}
  - name: 视察
    items: [{title: 丁}]
  - name: 调研
    categories: [{name: 空类}]
"""
    )
    assert rows(found) == [
        ["类别", "序号", "项目名称"],
        ["听取报告（3项）", "政府（2项）", "1", "甲"],
        ["", "", "2", "乙"],
        ["", "两院（1项）", "1", "丙"],
        ["视察（1项）", "1", "丁"],
        ["调研（0项）", "空类（0项）", "", ""],
    ]
    assert merges(found, 0) == ["", "restart", "continue", "continue", "", ""]


def test_rows_may_be_numbered_through() -> None:
    """Anew in each innermost category, unless the list says otherwise."""
    categories = (
        "categories:\n  - {name: 甲, items: [{title: 一}, {title: 二}]}\n"
        "  - {name: 乙, items: [{title: 三}]}\n"
    )
    for head, numbers in (("", ["1", "2", "1"]), ("numbering: continuous\n", ["1", "2", "3"])):
        found = rows(table_of(HEAD + head + categories))
        assert [row[1] for row in found[1:]] == numbers


def test_a_row_of_another_paper_has_its_words() -> None:
    """What is typed there opens columns here; what is typed here goes before."""
    other = arrangement("{id: x, title: 甲, owners: 财经委, when: 3月}").replace("监督工作", "别的")
    text = f"{other}---\n{arrangement('{same: x, when: 5月}')}id: shown\n"
    plan = plan_of(text)
    paper = plan.paper("shown")
    assert paper
    (found,) = WordFile.of(volume_of(paper, plan)).tables
    assert rows(found)[1] == ["监督（1项）", "1", "甲", "财经委", "5月"]


def test_long_notes_get_room() -> None:
    """A column of texts is no wider than it must be, and the table as low as it can be."""
    focus = "重点是：发挥核心引擎功能以及重要发展片区、重大基础设施规划建设等工作情况"
    item = f"{{title: 听取和审议市政府关于城乡规划实施情况的报告, KEY: {focus}}}"
    for key in ("focus", "note"):
        found = table_of(arrangement(item.replace("KEY", key)))
        columns = found._tbl.tblGrid.iterfind(qn("w:gridCol"))  # noqa: SLF001
        widths = [int(column.get(qn("w:w"), "0")) for column in columns]
        assert 0.5 < widths[-1] / widths[2] < 2


# Sentences

SENTENCES = HEAD + DEPARTMENTS + "form: sentences\n"


def test_sentences_stand_under_headings() -> None:
    """Of the first and second level, in Word's navigation; numbered anew below each."""
    found = lines(
        SENTENCES
        + """\
categories:
  - name: 听取报告
    categories:
      - name: 政府
        items: [{text: 听取甲的报告。}, {text: 听取乙的报告}]
      - {name: 两院, items: [{text: 听取丙的报告。}]}
  - items: [{text: 没有标题的一项。}]
  - {name: 视察, items: [{title: 视察工程}]}
"""
    )
    assert found[1:] == [
        ("Heading 1", "一、听取报告"),
        ("Heading 2", "（一）政府"),
        ("Body Text", "1. 听取甲的报告。"),
        ("Body Text", "2. 听取乙的报告。"),
        ("Heading 2", "（二）两院"),
        ("Body Text", "1. 听取丙的报告。"),
        ("Body Text", "1. 没有标题的一项。"),
        ("Heading 1", "二、视察"),
        ("Body Text", "1. 视察工程。"),
    ]


def test_a_count_that_is_typed_is_printed_in_a_heading() -> None:
    """It is counted anew, as in a table; where none is typed, a list has none."""
    text = HEAD + (
        "form: sentences\ncategories:\n"
        "  - {name: 执法检查（1项）, items: [{title: 甲}]}\n  - {name: 视察, items: [{title: 乙}]}\n"
    )
    assert texts(text)[1:] == ["一、执法检查（1项）", "1. 甲。", "二、视察", "1. 乙。"]


@pytest.mark.parametrize(
    ("item", "printed"),
    [
        ("{text: 听取甲情况的报告（6月，财经委）。, focus: 支出}", "重点：支出。"),
        ("{text: 听取甲情况的报告（6月，财经委）。, when: 6月, owners: 财政经济委员会}", ""),
        ("{text: 听取甲情况的报告（6月，财经委）。, with: 办公室, leader: 分管副主任}", "配合部门：办公室。分管领导：分管副主任。"),
        ("{text: 听取2025年8月以来情况的报告。, when: 8月, owners: 财经委}", "承办部门：财经委。时间：8月。"),
        ("{text: 听取甲情况的报告（主任会议）。, meetings: 主任会议, note: 书面}", "备注：书面。"),
        ("{text: 听取甲情况的报告。, due: 9月底前, extra: {地点: 党校}}", "完成时限：9月底前。地点：党校。"),
        ("{title: 听取甲情况的报告, owners: 财经委, with: 办公室}", "牵头部门：财经委。配合部门：办公室。"),
        ("{title: 听取甲情况的报告, when: 5月, meetings: [常委会会议, 主任会议]}", "时间：5月。会议：常委会会议、主任会议。"),
    ],
)  # fmt: skip
def test_what_keys_add_is_said_behind_in_set_words(item: str, printed: str) -> None:
    """Nothing that is typed is lost, and nothing that the sentence says is said twice."""
    (found,) = [
        line for line in texts(arrangement(item, head="form: sentences\n")) if "1. " in line
    ]
    assert found.endswith(f"。{printed}")
    assert found.count("。") == 1 + printed.count("。")


def test_a_sentence_of_another_paper_is_printed() -> None:
    """As it is written there, with what its keys add."""
    sentence = "听取和审议市人民政府关于环保情况的报告（6月，办公室）。"
    other = arrangement(f"{{id: x, text: {sentence}, focus: 空气}}", head="id: other\n")
    shown = arrangement("{same: x}", head="id: shown\nform: sentences\n")
    assert texts(f"{other}---\n{shown}", "shown")[-1] == f"1. {sentence}重点：空气。"


# What stands around


def test_a_list_of_its_own_has_all_of_a_document() -> None:
    """Head, adoption, preamble, annexes, signature, imprint: as the work points have them."""
    text = arrangement(
        "{text: 听取甲情况的报告。}",
        head=(
            "id: supervision\nform: sentences\npreamble: 制定本计划。\nannexes: [method]\n"
            "head: {number: 示常〔2026〕1号}\nsignature: {date: 2026-01-20}\n"
            "imprint: {printed-by: 办公室, printed: 2026-01-21}\n"
            "adopted: [{date: 2026-01-16, body: 主任会议, session: 第61次, action: 通过}]\n"
        ),
    )
    method = "---\nkind: text\nid: method\ntitle: 办法\ntext: 一段。\n"
    plan = plan_of(text + method)
    (volume,) = volumes_of(plan)
    words = "".join(map(str, WordFile.of(volume).part("document").itertext()))
    assert "2026年1月21日印发" in words
    assert lines(text + method, "supervision") == [
        ("发文机关标志", "示例市人大常委会文件"),
        ("发文字号", "示常〔2026〕1号"),
        ("标题（下有题注）", "示例市人大常委会2026年监督工作计划"),
        ("通过题注", "（2026年1月16日第61次主任会议通过）"),
        ("Body Text", "制定本计划。"),
        ("Heading 1", "一、监督"),
        ("Body Text", "1. 听取甲情况的报告。"),
        ("附件说明（单个）", "附件：办法"),
        ("署名", "示例市人大常委会"),
        ("成文日期", "2026年1月20日"),
        ("附件标识", "附件"),
        ("附件标题", "办法"),
        ("Body Text", "一段。"),
    ]


def test_an_agenda_has_its_day_and_entries() -> None:
    """（日期）below the title; 一、…；二、…。; what is typed beside an entry stands in brackets."""
    other = arrangement(
        "{id: x, text: 听取和审议市人民政府关于环保情况的报告（6月，办公室）。}", head="id: other\n"
    )
    agenda = (
        "---\nkind: agenda\nid: agenda\ntitle: 第四十五次会议议程\n"
        "session: {kind: 常委会会议, session: 第四十五次会议, date: 2026-06-28}\n"
        "items:\n  - {same: x, note: 书面}\n  - {text: 审议条例（草案）。, extra: {报告人: 局长}}\n"
        "  - {title: 人事任免事项}\n"
    )
    assert lines(other + agenda, "agenda") == [
        ("标题（下有题注）", "第四十五次会议议程"),
        ("通过题注", "（2026年6月28日）"),
        ("Body Text", "一、听取和审议市人民政府关于环保情况的报告（书面）；"),
        ("Body Text", "二、审议条例（草案）（报告人：局长）；"),
        ("Body Text", "三、人事任免事项。"),
    ]
    adopted = "adopted: [{date: 2026-06-28, body: 常委会会议, session: 第45次, action: 通过}]\n"
    assert texts(other + agenda + adopted, "agenda")[1] == "（2026年6月28日第45次常委会会议通过）"


ANNEXES = """\
kind: work-points
year: 2026
organ: 示例市人大常委会
title: 工作要点
sections: [{title: 部分, points: [{text: 要点。}]}]
annexes: [plan, method]
---
kind: arrangement
id: plan
paper: 监督工作计划
title: 监督计划
form: sentences
categories: [{items: [{text: 听取甲情况的报告。}]}]
annexes: [form]
---
{kind: text, id: method, title: 办法, text: 一段。}
---
{kind: text, id: form, title: 表式, text: 一段。}
---
kind: notice
id: report
alone: true
title: 关于报送的通知
text: 现予报送。
annexes: [method, work-points]
---
{kind: notice, id: issue, issues: plan, title: 关于印发监督计划的通知}
"""


@pytest.mark.parametrize(
    ("paper", "printed"),
    [
        ("work-points", ["工作要点", "附件：1. 监督计划", "2. 办法", "附件1", "监督计划", "附件2", "办法"]),
        ("report", ["关于报送的通知", "附件：1. 办法", "2. 工作要点", "附件1", "办法", "附件2", "工作要点"]),
        ("plan", ["关于印发监督计划的通知", "监督计划", "附件：表式", "附件", "表式"]),
    ],
)  # fmt: skip
def test_annexes_are_numbered_by_what_carries_them(paper: str, printed: list[str]) -> None:
    """In one file 附件2, in another 附件1; a single one has no number, and an annex names none itself."""
    wanted = ("附件", "标题", "Title")
    found = [line for style, line in lines(ANNEXES, paper) if style.startswith(wanted)]
    assert found == printed


def test_notices_are_set_with_headings() -> None:
    """一、培训时间 on a line of its own is a heading of Word, in a notice of its own too."""
    notice = "kind: notice\nalone: true\ntitle: 关于培训的通知\ntext: |\n  现通知如下：\n\n  一、培训时间\n\n  4月14日\n"
    assert lines(notice)[1:] == [
        ("Body Text", "现通知如下："),
        ("Heading 1", "一、培训时间"),
        ("Body Text", "4月14日"),
    ]


def test_notes_go_with_the_work_points_that_are_annexed() -> None:
    """A note of work points is a footnote in the file of the notice that carries them."""
    noted = ANNEXES.replace("text: 要点。", 'text: "要点[^甲]。"').replace(
        "annexes: [plan, method]", "annexes: [plan, method]\nnotes: {甲: 说明。}", 1
    )
    plan = plan_of(noted)
    paper = plan.paper("report")
    assert paper
    word = WordFile.of(volume_of(paper, plan))
    assert "说明。" in word.parts["word/footnotes.xml"].decode()
    assert not any("[^" in each.text for each in word.paragraphs)


@pytest.mark.parametrize(
    ("paper", "day"), [("supervision", "2026-01-16"), ("agenda", "2026-06-28"), ("call", "2026-03-20")]
)  # fmt: skip
def test_the_day_of_a_file_is_that_of_its_paper(paper: str, day: str) -> None:
    """Of its adoption, its session, its date; never of the clock."""
    adopted = "adopted: [{date: 2026-01-16, body: 主任会议, action: 通过}]\n"
    plan = plan_of(
        arrangement("{title: 甲}", head=f"id: supervision\n{adopted}")
        + "---\nkind: agenda\nid: agenda\ntitle: 议程\nitems: [{title: 乙}]\n"
        "session: {kind: 常委会会议, date: 2026-06-28}\n"
        "---\nkind: notice\nid: call\nalone: true\ntitle: 通知\nsignature: {date: 2026-03-20}\n"
    )
    found = plan.paper(paper)
    assert found
    assert day in WordFile.of(volume_of(found, plan)).parts["docProps/core.xml"].decode()


# All forms


def printable() -> Iterable[str]:
    """Yield the ids of the documents of the example of a year."""
    return [volume.main.id for volume in volumes_of(read_plan(EXAMPLE)) if volume.main]


EXAMPLE = ROOT / "plans" / "shilishi-2026"


@pytest.mark.parametrize("name", printable())
@pytest.mark.parametrize("form", ["html", "md"])
def test_the_example_is_the_same_in_every_form(name: str, form: str) -> None:
    """Whatever stands in Word stands on the page and in the Markdown."""
    plan = read_plan(EXAMPLE)
    paper = plan.paper(name)
    assert paper
    volume = volume_of(paper, plan)
    made = make(volume, form).decode().replace("\\", "")
    for paragraph in WordFile.of(volume).paragraphs:
        for line in paragraph.text.splitlines():
            assert line in made or line[:6] in made

"""Where the papers of an original begin and end."""

from npc.importer.accounting import Accounting
from npc.importer.segment import Segment
from npc.importer.segmenting import segments_of
from npc.importer.text.titles import title_of
from npc.originals.original import OfficeFile
from originals_by_hand import Original, original


def _segments(file: OfficeFile) -> list[Segment]:
    return segments_of(file, Accounting())


def _titles(file: OfficeFile) -> list[str]:
    return [segment.title_text for segment in _segments(file)]


def test_annexes_begin_at_their_marks_and_have_the_line_below_as_their_title() -> None:
    """附件1 above the title of each annex; the annex note with both names is none of them."""
    found = _segments(
        original(
            """示例县人大常委会2025年工作要点
            一、加强监督
            1. 听取报告。听取和审议决算的报告。
            附件：1. 示例县人大常委会2025年主要工作安排表
            2. 示例县人大常委会2025年重点工作计划
            附件1
            示例县人大常委会2025年主要工作安排表
            附件 2：
            示例县人大常委会
            2025年重点工作计划"""
        )
    )
    assert [segment.title_text for segment in found] == [
        "示例县人大常委会2025年工作要点",
        "示例县人大常委会2025年主要工作安排表",
        "示例县人大常委会2025年重点工作计划",
    ]
    assert [segment.annex_mark and segment.annex_mark.text for segment in found] == [
        None,
        "附件1",
        "附件 2：",
    ]
    assert len(found[0].blocks) == 4


def test_a_notice_ends_where_the_paper_begins_that_it_issues() -> None:
    """红头, 发文字号, 主送, 署名 are of the notice; the title of what it issues stands in its own."""
    found = _segments(
        original(
            """=示例县人大常委会文件=
            =示常〔2025〕5号=
            =关于印发《示例县人大常委会2025年工作要点》的通知=
            各镇人大：
            现将《示例县人大常委会2025年工作要点》印发给你们，请认真贯彻执行。
            示例县人大常委会
            2025年3月3日
            =示例县人大常委会2025年工作要点=
            一、加强监督
            抄送：县委办公室。
            示例县人大常委会办公室2025年3月5日印发"""
        )
    )
    assert [segment.title_text for segment in found] == [
        "关于印发《示例县人大常委会2025年工作要点》的通知",
        "示例县人大常委会2025年工作要点",
    ]
    assert [passage.text for passage in found[0].head] == [
        "示例县人大常委会文件",
        "示常〔2025〕5号",
    ]
    assert [passage.text for passage in found[0].imprint] == [
        "抄送：县委办公室。",
        "示例县人大常委会办公室2025年3月5日印发",
    ]


def test_tables_with_titles_of_their_own_are_papers_of_their_own() -> None:
    """Also without marks of annexes; a heading of rows between them belongs to the table below it."""
    file = (
        Original()
        .line("示例县人大常委会2025年主要工作安排表")
        .line("一、听取和审议专项工作报告（1项）")
        .grid(["序号", "项目"], ["1", "听取和审议决算的报告"])
        .line("二、视察（1项）")
        .grid(["序号", "项目"], ["1", "视察河湖"])
        .line("示例县人大常委会2025年重点工作计划表")
        .grid(["时间", "内容"], ["3月", "调研"])
        .file()
    )
    assert _titles(file) == [
        "示例县人大常委会2025年主要工作安排表",
        "示例县人大常委会2025年重点工作计划表",
    ]
    assert [len(segment.grids) for segment in _segments(file)] == [2, 1]


def test_an_annex_may_have_its_mark_and_its_title_in_one_line() -> None:
    """附件1：…安排表; 附：…表 directly above the table. The mark is none of the title."""
    for line in (
        "附件1：示例县人大常委会2025年主要工作安排表",
        "附：示例县人大常委会2025年主要工作安排表",
        "附：示例县人大常委会2025年每月重点工作",
    ):
        file = (
            Original()
            .line("示例县人大常委会2025年工作要点")
            .line("一、加强监督")
            .line("听取报告，推动整改。")
            .line(line)
            .grid(["序号", "项目", "时间"], ["1", "听取和审议决算的报告", "6月"])
            .file()
        )
        accounting = Accounting()
        points, table = segments_of(file, accounting)
        assert len(points.blocks) == 2
        assert title_of(table) == line.partition("：")[2]
        assert [each.clipping.text for each in accounting.computed_texts] == [
            line[: line.find("：") + 1]
        ]


def test_a_few_sentences_may_lead_to_a_table() -> None:
    """They are of the table's paper; a notice or a text with numbers above it is one of its own."""

    def made(title: str, text: str) -> OfficeFile:
        grid = ["序号", "项目", "时间"], ["1", "听取和审议决算的报告", "6月"]
        return Original().line(title).lines(text).grid(*grid).file()

    table = "示例县人大常委会2025年主要工作安排表"
    assert _titles(made(table, "根据工作要点，制定本安排。")) == [table]
    points = "示例县人大常委会2025年工作要点"
    assert _titles(made(points, "一、加强监督\n1. 听取报告。推动整改。")) == [points, ""]
    notice = "关于印发2025年工作安排的通知"
    assert _titles(made(notice, "各工委（室）：\n现将工作安排印发给你们。")) == [notice, ""]


def test_the_parts_of_a_review_are_one_paper() -> None:
    """总结 and the plan for the next year stand below one title."""
    file = original(
        """=示例县人大常委会办公室2024年工作总结和2025年工作计划=
        =2024年工作总结=
        一、服务常委会
        召开会议10次。
        =2025年工作计划=
        一、加强学习
        组织学习。"""
    )
    assert _titles(file) == ["示例县人大常委会办公室2024年工作总结和2025年工作计划"]


def test_every_passage_is_in_one_segment_once() -> None:
    """Whatever stands between papers is in one of them."""
    file = (
        Original()
        .line("内部资料")
        .line("示例县人大常委会2025年工作要点", is_centred=True)
        .line("（送审稿）", is_centred=True)
        .line("一、加强监督")
        .line("听取和审议决算的报告。")
        .grid(["序号", "项目"], ["1", "视察河湖"])
        .line("注：以上安排可以调整。")
        .file()
    )
    found = [
        passage.number
        for segment in _segments(file)
        for passages in (
            segment.head,
            segment.title,
            segment.imprint,
            segment.passages,
            tuple(
                each
                for grid in segment.grids
                for cell in grid.own_cells()
                for each in cell.passages
            ),
        )
        for passage in passages
    ]
    assert sorted(found) == [passage.number for passage in file.passages()]


def test_lines_of_a_web_page_that_was_pasted_are_no_words_of_the_paper() -> None:
    """Where the page stands, its buttons, its foot; 主办：… within a text is none of them."""
    file = original(
        """首页 > 人大信息公开 > 计划总结
        示例县人大常委会2026年工作要点
        一、加强监督
        1. 听取报告。
        主办：财经工委
        2. 开展检查。
        （责任编辑：小林）
        【打印本页】 【关闭窗口】
        上一篇：示例县人大常委会2025年工作要点
        下一篇：没有了
        主办：示例县人大常委会
        示ICP备00000000号"""
    )
    accounting = Accounting()
    (segment,) = segments_of(file, accounting)
    assert segment.title_text == "示例县人大常委会2026年工作要点"
    assert segment.head == ()
    assert [each.text for each in segment.passages] == [
        "一、加强监督",
        "1. 听取报告。",
        "主办：财经工委",
        "2. 开展检查。",
    ]
    assert len(accounting.computed_texts) == len(file.blocks) - 5


def test_a_cover_and_a_table_of_contents_are_no_paper() -> None:
    """They have the title of what follows, and no sentence."""
    file = original(
        """=示例县人大常委会=
        =2026年工作要点=
        =二〇二六年二月=
        目录
        一、加强监督……1
        =示例县人大常委会2026年工作要点=
        一、加强监督
        听取报告，推动整改。"""
    )
    accounting = Accounting()
    (segment,) = segments_of(file, accounting)
    assert [each.text for each in segment.passages] == ["一、加强监督", "听取报告，推动整改。"]
    assert len(accounting.computed_texts) == 5


def test_what_a_page_of_public_information_says_around_a_paper_is_no_word_of_it() -> None:
    """Its index with the name of the paper above, and other papers below; the number below the title is of the head."""
    file = original(
        """索引号：000014349/2026-00012
        发布机构：示例县人大常委会办公室
        名称：示例县人大常委会2026年工作要点
        示例县人大常委会2026年工作要点
        示常〔2026〕5号
        时间：2026-03-05 来源：示例人大 点击：120次
        一、加强监督
        听取报告，推动整改。
        相关链接：
        示例县人大常委会2025年工作要点"""
    )
    (segment,) = segments_of(file, Accounting())
    assert segment.title_text == "示例县人大常委会2026年工作要点"
    assert [each.text for each in segment.head] == ["示常〔2026〕5号"]
    assert [each.text for each in segment.passages] == ["一、加强监督", "听取报告，推动整改。"]


def test_numbers_of_pages_between_paragraphs_are_no_text() -> None:
    """As text has them that was taken from the pages of another program."""
    accounting = Accounting()
    found = segments_of(
        original(
            """示例县人大常委会2025年工作要点
            一、加强监督
            1. 听取报告。听取和审议决算的报告。
            — 1 —
            2. 开展视察。视察民生实事项目。
            第2页 共3页"""
        ),
        accounting,
    )
    words = [passage.text for segment in found for passage in segment.passages]
    assert not [each for each in words if "页" in each or each.startswith("—")]
    computed = [each.clipping.text for each in accounting.computed_texts]
    assert {"—1—", "第2页共3页"} & {each.replace(" ", "") for each in computed}
    assert len(computed) == 2

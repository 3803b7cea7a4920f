"""How a review looks: titles of parts, headings that run in, have no number or two lines, and its notes."""

import re
from pathlib import Path

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.text.paragraph import Paragraph

from measured import found_in
from npc.facts.volumes import volumes_of
from npc.layout.profile import Profile
from npc.output.documents.docx import to_docx
from npc.output.documents.markdown import to_markdown
from npc.output.documents.page import to_page, to_printed_page
from npc.output.documents.selecting import document_tree
from npc.output.documents.wide_lines import wide_lines
from npc.plan import Plan
from plan_texts import plan_of
from word import W, WordFile, style_of

HEAD = "kind: review\norgan: 示例县人大常委会办公室\ntitle: 示例县人大常委会办公室2025年工作总结\n"
PARTS = """\
parts:
  - title: 2025年工作总结
    year: 2025
    preamble: 2025年，办公室做了以下工作：
    sections:
      - title-lines: [在提升服务水平上下功夫, 保障常委会依法履职]
        text: 服务保障常委会会议5次[^times]。
        subsections:
          - title-lines: [健全制度, 规范运转]
            text: 制定工作制度。
          - {title: 提升能力, text: 开展培训。}
      - title: 在统筹协调上下功夫
        points:
          - {lead: 加强督办, text: 建立台账。}
  - title: 2026年工作计划
    year: 2026
    sections:
      - {title: 持续优化服务水平, text: 抓好会务工作。}
    closing: 以上总结和计划，请予审议。
notes:
  times: 不含专题会议。
signature: {date: 2025-12-22}
"""
FORMS = ("block", "run-in", "none")


def _volume(text: str) -> Plan:
    (volume,) = volumes_of(plan_of(text))
    return volume


def _review(heading_form: str = "block") -> Plan:
    return _volume(f"{HEAD}headings: {heading_form}\n{PARTS}")


def _styles(plan: Plan) -> dict[str, str]:
    return {text: style for style, text in WordFile.of(plan).lines}


def _paragraph(plan: Plan, start: str) -> Paragraph:
    return next(each for each in WordFile.of(plan).paragraphs if each.text.startswith(start))


def _indents(plan: Plan, start: str) -> dict[str, str]:
    """Return the indents that a paragraph has beside those of its style."""
    indent = _paragraph(plan, start)._p.find(f"{W}pPr/{W}ind")  # noqa: SLF001
    assert indent is not None
    return {str(name).removeprefix(W): str(value) for name, value in indent.attrib.items()}


def test_titles_of_parts_are_small_titles() -> None:
    """In the title's font and the text's size, a line free above and below, kept with what follows."""
    file = WordFile.of(_review())
    style = file.document.styles["部分标题"]
    assert style.font.size == file.document.styles["Body Text"].font.size
    assert style.element.rPr.rFonts.get(f"{W}eastAsia") == "方正小标宋简体"
    spacing = style.paragraph_format
    assert spacing.keep_with_next
    assert [spacing.space_before.pt, spacing.space_after.pt] == [28.95, 28.95]
    assert [each.text for each in file.paragraphs if style_of(each) == "部分标题"] == [
        "2025年工作总结",
        "2026年工作计划",
    ]


def test_the_first_part_has_the_space_of_the_title_above_it() -> None:
    first, second = (
        each for each in WordFile.of(_review()).paragraphs if style_of(each) == "部分标题"
    )
    assert first.paragraph_format.space_before == 0
    assert second.paragraph_format.space_before is None


def test_parts_are_above_sections_in_the_navigation() -> None:
    """Sections look as they do elsewhere; only their level is another."""
    styles = WordFile.of(_review()).document.styles
    levels = {
        name: styles[name].element.pPr.find(f"{W}outlineLvl").get(f"{W}val")
        for name in ("部分标题", "部分内一级标题", "部分内二级标题")
    }
    assert list(levels.values()) == ["0", "1", "2"]
    assert styles["部分内一级标题"].base_style.name == "Heading 1"
    assert styles["部分内二级标题"].base_style.name == "Heading 2"


def test_a_review_without_titles_of_parts_has_the_headings_of_other_papers() -> None:
    plan = _volume(HEAD + re.sub(r"title: 202\d年工作..\n    ", "", PARTS))
    styles = _styles(plan)
    assert styles["二、在统筹协调上下功夫"] == "Heading 1"
    names = {style.name for style in WordFile.of(plan).document.styles}
    assert not names & {"部分标题", "部分内一级标题", "标题（不编号）"}


@pytest.mark.parametrize(
    ("start", "left", "hanging"),
    [("一、在提升", 315 * 4, 315 * 2), ("（一）健全", 315 * 5, 315 * 3)],
)
def test_lines_of_a_numbered_heading_begin_behind_the_number(
    start: str, left: int, hanging: int
) -> None:
    found = {"left": str(left), "hanging": str(hanging), "firstLineChars": "0"}
    assert _indents(_review(), start) == found


def test_lines_of_a_numbered_heading_hang_on_a_page() -> None:
    page = to_page(document_tree(_review()), _review())
    assert 'style="padding-left: 3.9375em; text-indent: -1.96875em">一、在提升' in page


def test_headings_without_numbers_stand_in_the_middle() -> None:
    file = WordFile.of(_review("none"))
    styles = {each.text.replace("\n", "|"): style_of(each) for each in file.paragraphs}
    section = styles["在提升服务水平上下功夫|保障常委会依法履职"]
    subsection = styles["健全制度|规范运转"]
    assert [section, subsection] == ["部分内标题（不编号）", "部分内二级标题（不编号）"]
    for style, above in ((section, "标题（不编号）"), (subsection, "二级标题（不编号）")):
        assert file.document.styles[style].base_style == file.document.styles[above]
        assert file.document.styles[above].paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert styles["在统筹协调上下功夫"] == section  # one line or two, one look


def test_a_long_heading_without_number_has_lines_alike() -> None:
    title = "持续优化服务水平，保障常委会依法履职，推动机关工作高效运转再上新的台阶"
    text = f"{HEAD}headings: none\nparts:\n  - sections:\n      - {{title: {title}, text: 抓好会务。}}\n"
    indents = _indents(_volume(text), "持续优化")
    assert indents["left"] == indents["right"] == "1350"


def test_a_heading_that_runs_in_is_set_as_a_heading_and_goes_on_as_text() -> None:
    runs = _paragraph(_review("run-in"), "一、").runs
    assert [(run.text, run.style.name) for run in runs[:2]] == [
        ("一、在提升服务水平上下功夫保障常委会依法履职。", "黑体字"),
        ("服务保障常委会会议5次", "Default Paragraph Font"),
    ]
    below = _paragraph(_review("run-in"), "（二）").runs
    assert [(run.text, run.style.name) for run in below] == [
        ("（二）提升能力。", "楷体字"),
        ("开展培训。", "Default Paragraph Font"),
    ]


@pytest.mark.parametrize(
    ("title", "text", "lines"),
    [
        ("怎样提升能力？", "一是培训。二是轮岗。", ["一、怎样提升能力？一是培训。二是轮岗。"]),
        ("主要工作：", "抓好会务。", ["一、主要工作：抓好会务。"]),
        ("提升能力", "一是培训。\n\n二是轮岗。", ["一、提升能力。一是培训。", "二是轮岗。"]),
        ("提升能力", "1.培训。\n\n2.轮岗。", ["一、提升能力", "1.培训。", "2.轮岗。"]),
        (
            "提升能力",
            "（一）培训。\n\n（二）轮岗。",
            ["一、提升能力", "（一）培训。", "（二）轮岗。"],
        ),
        ("提升能力", "3200余件公文。", ["一、提升能力。3200余件公文。"]),
    ],
)
def test_what_runs_into_its_text(title: str, text: str, lines: list[str], tmp_path: Path) -> None:
    """What begins with a number of its own does not stand behind a heading."""
    typed = text.replace("\n", "\n          ")
    sections = f"    sections:\n      - title: {title}\n        text: |\n          {typed}\n"
    plan = _volume(f"{HEAD}headings: run-in\nparts:\n  - year: 2025\n{sections}")
    assert [line for _, line in WordFile.of(plan).lines][1:] == lines
    assert found_in(to_docx(plan), tmp_path) == ()


def test_a_note_in_a_heading_that_runs_in_is_a_footnote() -> None:
    plan = _volume(
        f"{HEAD}headings: run-in\nparts:\n  - sections: [{{title: '会务[^n]', text: 抓好会务。}}]\nnotes: {{n: 注。}}\n"
    )
    file = WordFile.of(plan)
    assert len(list(file.part("document").iter(f"{W}footnoteReference"))) == 1
    page = to_page(document_tree(plan), plan)
    assert "一、会务①。抓好会务。" in re.sub("<[^>]*>", "", page)


@pytest.mark.parametrize("heading_form", FORMS)
def test_our_own_check_is_silent(heading_form: str, tmp_path: Path) -> None:
    assert found_in(to_docx(_review(heading_form)), tmp_path) == ()


@pytest.mark.parametrize("size", ["12pt", "18pt", "22pt"])
def test_titles_of_parts_of_other_sizes_pass_our_own_check(size: str, tmp_path: Path) -> None:
    plan = _review()._replace(format={"part-title.size": size})
    assert found_in(to_docx(plan), tmp_path) == ()


def test_levels_on_a_page_and_in_markdown() -> None:
    """Parts are above sections, and no level is left out."""
    plan = _review()
    tree = document_tree(plan)
    for page in (to_page(tree, plan), to_printed_page(tree, plan)):
        found = re.findall(r'<(h\d)(?: class="([^"]*)")?[^>]*>(..)', page)
        assert found == [
            ("h1", "", "示例"),
            ("h2", "part", "20"),
            ("h3", "as-h2", "一、"),
            ("h4", "as-h3", "（一"),
            ("h4", "as-h3", "（二"),
            ("h3", "as-h2", "二、"),
            ("h2", "part", "20"),
            ("h3", "as-h2", "一、"),
        ]
    lines = [line for line in to_markdown(tree).splitlines() if line.startswith("#")]
    assert lines == [
        "# 示例县人大常委会办公室2025年工作总结",
        "## 2025年工作总结",
        "### 一、在提升服务水平上下功夫<br>保障常委会依法履职",
        "#### （一）健全制度<br>规范运转",
        "#### （二）提升能力",
        "### 二、在统筹协调上下功夫",
        "## 2026年工作计划",
        "### 一、持续优化服务水平",
    ]


def test_no_level_is_left_out_below_a_heading_that_runs_in() -> None:
    """Its subsection that stands alone is the next level below the part."""
    text = "sections:\n      - title: 会务\n        text: 抓好会务。\n        subsections: [{title: 制度, points: [{text: 制定。}]}]\n"
    plan = _volume(f"{HEAD}headings: run-in\nparts:\n  - title: 2025年工作总结\n    {text}")
    tree = document_tree(plan)
    assert '<h3 class="as-h3">（一）制度</h3>' in to_page(tree, plan)
    assert "### （一）制度" in to_markdown(tree)


ANNEXED = f"""\
kind: work-points
organ: 示例县人大常委会
year: 2026
annexes: [one, two]
preamble: 现将有关事项安排如下[^n]。
notes: {{n: 要点的注。}}
---
{HEAD}id: one
{PARTS.replace("times", "n")}---
kind: text
id: two
title: 示例县人大常委会名单
text: 名单。
"""


def test_a_mark_means_the_note_of_its_own_paper() -> None:
    """Numbers run through the volume."""
    volume = _volume(ANNEXED)
    tree = document_tree(volume)
    written = to_markdown(tree)
    assert written.endswith("[^1]: 要点的注。\n\n[^2]: 不含专题会议。\n")
    assert "如下[^1]。" in written
    assert "5次[^2]。" in written
    notes = WordFile.of(volume).part("footnotes").findall(f"{W}footnote")[2:]
    assert ["".join(map(str, note.itertext())).strip() for note in notes] == [
        "要点的注。",
        "不含专题会议。",
    ]
    page = to_page(tree, volume)
    assert page.index("要点的注。") < page.index("不含专题会议。")
    printed = to_printed_page(tree, volume)
    assert '<span class="footnote">不含专题会议。</span>' in printed


def test_a_mark_without_a_note_of_its_own_means_that_of_another_paper() -> None:
    text = ANNEXED.replace("text: 名单。", "text: 名单[^n]。")
    volume = _volume(text)
    assert "名单[^1]。" in to_markdown(document_tree(volume))


def test_templates_that_leave_out_notes_print_no_wrong_one(tmp_path: Path) -> None:
    block = '{% block notes %}{% for note in plan.work_points.notes %}<aside class="note" id="{{ note.name }}"><p>{{ note.text }}</p></aside>{% endfor %}{% endblock %}'
    (tmp_path / "document.html").write_text('{% extends "npc/document.html" %}' + block, "utf-8")
    volume = _volume(ANNEXED)
    written = to_markdown(document_tree(volume, templates=tmp_path))
    assert "如下[^1]。" in written
    assert "5次\\[\\^n\\]。" in written


def test_a_part_below_the_title_of_an_annex(tmp_path: Path) -> None:
    """The annex title has no space below: the part's title has its own."""
    volume = _volume(ANNEXED)
    file = WordFile.of(volume)
    title = next(each for each in file.paragraphs if style_of(each) == "附件标题")
    assert title.paragraph_format.space_after == 0
    first = next(each for each in file.paragraphs if style_of(each) == "部分标题")
    assert first.paragraph_format.space_before is None
    assert found_in(to_docx(volume), tmp_path) == ()


ISSUED = f"""\
kind: notice
organ: 示例县人大常委会
issues: one
to: 各工委（室）
head: {{mark: 示例县人大常委会文件, number: 示人常办〔2025〕9号}}
imprint: {{copies: [县委, 县政府], printed-by: 示例县人大常委会办公室, printed: 2025-12-22}}
signature: {{organ: 示例县人大常委会, date: 2025-12-22}}
---
{HEAD}id: one
{PARTS}"""


@pytest.mark.parametrize("text", [ANNEXED, ISSUED], ids=["annexed", "issued"])
def test_a_review_with_other_papers_passes_our_own_check(text: str, tmp_path: Path) -> None:
    for volume in volumes_of(plan_of(text)):
        assert found_in(to_docx(volume), tmp_path) == ()


HEADED = """\
head: {mark: 示例县人大常委会办公室文件, number: 示人常办〔2025〕9号}
imprint: {copies: [县委], printed-by: 示例县人大常委会办公室, printed: 2025-12-22}
adopted: [{date: 2025-12-20, body: 主任会议, session: 第38次主任会议, action: 通过}]
annexes: [table]
"""


@pytest.mark.parametrize("heading_form", FORMS)
def test_a_review_by_itself_passes_our_own_check(heading_form: str, tmp_path: Path) -> None:
    """With red head, adoption, annex, signature and imprint; and as a draft."""
    annex = "---\nkind: text\nid: table\ntitle: 名单\ntext: 名单。\n"
    volume = _volume(f"{HEAD}headings: {heading_form}\n{HEADED}{PARTS}{annex}")
    assert found_in(to_docx(volume), tmp_path) == ()
    assert document_tree(volume, draft=True).sections[0][0].text == "送审稿"
    assert len(document_tree(volume, only=volume.papers[0]).sections) == 1


@pytest.mark.parametrize(
    ("heading_form", "rooms"),
    [("block", [28, 28, 24, 23]), ("none", [28] * 4), ("run-in", [28] * 2)],
)
def test_lines_broken_by_hand_that_wrap_are_found(heading_form: str, rooms: list[int]) -> None:
    """Of parts and headings too; a number and its indent leave less room, and what runs in has no lines."""
    wide = "抓" * 30
    section = f"title-lines: [{wide}, 会务]\n        text: 抓好会务。"
    subsection = f"        subsections: [{{title-lines: [{wide}, 会务], text: 抓好会务。}}]\n"
    part = f"  - title-lines: [{wide}, {wide}]\n    sections:\n      - {section}\n{subsection}"
    plan = _volume(f"{HEAD}headings: {heading_form}\nparts:\n{part}")
    assert [line.room for line in wide_lines(plan, Profile())] == rooms


def test_last_lines_stay_with_the_signature_on_a_printed_page() -> None:
    """As in Word, whatever paper it is."""
    points = plan_of("kind: work-points\nyear: 2026\norgan: 示例县人大常委会\npreamble: 引言。\n")
    for plan in (_review(), points):
        assert "p:has(+ .signature)" in to_page(document_tree(plan), plan)


def test_the_mark_of_a_footnote_is_as_large_in_every_pdf() -> None:
    """WeasyPrint takes 60% of the note's size, which is a third of the text's."""
    page = to_printed_page(document_tree(_review()), _review())
    assert ".review .footnote::footnote-call { font-size: 9.6pt }" in page

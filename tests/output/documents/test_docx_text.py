"""The text of the document: all of the plan, in order, in the right styles."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from npc.genre.prose import paragraphs
from npc.plan import Arrangement, MonthlyPlan, Paper, Plan, WorkPoints
from support import ROOT, Npc, Write
from word import W, WordFile, read_plan, style_of

HEAD = "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n"
SECTION = "sections:\n  - title: 部分\n    points:\n      - "


def body_texts(work_points: WorkPoints) -> Iterator[str]:
    """Yield the texts of the body as written, in order."""
    yield work_points.title
    for step in work_points.adopted:
        yield f"{step.date.year}年{step.date.month}月{step.date.day}日"
        yield step.action
    yield from paragraphs(work_points.preamble)
    for section in work_points.sections:
        yield section.title
        yield from paragraphs(section.text)
        for point in section.points:
            yield f"{point.number}. "
            yield from paragraphs(point.lead)
            yield from paragraphs(point.text)


def annex_texts(annex: Paper) -> Iterator[str]:
    """Yield the texts of a table, row by row."""
    yield annex.title
    if isinstance(annex, Arrangement):
        for category in annex.categories:
            yield f"{category.name}（{len(category.items)}项）"
            for item in category.items:
                yield from (str(item.number), item.text, item.owners.text, item.when.text)
                yield from "√" * len(item.meetings)
                yield item.note or ""
    if isinstance(annex, MonthlyPlan):
        for month in annex.months:
            yield f"{month.number}月"
            for task in month.tasks:
                yield from (task.text, task.owners.text)


def texts_of(plan: Plan) -> Iterator[str]:
    """Yield every text of a plan in the order in which the document has it."""
    assert plan.work_points
    yield from body_texts(plan.work_points)
    for number, annex in enumerate(plan.annexes, 1):
        yield f"{number}. {annex.title}"
    for number, annex in enumerate(plan.annexes, 1):
        yield f"附件{number}"
        yield from annex_texts(annex)


@pytest.mark.parametrize("name", ["nanhai-2023", "shili-2025"])
def test_every_text_of_the_plan_is_in_the_document_in_order(plans: Path, name: str) -> None:
    """Nothing of a plan is lost on the way into Word, and nothing changes places."""
    plan = read_plan(plans / name)
    running = WordFile.of(plan).running_text
    at = 0
    for text in texts_of(plan):
        for piece in text.split("[^three]"):
            found = running.find(piece, at)
            assert found >= 0, piece
            at = found + len(piece)


def body(write: Write, text: str) -> list[tuple[str, str]]:
    """Render a plan that begins with the usual head; give style and text of its paragraphs."""
    return WordFile.of(read_plan(write("plan.yaml", HEAD + text))).lines


def test_title_comes_first(write: Write) -> None:
    """The document begins with the title of the work points."""
    lines = body(write, "title: 某年要点\nsections: []\n")
    assert lines == [("Title", "某年要点")]


def test_adoption_is_one_note_in_brackets(write: Write) -> None:
    """Each step is date, session, body and action, on a line of its own where one does not hold all."""
    lines = body(
        write,
        """\
adopted:
  - {date: 2025-02-20, body: 主任会议, session: 第38次, action: 原则通过}
  - {date: 2025-02-07, body: 常委会会议, session: 第29次, action: 通过}
sections: []
""",
    )
    assert lines[1] == (
        "通过题注",
        "（2025年2月20日第38次主任会议原则通过，\n2025年2月7日第29次常委会会议通过）",
    )


@pytest.mark.parametrize(
    ("step", "printed"),
    [
        ("session: 第十届人大常委会第29次会议, ", "第十届人大常委会第29次会议通过"),
        (
            "session: 市第五届人民代表大会常务委员会第九次会议, ",
            "市第五届人民代表大会常务委员会第九次会议通过",
        ),
        ("session: 市十五届人大常委会第九次, ", "市十五届人大常委会第九次常委会会议通过"),
        ("", "常委会会议通过"),
    ],
)
def test_adoption_names_the_meeting_once(write: Write, step: str, printed: str) -> None:
    """The body is left out where the session names the meeting, and stands alone without one."""
    adopted = f"adopted: [{{date: 2025-02-07, {step}body: 常委会会议, action: 通过}}]\n"
    found = body(write, adopted + "sections: []\n")[1][1].replace("\n", "")  # lines of a long step
    assert found == f"（2025年2月7日{printed}）"


def test_preamble_and_texts_of_sections_are_paragraphs(write: Write) -> None:
    """A blank line parts paragraphs; lines of one paragraph are joined without a blank."""
    lines = body(
        write,
        """\
preamble: |
  第一段上
  第一段下。

  第二段。
sections:
  - title: 甲
    text: 部分正文。
  - title: 乙
""",
    )
    assert lines[1:] == [
        ("Body Text", "第一段上第一段下。"),
        ("Body Text", "第二段。"),
        ("Heading 1", "一、甲"),
        ("Body Text", "部分正文。"),
        ("Heading 1", "二、乙"),
    ]


@pytest.mark.parametrize(
    ("point", "printed"),
    [
        ("{lead: 首句, text: 正文。}", ["1. 首句。正文。"]),
        ("{lead: 首句。, text: 正文。}", ["1. 首句。正文。"]),
        ("{lead: 为什么？, text: 正文。}", ["1. 为什么？正文。"]),
        ("{lead: 要求：, text: 正文。}", ["1. 要求：正文。"]),
        ("{lead: 开展“回头看”, text: 正文。}", ["1. 开展“回头看”。正文。"]),
        ("{lead: 他说“好。”, text: 正文。}", ["1. 他说“好。”正文。"]),
        ("{lead: 只有首句}", ["1. 只有首句。"]),
        ("{text: 只有正文}", ["1. 只有正文"]),
        ('{lead: 首句, text: "一。\\n\\n二。"}', ["1. 首句。一。", "二。"]),
    ],
)
def test_point_is_number_lead_and_text(write: Write, point: str, printed: list[str]) -> None:
    """The lead is a sentence of its own; the first paragraph goes on behind it."""
    lines = body(write, f"{SECTION}{point}\n")
    assert [text for _, text in lines[2:]] == printed


def test_only_the_lead_is_bold(write: Write) -> None:
    """Neither the number nor the text is bold."""
    plan = read_plan(write("plan.yaml", f"{HEAD}{SECTION}{{lead: 首句, text: 正文。}}\n"))
    runs = WordFile.of(plan).paragraphs[-1].runs
    bold = [(run.text, run.style.font.bold) for run in runs]
    assert bold == [("1. ", None), ("首句。", True), ("正文。", None)]


def test_words_in_latin_letters_are_of_the_language_of_the_document(
    npc: Npc, tmp_path: Path
) -> None:
    """By it programs break lines: English within words never, Chinese anywhere but in what has a run."""
    plan, file = ROOT / "plans" / "shili-2025", tmp_path / "a.docx"
    for language, expected in (("zh", "zh-CN"), ("en", "en-US")):
        npc("schedule", "month", "7", "--plan", plan, "-o", file, language=language)
        (default,) = (
            WordFile(file.read_bytes()).part("styles").findall(f".//{W}docDefaults//{W}lang")
        )
        assert default.get(f"{W}val") == expected


ANNEX = "---\nkind: arrangement\ntitle: 某安排表\ncategories: []\n"
MONTHS = "---\nkind: monthly-plan\ntitle: 某月计划\nmonths: {}\n"


def test_annexes_are_listed_and_marked(write: Write) -> None:
    """Number and title of an annex are the same in the annex note and on its page."""
    plan = read_plan(write("plan.yaml", f"{HEAD}sections: []\n{ANNEX}{MONTHS}"))
    assert WordFile.of(plan).lines[1:] == [
        ("附件说明", "附件：1. 某安排表"),
        ("附件说明（续）", "2. 某月计划"),
        ("附件标识", "附件1"),
        ("附件标题", "某安排表"),
        ("附件标识", "附件2"),
        ("附件标题", "某月计划"),
    ]


def test_annexes_stand_in_the_order_of_the_plan(write: Write) -> None:
    """The plan says which annex comes first, and may leave one out."""
    head = f"{HEAD}sections: []\nannexes: [monthly-plan, arrangement]\n"
    lines = WordFile.of(read_plan(write("plan.yaml", head + ANNEX + MONTHS))).lines
    assert [text for _, text in lines[1:3]] == ["附件：1. 某月计划", "2. 某安排表"]


def test_one_annex_has_no_number(write: Write) -> None:
    """A single annex is 附件 without a number, in the note and on its page."""
    lines = WordFile.of(read_plan(write("plan.yaml", f"{HEAD}sections: []\n{ANNEX}"))).lines
    assert lines[1:] == [
        ("附件说明（单个）", "附件：某安排表"),
        ("附件标识", "附件"),
        ("附件标题", "某安排表"),
    ]


def test_each_annex_begins_a_page(plans: Path) -> None:
    """The mark of an annex, and nothing else, begins a page."""
    paragraphs = WordFile.of(read_plan(plans / "shili-2025")).paragraphs
    begin = [one.text for one in paragraphs if one.paragraph_format.page_break_before]
    assert begin == ["附件1", "附件2"]


def test_tables_alone_are_documents_of_their_own(write: Write) -> None:
    """Without work points, tables have a title, no annex mark, and begin a page each."""
    word = WordFile.of(read_plan(write("plan.yaml", f"year: 2025\n{ANNEX[4:]}{MONTHS}")))
    assert word.lines == [("Title", "某安排表"), ("Title", "某月计划")]
    begin = [bool(one.paragraph_format.page_break_before) for one in word.paragraphs]
    assert begin == [False, True]


def test_headings_show_in_the_navigation_pane(plans: Path) -> None:
    """Sections are built-in headings and annex titles have an outline level; nothing is blue."""
    word = WordFile.of(read_plan(plans / "shili-2025"))
    levels = {}
    for one in word.paragraphs:
        assert one.style
        for style in (one.style, one.style.base_style):
            assert style is None or style.font.color.rgb is None
        level = one.style.element.xpath("w:pPr/w:outlineLvl/@w:val")
        levels[style_of(one)] = level
    assert levels["Heading 1"] == levels["附件标题"] == ["0"]
    assert levels["Body Text"] == []


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("（一）强化经济监督。听取和审议决算报告。", "（一）强化经济监督。"),
        ("（十二）坚持党的领导", "（十二）坚持党的领导"),
        ("（一）听取和审议关于养老服务工作情况的报告；", ""),
        ("（一）听取和审议关于养老服务工作情况的报告。", ""),
        ("（2）强化经济监督。听取报告。", ""),
        ("强化（一）经济监督。听取报告。", ""),
    ],
)
def test_a_second_heading_within_the_text_is_in_its_font(
    text: str, heading: str, write: Write
) -> None:
    """（一） in 楷体, run into its paragraph (7.3.3); a list of sentences is none."""
    plan = f"kind: work-points\nyear: 2025\norgan: 甲县人大常委会\nsections: [{{title: 监督, text: {text}}}]\n"
    file = WordFile.of(read_plan(write("plan.yaml", plan)))
    (paragraph,) = (one for one in file.paragraphs if one.text == text)
    marked = "".join(run.text for run in paragraph.runs if run.style.name == "楷体字")
    assert marked == heading

"""Red head, notice, signature and imprint in the Word document, GB/T 9704-2012, 7.2 to 7.4."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from measured import found_in, serious
from npc.output.documents.docx import to_docx
from support import Write
from word import W, WordFile, read_plan

WORK_POINTS = """\
kind: work-points
organ: 示例县人大常委会
year: 2025
adopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]
sections: [{title: 依法履职, points: [{lead: 开展监督}]}]
"""
NOTICE = """\
---
kind: notice
head: {number: 示常〔2025〕5号}
to: [各镇人大, 县人大常委会各工委（室）：]
signature: {date: 2025-03-03}
imprint:
  copies-up: 市人大常委会。
  copies: [县委办公室, 县政府办公室]
  printed-by: 示例县人大常委会办公室
  printed: 2025-03-05
"""
TABLE = "---\nkind: monthly-plan\nmonths: {3: [{content: 调研, owners: 办公室}]}\n"


@pytest.fixture
def issued(write: Write) -> WordFile:
    """Work points with an annex, issued by a notice."""
    return WordFile.of(read_plan(write("plan.yaml", WORK_POINTS + NOTICE + TABLE)))


def box_lines(word: WordFile) -> list[str]:
    """Text of each paragraph of the imprint, its rules as dashes."""
    (box,) = word.part("document").iter(f"{W}txbxContent")
    return [line_of(one) or "—" for one in box.iter(f"{W}p")]


def line_of(paragraph: Element) -> str:
    """Text of a paragraph, tabs as strokes."""
    parts = paragraph.iter(f"{W}t", f"{W}tab")
    return "".join("|" if one.tag == f"{W}tab" else one.text or "" for one in parts)


def properties(word: WordFile, style: str) -> list[Element]:
    """Properties of the paragraphs in a style."""
    found = word.part("document").iter(f"{W}pPr")
    return [one for one in found if one[0].get(f"{W}val") == style]


def indent(properties: Element, side: str) -> int:
    (found,) = properties.iter(f"{W}ind")
    return int(found.get(f"{W}{side}", "0"))


def test_a_notice_stands_before_what_it_issues(issued: WordFile) -> None:
    """Head, title, 主送机关, the sentence made from the adoption, signature; then the work points."""
    assert issued.lines[:11] == [
        ("发文机关标志", "示例县人大常委会文件"),
        ("发文字号", "示常〔2025〕5号"),
        ("Title", "示例县人大常委会\n关于印发《示例县人大常委会\n2025年工作要点》的通知"),
        ("主送机关", "各镇人大，县人大常委会各工委（室）："),
        (
            "Body Text",
            "《示例县人大常委会2025年工作要点》已经2025年2月27日第29次常委会会议通过，现印发给你们，请认真贯彻执行。",
        ),
        ("署名", "示例县人大常委会"),
        ("成文日期", "2025年3月3日"),
        ("标题（下有题注）", "示例县人大常委会2025年工作要点"),
        ("通过题注", "（2025年2月27日第29次常委会会议通过）"),
        ("heading 1".title(), "一、依法履职"),
        ("Body Text", "1. 开展监督。"),
    ]
    assert ("附件标识", "附件") in issued.lines


def test_work_points_that_were_not_adopted_are_issued_without_saying_so(write: Write) -> None:
    """Without an adoption by which they passed, the sentence does not speak of one."""
    text = WORK_POINTS.replace("action: 通过", "action: 讨论") + "---\nkind: notice\n"
    lines = WordFile.of(read_plan(write("plan.yaml", text))).lines
    sentence = "现将《示例县人大常委会2025年工作要点》印发给你们，请认真贯彻执行。"
    assert ("Body Text", sentence) in lines


def test_the_red_head_is_in_its_place(issued: WordFile) -> None:
    """The mark is red and 35 mm below the edge, the rule red and two blank lines above the title."""
    styles = {one.get(f"{W}styleId"): one for one in issued.part("styles")}
    (color,) = styles["OrganMark"].iter(f"{W}color")
    (rule,) = styles["RedRule"].iter(f"{W}bottom")
    assert color.get(f"{W}val") == rule.get(f"{W}color") == "FF0000"
    (mark,) = properties(issued, "OrganMark")
    (space,) = mark.iter(f"{W}spacing")
    millimetres = int(space.get(f"{W}before", "")) / 1440 * 25.4
    assert millimetres == pytest.approx(35, abs=1.5)  # the characters begin a little lower
    (below,) = styles["RedRule"].iter(f"{W}spacing")
    assert int(below.get(f"{W}after", "")) == pytest.approx(
        2 * 579, abs=40
    )  # to a line of the page


def test_what_stands_above_the_mark_does_not_move_it(write: Write) -> None:
    """份号, 密级, 紧急程度 take lines of the 35 mm; a signer stands beside the number."""
    head = "head: {number: 示常〔2025〕5号, signer: 某某, copy-number: '000001', secrecy: 秘密★1年, urgency: 特急, mark: 示例县人大常委会}\n"
    word = WordFile.of(read_plan(write("plan.yaml", WORK_POINTS + head)))
    assert word.lines[:5] == [
        ("份号", "000001"),
        ("密级和紧急程度", "秘密★1年"),
        ("密级和紧急程度", "特急"),
        ("发文机关标志", "示例县人大常委会"),
        ("发文字号（有签发人）", "示常〔2025〕5号\t签发人：某某"),
    ]
    (with_three,) = properties(word, "OrganMark")
    (spacing,) = with_three.iter(f"{W}spacing")
    other = WordFile.of(read_plan(write("other.yaml", f"{WORK_POINTS}head: {{}}\n")))
    (alone,) = properties(other, "OrganMark")
    (free,) = alone.iter(f"{W}spacing")
    before = [int(one.get(f"{W}before", "")) for one in (free, spacing)]
    assert before[0] - before[1] == 3 * 579


def test_a_long_mark_is_narrowed_to_one_line(write: Write) -> None:
    """Characters keep their height."""
    head = f"head: {{mark: {'示例' * 12}文件}}\n"
    word = WordFile.of(read_plan(write("plan.yaml", WORK_POINTS + head)))
    (scale,) = word.part("document").iter(f"{W}w")
    assert 50 <= int(scale.get(f"{W}val", "")) < 100


def test_the_date_begins_two_characters_further_right(issued: WordFile) -> None:
    """Without a seal, the organ keeps two characters from the edge (7.3.5.2)."""
    (organ,), (date,) = properties(issued, "Signature"), properties(issued, "SignatureDate")
    assert indent(organ, "right") == 2 * 315
    begins = 8844 - 2 * 315 - 8 * 315
    assert indent(date, "left") == begins + 2 * 315


def test_a_longer_date_is_what_keeps_from_the_edge(write: Write) -> None:
    """Then the organ goes further to the left."""
    text = WORK_POINTS + "signature: {organ: 县人大, date: 2025-12-31}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    (organ,), (date,) = properties(word, "Signature"), properties(word, "SignatureDate")
    assert indent(date, "right") == 2 * 315
    assert indent(organ, "right") > 2 * 315


def _beside_date(write: Write, organ: str, day: str) -> int:
    """Return how far right of the text the line of a date may go, in twips."""
    text = f"{WORK_POINTS}signature: {{organ: {organ}, date: {day}}}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    (date,) = properties(word, "SignatureDate")
    return -indent(date, "right")


def test_a_date_below_a_short_name_is_not_broken(write: Write) -> None:
    """Where figures are set off from characters it is wider; one with room enough stays as it was."""
    character = 315
    assert 0 < _beside_date(write, "示例县人大办公室", "2025-12-20") < character
    assert character < _beside_date(write, "示例县人大机关", "2025-12-20") < 2 * character
    assert _beside_date(write, "示例县人大办公室", "2025-02-27") == 0
    assert _beside_date(write, "示例县人大常委会办公室", "2025-12-20") == 0


def test_with_a_seal_the_date_keeps_four_characters(write: Write) -> None:
    """The organ stands in the middle above it, and never beyond the edge (7.3.5.1)."""
    text = WORK_POINTS + "signature: {date: 2025-03-03, seal: true}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    (organ,), (date,) = properties(word, "SignatureSealed"), properties(word, "SignatureDate")
    assert indent(date, "right") == 4 * 315
    assert 0 < indent(organ, "right") < 4 * 315
    long = text.replace("seal: true", "seal: true, organ: 示例省示例市示例县人民代表大会常务委员会")
    word = WordFile.of(read_plan(write("long.yaml", long)))
    (organ,) = properties(word, "SignatureSealed")
    assert indent(organ, "right") >= 0


def test_a_long_organ_is_broken_between_words(write: Write) -> None:
    """Its lines stay on the page, and the date goes by the widest of them."""
    organ = "示例县人民代表大会常务委员会法制工作委员会和财政经济工作委员会"
    text = WORK_POINTS + f"signature: {{organ: {organ}, date: 2025-03-03, seal: true}}\n"
    word = WordFile.of(read_plan(write("sealed.yaml", text)))
    parted = organ.replace("法制", "\n法制")
    assert parted in [one.text for one in word.paragraphs]
    (name,), (date,) = properties(word, "SignatureSealed"), properties(word, "SignatureDate")
    assert [one.get(f"{W}val") for one in name.iter(f"{W}jc")] == ["center"]
    assert 0 <= indent(name, "right") < indent(date, "right") < 8844 / 2
    word = WordFile.of(read_plan(write("plain.yaml", text.replace("true", "false"))))
    (date,) = properties(word, "SignatureDate")
    assert indent(date, "left") == 8844 - 2 * 315 - 17 * 315 + 2 * 315


@pytest.mark.parametrize("seal", ["true", "false"])
def test_an_organ_of_two_full_lines_leaves_room_for_the_date(write: Write, seal: str) -> None:
    """However long the name is, the date stands between the margins."""
    organ = "示例县人民代表大会常务委员会教育科学文化卫生工作委员会社会建设工作委员会" * 2
    text = WORK_POINTS + f"signature: {{organ: {organ}, date: 2025-03-03, seal: {seal}}}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    (date,) = properties(word, "SignatureDate")
    beside = indent(date, "left") + indent(date, "right")
    assert 0 <= beside <= 8844 - 8 * 315


def test_a_signature_is_never_alone_on_a_page(write: Write) -> None:
    """The last paragraph of the text and the annex note stay with it."""
    text = WORK_POINTS + "signature: {date: 2025-03-03}\n" + TABLE
    document = WordFile.of(read_plan(write("plan.yaml", text))).document
    kept = {one.text: one.paragraph_format.keep_with_next for one in document.paragraphs}
    assert kept["1. 开展监督。"]
    assert kept["附件：示例县人大常委会2025年重点工作计划"]
    assert not kept["2025年3月3日"]


def test_the_imprint_closes_the_document(issued: WordFile) -> None:
    """Thick, thin and thick rules; 抄报 and 抄送 end in 。, the date in 印发."""
    assert box_lines(issued) == [
        "—",
        "抄报：市人大常委会。",
        "抄送：县委办公室，县政府办公室。",
        "—",
        "示例县人大常委会办公室|2025年3月5日印发",
        "—",
    ]
    weights = {
        one.get(f"{W}styleId"): [int(top.get(f"{W}sz", "")) for top in one.iter(f"{W}top")]
        for one in issued.part("styles")
        if one.get(f"{W}type") == "paragraph"
    }
    assert weights["ImprintOuterRule"] == [8]  # eighths of a point: 0.35 mm
    assert weights["ImprintInnerRule"] == [6]  # 0.25 mm


def sections(word: WordFile) -> Iterator[str]:
    """How each section of the Word document begins."""
    for one in word.part("document").iter(f"{W}sectPr"):
        begins = one.find(f"{W}type")
        yield "nextPage" if begins is None else begins.get(f"{W}val", "")


def test_the_imprint_is_on_an_even_page(issued: WordFile) -> None:
    """It is a section of its own."""
    assert list(sections(issued)) == ["nextPage", "evenPage"]


def test_word_works_out_whether_the_page_of_the_imprint_has_a_number(
    issued: WordFile, tmp_path: Path
) -> None:
    """Only where it is the next one after that on which the text ends, which a bookmark marks (7.5)."""
    (mark,) = issued.part("document").iter(f"{W}bookmarkStart")
    paragraph = mark.getparent()
    assert paragraph is not None
    assert paragraph.find(f"{W}pPr/{W}sectPr") is not None
    footers = [name for name in issued.parts if name.startswith("word/footer")]
    asked = ["".join(one.text or "" for one in _instructions(issued, name)) for name in footers]
    asked = [one for one in asked if one]
    assert asked == [
        ' IF  =  PAGE  -  PAGEREF _TextEnd   = 1 "—  PAGE  —" ""  PAGE '
    ]  # the last one is what it showed
    assert mark.get(f"{W}name") == "_TextEnd"
    assert not serious(found_in(issued.data, tmp_path))


def _instructions(word: WordFile, name: str) -> Iterator[Element]:
    return word.part(name.removeprefix("word/").removesuffix(".xml")).iter(f"{W}instrText")


def test_the_imprint_may_stay_on_the_last_page(write: Write) -> None:
    """`page: last` adds no page, not even after a table."""
    text = WORK_POINTS + NOTICE + "  page: last\n" + TABLE
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    assert list(sections(word)) == ["nextPage"]
    assert len(box_lines(word)) == 6


def test_the_imprint_is_not_below_a_table_that_is_turned(write: Write) -> None:
    """Then it has an even page of its own after all."""
    turned = TABLE.replace("months:", "orientation: landscape\nmonths:")
    text = WORK_POINTS + NOTICE + "  page: last\n" + turned
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    assert list(sections(word)) == ["nextPage", "nextPage", "evenPage"]


def test_title_lines_break_the_title(write: Write) -> None:
    """The title is what they make up, and stands on these lines."""
    text = "kind: work-points\nyear: 2025\ntitle_lines: [甲县人大, 2025年要点]\nsections: []\n"
    plan = read_plan(write("plan.yaml", text))
    assert plan.title == "甲县人大2025年要点"
    assert WordFile.of(plan).lines == [("Title", "甲县人大\n2025年要点")]


def test_texts_are_no_markup(write: Write) -> None:
    """Whatever is typed stands there as typed."""
    odd = "<w:p>&\"'{{ 1 }}"
    text = WORK_POINTS + NOTICE.replace("市人大常委会。", f"'{odd.replace(chr(39), chr(39) * 2)}'")
    assert f"抄报：{odd}。" in box_lines(WordFile.of(read_plan(write("plan.yaml", text))))


def test_the_same_plan_makes_the_same_bytes(write: Write) -> None:
    """Also with a notice and an imprint."""
    path = write("plan.yaml", WORK_POINTS + NOTICE + TABLE)
    assert to_docx(read_plan(path)) == to_docx(read_plan(path))


JOINT = """\
head:
  mark: [示例县人大常委会, 示例县人民政府文件]
  number: 示常〔2025〕5号
  signer: [张某某, 李某, 王某某]
"""


def test_joint_organs_stand_above_each_other_in_the_head(write: Write, tmp_path: Path) -> None:
    """文件 is beside them in the middle; signers are two a line, and the number is on their last (7.2.4, 7.2.6)."""
    word = WordFile.of(read_plan(write("plan.yaml", WORK_POINTS + JOINT)))
    (table,) = word.document.tables
    organs, beside = table.rows[0].cells
    assert [one.text for one in organs.paragraphs] == ["示例县人大常委会", "示例县人民政府"]
    assert beside.text == "文件"
    assert word.lines[:2] == [
        ("发文字号（有签发人）", "\t签发人：张某某　李某　"),
        ("发文字号（有签发人）", "示常〔2025〕5号\t王某某　　　　"),
    ]
    assert not serious(found_in(word.data, tmp_path))


@pytest.mark.parametrize(
    ("organs", "seal", "rows"),
    [
        ("甲县人民政府, 甲县监委", "false", ["甲县人民政府\n甲县监委"]),
        ("甲县人民政府, 甲县监委", "true", ["\t甲县人民政府\t甲县监委"]),
        (
            "甲县政府, 甲县监委, 甲县法院, 甲县总工会",
            "true",
            ["\t甲县政府\t甲县监委\t甲县法院", "\t甲县总工会"],
        ),
        (
            "甲县人民代表大会常务委员会, 甲县政府",
            "true",
            ["\t甲县人民代表大会常务委员会", "\t甲县政府"],
        ),
    ],
)
def test_joint_organs_sign_in_order(
    organs: str, seal: str, rows: list[str], write: Write, tmp_path: Path
) -> None:
    """Below each other, or apart as far as their seals ask, the last one above the date (7.3.5.1, 7.3.5.2)."""
    text = f"{WORK_POINTS}signature: {{organ: [{organs}], date: 2025-03-03, seal: {seal}}}\n"
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    signed = [line for style, line in word.lines if style.startswith("署名")]
    assert signed == rows
    assert not serious(found_in(word.data, tmp_path))


def test_one_name_is_what_it_was_and_an_empty_list_is_a_fault(write: Write) -> None:
    """A text in several lines is one name; a list of nothing says nothing."""
    text = f'{WORK_POINTS}head: {{mark: "示例县\\n人大常委会", number: 示常〔2025〕5号}}\n'
    assert ("发文机关标志", "示例县人大常委会") in WordFile.of(
        read_plan(write("a.yaml", text))
    ).lines
    with pytest.raises(AssertionError, match="NPC2"):
        read_plan(write("b.yaml", f"{WORK_POINTS}head: {{mark: []}}\n"))

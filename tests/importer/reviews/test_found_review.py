"""Reviews of a year's work, as offices write them."""

from pathlib import Path

import pytest
import yaml

from found_in_tests import lost, marks, plain
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.reviews.review import review
from npc.importer.segmenting import segments_of
from npc.importer.telling import kind_of
from npc.source.document import Node
from originals_by_hand import original

PLANS = Path(__file__).parents[3] / "plans"
SOURCES = Path(__file__).parents[2] / "plans"


def _found(text: str) -> FoundMapping:
    """Return the review that a text is; no word of it may be lost."""
    file = original(text)
    accounting = Accounting()
    segments = segments_of(file, accounting)
    assert [kind_of(segment, segments) for segment in segments] == ["review"]
    mapping = review(segments[0], accounting)
    assert lost(file.passages(), mapping, accounting) == []
    return mapping


def _bare(value: Node) -> str:
    return "".join(str(value or "").replace(",", "，").replace(":", "：").split())


def test_each_part_is_a_text_of_its_own() -> None:
    """Its title says its year; its numbers begin anew; the last words close the whole."""
    found = _found(
        "示例县人大常委会办公室2025年工作总结和2026年工作计划\n2025年工作总结\n2025年，办公室完成了各项任务：\n"
        "一、提升服务水平\n全年服务保障会议12次。\n二、加强统筹协调\n处理收发文3200件。\n2026年工作计划\n"
        "一、优化服务\n做好会务工作。\n以上总结和计划，请予审议。"
    )
    assert plain(found) == {
        "kind": "review",
        "organ": "示例县人大常委会办公室",
        "title": "示例县人大常委会办公室2025年工作总结和2026年工作计划",
        "parts": [
            {
                "title": "2025年工作总结",
                "year": 2025,
                "preamble": "2025年，办公室完成了各项任务：",
                "sections": [
                    {"title": "提升服务水平", "text": "全年服务保障会议12次。"},
                    {"title": "加强统筹协调", "text": "处理收发文3200件。"},
                ],
            },
            {
                "title": "2026年工作计划",
                "year": 2026,
                "sections": [{"title": "优化服务", "text": "做好会务工作。"}],
                "closing": "以上总结和计划，请予审议。",
            },
        ],
    }
    assert marks(found) == []


def test_numbers_that_begin_anew_begin_a_part_without_a_title() -> None:
    """The paragraph before them opens it; that is marked where it might close the part before."""
    text = (
        "示例县人大常委会办公室2025年工作总结及2026年工作计划\n今年以来，办公室完成了各项任务。\n"
        "一、加强学习。全年学习12次。\n二、办好会议。全年12次。\n{}\n一、加强学习。学习12次以上。\n二、办好会议。精心组织。"
    )
    sure = _found(text.format("2026年，重点抓好以下工作："))
    assert [part["year"] for part in plain(sure)["parts"]] == [2025, 2026]
    assert plain(sure)["parts"][1]["preamble"] == "2026年，重点抓好以下工作："
    assert marks(sure) == []
    assert len(marks(_found(text.format("回顾一年来的工作，仍有不足，我们将努力改进。")))) == 1


def test_a_half_year_ends_in_june() -> None:
    """As the text says it; concluded from the title, it is marked."""
    text = (
        "示例市人大财政经济委员会2025年上半年工作总结和下半年工作安排\n上半年工作总结\n{}\n一、审查监督\n开会6次。\n"
        "下半年工作安排\n一、审查决算\n听取汇报。"
    )
    said = _found(text.format("截至6月30日，共开会6次。"))
    parts = plain(said)["parts"]
    assert [(part["year"], part.get("as-of")) for part in parts] == [
        (2025, "2025-06-30"),
        (2025, None),
    ]
    assert marks(said) == []
    concluded = _found(text.format("今年以来，共开会6次。"))
    assert plain(concluded)["parts"][0]["as-of"] == "2025-06-30"
    assert len(marks(concluded)) == 1


def test_the_end_of_february_is_that_of_its_year() -> None:
    """What counts up to it in a leap year counts up to the 29th."""
    text = "示例县人大常委会{year}年工作总结\n截至2月底，共开会6次。\n一、审查监督\n开会6次。"
    leap, usual = (plain(_found(text.format(year=year))) for year in (2024, 2025))
    assert leap["parts"][0]["as-of"] == "2024-02-29"
    assert usual["parts"][0]["as-of"] == "2025-02-28"


def test_problems_and_plans_with_numbers_that_go_on_are_sections() -> None:
    """一、二、三 through all of it: one part, whose headings say what looks ahead."""
    found = _found(
        "示例县人大常委会社会建设工委2025年工作总结\n2025年，工委完成了各项任务。\n一、主要工作\n（一）听取报告\n听取报告3项。\n"
        "（二）开展调研\n调研4次。\n二、存在问题\n调研不够深入。\n三、2026年工作打算\n听取报告4项。"
    )
    (part,) = plain(found)["parts"]
    assert part["year"] == 2025
    assert [section["title"] for section in part["sections"]] == [
        "主要工作",
        "存在问题",
        "2026年工作打算",
    ]


@pytest.mark.parametrize("name", ["nanhai-office-2025", "district-office-2020"])
def test_published_reviews_come_in_as_they_were_typed_by_hand(name: str) -> None:
    """Parts, years, headings and closing of texts as they were published."""
    found = plain(_found((SOURCES / f"{name}.source.txt").read_text("utf-8")))
    typed = yaml.safe_load((PLANS / name / "review.yaml").read_text("utf-8"))
    assert found["organ"] == typed["organ"]
    assert len(found["parts"]) == len(typed["parts"])
    for part, wanted in zip(found["parts"], typed["parts"], strict=True):
        for key in ("title", "year", "preamble", "closing"):
            assert _bare(part.get(key)) == _bare(wanted.get(key)), key
        titles = [_bare(section["title"]) for section in part["sections"]]
        assert titles == [_bare(section["title"]) for section in wanted["sections"]]


def test_notes_that_are_typed_behind_the_text_are_notes() -> None:
    """① in the text, and ① … behind its end: npc prints them as footnotes."""
    found = plain(
        _found(
            "示例县人大常委会办公室2025年工作总结\n一、宣传\n按照“三个优先”^①导向，加强宣传。\n① 指三项工作优先安排。"
        )
    )
    assert found["notes"] == {"1": "指三项工作优先安排。"}
    assert found["parts"][0]["sections"][0]["text"] == "按照“三个优先”[^1]导向，加强宣传。"


def test_of_two_notes_with_one_sign_the_last_is_the_note() -> None:
    """What stands before it is text; so a text that ends in a thousand such lines takes no longer than others."""
    note = "① 指三项工作优先安排。"
    text = f"示例县人大常委会办公室2025年工作总结\n一、宣传\n按照“三个优先”①导向。\n{note}\n{note}"
    found = plain(_found(text))
    assert found["notes"] == {"1": "指三项工作优先安排。"}
    assert "指三项工作优先安排。" in str(found["parts"])


def test_parts_may_be_counted() -> None:
    """第一部分 is no heading but the title of a part, whose numbers begin anew."""
    found = _found(
        "示例区人大常委会代表工委2024年工作总结\n第一部分  2024年主要工作\n一、培训\n举办4期。\n二、建议\n办结。\n"
        "第二部分  存在的问题\n形式不够丰富。\n第三部分  2025年工作思路\n一、培训\n举办5期。"
    )
    parts = plain(found)["parts"]
    assert [part["year"] for part in parts] == [2024, 2024, 2025]
    assert parts[1]["preamble"] == "形式不够丰富。"
    assert marks(found) == []


def test_bracketed_headings_on_lines_of_their_own_are_subsections() -> None:
    """（一） on its own line, with text below it; with text behind it, it is a point."""
    text = "示例县人大社会委2025年工作总结\n一、监督工作\n（一）执法检查{0}检查1次。\n（二）专题调研{0}调研3次。\n二、自身建设\n学习12次。"
    (part,) = plain(_found(text.format("\n")))["parts"]
    assert part["sections"][0]["subsections"] == [
        {"title": "执法检查", "text": "检查1次。"},
        {"title": "专题调研", "text": "调研3次。"},
    ]
    (part,) = plain(_found(text.format("。")))["parts"]
    assert [point["lead"] for point in part["sections"][0]["points"]] == ["执法检查", "专题调研"]


def test_the_year_of_an_account_that_its_title_does_not_say_is_told_by_its_text() -> None:
    """The day on which it was given to the congress says nothing of that."""
    found = _found(
        "示例县人民代表大会常务委员会工作报告\n——2026年1月15日在示例县第十八届人民代表大会第六次会议上\n各位代表：\n"
        "一、过去一年的主要工作\n2025年，常委会召开会议9次。\n二、今后的主要任务\n听取和审议报告14项。"
    )
    (part,) = plain(found)["parts"]
    assert part["year"] == 2025
    assert "标题没有写年度，按正文所说的年份填写" in marks(found)


def test_a_day_below_the_title_that_is_that_of_the_signature_stands_once() -> None:
    """It is no part of the account."""
    found = _found(
        "示例县人大常委会2025年工作总结\n（2025年12月16日）\n一、主要工作\n召开会议9次。\n示例县人大常委会办公室\n2025年12月16日"
    )
    assert [list(part) for part in plain(found)["parts"]] == [["year", "sections"]]
    assert plain(found)["signature"]["date"] == "2025-12-16"
    assert marks(found) == []

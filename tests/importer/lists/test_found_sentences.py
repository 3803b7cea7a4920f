"""Plans whose items are sentences, as offices write them."""

from typing import Any

import pytest

from found_in_tests import kept, lost, marks, plain
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.lists.sentences import arrangement
from npc.importer.segment import Segment
from npc.importer.tables.departments import departments_of
from originals_by_hand import original

TITLE = "示例县人大常委会2025年监督工作计划"


def _found(text: str, title: str = TITLE) -> FoundMapping:
    """Return what is found in the text below a title; no word of it may be lost."""
    lines = tuple(original(f"{title}\n{text}").passages())
    accounting = Accounting()
    mapping = arrangement(Segment(title=lines[:1], blocks=lines[1:]), accounting)
    assert lost(lines, mapping, accounting) == []
    return mapping


def _categories(text: str, title: str = TITLE) -> Any:  # noqa: ANN401 - YAML
    return plain(_found(text, title))["categories"]


def test_levels_of_headings_become_categories_within_each_other() -> None:
    """一、 and （一） are categories, what is numbered below them, or stands alone, are items."""
    found = _found(
        "根据监督法，制定本计划。\n一、听取专项工作报告\n（一）听取县政府专项报告\n1. 关于就业工作情况的报告\n"
        "（二）听取县法院专项报告\n2. 关于执行工作情况的报告\n二、专题询问\n对环境整治工作开展专题询问"
    )
    assert plain(found) == {
        "kind": "arrangement",
        "year": 2025,
        "organ": "示例县人大常委会",
        "paper": "监督工作计划",
        "form": "sentences",
        "numbering": "continuous",
        "title": TITLE,
        "preamble": "根据监督法，制定本计划。",
        "categories": [
            {
                "name": "听取专项工作报告",
                "categories": [
                    {"name": "听取县政府专项报告", "items": [{"text": "关于就业工作情况的报告"}]},
                    {"name": "听取县法院专项报告", "items": [{"text": "关于执行工作情况的报告"}]},
                ],
            },
            {"name": "专题询问", "items": [{"text": "对环境整治工作开展专题询问"}]},
        ],
    }
    assert marks(found) == []


def test_what_the_sentence_says_needs_no_key() -> None:
    """Time, meeting and department stand in the sentence, also in further lines that are sentences."""
    (category,) = _categories(
        "（一）听取和审议县政府关于教育工作情况的报告。报告拟安排在6月份举行的常委会会议上听取和审议。由教科文卫工委负责做好相关工作。\n"
        "（二）听取和审议县政府关于养老服务工作情况的报告\n报告拟安排在8月份举行的常委会会议上听取和审议。"
    )
    assert category == {
        "items": [
            {
                "text": "听取和审议县政府关于教育工作情况的报告。报告拟安排在6月份举行的常委会会议上听取和审议。由教科文卫工委负责做好相关工作。"
            },
            {
                "text": "听取和审议县政府关于养老服务工作情况的报告。报告拟安排在8月份举行的常委会会议上听取和审议。"
            },
        ]
    }


@pytest.mark.parametrize(
    ("below", "keys"),
    [
        ("（责任部门：财经工委）", {"owners": "财经工委"}),
        ("（责任部门：财经工委；时间：6月）", {"when": "6月", "owners": "财经工委"}),
        (
            "牵头部门：财经工委  配合部门：农业农村工委",
            {"owners": "财经工委", "with": "农业农村工委"},
        ),
        (
            "责任单位：财经工委、办公室\n完成时限：9月底前",
            {"owners": "财经工委、办公室", "due": "9月底前"},
        ),
        ("起草单位：县民政局", {"extra": {"起草单位": "县民政局"}}),
    ],
)
def test_what_stands_below_a_sentence_behind_labels_becomes_keys(
    below: str, keys: dict[str, object]
) -> None:
    """（责任部门：…） on a line of its own is no part of the sentence; unknown labels are columns of its own."""
    sentence = "听取和审议县政府关于就业工作情况的报告"
    (category,) = _categories(f"1. {sentence}\n{below}\n2. 视察春耕生产情况")
    assert category["items"] == [{"text": sentence, **keys}, {"text": "视察春耕生产情况"}]


def test_a_note_in_brackets_below_a_sentence_belongs_to_it() -> None:
    """（9月，城建环资工委） is read by npc where it stands behind the sentence."""
    (category,) = _categories("1. 检查《水法》实施情况；\n（9月，城建环资工委）")
    assert category["items"] == [{"text": "检查《水法》实施情况（9月，城建环资工委）"}]


def test_paragraphs_that_list_items_are_parted() -> None:
    """The time before the first of several items is that of all; a time of its own goes before."""
    (category,) = _categories(
        "6月份，听取县政府关于就业工作情况的报告；视察春耕生产情况；7月，检查《水法》实施情况。\n"
        "8月份：听取县法院关于执行工作情况的报告；组织代表视察。"
    )
    assert category["items"] == [
        {"text": "6月份，听取县政府关于就业工作情况的报告"},
        {"text": "视察春耕生产情况", "when": "6月份"},
        {"text": "7月，检查《水法》实施情况。"},
        {"text": "听取县法院关于执行工作情况的报告", "when": "8月份"},
        {"text": "组织代表视察。", "when": "8月份"},
    ]


def test_headings_that_are_times_date_their_items() -> None:
    """Quarters and months as headings, with or without a number; an item's own time goes before."""
    assert _categories(
        "第一季度\n1、听取县政府关于就业工作情况的报告（2月）；\n2、视察春耕生产情况。\n3月份\n●对环境整治开展专题询问"
    ) == [
        {
            "name": "第一季度",
            "items": [
                {"text": "听取县政府关于就业工作情况的报告（2月）"},
                {"text": "视察春耕生产情况。", "when": "第一季度"},
            ],
        },
        {"name": "3月份", "items": [{"text": "对环境整治开展专题询问", "when": "3月份"}]},
    ]


def test_headings_that_are_meetings_or_departments_say_so_for_their_items() -> None:
    """What is certain has no mark; departments as headings have one for all of them."""
    of_meetings = _found(
        "一、3月常委会会议\n1. 听取县政府关于就业工作情况的报告\n二、4月主任会议\n1. 听取县政府关于水利工作情况的汇报"
    )
    items = [category["items"][0] for category in plain(of_meetings)["categories"]]
    assert [(item["when"], item["meetings"]) for item in items] == [
        ("3月", "常委会会议"),
        ("4月", "主任会议"),
    ]
    assert marks(of_meetings) == []
    of_departments = _found(
        "一、财政经济工委\n1. 听取县政府关于就业工作情况的报告\n二、农业农村工委\n1. 视察春耕生产情况"
    )
    items = [category["items"][0] for category in plain(of_departments)["categories"]]
    assert [item["owners"] for item in items] == ["财政经济工委", "农业农村工委"]
    assert len(marks(of_departments)) == 1


def test_a_heading_with_its_text_in_one_paragraph_is_a_category() -> None:
    """Beside other categories, 二、专题询问。对…开展专题询问 is one of them."""
    assert _categories(
        "一、执法检查\n1. 检查《水法》实施情况\n二、专题询问。对环境整治工作开展专题询问。"
    ) == [
        {"name": "执法检查", "items": [{"text": "检查《水法》实施情况"}]},
        {"name": "专题询问", "items": [{"text": "对环境整治工作开展专题询问。"}]},
    ]


def test_what_is_no_item_is_kept_where_it_stood() -> None:
    """Texts between a heading and its items, and behind them, have no place: they are left to the clerk."""
    found = _found(
        "一、执法检查\n按照监督法的规定，检查下列法律的实施情况：\n1. 检查《水法》实施情况。\n以上计划可视情况调整。"
    )
    assert kept(found) == ["按照监督法的规定，检查下列法律的实施情况：", "以上计划可视情况调整。"]


def test_a_paragraph_of_which_nothing_is_read_is_marked() -> None:
    """It may be an item or a text."""
    found = _found(
        "一、执法检查\n1. 检查《水法》实施情况。\n二、工作要求\n各部门要高度重视，加强协作。"
    )
    assert plain(found)["categories"][1]["items"] == [{"text": "各部门要高度重视，加强协作。"}]
    assert len(marks(found)) == 1


def test_numbers_with_a_gap_are_marked() -> None:
    """An item may be missing where 5 follows 2; numbers that begin anew under a heading are usual."""
    assert len(marks(_found("1. 视察春耕。\n2. 视察水利。\n5. 视察教育。"))) == 1
    assert marks(_found("一、视察\n1. 视察春耕。\n二、检查\n1. 检查《水法》实施情况。")) == []


def test_set_words_behind_a_sentence_are_keys() -> None:
    """What npc prints for keys comes back as keys: printed again, it is the same."""
    (category,) = _categories(
        "1. 视察春耕生产情况。重点：农资供应。牵头部门：农业农村工委。配合部门：办公室。"
    )
    assert category["items"] == [
        {
            "text": "视察春耕生产情况。",
            "owners": "农业农村工委",
            "with": "办公室",
            "focus": "农资供应",
        }
    ]


def test_other_plans_are_called_as_their_titles_say() -> None:
    """立法计划, 议题安排: what stands behind the year."""
    item = "1. 示例县养老服务条例（9月，社会建设工委）"
    for title, purpose in (
        ("示例县人大常委会2025年度立法计划（草案）", "立法计划"),
        ("示例县人大常委会2025年议题安排", "议题安排"),
    ):
        assert plain(_found(item, title))["paper"] == purpose


def test_items_of_an_entry_with_labels_are_one() -> None:
    """A name, and below it 时间、内容、责任委室 a line each: unknown labels are columns of its own."""
    (category,) = _categories(
        "一、执法检查\n《中华人民共和国安全生产法》执法检查\n时间：5—6月\n内容：主体责任落实情况\n责任委室：社会委\n"
        "《示例县绿化条例》执法检查\n时间：9月"
    )
    assert category["items"] == [
        {
            "text": "《中华人民共和国安全生产法》执法检查",
            "when": "5—6月",
            "owners": "社会委",
            "extra": {"内容": "主体责任落实情况"},
        },
        {"text": "《示例县绿化条例》执法检查", "when": "9月"},
    ]


def test_times_before_a_colon_are_of_the_items_behind_it() -> None:
    """Also with the meeting, and behind a number: 1.3月份常委会会议：听取…."""
    (category,) = _categories(
        "1.3月份常委会会议：听取县政府关于就业工作情况的报告。\n2.4月：视察春耕；检查《水法》实施情况。"
    )
    assert category["items"] == [
        {"text": "听取县政府关于就业工作情况的报告。", "when": "3月份", "meetings": "常委会会议"},
        {"text": "视察春耕", "when": "4月"},
        {"text": "检查《水法》实施情况。", "when": "4月"},
    ]


def test_a_note_behind_the_last_of_several_items_may_be_of_all() -> None:
    """Those before it are marked, and get nothing that they do not say."""
    found = _found(
        "一、计划、预算监督\n听取和审议决算的报告；听取和审议预算执行情况的报告（8月，财经委）。"
    )
    (category,) = plain(found)["categories"]
    assert category["items"][0] == {"text": "听取和审议决算的报告"}
    assert len(marks(found)) == 1


def test_what_headings_say_of_departments_holds_below_them() -> None:
    """代表培训（责任部门：代表工委）."""
    (category,) = _categories(
        "一、代表培训（责任部门：代表工委）\n1.3月，举办培训班。\n2.9月，外出学习（办公室负责）。"
    )
    assert [item.get("owners") for item in category["items"]] == ["代表工委", None]


def test_headings_of_text_are_marked() -> None:
    """保障措施 is no category of items, whatever is read in its points."""
    found = _found(
        "一、视察\n1. 视察春耕。\n二、保障措施\n（一）加强领导。党组统筹推进。\n（二）注重实效。找准重点。"
    )
    assert len(marks(found)) == 1


@pytest.mark.parametrize("numbers", ["⒈ ⒉", "⑴ ⑵", "㈠ ㈡", "① ②", "1) 2)"])
def test_numbers_of_one_sign_are_numbers(numbers: str) -> None:
    """As keyboards of Chinese offices type them."""
    first, second = numbers.split()
    (category,) = _categories(f"{first}视察春耕生产情况；\n{second}检查《水法》实施情况。")
    assert [item["text"] for item in category["items"]] == [
        "视察春耕生产情况",
        "检查《水法》实施情况。",
    ]


def test_numbers_of_two_levels_are_numbers() -> None:
    """1.1 stands below 一、 or 1.; 1.5亿元 is an amount."""
    found = _categories(
        "一、听取专项工作报告（2项）\n1.1 听取和审议县政府关于供水工作情况的报告（农业农村委；6月）\n"
        "1.2听取和审议县政府关于就业工作情况的报告（社会建设委；8月）\n二、视察（1项）\n2.1 视察1.5亿元水利项目（9月）"
    )
    assert [[item["text"][:6] for item in each["items"]] for each in found] == [
        ["听取和审议县", "听取和审议县"],
        ["视察1.5亿"],
    ]


def test_departments_of_sentences_are_listed() -> None:
    """Those beside times, and those that stand alone behind several sentences; none of others."""
    found = _found(
        "1. 视察供水工作（农业农村委；6月）\n2. 听取就业工作情况的汇报（社会建设委）\n"
        "3. 调研水利工作。由市发展改革委牵头，财经委配合。\n4. 听取治安工作情况的汇报（监察和司法委）\n5. 视察河湖（含水库）"
    )
    assert [plain(each) for each in departments_of([found]).listed] == [
        "农业农村委",
        "社会建设委",
        "财经委",
        "监察和司法委",
    ]


def test_what_a_heading_counts_is_compared_and_hides_nothing_it_says() -> None:
    """3月份常委会会议（2项）: time and meeting of its items; a paragraph that may be several is seen by the count."""
    found = _found(
        "一、3月份常委会会议（2项）\n1.县政府关于供水工作情况的报告\n2.县政府关于就业工作情况的报告\n"
        "二、立法调研项目（3件）\n1.《供水条例》《养犬条例》《河道条例》"
    )
    first, second = plain(found)["categories"]
    said = {"when": "3月份", "meetings": "常委会会议"}
    assert [{**item, "text": ""} for item in first["items"]] == [{"text": "", **said}] * 2
    assert second["name"] == "立法调研项目（3件）"
    assert marks(found) == ["标题写3件，读到1项"]


def test_what_stands_below_an_item_behind_the_name_of_an_office_is_of_it() -> None:
    """Also where items have no numbers."""
    found = _found(
        "一、继续审议（1件）\n《供水条例》（二审，4月）\n提案单位：市政府", "示例市2026年立法计划"
    )
    (category,) = plain(found)["categories"]
    assert category["items"] == [
        {"text": "《供水条例》（二审，4月）", "extra": {"提案单位": "市政府"}}
    ]
    assert marks(found) == []


@pytest.mark.parametrize(
    ("line", "signature"),
    [
        (
            "（县人大常委会办公室 2026年2月10日）",
            {"organ": "县人大常委会办公室", "date": "2026-02-10"},
        ),
        ("（2026年2月10日）", {"date": "2026-02-10"}),
    ],
)
def test_who_signs_below_the_title_signs(line: str, signature: dict[str, str]) -> None:
    """It is printed at the end, and marked for that."""
    found = _found(f"{line}\n1.6月视察供水工作。\n2.8月视察养老工作。")
    assert plain(found)["signature"] == signature
    assert marks(found) == ["原文写在标题下面；署名和日期印在文末"]


def test_a_month_below_the_title_is_kept() -> None:
    """No signature has a month without a day."""
    found = _found("（办公室 2026年2月）\n1.6月视察供水工作。\n2.8月视察养老工作。")
    assert kept(found) == ["（办公室 2026年2月）"]


def test_further_labels_behind_one_are_no_words_of_it() -> None:
    """时间：3月；责任委室：财经委 is a time and a department, said by the sentence."""
    text = "听取和审议县政府关于供水工作情况的报告。时间：3月；责任委室：财经委。"
    assert _categories(f"1.{text}\n2.视察河湖治理工作。") == [
        {"items": [{"text": text}, {"text": "视察河湖治理工作。"}]}
    ]


def test_signs_before_lines_are_levels_where_one_heads_the_other() -> None:
    """■ over ▶; ★ among ● marks an item and heads none; a session heads what stands plain below it."""
    found = _categories("■一季度\n▶视察供水工作\n▶调研养老工作\n■二季度\n▶检查《水法》实施情况")
    assert [(each["name"], len(each["items"])) for each in found] == [("一季度", 2), ("二季度", 1)]
    (category,) = _categories(
        "●6月视察供水工作\n★8月调研养老工作\n●9月视察河湖\n●10月检查《水法》实施情况"
    )
    assert len(category["items"]) == 4
    (category,) = _categories(
        "●3月常委会会议\n听取和审议供水工作情况的报告\n听取和审议养老工作情况的报告"
    )
    assert category["name"] == "3月常委会会议"
    assert [item["when"] for item in category["items"]] == ["3月", "3月"]


def test_meetings_before_a_colon_are_of_the_items_behind_it() -> None:
    """Also below a month; a line that begins so goes on with none above it."""
    found = _categories(
        "一月\n主任会议：听取县政府关于供水工作情况的汇报\n三月\n"
        "常委会会议：听取和审议县政府关于法治政府建设情况的报告；听取和审议县政府关于2024年度生态环境状况的报告\n"
        "主任会议：听取县政府关于就业工作情况的汇报"
    )
    assert [[(item["when"], item["meetings"]) for item in each["items"]] for each in found] == [
        [("一月", "主任会议")],
        [("三月", "常委会会议"), ("三月", "常委会会议"), ("三月", "主任会议")],
    ]


def test_steps_of_one_matter_are_no_items() -> None:
    """They are what is done of the matter before them; further numbered lines keep their own signs."""
    text = "对县教育局等3个部门开展工作评议。4月制定方案，5—9月调查，10月评议。"
    (category,) = _categories(f"一、工作评议\n{text}")
    assert category["items"] == [{"text": text}]
    (category,) = _categories(
        "1.代表视察：\na.5月，视察河湖；\nb.8月，视察学校。\n2.6月培训代表。\n联系人：代表工委"
    )
    assert category["items"][0] == {"text": "代表视察：a.5月，视察河湖；b.8月，视察学校。"}
    assert "extra" not in category["items"][1]


def test_a_time_that_is_not_read_is_marked() -> None:
    """Behind a sentence; the months of which a report tells are none."""
    found = _found(
        "1.听取供水工作情况的报告（拟5月份会议）\n2.听取供电工作情况的报告………8月\n"
        "3.听取预算执行情况的报告（1—6月）\n4.听取就业工作情况的报告（6月，社会委）"
    )
    assert marks(found) == ["句末好像写了时间，没有读懂"] * 2


@pytest.mark.parametrize(
    ("closing", "is_kept"),
    [
        ("对以上监督议题，各专工委要提前调研。计划如需调整，由主任会议决定。", True),
        ("各专工委要提前制定方案。监督工作计划如需调整，由主任会议决定。", False),
    ],
)
def test_a_paragraph_behind_items_without_numbers_is_no_item_in_silence(
    closing: str, *, is_kept: bool
) -> None:
    """What says so of all above is kept; what only reads so, of several sentences, is marked."""
    found = _found(
        f"一、备案审查\n听取和审议关于备案审查工作情况的报告（12月，法工委）。\n{closing}"
    )
    items = plain(found)["categories"][0]["items"]
    assert (len(items), kept(found)) == ((1, [closing]) if is_kept else (2, []))
    assert len(marks(found)) == (not is_kept)


def test_a_last_item_of_several_sentences_is_not_doubted() -> None:
    """It says when and by whom."""
    found = _found(
        "一、备案审查\n听取和审议关于备案审查工作情况的报告（12月，法工委）。\n"
        "10月开展代表工作视察。视察报告提请常委会会议审议（代表工委）。"
    )
    assert marks(found) == []


def test_what_leads_to_a_list_is_its_preamble_though_it_ends_in_a_colon() -> None:
    """The line of the page from which it was taken says when it was published."""
    found = _found(
        "发布时间：2025-02-03 来源：办公室\n经第102次主任会议研究决定，监督工作安排如下：\n"
        "检查水法实施情况（8月，农工委）\n检查教育法实施情况（9月，教科文卫工委）"
    )
    assert plain(found)["preamble"] == "经第102次主任会议研究决定，监督工作安排如下："
    assert plain(found)["published"] == "2025-02-03"
    assert len(plain(found)["categories"][0]["items"]) == 2

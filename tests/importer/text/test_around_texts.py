"""What stands around texts: titles, adoption, head, addressees, signature, annex note, imprint."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segmenting import segments_of
from npc.importer.text.adoption import take_adoption
from npc.importer.text.notice import notice
from npc.importer.text.text import text as text_of
from npc.importer.text.titles import organ_in
from npc.importer.text.work_points import work_points
from originals_by_hand import Original, original, plain

_STEPS = {
    "（2025年2月20日第38次主任会议原则通过，2025年2月27日第29次常委会会议通过）": [
        ("2025-02-20", "主任会议", "第38次", "原则通过"),
        ("2025-02-27", "常委会会议", "第29次", "通过"),
    ],
    "(2025年2月27日示例县第十八届人民代表大会常务委员会第二十九次会议审议并原则通过)": [
        (
            "2025-02-27",
            "常委会会议",
            "示例县第十八届人民代表大会常务委员会第二十九次会议",
            "审议并原则通过",
        ),
    ],
    "（二〇二五年一月十六日主任会议研究同意）": [("2025-01-16", "主任会议", None, "研究同意")],
    "（2025年1月16日县人大常委会党组会议讨论，2月27日第29次常委会会议通过）": [
        ("2025-01-16", "县人大常委会党组会议", None, "讨论"),
        ("2025-02-27", "常委会会议", "第29次", "通过"),
    ],
    "（市九届人大常委会第七十三次主任会议2025年1月22日讨论通过）": [
        ("2025-01-22", "主任会议", "市九届人大常委会第七十三次", "讨论通过"),
    ],
    "（第38次主任会议2025年2月20日研究，第29次常委会会议2025年2月27日审议通过）": [
        ("2025-02-20", "主任会议", "第38次", "研究"),
        ("2025-02-27", "常委会会议", "第29次", "审议通过"),
    ],
    "（2025年2月26日石桥镇第十九届人大主席团第十二次会议审定）": [
        ("2025-02-26", "主席团会议", "石桥镇第十九届人大主席团第十二次会议", "审定"),
    ],
    "（2025年2月27日，经县十八届人大常委会第29次会议通过）": [
        ("2025-02-27", "常委会会议", "县十八届人大常委会第29次会议", "通过"),
    ],
    "（经济委员会第3次会议2025年2月27日研究）": [
        ("2025-02-27", "常委会会议", "经济委员会第3次会议", "研究"),
    ],
    "（2025年2月27日第29次常委会会议通过，根据2025年7月30日第33次常委会会议《关于调整工作要点的决定》修正）": [
        ("2025-02-27", "常委会会议", "第29次", "通过"),
        ("2025-07-30", "常委会会议", "第33次", "《关于调整工作要点的决定》修正"),
    ],
    "（2025年2月27日主任会议传阅）": None,
    "（2025年2月27日第29次常委会会议通过 2025年8月1日第50次主任会议修改）": [
        ("2025-02-27", "常委会会议", "第29次", "通过"),
        ("2025-08-01", "主任会议", "第50次", "修改"),
    ],
    "（2025年2月27日第29次常委会会议通过，3月1日第40次主任会议印发）": [
        ("2025-02-27", "常委会会议", "第29次", "通过"),
        ("2025-03-01", "主任会议", "第40次", "印发"),
    ],
    "（2025年1月10日云溪镇第五届人民代表大会第七次会议通过）": [
        ("2025-01-10", "人代会", "云溪镇第五届人民代表大会第七次会议", "通过"),
    ],
}


@pytest.mark.parametrize(("line", "wanted"), _STEPS.items(), ids=range(len(_STEPS)))
def test_each_step_of_the_adoption_is_read_or_all_is_kept(
    line: str, wanted: list[tuple[str, str, str | None, str]] | None
) -> None:
    """Of several steps each is one of the list; where one cannot be read, nothing is invented."""
    mapping = FoundMapping()
    rest = take_adoption(original(line).blocks, mapping, Accounting())
    assert rest == []
    keys = ("date", "body", "session", "action")
    assert plain(mapping).get("adopted") == (
        [{key: value for key, value in zip(keys, step, strict=True) if value} for step in wanted]
        if wanted
        else None
    )
    assert [kept.clipping.text for kept in mapping.not_placed] == ([] if wanted else [line])


def test_a_step_that_is_not_understood_is_kept_and_the_others_are_read() -> None:
    """The words of the one stand apart."""
    mapping = FoundMapping()
    text = "（2025年2月20日主任会议传阅，2025年2月27日第29次常委会会议通过）"
    accounting = Accounting()
    file = original(text)
    take_adoption(file.blocks, mapping, accounting)
    assert [step.text("date") for step in mapping.mappings("adopted")] == ["2025-02-27"]
    assert [kept.clipping.text for kept in mapping.not_placed] == ["2025年2月20日主任会议传阅"]
    assert not list(accounting.left_over(file.passages(), [mapping]))


def test_a_session_without_a_name_is_taken_for_the_committee_s_and_marked() -> None:
    """第四十三次会议 says no more; that is a reading."""
    mapping = FoundMapping()
    take_adoption(original("（2026年2月27日第四十三次会议通过）").blocks, mapping, Accounting())
    (step,) = mapping.mappings("adopted")
    assert plain(step)["body"] == "常委会会议"
    assert [check.key for check in step.checks] == ["body"]


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("佛山市南海区人大常委会2023年工作要点", "佛山市南海区人大常委会"),
        ("2025年示例县人大常委会工作要点", "示例县人大常委会"),
        ("示例县人民代表大会常务委员会二〇二五年度监督工作计划", "示例县人民代表大会常务委员会"),
        ("示例县人大常委会办公室2025年工作计划", "示例县人大常委会办公室"),
        ("云溪镇人大主席团2025年工作要点", "云溪镇人大主席团"),
        ("云溪镇人大2025年工作安排", "云溪镇人大"),
        ("云溪镇人大代表联络站关于开展2025年代表活动的通知", "云溪镇人大代表联络站"),
        ("2025年工作要点", ""),
    ],
)
def test_titles_name_the_organ(title: str, organ: str) -> None:
    """Before the year, behind it, or before 关于; with its office."""
    assert organ_in(title) == organ


def test_year_and_organ_come_from_a_title_of_several_lines() -> None:
    """The lines are put together; a year in characters is one."""
    (segment,) = segments_of(
        original("=示例县人民代表大会常务委员会=\n=二〇二五年工作要点=\n一、加强监督\n听取报告。"),
        Accounting(),
    )
    found = plain(work_points(segment, Accounting()))
    assert found["year"] == 2025
    assert found["organ"] == "示例县人民代表大会常务委员会"
    assert found["title"] == "示例县人民代表大会常务委员会二〇二五年工作要点"


def test_a_year_that_differs_in_title_and_text_is_marked() -> None:
    """One of them is a leftover of last year's file."""
    (segment,) = segments_of(
        original("示例县人大常委会2025年工作要点\n2024年是关键之年。\n一、加强监督\n听取报告。"),
        Accounting(),
    )
    found = work_points(segment, Accounting())
    assert [check.why.zh for check in found.checks if check.key == "year"] == [
        "标题写2025年，正文开头写2024年"
    ]


def test_who_gets_copies_is_no_key_where_nobody_is_named() -> None:
    """抄送： that was left blank: the key is left out."""
    (segment,) = segments_of(
        original("""=示例县人大常委会2025年工作要点=
            一、监督工作
            听取报告。
            抄送：
            示例县人大常委会办公室    2025年3月5日印发"""),
        Accounting(),
    )
    imprint = plain(work_points(segment, Accounting()))["imprint"]
    assert imprint == {"printed-by": "示例县人大常委会办公室", "printed": "2025-03-05"}


def test_a_notice_is_read_with_head_addressees_signature_and_imprint() -> None:
    """版头、主送、正文、署名、附注、版记: each has its key, and what has none is kept."""
    (segment,) = segments_of(
        original(
            """000001
            秘密★1年
            特急
            =示例县人大常委会文件=
            =示常发〔2025〕5号 签发人：某某=
            =关于印发《示例县人大常委会2025年工作要点》
            和《示例县人大常委会2025年监督工作计划》的通知=
            各乡镇人大、各街道人大工委，县监委：
            现印发给你们，请结合实际抓好落实。
            示例县人民代表大会常务委员会
            2025年3月3日
            （此件公开发布）
            抄报：市人大常委会。
            抄送：县委办公室，县政府办公室。
            示例县人大常委会办公室    2025年3月5日印发
            （共印50份）""".replace("=关于", "关于").replace("通知=", "通知")
        ),
        Accounting(),
    )
    mapping = notice(segment, Accounting())
    assert plain(mapping) == {
        "kind": "notice",
        "year": 2025,
        "title": "关于印发《示例县人大常委会2025年工作要点》和《示例县人大常委会2025年监督工作计划》的通知",
        "organ": "示例县人大常委会",
        "head": {
            "number": "示常发〔2025〕5号",
            "signer": "某某",
            "copy-number": "000001",
            "secrecy": "秘密★1年",
            "urgency": "特急",
        },
        "to": ["各乡镇人大、各街道人大工委", "县监委"],
        "text": "现印发给你们，请结合实际抓好落实。",
        "signature": {"organ": "示例县人民代表大会常务委员会", "date": "2025-03-03"},
        "imprint": {
            "copies-up": ["市人大常委会"],
            "copies": ["县委办公室", "县政府办公室"],
            "printed-by": "示例县人大常委会办公室",
            "printed": "2025-03-05",
        },
    }
    assert [kept.clipping.text for kept in mapping.not_placed] == [
        "（此件公开发布）",
        "（共印50份）",
    ]


def test_a_notice_that_issues_nothing_stands_alone() -> None:
    """Its text may have headings; they stay in it."""
    (segment,) = segments_of(
        original(
            "关于举办培训班的通知\n各代表小组：\n现通知如下：\n一、时间\n4月14日\n示例县人大常委会\n2025年3月3日"
        ),
        Accounting(),
    )
    found = plain(notice(segment, Accounting()))
    assert found["alone"] == "true"
    assert found["text"] == "现通知如下：\n\n一、时间\n\n4月14日"
    assert found["organ"] == "示例县人大常委会"


def test_annex_notes_are_made_by_npc_and_what_stands_beside_the_text_is_kept() -> None:
    """附件：1.… is computed; a text box has no place in a plan."""
    from npc.originals.original import PassageKind

    accounting = Accounting()
    file = (
        Original()
        .line("示例县人大常委会2025年工作要点")
        .line("送审稿", standing=PassageKind.BOX)
        .line("一、加强监督")
        .line("听取报告。")
        .line("附件：1. 示例县人大常委会2025年安排表")
        .line("2. 示例县人大常委会2025年重点工作计划")
        .line("示例县人大常委会2025年2月27日")
        .file()
    )
    (segment,) = segments_of(file, accounting)
    found = work_points(segment, accounting)
    assert plain(found)["sections"] == [{"title": "加强监督", "text": "听取报告。"}]
    assert plain(found)["signature"] == {"date": "2025-02-27"}
    assert [kept.why.zh for kept in found.not_placed] == ["文本框"]
    assert list(accounting.left_over(file.passages(), [found])) == []


def test_a_web_page_says_when_a_plan_was_published() -> None:
    """What it says of itself is no part of the text."""
    file = original(
        "示例县人大常委会2025年工作要点\n来源：示例县人大网  发布时间：2025-03-05  浏览次数：12\n"
        "一、加强监督\n听取报告。\n责任编辑：某某"
    )
    accounting = Accounting()
    (segment,) = segments_of(file, accounting)
    found = work_points(segment, accounting)
    assert plain(found)["published"] == "2025-03-05"
    assert plain(found)["sections"] == [{"title": "加强监督", "text": "听取报告。"}]
    assert list(accounting.left_over(file.passages(), [found])) == []


def test_a_table_of_contents_and_what_stands_below_a_title_are_no_preamble() -> None:
    """目录 is made by Word; the organ below the title is the organ; a day without a meeting is kept."""
    file = original(
        """=2025年工作要点=
        =示例县人大常委会=
        =（2025年2月27日）=
        目录
        一、加强监督\t1
        二、做好代表工作……2
        2025年是关键之年。
        一、加强监督
        听取报告。
        二、做好代表工作
        办好建议。"""
    )
    accounting = Accounting()
    (segment,) = segments_of(file, accounting)
    found = work_points(segment, accounting)
    assert plain(found)["organ"] == "示例县人大常委会"
    assert plain(found)["preamble"] == "2025年是关键之年。"
    assert [each["title"] for each in plain(found)["sections"]] == ["加强监督", "做好代表工作"]
    assert [kept.clipping.text for kept in found.not_placed] == ["（2025年2月27日）"]
    assert list(accounting.left_over(file.passages(), [found])) == []


def test_a_text_has_a_title_paragraphs_and_sections() -> None:
    """What stands before its sections is its text."""
    (segment,) = segments_of(
        original("附件3：代表活动组织办法\n为组织活动，制定本办法。\n一、活动方式\n每季度一次。"),
        Accounting(),
    )
    assert plain(text_of(segment, Accounting())) == {
        "kind": "text",
        "title": "代表活动组织办法",
        "text": "为组织活动，制定本办法。",
        "sections": [{"title": "活动方式", "text": "每季度一次。"}],
    }


_WITH_ANNEXES = """示例县人大常委会2026年工作要点
一、加强监督
1. 听取报告。听取和审议决算的报告。
附件：1. 示例县人大常委会2026年代表工作办法
2. 示例县人大常委会2026年常委会会议、主任会议议题
安排表
附件1
示例县人大常委会2026年代表工作办法
代表每年参加活动不少于2次。
附件2
示例县人大常委会2026年常委会会议、
主任会议议题安排表
议题由各工委提出。"""


def test_titles_of_an_annex_note_are_those_of_the_annexes_however_their_lines_are_broken() -> None:
    """Also where the note has its lines elsewhere than the annex; the note itself is no text."""
    accounting = Accounting()
    segments = segments_of(original(_WITH_ANNEXES), accounting)
    assert [segment.title_text for segment in segments[1:]] == [
        "示例县人大常委会2026年代表工作办法",
        "示例县人大常委会2026年常委会会议、主任会议议题安排表",
    ]
    found = plain(work_points(segments[0], accounting))
    assert found["annexes"] == [segment.title_text for segment in segments[1:]]
    assert found["sections"][0]["points"] == [{"text": "听取报告。听取和审议决算的报告。"}]


def test_an_annex_note_may_look_like_the_marks_of_annexes() -> None:
    """附件1：… above 附件2：… below a notice is its note; the annexes have their marks themselves."""
    text = """示例县人大常委会办公室关于开展代表活动的通知
    各镇人大：
    请认真组织。
    附件1：2026年代表活动办法
    附件2：2026年代表活动安排
    示例县人大常委会办公室
    2026年3月1日
    附件1
    2026年代表活动办法
    代表每年参加活动不少于2次。
    附件2
    2026年代表活动安排
    活动由各镇组织。"""
    segments = segments_of(original(text), Accounting())
    assert [bool(segment.annex_mark) for segment in segments] == [False, True, True]
    found = plain(notice(segments[0], Accounting()))
    assert found["annexes"] == ["2026年代表活动办法", "2026年代表活动安排"]
    assert found["text"] == "请认真组织。"


def test_who_printed_an_imprint_may_stand_in_a_cell_beside_the_day() -> None:
    """The organ above the day is none of those that get copies."""
    file = original(
        """示例县人大常委会2026年工作要点
        一、加强监督
        听取报告，推动整改。
        抄送：县委办公室，县政协办公室。
        示例县人大常委会办公室
        2026年3月12日印发"""
    )
    (segment,) = segments_of(file, Accounting())
    assert plain(work_points(segment, Accounting()))["imprint"] == {
        "copies": ["县委办公室", "县政协办公室"],
        "printed-by": "示例县人大常委会办公室",
        "printed": "2026-03-12",
    }


def test_a_table_of_contents_may_have_no_numbers_of_pages() -> None:
    """Its lines come again; where the text was delivered is kept apart."""
    file = original(
        """=示例县人大常委会2026年工作要点=
        ——2026年2月27日在示例县第十八届人大常委会第三十次会议上
        目录
        一、加强监督
        二、办好建议
        2026年，依法履职。
        一、加强监督
        听取报告，推动整改。
        二、办好建议
        督办建议，提高质量。"""
    )
    accounting = Accounting()
    (segment,) = segments_of(file, accounting)
    mapping = work_points(segment, accounting)
    found = plain(mapping)
    assert found["preamble"] == "2026年，依法履职。"
    assert [section["title"] for section in found["sections"]] == ["加强监督", "办好建议"]
    assert [kept.clipping.text[:2] for kept in mapping.not_placed] == ["——"]


def test_the_label_of_annexes_may_stand_on_a_line_of_its_own() -> None:
    """附件： above a list is a note; 附： above the title of a table is its mark."""
    noted = """示例县人大常委会2026年工作要点
    一、加强监督
    听取报告，推动整改。
    附件：
    1. 2026年代表活动办法
    2. 2026年代表培训办法"""
    (segment,) = segments_of(original(noted), Accounting())
    titles = ["2026年代表活动办法", "2026年代表培训办法"]
    assert plain(work_points(segment, Accounting()))["annexes"] == titles
    table = (
        Original()
        .lines("示例县人大常委会2026年工作要点\n一、加强监督\n听取报告，推动整改。")
        .lines("附：\n示例县人大常委会2026年主要工作安排表")
        .grid(["序号", "项目", "时间"], ["1", "听取和审议决算的报告", "6月"])
    )
    found = segments_of(table.file(), Accounting())
    assert [each.title_text for each in found][1:] == ["示例县人大常委会2026年主要工作安排表"]
    assert found[1].is_annex


def test_the_plan_of_the_staff_of_a_committee_is_of_the_committee() -> None:
    """Its title stays as it is."""
    (segment,) = segments_of(
        original("示例县人大常委会机关2026年工作要点\n一、加强学习\n1. 学习理论。每月一次。"),
        Accounting(),
    )
    found = plain(work_points(segment, Accounting()))
    assert found["organ"] == "示例县人大常委会"
    assert found["title"] == "示例县人大常委会机关2026年工作要点"

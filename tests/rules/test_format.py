"""Rules about what goes around the text: number, dates, notice, title lines."""

import pytest

from plan_texts import findings, names

BODY = "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n"


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("示常[2025]5号", "示常〔2025〕5号"),
        ("示常（2025）第05号", "示常〔2025〕5号"),
        ("示常【2025】5", "示常〔2025〕5号"),
        ("示常〔2025年〕5号", "示常〔2025〕5号"),
        ("示常 〔2025〕 5 号", "示常〔2025〕5号"),
    ],
)
def test_a_number_in_another_form_is_said_how_to_write(number: str, right: str) -> None:
    """The right form is in the hint, and the edits make it."""
    line = f"head: {{number: '{number}'}}"
    (finding,) = findings(f"{BODY}{line}\n")
    assert finding.rule.name == "document-number"
    assert finding.hint is not None
    assert right in finding.hint.zh
    for edit in sorted(finding.fix, reverse=True):
        line = line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :]
    assert line == f"head: {{number: '{right}'}}"


@pytest.mark.parametrize(
    "number", ["5号", "示常25-5", "〔2025〕5号", "示常〔25〕5号", "示常〔2025〕号"]
)
def test_a_number_whose_parts_cannot_be_told_is_not_mended(number: str) -> None:
    """The hint shows the form by an example."""
    (finding,) = findings(f"{BODY}head: {{number: {number}}}\n")
    assert finding.rule.name == "document-number"
    assert not finding.fix


@pytest.mark.parametrize(
    ("number", "more", "expected"),
    [
        ("示常〔2025〕5号", "", []),
        ("示常〔2024〕60号", "", []),
        ("示常〔2021〕5号", "", ["document-number"]),
        ("示常〔2024〕5号", "signature: {date: 2025-03-03}\n", ["document-number"]),
        ("示常〔2025〕5号", "signature: {date: 2025-03-03}\n", []),
    ],
)
def test_the_year_of_a_number(number: str, more: str, expected: list[str]) -> None:
    """It is that of the date, and without one near the plan's."""
    assert names(f"{BODY}{more}head: {{number: {number}}}\n") == expected


STEPS = "adopted:\n  - {date: 2025-02-20, body: 主任会议, action: 原则通过}\n  - {date: 2025-02-27, body: 常委会会议, action: 通过}\n"


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ("signature: {date: 2025-02-27}\n", 0),
        ("signature: {date: 2025-02-26}\n", 1),
        ("published: 2025-02-27\n", 0),
        ("published: 2025-02-26\n", 1),
        ("signature: {date: 2025-03-03}\nimprint: {printed-by: 办公室, printed: 2025-03-03}\n", 0),
        ("signature: {date: 2025-03-03}\nimprint: {printed-by: 办公室, printed: 2025-03-02}\n", 1),
    ],
)
def test_dates_follow_one_another(more: str, count: int) -> None:
    """Adoption, date of the document, printing; adoption, publication."""
    assert names(BODY + STEPS + more) == ["date-order"] * count


def test_a_later_change_does_not_undo_the_publication() -> None:
    """What was passed and published may be changed later in the year."""
    changed = "  - {date: 2025-08-27, body: 主任会议, action: 通过调整}\n"
    assert names(f"{BODY}{STEPS}{changed}published: 2025-03-05\n") == []


def test_steps_out_of_order() -> None:
    """Each one is compared with the one before it."""
    steps = "adopted: [{date: 2025-02-27, body: 甲, action: 通过}, {date: 2025-02-20, body: 乙, action: 通过}]\n"
    assert names(BODY + steps) == ["date-order"]


NOTICE = "---\nkind: notice\n"


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("", []),
        ("title: 关于印发2025年工作要点的通知\n", []),
        ("title: 关于印发《示例县人大常委会2025年工作要点》的通知\n", []),
        ("title: 关于印发《示例县人大2025年工作要点》的通知\n", ["notice-title"]),
        ("text: 现将《示例县人大常委会2024年工作要点》印发给你们。\n", ["notice-title"]),
        ("text: 请对照《示例县人大常委会2024年工作要点》总结。\n", []),
    ],
)
def test_a_notice_names_the_work_points_as_they_are_called(
    notice: str, expected: list[str]
) -> None:
    """Other documents may be named besides, and a title may do without 《》."""
    assert names(f"{BODY}{NOTICE}{notice}") == expected


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("", ["notice-alone"]),
        ("title: 关于开展代表小组活动日活动的通知\n", ["notice-alone"]),
        ("title: 关于开展代表小组活动日活动的通知\ntext: 现就活动通知如下：\n", []),
        ("title: 关于印发工作要点的通知\ntext: 请贯彻执行。\n", ["notice-alone"]),
        ("title: 关于工作要点的通知\ntext: 现将《2025年工作要点》印发给你们。\n", ["notice-alone"]),
    ],
)
def test_a_notice_that_issues_nothing_stands_by_itself(notice: str, expected: list[str]) -> None:
    """通知 is a kind of document of its own; one that issues something has it behind it."""
    assert names(f"{NOTICE}{notice}") == expected


def test_an_imprint_of_the_work_points_is_not_lost_without_a_word() -> None:
    """Beside a notice it would not be printed."""
    imprint = "imprint: {printed-by: 办公室, printed: 2025-03-05}\n"
    assert names(f"{BODY}{imprint}") == []
    assert names(f"{BODY}{imprint}{NOTICE}") == ["head-in-both"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("见附件1", []),
        ("见附件2", ["annex-number"]),
        ("见附件十", ["annex-number"]),
        ("见附件", []),
    ],
)
def test_annexes_that_texts_refer_to(text: str, expected: list[str]) -> None:
    """There is one annex here."""
    table = "---\nkind: arrangement\ncategories: []\n"
    assert names(f"{BODY}preamble: 工作安排（{text}）。\n{table}") == expected


def of_table(title: str, organ: str = "云溪县人大常委会") -> list[str]:
    """Name what is found in the title of a table, and how bad it is."""
    body = f"kind: work-points\norgan: {organ}\nyear: 2025\ntitle: {organ}2025年工作要点\n"
    text = f"{body}---\nkind: arrangement\ntitle: {title}\ncategories: []\n"
    return [f"{one.severity.value} {one.rule.name}" for one in findings(text)]


@pytest.mark.parametrize(
    "title",
    [
        "云岭县人大常委会2025年主要工作安排表",
        "云溪区人大常委会2025年主要工作安排表",
        "云溪县人大常会2025年主要工作安排表",
        "云溪县人大常委议2025年主要工作安排表",
        "2025年云岭县人大常委会工作安排表",
        "区人大常委会2025年工作安排表",
    ],
)
def test_titles_of_another_organ(title: str) -> None:
    """Another place, or a misprint in the name."""
    assert of_table(title) == ["error other-organ"]


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("云溪县人大常委会2025年工作安排表", "云溪县人大常委会"),
        ("云溪县人民代表大会常务委员会2025年工作安排表", "云溪县人大常委会"),
        ("云溪县第十八届人大常委会2025年工作安排表", "云溪县人大常委会"),
        ("县人大常委会各工委（室）2025年工作安排表", "云溪县人大常委会"),
        ("江州市云溪县人大常委会2025年工作安排表", "云溪县人大常委会"),
        ("云溪县人大常委会会议议题安排表", "云溪县人大常委会"),
        ("南海区人大常委会2025年工作安排表", "佛山市南海区人大常委会"),
        ("广东人大常委会2025年工作安排表", "广东省人大常委会"),
        ("2025年全县人大工作安排表", "云溪县人大常委会"),
        ("在市九届人大常委会第四十五次会议上的讲话", "云溪市人大常委会"),
        ("云溪县乡镇人大2025年工作安排表", "云溪县人大常委会"),
        ("恩施州人大常委会2025年工作安排表", "恩施土家族苗族自治州人大常委会"),
        (
            "太仓港经济技术开发区人大工委2025年安排表",
            "太仓市人大常委会太仓港经济技术开发区工作委员会",
        ),
        ("港区人大工委2025年安排表", "太仓港经济技术开发区人大工委"),
        ("长阳自治县人大常委会2025年工作安排表", "长阳土家族自治县人大常委会"),
        ("2025年县乡人大工作安排表", "云溪县人大常委会"),
        ("云溪县人大机关2025年工作安排表", "云溪县人大常委会"),
    ],
)
def test_titles_that_name_the_organ_otherwise(title: str, organ: str) -> None:
    """In full, in short, with the place above it, or its offices."""
    assert of_table(title, organ) == []


def test_a_title_without_the_committee_is_remarked_on_beside_one_with_it() -> None:
    """A congress and its standing committee are two organs, but some say one for the other."""
    assert of_table("云溪县人大2025年工作安排表") == ["info other-organ"]
    assert (
        names(
            "kind: work-points\norgan: 甲县人大常委会\nyear: 2025\ntitle: 甲县人大2025年工作要点\n"
        )
        == []
    )


@pytest.mark.parametrize(
    ("other", "expected"), [("云溪县人大常委会", []), ("示例县人大常会", ["示例县人大常会"])]
)
def test_each_of_joint_organs_is_looked_at(other: str, expected: list[str]) -> None:
    """Another place's congress may be one of them, a misprint may not."""
    organs = f"[示例县人大常委会, {other}]"
    notice = f"---\nkind: notice\nsignature: {{date: 2025-03-01, organ: {organs}}}\n"
    found = [one for one in findings(BODY + notice) if one.rule.name == "other-organ"]
    assert [other for one in found if other in one.message.en] == expected


def test_another_organ_around_the_text() -> None:
    """Red head, title, signature and the office that prints are the organ's; copies go to others."""
    notice = (
        "---\nkind: notice\ntitle: 示范县人大常委会关于印发《示例县人大常委会2025年工作要点》的通知\n"
        "to: 各镇人大\nhead: {mark: 示范县人大常委会文件}\n"
        "signature: {date: 2025-03-01, organ: 示范县人大常委会}\n"
        "imprint: {copies: 示范县人大常委会, printed-by: 示范县人大常委会办公室, printed: 2025-03-01}\n"
    )
    found = [one for one in findings(BODY + notice) if one.rule.name == "other-organ"]
    assert [one.place.span.line for one in found if one.place.span] == [6, 8, 9, 10]
    right = notice.replace("示范", "示例").replace("copies: 示例", "copies: 示范")
    assert names(BODY + right) == []


def test_lines_of_a_title_are_checked_as_the_title_is() -> None:
    """They are what is printed, also where there is no title besides."""
    lines = BODY + "title_lines: [示例县人大常委议, 2024年工作要点(草案)]\n"
    assert set(names(lines)) == {"documents-disagree", "half-width-punctuation", "other-organ"}
    assert names(BODY + "title_lines: [示例县人大常委会, 2025年工作要点]\n") == []
    notice = "---\nkind: notice\ntitle_lines: [示例县人大常委会, 关于印发《示例县人大常委会, {}年工作要点》的通知]\n"
    assert names(BODY + notice.format(2024)) == ["notice-title"]
    assert names(BODY + notice.format(2025)) == []


@pytest.mark.parametrize(
    ("organ", "level", "is_wrong"),
    [
        ("临河县人大常委会", "city", True),
        ("浙江省人民代表大会常务委员会", "city", True),
        ("临河县人大常委会", "county", False),
        ("江州市人大常委会", "county", False),
        ("江州市人大常委会", "city", False),
        ("东城区人大常委会", "county", False),
    ],
)
def test_the_level_is_that_of_the_organ(organ: str, level: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """A 市 may be a county or a city; a 县 may not."""
    found = names(f"kind: work-points\norgan: {organ}\nyear: 2025\nlevel: {level}\n")
    assert found == ["documents-disagree"] * is_wrong


def test_misprints_around_the_text() -> None:
    """What is printed in 题注, addressees and imprint is looked at too."""
    adopted = "adopted: [{date: 2025-02-27, body: 常委会议, session: 第29次, action: 通过}]\n"
    notice = (
        "---\nkind: notice\nto: [县人大各专门委会]\nsignature: {date: 2025-03-01}\n"
        "imprint: {copies: [县检查院], printed-by: 示例县人大常委办公室, printed: 2025-03-01}\n"
    )
    assert names(BODY + adopted + notice) == ["set-term"] * 4


_NOTICE = (
    "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n---\nkind: notice\nto: 各镇人大\n"
)
_ISSUES = "text: 现将《示例县人大常委会2025年工作要点》印发给你们，请认真贯彻落实。\n"
_IMPRINT = "imprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-20}\n"


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        (_ISSUES + _IMPRINT, ["warning"]),
        (_ISSUES + "head: {number: 示常〔2025〕5号}\n", ["warning"]),
        (_ISSUES + "status: final\n", ["warning"]),
        (_ISSUES, ["info"]),
        ("", []),
        (_ISSUES + _IMPRINT + "signature: {date: 2025-03-20}\n", []),
        (_ISSUES + _IMPRINT + "status: draft\n", []),
        (_ISSUES.replace("认真", "于X月X日前") + _IMPRINT, []),
        (
            _ISSUES.replace("。\n", '。\\n\\n示例县人大常委会办公室2025年3月20日"\n').replace(
                "text: ", 'text: "'
            )
            + _IMPRINT,
            [],
        ),
    ],
)
def test_a_notice_that_is_written_out_is_signed(notice: str, expected: list[str]) -> None:
    """What is a draft, still to be filled in, or signed by hand in its text passes."""
    found = [one for one in findings(_NOTICE + notice) if one.rule.code == "NPC437"]
    assert [one.rule.severity.value for one in found] == expected

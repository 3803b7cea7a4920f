"""Rules on the papers of a year: `same`, agendas, annexes and ids."""

from pathlib import Path

import pytest

from npc.facts.annex_circles import annex_circles
from plan_texts import check_below, findings, plan_of

LIST = """\
kind: arrangement
id: supervision
year: 2026
paper: 监督工作计划
categories:
  - name: 听取和审议专项工作报告
    items:
      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
      - {id: roads, title: 听取和审议县政府关于公路工作情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
"""
OTHER = """\
---
kind: arrangement
id: decisions
paper: 讨论决定重大事项工作计划
categories:
  - items:
"""


def codes(text: str) -> list[tuple[str, str]]:
    """Return the rules that find something, with what they say; that duties were not asked is left out."""
    return [
        (found.rule.code, found.message.en)
        for found in findings(text)
        if found.rule.code != "NPC376"
    ]


@pytest.mark.parametrize(
    ("rows", "code", "words"),
    [
        ("      - {same: watre}\n", "NPC430", "no item has the id “watre”"),
        ("      - {id: a, same: a}\n", "NPC430", "“a” only leads to items that show one another"),
        ("      - {id: a, same: b}\n      - {id: b, same: a}\n", "NPC430", "show one another"),
        (
            "      - {same: water}\n      - {same: water}\n",
            "NPC430",
            "“water” stands in this paper already",
        ),
        ("      - {same: water, when: 10月}\n", "NPC431", "“10月” here, “6月”"),
        ("      - {same: water, owners: 办公室}\n", "NPC431", "“办公室” here, “财经工委”"),
        ("      - {same: water, meetings: 主任会议}\n", "NPC431", "“主任会议” here, “常委会会议”"),
        ("      - {same: water, action: 听取}\n", "NPC431", "“听取” here, “听取和审议”"),
    ],
)
def test_what_same_shows_is_there_and_not_contradicted(rows: str, code: str, words: str) -> None:
    """Each is one kind of finding, with a place and a remedy."""
    found = codes(LIST + OTHER + rows)
    assert {each for each, _ in found} == {code}
    assert words in found[0][1]


@pytest.mark.parametrize(
    "row", ["same: water", "same: water, when: 6月下旬", "same: water, title: 听取供水报告"]
)
def test_an_item_may_be_shown_and_named_otherwise(row: str) -> None:
    """A shorter title or a nearer time contradicts nothing."""
    assert not codes(LIST + OTHER + f"      - {{{row}}}\n")


def test_an_item_is_one_of_the_year_wherever_it_is_shown() -> None:
    """The row has what the item has, and what is typed beside `same` instead."""
    plan = plan_of(LIST + OTHER + "      - {same: water, note: 并表决}\n")
    assert [item.id for item in plan.items] == ["water", "roads"]
    (row,) = plan.arrangements[1].items
    assert (row.text, row.when.text, row.note) == (
        "听取和审议县政府关于供水工作情况的报告",
        "6月",
        "并表决",
    )
    assert row.shown is plan.items[0]


def test_rows_that_lead_nowhere_are_not_lost() -> None:
    """They are items of the year all the same, by what is typed of them."""
    plan = plan_of(LIST + OTHER + "      - {same: watre, when: 7月}\n      - {id: a, same: a}\n")
    assert [item.text for item in plan.items][2:] == ["watre", "a"]


def agenda(date: str, *rows: str, kind: str = "常委会会议") -> str:
    """Return an agenda of the thirtieth session."""
    items = "".join(f"  - {row}\n" for row in rows)
    return f"---\nkind: agenda\nsession: {{kind: {kind}, session: 第三十次会议, date: {date}}}\nitems:\n{items}"


def test_an_agenda_dates_its_items() -> None:
    """They are of its day and meeting, and are asked for nothing else."""
    text = LIST + agenda("2026-06-26", "{same: water}", "{title: 人事任免事项}")
    assert not codes(text)
    plan = plan_of(text)
    assert [(item.when.text, item.meetings) for item in plan.items] == [
        ("6月26日", ("常委会会议",)),
        ("8月", ("常委会会议",)),
        ("6月26日", ("常委会会议",)),
    ]
    assert [session.name for session in plan.sessions] == ["第三十次会议"]
    assert (
        plan.arrangements[0].items[0].when.text == "6月"
    )  # what was adopted is printed as adopted


def test_an_agenda_of_another_month_or_meeting_is_told() -> None:
    """The plan is adjusted by 主任会议, not by an agenda."""
    moved = LIST + agenda("2026-08-28", "{same: water}", "{same: roads}")
    assert [code for code, _ in codes(moved)] == ["NPC432"]
    found = codes(LIST + agenda("2026-06-26", "{same: water}", kind="主任会议"))
    assert [code for code, _ in found] == ["NPC432"]
    assert "the plan has 常委会会议" in found[0][1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LIST + "---\nkind: text\nid: supervision\ntitle: 办法\n", "“supervision” is given twice"),
        (LIST + "---\nkind: text\nid: water\ntitle: 办法\n", "“water” is given twice"),
    ],
)
def test_papers_items_and_tasks_share_one_set_of_ids(text: str, words: str) -> None:
    """A reference leads to one of them."""
    assert [(code, words in said) for code, said in codes(text)] == [("NPC303", True)]


def test_a_table_and_a_plan_of_a_purpose_in_one_file_are_told_apart() -> None:
    plan = plan_of(
        "kind: arrangement\ncategories:\n  - items:\n      - {title: 召开主席团会议, when: 6月}\n---\n"
        "kind: arrangement\npaper: 代表活动计划\ncategories:\n  - items:\n      - {title: 开展视察, when: 5月}\n"
    )
    assert plan.papers[0].id == "arrangement" != plan.papers[1].id
    assert [item.text for item in plan.items] == ["召开主席团会议", "开展视察"]


def test_an_id_that_follows_from_the_kind_gives_way() -> None:
    """A plan of before may have an item of that name."""
    text = LIST.replace("id: supervision\n", "").replace("paper: 监督工作计划\n", "")
    assert not codes(text.replace("water", "arrangement"))


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("[supervision, metod]", "the annex “metod” is not in the plan"),
        ("[supervision, supervision]", "named twice"),
        ("[work-points]", "its own annex"),
    ],
)
def test_annexes_are_papers_of_the_plan(names: str, words: str) -> None:
    """By their ids, each once, and not the paper itself."""
    body = f"kind: work-points\nyear: 2026\nannexes: {names}\n---\n"
    found = [said for code, said in codes(body + LIST) if code == "NPC305"]
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    ("annexes", "found"),
    [
        ({"a": "[b]", "b": "[a]"}, ["a"]),
        ({"a": "[b]", "b": "[c]", "c": "[a]"}, ["a"]),
        ({"a": "[b, c]", "b": "[c]", "c": "[]"}, []),
        ({"a": "[b]", "b": "[b]"}, ["b"]),
        ({"a": "[n]", "n": ""}, ["n"]),
    ],
)
def test_annexes_do_not_lead_back_to_what_carries_them(
    annexes: dict[str, str], found: list[str]
) -> None:
    """Each would be printed within the other; a notice is no annex of what it issues."""
    papers = [
        f"kind: notice\nid: {name}\nissues: a\nto: [各股室]\nsignature: {{date: 2026-01-05}}\n"
        if name == "n"
        else f"kind: review\nid: {name}\nyear: 2026\ntitle: 总结{name}\nannexes: {names}\nparts: []\n"
        for name, names in annexes.items()
    ]
    said = [said for code, said in codes("---\n".join(papers)) if code == "NPC305"]
    assert len(said) == len(found)
    assert all(f"“{name}”" in each for name, each in zip(found, said, strict=True))


def test_a_long_chain_of_annexes_is_followed_in_time_that_grows_with_it() -> None:
    papers = [
        f"kind: text\nid: t{at}\nyear: 2026\ntitle: 附件{at}\nannexes: [t{at + 1}]\n"
        for at in range(1200)
    ]
    plan = plan_of("---\n".join((*papers, "kind: text\nid: t1200\ntitle: 末\nannexes: [t5]\n")))
    (circle,) = annex_circles(plan)
    assert (circle.carrier.id, circle.annex.id) == ("t1200", "t5")


def test_the_paper_that_the_law_asks_for_is_looked_at() -> None:
    """Its adoption by 主任会议 is found in it; where it says nothing yet, that is an info."""
    plan = "level: county\n" + LIST
    adopted = "adopted:\n  - {{date: 2026-01-16, body: {}, action: 通过}}\n"
    of_code = [each for each in findings(plan) if each.rule.code == "NPC369"]
    assert [str(each.rule.severity) for each in of_code] == ["info"]
    for body, count in (("主任会议", 0), ("常委会会议", 1)):
        text = plan.replace("id: supervision\n", "id: supervision\n" + adopted.format(body))
        found = [each for each in findings(text) if each.rule.code == "NPC369"]
        assert len(found) == count


def test_one_list_of_a_purpose_is_not_asked_for_a_years_duties() -> None:
    """An agenda or a plan of decisions alone gives one info instead."""
    text = (
        "kind: arrangement\nyear: 2026\nlevel: county\ntitle: 县人大常委会2026年讨论决定重大事项工作计划\n"
        + LIST.partition("工作计划\n")[2]
    )
    found = [each.rule.code for each in findings(text) if each.rule.code.startswith("NPC36")]
    assert not found
    assert [each.rule.code for each in findings(text)].count("NPC376") == 1


def test_two_documents_that_nothing_tells_apart(tmp_path: Path) -> None:
    """Files tell two lists apart."""
    (tmp_path / "plans/2026").mkdir(parents=True)
    for name in ("supervision", "deputies"):
        text = (
            LIST.replace("id: supervision\n", "")
            .replace("water", f"{name}-water")
            .replace("roads", f"{name}-roads")
        )
        (tmp_path / f"plans/2026/{name}.yaml").write_text(text, encoding="utf-8")
    found = [each.rule.code for each in check_below(tmp_path).diagnostics]
    assert "NPC207" not in found
    assert "NPC303" not in found


def test_the_id_of_a_paper_that_says_none() -> None:
    """It is the kind for the one that is not one of the year's several plans, however many these are."""
    papers = (
        LIST,
        OTHER.replace("id: decisions\n", "") + "      - {same: water}\n",
        "---\nkind: arrangement\ncategories: [{name: 视察, items: [{title: 视察医院}]}]\n",
        "---\nkind: notice\ntext: 开会。\ntitle: 关于开会的通知\n",
    )
    assert [paper.id for paper in plan_of("".join(papers)).papers] == [
        "supervision",
        "plan",
        "arrangement",
        "notice",
    ]


NOTICES = """\
---
kind: notice
id: first
issues: supervision
to: 各镇人大
---
kind: notice
id: second
alone: true
to: 各镇人大
"""


def test_a_notice_is_named_after_what_it_issues() -> None:
    plan = plan_of("kind: work-points\norgan: 某县人大常委会\nyear: 2026\n---\n" + LIST + NOTICES)
    assert [notice.title for notice in plan.notices] == [
        "某县人大常委会关于印发《某县人大常委会2026年监督工作计划》的通知",
        "某县人大常委会通知",
    ]


def test_a_notice_of_its_own_has_title_and_text() -> None:
    said = [text for code, text in codes(LIST + NOTICES) if code == "NPC394"]
    assert said == [
        "a notice of its own has no “title”",
        "a notice of its own has no “text”",
    ]


@pytest.mark.parametrize(
    ("organ", "session", "title"),
    [
        (
            "某县人大常委会",
            "常委会会议, session: 第四十六次会议",
            "某县人大常委会第四十六次会议议程",
        ),
        ("某县人大常委会", "常委会会议, session: 第46次", "某县人大常委会第46次会议议程"),
        ("某县人民代表大会常务委员会", "常委会会议", "某县人民代表大会常务委员会会议议程"),
        ("某县人大常委会", "主任会议, session: 第六次", "某县人大常委会第六次主任会议议程"),
        ("某镇人大主席团", "主席团会议, session: 第二次", "某镇人大主席团第二次会议议程"),
    ],
)
def test_an_agenda_is_named_after_its_session(organ: str, session: str, title: str) -> None:
    """Of a session that is only numbered, what meets is said once."""
    plan = plan_of(
        f"kind: agenda\norgan: {organ}\nyear: 2026\n"
        f"session: {{kind: {session}, date: 2026-06-25}}\nitems: [{{title: 人事任免事项}}]\n"
    )
    assert [agenda.title for agenda in plan.agendas] == [title]


OWN = """\
kind: arrangement
paper: 监督工作计划
year: 2026
form: sentences
published: 2024-01-20
preamble: 2025年是“十四五”收官之年。今年安排听取和审议专项工作报告5项，确保实效[^a]。
categories:
  - name: 听取和审议专项工作报告（2项）
    categories:
      - {name: 政府, items: [{text: 听取和审议县政府关于供水工作情况的报告（6月）。}]}
      - {name: 法院, items: [{text: 听取和审议县法院关于执行工作情况的报告（8月）。}]}
---
kind: notice
alone: true
title: 关于检查的通知
text: 办法见附件2。
annexes: [method]
---
{kind: text, id: method, title: 检查办法, text: 见附件1。}
"""


def test_what_is_asked_of_work_points_is_asked_of_other_papers() -> None:
    """Years left from a copy, counts, footnotes and annexes; an outer category counts all its items."""
    asked = ("NPC304", "NPC322", "NPC330", "NPC379", "NPC397")
    assert sorted(found for found in codes(OWN) if found[0] in asked) == [
        ("NPC304", "no footnote is named “a”"),
        ("NPC330", "“5项” here, 2 in the tables"),
        ("NPC379", "the date of publication is of 2024, where 2026 is meant"),
        ("NPC379", "the text opens with 2025, where 2026 is meant"),
        ("NPC397", "annex 2 is not there; the document has 1"),
    ]


YEAR = """\
kind: work-points
year: 2026
departments: [财经工委, 农业工委]
sections:
  - title: 监督
    points:
      - text: 6月听取和审议县政府关于供水工作情况的报告。见监督工作计划（附件1）。
annexes: [supervision]
---
kind: arrangement
id: supervision
paper: 监督工作计划
form: sentences
categories:
  - name: 监督（2项）
    categories:
      - name: 听取报告
        items:
          - {id: water, text: 听取和审议县政府关于供水工作情况的报告（6月，农业工委）。}
      - name: 执法检查（1项）
        items:
          - text: 检查《中华人民共和国水法》实施情况。4—5月组织检查，报告拟提请8月份常委会会议审议。由农业工委负责。
"""
AGENDA = """\
---
kind: agenda
session: {kind: 常委会会议, date: 2026-08-24}
items:
  - {same: water}
  - {title: 听取和审议《中华人民共和国水法》执法检查报告}
"""


@pytest.mark.parametrize(
    ("typed", "instead", "told"),
    [
        ("", "", []),
        ("监督（2项）", "监督（3项）", ["NPC322 “监督” says 3 items and has 2"]),
        ("（附件1）", "（附件2）", ["NPC397 annex 2 is not there; the document has 1"]),
        ("4—5月组织", "9—10月组织", ["NPC309 work in 9—10月 is after the meeting in 8月份"]),
        (
            "（6月，农业工委）。",
            "（6月，农业工委）。拟安排在7月份举行的常委会会议上听取和审议。",
            ["NPC422 “7月份” here, “6月” in the same item"],
        ),
        (
            "6月听取",
            "5月听取",
            ["NPC311 “县政府关于供水工作情况的报告” in 5月 in the body text, in 6月 in the table"],
        ),
    ],
)
def test_one_fault_is_told_once(typed: str, instead: str, told: list[str]) -> None:
    found = codes(YEAR.replace(typed, instead) if typed else YEAR)
    assert [f"{code} {words}" for code, words in found if code in _ASKED] == told


_ASKED = {"NPC309", "NPC311", "NPC322", "NPC324", "NPC397", "NPC422"}


def test_the_body_text_is_compared_with_the_plan_and_not_with_an_agenda() -> None:
    """That the agenda is of another month is told there."""
    found = [code for code, _ in codes(YEAR + AGENDA)]
    assert "NPC311" not in found
    assert found.count("NPC432") == 1


@pytest.mark.parametrize(("day", "code"), [("2026-08-20", "NPC432"), ("2025-06-20", "NPC352")])
def test_an_agenda_on_another_day_changes_nothing_of_what_the_papers_say(
    day: str, code: str
) -> None:
    """Body text and table agree on June, in this year: only the agenda is told of."""
    body = (
        "kind: work-points\nyear: 2026\nsections:\n  - title: 监督\n"
        "    points: [{text: 听取和审议县政府关于供水工作情况的报告（6月）。}]\n---\n"
    )
    agenda = (
        f"---\nkind: agenda\nsession: {{kind: 常委会会议, date: {day}}}\nitems: [{{same: water}}]\n"
    )
    found = {found for found, _ in codes(body + LIST + agenda)}
    assert code in found
    assert found.isdisjoint({"NPC311", "NPC345"})


def test_a_report_of_few_words_is_the_same_in_two_papers() -> None:
    other = OTHER + (
        "      - {title: 听取和审议县政府关于供水工作情况的报告, owners: 城建工委, when: 9月}\n"
    )
    assert {"NPC311", "NPC313"} <= {code for code, _ in codes(LIST + other)}

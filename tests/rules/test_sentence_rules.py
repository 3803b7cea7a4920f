"""Rules on sentences that are items, and where they point."""

import pytest

from plan_texts import findings, plan_of

LIST = """\
kind: arrangement
year: 2026
organ: 某县人大常委会
paper: 监督工作计划
form: sentences
departments: [社会建设委员会, 农业农村委, 城建环资工委, 财经委]
categories:
  - name: {category}
    items:
      - {item}
"""
HEARD = "听取和审议县政府关于供水工作情况的报告"


CODES = frozenset(("NPC301", "NPC340", "NPC342", "NPC420", "NPC421", "NPC422"))


def found(item: str, category: str = "听取和审议专项工作报告") -> list[tuple[str, str]]:
    """Return the rules on sentences that find something in the one item, and the words pointed at."""
    text = LIST.format(item=item, category=category)
    lines = text.splitlines()
    spans = [
        (one.rule.code, one.place.span)
        for one in findings(text)
        if one.rule.code in CODES and one.place.span
    ]
    return [(code, lines[at.line - 1][at.column - 1 : at.end_column - 1]) for code, at in spans]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (f"{{text: {HEARD}（6月，财经委）。}}", []),
        (f"{{text: {HEARD}（6月，选举工委）。}}", [("NPC301", "选举工委")]),
        (f"{{text: {HEARD}（13月，财金委）。}}", [("NPC301", "财金委"), ("NPC340", "13月")]),
        (f"{{text: {HEARD}（6月，县发展改革委）。}}", []),
        (f"{{text: {HEARD}（6月，书面报告）。}}", []),
        (f"{{text: {HEARD}（6月，财经委）。, when: 6月下旬, owners: 财经委、城建环资工委}}", []),
        (f"{{text: {HEARD}（6月，财经委）。, when: 10月}}", [("NPC420", "10月")]),
        (f"{{text: {HEARD}（6月，财经委）。, owners: 城建环资工委}}", [("NPC420", "城建环资工委")]),
        (f"{{text: {HEARD}（6月，常委会会议）。, meetings: 主任会议}}", [("NPC420", "主任会议")]),
        (f"{{text: {HEARD}（6月）。, meetings: 主任会议}}", []),
        (f"{{text: {HEARD}（6月）。, reporters: 县法院}}", [("NPC420", "县法院")]),
        (f"{{text: {HEARD}（6月）。, reporters: 县人民政府}}", []),
        (f"{{text: {HEARD}（6月）。, action: 听取}}", [("NPC420", "听取")]),
        (
            f"{{text: {HEARD}。财经委牵头，城建环资工委配合。, with: 农业农村委}}",
            [("NPC420", "农业农村委")],
        ),
        (f"{{text: {HEARD}。完成时限：9月底前。, due: 年底前}}", []),
        (f"{{text: {HEARD}。重点：水价。, focus: 管网}}", []),
        (
            f"{{text: {HEARD}。报告拟安排在13月份举行的常委会会议上听取和审议。}}",
            [("NPC340", "13月份")],
        ),
        (f"{{text: {HEARD}。时间安排在9—6月。}}", [("NPC342", "9—6月")]),
        (f"{{text: {HEARD}。由财金委负责做好相关工作。}}", [("NPC301", "财金委")]),
        (f"{{text: {HEARD}。大约十月前后审议。}}", [("NPC421", "大约十月前后审议")]),
        (f"{{text: {HEARD}。大约十月前后审议。, when: 10月}}", []),
        (
            f"{{text: {HEARD}。由财经委和有关方面一道负责此事。}}",
            [("NPC421", "由财经委和有关方面一道负责此事")],
        ),
        (f"{{text: {HEARD}（6月）。拟提请7月份常委会会议审议。}}", [("NPC422", "7月份")]),
        (
            "{text: 听取县政府关于供水工作情况的报告。拟提请7月份常委会会议听取和审议。}",
            [("NPC422", "听取和审议")],
        ),
    ],
)
def test_findings_point_at_the_words(item: str, expected: list[tuple[str, str]]) -> None:
    assert found(item) == expected


def test_a_sentence_that_says_nothing_known_is_found() -> None:
    sentence = "{text: 认真做好各方面的事情。}"
    assert found(sentence, "其他") == [("NPC421", "认真做好各方面的事情。")]
    assert found(sentence, "视察活动") == []  # the category says what is done
    assert found("{text: 认真做好各方面的事情。, when: 6月}", "其他") == []


def test_an_item_has_what_its_sentence_says_and_keys_go_before() -> None:
    (item,) = plan_of(
        LIST.format(
            category="执法检查",
            item=(
                "{text: 检查《安全生产法》实施情况。5—6月组织检查，拟提请8月常委会会议审议。由财经委负责。,"
                " owners: 社会建设委员会, with: 办公室}"
            ),
        )
    ).items
    assert (item.text, item.action) == ("检查《安全生产法》实施情况", "执法检查")
    assert (item.when.text, item.research.text) == ("8月", "5—6月")
    assert (item.owners.text, item.assisting.text) == ("社会建设委员会", "办公室")
    assert item.meetings == ("常委会会议",)
    assert item.said
    assert item.said.owners
    assert item.said.owners.value.text == "财经委"


def test_an_act_of_the_committee_tells_the_meeting_but_not_in_a_town() -> None:
    text = LIST.format(category="监督", item=f"{{text: {HEARD}。}}")
    (item,) = plan_of(text).items
    assert item.meetings == ("常委会会议",)
    (of_a_town,) = plan_of(text.replace("organ:", "level: township\norgan:")).items
    assert of_a_town.meetings == ()

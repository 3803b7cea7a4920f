"""Numbers of sessions: in categories, and of what 题注 says of a session that lasts some days."""

import pytest

from npc.diagnostics import Severity
from plan_texts import findings

INFO, WARNING = Severity.INFO, Severity.WARNING


def told(text: str, code: str) -> list[tuple[Severity, int]]:
    """How bad each finding is, and its line."""
    return [
        (one.rule.severity, one.place.span.line if one.place.span else 0)
        for one in findings(text)
        if one.rule.code == code
    ]


def categories(*names: str, sessions: str = "", months: str = "") -> str:
    whens = months.split() or [""] * len(names)
    rows = "".join(
        f"  - name: {name}\n    items: [{{title: 甲{at}, when: {when}}}]\n"
        for at, (name, when) in enumerate(zip(names, whens, strict=True))
    )
    return f"kind: arrangement\nyear: 2025\n{sessions}categories:\n{rows}"


@pytest.mark.parametrize(
    "names",
    [
        ("第三十八次会议（4月）", "第三十八次会议（6月）", "第四十次会议（8月）"),
        ("第38次会议（4月）", "第38次会议（6月）"),
        ("6月（第三十九次会议）", "8月（第三十九次会议）"),
        ("县十八届人大常委会第三十九次会议（6月）", "县十八届人大常委会第三十九次会议（8月）"),
        ("主任会议第三十次(2月)", "主任会议第三十次(3月)"),
        ("第三十八次常委会会议（4月）", "第三十七次常委会会议（6月）"),  # backwards
        ("第三十八次会议（6月）", "第三十九次会议（4月）", "第四十次会议（8月）"),
    ],
)
def test_numbers_that_do_not_go_with_their_months(names: tuple[str, ...]) -> None:
    assert [bad for bad, _ in told(categories(*names), "NPC427")] == [WARNING]


def test_months_of_rows_stand_for_those_of_names() -> None:
    names = ("第三十八次会议", "第三十八次会议", "第三十九次会议")
    assert [bad for bad, _ in told(categories(*names, months="2月 4月 6月"), "NPC427")] == [WARNING]
    assert [bad for bad, _ in told(categories(*names), "NPC427")] == [INFO]
    assert told(categories(*names, months="2月 2月 4月"), "NPC427") == []


def test_one_that_is_left_out() -> None:
    names = ("第38次会议（2月）", "第39次会议（4月）", "第41次会议（8月）")
    assert told(categories(*names), "NPC427") == [(INFO, 8)]
    assert told(categories("第38次会议（2月）", "第40次会议（6月）"), "NPC427") == []
    assert told(categories(*names[:2], "第42次会议（8月）"), "NPC427") == []


@pytest.mark.parametrize(
    "names",
    [
        ("第三十八次会议（4月）", "第三十九次会议（6月）", "第四十次会议（8月）"),
        ("第三十九次会议（6月）", "第三十八次会议（4月）"),  # the latest first
        ("常委会第3次会议（4月）", "主任会议第3次会议（6月）"),
        ("县十七届人大常委会第三次会议（3月）", "县十八届人大常委会第三次会议（9月）"),
        ("第四十次会议（12月）", "第四十一次会议（次年1月）"),
        ("第一季度", "第二次会议精神学习"),
        ("多次会议", "第九十九次"),
    ],
)
def test_numbers_that_fit(names: tuple[str, ...]) -> None:
    assert told(categories(*names), "NPC427") == []


def test_a_category_beside_the_list_of_sessions() -> None:
    sessions = "sessions: [{kind: 常委会会议, session: 第39次, date: 2025-06-26}]\n"
    names = ("第三十八次会议（4月）", "第三十九次会议（8月）")
    assert told(categories(*names, sessions=sessions), "NPC427") == [(WARNING, 7)]
    right = ("第三十八次会议（4月）", "第三十九次会议（6月）")
    assert told(categories(*right, sessions=sessions), "NPC427") == []


def adoption(adopted: str, *listed: str) -> str:
    rows = "".join(f"  - {{kind: 常委会会议, {row}}}\n" for row in listed)
    return (
        f"kind: work-points\nyear: 2025\nadopted: [{{body: 常委会会议, action: 通过, {adopted}}}]\n"
        f"---\nkind: arrangement\nsessions:\n{rows}categories: []\n"
    )


LISTED = "session: 第二十四次会议, date: 2025-02-27"


@pytest.mark.parametrize(
    ("adopted", "listed", "count"),
    [
        ("date: 2025-02-28, session: 第二十三次会议", (LISTED,), 1),
        ("date: 2025-02-28, session: 县十八届人大常委会第二十三次会议", (LISTED,), 1),
        ("date: 2025-02-28, session: 第二十四次会议", (LISTED,), 0),
        ("date: 2025-02-28, session: 第二十五次会议", (LISTED,), 0),  # the next day's
        ("date: 2025-02-26, session: 第二十三次会议", (LISTED,), 0),
        # a session that was listed, and goes on beside the next
        (
            "date: 2025-02-28, session: 第二十三次会议",
            ("session: 第二十三次会议, date: 2025-02-25", LISTED),
            0,
        ),
        # the first of a new committee, days after the last of the old
        ("date: 2025-02-28, session: 第一次会议", (LISTED,), 0),
        ("date: 0001-01-02, session: 第一次会议", ("session: 第3次, date: 0001-01-01",), 1),
    ],
)
def test_adoption_within_a_session_of_several_days(
    adopted: str, listed: tuple[str, ...], count: int
) -> None:
    assert len(told(adoption(adopted, *listed), "NPC356")) == count


AGENDA = """\
kind: agenda
year: 2025
title: %s
session: {kind: 常委会会议, session: %s, date: 2025-04-28}
items: [{title: 人事任免事项}]
"""


@pytest.mark.parametrize(
    ("title", "name", "count"),
    [
        ("青山县人大常委会第四十五次会议议程", "第四十五次会议", 0),
        ("青山县人大常委会第45次会议议程", "第四十五次", 0),
        ("青山县人大常委会第四十六次会议议程", "第四十五次会议", 1),
        ("县十八届人大第四次会议期间常委会第三十次会议议程", "第三十次会议", 0),
        ("青山县人大常委会会议议程", "第四十五次会议", 0),
        ("县人大常委会第四十五次会议（第二次全体会议）议程", "第四十五次会议", 0),
        ("学习首次会议精神议程", "第四十五次会议", 0),
    ],
)
def test_an_agenda_is_of_the_session_that_its_title_names(
    title: str, name: str, count: int
) -> None:
    assert len(told(AGENDA % (title, name), "NPC356")) == count


@pytest.mark.parametrize(
    ("numbers", "is_told"),
    [
        ("三十三 三十四 三十六", True),
        ("三十三 三十五 三十六 三十七", True),
        ("三十三 三十四 三十五", False),
        ("三十三 三十五", False),  # a list of some
        ("三十三 三十五 三十七", False),
        ("三十三 三十四 三十七", False),
    ],
)
def test_a_list_of_sessions_that_leaves_one_out(numbers: str, is_told: bool) -> None:  # noqa: FBT001
    """One number alone is missing: a slip, or a session that is not listed."""
    rows = "".join(
        f"  - {{date: 2025-{2 * at + 2:02}-26, session: 第{number}次, kind: 常委会会议}}\n"
        for at, number in enumerate(numbers.split())
    )
    written = told(categories("听取报告", sessions=f"sessions:\n{rows}"), "NPC354")
    assert [bad for bad, _ in written] == ([INFO] if is_told else [])

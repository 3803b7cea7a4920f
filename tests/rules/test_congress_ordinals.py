"""Terms and sessions of the own congress within a plan."""

import pytest

from npc.diagnostics import Severity
from plan_texts import findings

INFO, WARNING = Severity.INFO, Severity.WARNING


def told(
    *titles: str, year: int = 2025, organ: str = "青山县人大常委会", more: str = ""
) -> list[tuple[Severity, str]]:
    """How bad each finding is, and what is said, for rows of these titles in the second half of a year."""
    rows = "".join(
        f"      - {{title: {title}, when: {8 + at % 5}月}}\n" for at, title in enumerate(titles)
    )
    text = f"kind: arrangement\nyear: {year}\norgan: {organ}\n{more}categories:\n  - name: 甲\n    items:\n{rows}"
    return [
        (one.rule.severity, one.message.zh) for one in findings(text) if one.rule.code == "NPC387"
    ]


NOW = "听取和审议县政府关于县十八届人大四次会议代表建议办理情况的报告"


@pytest.mark.parametrize(
    ("titles", "said"),
    [
        (
            (NOW, NOW, "筹备召开县十七届人大五次会议"),
            "这里写“县十七届人大五次会议”，另处写“县十八届人大四次会议”",
        ),
        (
            (NOW, "落实县第十九届人民代表大会第四次会议决议"),
            "这里写“县第十九届人民代表大会第四次会议”",
        ),
        ((NOW, NOW, "组织县十六届人大代表开展视察"), "这里写“县十六届人大”"),
        ((NOW, NOW, "服务青山县十七届人大常委会第三十次会议"), "这里写“青山县十七届人大”"),
        ((NOW, "办好十七届人大四次会议代表建议"), "这里写“十七届人大四次会议”"),
        (
            (NOW, NOW, NOW.replace("四次", "三次")),
            "这里写“县十八届人大三次会议”，另处写“县十八届人大四次会议”",
        ),
        ((NOW, NOW, NOW.replace("四次", "五次")), "这里写“县十八届人大五次会议”"),
    ],
)
def test_slips(titles: tuple[str, ...], said: str) -> None:
    ((bad, message),) = told(*titles)
    assert bad == WARNING
    assert said in message


@pytest.mark.parametrize(
    "title",
    [
        # of other levels, places and bodies
        "组织市人大代表出席市十六届人大五次会议",
        "学习贯彻省十四届人大三次会议精神",
        "学习贯彻全国十四届人大三次会议、十四届全国人大三次会议精神",
        "协助省人大常委会做好十四届人大代表视察",
        "贯彻县委十四届七次全会和县第十四次党代会精神",
        "贯彻县委十四届常委会第三十次会议精神",
        "列席县政协十届五次会议",
        "指导各镇第十七届人大四次会议",
        "指导青山镇十七届人大四次会议",
        "与云溪县十七届人大常委会交流",
        "举办第十六届代表运动会",
        "与市、县两级十六届政协联系",
        # of another time
        "编印历届人大常委会大事记，收录县十七届人大常委会工作",
        "整理县十七届人大换届选举档案",
        "检查2019年县十七届人大四次会议票决项目运行情况",
        "检查《县十七届人大常委会关于加强城市管理的决定》落实情况",
        "检查县十七届人大常委会作出的有关决定的落实情况",
        "走访县十七届人大离任代表",
        "整理县十七届人大任期内的档案",
        # of the own, rightly
        "召开县第十八届人民代表大会第五次会议",
        "筹备召开县十八届人大五次会议",
        "督办县十八届人大三次会议以来未办结的代表建议",
        "对上年县十八届人大三次会议代表建议开展“回头看”",
        "县十八届人大常委会第三十次会议",
        "县十八届常委会会议",
        "落实县十八届人大三次会议关于民生实事的决议",
    ],
)
def test_what_is_right(title: str) -> None:
    assert told(NOW, NOW, title) == []


NEW = NOW.replace("四次", "一次")
"""The congress that was elected this year, or the year before."""


@pytest.mark.parametrize(
    ("year", "level", "bad"),
    [
        (2021, "county", None),
        (2022, "township", None),
        (2026, "county", None),
        (2027, "city", None),
        (2023, "province", None),
        (2023, "city", None),  # some cities go with their province
        (2023, "county", INFO),  # the year after
        (2024, "county", WARNING),
        (2025, "county", WARNING),
        (2025, "province", WARNING),
        (2026, "province", WARNING),
    ],
)
def test_years_of_elections(year: int, level: str, bad: Severity | None) -> None:
    more = f"level: {level}\n"
    old = NOW.replace("十八", "十七").replace("四次", "六次")
    found = told(NEW, NEW, old, year=year, more=more)
    assert [severity for severity, _ in found] == ([bad] if bad else [])
    assert len(told(NEW, NEW, NOW.replace("十八", "十五"), year=year, more=more)) == 1


@pytest.mark.parametrize(
    ("titles", "count"),
    [
        ((NOW, NOW, "筹备召开县十九届人大一次会议"), 0),
        ((NOW, NOW, "组织县十九届人大代表培训"), 0),
        ((NOW, NOW, "筹备召开县十九届人大五次会议"), 1),
        ((NEW, NEW, "落实县十七届人大六次会议精神"), 0),
        ((NEW, NEW, "落实县十七届人大一次会议精神"), 1),
        ((NOW, NOW, "作出关于县第十九届人大代表选举问题的决定"), 0),
        ((NOW, NOW, "作出关于县第二十届人大代表选举问题的决定"), 1),
        (
            (NOW, NOW, NOW.replace("十八", "十七")),
            1,
        ),  # its fifth year, in which nobody speaks of the last term
        ((NOW, "县十八届人大常委会第四十次会议", NOW.replace("十八", "十七")), 1),
    ],
)
def test_the_last_year_of_a_term(titles: tuple[str, ...], count: int) -> None:
    assert len(told(*titles, year=2026, more="level: county\n")) == count


def test_names_weigh_more_than_texts() -> None:
    sessions = "sessions: [{kind: 常委会会议, session: 县十八届人大常委会第三十次会议, date: 2025-04-28}]\n"
    ((_, message),) = told("筹备召开县十七届人大五次会议", more=sessions)
    assert "这里写“县十七届人大五次会议”" in message
    adopted = "adopted: [{date: 2025-02-27, body: 常委会会议, session: 县十七届人大常委会第二十九次会议, action: 通过}]\n"
    ((_, message),) = told(
        NOW, NOW, NOW, NOW, more=adopted.replace("十七", "十八") + sessions.replace("十八", "十七")
    )
    assert "这里写“县十七届人大”" in message


def test_exemptions_are_asked_and_places_are_told_once() -> None:
    more = "duties: {audit-report: {exempt: 县十七届人大常委会第三十次会议已经听取}}\n"
    ((_, message),) = told(NOW, NOW, more=more)
    assert "县十七届人大" in message
    assert len(told(NOW, NOW, NOW, *(NOW.replace("十八", "十七"),) * 2)) == 1


def test_one_way_to_write_it() -> None:
    found = told(NOW, NOW.replace("县十八届", "县第十八届"))
    assert [bad for bad, _ in found] == [INFO]
    assert told(NOW, "召开县第十八届人民代表大会第五次会议") == []


def test_other_organs() -> None:
    city = "听取和审议市政府关于市十六届人大五次会议代表建议办理情况的报告"
    assert len(told(city, city.replace("十六", "十五"), organ="示例市人大常委会")) == 1
    assert told(city, "出席市十五届人大五次会议", organ="示例市人大常委会") == []
    region = "落实自治区十四届人大三次会议决议"
    assert (
        len(told(region, region.replace("四", "三"), organ="广西壮族自治区人大常委会", year=2024))
        == 1
    )
    assert (
        told(
            region,
            "听取区政府关于区十八届人大四次会议代表建议办理情况的报告",
            organ="西乡塘区人大常委会",
        )
        == []
    )
    town = "督办镇十九届人大六次会议代表建议"
    assert (
        told(town, town.replace("六次", "七次"), town, organ="示例镇人大", more="level: township\n")
        == []
    )
    assert told(NOW, NOW.replace("十八", "十七"), organ="某某开发区人大工委") == []


def test_a_row_that_npc314_would_tell_is_told_once() -> None:
    text = f"""\
kind: work-points
year: 2025
organ: 青山县人大常委会
sections:
  - title: 监督
    points:
      - text: {NOW}。
      - text: 做好县十八届人大四次会议代表建议督办工作。
---
kind: arrangement
categories: [{{name: 甲, items: [{{title: {NOW.replace("十八", "十六")}, when: 12月, owners: 代表工委, meetings: 常委会会议}}]}}]
"""
    codes = [one.rule.code for one in findings(text)]
    assert codes.count("NPC387") == 1
    assert "NPC314" not in codes


@pytest.mark.parametrize(
    ("told", "task", "expected"),
    [
        ("抓好县十八届人大四次会议代表建议的交办、督办", "视察供水", []),
        (NOW, "召开县十八届人大五次会议代表建议交办会", [Severity.WARNING]),
        (NOW, "召开县十八届人大四次会议代表建议交办会", []),
        (NOW, "督办县十八届人大三次会议代表建议", []),  # in March: those still open
    ],
)
def test_suggestions_of_one_year_in_all_papers(
    told: str, task: str, expected: list[Severity]
) -> None:
    text = f"""\
kind: work-points
year: 2025
organ: 青山县人大常委会
sections: [{{title: 代表工作, points: [{{text: {told}，听取办理情况的报告。}}]}}]
---
kind: arrangement
categories: [{{name: 甲, items: [{{title: {NOW}, when: 12月, owners: 代表工委, meetings: 常委会会议}}]}}]
---
kind: monthly-plan
months: {{3: [{{content: {task}, owners: 代表工委}}]}}
"""
    found = [one.rule.severity for one in findings(text) if one.rule.code == "NPC387"]
    assert found == expected


def held(*rows: str, level: str = "county") -> list[Severity]:
    """What is found of rows such as “1 召开县十八届人大四次会议”."""
    written = "".join(
        f"      - {{title: {title}, when: {month}月}}\n" for month, title in map(str.split, rows)
    )
    organ = "青山镇人大" if level == "township" else "青山县人大常委会"
    text = f"kind: arrangement\nyear: 2025\nlevel: {level}\norgan: {organ}\ncategories:\n  - name: 甲\n    items:\n{written}"
    return [one.rule.severity for one in findings(text) if one.rule.code == "NPC387"]


@pytest.mark.parametrize(
    ("rows", "bad"),
    [
        (("1 召开县十八届人大四次会议", "12 筹备召开县十八届人大五次会议"), []),
        (("1 召开县十八届人大四次会议", "12 筹备召开县十八届人大四次会议"), [WARNING]),
        (("1 召开县十八届人大四次会议", "12 筹备召开县十八届人大三次会议"), [WARNING]),
        (("1 召开县十八届人大四次会议", "1 筹备县十八届人大四次会议"), []),
        (("11 筹备县十八届人大五次会议", "12 筹备召开县十八届人大五次会议"), []),
        ((f"11 {NOW}", "12 作出关于召开县十八届人大五次会议的决定"), []),
        ((f"11 {NOW}", "12 作出关于召开县十八届人大四次会议的决定"), [WARNING]),
        ((f"11 {NOW}", "1 召开县十八届人大四次会议"), []),
        ((f"11 {NOW}", "1 召开县十八届人大三次会议"), [WARNING]),
        ((f"11 {NOW}", "1 县十八届人大三次会议会务筹备"), [WARNING]),
        ((f"11 {NOW}", "12 做好县十八届人大五次会议代表建议征集准备工作"), []),
        ((f"8 {NOW}", f"11 {NOW.replace('四次', '三次')}"), [INFO]),
        ((f"3 {NOW.replace('四次', '三次')}", f"11 {NOW}"), []),
        (("1 召开县十八届人大四次会议", "12 落实县十八届人大四次会议决议"), []),
    ],
)
def test_sessions_that_are_held(rows: tuple[str, ...], bad: list[Severity]) -> None:
    assert held(*rows) == bad


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (("1 召开镇十九届人大六次会议", "7 召开镇十九届人大七次会议"), 0),
        (("1 召开镇十九届人大六次会议", "7 召开镇十九届人大六次会议"), 1),
        (("1 召开镇十九届人大六次会议", "7 召开镇十九届人大五次会议"), 1),
        (("6 筹备镇十九届人大七次会议", "7 召开镇十九届人大七次会议"), 0),
    ],
)
def test_a_town_that_meets_twice(rows: tuple[str, ...], count: int) -> None:
    assert len(held(*rows, level="township")) == count


@pytest.mark.parametrize(
    ("titles", "bad"),
    [
        ((NOW, "完成县十八届人大四次会议确定的各项任务"), []),
        ((NOW, "完成县十八届人大五次会议确定的各项任务"), [WARNING]),
        ((NOW, "完成县十八届人大三次会议确定的各项任务"), [INFO]),
        ((NOW, "筹备召开县十八届人大五次会议"), []),
        ((NOW, "跟踪县十八届人大三次会议票决的民生实事项目"), []),
    ],
)
def test_decisions_that_are_carried_out(titles: tuple[str, ...], bad: list[Severity]) -> None:
    assert [severity for severity, _ in told(*titles)] == bad


@pytest.mark.parametrize(
    ("batches", "count"),
    [
        (("县十八届人大四次会议",), 0),
        (("县十八届人大三次会议",), 1),
        (("县十八届人大四次会议", "县十八届人大三次会议", "闭会期间"), 0),
    ],
)
def test_batches_of_a_ledger(batches: tuple[str, ...], count: int) -> None:
    rows = "".join(f"  - {{number: {name}, count: 9}}\n" for name in batches)
    ledger = f"---\nkind: ledger\nsuggestions:\n{rows}"
    text = f"kind: arrangement\nyear: 2025\norgan: 青山县人大常委会\ncategories: [{{name: 甲, items: [{{title: {NOW}, when: 11月}}, {{title: {NOW}上半年, when: 8月}}]}}]\n{ledger}"
    assert [one.rule.code for one in findings(text)].count("NPC387") == count


def test_a_town_whose_rows_hold_another_session_than_its_text() -> None:
    text = """\
kind: work-points
year: 2025
organ: 青山镇人大
level: township
sections:
  - title: 会议
    points:
      - text: 召开镇十九届人大第六次会议，审查预算。
      - text: 召开镇十九届人大第七次会议，听取报告。
---
kind: arrangement
categories: [{name: 甲, items: [{title: 召开镇十九届人大第六次会议, when: 1月}, {title: 召开镇十九届人大第%s次会议, when: 7月}]}]
"""
    said = [one.message.zh for one in findings(text % "八") if one.rule.code == "NPC387"]
    assert said == ["这里写“镇十九届人大第八次会议”，另处写“镇十九届人大第七次会议”"]
    assert "NPC387" not in [one.rule.code for one in findings(text % "七")]


@pytest.mark.parametrize(("level", "bad"), [("county", INFO), ("city", WARNING)])
def test_a_city_below_a_city(level: str, bad: Severity) -> None:
    title = "办理市十八届人大四次会议代表建议"
    more = f"level: {level}\n"
    found = told(title, title, "落实市十七届人大四次会议精神", organ="示例市人大常委会", more=more)
    assert [severity for severity, _ in found] == [bad]
    found = told(
        title, title, "落实示例市十七届人大四次会议精神", organ="示例市人大常委会", more=more
    )
    assert [severity for severity, _ in found] == [WARNING]

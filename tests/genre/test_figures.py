"""Figures of accounts are read in every wording, and what is no total of a year is none."""

import time

import pytest
from hypothesis import given

from figure_wordings import NO_FIGURES, Said, accounts, enumerations, no_accounts
from npc.genre.amounts import NO_END, amounts_in
from npc.genre.figure_names import OrganNames
from npc.genre.figure_records import Figure
from npc.genre.figures import figures_in

_OURS = OrganNames.of("云溪县人大常委会")


def read(text: str) -> list[Figure]:
    """Read the figures of a text of 云溪县."""
    return list(figures_in(text, _OURS))


def said(text: str) -> list[str]:
    """Read the figures of a text as name, act and number."""
    return [f"{each.name}/{each.act}/{each.number}{each.unit}" for each in read(text)]


def told(text: str) -> list[Said]:
    """Read the figures of a text with the ranges of their numbers."""
    return [Said(each.name, each.act, each.unit, each.low, each.high) for each in read(text)]


@given(accounts())
def test_figures_are_read_back(account: tuple[str, list[Said]]) -> None:
    text, figures = account
    assert told(text) == figures


@given(enumerations())
def test_the_act_goes_on_in_an_enumeration(account: tuple[str, list[Said]]) -> None:
    text, figures = account
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024年召开县人大常委会会议 10 次。", "人大常委会会议 10 次"),
        ("召开了共10次常委会会议，", "10次常委会会议"),
        ("常委会会议召开10次", "常委会会议召开10次"),
        ("听取和审议专项工作报告14项", "听取和审议专项工作报告14项"),
        ("听取和审议14个专项工作报告", "14个专项工作报告"),
        ("全年处理各类收发文近3200件", "收发文近3200件"),
        ("全年处理各类信访事项3200件以上", "信访事项3200件以上"),
    ],
)
def test_the_words_of_a_figure(text: str, words: str) -> None:
    (figure,) = read(text)
    assert text[figure.start : figure.end] == words


@given(no_accounts())
def test_what_is_no_total_of_the_year_is_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("frame", NO_FIGURES)
def test_each_frame_is_tried(frame: str) -> None:
    assert said(frame.format(told="召开主任会议4次")) == []


@pytest.mark.parametrize(
    "text",
    [
        "召开第10次常委会会议。",
        "县十七届人大常委会第十次会议召开。",
        "县十七届人大四次会议胜利召开。",
        "每月召开1次主任会议。",
        "每两个月召开常委会会议1次。",
        "同比增加3次。",
        "召开常委会会议比上年多2次。",
        "主任会议新增2次。",
        "列席市人大常委会会议3次。",
        "参加市人大常委会会议3次、主任会议2次。",
        "组织代表列席常委会会议30人次。",
        "召开市人大常委会会议10次。",
        "召开常委会会议3—5次。",
        "召开常委会会议3至5次。",
        "视察、调研各3次。",
        "开展调研、视察、执法检查活动195次。",
        "17份审议意见落实情况良好。",
        "2023—2025年，共召开主任会议59次。",
        "2023年至2025年共召开主任会议59次。",
        "“十四五”期间，共召开主任会议59次。",
        "主题教育开展以来，共召开主任会议5次。",
        "年均召开主任会议12次。",
        "两年来，召开主任会议24次。",
        "专门召开主任会议3次。",
        "另召开主任会议3次。",
        "多召开主任会议3次。",
        "召开主任会议3次，研究防汛工作。",
        "召开党组会议5次，专题研究意识形态工作。",
        "召开主任会议3次专题研究防汛工作。",
        "听取2023年决算等报告14项。",
        "落实《常委会会议10次》要求。",
        "活动中X名人大代表共走访选民X人。",
        "做到信访事项登记率100%、处理率100%。",
        "全年共办理信访件1.2万件、1,200次。",
    ],
)
def test_what_else_is_no_figure(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("召开常委会会议10次，其中扩大会议3次。", ["常委会会议/召开/10次"]),
        ("召开常委会会议10次，同比增加3次。", ["常委会会议/召开/10次"]),
        ("常委会会议召开10次。", ["常委会会议/召开/10次"]),
        ("常委会会议10次。", ["常委会会议/召开/10次"]),
        ("收到代表建议44件，办结44件。", ["代表建议/收到/44件"]),
        ("代表建议44件已全部办结。", ["代表建议/办结/44件"]),
        ("作出决议5项、决定3项。", ["决议/发出/5项", "决定/发出/3项"]),
        ("依法任免国家机关工作人员45人次。", ["任免//45人次"]),
        ("依法任命国家机关工作人员45人次。", ["任命国家机关工作人员//45人次"]),
        ("上半年，召开主任会议8次。全年发出审议意见17份。", ["审议意见/发出/17份"]),
        ("上半年，常委会认真履职。召开主任会议8次。", []),
        ("上半年，常委会认真履职。\n召开主任会议8次。", ["主任会议/召开/8次"]),
        ("每月召开主任会议1次，全年召开12次主任会议。", ["主任会议/召开/12次"]),
        ("全年召开主任会议12次，上半年召开主任会议5次。", ["主任会议/召开/12次"]),
        ("截至12月20日，共召开主任会议8次。", ["主任会议/召开/8次"]),
        ("2025年以来，召开主任会议8次。", ["主任会议/召开/8次"]),
        ("今年以来，召开主任会议8次。", ["主任会议/召开/8次"]),
        ("召开主任会议8次，研究事项60项。", ["主任会议/召开/8次", "研究事项//60项"]),
        ("全年召开主任会议8次，研究有关事项。", ["主任会议/召开/8次"]),
        (
            "听取审议“一府两院”22个专项工作报告，开展5项执法检查、2项专题询问、7项专题调研。",
            ["听取和审议专项工作报告/听取和审议/22项", "执法检查/召开/5项", "专题询问/召开/2项", "专题调研/召开/7项"],
        ),
        ("围绕中心工作，召开主任会议8次。", ["主任会议/召开/8次"]),
        ("围绕乡村振兴开展调研；召开主任会议8次。", ["主任会议/召开/8次"]),
        ("截至12月底，召开主任会议8次。", ["主任会议/召开/8次"]),
        ("共召开各类会议14次（常委会会议10次、主任会议4次）。", ["常委会会议/召开/10次", "主任会议/召开/4次"]),
        ("月度工作碰头会12次。", ["月度工作碰头会//12次"]),
        ("全年共处理各类信访事项120件。", ["信访事项/办理/120件"]),
        ("全年处理各类收发文3200余件，发布信息700多篇。", ["收发文/办理/3200件", "信息/报道/700篇"]),
        ("发出审议意见3份[^three]。", ["审议意见/发出/3份"]),
        ("召开  常委会会议 10 次。", ["常委会会议/召开/10次"]),
        ("召开县十七届人大常委会会议十二次。", ["常委会会议/召开/12次"]),
    ],
)  # fmt: skip
def test_figures(text: str, figures: list[str]) -> None:
    assert said(text) == figures


def test_meetings_with_names_of_their_own_are_others() -> None:
    found = read("召开主任会议4次、常委会主任（扩大）会议2次、党组暨主任会议3次、党组会议5次。")
    assert [each.name for each in found] == [
        "主任会议",
        "主任（扩大）会议",
        "党组暨主任会议",
        "党组会议",
    ]


def test_the_year_that_the_sentence_begins_with() -> None:
    (figure,) = read("2023年，共召开常委会会议9次。")
    assert (figure.year, figure.years, figure.is_whole) == (2023, (2023,), True)
    (figure,) = read("二〇二三年共召开常委会会议9次。")
    assert figure.year == 2023
    (figure,) = read("2023年以来，召开常委会会议9次。")
    assert (figure.year, figure.years) == (None, (2023,))
    (figure,) = read("认真落实2023年工作要点，召开常委会会议9次。")
    assert (figure.year, figure.years) == (None, (2023,))


def test_where_suggestions_came_in() -> None:
    (at_session,) = read("县十七届人大四次会议收到代表建议44件。")
    (between,) = read("闭会期间收到代表建议44件。")
    assert at_session.sessions != between.sessions


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3200余件", 3200, 3299),
        ("700多篇", 700, 799),
        ("近50次", 40, 50),
        ("近100次", 50, 100),
        ("将近50次", 40, 50),
        ("约50次", 40, 60),
        ("50次左右", 40, 60),
        ("超过50次", 50, NO_END),
        ("50次以上", 50, NO_END),
        ("不少于50次", 50, NO_END),
        ("十余次", 10, 19),
        ("共12次", 12, 12),
        ("12345件", 12345, 12345),
    ],
)
def test_a_number_is_a_range_of_what_it_may_be(text: str, low: int, high: int) -> None:
    (amount,) = amounts_in(text)
    assert (amount.low, amount.high) == (low, high)


def test_another_organ_is_another_name() -> None:
    """Whose 市 it is, only the plan's organ tells."""
    text = "召开市人大常委会会议10次。"
    (figure,) = figures_in(text, OrganNames.of("云溪市人大常委会"))
    assert figure.name == "常委会会议"
    assert read(text) == []


@pytest.mark.parametrize("joiner", ["。", "、", "，", "；", "\n"])
def test_long_texts_take_as_long_as_they_are_long(joiner: str) -> None:
    def seconds(count: int) -> float:
        text = joiner.join(f"召开常委会会议{number % 90 + 1}次" for number in range(count))
        start = time.process_time()  # others may be at work on the machine
        assert len(read(text)) == count
        return time.process_time() - start

    few, many = 250, 1500
    seconds(few)
    assert min(seconds(many), seconds(many)) < 3 * many / few * seconds(few)

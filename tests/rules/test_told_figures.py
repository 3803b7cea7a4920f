"""One figure told in two places: what disagrees is found at the later one, what may agree is not."""

import time
from pathlib import Path

import pytest

from npc.facts.facts import Facts
from npc.genre.figure_records import Figure
from npc.plan import Location
from plan_texts import findings, plan_of, review

PLANS = Path(__file__).parents[2] / "plans"


def found(text: str) -> list[str]:
    """Name what the rules on figures find."""
    return [one.rule.code for one in findings(text) if one.rule.code in {"NPC445", "NPC446"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("全年召开常委会会议10次。", "服务保障常委会会议9次。"),
        ("召开常委会会议10次、主任会议4次。", "筹备5次主任会议。"),
        ("召开党组暨主任会议23次。", "召开党组暨主任会议22次。"),
        ("全年共发出审议意见17份。", "形成审议意见16份。"),
        ("全年共发出审议意见17份。", "发出十六份审议意见。"),
        ("收到代表建议44件。", "共收到人大代表建议、批评和意见45件。"),
        ("办结代表建议44件。", "代表建议43件已全部办结。"),
        ("作出决议决定12项。", "作出决议、决定11项。"),
        ("任免国家机关工作人员45人次。", "依法任免46人次。"),
        ("全年开展视察5次。", "一年来，共开展视察4次。"),
        ("全年开展视察5次。", "开展视察6次。"),
        ("全年听取和审议专项工作报告14项。", "2025年，听取审议专项工作报告15个。"),
        ("全年处理各类收发文3200余件。", "处理收发文3500件。"),
        ("全年处理各类收发文3200余件。", "处理收发文3100余件。"),
        ("全年编发信息简报42期。", "编发信息简报45期。"),
        ("召开主任会议近50次。", "召开主任会议52次。"),
        ("发布信息700多篇。", "全年共发布人大工作信息650篇。"),
        ("召开月度工作碰头会12次。", "全年召开月度工作碰头会11次。"),
        ("办理人民来信来访120件。", "全年办理人民来信来访118件。"),
        ("处理收发文3000件以上。", "处理收发文2900件。"),
        ("主任会议15次（其中扩大会议2次）。", "召开主任会议14次。"),
        ("召开主任会议15次（其中扩大会议2次），发出审议意见3份。", "发出审议意见4份。"),
    ],
)  # fmt: skip
def test_a_figure_told_differently_is_found(one: str, other: str) -> None:
    assert found(review(one, other)) == ["NPC445"]
    assert found(review(other, one)) == ["NPC445"]
    assert found(review(one, one)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("召开常委会会议10次。", "召开主任会议9次。"),
        ("召开主任会议10次。", "召开主任（扩大）会议9次。"),
        ("召开主任会议10次。", "召开常委会主任（扩大）会议9次、党组暨主任会议3次、党组会议5次。"),
        ("主任会议15次（其中扩大会议2次）。", "召开主任会议13次、主任（扩大）会议2次。"),
        ("召开主任会议15次，其中1）发出审议意见2份，2）开展视察1次。", "全年发出审议意见3份。"),
        ("主任会议15次（含党组扩大会议2次）。", "召开主任会议15次。"),
        ("主任会议15次（其中扩大会议2次，发出审议意见2份）。", "全年发出审议意见3份。"),
        ("全年处理各类收发文3200余件。", "处理收发文3215件。"),
        ("召开主任会议近50次。", "召开主任会议48次。"),
        ("召开主任会议约50次。", "召开主任会议52次。"),
        ("处理收发文3000件以上。", "处理收发文3200余件。"),
        ("收到代表建议44件。", "办结代表建议40件。"),
        ("收到代表建议44件。", "重点督办代表建议8件。"),
        ("收到代表建议44件。", "收到代表建议40条。"),
        ("县十七届人大四次会议收到代表建议44件。", "闭会期间收到代表建议6件。"),
        ("全年发出审议意见17份。", "其中财经方面审议意见5份。"),
        ("全年发出审议意见17份。", "上半年，发出审议意见5份。"),
        ("全年召开常委会会议10次。", "第10次常委会会议后，召开主任会议1次。"),
        ("全年召开常委会会议10次。", "列席市人大常委会会议3次。"),
        ("全年召开常委会会议10次。", "2024年，召开常委会会议9次。"),
        ("全年召开常委会会议10次。", "五年来，召开常委会会议59次。"),
        ("全年召开常委会会议10次。", "比上年召开常委会会议多2次。"),
        ("全年召开主任会议10次。", "召开主任会议3次，专题研究防汛工作。"),
        ("全年开展视察5次。", "开展视察2次。"),
        ("开展视察5次。", "开展视察2次。"),
        ("全年开展视察5次。", "围绕乡村振兴，开展视察6次。"),
        ("全年开展视察5次。", "全年开展专题视察4次。"),
        ("全年开展视察5次。", "各镇人大全年开展视察40次。"),
        ("全年开展执法检查2项。", "全年开展执法检查5次。"),
        ("推动办理流程再造12项。", "推动办理流程再造9项。"),
        ("全年推动解决实际问题12个。", "全年推动解决实际问题30个。"),
        ("收集意见建议120条。", "全年收集意见建议300条。"),
        ("召开座谈会5次。", "召开座谈会9次。"),
        ("全年召开座谈会5次。", "全年召开座谈会9次。"),
        ("走访选民120人次。", "走访选民300人次。"),
        ("培训代表120人次。", "培训代表5次。"),
    ],
)  # fmt: skip
def test_what_may_both_be_right_is_not_found(one: str, other: str) -> None:
    assert found(review(one, other)) == []
    assert found(review(other, one)) == []


_EIGHT = "全年召开常委会会议8次、主任会议15次，发出审议意见18份，开展执法检查4次。"


@pytest.mark.parametrize(
    "told",
    [
        "一季度召开常委会会议1次，二季度2次，三季度2次，四季度3次。",
        "截至9月底，累计召开常委会会议5次、主任会议10次。",
        "本届以来，常委会共召开常委会会议23次、主任会议58次。",
        "自2022年以来，累计召开常委会会议23次。",
        "比上年增加常委会会议1次。",
        "有3次常委会会议邀请代表列席。",
        "在先后召开的3次常委会会议上，对计划执行情况进行审议。",
        "专题听取审计整改情况，召开常委会会议1次。",
        "年底，召开常委会会议1次。",
        "会前，先后召开常委会会议2次，对各项报告进行初步审议。",
        "及时召开主任会议2次，审定检查方案。",
        "召开机关党组会议16次。",
        "常委会党组召开会议26次。",
        "向县政府转交审议意见12份，向县法院、县检察院各转交审议意见3份。",
        "收到审议意见办理情况报告15份。",
        "对6份审议意见的办理情况进行满意度测评。",
        "上下联动开展执法检查5次。",
        "代表小组开展执法检查40次。",
        "检查组分赴12个乡镇开展执法检查24次。",
        "召开主任会议〇次。",
    ],
)
def test_a_share_of_the_year_is_not_the_year(told: str) -> None:
    assert found(review(_EIGHT, told)) == []
    assert found(review(told, _EIGHT)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("全年报送信息82条。", "向市人大报送信息60条。"),
        ("全年发布信息700多篇。", "“广东人大”公众号推送信息5篇。"),
        ("全年重点督办代表建议10件。", "主任会议成员领衔督办重点建议6件。"),
        ("大会期间收到代表建议113件，闭会期间收到21件。", "全年共收到代表建议134件。"),
        ("全年收发文2300余件。", "收文1526件、发文820件。"),
        ("召开座谈会2次。", "计划召开月度工作碰头会12次，已召开月度工作碰头会11次。"),
    ],
)
def test_what_is_counted_otherwise_is_another_figure(one: str, other: str) -> None:
    assert found(review(one, other)) == []
    assert found(review(other, one)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("全年常委会共举行会议8次。", "召开常委会会议9次。"),
        ("县人大常委会召开会议8次。", "全年召开常委会会议7次。"),
        ("召开主席团会议7次。", "主席团先后召开会议8次。"),
        ("向“一府一委两院”发出审议意见13份。", "全年印发审议意见书12份。"),
        ("向县政府转交审议意见12份。", "全年向县政府转交审议意见13份。"),
        ("召开县人代会2次。", "筹备县人代会1次。"),
        ("收文1526件、发文218件。", "全年收文1562件。"),
        ("任免国家工作人员84人次。", "依法任免国家机关工作人员86人次。"),
    ],
)
def test_what_is_told_in_other_words_is_the_same(one: str, other: str) -> None:
    assert found(review(one, other)) == ["NPC445"]
    assert found(review(other, one)) == ["NPC445"]


def test_a_branch_counts_what_it_does_itself() -> None:
    texts = ("2025年，机关党支部共发布信息42篇。", "发布信息41篇。")
    organ = "示例县人大常委会机关党支部"
    assert found(review(*texts).replace("示例县人大常委会\n", f"{organ}\n")) == ["NPC445"]


def test_a_department_helps_the_committee() -> None:
    texts = ("全年协助常委会听取和审议专项工作报告4项。", "全年听取和审议专项工作报告3项。")
    organ = "示例县人大财政经济委员会"
    assert found(review(*texts).replace("示例县人大常委会\n", f"{organ}\n")) == ["NPC445"]


def test_the_later_place_is_named_with_its_words_and_the_first() -> None:
    text = review("全年召开常委会会议10次。", "召开常委会会议10次。", "召开常委会会议9次。")
    (finding,) = [one for one in findings(text) if one.rule.code == "NPC445"]
    assert finding.message.zh == "这里写“常委会会议9次”，另一处写“常委会会议10次”"
    line = text.splitlines()[finding.place.span.line - 1]  # type: ignore[union-attr]
    start = finding.place.span.column - 1  # type: ignore[union-attr]
    assert line[start:].startswith("常委会会议9次")
    (related,) = finding.related
    assert related.place.span
    assert related.place.span.line == 7


def test_an_approximate_number_does_not_hide_an_exact_one() -> None:
    texts = ("召开主任会议近50次。", "召开主任会议48次。", "召开主任会议45次。")
    assert found(review(*texts)) == ["NPC445"]


_PART = "  - {{title: {title}, year: {year}, preamble: {text}}}\n"


def parts(*each: tuple[str, int, str]) -> str:
    """Write a review of parts: title, year, and what its preamble says."""
    written = "".join(_PART.format(title=title, year=year, text=text) for title, year, text in each)
    return f"kind: review\norgan: 示例县人大常委会办公室\ntitle: 工作总结\nparts:\n{written}"


def test_parts_of_one_year_are_one_account() -> None:
    held = "全年召开常委会会议{}次。"
    one, two = ("机关工作总结", 2025, held.format(6)), ("会务工作总结", 2025, held.format(5))
    assert found(parts(one, two)) == ["NPC445"]
    assert found(parts(one, (two[0], 2024, two[2]))) == []


def test_a_part_that_looks_ahead_plans() -> None:
    account = ("2025年工作总结", 2025, "全年召开常委会会议6次。")
    assert found(parts(account, ("2026年工作计划", 2026, "全年召开常委会会议8次。"))) == []
    told = ("2026年工作计划", 2026, "2025年，共召开常委会会议5次。")
    assert found(parts(account, told)) == ["NPC445"]
    planned = ("2025年下半年工作安排", 2025, "2025年，召开常委会会议8次。")
    assert found(parts(account, planned)) == []


@pytest.mark.parametrize(
    "title",
    ["下一步工作打算", "2026年工作安排", "存在的问题和今后努力方向", "明年工作思路", "下步举措"],
)
def test_a_heading_that_looks_ahead_plans(title: str) -> None:
    done, planned = "全年开展专题调研3次。", "一是开展专题调研5次。"
    one = review(done, planned).replace("第1项工作", title)
    assert found(one) == []
    assert found(one.replace(title, "主要工作")) == ["NPC445"]
    below = f"{{title: 问题和打算等, subsections: [{{title: {title}, text: {planned}}}]}}"
    assert found(review(done, "无。").replace("{title: 第1项工作, text: 无。}", below)) == []


@pytest.mark.parametrize(
    "planned",
    [
        "2026年，召开常委会会议8次。一是召开主任会议12次。",
        "2026年，要抓好会务。召开主任会议12次。",
        "下一步，要抓好会务。一是召开主任会议12次。",
        "今后，召开主任会议12次。",
    ],
)
def test_what_is_told_of_a_later_year_plans(planned: str) -> None:
    assert found(review("全年召开主任会议10次。", planned)) == []


def test_a_review_of_several_years_is_of_none() -> None:
    text = review("召开主任会议58次。", "召开主任会议60次。", title="本届常委会五年工作总结")
    assert found(text.replace("  - year: 2025\n    sections", "  - sections")) == []
    assert found(text) == []
    assert found(text.replace("本届常委会五年", "2025年")) == ["NPC445"]


def test_a_half_year_is_no_year_but_no_more_than_it() -> None:
    half = ("2025年上半年工作总结", 2025, "共召开常委会会议{}次。")
    year = ("2025年工作总结", 2025, "共召开常委会会议6次。")
    assert found(parts((*half[:2], half[2].format(3)), year)) == []
    assert found(parts((*half[:2], half[2].format(7)), year)) == ["NPC445"]


def test_two_reviews_to_different_days() -> None:
    """July's counts less than December's; what is told in December is told of the year."""
    july = review(
        "召开常委会会议3次。", more="    as-of: 2025-06-30\n", title="示例县人大常委会工作情况汇报"
    )
    december = review("召开常委会会议6次。", more="    as-of: 2025-12-20\n")
    assert found(f"{july}---\n{december}") == []
    end = review("召开常委会会议7次。")
    assert found(f"{july}---\n{december}---\n{end}") == ["NPC445"]


_WORK_POINTS = "kind: work-points\nyear: 2026\npreamble: {}\n---\n"


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("2025年，常委会共召开常委会会议5次。", ["NPC445"]),
        ("2025年，常委会共召开常委会会议6次。", []),
        ("2026年，常委会召开常委会会议5次。", []),
        ("全年召开常委会会议5次。", []),
        ("2024年，共召开常委会会议5次。", []),
    ],
)
def test_another_paper_tells_of_the_year_as_done(told: str, codes: list[str]) -> None:
    text = _WORK_POINTS.format(told) + review("全年召开常委会会议6次。")
    assert found(text) == codes


def test_departments_count_their_own() -> None:
    """A committee's and its office's review tell of the same sessions; a department's of its share."""
    committee = review("全年发出审议意见17份。", "全年开展专题调研12次。")
    told = "departments: [法制工委]\n" + review("全年发出审议意见16份。", "全年开展专题调研3次。")
    office = told.replace("organ: 示例县人大常委会", "organ: 示例县人大常委会办公室")
    assert found(f"{committee}---\n{office}") == ["NPC445"]
    law = told.replace("常委会2025年", "常委会法制工委2025年")
    assert found(f"{committee}---\n{law}") == []
    assert found(f"{committee}---\n{law.partition(chr(10))[2]}") == []  # no list says so


def test_what_an_office_counts_of_itself_is_compared_within_one_paper() -> None:
    one, other = review("全年处理收发文3200余件。"), review("全年处理收发文2800件。")
    assert found(f"id: one\n{one}---\nid: other\n{other}") == []


_ROWS = """---
kind: arrangement
year: 2025
organ: 示例县人大常委会
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 办公室, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 办公室, when: 4月、10月, meetings: 主任会议}
"""


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("全年听取和审议专项工作报告2项。", []),
        ("全年听取和审议专项工作报告3项。", ["NPC446"]),
        ("全年听取和审议专项工作报告1项。", ["NPC446"]),
        ("听取和审议专项工作报告1项。", []),
        ("听取和审议专项工作报告3项。", ["NPC446"]),
        ("全年开展视察1次。", []),
        ("全年开展视察2次。", []),
        ("全年开展视察3次。", ["NPC446"]),
        ("全年开展执法检查2项。", []),
        ("2024年，开展视察3次。", []),
        ("全年召开常委会会议20次。", []),
    ],
)
def test_a_category_beside_its_rows(told: str, codes: list[str]) -> None:
    assert found(review(told) + _ROWS) == codes


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        ("上半年，召开常委会会议4次。", "1至6月召开常委会会议3次。", ["NPC445"]),
        ("2025年上半年，召开常委会会议4次。", "召开常委会会议3次。", ["NPC445"]),
        ("上半年，召开常委会会议4次。", "1—6月，召开常委会会议4次。", []),
        ("上半年，召开常委会会议4次。", "2024年上半年，召开常委会会议5次。", []),
        ("上半年，召开常委会会议4次。", "去年上半年，召开常委会会议5次。", []),
        ("上半年，召开常委会会议4次。", "1至5月，召开常委会会议3次。", []),
        ("上半年，召开常委会会议4次。", "下半年召开常委会会议5次。", []),
    ],
)
def test_the_half_year_is_all_of_its_accounts_time(one: str, other: str, codes: list[str]) -> None:
    assert found(review(one, other, more="    as-of: 2025-06-30\n")) == codes


def test_the_number_is_that_of_the_rows_at_its_place() -> None:
    """Other ways of counting may be nearer, and cannot be seen there."""
    rows = (
        _ROWS
        + """  - name: 计划和预算监督
    items:
      - {title: 听取和审议县政府关于上半年预算执行情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}
"""
    )
    text = review("全年听取和审议专项工作报告9项。") + rows
    (finding,) = [one for one in findings(text) if one.rule.code == "NPC446"]
    assert finding.message.zh == "这里写“听取和审议专项工作报告9项”，安排表有2项"


def test_a_half_year_has_fewer_rows() -> None:
    half = review("共听取和审议专项工作报告1项，全年开展视察1次。", more="    as-of: 2025-06-30\n")
    assert found(half + _ROWS) == []


def test_both_numbers_and_places_are_said() -> None:
    text = review("全年开展视察3次。") + _ROWS
    (finding,) = [one for one in findings(text) if one.rule.code == "NPC446"]
    assert finding.message.zh == "这里写“视察3次”，安排表有2项"
    (related,) = finding.related
    assert related.place.span
    assert text.splitlines()[related.place.span.line - 1] == "  - name: 视察活动"


def agenda(kind: str, day: str) -> str:
    """Write the agenda of a session."""
    return (
        f"---\nkind: agenda\nyear: 2025\nsession: {{kind: {kind}, session: 第{day[5:7]}次, date: {day}}}\n"
        "items:\n  - {title: 讨论有关事项}\n"
    )


@pytest.mark.parametrize(
    ("told", "more", "codes"),
    [
        ("召开常委会会议2次。", "", []),
        ("召开常委会会议1次。", "", ["NPC446"]),
        ("召开常委会会议9次。", "", []),
        ("召开常委会会议1次。", "    as-of: 2025-05-31\n", []),
        ("召开主任会议1次。", "", []),
        ("召开主任会议近2次。", "", []),
    ],
)
def test_meetings_beside_agendas(told: str, more: str, codes: list[str]) -> None:
    agendas = agenda("常委会会议", "2025-02-27") + agenda("县人大常委会会议", "2025-06-27")
    text = review(told, more=more) + agendas + agenda("主任会议", "2025-03-27")
    assert found(text) == codes


def test_figures_are_found_by_their_keys() -> None:
    (told,) = Facts(plan_of(review("全年召开县人大常委会会议6次。"))).figures
    assert told.key == ("示例县人大常委会", "", 2025, "常委会会议", "召开", "次", frozenset(), "")
    assert isinstance(told.at, Location)
    assert told.words == "人大常委会会议6次"


@pytest.mark.parametrize(
    ("plan", "figures"),
    [
        (
            "nanhai-office-2025",
            (
                "人代会1次 常委会会议10次 主任（扩大）会议4次 专题询问1次 党组暨主任会议23次 "
                "月度工作碰头会12次 审议意见17份 收发文3200余件 信息700多篇"
            ),
        ),
        ("district-office-2020", ""),
        (
            "qingcheng-2024",
            "班子开展“四下基层”挂点联系140人次 发动代表2100余人次 执法检查2项 专题询问1次 代表建议44件",
        ),
    ],
)
def test_the_figures_of_real_reviews(plan: str, figures: str) -> None:
    """What is left out was counted of others, in part of the year, or by names that stand behind."""
    text = (PLANS / plan / "review.yaml").read_text(encoding="utf-8")
    facts = Facts(plan_of(text))
    told = [each.key.name + _written(each.figure) for each in facts.figures]
    assert told == figures.split()
    assert found(text) == []


def _written(figure: Figure) -> str:
    more = {3200: "余", 700: "多", 2100: "余"}.get(figure.number, "")
    return f"{figure.number}{more if figure.is_approximate else ''}{figure.unit}"


def test_figures_take_as_long_as_they_are_many() -> None:
    def seconds(count: int) -> float:
        text = "".join(f"召开主任会议{number % 45 + 46}次。" for number in range(count))
        facts = Facts(plan_of(review(text)))
        from npc.rules.reviews import figure_beside_rows, figure_told_otherwise

        start = time.process_time()  # others may be at work on the machine
        assert len(list(figure_told_otherwise.check(facts))) > count // 2
        assert not list(figure_beside_rows.check(facts))
        return time.process_time() - start

    few, many = 500, 4000
    seconds(few)
    assert min(seconds(many), seconds(many)) < 3 * many / few * seconds(few)


def test_a_session_that_was_not_held_is_no_change_of_plans() -> None:
    agendas = agenda("常委会会议", "2025-02-27") + agenda("常委会会议", "2025-06-27")
    (finding,) = [
        one
        for one in findings(review("召开常委会会议1次。") + agendas)
        if one.rule.code == "NPC446"
    ]
    assert finding.hint
    assert finding.hint.zh == "请核对；会议没有举行的，删去它的议程"

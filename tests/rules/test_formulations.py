"""Congresses, plenums, set phrases, years and anniversaries: by the day on which a plan was decided."""

import pytest

from npc.checking.checked_plan import check_plan
from npc.diagnostics import Severity
from npc.facts.facts import Facts
from npc.facts.known import built_in
from npc.genre.five_year_plans import short_name
from npc.kinds.entries.periods import FiveYearPlan
from plan_texts import plan_of

_RULES = {"formulation": "418", "year-phrase": "419", "anniversary": "423", "set-term": "401"}


def found(text: str, year: int, *, adopted: str = "", head: str = "kind: work-points") -> list[str]:
    """Check one text as the preamble of a plan: W or I and the code of each finding."""
    steps = f"adopted: [{{body: 主任会议, date: {adopted}, action: 通过}}]\n" if adopted else ""
    whole = f"{head}\nyear: {year}\n{steps}preamble: {text}\n"
    return [
        f"{'I' if one.severity is Severity.INFO else one.severity.value[0].upper()}{_RULES[one.rule.name]}"
        for one in check_plan(Facts(plan_of(whole)))
        if one.rule.name in _RULES
    ]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2026-03-03", "全面贯彻党的二十大和二十届二中、三中全会精神。", []),
        ("2025-11-03", "全面贯彻党的二十届四中全会精神。", []),
        ("2025-03-03", "全面贯彻党的二十届四中全会精神。", ["W418"]),
        ("2025-03-03", "深入学习贯彻党的十九大精神，依法履职。", ["W418"]),
    ],
)
def test_words_are_those_of_the_adoption(published: str, text: str, expected: list[str]) -> None:
    """What happened between adoption and publication may be put in, and need not be."""
    adopted = "adopted: [{body: 主任会议, date: 2025-02-10, action: 通过}]"
    whole = f"kind: work-points\nyear: 2025\n{adopted}\npublished: {published}\npreamble: {text}\n"
    assert [
        f"{one.severity.value[0].upper()}{_RULES[one.rule.name]}"
        for one in check_plan(Facts(plan_of(whole)))
        if one.rule.name in _RULES
    ] == expected


@pytest.mark.parametrize(
    ("year", "adopted", "text"),
    [
        (2025, "2025-02-10", "深入学习贯彻党的十九大精神，依法履职。"),
        (2024, "", "全面贯彻党的十九大和十九届历次全会精神。"),
        (2019, "2019-02-10", "深入学习宣传贯彻党的十八大精神。"),
        (2026, "2026-02-10", "全面贯彻党的二十大和二十届二中、三中全会精神。"),
        (2025, "2025-01-10", "全面贯彻落实党的二十大和二十届二中全会精神。"),
        (2025, "2025-02-10", "全面贯彻党的二十大和二十届二中、三中、四中全会精神。"),
        (2024, "", "学习贯彻中国共产党第二十届中央委员会第四次全体会议精神。"),
        (2024, "2024-02-10", "全面贯彻党的二十届三中全会精神。"),
        (2025, "2025-02-10", "贯彻党的十九届八中全会精神。"),
        (2025, "2025-02-10", "全面贯彻党的十九大和二十届二中、三中全会精神。"),
        (2026, "2026-02-10", "全面贯彻党的二十大和十九届四中全会精神。"),
        (2025, "2025-02-10", "以党的十九大精神为指导，总结推广经验。"),
        (2019, "2019-02-10", "学习贯彻习近平法治思想。"),
        (2025, "2025-02-10", "以优异成绩迎接党的二十大胜利召开。"),
        (2026, "2026-02-10", "迎接党的二十届四中全会。"),
        (2021, "2021-02-10", "深入学习贯彻党的二十大精神。"),
        (2025, "2025-02-10", "贯彻十四届全国人大四次会议精神。"),
        (2025, "", "深刻领悟“两个确立”的重要意义。"),
        (2025, "", "自觉做到“两个确立”。"),
        (2025, "", "坚决做到两个确立，依法履职；自觉维护“两个维护”。"),
        (2022, "2022-02-10", "因地制宜发展新质生产力。"),
        (2025, "", "更加紧密地团结在以习近平总书记为核心的党中央周围。"),
        (2025, "", "统筹推进“五位一体”战略布局。"),
        (2024, "2024-02-10", "贯彻在庆祝全国人民代表大会成立70周年大会上的讲话精神。"),
    ],
)
def test_what_is_surely_wrong_is_a_warning(year: int, adopted: str, text: str) -> None:
    """The day on which the words were decided says what may stand there."""
    assert "W418" in found(text, year, adopted=adopted)


@pytest.mark.parametrize(
    ("year", "adopted", "text"),
    [
        (2026, "", "全面贯彻党的二十大和二十届二中、三中全会精神。"),  # perhaps of October 2025
        (2025, "2025-11-01", "全面贯彻党的二十大和二十届二中、三中全会精神。"),  # ten days later
        (2026, "2026-02-10", "深入学习贯彻党的二十届三中全会精神。"),  # one alone: for its subject
        (2026, "2026-04-10", "学习贯彻十四届全国人大二次会议精神。"),
        (2025, "2025-02-10", "贯彻十三届全国人大五次会议精神。"),
        (2025, "2025-02-10", "全面贯彻党的二十大和二十届三中、二中全会精神。"),
        (2026, "2026-02-10", "全面贯彻党的二十大和二十届二中、四中全会精神。"),
        (2025, "", "深刻领悟“两个确立”的重大意义。"),
        (2025, "", "高质量编制十五五规划。"),
        (2026, "", "开展深入贯彻中央八项规定精神学习教育。"),
        (2025, "2025-02-10", "贯彻党的二十届五中全会精神。"),  # its date is not verified
    ],
)
def test_what_is_likely_wrong_is_a_remark(year: int, adopted: str, text: str) -> None:
    """A wrong accusation costs more than a miss."""
    assert found(text, year, adopted=adopted) == ["I418"]


@pytest.mark.parametrize(
    ("year", "adopted", "text"),
    [
        (2025, "2025-02-10", "全面贯彻落实党的二十大和二十届二中、三中全会精神。"),
        (2026, "2026-02-10", "全面贯彻党的二十大和二十届历次全会精神。"),
        (2026, "", "深入学习贯彻党的二十大精神，学习贯彻党的二十届四中全会精神。"),
        (2022, "2022-02-10", "全面贯彻党的十九大和十九届历次全会精神，迎接党的二十大胜利召开。"),
        (2022, "2022-02-10", "党的二十大召开后，深入学习贯彻党的二十大精神。"),
        (2022, "2022-02-10", "四季度组织代表学习贯彻党的二十大精神。"),  # announced in 2021
        (2025, "2025-02-10", "党的十九大以来，贯彻党的十九大精神成效明显。"),
        (2025, "2025-02-10", "党的十八届三中全会提出的国有资产报告制度全面落实。"),
        (2025, "2025-02-10", "落实《县委关于学习贯彻党的十九大精神的意见》。"),
        (2025, "2025-02-10", "作出关于学习贯彻党的十九届四中全会精神的决定。"),
        (2025, "2025-02-10", "2017年以来，持续学习贯彻党的十九大精神。"),
        (2025, "2025-02-10", "贯彻县第十五次党代会精神、省委十三届六次全会精神。"),
        (2025, "2025-02-10", "支持共青团贯彻十九届二中全会精神、民革十四届三中全会精神。"),
        (2025, "2025-02-10", "落实二十大民生项目。"),
        (2025, "2025-01-20", "三月传达学习十四届全国人大三次会议精神。"),
        (2027, "2027-02-10", "贯彻党的二十届五中全会精神，迎接党的二十一大。"),
        (2027, "", "深入学习贯彻党的二十一大精神，贯彻党的二十届六中全会精神。"),
        (2025, "", "忠诚拥护“两个确立”、坚决做到“两个维护”，树牢“四个意识”，增强“四个自信”。"),
        (2025, "", "坚决做到衷心拥护“两个确立”，忠诚践行“两个维护”。"),
        (2026, "", "巩固拓展深入贯彻中央八项规定精神学习教育成果。"),
        (2025, "", "“十四五”规划收官，编制“十五五”规划。"),
        (2025, "", "深刻认识“两个确立”的重大意义。"),
        (2025, "2025-02-10", "五年来，县人大常委会深入贯彻党的十九大精神。"),
        (2022, "2022-11-30", "贯彻党的十九届七中全会和二十大精神。"),
        (2015, "2015-02-10", "贯彻落实党的十八大、十八届三中四中全会精神。"),
    ],
)
def test_what_offices_write_is_left_alone(year: int, adopted: str, text: str) -> None:
    """History, titles, what is to come, other parties, what nobody knows yet."""
    assert found(text, year, adopted=adopted) == []


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2025, "2025年是“十四五”规划开局之年。"),
        (2026, "2026年是“十四五”规划收官之年，也是换届之年。"),
        (2026, "今年是新中国成立77周年，也是“十五五”规划收官之年。"),
        (2025, "今年是“十四五”规划的中期之年。"),
        (2026, "2026年是“十四五”规划实施的关键之年。"),
        (2026, "2026年，“十四五”规划收官之年，依法履职。"),
        (2025, "2025年，是“十四五”规划的第四年。"),
        (2027, "2027年是党的二十大召开之年。"),
        (2024, "今年是全面贯彻党的二十大精神的开局之年。"),
    ],
)
def test_a_year_that_is_called_what_another_is(year: int, text: str) -> None:
    """The sentence says of which year it speaks."""
    assert found(text, year) == ["W419"]


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2025, "2025年是“十四五”规划收官、“十五五”规划谋划之年。"),
        (2025, "2025年既是“十四五”规划收官之年，也是“十五五”规划谋篇布局之年。"),
        (2025, "2025年是“十四五”规划收官之年，做好“十五五”开局之年的准备。"),
        (2025, "今年是“十四五”规划收官之年，明年是“十五五”规划开局之年。"),
        (2026, "2025年是“十四五”规划收官之年；2026年是“十五五”规划开局之年。"),
        (2024, "2021年是“十四五”开局之年，自“十四五”开局之年以来成效明显。"),
        (2023, "2023年是全面贯彻落实党的二十大精神的开局之年，是“十四五”规划承上启下之年。"),
        (2027, "2027年是党的二十一大召开之年，是“十五五”规划的第二年。"),
        (2026, "听取和审议“十四五”规划收官情况的报告。"),
        (2026, "为“十五五”良好开局提供法治保障。"),
    ],
)
def test_years_that_are_called_rightly(year: int, text: str) -> None:
    """Also what is said of the year before, or of the next."""
    assert found(text, year) == []


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2024, "2024年是中华人民共和国成立74周年。", ["W423"]),
        (2024, "今年是新中国成立75周年、全国人民代表大会成立60周年。", ["W423"]),
        (2024, "2024年是新中国成立七十四周年。", ["W423"]),
        (2021, "今年是建党一百零一周年。", ["W423"]),
        (2024, "今年是地方人大设立常委会50周年。", ["W423"]),
        (2024, "庆祝全国人民代表大会成立60周年。", ["I423"]),
        (2025, "庆祝中国共产党成立105周年。", ["I423"]),
        (2024, "走过改革开放45周年，以庆祝全国人大成立70周年为主题开展活动。", []),
        (2020, "2020年是“十三五”规划收官之年，也是市人大常委会成立40周年。", []),
        (2024, "2024年是中华人民共和国成立75周年，是全国人大成立70周年。", []),
        (2025, "学习习近平总书记在庆祝全国人民代表大会成立70周年大会上的讲话。", []),
        (2025, "筹备庆祝中国共产党成立105周年活动。", []),
        (2025, "去年是新中国成立75周年。", []),
        (2024, "今年是县人大设立常委会43周年，建县30周年，民建成立79周年。", []),
        (2026, "今年是甲乙族自治州成立70周年。为自治州成立60周年营造氛围。", ["I423"]),
        (2026, "今年是甲乙族自治州成立70周年，庆祝自治州成立70周年；去年是自治州成立69周年。", []),
        (2026, "今年是县人大常委会成立45周年，也是自治县成立60周年。", []),
        (2026, "今年是中国共产党成立105周年、红军长征胜利90周年。", []),
        (2021, "今年是地方人大设立常委会42周年，也是县级人大设立常委会40周年。", []),
    ],
)
def test_anniversaries(year: int, text: str, expected: list[str]) -> None:
    """A number is wrong where the sentence says of which year; local ones are not counted."""
    assert found(text, year) == expected


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2025, "听取和审议“十四五”规划纲要实施情况中期评估报告。", ["I419"]),
        (2024, "听取和审议“十四五”规划纲要实施情况中期评估报告。", []),
        (2025, "跟踪“十四五”规划纲要中期评估审议意见落实情况。", []),
        (2025, "高质量编制“十四五”规划。", ["I419"]),
        (2025, "为“十五五”规划圆满收官作出贡献。", ["I419"]),
        (2026, "为“十四五”开好局、起好步提供保障。", ["I419"]),
        (2025, "为“十四五”规划圆满收官、“十五五”良好开局提供保障。", []),
        (2026, "审查“十五五”规划纲要草案编制情况。", []),
        (2022, "督促做好“十四五”专项规划编制。", []),
    ],
)
def test_what_is_done_in_some_years_of_a_plan(year: int, text: str, expected: list[str]) -> None:
    """A plan is drafted around its first year, and is half over in the third."""
    assert found(text, year) == expected


def test_five_year_plans_are_counted_as_they_are_known() -> None:
    """What is reckoned for any year and what is verified are one."""
    for plan in built_in(FiveYearPlan):
        assert plan.last_year == plan.first_year + 4
        assert {short_name(plan.first_year), short_name(plan.last_year)} == {plan.id}


@pytest.mark.parametrize("words", ["“十四五”规划收官之年", "新中国成立76周年"])
def test_a_year_that_is_left_over_is_told_once(words: str) -> None:
    """The year of the opening is last year's, and what is said of it is right."""
    text = f"kind: work-points\nyear: 2025\npreamble: 2024年是{words}。\n"
    codes = [one.rule.code for one in check_plan(Facts(plan_of(text)))]
    assert codes.count("NPC379") == 1
    assert not {"NPC419", "NPC423"} & {*codes}


def test_misspelt_formulations_are_set_terms() -> None:
    """They are of the base of knowledge, with the years from which they hold."""
    assert found("增强“三个确立”意识。", 2025) == ["W401"]
    assert found("践行全过程民主。", 2025) == ["I401"]
    assert found("践行全过程民主。", 2020) == []


def test_a_phrase_that_is_told_often_is_one_finding() -> None:
    """The other places stand beside it."""
    text = "kind: work-points\nyear: 2022\npreamble: 发展新质生产力。\nsections:\n- {title: 新质生产力}\n"
    (one,) = [one for one in check_plan(Facts(plan_of(text))) if one.rule.code == "NPC418"]
    assert len(one.related) == 1


def test_a_text_that_says_it_often_is_one_finding() -> None:
    """It is counted, and stands where it first is wrong."""
    words = "迎接党的二十大。深入学习贯彻党的十九大精神；全面贯彻党的十九大精神。2025年是“十四五”开局之年，2025年是“十四五”开局之年。"
    text = f"kind: work-points\nyear: 2025\npreamble: {words}\n"
    messages = [
        one.message.zh
        for one in check_plan(Facts(plan_of(text)))
        if one.rule.code in {"NPC418", "NPC419"}
    ]
    assert len(messages) == 3
    assert sum("共2处" in message for message in messages) == 2


def test_rows_are_remarked_on() -> None:
    """What a row plans may be of a meeting that is still to come, but not of one in a later year."""
    head = "kind: monthly-plan\nyear: 2024\nmonths:\n  11: [{content: 学习贯彻党的二十届%s中全会精神, owners: 办公室}]\n"
    codes = [
        [one.severity for one in check_plan(Facts(plan_of(head % n))) if one.rule.code == "NPC418"]
        for n in "三四"
    ]
    assert codes == [[], [Severity.WARNING]]


def test_a_review_tells_of_its_years() -> None:
    """What is written after the year may know more, and 今年 is the year of the part."""
    text = (
        "kind: review\nyear: 2024\nparts:\n- title: 2024年工作总结\n  preamble: "
        "2024年是新中国成立75周年，贯彻党的二十大和二十届二中全会精神。\n"
        "- title: 2025年工作计划\n  preamble: 今年是“十四五”规划收官之年，贯彻党的二十届四中全会精神。\n"
    )
    rules = {one.rule.name for one in check_plan(Facts(plan_of(text)))}
    assert not rules & {"formulation", "year-phrase", "anniversary"}


def test_grounds_are_shown() -> None:
    """The communiqué and its date stand beside the finding."""
    text = "kind: work-points\nyear: 2025\npreamble: 深入学习贯彻党的十九大精神。\n"
    one = next(one for one in check_plan(Facts(plan_of(text))) if one.rule.code == "NPC418")
    assert "2022-10-22" in one.grounds[0].cited.zh


@pytest.mark.parametrize(
    ("year", "text", "codes"),
    [
        (2026, "锲而不舍落实中央八条规定精神。", ["W401"]),
        (2026, "深入贯彻中央七项规定精神。", ["W401"]),
        (2026, "全面贯彻党的二十大和二十大二中、三中、四中全会精神。", ["W401"]),
        (2026, "按照“五个机关”定位要求加强自身建设。", ["I401"]),
        (2026, "落实“三个区分开来”“六个必须坚持”“三会一课”制度。", []),
        (2026, "制定机关八条规定，推广五个机关联系点的做法。", []),
        (2023, "坚持“两个务必”，贯彻党的二十大、二十届二中全会精神。", []),
        (2025, "庆祝内蒙古自治区成立78周年，纪念西藏自治区成立60周年。", []),
        (2025, "庆祝新疆维吾尔自治区成立60周年。", ["I423"]),
        (2024, "今年是全国人民代表大会设立60周年。", ["W423"]),
        (2026, "为“十四五”圆满收官贡献人大力量。", ["I419"]),
        (2025, "为“十四五”圆满收官贡献人大力量。", []),
        (2026, "在“十四五”圆满收官的基础上，推动“十五五”良好开局。", []),
        (2026, "隆重庆祝中国共产党成立104周年，把学习成果转化为履职实效。", ["I423"]),
        (2026, "总结庆祝中国共产党成立104周年的经验，依法履职。", []),
    ],
)
def test_numbers_of_set_phrases_and_of_places(year: int, text: str, codes: list[str]) -> None:
    """A set phrase has its number; what a place writes with another one is left to it."""
    assert found(text, year) == codes

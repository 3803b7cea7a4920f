"""Which statutory matters the titles of real plans speak of."""

import pytest

from npc.facts.duties import rectified_year
from npc.genre.meetings import is_before, is_session
from npc.genre.titles import Title, holds_any, without
from npc.genre.years import years_in
from npc.kinds.entries import duty_compiling
from npc.knowledge.matters import MATTERS
from support import ROOT

TITLES = [
    ("市政府关于2024年市级决算草案的报告", "final-accounts"),
    ("审查批准2024年市级决算", "final-accounts"),
    ("2024年度财政决算", "final-accounts"),
    ("审查和批准2024年本级决算", "final-accounts"),
    (
        "听取和审议市人民政府关于2023年市级决算草案的报告，审查和批准2023年市级决算",
        "final-accounts",
    ),
    (
        "听取和审议区政府关于2023年决算和2024年上半年预算执行情况的报告",
        "final-accounts budget-execution",
    ),
    ("南海区及桂城街道2022年决算草案报告", "final-accounts"),
    ("听取和审议2023年度部门决算情况的报告", ""),
    ("初步审查2023年本级决算草案", ""),
    ("对2024年本级决算草案研究提出意见", ""),
    ("调研2023年决算草案编制情况", ""),
    ("听取和审议市政府关于2024年上半年国民经济和社会发展计划执行情况的报告", "plan-execution"),
    ("听取和审议县政府关于2024年上半年计划、预算执行情况的报告", "plan-execution budget-execution"),
    ("听取和审议关于计划和预算上半年执行情况的报告", "plan-execution budget-execution"),
    ("计划、预算上半年执行情况", "plan-execution budget-execution"),
    (
        "听取和审议区政府关于南海区、桂城街道2023年上半年财政预算收支执行及政府性债务情况的报告",
        "budget-execution government-debt",
    ),
    ("听取和审议2024年上半年财政收支计划执行情况的报告", "budget-execution"),
    ("听取和审议县政府关于2024年上半年预算执行情况的报告", "budget-execution"),
    ("调研南海区、桂城街道2023年预算执行情况及2024年财政预算编制情况", ""),
    ("听取和审议部门预算执行情况的报告", ""),
    ("开展预算绩效管理情况专题调研", ""),
    ("听取和审议预算绩效管理工作情况的报告", ""),
    ("推进预算联网监督工作", ""),
    ("听取和审议关于2023年度市本级预算执行和其他财政收支的审计工作报告", "audit-report"),
    ("听取和审议市政府关于2023年度市级预算执行及其他财政收支情况的审计工作报告", "audit-report"),
    (
        "听取和审议2023年度审计工作报告和审计查出问题整改情况的报告",
        "audit-report audit-rectification",
    ),
    ("听取和审议审计查出问题整改情况的报告", "audit-rectification"),
    ("听取和审议关于2022年度审计发现问题整改情况的报告", "audit-rectification"),
    (
        "听取和审议区政府关于2021年度南海区本级预算执行和其他财政收支审计查出突出问题整改情况的报告",
        "audit-rectification",
    ),
    ("听取和审议审计工作报告反映问题整改情况的报告", "audit-rectification"),
    ("听取和审议2023年度预算执行和决算草案审计工作报告", "audit-report"),
    ("开展审计查出问题整改情况跟踪监督", ""),
    ("听取关于经济责任审计工作情况的报告", ""),
    ("听取和审议国有资产管理情况综合报告", "state-assets"),
    ("听取和审议2023年度企业国有资产（不含金融企业）管理情况的专项报告", "state-assets-special"),
    (
        "听取和审议县政府关于2024年度国有资产管理情况的综合报告和企业国有资产专项报告",
        "state-assets state-assets-special",
    ),
    ("听取和审议关于2023年度国有资产管理情况的报告", "state-assets state-assets-special"),
    (
        "听取和审议区政府关于南海区2022年国有自然资源资产管理的专题报告；书面审议南海区2022年国有资产管理情况综合报告",
        "state-assets state-assets-special",
    ),
    ("听取国资国企改革情况的报告", ""),
    ("听取和审议2023年政府债务管理情况的报告", "government-debt"),
    ("听取和审议区政府关于2022年政府性债务管理情况的报告", "government-debt"),
    ("审查和批准2024年新增地方政府债务限额及预算调整方案", "budget-adjustment"),
    ("政府专项债券管理情况跟踪监督", ""),
    ("听取和审议化解政府隐性债务情况的报告", "government-debt"),
    ("听取和审议2023年度环境状况和环境保护目标完成情况的报告", "environment"),
    ("听取和审议全市2023年环境质量状况报告", "environment"),
    ("听取和审议2023年度生态环境保护情况的报告", "environment"),
    ("听取和审议优化营商环境状况的报告", ""),
    ("听取和审议农村人居环境整治情况的报告", ""),
    ("生态环境保护法律法规执法检查", ""),
    ("开展《环境保护法》执法检查", ""),
    ("听取和审议水环境质量情况报告", ""),
    ("听取和审议法制工委关于2024年规范性文件备案审查工作情况的报告", "filing-review"),
    ("听取备案审查工作情况报告", "filing-review"),
    ("梳理2023年规范性文件备案审查工作情况", ""),
    ("开展规范性文件备案审查", ""),
    ("加强规范性文件备案审查工作", ""),
    ("听取和审议代表建议、批评和意见办理情况的报告", "deputies-suggestions"),
    (
        "听取和审议区政府关于区第十七届人大第三次会议及闭会期间代表议案建议办理情况的报告",
        "deputies-suggestions",
    ),
    ("开展代表建议督办", ""),
    ("听取检察建议办理情况的报告", ""),
    ("督办代表建议办理工作", ""),
    ("听取和审议“十四五”规划实施情况中期评估报告", "mid-term-review"),
    ("审议“十四五”规划纲要实施情况中期评估报告", "mid-term-review"),
    ("国民经济和社会发展第十四个五年规划纲要实施中期评估", "mid-term-review"),
    ("听取“八五”普法中期评估情况", ""),
    ("中期财政规划", ""),
    ("教育发展规划中期评估", ""),
    ("审查和批准2025年预算调整方案", "budget-adjustment"),
    ("南海区及桂城街道2023年度财政收支计划调整报告(根据政府提请)", "budget-adjustment"),
    ("听取产业结构调整情况的报告", ""),
    ("预算调整初步方案征求意见", ""),
    ("关于2024年法治政府建设情况", ""),
    ("听取市政府关于国有资产管理情况审议意见研究处理情况的报告", ""),
    ("听取2024年金融工作情况的报告", ""),
    ("研究2025年度监督工作计划", "supervision-plan"),
    ("研究年度监督工作计划和代表工作计划", "supervision-plan deputies-plan"),
    ("听取和审议专项工作报告年度计划", "supervision-plan"),
    ("听取经济运行情况的报告", ""),
    ("关于批准2024年市本级决算的决议", "final-accounts"),
    ("听取和审议国民经济和社会发展规划执行情况报告", "plan-execution"),
    ("听取和审议“十四五”生态环境保护规划中期评估报告", ""),
    ("专题询问审计查出问题整改情况", "audit-rectification"),
    ("听取和审议全市法院环境资源审判工作情况的报告", ""),
    ("听取和审议工作计划执行情况", ""),
    ("就政府债务管理情况开展专题询问", "government-debt"),
    ("书面审议2023年度国有资产管理情况的综合报告", "state-assets"),
    ("审议市人大常委会法制工作委员会关于2024年备案审查工作情况的报告", "filing-review"),
    ("听取和审议2024年1至7月预算执行情况的报告", "budget-execution"),
    ("听取和审议2024年以来国民经济和社会发展计划执行情况的报告", "plan-execution"),
    (
        "听取和审议关于2023年全县财政决算（草案）和2024年上半年财政预算执行情况的报告",
        "final-accounts budget-execution",
    ),
    ("听取和审议关于2023年县级财政预算执行和其他财政收支情况审计结果的报告", "audit-report"),
    ("听取和审议关于人大代表议案和建议办理情况的报告", "deputies-suggestions"),
    ("听取和审议市十六届人大四次会议代表建议批评意见办理情况的报告", "deputies-suggestions"),
    ("听取和审议公安局执行行政审判建议落实情况", ""),
    ("听取和审议县政府关于2023年度审计工作报告", "audit-report"),
    (
        "听取和审议省政府关于2023年度环境状况和环境保护目标完成情况、研究处理生态环境保护法律法规实施情况审议意见的报告",
        "environment",
    ),
    ("2024年度环境状况和环境保护目标完成情况及落实上年度审议意见情况", "environment"),
    (
        "2024年环境状况和环境保护目标完成情况和落实县人大常委会执法检查审议意见情况",
        "environment",
    ),
    (
        "2024年环境状况和环境保护目标完成情况暨《水污染防治法》执法检查审议意见落实情况",
        "environment",
    ),
    (
        "听取2024年环境状况和环境保护目标完成情况暨《水污染防治法》执法检查情况的报告",
        "environment",
    ),
    ("听取环境状况和环境保护目标完成情况报告审议意见落实情况的报告", ""),
    ("听取预算执行情况和决算审议意见落实情况的报告", ""),
    (
        "听取2024年度环境状况和环境保护目标完成情况（含上年度审议意见落实情况）的报告",
        "environment",
    ),
    (
        "听取执法检查审议意见落实情况及2024年度环境状况和环境保护目标完成情况的报告",
        "environment",
    ),
    ("初步审查2024年上半年计划执行情况和2024年上半年预算执行情况", ""),
    ("对2024年决算草案和2025年上半年预算执行情况提出意见", ""),
    (
        "关于2022年度区级预算执行和财政收支审计工作及2021年度审计查出问题整改情况的报告",
        "audit-report audit-rectification",
    ),
    (
        "关于2024年度预算执行和财政收支审计情况以及审计查出问题整改情况的报告",
        "audit-report audit-rectification",
    ),
    (
        "2023年度审计查出问题整改情况和2024年度区本级预算执行和其他财政收支审计工作报告",
        "audit-report audit-rectification",
    ),
    ("关于2022年度区级预算执行和其他财政收支审计情况的报告", "audit-report"),
    ("关于2024年度县级预算执行和其它财政收支审计工作情况的报告", "audit-report"),
    (
        "听取和审议2024年决算及2025年上半年预算执行情况、2024年度预算执行和财政收支审计工作报告",
        "final-accounts budget-execution audit-report",
    ),
    ("听取2025年上半年预算执行和部门预算编制情况的报告", "budget-execution"),
    (
        "听取和审议2024年财政决算（草案）及本级预算执行和其他财政收支情况的报告",
        "final-accounts",
    ),
    ("听取审计查出问题整改情况和跟踪审计情况的报告", "audit-rectification"),
    (
        "听取2024年度审计工作报告（含2023年度审计查出问题整改情况）",
        "audit-report audit-rectification",
    ),
    ("听取和审议2024年财政同级审情况报告", "audit-report"),
    ("听取和审议2024年度同级审查出问题整改情况的报告", "audit-rectification"),
]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_titles_speak_of_matters(title: str, expected: str) -> None:
    """As plans of provinces, cities and counties word them; research and tracking are no reports."""
    strict = (duty for duty in MATTERS if "county" in duty.levels and not duty.is_loose)
    assert " ".join(duty.id for duty in strict if duty.names(title)) == expected


@pytest.mark.parametrize(
    ("title", "duty"),
    [
        ("听取和审议县政府关于2024年上半年经济运行情况的报告", "plan-execution"),
        ("听取和审议2024年上半年财政收支情况的报告", "budget-execution"),
        ("听取和审议2023年度企业国有资产管理情况的专项报告", "state-assets"),
        ("听取和审议政府专项债券管理使用情况的报告", "government-debt"),
        ("听取和审议生态环境治理情况的报告", "environment"),
        ("审议教育发展规划中期评估报告", "mid-term-review"),
    ],
)
def test_titles_that_perhaps_speak_of_a_matter(title: str, duty: str) -> None:
    """They are asked about, not taken for it and not passed over."""
    (matter,) = (one for one in MATTERS if one.id == duty)
    assert not matter.names(title)
    assert matter.may_be_in(Title.of(title))


def test_brackets_quotes_and_spaces_do_not_matter() -> None:
    """Titles are typed in many ways."""
    (accounts,) = (one for one in MATTERS if one.id == "final-accounts")
    assert accounts.names("关于 2023 年本级决算(草案)的报告")
    (review,) = (one for one in MATTERS if one.id == "mid-term-review")
    assert review.names("听取《示例县“十四五” 规划》中期评估报告")


def test_the_module_is_made_from_the_data() -> None:
    """`python3 dev.py forms` was run after duties.yaml was changed."""
    assert tuple(duty for duty in duty_compiling.duties() if duty.forms) == MATTERS


def test_the_module_is_written_as_python() -> None:
    """What the maker writes gives the same matters again."""
    names: dict[str, object] = {}
    exec(duty_compiling.source(), names)  # noqa: S102 - our own text
    assert names["MATTERS"] == MATTERS


def test_words_that_follow_one_another() -> None:
    """Nearby, in this order, at any of the places where the first one stands."""
    assert holds_any("预算收支执行", ("预算…执行",))
    assert not holds_any("执行预算", ("预算…执行",))
    assert not holds_any("预算" + "一" * 15 + "执行", ("预算…执行",))
    assert holds_any("预算编制、审查、批准、公开以及决算，预算执行", ("预算…执行",))
    assert without("新增地方债务和债务", ("新增…债务",)) == "|和债务"


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        ("常委会会议", True),
        ("常委会", True),
        ("县人大常委会会议", True),
        ("人大常务委员会会议", True),
        ("常委会会议和主任会议", True),
        ("第十七次会议（4月）", True),
        ("第三次主任会议", False),
        ("区第十七届人民代表大会第五次会议", False),
        ("主任会议", False),
        ("常委会主任会议", False),
        ("常委会党组会议", False),
        ("专题询问会", False),
    ],
)
def test_sessions_of_the_standing_committee(meeting: str, expected: bool) -> None:  # noqa: FBT001 - a table
    """Other meetings have its name in theirs."""
    assert is_session(meeting) is expected
    assert is_before(meeting, ("常委会会议",)) is expected


@pytest.mark.parametrize("meeting", ["主任会议", "主任（扩大）会议", "党组暨主任会议"])
def test_meetings_of_the_chairpersons(meeting: str) -> None:
    """By whatever name."""
    assert is_before(meeting, ("主任会议",))
    assert not is_before("常委会会议", ("主任会议",))


def test_years_in_titles() -> None:
    """In order; not every number is one."""
    assert list(years_in("2023年决算和2024 年上半年预算")) == [2023, 2024]
    assert list(years_in("上半年、近5年、第十四个五年规划")) == []
    assert list(years_in("20025年决算、2021-2035年规划、2021年至2025年计划")) == []


def test_the_year_whose_findings_were_corrected() -> None:
    """It is the one before 整改; the audit report beside it may be of another."""
    both = "2024年度财政收支审计工作情况及2023年度审计查出问题整改情况"
    assert rectified_year(both) == 2023
    assert rectified_year("审计查出问题整改情况（2024年度）") == 2024
    assert rectified_year("审计查出问题整改情况") is None


def test_the_page_lists_every_matter() -> None:
    """docs/statutory-matters.md has a row for each, in the same order."""
    page = (ROOT / "docs" / "statutory-matters.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1:4:2] for line in page.splitlines() if line.startswith("| `")]
    assert rows == [[duty.called[0], duty.id] for duty in MATTERS]

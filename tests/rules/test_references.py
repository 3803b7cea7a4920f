"""Rules that compare body text, arrangement and monthly plan."""

import pytest

from plan_texts import body, findings, items, names, tasks

REPORT = "听取和审议县政府关于养老服务工作情况的报告"
STUDY = "开展养老服务工作情况专题调研"


@pytest.mark.parametrize(
    ("month", "expected"),
    [(4, []), (5, ["late-preparation"]), (6, ["late-preparation"])],
)
def test_a_study_goes_before_its_report(month: int, expected: list[str]) -> None:
    """The month of the session is too late."""
    assert names(items(f"{REPORT} | 5月") + tasks(f"{month} | {STUDY}")) == expected


def test_a_written_preparation_after_its_session_is_an_error() -> None:
    """What the plan says itself cannot be a mistaken match."""
    text = (
        "kind: arrangement\ncategories:\n  - name: 监督\n    items:\n"
        f"      - {{id: x, title: {REPORT}, when: 5月, owners: 甲, meetings: 常委会会议}}\n"
        "---\nkind: monthly-plan\nmonths: {6: [{content: 走访机构, owners: 甲, prepares: x}]}\n"
    )
    (finding,) = findings(text)
    assert (finding.rule.name, finding.severity) == ("late-preparation", "error")
    assert finding.related[0].place.span is not None


def test_a_range_of_months_is_prepared_within_it() -> None:
    """Of 5-6月 the study in May may be for the session in June."""
    assert names(items(f"{REPORT} | 5-6月") + tasks(f"5 | {STUDY}")) == []


@pytest.mark.parametrize(
    ("when", "task", "is_late"),
    [
        ("6月下旬", "养老服务工作情况专题调研（6月上旬）", False),
        ("6月下旬", "上旬开展养老服务工作情况专题调研", False),
        ("6月25日", "养老服务工作情况专题调研（中旬）", False),
        ("6月底", "养老服务工作情况专题调研（中旬）", False),
        ("6月5日", "养老服务工作情况专题调研（6月上旬）", True),
        ("6月中旬", "养老服务工作情况专题调研（6月下旬）", True),
        ("6月下旬", "养老服务工作情况专题调研（6月下旬）", True),
        ("6月下旬", "养老服务工作情况专题调研", True),
        ("6月", "养老服务工作情况专题调研（6月上旬）", True),
    ],
)
def test_thirds_of_the_month_of_a_session(when: str, task: str, is_late: bool) -> None:  # noqa: FBT001 - a case
    """What is studied in 上旬 is ready for a session in 下旬."""
    text = items(f"{REPORT} | {when}") + tasks(f"6 | {task}")
    assert ("late-preparation" in names(text)) is is_late


@pytest.mark.parametrize("owners", ["财经工委", "财经工委及社会工委", "有关工委", "各工委（室）"])
def test_owners_that_agree(owners: str) -> None:
    """One department in common is enough, and 有关工委 may be any."""
    assert names(items(f"{REPORT} | 5月") + tasks(f"4 | {STUDY} | {owners}")) == []


def test_owners_that_differ_are_shown_with_both_places() -> None:
    """The finding stands at the task and leads to the item."""
    text = items(f"{REPORT} | 5月 | 社会工委") + tasks(f"4 | {STUDY} | 财经工委")
    (finding,) = findings(text.removeprefix("---\n"))
    assert finding.rule.name == "different-owners"
    assert "财经工委" in finding.message.zh
    assert "社会工委" in finding.message.zh
    assert "相似度" in finding.related[0].message.zh


@pytest.mark.parametrize(
    ("title", "when", "is_early"),
    [
        ("听取县政府关于上半年代表建议办理情况的报告", "6月", True),
        ("听取县政府关于上半年代表建议办理情况的报告", "6—7月", False),
        ("听取县政府关于2024年上半年代表建议办理情况的报告", "3月", False),
        ("听取县政府关于一季度经济运行情况的报告", "3月", True),
        ("听取县政府关于一季度经济运行情况的报告", "4月", False),
        ("听取县政府关于2025年1至7月财政收支情况的报告", "7月", True),
        ("听取县政府关于2025年1至7月财政收支情况的报告", "8月", False),
        ("听取县政府关于2025年民生实事项目落实情况的报告", "9月", True),
        ("听取县政府关于2025年民生实事项目落实情况的报告", "11月", False),
        ("听取县政府关于2024年民生实事项目落实情况的报告", "2月", False),
        ("听取县政府关于上半年工作情况和下半年工作安排的报告", "7月", False),
        ("听取县政府关于2025年度政府债务管理情况的报告", "6月", True),
        ("听取县政府关于2025年度国有资产管理情况的综合报告", "10月", True),
        ("听取县政府关于2025年度国有资产管理情况的综合报告", "12月", False),
        ("听取县政府关于2025年政府债务管理情况的报告", "11月", False),
        ("听取县政府关于2025年度物业管理情况的报告", "10月", False),
        ("听取县政府关于2024年度政府债务管理情况的报告", "6月", False),
    ],
)
def test_a_period_is_over_before_it_is_reported_on(title: str, when: str, is_early: bool) -> None:  # noqa: FBT001 - a case
    """Half-years, quarters, months and the year, each by its own end."""
    plan = f"kind: work-points\nyear: 2025\nsections: []\n{items(f'{title} | {when}')}"
    assert ("before-period-ends" in names(plan)) is is_early


def test_the_month_in_the_body_text_is_compared() -> None:
    """9月听取… in the body text and 10月 in the table contradict one another."""
    report = "听取和审议养老服务工作情况的报告"
    assert "different-months" in names(body(f"9月{report}") + items(f"{REPORT} | 10月"))
    assert names(body(f"9月{report}") + items(f"{REPORT} | 9月")) == []


@pytest.mark.parametrize(
    ("said", "when", "is_wrong"),
    [
        ("6月底前", "5月", False),
        ("6月底前", "7月", True),
        ("二季度", "6月", False),
        ("上半年", "7月", True),
        ("8月", "9月底前", False),
        ("8月", "9月底前（暂定）", False),
        ("7月", "9月前后", True),
        ("6月、8月分别", "7月", False),
    ],
)
def test_times_in_the_body_text_agree_with_the_row(said: str, when: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """Times of several months need one in common, and what is due by June may be in May."""
    text = body(f"{said}听取和审议养老服务工作情况的报告") + items(f"{REPORT} | {when}")
    assert ("different-months" in names(text)) is is_wrong


@pytest.mark.parametrize(
    ("task", "month", "expected"),
    [
        ("筹备城市公园绿地建设情况视察", 4, []),
        ("视察城市公园绿地建设情况", 4, ["different-months"]),
    ],
)
def test_getting_a_visit_ready_is_not_the_visit(task: str, month: int, expected: list[str]) -> None:
    """What goes before is in another month than what it gets ready."""
    row = "视察城市公园绿地建设情况 | 5月"
    assert names(items(row) + tasks(f"{month} | {task}")) == expected


def test_the_report_of_an_inspection_is_written_after_it() -> None:
    """检查《水法》实施情况 is an inspection, though it is not called one."""
    row = "检查《水法》实施情况 | 8月"
    assert names(items(row) + tasks("9 | 起草水法执法检查报告")) == []


@pytest.mark.parametrize(
    ("row", "is_wrong"),
    [
        ("县十七届人大四次会议代表建议办理情况", False),
        ("县第十七届人民代表大会第四次会议代表建议办理情况", False),
        ("县十七届人大三次会议代表建议办理情况", True),
        ("县十六届人大四次会议代表建议办理情况", True),
        ("代表建议办理情况", False),
    ],
)
def test_the_session_of_a_matter_is_the_same_everywhere(row: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """A row may leave the session out, but not name another."""
    promise = "听取和审议县十七届人大四次会议代表建议办理情况的报告"
    text = body(promise) + items(f"听取和审议县政府关于{row}的报告 | 12月")
    assert names(text) == (["two-names"] if is_wrong else [])


def test_one_of_two_rows_has_the_session() -> None:
    """The suggestions of two sessions are two matters."""
    rows = (
        f"听取和审议县政府关于县十七届人大{number}次会议代表建议办理情况的报告 | {month}月"
        for number, month in (("三", 3), ("四", 12))
    )
    promise = "听取和审议县十七届人大四次会议代表建议办理情况的报告"
    assert "two-names" not in names(body(promise) + items(*rows))


@pytest.mark.parametrize(
    ("promise", "row"),
    [
        ("听取审议医保基金监管情况报告", "听取和审议县政府关于医疗保障基金监管情况的报告"),
        ("听取和审议生育支持报告", "听取和审议县政府关于生育支持政策落实情况的报告"),
    ],
)
def test_a_short_name_covers_the_row_that_keeps_it(promise: str, row: str) -> None:
    """医保基金 is 医疗保障基金, where no other row is meant."""
    others = (f"视察{name}建设情况" for name in ("城市公园", "农村公路", "乡镇医院"))
    rows = [f"{other} | 5月" for other in others]
    text = body(f"{promise}。视察城市公园、农村公路、乡镇医院建设情况")
    assert "row-without-point" not in names(text + items(f"{row} | 6月", *rows))


@pytest.mark.parametrize(
    ("promise", "row"),
    [
        (
            "听取县政府、县监委、县法院、县检察院半年工作情况通报",
            "听取“一府一委两院”上半年工作情况通报",
        ),
        (
            "加强计划、预算、审计、国有资产、政府债务监督",
            "听取和审议县政府关于2025年上半年预算执行情况的报告",
        ),
        (
            "听取审议“一决算两执行一审计”报告",
            "听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告",
        ),
    ],
)
def test_a_name_for_several_matters_covers_each(promise: str, row: str) -> None:
    """一府一委两院, 两执行 and lists of single words name what the rows name in full."""
    others = (f"视察{name}建设情况" for name in ("城市公园", "农村公路", "乡镇医院"))
    rows = [f"{other} | 5月" for other in others]
    text = body(f"{promise}。视察城市公园、农村公路、乡镇医院建设情况")
    assert "row-without-point" not in names(text + items(f"{row} | 8月", *rows))


@pytest.mark.parametrize(
    ("promise", "said"),
    [
        ("视察医院、学校", "（原文“视察医院、学校”）"),
        ("视察防汛抗旱工作", "“防汛抗旱工作”，附表"),
    ],
)
def test_a_fragment_is_shown_in_its_clause(promise: str, said: str) -> None:
    """A matter that is one of a list is found again by the clause that lists it."""
    found = findings(body(promise) + items(f"{REPORT} | 5月"))
    assert any(said in one.message.zh for one in found if one.rule.name == "promise-without-row")


def test_laws_side_by_side_have_a_row_each() -> None:
    """检查《A》《B》实施情况 is kept by an inspection of A and one of B, not by one alone."""
    laws = ("《中华人民共和国大气污染防治法》", "《中华人民共和国老年人权益保障法》")
    text = body(f"检查{''.join(laws)}实施情况")
    rows = [f"检查{law}实施情况 | {month}月" for law, month in zip(laws, (8, 9), strict=True)]
    assert "promise-without-row" not in names(text + items(*rows))
    assert "promise-without-row" in names(text + items(rows[0]))


def test_rows_on_request_and_plans_of_aims_are_left_alone() -> None:
    """A row without a fixed month need not be promised; a body text of aims promises nothing."""
    request = "审查和批准2025年预算调整方案 | 根据政府提请"
    assert names(body("听取和审议养老服务工作情况的报告") + items(f"{REPORT} | 5月", request)) == []
    assert (
        names(body("加强民生监督") + items(f"{REPORT} | 5月", "视察城市公园建设情况 | 7月")) == []
    )


@pytest.mark.parametrize(
    ("sentence", "is_wrong"),
    [
        ("全年听取和审议2个专项工作报告", False),
        ("全年听取审议3个专项工作报告", True),
        ("听取和审议专项工作报告2项", False),
        ("听取和审议专项工作报告五项", True),
        ("开展1次视察", False),
        ("组织4次专题视察", True),
        ("开展视察两次", True),
        ("视察3个重点项目", False),
        ("督办10件重点建议", False),
        ("去年视察5次", False),
        ("每季度视察1次", False),
        ("视察不少于3次", False),
        ("视察3次：视察水利、学校和医院建设", False),
        ("视察3次：视察水利、学校建设", True),
        ("听取和审议3项报告：一是民生情况；二是交通情况；三是水利情况", False),
        ("听取和审议1个综合报告、1个专项报告", False),
        ("听取和审议1个专项报告、1个审计报告", False),
        ("听取和审议3个法定报告", False),
        ("听取和审议4个专项报告、3个审计报告", True),
    ],
)
def test_counts_in_prose(sentence: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """Counts of reports and visits are compared; those of their objects are not."""
    rows = (f"{REPORT} | 5月", "听取和审议县政府关于就业工作情况的报告 | 6月", "视察城市公园 | 7月")
    promises = "听取和审议养老服务报告。听取和审议就业工作报告。视察城市公园"
    assert ("counted-in-text" in names(body(promises, sentence) + items(*rows))) is is_wrong


@pytest.mark.parametrize(
    ("sentence", "is_wrong"),
    [("开展视察2次", False), ("开展视察1次", False), ("开展视察3次", True), ("开展视察2项", True)],
)
def test_a_row_of_two_months_is_done_twice(sentence: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """4月、10月 are two visits of one row."""
    text = body("视察重点项目", sentence) + items("视察重点项目 | 4月、10月")
    assert ("counted-in-text" in names(text)) is is_wrong


@pytest.mark.parametrize(("count", "is_wrong"), [(2, False), (3, True)])
def test_inspections_are_counted_by_either_name(count: int, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """检查《水法》实施情况 and 《土地管理法》执法检查 are two inspections."""
    text = body(f"开展执法检查{count}项", "检查《水法》实施情况，开展《土地管理法》执法检查")
    rows = items("检查《水法》实施情况 | 5月", "《土地管理法》执法检查 | 7月")
    assert ("counted-in-text" in names(text + rows)) is is_wrong


@pytest.mark.parametrize(("count", "is_wrong"), [(2, False), (9, True)])
def test_a_count_in_a_section_title(count: int, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    """（2项） behind a title counts its points."""
    text = body("加强监督", "改进作风").replace("依法履职", f"依法履职（{count}项）")
    assert ("counted-in-text" in names(text)) is is_wrong


@pytest.mark.parametrize(
    ("second", "is_similar"),
    [
        ("视察城市公园绿道的建设情况", True),
        ("视察城市公园、绿道建设情况。", True),
        ("视察城市公圆和绿道建设情况", True),
        ("视察县城公园和绿道建设情况", False),
        ("视察城市公园和绿道管护情况", False),
    ],
)
def test_nearly_the_same_row(second: str, is_similar: bool) -> None:  # noqa: FBT001 - a case
    """Signs, 的 and one character make no other matter."""
    text = items("视察城市公园和绿道建设情况 | 7月", f"{second} | 9月")
    assert ("similar-item" in names(text)) is is_similar


@pytest.mark.parametrize(
    ("one", "other", "months", "is_similar"),
    [
        ("社保", "医保", (6, 6), False),
        ("供水", "供热", (6, 6), False),
        ("供水", "供气", (6, 9), False),
        ("民事检察", "刑事检察", (6, 6), False),
        ("农业", "林业", (6, 6), False),
        ("桥梁", "房梁", (6, 9), False),
        ("就业", "京业", (6, 6), True),
        ("公园", "公圆", (6, 9), True),
        ("就业", "就业业", (6, 9), True),
    ],
)
def test_matters_of_one_other_character(
    one: str,
    other: str,
    months: tuple[int, int],
    is_similar: bool,  # noqa: FBT001 - a case
) -> None:
    """供水 and 供热 are two matters; a slip looks like the right character, or all else agrees."""
    rows = (
        f"听取和审议县政府关于{word}工作情况的报告 | {month}月"
        for word, month in zip((one, other), months, strict=True)
    )
    assert ("similar-item" in names(items(*rows))) is is_similar


def test_rows_of_two_years_are_two_matters() -> None:
    """A number by itself may tell rows apart."""
    text = items("征集2025年度民生实事候选项目 | 3月", "征集2026年度民生实事候选项目 | 11月")
    assert "similar-item" not in names(text)


def test_the_title_of_another_year_is_found() -> None:
    """A table copied from last year keeps its title."""
    table = items("视察城市公园建设情况 | 7月").replace(
        "categories", "title: 2024年主要工作安排表\ncategories"
    )
    assert "documents-disagree" in names(body("视察城市公园建设情况") + table)


@pytest.mark.parametrize(
    ("year", "differs"), [("\uff12\uff10\uff12\uff14", True), ("20250", False)]
)
def test_years_of_titles_have_four_digits(year: str, differs: bool) -> None:  # noqa: FBT001 - a case
    """A year too long is a slip of its own, and no other year."""
    table = items("视察城市公园建设情况 | 7月").replace(
        "categories", f"title: {year}年主要工作安排表\ncategories"
    )
    found = names(body("视察城市公园建设情况") + table)
    assert ("documents-disagree" in found) is differs


@pytest.mark.parametrize(
    ("category", "row", "promised", "expected"),
    [
        ("听取专项工作报告", "县政府关于养老服务工作情况的报告", "听取和审议", False),
        ("听取专项工作报告", "听取县政府关于养老服务工作情况的报告", "听取和审议", True),
        ("听取和审议专项工作报告", "县政府关于养老服务工作情况的报告", "听取", True),
        ("视察活动", "养老服务工作情况", "听取和审议", True),
    ],
)
def test_a_heading_is_short_for_what_is_done_under_it(
    category: str,
    row: str,
    promised: str,
    expected: bool,  # noqa: FBT001 - a case
) -> None:
    """听取报告 over rows that are names of reports does not say that none is deliberated."""
    text = body(f"{promised}养老服务工作情况的报告。") + items(f"{row} | 8月", category=category)
    found = names(text)
    assert (("different-actions" in found) or ("promise-without-row" in found)) is expected


@pytest.mark.parametrize(
    ("promise", "row", "expected"),
    [
        ("听取和审议2024年决算情况的报告", "审查和批准2024年县本级决算", False),
        ("审查和批准2025年预算调整方案", "听取和审议县政府关于2025年预算调整方案的报告", False),
        ("听取和审议养老服务工作情况的报告", "听取养老服务工作情况的报告", True),
        ("听取2024年决算情况的报告", "审查和批准2024年县本级决算", True),
    ],
)
def test_accounts_are_heard_and_approved_in_one_act(
    promise: str,
    row: str,
    expected: bool,  # noqa: FBT001 - a case
) -> None:
    """监督法 article 19: of 决算 and 预算调整 the report is heard, and they are approved."""
    found = findings(body(f"{promise}。") + items(f"{row} | 8月"))
    assert ("different-actions" in {one.rule.name for one in found}) is expected

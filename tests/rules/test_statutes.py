"""What the law demands, put to a clean plan and to the same plan with one thing changed."""

import re
from datetime import date
from pathlib import Path

import pytest

from npc.knowledge.matters import MATTERS
from plan_texts import check_below, findings, found_by, row
from statutory_year import GOOD
from support import ROOT

SHILI = ROOT / "plans" / "shili-2025"
DOCUMENT = "中共中央关于建立国务院向全国人大常委会报告国有资产管理情况制度的意见"
OF_COUNTY = [duty for duty in MATTERS if "county" in duty.levels and not duty.is_loose]
ARRANGEMENT = (SHILI / "arrangement.yaml").read_text(encoding="utf-8")

BARE = re.sub(r"        points: .*\n", "", ARRANGEMENT)
"""Without references to a body text."""


def rules(
    tmp_path: Path, arrangement: str, *, year: int = 2025, level: str = "county"
) -> list[str]:
    """Check the plan with another arrangement."""
    folder = tmp_path / "plan"
    folder.mkdir(exist_ok=True)
    if year != 2025:
        shift = {"2024": str(year - 1), "2025": str(year)}
        arrangement = re.sub("2024|2025", lambda found: shift[found[0]], arrangement)
    (folder / "arrangement.yaml").write_text(arrangement, encoding="utf-8")
    body = (SHILI / "work-points.yaml").read_text(encoding="utf-8")
    body = body.replace("year: 2025", f"year: {year}").replace("level: county", f"level: {level}")
    body = body.replace("published: 2025", f"published: {year}")
    (folder / "work-points.yaml").write_text(body, encoding="utf-8")
    report = check_below(tmp_path)
    codes = ("NPC36", "NPC37")
    found = [one.rule.name for one in report.diagnostics if one.rule.code.startswith(codes)]
    # A month that loses its only matter loses its session as well; gaps have tests of their own.
    return [name for name in found if name != "session-gap"]


def without(words: str) -> str:
    """Return the arrangement without the row whose title holds some words."""
    rows = re.split(r"(?m)^(?=      - |  - name)", ARRANGEMENT)
    kept = [row for row in rows if words not in row]
    assert len(kept) == len(rows) - 1
    return "".join(kept)


def test_the_clean_plan_is_clean(tmp_path: Path) -> None:
    """It has every matter that the law demands of 2025."""
    assert rules(tmp_path, ARRANGEMENT) == []


@pytest.mark.parametrize(
    "words",
    [
        "环境状况",
        "政府债务",
        "国有资产",
        "备案审查",
        "经济和社会发展计划执行",
        "上半年预算执行",
        "审计工作报告",
    ],
)
def test_a_matter_that_is_left_out_is_missed(tmp_path: Path, words: str) -> None:
    """Each is demanded of every year."""
    assert rules(tmp_path, without(words)) == ["missing-duty"]


def test_final_accounts_that_are_left_out(tmp_path: Path) -> None:
    """The item that says `duty` nothing is found by its words."""
    changed = ARRANGEMENT.replace("审查和批准2024年本级决算", "审查和批准2024年重大项目清单")
    assert rules(tmp_path, changed) == ["missing-duty"]


@pytest.mark.parametrize("month", ["5月", "10月", "四季度"])
def test_final_accounts_outside_their_months(tmp_path: Path, month: str) -> None:
    """June to September; that the audit report no longer goes with them follows from it."""
    changed = ARRANGEMENT.replace("when: 8月", f"when: {month}", 1)
    assert rules(tmp_path, changed) == ["duty-time"]


def test_a_range_within_the_months_is_allowed(tmp_path: Path) -> None:
    """8-9月 is within June to September."""
    assert rules(tmp_path, ARRANGEMENT.replace("when: 8月", "when: 8-9月", 1)) == []


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("9月底前", []),
        ("10月底前", ["duty-time"]),
        ("年底前", ["duty-time"]),
        ("5月底前", ["duty-time"]),
        ("适时", ["duty-time"]),
    ],
)
def test_final_accounts_by_a_deadline(tmp_path: Path, when: str, expected: list[str]) -> None:
    """August is before the end of September and of December, and after that of May."""
    changed = ARRANGEMENT.replace("when: 8月", f"when: {when}", 1)
    assert rules(tmp_path, changed) == expected
    severities = {"5月底前": ["error"], "适时": ["info"]}
    said = [one.split(":")[0] for one in found(tmp_path, changed)]
    assert said == severities.get(when, ["warning"] * len(expected))


def test_the_audit_report_by_a_deadline(tmp_path: Path) -> None:
    """It may be heard with the final accounts."""
    audit = re.search(r"审计工作报告\n(?:        .*\n)*?        when: 8月", ARRANGEMENT)
    assert audit
    for when, expected in (("9月底前", []), ("7月底前", ["audit-with-accounts"])):
        changed = ARRANGEMENT.replace(audit[0], audit[0].replace("8月", when))
        assert rules(tmp_path, changed) == expected


def test_a_matter_before_the_wrong_meeting(tmp_path: Path) -> None:
    """主任会议 does not fulfil the standing committee's duty."""
    row = "when: 8月\n        meetings: 常委会会议"
    changed = ARRANGEMENT.replace(row, row.replace("常委会会议", "主任会议"), 1)
    assert rules(tmp_path, changed) == ["duty-meeting"]


def test_a_report_that_is_only_heard(tmp_path: Path) -> None:
    """听取 alone brings no deliberation opinions."""
    changed = ARRANGEMENT.replace("听取和审议县政府关于2024年度环境", "听取县政府关于2024年度环境")
    assert rules(tmp_path, changed) == ["duty-action"]


def test_an_item_may_say_which_matter_it_answers(tmp_path: Path) -> None:
    """Then its words do not matter, and no other item is guessed at."""
    changed = ARRANGEMENT.replace(
        "title: 听取和审议县政府关于2024年政府债务管理情况的报告",
        "title: 听取和审议县政府关于举债情况的报告\n        duty: government-debt",
    )
    assert rules(tmp_path, changed) == []


def test_a_plan_may_say_why_a_matter_does_not_apply(tmp_path: Path) -> None:
    """The reason is written down, and the rule is silent."""
    exempt = "duties: {environment: {exempt: 已向人代会报告}}\n"
    assert rules(tmp_path, without("环境状况") + exempt) == []
    assert rules(tmp_path, ARRANGEMENT + "duties: {enviroment: {exempt: 甲}}\n") == ["unknown-duty"]


def test_each_year_has_its_law(tmp_path: Path) -> None:
    """Debt is demanded from 2025, filing review from 2022; a township has no standing committee."""
    assert rules(tmp_path, without("政府债务"), year=2024) == []
    assert rules(tmp_path, without("备案审查"), year=2021) == []
    assert "missing-duty" not in rules(tmp_path, without("环境状况"), level="township")


def test_the_data_is_whole() -> None:
    """Every matter has its words, an article with its quote, and an id that is given once."""
    found = MATTERS
    assert len({duty.id for duty in found}) == len(found) >= 12
    for duty in found:
        assert duty.forms
        assert duty.articles
        days = [article.since for article in duty.articles]
        assert days == sorted(days, reverse=True)
        assert all(date.fromisoformat(day) for day in days)
        assert all(
            article.quote or article.is_unverified or "条" not in article.name.zh
            for article in duty.articles
        )


@pytest.mark.parametrize(
    ("when", "year", "expected"),
    [
        ("12月", 2024, []),
        ("12月至次年1月", 2024, []),
        ("次年3月", 2024, ["audit-rectification"]),
        ("7月", 2024, ["audit-rectification"]),
        ("8月", 2024, ["audit-rectification"]),
        ("9月底前", 2024, []),
        ("次年3月底前", 2024, []),
        ("3月", 2023, []),
        ("7月", 2023, ["audit-rectification"]),
    ],
)
def test_corrections_are_reported_within_six_months(
    tmp_path: Path, when: str, year: int, expected: list[str]
) -> None:
    """Of the audit report of this year's plan, or of last year's at its latest."""
    row = "听取和审议县政府关于2024年度审计查出问题整改情况的报告\n        owners: 财经工委\n        when: 12月"
    changed = row.replace("2024", str(year)).replace("12月", when)
    assert rules(tmp_path, ARRANGEMENT.replace(row, changed)) == expected


def test_corrections_that_are_left_out(tmp_path: Path) -> None:
    """They may be due in the next year, and the plan can say so."""
    assert rules(tmp_path, without("审计查出问题整改")) == ["missing-rectification"]
    exempt = "duties: {audit-rectification: {exempt: 列入2026年1月常委会会议}}\n"
    assert rules(tmp_path, without("审计查出问题整改") + exempt) == []


def found(tmp_path: Path, arrangement: str, *, body: str = "", year: int = 2025) -> list[str]:
    """Return severity and sentence of what the rules on statutory matters find."""
    folder = tmp_path / "plan"
    folder.mkdir(exist_ok=True)
    (folder / "arrangement.yaml").write_text(arrangement, encoding="utf-8")
    text = (SHILI / "work-points.yaml").read_text(encoding="utf-8")
    text = body or text.replace("year: 2025", f"year: {year}")
    (folder / "work-points.yaml").write_text(text, encoding="utf-8")
    report = check_below(tmp_path)
    codes = ("NPC36", "NPC37")
    diagnostics = [one for one in report.diagnostics if one.rule.code.startswith(codes)]
    return [f"{one.severity}: {one.message.zh}" for one in diagnostics]


def test_months_that_reach_beyond_the_window_are_a_warning(tmp_path: Path) -> None:
    """5-6月 may turn out well; 5月 cannot."""
    changed = ARRANGEMENT.replace("when: 8月", "when: 5-6月", 1)
    first = found(tmp_path, changed)[0]
    assert first.startswith("warning: “上年度本级决算”应当在6月至9月，所写时间有一部分在此之外")


def test_a_title_that_comes_near_is_asked_about(tmp_path: Path) -> None:
    """Not said to be missing: the clerk knows what the row is."""
    changed = ARRANGEMENT.replace(
        "2025年上半年国民经济和社会发展计划执行情况", "2025年上半年经济运行情况"
    )
    (one,) = found(tmp_path, changed)
    assert one.startswith("warning: 没有写明")
    assert "“听取和审议县政府关于2025年上半年经济运行情况的报告”是否即为此项" in one


def test_what_only_the_body_text_promises_is_said_to_be_there(tmp_path: Path) -> None:
    """The finding points to the sentence."""
    (one,) = found(tmp_path, without("环境状况"))
    assert one.startswith("error: 正文提到“上年度环境状况和环境保护目标完成情况”")


def test_what_only_the_monthly_plan_has_is_a_warning(tmp_path: Path) -> None:
    """It will be done, but the arrangement does not show it."""
    tasks = "kind: monthly-plan\nmonths: {6: [{content: 听取和审议政府债务管理情况的报告, owners: 财经工委}]}\n"
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "monthly-plan.yaml").write_text(tasks, encoding="utf-8")
    one = found(tmp_path, without("政府债务"))[-1]
    assert one.startswith("warning: “政府债务管理情况”只列入6月的重点工作计划")


def test_both_reports_on_state_assets_are_asked_for(tmp_path: Path) -> None:
    """One row may carry both; where both are missing, that is said once."""
    both = "国有资产管理情况的综合报告和企业国有资产专项报告"
    only = found(tmp_path, ARRANGEMENT.replace(both, "国有资产管理情况的综合报告"))
    assert [one.split("（监")[0] for one in only] == [
        f"info: 没有安排“国有资产管理情况（专项报告）”（参照{DOCUMENT}（2017-12-30））"
    ]
    special = found(tmp_path, ARRANGEMENT.replace(both, "企业国有资产管理情况的专项报告"))
    assert special[0].startswith("info: 没有写明“国有资产管理情况（综合报告）”的项目（参照中共中央")
    assert found(tmp_path, ARRANGEMENT.replace(both, "国有资产管理情况的报告")) == []


def test_a_year_that_was_not_changed(tmp_path: Path) -> None:
    """The accounts of the year before last were approved last year."""
    changed = ARRANGEMENT.replace("审查和批准2024年本级决算", "审查和批准2023年本级决算")
    assert rules(tmp_path, changed) == ["duty-year"]
    unnamed = ARRANGEMENT.replace("审查和批准2024年本级决算", "审查和批准上年度本级决算")
    assert rules(tmp_path, unnamed) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("2024年度国有资产", "2022年度国有资产", 1),
        ("2024年政府债务", "2023年度政府债务", 1),
        ("审查和批准2024年本级决算", "听取2024年决算的报告，审查和批准2023年本级决算", 1),
        ("审查和批准2024年本级决算", "听取2023年审议意见落实情况，审查和批准2024年本级决算", 0),
        ("2025年上半年国民经济和社会发展计划", "去年国民经济和社会发展计划", 1),
        ("2025年上半年国民经济和社会发展计划", "去年和今年上半年国民经济和社会发展计划", 0),
        ("2025年上半年国民经济和社会发展计划", "今年以来国民经济和社会发展计划", 0),
        ("审查和批准2024年本级决算", "今年审查和批准本级决算", 0),
    ],
)
def test_titles_of_another_year(tmp_path: Path, old: str, new: str, expected: int) -> None:
    """By number or by word, in any clause that speaks of the matter."""
    assert old in ARRANGEMENT
    assert rules(tmp_path, ARRANGEMENT.replace(old, new)) == ["duty-year"] * expected


def test_an_adjustment_of_last_years_budget(tmp_path: Path) -> None:
    """It is made while the budget is carried out."""
    changed = ARRANGEMENT.replace("审查和批准2025年预算调整", "审查和批准2024年预算调整")
    assert rules(tmp_path, changed) == ["duty-year"]


def test_what_the_law_puts_before_the_standing_committee_is_an_error(tmp_path: Path) -> None:
    """State assets and corrections bind as much as debts; both reports in one row are said once."""
    for words in ("国有资产", "审计查出问题整改"):
        start = ARRANGEMENT.index(words)
        moved = ARRANGEMENT[:start] + ARRANGEMENT[start:].replace("常委会会议", "主任会议", 1)
        (one,) = [one for one in found(tmp_path, moved) if "应当列入常委会会议" in one]
        assert one.startswith("error: ")


def test_last_years_execution_may_be_heard_besides(tmp_path: Path) -> None:
    """Before the congress, of the whole year; in summer, of this one."""
    january = row("听取县政府关于2024年预算执行情况的报告", when="1月", meetings="主任会议")
    assert rules(tmp_path, ARRANGEMENT + january) == []


def test_accounts_that_are_only_heard(tmp_path: Path) -> None:
    """听取 is too little; 听取和审议 is asked about; a category may say what is decided."""
    lone = ARRANGEMENT.replace("讨论决定重大事项", "财经监督")
    heard = lone.replace("审查和批准2024年本级决算", "听取2024年本级决算草案的报告")
    assert found(tmp_path, heard)[0].startswith("warning: “上年度本级决算”应当审查和批准")
    deliberated = lone.replace("审查和批准2024年本级决算", "听取和审议2024年本级决算草案的报告")
    assert found(tmp_path, deliberated)[0].startswith("info: ")
    decided = ARRANGEMENT.replace("审查和批准2024年本级决算", "2024年本级决算草案报告")
    assert found(tmp_path, decided) == []


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ("主任会议", ["inquiry-meeting"]),
        ("常委会会议", []),
        ("专题询问会", []),
        ("联组会议", []),
        ("[主任会议, 常委会会议]", []),
    ],
)
def test_an_inquiry_is_held_by_the_standing_committee(
    tmp_path: Path, meetings: str, expected: list[str]
) -> None:
    """From 2025 on; in meetings of several kinds."""
    assert (
        rules(tmp_path, ARRANGEMENT + row("开展学前教育情况专题询问", meetings=meetings))
        == expected
    )
    before = rules(
        tmp_path, ARRANGEMENT + row("开展学前教育情况专题询问", meetings=meetings), year=2024
    )
    assert "inquiry-meeting" not in before


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("听取关于安全生产法实施情况的执法检查报告", ["inspection-report"]),
        ("开展安全生产法执法检查", ["inspection-report"]),
        ("研究安全生产法执法检查方案", []),
        ("配合市人大常委会开展安全生产法执法检查", []),
        ("听取安全生产法执法检查报告审议意见落实情况的报告", []),
    ],
)
def test_inspections_before_another_meeting(
    tmp_path: Path, title: str, expected: list[str]
) -> None:
    """Their report goes to the standing committee; what comes before and after need not."""
    assert rules(tmp_path, ARRANGEMENT + row(title, meetings="主任会议")) == expected
    assert rules(tmp_path, ARRANGEMENT + row(title)) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("检查《水法》实施情况",), ["inspection-report"]),
        (("检查《水法》实施情况", "检查《消防法》实施情况"), ["inspection-report"]),
        (("检查《水法》实施情况", "听取和审议关于检查《水法》实施情况的报告"), []),
        (("视察供水情况",), []),
    ],
)
def test_inspections_whose_report_no_row_has(
    tmp_path: Path, rows: tuple[str, ...], expected: list[str]
) -> None:
    """Other rows name their sessions; one remark for all of them."""
    table = "".join(row(title, meetings="常委会会议" if "报告" in title else "") for title in rows)
    table = table.replace(", meetings: }", "}")
    assert rules(tmp_path, ARRANGEMENT + table) == expected


@pytest.mark.parametrize(
    ("category", "title", "expected"),
    [
        ("执法检查、视察、调研", "物业管理条例立法调研", []),
        ("执法检查、视察、调研", "《物业管理条例》立法后评估", []),
        ("执法检查、视察、调研", "开展《安全生产法》执法检查", ["inspection-report"]),
        ("执法检查和视察", "视察民生实事项目", []),
        ("执法检查", "专题调研物业管理情况", []),
        ("执法检查", "督办民生实事项目", []),
        ("执法检查", "跟踪监督民生实事项目", []),
        ("执法检查", "听取县政府关于民生实事项目进展情况的报告", []),
        ("执法检查", "组织代表评议民生实事项目", []),
        ("执法检查", "听取关于水污染防治法实施情况的报告", ["inspection-report"]),
        ("执法检查", "《安全生产法》", ["inspection-report"]),
        ("执法检查", "听取和审议《安全生产法》实施情况的报告", ["inspection-report"]),
    ],
)
def test_a_row_is_what_its_own_verb_says(
    tmp_path: Path, category: str, title: str, expected: list[str]
) -> None:
    """A category for several kinds of work makes none of its rows an inspection."""
    table = f"  - name: {category}\n    items:\n" + row(title, meetings="主任会议")
    assert rules(tmp_path, ARRANGEMENT + table) == expected


@pytest.mark.parametrize(
    ("words", "year", "severity", "hint"),
    [
        ("环境状况", 2025, "warning", "请补列；向人代会报告的，在 duties 中说明"),
        ("备案审查", 2025, "error", "请补列；不适用的，在 duties 的 filing-review 中说明理由"),
        ("备案审查", 2024, "info", "该条没有规定每年必须安排；今年安排的，请补列，不安排的，可在"),
        ("国有资产", 2024, "info", "该条没有规定每年必须安排；今年安排的，请补列，不安排的，可在"),
    ],
)
def test_how_bad_it_is_that_a_matter_is_missing(
    tmp_path: Path, words: str, year: int, severity: str, hint: str
) -> None:
    """Not worse than the law of that year makes it, nor than the plan lets one know."""
    rules(tmp_path, without(words), year=year)
    (tmp_path / "plan" / "work-points.yaml").write_text(
        f"kind: work-points\nyear: {year}\nlevel: county\n", encoding="utf-8"
    )
    report = check_below(tmp_path)
    (one,) = [one for one in report.diagnostics if one.rule.name == "missing-duty"]
    assert one.severity == severity
    assert one.hint
    assert one.hint.zh.startswith(hint)


def test_steps_of_one_inspection(tmp_path: Path) -> None:
    """With the report before a session, the inspection itself may be before another meeting."""
    steps = row("开展安全生产法执法检查", meetings="主任会议") + row("审议安全生产法执法检查报告")
    assert rules(tmp_path, ARRANGEMENT + steps) == []
    two = row("审议《安全生产法》执法检查报告") + row(
        "检查《反家庭暴力法》实施情况", meetings="主任会议"
    )
    assert rules(tmp_path, ARRANGEMENT + two) == ["inspection-report"]
    same = row("审议《安全生产法》执法检查报告") + row(
        "检查《中华人民共和国安全生产法》实施情况", meetings="主任会议"
    )
    assert rules(tmp_path, ARRANGEMENT + same) == []


def test_the_plan_of_supervision(tmp_path: Path) -> None:
    """主任会议 adopts it; a plan that was itself adopted by it or published may be that plan."""
    title = "研究2025年度监督工作计划"
    assert rules(tmp_path, ARRANGEMENT + row(title)) == ["supervision-plan"]
    assert rules(tmp_path, ARRANGEMENT + row(title, meetings="[常委会会议, 主任会议]")) == []
    assert found(tmp_path, ARRANGEMENT + row("研究监督工作计划执行情况")) == []
    bare = "kind: work-points\nyear: 2025\nlevel: county\n"
    (one,) = found(tmp_path, BARE, body=bare)
    assert one.startswith("info: 没有提到“年度监督工作计划”")
    published = found(tmp_path, BARE, body=f"{bare}published: 2025-03-05\n")
    assert published == []


def test_the_plan_of_work_with_deputies(tmp_path: Path) -> None:
    """From 2026 on, and as an info: it may be a document of its own."""
    names = rules(tmp_path, ARRANGEMENT, year=2026)
    assert "deputies-plan" in names
    assert "deputies-plan" not in rules(tmp_path, ARRANGEMENT, year=2025)
    exempt = "duties: {deputies-plan: {exempt: 已另行制定}}\n"
    assert "deputies-plan" not in rules(tmp_path, ARRANGEMENT + exempt, year=2026)


def test_a_plan_without_a_level_is_asked_where_its_organ_says_it(tmp_path: Path) -> None:
    """A 县 or 区 is a county's; a 市 may be of several levels: silence would look like approval."""
    body = (SHILI / "work-points.yaml").read_text(encoding="utf-8")
    body = re.sub(r"level: county.*\n", "", body)
    (missing,) = found(tmp_path, without("环境状况"), body=body)
    assert "没有列项" in missing
    city = body.replace("示例县人大常委会", "示例市人大常委会")
    assert city != body
    assert found(tmp_path, without("环境状况"), body=city) == ["info: 没有写明层级，未核对法定事项"]


def test_a_body_without_a_table_says_that_it_was_not_checked(tmp_path: Path) -> None:
    """The matters may all be in its text, but nobody looked; a township is not asked."""
    folder = tmp_path / "plan"
    folder.mkdir()
    body = (SHILI / "work-points.yaml").read_text(encoding="utf-8")

    def said(text: str) -> list[str]:
        (folder / "work-points.yaml").write_text(text, encoding="utf-8")
        report = check_below(tmp_path)
        return [one.message.zh for one in report.diagnostics if one.rule.code == "NPC376"]

    assert said(body) == ["没有安排表，法定事项未核对"]
    assert said(body.replace("level: county", "level: township")) == []


def test_corrections_beside_the_audit_report_of_another_year(tmp_path: Path) -> None:
    """The months count from the audit whose findings were corrected, not from the first year."""
    both = row(
        "听取和审议2024年度预算执行和财政收支审计工作情况及2023年度审计查出问题整改情况的报告"
    )
    (one,) = found(tmp_path, ARRANGEMENT + both)
    assert (
        one
        == "error: 该审计工作报告最迟在2024年9月听取，届时已超过六个月期限（监督法第二十七条第二款）"
    )


def test_a_heading_is_not_as_exact_as_a_title(tmp_path: Path) -> None:
    """听取专项报告 over nouns is how tables are headed; a title that says 听取 means it."""
    heading = ARRANGEMENT + "  - name: 听取县政府专项报告\n    items:\n"
    noun = row("关于2025年度环境状况和环境保护目标完成情况的报告", when="4月")
    moved = re.sub(
        r"(?m)^      - title: 听取和审议县政府关于2024年度环境.*\n(?:        .*\n)+", "", heading
    )
    assert moved != heading
    assert "duty-action" not in rules(tmp_path, moved + noun)
    assert "duty-action" in rules(tmp_path, moved + noun.replace("关于2025", "听取关于2025"))


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        ("财经工委", ["preliminary-review"]),
        ("县人大常委会财政经济工作委员会", ["preliminary-review"]),
        ("县人大财政经济委员会", []),
        ("财经委", []),
    ],
)
def test_special_committees_review(tmp_path: Path, owner: str, expected: list[str]) -> None:
    """Working bodies of the 常委会 only give their opinion."""
    (tmp_path / "plan").mkdir()
    tasks = f"kind: monthly-plan\nmonths: {{7: [{{content: 初步审查2024年县级决算草案, owners: {owner}}}]}}\n"
    (tmp_path / "plan" / "monthly-plan.yaml").write_text(tasks, encoding="utf-8")
    names = rules(tmp_path, ARRANGEMENT)
    assert [name for name in names if name == "preliminary-review"] == expected


def test_a_plan_that_names_no_meetings_is_not_asked_for_them(tmp_path: Path) -> None:
    """Some offices do not plan meetings in this table."""
    bare = re.sub(r"        meetings: .*\n", "", ARRANGEMENT)
    assert "duty-meeting" not in rules(tmp_path, bare)


def test_financial_work_is_never_demanded(tmp_path: Path) -> None:
    """That report is the State Council's duty."""
    assert all("金融" not in one for one in found(tmp_path, ARRANGEMENT))
    assert all("金融工作" not in duty.matter.zh for duty in MATTERS)


def test_whole_year_business_proves_no_session(tmp_path: Path) -> None:
    """A row of the whole year with 常委会会议 does not fill every month."""
    rows = (
        row("审议甲报告", when="3月") + row("审议乙报告", when="9月") + row("任免干部", when="全年")
    )
    text = f"kind: arrangement\nyear: 2019\nlevel: county\ncategories:\n  - name: 甲\n    items:\n{rows}"
    assert found_by("NPC366", text, tmp_path)
    deadline = row("审议丙报告", when="8月底前")  # it may come up in May
    assert not found_by("NPC366", text + deadline, tmp_path)
    series = row("召开常委会会议", when="每两个月", meetings="[]")
    assert not found_by("NPC366", text + series, tmp_path)


def test_a_plan_that_only_ever_writes_heard_means_deliberated(tmp_path: Path) -> None:
    """Where 听取和审议 is written nowhere, 听取 is short for it, and only remarked on."""
    body = (SHILI / "work-points.yaml").read_text(encoding="utf-8")
    longer = "听取和审议县人大常委会法制工委"
    assert longer in ARRANGEMENT
    heard = ARRANGEMENT.replace(longer, "听取县人大常委会法制工委")
    assert any(
        one.startswith("warning: “备案审查工作情况”应当听取和审议（")
        for one in found(tmp_path, heard, body=body)
    )
    heard, body = (
        text.replace("听取和审议", "听取").replace("听取审议", "听取") for text in (heard, body)
    )
    severe = [one for one in found(tmp_path, heard, body=body) if "应当听取和审议" in one]
    assert severe
    assert all(one.startswith("info: ") for one in severe)


@pytest.mark.parametrize(
    "title",
    [
        "2025年度市级预算执行和全市其他财政收支的审计工作报告",
        "2025年度市本级预算执行情况及全市其他财政收支审计工作报告",
        "2025年度本级预算执行与部门其他财政收支情况的审计工作报告",
    ],
)
def test_the_audit_report_is_no_report_on_the_budget(title: str) -> None:
    """Its full name holds the words 预算执行; with both in one title, both are there."""
    assert [duty.id for duty in OF_COUNTY if duty.names(title)] == ["audit-report"]
    both = f"2026年上半年预算执行情况和{title}"
    assert [duty.id for duty in OF_COUNTY if duty.names(both)] == [
        "budget-execution",
        "audit-report",
    ]


def test_a_matter_that_is_exempted_and_answered(tmp_path: Path) -> None:
    """By `duty` it is one for sure, by its words perhaps; the audit's corrections may be two."""
    exempt = "duties: {environment: {exempt: 已向人代会报告}}\n"
    title = "title: 听取和审议县政府关于2024年度环境"
    assert title in ARRANGEMENT
    by_duty = ARRANGEMENT.replace(title, f"duty: environment\n        {title}")
    assert rules(tmp_path, by_duty + exempt) == ["needless-exemption"]
    assert found(tmp_path, by_duty + exempt)[0].startswith("warning: ")
    assert found(tmp_path, ARRANGEMENT + exempt)[0].startswith("info: 这里说明不列")
    assert rules(tmp_path, without("环境状况") + exempt) == []
    later = "duties: {audit-rectification: {exempt: 列入2026年1月常委会会议}}\n"
    assert rules(tmp_path, ARRANGEMENT + later) == []


@pytest.mark.parametrize(
    ("title", "content", "expected"),
    [
        ("审查和批准2025年县级决算", "对2024年县级决算草案研究提出意见", "warning"),
        ("审查和批准2025年县级决算", "对2025年县级决算草案研究提出意见", None),
        ("审查和批准2025年县级决算", "做好2026年决算审查调研", "info"),
        ("审查和批准上年度县级决算", "对2024年县级决算草案研究提出意见", None),
        ("审议《县国土空间规划（2021—2035年）》", "开展2026年规划调研", None),
        ("审议2025年规划实施情况", "调研《2024年规划》", None),
    ],
)
def test_preparations_of_another_year(
    tmp_path: Path, title: str, content: str, expected: str | None
) -> None:
    """Both name a year, and none is the same; the plan's own may say when it is done."""
    text = (
        "kind: arrangement\nyear: 2026\ncategories:\n  - name: 甲\n    items:\n"
        f"      - {{title: {title}, id: x, owners: 财经工委, when: 8月, meetings: 常委会会议}}\n"
        f"---\nkind: monthly-plan\nmonths: {{7: [{{content: {content}, owners: 财经工委, prepares: x}}]}}\n"
    )
    assert [one.severity for one in found_by("NPC378", text, tmp_path)] == [expected] * (
        expected is not None
    )


@pytest.mark.parametrize(
    ("month", "content", "is_found"),
    [
        (12, "起草县人大常委会2025年工作要点", True),
        (12, "起草县人大常委会2026年工作要点", False),
        (12, "总结2025年工作要点落实情况", False),
        (12, "起草2025年工作总结和工作要点", False),
        (2, "征求对2024年工作的意见，制定工作计划", False),
        (2, "总结2024年工作并制定工作计划", False),
        (11, "制定2025年冬季工作计划", False),
        (2, "起草2025年工作要点", False),
        (2, "印发2024年度监督工作计划", True),
        (3, "制定2021—2024年立法工作计划", False),
        (3, "检查2024年工作要点完成情况", False),
    ],
)
def test_papers_of_another_year(
    tmp_path: Path,
    month: int,
    content: str,
    is_found: bool,  # noqa: FBT001 - a table
) -> None:
    """Those of the year before are there; in December the next one's are drafted."""
    text = f"kind: monthly-plan\nyear: 2025\nmonths: {{{month}: [{{content: {content}, owners: 办公室}}]}}\n"
    assert bool(found_by("NPC379", text, tmp_path)) is is_found


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("preamble: 2024年是“十四五”规划实施的关键之年。", ["warning"]),
        ("preamble: 2024年常委会工作的总体要求是：坚持党的领导。", ["warning"]),
        ("preamble: 2024年是关键之年，做好今年工作要坚持党的领导。", ["info"]),
        ("preamble: 2024年是不平凡的一年。2025年是关键之年。", []),
        ("preamble: 2024年是收获之年。今年是关键之年。", []),
        ("preamble: 1954年是人民代表大会制度建立之年。", []),
        ("published: 2026-03-10", ["warning"]),
        ("published: 2024-03-10", ["warning"]),
        ("published: 2024-12-20", []),
        ("published: 2025-12-31", []),
    ],
)
def test_the_opening_and_the_publication(tmp_path: Path, fields: str, expected: list[str]) -> None:
    """What looks back on last year names this one as well."""
    text = f"kind: work-points\nyear: 2025\n{fields}\n"
    assert [one.severity for one in found_by("NPC379", text, tmp_path)] == expected


@pytest.mark.parametrize(
    ("title", "when", "is_early"),
    [
        ("结合《浙江省养老服务条例》执法检查报告开展专题询问", "6月", True),
        ("结合养老服务条例执法检查报告开展专题询问", "6月", True),
        ("听取和审议关于检查《浙江省养老服务条例》实施情况的报告", "6月", True),
        ("结合《浙江省养老服务条例》执法检查报告开展专题询问", "8月", False),
        ("结合《家庭教育促进法》执法检查报告开展专题询问", "6月", False),
        ("结合2024年养老服务条例执法检查报告开展专题询问", "6月", False),
        ("听取养老服务条例执法检查审议意见落实情况的报告", "6月", False),
        ("结合养老服务条例执法检查报告开展专题询问", "适时", False),
    ],
)
def test_what_comes_of_an_inspection_is_not_before_it(
    tmp_path: Path,
    title: str,
    when: str,
    is_early: bool,  # noqa: FBT001 - a table
) -> None:
    """Of the same law, in the same year."""
    text = (
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 甲\n    items:\n"
        + row("检查《浙江省养老服务条例》实施情况", when="7-10月")
        + row(title, when=when)
    )
    assert bool(found_by("NPC381", text, tmp_path)) is is_early


ACCOUNTS = "审查和批准2023年本级决算"


def cancelled(words: str, *, status: str = "cancelled") -> str:
    """The clean plan, with a row that will not be done after all."""
    row = next(line for line in GOOD.splitlines() if words in line)
    return GOOD.replace(row, row.replace("title:", f"status: {status}, title:"))


@pytest.mark.parametrize("words", ["决算", "环境状况", "备案审查", "上半年预算执行"])
def test_what_is_cancelled_answers_no_matter(tmp_path: Path, words: str) -> None:
    """An error where it is cancelled, in words that say so; put off it is still to be done."""
    (one,) = found_by("NPC360", cancelled(words), tmp_path)
    title = (
        next(line for line in GOOD.splitlines() if words in line).split("title: ")[1].split(",")[0]
    )
    assert one.message.zh.startswith(f"“{title}”已取消，没有别的项目安排")
    assert one.place.span is not None
    assert not found_by("NPC360", cancelled(words, status="postponed"), tmp_path)


def asked(text: str) -> list[str]:
    """What the rules about the law's demands find in a plan in one text; the clean plan's left out."""
    codes = [
        one.rule.code for one in findings(text) if one.rule.code.startswith(("NPC36", "NPC37"))
    ]
    usual = [
        one.rule.code for one in findings(GOOD) if one.rule.code.startswith(("NPC36", "NPC37"))
    ]
    return [code for code in codes if code not in usual]


def test_what_stands_in_for_what_is_cancelled_answers() -> None:
    """Another row, or a reason; and a cancelled row is asked nothing itself."""
    other = f"      - {{title: {ACCOUNTS}, owners: 财经工委, when: 8月, meetings: 常委会会议}}\n"
    assert not asked(cancelled(ACCOUNTS) + other)
    reason = "level: county\nduties: {final-accounts: {exempt: 上级统一安排}}"
    assert not asked(cancelled(ACCOUNTS).replace("level: county", reason))
    wrong = cancelled(ACCOUNTS).replace(
        "when: 8月, meetings: 常委会会议", "when: 12月, meetings: 主任会议", 1
    )
    assert not asked(wrong + other)


def test_what_is_cancelled_is_no_near_title(tmp_path: Path) -> None:
    """Nor does the task of a month stand in for it."""
    near = cancelled("上半年国民经济").replace("国民经济和社会发展计划执行情况", "经济运行情况")
    (one,) = found_by("NPC360", near, tmp_path)
    assert "是否即为此项" not in one.message.zh


@pytest.mark.parametrize(
    ("title", "when", "year", "expected"),
    [
        # 代表法 was amended in March 2025, 监督法 in November 2024.
        ("听取县政府关于代表建议办理情况的报告", "12月", 2025, "代表法第五十一条第三款"),
        ("听取县政府关于代表建议办理情况的报告", "2月", 2025, "代表法（2015年）第四十二条第三款"),
        ("听取县政府关于代表建议办理情况的报告", "2—4月", 2025, "代表法第五十一条第三款"),
        ("听取县政府关于政府债务管理情况的报告", "12月", 2024, "监督法第二十五条第二款"),
        ("听取县政府关于政府债务管理情况的报告", "10月", 2024, None),
        ("听取县政府关于政府债务管理情况的报告", "全年", 2024, None),
        ("开展《安全生产法》执法检查", "9月", 2024, "监督法（2006年）第二十六条"),
        ("开展《安全生产法》执法检查", "全年", 2024, "监督法第三十六条"),
        ("开展交通治理专题询问", "12月", 2024, "监督法第四十七条"),
        ("开展交通治理专题询问", "9月", 2024, None),
    ],
)
def test_the_law_of_its_day_and_not_of_the_year(
    tmp_path: Path, title: str, when: str, year: int, expected: str | None
) -> None:
    """What is put before the wrong meeting is told by the article that holds when it is."""
    lone = row(title, when=when, meetings="主任会议") + row("审议甲")
    text = f"kind: arrangement\nyear: {year}\nlevel: county\ncategories:\n  - name: 甲\n    items:\n{lone}"
    said = [
        one for one in found(tmp_path, text, year=year) if "应当" in one and "没有安排" not in one
    ]
    assert [expected in one for one in said if expected] == [True] * bool(expected)
    assert expected or said == []


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2010, None),
        (2012, "info: 没有安排“代表建议办理情况”（代表法（2010年）第四十二条第三款）"),
        (2025, "warning: 没有安排“代表建议办理情况”（代表法（2015年）第四十二条第三款）"),
        (2026, "warning: 没有安排“代表建议办理情况”（代表法第五十一条第三款）"),
    ],
)
def test_what_is_missing_is_told_by_the_law_that_the_year_begins_with(
    tmp_path: Path, year: int, expected: str | None
) -> None:
    """2015's text is no law of 2012, and what could not be read is only remarked on."""
    text = f"kind: arrangement\nyear: {year}\nlevel: county\ncategories:\n  - name: 甲\n    items:\n{row('审议甲')}"
    body = f"kind: work-points\nyear: {year}\nlevel: county\n"
    said = [one for one in found(tmp_path, text, body=body, year=year) if "代表建议" in one]
    assert said == [expected] * bool(expected)


@pytest.mark.parametrize(
    ("title", "expected"),
    [("审查和批准2022年本级决算", "info"), ("审查和批准2024年本级决算", None)],
)
def test_the_year_of_what_a_row_says_it_answers(
    tmp_path: Path, title: str, expected: str | None
) -> None:
    """It is remarked on: the office says itself that this is the matter."""
    rows = row(f"{title}, duty: 决算") + row("审议甲")
    text = f"kind: arrangement\nyear: 2025\nlevel: county\ncategories:\n  - name: 甲\n    items:\n{rows}"
    said = [one for one in found(tmp_path, text) if "年计划中的" in one]
    assert [one.partition(":")[0] for one in said] == [expected] * bool(expected)


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("审议通过2024年本级决算", True),
        ("表决通过关于批准2024年本级决算的决议", False),
        ("2024年本级决算", False),
    ],
)
def test_accounts_that_are_passed_under_a_heading_of_what_is_reviewed(
    tmp_path: Path, title: str, *, is_told: bool
) -> None:
    """The heading says what is done only where the row does not."""
    text = (
        "kind: arrangement\nyear: 2025\nlevel: county\ncategories:\n  - name: 审议（审查）议题\n    items:\n"
        f"{row(title)}{row('审议甲')}"
    )
    assert any("应当审查和批准" in one for one in found(tmp_path, text)) == is_told

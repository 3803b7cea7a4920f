"""Times outside the year, months with too much, and meetings against the usage."""

from pathlib import Path

import pytest

from npc.diagnostics import Severity
from plan_texts import check_below, found_by
from support import Write

HEAD = "kind: arrangement\nyear: 2025\ncategories:\n  - name: 甲\n    items:\n"
HEARD = [
    f"      - {{title: 听取和审议县政府关于第{n}类工作情况的报告, owners: 财经工委, when: {n}月, meetings: 常委会会议}}\n"
    for n in range(1, 9)
] + [
    f"      - {{title: 听取县法院关于第{n}类工作情况的报告, owners: 法制工委, when: {n}月, meetings: 主任会议}}\n"
    for n in range(1, 5)
]
EXCEPTION = "      - {title: 听取县检察院工作情况的报告, owners: 法制工委, when: 9月, meetings: 常委会会议}\n"


def found(write: Write, text: str, settings: str = "") -> list[str]:
    """Check a plan with settings, and give what rules about times find."""
    path = write("plans/2025/plan.yaml", text)
    write("npc.yaml", settings or "templates: none\n")
    report = check_below(path.parents[2])
    wanted = {"NPC344", "NPC345", "NPC346"}
    return [
        f"{one.severity} {one.rule.name}" for one in report.diagnostics if one.rule.code in wanted
    ]


@pytest.mark.parametrize(
    ("when", "is_outside"),
    [
        ("2024年3月", True),
        ("次年1月", True),
        ("2026年1—2月", True),
        ("12月至次年1月", False),
        ("2025年3月", False),
        ("3月", False),
        ("适时", False),
        ("全年", False),
    ],
)
def test_times_outside_the_year(write: Write, when: str, is_outside: bool) -> None:  # noqa: FBT001 - a table
    """Only what lies in other years altogether."""
    text = f"{HEAD}      - {{title: 视察, owners: 办公室, when: {when}}}\n"
    assert (found(write, text) == ["warning outside-year"]) is is_outside


def test_corrections_may_come_in_the_next_year(write: Write) -> None:
    """Within six months of the audit report, which the law allows."""
    text = (
        f"{HEAD}      - {{title: 听取审计查出问题整改情况的报告, owners: 办公室, when: 次年1月}}\n"
    )
    assert found(write, text) == []
    assert found(write, text.replace("次年1月", "2024年1月")) == ["warning outside-year"]


def rows(count: int, when: str = "9月", owners: str = "办公室") -> str:
    """Return some rows of one month and owner."""
    return "".join(
        f"      - {{title: 审议第{n}件议案, owners: {owners}, when: {when}, meetings: 常委会会议}}\n"
        for n in range(count)
    )


def test_the_limits_of_a_repo(write: Write) -> None:
    """A department and a session each have their own."""
    assert found(write, HEAD + rows(4)) == []
    assert found(write, HEAD + rows(4), "limits: {department: 3}\n") == ["warning overloaded-month"]
    assert found(write, HEAD + rows(4), "limits: {session: 3}\n") == ["warning overloaded-month"]
    assert found(write, HEAD + rows(4), "limits: {session: 4, department: 4}\n") == []


def test_only_matters_of_that_month_alone_are_counted(write: Write) -> None:
    """What may be done in either of two months crowds neither; placeholders are nobody's load."""
    assert (
        found(write, HEAD + rows(4, when="9-10月"), "limits: {department: 3, session: 3}\n") == []
    )
    assert found(write, HEAD + rows(4, owners="各工委"), "limits: {department: 3}\n") == []


def test_a_plan_that_keeps_to_the_usage_has_its_exceptions_named(write: Write) -> None:
    """As info, unless the repo says that it is the usage."""
    text = HEAD + "".join(HEARD) + EXCEPTION
    assert found(write, text) == ["info meeting-convention"]
    assert found(write, text, "meeting-convention: true\n") == ["warning meeting-convention"]
    assert found(write, text, "meeting-convention: false\n") == []


def test_what_is_heard_to_be_decided_is_the_committees(write: Write) -> None:
    """听取…的报告，并作出决定 goes to a session whatever its first verb."""
    decided = EXCEPTION.replace("工作情况的报告", "工作情况的报告，并作出决定")
    assert found(write, HEAD + "".join(HEARD) + decided) == []
    elsewhere = decided.replace("常委会会议", "主任会议")
    assert found(write, HEAD + "".join(HEARD) + elsewhere) == ["info meeting-convention"]


def test_a_plan_without_a_usage_has_no_exceptions(write: Write) -> None:
    """Too few items, too many exceptions, or one direction only prove nothing."""
    assert found(write, HEAD + "".join(HEARD[6:10]) + EXCEPTION) == []
    assert found(write, HEAD + "".join(HEARD) + EXCEPTION + EXCEPTION.replace("9月", "8月")) == []
    assert found(write, HEAD + "".join(HEARD[:8]) + EXCEPTION) == []


def test_one_deliberated_report_before_another_meeting(write: Write) -> None:
    """What is 听取和审议 is the standing committee's; eight rows beside it show that one is a slip."""
    moved = "      - {title: 听取和审议县政府关于养老工作情况的报告, owners: 财经工委, when: 9月, meetings: 主任会议}\n"
    assert found(write, HEAD + "".join(HEARD[:8]) + moved) == ["warning meeting-convention"]
    assert found(write, HEAD + "".join(HEARD[:7]) + moved) == []
    assert found(write, HEAD + "".join(HEARD[:8]) + moved + moved.replace("养老", "医疗")) == []
    off = found(write, HEAD + "".join(HEARD[:8]) + moved, "meeting-convention: false\n")
    assert off == []


def test_sessions_by_a_deadline_may_be_the_same(tmp_path: Path) -> None:
    """A row that is due by June may come before the session of May."""
    body = "kind: work-points\nyear: 2025\npreamble: 全年召开常委会会议1次。\n---\n"
    assert found_by("NPC348", body + HEAD + HEARD[4] + HEARD[5], tmp_path)
    by_june = HEARD[5].replace("when: 6月", "when: 6月底前")
    assert not found_by("NPC348", body + HEAD + HEARD[4] + by_june, tmp_path)


def test_a_deadline_is_in_no_month_alone(write: Write) -> None:
    """What is due by September does not crowd September."""
    limit = "limits: {department: 3}\n"
    assert found(write, HEAD + rows(4), limit) == ["warning overloaded-month"]
    assert found(write, HEAD + rows(4, when="9月底前"), limit) == []


@pytest.mark.parametrize(
    ("when", "is_wrong"),
    [
        ("11月20日（星期一）前", True),
        ("11月20日（星期四）前", False),
        ("11月20日（周四）", False),
        ("2026年11月20日(星期四)", True),
        ("11月20日（暂定）", False),
        ("11月（星期一）", False),
    ],
)
def test_weekdays(tmp_path: Path, when: str, is_wrong: bool) -> None:  # noqa: FBT001 - a table
    """20 November 2025 is a Thursday."""
    text = f"{HEAD}      - {{title: 视察, owners: 办公室, when: {when}, meetings: 主任会议}}\n"
    assert bool(found_by("NPC342", text, tmp_path)) is is_wrong


@pytest.mark.parametrize(
    ("content", "month", "is_found"),
    [
        ("开展养老服务条例执法检查（6—7月）", 8, True),
        ("开展养老服务条例执法检查（6-7月）", 7, False),
        ("开展养老服务条例执法检查（8—9月）", 8, False),
        ("汇总各工委工作数据（4—6月）", 7, False),
        ("制定养老服务条例执法检查方案（9—10月）", 8, False),
        ("听取财政收支情况（1—6月）", 7, False),
        ("梳理常委会会议（6月）", 8, False),
        ("开展养老服务条例执法检查（第二阶段）", 8, False),
    ],
)
def test_a_range_of_months_at_the_end_of_a_task(
    tmp_path: Path,
    content: str,
    month: int,
    is_found: bool,  # noqa: FBT001 - a table
) -> None:
    """It says when the work is done, unless it may be what is counted."""
    text = f"kind: monthly-plan\nyear: 2025\nmonths: {{{month}: [{{content: {content}, owners: 办公室}}]}}\n"
    assert bool(found_by("NPC349", text, tmp_path)) is is_found


@pytest.mark.parametrize(
    ("category", "when", "is_outside"),
    [
        ("第十七次会议（4月）", "5月", True),
        ("四季度", "7月", True),
        ("第四季度重点工作", "10-12月", False),
        ("上半年", "6-9月", False),
        ("2025年二季度", "8月", True),
        ("4月常委会会议", "3月", True),
        ("全年", "7月", False),
        ("二季度", "适时", False),
        ("听取上半年计划、预算执行情况的报告", "8月", False),
        ("代表活动月", "9月", False),
        ("代表活动（3—5月）", "11月", True),
        ("二季度", "9月底前", False),
        ("四季度", "9月底前", True),
    ],
)
def test_rows_under_a_time(tmp_path: Path, category: str, when: str, is_outside: bool) -> None:  # noqa: FBT001 - a table
    """A category that is a time as a whole holds for its rows."""
    text = f"{HEAD.replace('甲', category)}      - {{title: 视察, owners: 办公室, when: {when}}}\n"
    assert bool(found_by("NPC347", text, tmp_path)) is is_outside


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("全年召开常委会会议3次", True),
        ("2025年，计划召开3次常委会会议", True),
        ("安排主任会议12次，召开常委会会议3次", True),
        ("全年召开常委会会议4次", False),
        ("全年召开常委会会议9次", False),
        ("召开常委会会议不少于3次", False),
        ("召开常委会会议3次以上", False),
        ("每季度召开常委会会议1次", False),
        ("2024年召开常委会会议3次", False),
        ("过去一年成效明显。召开常委会会议3次", False),
        ("召开主任会议3次", False),
    ],
)
def test_sessions_counted_in_the_text(tmp_path: Path, text: str, is_found: bool) -> None:  # noqa: FBT001 - a table
    """Rows in more months than sessions prove one too many; rows in fewer prove nothing."""
    rows = "".join(HEARD[:4]) + HEARD[4].replace("when: 5月", "when: 5-6月")
    body = f"kind: work-points\nyear: 2025\npreamble: {text}。\n---\n"
    assert bool(found_by("NPC348", body + HEAD + rows, tmp_path)) is is_found


@pytest.mark.parametrize("key", ["1-2", "1至2月", "1月、2月"])
def test_a_month_that_is_several(write: Write, key: str) -> None:
    """The work goes under one of them."""
    path = write(
        "plans/2025/plan.yaml",
        f"kind: monthly-plan\nmonths: {{'{key}': [{{content: 视察, owners: 办公室}}]}}\n",
    )
    report = check_below(path.parents[2])
    (one,) = report.diagnostics
    assert one.hint is not None
    assert one.hint.zh == "请将工作列入1月或2月"


@pytest.mark.parametrize(
    ("title", "when", "is_found"),
    [
        ("民生实事项目年中督查", "11月", True),
        ("民生实事项目年中督查", "8-9月", False),
        ("开展年末述职评议", "4月", True),
        ("开展年底测评", "12月", False),
        ("第三季度代表活动", "10月", True),
        ("第三季度代表活动", "9月", False),
        ("民生实事项目年中督查、年末测评", "12月", False),
        ("听取年末测评情况的报告", "4月", False),
        ("2024年底督查问题整改", "3月", False),
        ("2025年中小学视察", "11月", False),
        ("一季度督查", "4月", False),
        ("开展年中督查", "适时", False),
        ("开展年中督查", "全年", False),
        ("开展年中督查", "12月底前", False),
    ],
)
def test_titles_that_say_when(tmp_path: Path, title: str, when: str, is_found: bool) -> None:  # noqa: FBT001 - a table
    """What is surely the row's own time is compared with it; reports on a time are not."""
    text = f"{HEAD}      - {{title: {title}, owners: 办公室, when: {when}, meetings: 主任会议}}\n"
    assert bool(found_by("NPC349", text, tmp_path)) is is_found


@pytest.mark.parametrize("when", ["年初", "年中、年末"])
def test_a_time_without_its_months_is_remarked_on(tmp_path: Path, when: str) -> None:
    """Offices differ by what they mean, so the months are asked for; it is no fault."""
    text = f"{HEAD}      - {{title: 视察, owners: 办公室, when: {when}}}\n"
    (one,) = found_by("NPC343", text, tmp_path)
    assert one.severity is Severity.INFO


@pytest.mark.parametrize(
    ("category", "title", "is_found"),
    [
        ("跟踪监督", "听取县政府关于审议意见办理情况的报告", False),
        ("跟踪监督", "听取县政府关于审计查出问题整改情况的报告", False),
        ("跟踪监督", "听取县政府关于交通治理工作的报告", True),
        ("听取审议报告、审查批准事项", "审查和批准2024年县级决算", False),
        ("听取和审议报告", "审查和批准2024年市级决算", False),
        ("听取和审议报告", "讨论决定重大事项", True),
        ("视察活动", "审查和批准2024年市级决算", True),
        ("视察督查", "督办重点建议", False),
        ("视察、检查督办", "开展食品安全法执法检查", False),
        ("视察活动", "开展食品安全法执法检查", True),
        ("执法检查", "听取和审议关于检查《中华人民共和国水法》贯彻实施情况的报告", False),
        ("执法检查", "听取和审议关于养老服务工作情况的报告", True),
        ("视察调研及其他", "听取县公安局关于打击电信诈骗工作情况的报告", False),
        ("常委会会议及视察调研", "听取县公安局关于打击电信诈骗工作情况的报告", False),
        ("主任会议及视察调研", "听取县公安局关于打击电信诈骗工作情况的报告", True),
        ("讨论决定重大事项", "听取和审议2023年决算（草案）的报告，审查和批准2023年决算", False),
        ("讨论决定重大事项", "听取和审议公益诉讼工作的报告，并作出关于加强公益诉讼的决定", False),
        ("讨论决定重大事项", "听取和审议民生实事候选项目的报告，表决民生实事项目", False),
        ("讨论决定重大事项", "听取和审议县政府关于规划修改的报告并作出决议", False),
        ("讨论决定重大事项", "听取和审议县检察院关于公益诉讼工作情况的报告", True),
        ("讨论决定重大事项", "听取和审议养老工作情况的报告，并开展专题询问", True),
        ("专题询问", "听取和审议养老工作情况的报告，并开展专题询问", False),
        ("视察活动", "听取和审议养老工作情况的报告，会前视察养老机构", False),
        ("听取和审议报告", "表决城市总体规划的决议", True),
    ],
)
def test_rows_under_a_way_of_working(
    tmp_path: Path,
    category: str,
    title: str,
    is_found: bool,  # noqa: FBT001 - a table
) -> None:
    """A category names what its rows do, at length or in short."""
    row = f"      - {{title: {title}, owners: 办公室, when: 8月, meetings: 常委会会议}}\n"
    assert bool(found_by("NPC329", HEAD.replace("甲", category) + row, tmp_path)) is is_found


def test_a_report_on_a_draft_under_decisions_is_remarked_on(tmp_path: Path) -> None:
    """It is mostly decided on as well, which its title need not say."""
    title = "听取和审议县政府关于“十五五”规划纲要（草案）的报告"
    row = f"      - {{title: {title}, owners: 办公室, when: 8月, meetings: 常委会会议}}\n"
    text = HEAD.replace("甲", "讨论决定重大事项") + row
    (one,) = found_by("NPC329", text, tmp_path)
    assert one.severity is Severity.INFO


def test_what_is_cancelled_crowds_no_month(write: Write) -> None:
    """The rule counts as `npc schedule load` does."""
    limit = "limits: {department: 3}\n"
    cancelled = rows(1).replace("meetings:", "status: 已取消, meetings:")
    assert "已取消" in cancelled
    assert found(write, HEAD + rows(3) + cancelled, limit) == []
    assert found(write, HEAD + rows(4) + cancelled, limit) == ["warning overloaded-month"]


def test_one_kind_of_meeting_is_counted_under_one_name(write: Write) -> None:
    """县人大常委会会议 is the column 常委会会议, as in `npc schedule load`."""
    head = HEAD.replace("categories:", "meetings: [常委会会议, 主任会议]\ncategories:")
    named = rows(2).replace("常委会会议", "县人大常委会会议")
    assert found(write, head + rows(2) + named, "limits: {session: 3}\n") == [
        "warning overloaded-month"
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("围绕群众关心的问题开展视察，并集体酝酿了代表建议。", "酝酿了"),
        ("一是组织了代表培训。", "组织了"),
        ("筹备了代表大会会议。", "筹备了"),
        ("完成了会议文件的起草。", "完成了"),
        ("常委会认真开展了专题调研。", "开展了"),
        ("视察了解情况，走访了解民意。", ""),
        ("2024年开展了执法检查，召开了会议。", ""),
        ("去年，听取了报告。组织了视察。", ""),
        ("3月5日，召开了动员会。", ""),
        ("认真听取了汇报后，提出意见。", ""),
        ("党中央高度重视，召开了中央人大工作会议。", ""),
        ("为了解情况，做到心中有数。", ""),
    ],
)
def test_a_plan_in_the_past_tense(text: str, words: str, tmp_path: Path) -> None:
    """Only what surely tells of the office's own work, and not of another time."""
    plan = f"kind: work-points\nyear: 2025\nsections: [{{title: 甲, points: [{{text: {text}}}]}}]\n"
    found = [one.message.zh for one in found_by("NPC332", plan, tmp_path)]
    assert found == ([f"“{words}”说的是已经做过的事"] if words else [])


def test_a_text_in_the_past_tense_is_found_once_with_its_places(tmp_path: Path) -> None:
    """Two verbs of one text are one finding, which counts them."""
    text = "召开了座谈会，听取了意见。"
    plan = f"kind: work-points\nyear: 2025\nsections: [{{title: 甲, points: [{{text: {text}}}]}}]\n"
    found = [one.message.zh for one in found_by("NPC332", plan, tmp_path)]
    assert found == ["“召开了”说的是已经做过的事（共2处）"]


def test_what_may_look_back_does(tmp_path: Path) -> None:
    """The preamble, remarks, and rows that are done."""
    preamble = "kind: work-points\nyear: 2025\npreamble: 召开了会议。\n"
    assert found_by("NPC332", preamble, tmp_path) == []
    table = (
        HEAD
        + "      - {title: 召开了会议, owners: 甲, when: 1月, status: 已完成, note: 听取了意见}\n"
    )
    assert found_by("NPC332", table, tmp_path) == []


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("。。。", []),
        ("   ", []),
        ("。 。", ["本条末尾没有句号，其他各条大多有"]),
        (" 。 ", ["本条末尾有句号，其他各条大多没有"]),
        ("； 。", ["本条末尾没有句号，其他各条大多有"]),
        ("；；。", []),
        ("。 ", []),
        ("。 。 。", []),
    ],
)
def test_texts_of_a_list_end_in_one_way(ends: str, expected: list[str], tmp_path: Path) -> None:
    """Few that differ are a slip; points, sections of a sentence each, rows of a table."""
    texts = [f"对第{n}项工作开展专题询问{end.strip()}" for n, end in enumerate(ends)]
    points = "".join(f"      - text: {text}\n" for text in texts)
    body = "kind: work-points\nyear: 2025\nsections:\n"
    of_points = found_by("NPC333", f"{body}  - title: 甲\n    points:\n{points}", tmp_path)
    assert [one.message.zh for one in of_points] == expected
    sections = "".join(f"  - {{title: 甲{n}, text: {text}}}\n" for n, text in enumerate(texts))
    of_sections = found_by("NPC333", body + sections, tmp_path)
    assert [one.message.zh for one in of_sections] == expected
    rows = "".join(f"      - {{title: {text}, owners: 甲, when: 3月}}\n" for text in texts)
    of_rows = found_by("NPC333", HEAD + rows, tmp_path)
    assert [one.message.zh for one in of_rows] == expected

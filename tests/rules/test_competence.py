"""Which meeting may decide what: rows that decide, rows that only prepare, and the meetings they name."""

from pathlib import Path

import pytest

from plan_texts import check_below, row

HEAD = """kind: work-points
organ: {organ}
year: {year}
level: {level}
---
kind: arrangement
categories:
  - name: 议题
    items:
"""
SESSIONS = row("听取和审议县政府关于养老服务工作情况的报告")


def said(
    tmp_path: Path,
    *rows: str,
    level: str = "county",
    year: int = 2025,
    organ: str = "示例县人大常委会",
) -> list[str]:
    """Return how bad each finding about competence is."""
    text = HEAD.format(level=level, year=year, organ=organ) + SESSIONS + "".join(rows)
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    found = check_below(tmp_path).diagnostics
    return [str(one.rule.severity) for one in found if one.rule.code == "NPC384"]


@pytest.mark.parametrize(
    "title",
    [
        "审查和批准2025年国民经济和社会发展计划调整方案",
        "听取和审议县政府关于2025年计划调整方案的报告，并作出决议",
        "审查批准县“十五五”规划纲要调整方案",
        "作出关于加强检察公益诉讼工作的决议",
        "审议通过关于加强国有资产监督的决定",
        "根据县长提名，决定任免县政府组成人员",
        "任免国家机关工作人员",
        "任命县选举委员会组成人员",
        "决定接受县人大常委会委员辞去职务的请求",
        "表决任免案",
        "讨论通过县政府关于提请审议计划调整方案的议案",
        "补选市人大代表",
        "审议通过关于加强新时代检察机关法律监督工作促进高质量发展的决定",
    ],
)
@pytest.mark.parametrize("meetings", ["主任会议", "党组会议", "[党组会议, 主任（扩大）会议]"])
def test_what_is_decided_by_another_meeting(tmp_path: Path, title: str, meetings: str) -> None:
    """It is an error, whatever else the plan has; with the standing committee it is right."""
    assert said(tmp_path, row(title, meetings=meetings), row(title, when="9月")) == ["error"]
    assert said(tmp_path, row(title, meetings=f"[{meetings.strip('[]')}, 常委会会议]")) == []
    assert said(tmp_path, row(title)) == []


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("听取和审议县政府关于2025年国民经济和社会发展计划调整方案的报告", "warning"),
        ("人事任免", "warning"),
        ("关于加强检察公益诉讼工作的决定", "warning"),
        ("县选举委员会组成人员", "warning"),
        ("讨论决定人事任免事项", "warning"),
        ("审议人事任免案", "info"),
        ("审议关于加强检察公益诉讼工作的决定（草案）", "info"),
    ],
)
def test_what_is_about_to_be_decided(tmp_path: Path, title: str, severity: str) -> None:
    """Where no other row brings the matter before the standing committee."""
    assert said(tmp_path, row(title, meetings="主任会议")) == [severity]
    assert said(tmp_path, row(title, meetings="主任会议"), row(title, when="9月")) == []


@pytest.mark.parametrize(
    "title",
    [
        "讨论人事任免事项",
        "研究提请常委会会议审议的人事任免事项",
        "听取县政府关于计划调整方案的汇报",
        "讨论关于加强检察公益诉讼工作的决定（草案），提请常委会会议审议",
        "讨论提请县人大常委会任免的人员名单",
        "决定将计划调整方案提请常委会会议审查批准",
        "审议通过2025年监督工作计划",
        "通过县人大常委会2025年工作要点",
        "通过年度工作计划",
        "决定召开县十八届人大常委会第三十次会议",
        "研究召开县十八届人大六次会议有关事项",
        "听取关于常委会决议决定执行情况的汇报",
        "听取县政府关于重大事项决定落实情况的报告",
        "审议意见交办",
        "决定交办审议意见",
        "听取任后监督工作情况的汇报",
        "开展任前法律知识考试",
        "审议通过常委会机关干部任免事项",
        "任免代表小组组长",
        "听取县选举委员会工作情况的汇报",
        "研究县选举委员会组成人员建议名单",
        "初步审查预算调整初步方案",
        "听取县政府关于规划纲要中期评估情况的汇报",
        "讨论决定重大事项清单",
        "审议县监督工作计划调整方案",
        "听取和审议县国土空间总体规划调整方案的报告",
        "视察重大项目建设情况",
        "督办2024年决议落实情况",
        "听取县政府关于部门预算调整情况的汇报",
        "拟定县人大常委会关于召开县人大六次会议的决定",
        "表决器系统更新",
        "审定工作评议实施方案",
        "讨论通过关于“十四五”以来招商引资工作情况报告的审议意见",
        "审议通过学习宣传贯彻《中共中央关于进一步全面深化改革、推进中国式现代化的决定》的方案",
        "通过关于调整常委会组成人员联系乡镇人大安排的方案",
        "讨论关于召开县十九届人大三次会议的决定（草案）",
        "听取2025年县本级政府投资项目计划执行情况的汇报",
        "讨论确定常委会第五次会议议程（草案）",
        "同意将人事任免议案提请常委会会议审议",
        "通过代表工作委员会2025年工作计划",
        "审议县人大常委会关于走访代表情况的报告",
        "决定对代表建议进行重点督办",
        "听取和审议县人大常委会执法检查组关于安全生产法实施情况的报告审议意见落实情况",
        "审议《示例县城市管理条例》执行情况的报告",
    ],
)
def test_what_other_meetings_may_do(tmp_path: Path, title: str) -> None:
    """They discuss, hear, put before the standing committee, and see to everyday work."""
    assert said(tmp_path, row(title, meetings="主任会议")) == []
    assert said(tmp_path, row(title, meetings="主任会议"), level="city") == []


@pytest.mark.parametrize(
    ("title", "level", "severities"),
    [
        ("《示例市养犬管理条例（草案）》一审", "city", ["error"]),
        ("《示例市养犬管理条例（草案）》二次审议", "province", ["error"]),
        ("审议《示例市养犬管理条例（草案）》", "city", ["info"]),
        ("听取《示例市养犬管理条例（草案）》修改情况的汇报", "city", []),
        ("《示例市养犬管理条例》立法调研", "city", []),
        ("审议通过《示例市养犬管理条例（修订草案）》", "city", ["error"]),
        ("对《示例市养犬管理条例》开展立法后评估", "city", []),
        ("任命县选举委员会组成人员", "city", []),
    ],
)
def test_levels(tmp_path: Path, title: str, level: str, severities: list[str]) -> None:
    """Bills are a matter of provinces and cities, election committees one of counties."""
    assert said(tmp_path, row(title, meetings="主任会议"), level=level) == severities


@pytest.mark.parametrize(
    ("title", "severities"),
    [
        ("审查和批准2026年县级预算", ["warning"]),
        ("表决通过《示例自治县水资源保护单行条例》", ["warning"]),
        ("审议《示例自治县水资源保护单行条例（草案）》", []),
        ("初步审查2026年预算草案", []),
        ("审查和批准2025年预算调整方案", []),
        ("审查和批准2024年决算", []),
        ("听取和审议2025年预算执行情况的报告", []),
        ("选举县监察委员会主任", ["warning"]),
        ("补选市人大代表", []),
    ],
)
def test_what_only_the_congress_decides(tmp_path: Path, title: str, severities: list[str]) -> None:
    """The standing committee may look at it beforehand."""
    assert said(tmp_path, row(title)) == severities


def test_one_fault_has_one_finding(tmp_path: Path) -> None:
    """What is found as a statutory matter, or by the usage of the place, is not found again."""
    text = HEAD.format(level="county", year=2025, organ="示例县人大常委会") + SESSIONS
    text += row("审查和批准2024年本级决算", meetings="主任会议", when="8月")
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    codes = [one.rule.code for one in check_below(tmp_path).diagnostics]
    assert "NPC362" in codes
    assert "NPC384" not in codes


def test_a_plan_that_does_not_say_its_level(tmp_path: Path) -> None:
    """What holds in towns or in counties alone is not put to it."""
    text = "kind: arrangement\nyear: 2026\ncategories:\n  - name: 议题\n    items:\n"
    text += row("审查和批准2025年本级决算") + row("初步审查2027年预算草案", meetings="主任会议")
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    assert "NPC384" not in [one.rule.code for one in check_below(tmp_path).diagnostics]


def test_before_the_articles(tmp_path: Path) -> None:
    """A plan of a year before the articles that are quoted is not asked."""
    decided = row("审查和批准2020年国民经济和社会发展计划调整方案", meetings="主任会议")
    assert said(tmp_path, decided, year=2020) == []


def test_grounds(tmp_path: Path) -> None:
    """A finding shows article and quote."""
    text = HEAD.format(level="county", year=2025, organ="示例县人大常委会")
    text += row("任免国家机关工作人员", meetings="主任会议")
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    (one,) = [one for one in check_below(tmp_path).diagnostics if one.rule.code == "NPC384"]
    assert one.message.zh.startswith("国家机关工作人员的任免由常委会会议决定（地方组织法第五十条")
    assert any("任免监察委员会副主任" in ground.quote for ground in one.grounds)


def test_the_party_group_has_major_matters_of_its_own(tmp_path: Path) -> None:
    """Those of the place are the standing committee's."""
    assert said(tmp_path, row("讨论决定重大事项", meetings="党组会议")) == []
    assert said(tmp_path, row("讨论决定机关重大事项", meetings="主任会议")) == []
    assert said(tmp_path, row("讨论决定重大事项", meetings="主任会议")) == ["error"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("召开主任会议，审查批准2025年计划调整方案", ["warning"]),
        ("主任会议表决通过人事任免案", ["warning"]),
        ("主任会议讨论人事任免事项，提请常委会会议表决通过任免案", []),
        ("经主任会议审议通过后提请常委会会议作出决议", []),
        ("主任会议审议通过2025年监督工作计划", []),
        ("主任会议听取重点工作情况的汇报，推动作出的决议落实", []),
        ("筹备主任会议，做好人事任免工作", []),
    ],
)
def test_what_is_told_of_a_meeting(tmp_path: Path, text: str, severities: list[str]) -> None:
    """In the body text, and in the departments' months."""
    head = "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n"
    months = f"---\nkind: monthly-plan\nmonths:\n  3:\n    - {{content: {text}, owners: 办公室}}\n"
    for plan in (f"{head}preamble: {text}。\n", head + months):
        (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
        found = check_below(tmp_path).diagnostics
        assert [str(one.rule.severity) for one in found if one.rule.code == "NPC384"] == severities


@pytest.mark.parametrize(
    ("title", "other", "level", "severities"),
    [
        (
            "再次审议《示例市供水条例（草案）》",
            "初次审议《示例市供水条例（草案）》",
            "city",
            ["error"],
        ),
        ("审议《示例市供水条例（草案）》", "审议《示例市排水条例（草案）》", "city", ["info"]),
        ("审议《示例市供水条例（草案）》", "审议《示例市供水条例（草案）》（二审）", "city", []),
        ("审议《示例自治县茶业条例（草案）》", "听取和审议茶业发展情况", "county", ["info"]),
        ("审查代表资格", "听取和审议茶业发展情况", "county", ["info"]),
        ("审查补选的代表的资格", "听取和审议茶业发展情况", "county", ["info"]),
        ("听取2026年预算草案初步审查情况的汇报", "听取和审议茶业发展情况", "county", []),
    ],
)
def test_another_row_of_the_same_matter(
    tmp_path: Path, title: str, other: str, level: str, severities: list[str]
) -> None:
    """Only one of the same bill shows that the row is a step before it; readings are each a decision."""
    rows = row(title, meetings="主任会议"), row(other, when="9月")
    assert said(tmp_path, *rows, level=level) == severities


@pytest.mark.parametrize(
    ("title", "meeting", "severities"),
    [
        ("听取和审议镇人民政府工作报告", "主席团会议", ["info"]),
        ("听取和审议镇人大主席团工作报告", "主席团会议", ["info"]),
        ("听取和审议镇人民政府工作报告", "人代会", []),
        ("听取和审议镇政府工作报告起草情况", "主席团会议", []),
        ("讨论镇人大主席团工作报告", "主席团会议", []),
        ("听取和审议镇政府上半年工作报告", "主席团会议", []),
        ("听取和审议镇政府专项工作报告", "主席团会议", []),
    ],
)
def test_reports_to_the_congress_of_a_town(
    tmp_path: Path, title: str, meeting: str, severities: list[str]
) -> None:
    """The presidium may discuss them before."""
    rows = (row(title, meetings=meeting),)
    assert said(tmp_path, *rows, level="township", organ="示例镇人大主席团") == severities

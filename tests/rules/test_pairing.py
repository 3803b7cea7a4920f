"""What of the body text and of the tables is paired: innocent wordings that stand for one another."""

import pytest

from npc.genre.signs import signs_within
from plan_texts import body, findings, items, names, tasks


@pytest.mark.parametrize(
    "row",
    [
        "听取立法工作计划执行情况的汇报",
        "听取监督工作计划执行情况的汇报",
        "听取投资计划执行情况的汇报",
    ],
)
def test_other_plans_are_not_that_of_the_economy(row: str) -> None:
    assert not signs_within(row)


def test_plan_of_the_economy_keeps_its_sign() -> None:
    assert "计划执行" in signs_within("听取和审议2025年上半年国民经济和社会发展计划执行情况的报告")


def test_row_that_hears_of_another_plan_keeps_no_promise_of_the_economy() -> None:
    rows = items(
        "听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告 | 8月",
        "听取立法工作计划执行情况的汇报 | 9月",
    )
    assert "different-actions" not in names(body("听取和审议计划执行情况的报告。") + rows)


def test_matter_is_followed_by_hearing_the_report_on_it() -> None:
    row = items("听取和审议县政府关于2024年度审计查出问题整改情况的报告 | 12月")
    assert "promise-without-row" not in names(body("跟踪监督审计查出问题整改。") + row)
    assert "promise-without-row" in names(body("跟踪监督校外培训机构治理。") + row)


@pytest.mark.parametrize("heading", ["开展检查视察", "开展执法检查、视察", "开展检查调研"])
def test_headings_of_means_alone_promise_nothing(heading: str) -> None:
    rows = items("检查《中华人民共和国食品安全法》贯彻实施情况 | 9月", "视察防汛物资储备情况 | 5月")
    text = (
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n"
        f"      - {{lead: {heading}, text: 检查《中华人民共和国食品安全法》贯彻实施情况，视察防汛物资储备。}}\n"
    )
    assert {"different-actions", "promise-without-row"}.isdisjoint(names(text + rows))


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("听取县人民法院、县人民检察院有关工作情况的报告。", False),
        ("听取和审议县监察委员会有关工作情况的报告。", True),
    ],
)
def test_point_that_names_who_reports_is_not_silent(said: str, *, is_told: bool) -> None:
    text = (
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n"
        f"      - {{id: law, lead: 公正司法, text: {said}}}\n---\nkind: arrangement\ncategories:\n"
        "  - name: 监督\n    items:\n      - {title: 听取县人民法院关于涉企案件审判执行工作情况的报告, "
        "owners: 法工委, when: 5月, meetings: 主任会议, points: law}\n"
    )
    unsaid = [one for one in findings(text) if one.rule.code == "NPC308"]
    assert bool(unsaid) is is_told


def test_review_of_a_draft_goes_before_the_session_that_decides() -> None:
    heard = "      - {title: 听取2024年县级决算草案编制情况的汇报, owners: 预算工委, when: 5月, meetings: 主任会议}\n"
    rows = items("审查和批准2024年县级决算 | 6月") + heard
    found = names(rows + tasks("5 | 对2024年县级决算草案进行初步审查 | 财经工委"))
    assert {"late-preparation", "different-owners"}.isdisjoint(found)

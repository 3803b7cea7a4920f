"""Laws that are no longer or not yet in force, and names that no law has."""

from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic, Severity
from npc.genre.law_likeness import names_nearby
from npc.genre.laws import quoted_laws
from plan_texts import body, findings, found_by, items


def told(text: str, *rows: str, year: int = 2025) -> list[Diagnostic]:
    """Return what is found of laws in a point and in rows of a year's plan."""
    plan = body(text).replace("year: 2025", f"year: {year}") + (items(*rows) if rows else "")
    return [one for one in findings(plan) if one.rule.code == "NPC417"]


@pytest.mark.parametrize(
    ("text", "year", "law", "right"),
    [
        ("开展《中华人民共和国合同法》执法检查", 2025, "合同法", "民法典"),
        ("检查合同法实施情况", 2025, "合同法", "民法典"),
        ("组织学习、宣传《物权法》", 2021, "物权法", "民法典"),
        ("开展环境噪声污染防治法执法检查", 2023, "环境噪声污染防治法", "噪声污染防治法"),
        ("检查《执业医师法》贯彻实施情况", 2023, "执业医师法", "医师法"),
        ("检查《大气污染防治法》实施情况", 2027, "大气污染防治法", "生态环境法典"),
        ("检查《乡村振兴法》实施情况", 2025, "乡村振兴法", "乡村振兴促进法"),
        ("检查《水污染防止法》实施情况", 2025, "水污染防止法", "水污染防治法"),
        ("检查《职业技术教育法》实施情况", 2025, "职业技术教育法", "职业教育法"),
        ("检查《动物检疫法》实施情况", 2025, "动物检疫法", "动物防疫法"),
        ("学习《民族地区自治法》", 2025, "民族地区自治法", "民族区域自治法"),
        ("学习《科技成果转化促进法》", 2025, "科技成果转化促进法", "促进科技成果转化法"),
        ("学习《退役军人权益保障法》", 2025, "退役军人权益保障法", "退役军人保障法"),
        ("检查《固体废物污染防治法》", 2025, "固体废物污染防治法", "固体废物污染环境防治法"),
        (
            "检查《固体废弃物污染环境防治法》",
            2025,
            "固体废弃物污染环境防治法",
            "固体废物污染环境防治法",
        ),
    ],
)
def test_a_law_is_named_that_is_not_there(text: str, year: int, law: str, right: str) -> None:
    """The finding names the law that is meant, on its grounds."""
    (found,) = told(text, year=year)
    assert found.rule.severity is Severity.WARNING
    assert f"《{law}》" in found.message.zh
    assert found.hint
    assert f"《{right}》" in found.hint.zh
    assert found.grounds


@pytest.mark.parametrize(
    ("text", "severity", "said"),
    [
        ("根据《各级人民代表大会监督法》", Severity.WARNING, "各级人民代表大会常务委员会监督法"),
        ("学习《中华人民共和国监督法》", Severity.INFO, "各级人民代表大会常务委员会监督法"),
        ("宣传《中华人民共和国科技进步法》", Severity.INFO, "科学技术进步法"),
        ("检查《优化营商环境法》实施情况", Severity.INFO, "条例"),
        ("学习《中华人民共和国数字经济法》", Severity.INFO, "尚未制定"),
    ],
)
def test_names_that_are_not_whole_or_not_known(text: str, severity: Severity, said: str) -> None:
    """中华人民共和国 goes before full names; of what is not in the table nothing is sure."""
    (found,) = told(text)
    assert found.rule.severity is severity
    assert found.hint
    assert said in found.hint.zh


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("学习《监督法》《科技进步法》《中华人民共和国中国人民银行法》", 2025),
        ("学习《优化营商环境法》", 2025),
        ("检查《优化营商环境法》实施情况", 2029),
        ("建议制定《中华人民共和国数字经济法》", 2025),
        ("开展《中华人民共和国民法典》执法检查", 2025),
        ("检查劳动合同法实施情况", 2025),
        ("自《合同法》施行以来，全县持续优化营商环境", 2025),
        ("检查《合同法》实施情况", 2020),
        ("检查《环境噪声污染防治法》实施情况", 2022),
        ("清理与《合同法》有关的规范性文件", 2025),
        ("检查《省实施〈合同法〉办法》落实情况", 2025),
        ("检查《环境噪声污染防治法》实施办法落实情况", 2025),
        ("学习《监督法》《代表法》《选举法》《地方组织法》《立法法》", 2025),
        ("检查《城乡规划管理办法》《养老服务条例》实施情况", 2025),
        ("学习《耕地保护法》《光污染防治法》《海洋法》", 2025),
        ("参与《乡村振兴法》立法调研", 2025),
        ("学习《乡村振兴法（草案）》", 2025),
        ("学习《乡村振兴法》", 2019),
        ("学习宣传《国家公园法》", 2025),
        ("检查《国家公园法》实施情况", 2026),
        ("检查《最高人民法院关于适用〈合同法〉若干问题的解释》执行情况", 2025),
        ("学习《孙子兵法》《民商法》《国际法》", 2025),
        ("检查《水污染防治法》实施情况", 2026),
    ],
)
def test_nothing_is_said_of_a_law_that_is_there(text: str, year: int) -> None:
    """Local rules, drafts, short names and history are innocent."""
    assert told(text, year=year) == []


def test_an_inspection_waits_until_the_law_is_in_force() -> None:
    """What is studied beforehand is not asked; a row is judged by its own months."""
    (found,) = told("检查《危险化学品安全法》实施情况", year=2025)
    assert "2026年5月1日" in found.message.zh
    assert told("x", "检查《危险化学品安全法》实施情况 | 4月", year=2026)
    assert told("x", "检查《危险化学品安全法》实施情况 | 4-6月", year=2026) == []


def test_a_law_that_is_repealed_within_the_year_is_remarked_on() -> None:
    """When the plan was adopted it may not have been; before that day it is in force."""
    (found,) = told("x", "检查《水污染防治法》实施情况 | 10月", year=2026)
    assert found.rule.severity is Severity.INFO
    assert told("x", "检查《水污染防治法》实施情况 | 6月", year=2026) == []


def test_a_fault_is_told_once_with_all_of_its_places() -> None:
    """The body text and its row have one fault."""
    (found,) = told("检查《乡村振兴法》实施情况", "检查《乡村振兴法》实施情况 | 6月")
    assert len(found.related) == 1


def test_what_is_not_verified_is_an_info() -> None:
    """Its days may be otherwise."""
    assert [one.rule.severity for one in told("检查《食品卫生法》实施情况")] == [Severity.INFO]


def test_beyond_the_base_a_name_may_be_new() -> None:
    """A law of this name may have been made."""
    assert [one.rule.severity for one in told("检查《乡村振兴法》", year=2029)] == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("检查《中华人民共和国水法》《消防法》", ["水法", "消防法"]),
        ("检查《水法》《消防法》实施办法", []),
        ("检查原《水法》", []),
        ("《民法典》", ["民法典"]),
        ("《某办法》《某条例》", []),
    ],
)
def test_laws_in_a_text(text: str, expected: list[str]) -> None:
    """What another rule is about is none."""
    assert [law.name for law in quoted_laws(text)] == expected


@pytest.mark.parametrize(
    "name", ["出口管制条例法", "法", "光污染防治法", "电子政务法", "野生植物保护法"]
)
def test_other_names_are_no_slips(name: str) -> None:
    """One character in a short name makes another law."""
    names = {"出口管制法", "水污染防治法", "电子商务法", "野生动物保护法"}
    assert names_nearby(name, names) == set()


def test_a_law_that_a_place_has_added_is_known(tmp_path: Path) -> None:
    """In npc.yaml, by its name and its short ones."""
    law = "{名称: 乡村振兴法, 简称: 农机管理法, 起: 2020-01-01, 依据: {文件: 某公告}}"
    (tmp_path / "npc.yaml").write_text(f"本地规定:\n  法律: [{law}]\n", encoding="utf-8")
    plan = body("检查《乡村振兴法》《农机管理法》《水污染防止法》")
    assert len(found_by("NPC417", plan, tmp_path)) == 1

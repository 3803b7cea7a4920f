"""Places and their levels, read from the names of organs; rules and views treat all levels alike."""

import pytest

from npc.diagnostics import Diagnostic
from npc.genre.lexicon.levels import LEVELS, TOWNSHIPS, UNITS
from npc.genre.places import last_part, level_of, names_of_place, own_words, place_of
from plan_texts import findings

NAMES = {unit: f"示例{unit}" for unit in UNITS}
"""A place of each unit."""


@pytest.mark.parametrize(
    ("place", "last", "level"),
    [
        ("浙江省", "浙江省", "province"),
        ("上海市", "上海市", "province"),
        ("广西壮族自治区", "广西壮族自治区", "province"),
        ("恩施土家族苗族自治州", "恩施土家族苗族自治州", "city"),
        ("锡林郭勒盟", "锡林郭勒盟", "city"),
        ("阿里地区", "阿里地区", "city"),
        ("鄂温克族自治旗", "鄂温克族自治旗", "county"),
        ("呼伦贝尔市鄂温克族自治旗", "鄂温克族自治旗", "county"),
        ("科尔沁右翼前旗", "科尔沁右翼前旗", "county"),
        ("神农架林区", "神农架林区", "county"),
        ("六枝特区", "六枝特区", "county"),
        ("云溪县", "云溪县", "county"),
        ("佛山市南海区", "南海区", "county"),
        ("重庆市渝北区", "渝北区", "county"),
        ("重庆市石柱土家族自治县", "石柱土家族自治县", "county"),
        ("内蒙古自治区锡林郭勒盟二连浩特市", "二连浩特市", "county"),
        ("大理白族自治州大理市", "大理市", "county"),
        ("南宁市西乡塘区", "西乡塘区", "county"),
        ("景德镇市昌江区", "昌江区", "county"),
        ("荆州市沙市区", "沙市区", "county"),
        ("义乌市佛堂镇", "佛堂镇", "township"),
        ("神农架林区松柏镇", "松柏镇", "township"),
        ("达西民族乡", "达西民族乡", "township"),
        ("巴彦花苏木", "巴彦花苏木", "township"),
        # A name by itself may be of several levels, and units within names cut none.
        ("广州市", "广州市", None),
        ("镇江市", "镇江市", None),
        ("景德镇市", "景德镇市", None),
        ("津市市", "津市市", None),
        ("沙市区", "沙市区", None),
        ("西乡塘区", "西乡塘区", None),
        ("浙江省义乌市", "义乌市", None),
        ("东乡族自治县", "东乡族自治县", "county"),
        ("新乡县", "新乡县", "county"),
        ("香港特别行政区", "香港特别行政区", None),
        ("新疆生产建设兵团", "新疆生产建设兵团", None),
        ("全国", "全国", None),
    ],
)
def test_places(place: str, last: str, level: str | None) -> None:
    assert place_of(f"{place}人大常委会") == place
    assert last_part(place) == last
    assert level_of(f"{place}人民代表大会常务委员会") == level
    assert names_of_place(f"{place}第十八届人大常委会") == tuple(dict.fromkeys((place, last)))


def test_an_organ_without_place_has_no_level() -> None:
    assert level_of(None) is None
    assert level_of("人大常委会") is None
    assert level_of("示例开发区人大工委") is None
    assert names_of_place("示例街道人大工委") == ()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("示例县", ("县",)),
        ("示例族自治旗", ("自治旗", "旗")),
        ("示例自治区", ("自治区", "区")),
        ("示例林区", ("林区", "区")),
        ("示例苏木", ("苏木",)),
        ("示例民族乡", ("民族乡", "乡")),
        ("示例", ()),
    ],
)
def test_what_a_place_calls_its_own_level(place: str, words: tuple[str, ...]) -> None:
    assert own_words(place) == words


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_is_a_place(unit: str) -> None:
    name = NAMES[unit]
    assert place_of(f"{name}人大常委会") == name
    assert last_part(name) == name
    assert last_part(f"示例省{name}") == (name if unit not in {"省", "自治区"} else f"示例省{name}")


def found(text: str, code: str) -> list[Diagnostic]:
    return [one for one in findings(text) if one.rule.code == code]


PLAN = """\
kind: work-points
year: 2025
organ: {place}人大常委会
sections:
  - title: 依法履行监督职责
    points:
      - text: 听取和审议{own}政府以下2项专项工作报告：（1）关于养老服务体系建设情况的报告；（2）关于学前教育发展情况的报告。
---
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {{title: 听取和审议{own}政府关于养老服务体系建设情况的报告, owners: 财经工委, when: 5月, meetings: 常委会会议}}
      - {{title: {second}, owners: 财经工委, when: 7月, meetings: 常委会会议}}
"""
OWN = [(unit, own) for unit in UNITS for own in own_words(NAMES[unit])]


@pytest.mark.parametrize(("unit", "own"), OWN)
def test_listed_reports_find_their_rows_at_every_level(unit: str, own: str) -> None:
    second = f"听取和审议{own}政府关于学前教育发展情况的报告"
    text = PLAN.format(place=NAMES[unit], own=own, second=second)
    assert found(text, "NPC307") == []


@pytest.mark.parametrize(("unit", "own"), OWN)
def test_a_missing_row_is_named_at_every_level(unit: str, own: str) -> None:
    text = PLAN.format(place=NAMES[unit], own=own, second="视察城市公园建设情况")
    (missing,) = found(text, "NPC307")
    assert "学前教育发展情况" in missing.message.zh


ROW = """\
kind: arrangement
year: 2025
organ: {place}人大常委会
categories:
  - name: 听取和审议专项工作报告
    items:
      - {{title: {title}, owners: 财经工委, when: 5月, meetings: 常委会会议}}
"""


@pytest.mark.parametrize(("unit", "own"), OWN)
def test_the_organ_of_another_level_is_found_at_every_level(unit: str, own: str) -> None:
    for level in LEVELS:
        title = f"听取和审议{level}政府关于学前教育发展情况的报告"
        text = ROW.format(place=NAMES[unit], title=title)
        assert len(found(text, "NPC414")) == (not own.endswith(level))
    title = f"听取和审议{own}政府关于学前教育发展情况的报告"
    assert found(ROW.format(place=NAMES[unit], title=title), "NPC414") == []


@pytest.mark.parametrize("own", [*LEVELS, *TOWNSHIPS])
def test_the_debts_of_a_government_are_no_doubled_word(own: str) -> None:
    title = f"听取和审议{own}政府政府债务管理情况的报告"
    assert found(ROW.format(place=f"示例{own}", title=title), "NPC404") == []


@pytest.mark.parametrize("own", LEVELS)
def test_one_organ_is_named_in_one_way_at_every_level(own: str) -> None:
    rows = ROW.format(place=f"示例{own}", title=f"听取和审议{own}政府关于学前教育发展情况的报告")
    other = (
        "      - {title: 听取和审议%s人民政府关于养老服务情况的报告, owners: 财经工委, when: 6月}\n"
    )
    assert found(rows + other % own, "NPC409")


@pytest.mark.parametrize(
    ("place", "level", "is_wrong"),
    [
        ("佛山市南海区", "city", True),
        ("佛山市南海区", "county", False),
        ("锡林郭勒盟", "county", True),
        ("上海市", "city", True),
        ("示例市", "city", False),
        ("示例市", "county", False),
        ("巴彦花苏木", "county", True),
    ],
)
def test_a_level_that_is_not_the_organs_is_found(place: str, level: str, *, is_wrong: bool) -> None:
    text = (
        f"kind: work-points\nyear: 2025\nlevel: {level}\norgan: {place}人大常委会\nsections: []\n"
    )
    assert bool(found(text, "NPC306")) == is_wrong

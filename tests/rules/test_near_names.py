"""Names of one matter that differ by a word, and names that only look so."""

import pytest

from npc.genre.near_names import near_names


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("文物保护利用", "文物保护管理"),
        ("老旧小区改造", "老旧小区整治"),
        ("社区养老服务", "居家养老服务"),
        ("民事执行", "民事审判执行"),
        ("河湖长制落实", "河长制落实"),
        ("义务教育均衡发展", "义务教育优质均衡发展"),
        ("家庭医生签约服务", "家庭医生服务签约"),
        ("检查 农村人居环境整治", "农村人居环境提升 检查"),
    ],
)
def test_names_that_differ_by_a_word(here: str, there: str) -> None:
    assert near_names(here, there)
    assert near_names(there, here)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("养老服务", "养老服务体系建设"),  # short for it
        ("政府债务", "政府债务管理"),
        ("重点建议", "重点代表建议"),
        ("国土空间规划", "国土空间总体规划"),
        ("环保督察整改", "环境保护督察整改"),
        ("民事审判", "刑事审判"),  # two matters
        ("城市供水", "城市供热"),
        ("东部片区供水", "西部片区供水"),
        ("城镇污水处理", "乡村污水处理"),
        ("一期工程建设", "二期工程建设"),
        ("小学教育发展", "大学教育发展"),
        ("森林法 实施", "检查 森林法 实施"),
        ("养老服务", "学前教育"),
        ("乡村振兴", "乡村旅游"),
    ],
)
def test_names_that_do_not(here: str, there: str) -> None:
    assert near_names(here, there) is None
    assert near_names(there, here) is None

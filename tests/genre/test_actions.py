"""Actions read from titles."""

import pytest

from npc.genre.actions import (
    AT_MEETING,
    BESIDE,
    DEALT_WITH,
    MAYBE_REPORTED,
    NAMES,
    ON_PAPER,
    REPORTED,
    SUPERVISING,
    actions_in,
    read_action,
)
from npc.genre.clauses import Clause, read_clause
from npc.genre.reporters import is_of_the_law, reporters


@pytest.mark.parametrize(
    ("title", "action"),
    [
        ("听取和审议区政府关于中医强基行动工作情况的报告", "听取和审议"),
        ("听取审议区检察院关于未成年人检察工作报告", "听取和审议"),
        ("分别听取区政府、区监委上半年工作情况的报告", "听取"),
        ("适时听取和审议区政府关于债务管理情况的报告", "听取和审议"),
        ("听取区法院关于诉前调解工作情况的报告", "听取"),
        ("听取区政府关于养老服务体系建设的专题询问会议意见落实情况的报告", "听取"),
        ("审查和批准2024年本级决算", "审查和批准"),
        ("审查批准2025年预算调整方案", "审查和批准"),
        ("书面审议2022年国有资产管理情况综合报告", "书面审议"),
        ("视察城市公园建设情况", "视察"),
        ("开展民生实事项目专题视察", "视察"),
        ("组织我区的市人大代表开展集中视察", "视察"),
        ("关于文化赋能乡村振兴工作情况专题调研", "专题调研"),
        ("开展城市更新推进情况专题询问", "专题询问"),
        ("开展《中华人民共和国安全生产法》执法检查", "执法检查"),
        ("开展政府专项债券管理情况跟踪监督", "跟踪监督"),
        ("开展代表议案、建议督办", "督办"),
        ("关于国土空间总体规划的决议", "讨论决定"),
        ("检查《中华人民共和国水法》实施情况", "执法检查"),
        ("组织检查《水法》和《实施办法》贯彻执行情况", "执法检查"),
        ("检查安全生产法实施情况", "执法检查"),
        ("对《土地管理法》实施情况开展检查", "执法检查"),
        ("听取和审议关于检查《水法》实施情况的报告", "听取和审议"),
        ("检查养老机构运营情况", None),
        ("起草《水法》执法检查报告", None),
        ("2022年决算草案报告", None),
        ("一工委一品牌创建工作", None),
        ("审议听取区政府关于学前教育情况的报告", "听取和审议"),
        ("书面听取区政府关于学前教育情况的报告", "书面审议"),
        ("审查、批准2024年本级决算", "审查和批准"),
        ("开展食品安全专题视察调研", "视察"),
        ("继续开展专题调研", "专题调研"),
        ("专题视察城市公园建设情况", "视察"),
        ("代表建议督办会议", "督办"),
    ],
)
def test_actions_are_read_from_titles(title: str, action: str | None) -> None:
    """What the title begins or ends with counts, not a verb inside the matter."""
    assert read_action(title) == action


@pytest.mark.parametrize(
    ("title", "actions"),
    [
        ("听取和审议2023年决算（草案）的报告，审查和批准2023年决算", ("听取和审议", "审查和批准")),
        ("听取和审议公益诉讼工作的报告，并作出加强公益诉讼的决定", ("听取和审议", "讨论决定")),
        ("听取县政府关于养老工作情况的报告并开展专题询问", ("听取", "专题询问")),
        ("表决民生实事项目", ("讨论决定",)),
        ("听取和审议企业合并工作情况的报告", ("听取和审议",)),
        ("审查和批准、听取", ("审查和批准",)),
        ("办公室工作", ()),
    ],
)
def test_a_title_may_name_several_actions(title: str, actions: tuple[str, ...]) -> None:
    """Each of its clauses may; the first is that of the row."""
    assert actions_in(title) == actions


def test_sets_of_actions_hold_together() -> None:
    """A report is dealt with at a meeting, and what is done beside a meeting is not."""
    assert REPORTED < MAYBE_REPORTED < DEALT_WITH < ON_PAPER
    assert DEALT_WITH < AT_MEETING
    assert DEALT_WITH.isdisjoint(BESIDE)
    assert frozenset(NAMES) > SUPERVISING > ON_PAPER


@pytest.mark.parametrize(
    ("clause", "read"),
    [
        ("审查并批准2024年本级决算", Clause("审查和批准", "2024年本级决算")),
        ("书面听取区政府关于学前教育的报告", Clause("书面审议", "区政府关于学前教育的报告")),
        ("开展食品安全专题视察调研", Clause("视察", "食品安全专题")),
        ("调查研究民生问题", None),
    ],
)
def test_clauses_are_read_with_the_words_of_titles(clause: str, read: Clause | None) -> None:
    assert read_clause(clause) == read


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("审查并批准区政府关于2024年决算的报告", "区政府"),
        ("审议听取区法院关于执行工作的报告", "区法院"),
        ("讨论决定区政府关于债务限额的议案", None),
    ],
)
def test_an_organ_reports_behind_every_such_verb(title: str, organ: str | None) -> None:
    assert reporters(title) == ((organ,) if organ else ())


def test_committees_of_the_party_are_no_departments_at_any_level() -> None:
    assert not any(is_of_the_law(f"{level}委") for level in "省市县区州旗盟")
    assert is_of_the_law("县发展改革委")

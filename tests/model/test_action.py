"""Actions read from titles."""

import pytest

from npc.model.action import read_action


@pytest.mark.parametrize(
    ("title", "action"),
    [
        ("听取和审议区政府关于中医强基行动工作情况的报告", "听取和审议"),
        ("听取审议区检察院关于未成年人检察工作报告", "听取和审议"),
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
        ("2022年决算草案报告", None),
        ("一工委一品牌创建工作", None),
    ],
)
def test_actions_are_read_from_titles(title: str, action: str | None) -> None:
    """What the title begins or ends with counts, not a verb inside the matter."""
    assert read_action(title) == action

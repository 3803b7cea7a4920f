"""Which kind of paper a stretch of an original is."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.segmenting import segments_of
from npc.importer.telling import kind_of
from originals_by_hand import original


def _kinds(text: str) -> list[str]:
    segments = segments_of(original(text), Accounting())
    return [kind_of(segment, segments) for segment in segments]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "示例县人大常委会2025年工作要点\n一、加强监督\n1. 听取报告。推动经济发展，做好服务。",
            "work-points",
        ),
        ("示例县人大常委会2024年工作总结\n一、加强监督\n全年听取报告10次。", "review"),
        ("示例县人大常委会关于召开会议的通知\n各镇人大：\n定于3月召开会议。", "notice"),
        (
            (
                "示例县人大常委会2025年监督工作计划\n一、听取和审议专项工作报告\n"
                "1. 听取和审议县政府关于2024年决算的报告（6月，财经委）\n"
                "2. 听取和审议县政府关于环境状况的报告（8月，城建环资委）"
            ),
            "sentences",
        ),
        (
            (
                "示例县人大常委会2025年监督工作计划\n一季度\n1月：听取县政府关于就业工作情况的报告；任免人员。\n"
                "3月：视察春耕。\n5月：检查《水法》实施情况。"
            ),
            "sentences",
        ),
        (
            "示例县人大常委会2025年执法检查计划\n《水法》执法检查\n时间：5—6月\n内容：水资源保护\n责任委室：农业农村委",
            "sentences",
        ),
        (
            (
                "示例县人大常委会2025年立法计划\n1.供水条例（制定）\n起草单位：水利局，拟提请审议时间：4月\n"
                "2.养犬条例（修订）\n起草单位：公安局，拟提请审议时间：8月"
            ),
            "sentences",
        ),
        (
            "示例县人大常委会2025年监督工作安排\n●3月常委会会议\n听取和审议水利工作情况的报告（财经委）\n●5月常委会会议\n审查和批准2024年决算（财经委）",
            "sentences",
        ),
        ("示例县人大常委会2025年第十二次主任会议议题\n1.听取汇报\n2.讨论要点", "agenda"),
        (
            "2025年示例县人大常委会监督工作议题安排\n一月\n主任会议：听取县政府工作情况的汇报\n三月\n主任会议：听取汇报\n五月\n视察",
            "sentences",
        ),
        ("示例县人大常委会主任会议议题（第38次）\n1.听取汇报\n2.讨论要点", "agenda"),
        (
            "示例区人大常委会监察司法工委2024年工作情况及下一步工作打算\n一、主要工作\n全年听取报告4项。",
            "review",
        ),
        (
            "过去一年，县人大常委会坚持党的领导，各项工作取得新成效。\n坚持党的全面领导\n"
            + "常委会听取和审议专项工作报告，推动问题整改，取得明显成效。\n" * 30,
            "review",
        ),
        (
            (
                "示例县人大常委会2025年工作要点\n一、经济监督\n（一）听取报告\n"
                "1. 听取计划执行情况的报告，加强监督，推动经济高质量发展，努力做好各项工作。\n"
                "2. 视察园区建设，开展专题调研，提出意见建议，推动问题解决。\n（1）计划报告。\n（2）预算报告。"
            ),
            "work-points",
        ),
        ("县人大代表视察河湖治理\n本报讯（记者）3月5日，县人大代表视察了河湖治理情况。", ""),
    ],
)
def test_what_a_paper_is_follows_from_its_title_and_its_points(text: str, kind: str) -> None:
    """Reviews, notices, lists of items and news are told from work points."""
    assert _kinds(text) == [kind]


def test_a_letter_without_a_title_above_what_it_issues_is_a_notice() -> None:
    text = """各镇人大：
    现将《示例县人大常委会2026年工作要点》印发给你们，请认真贯彻执行。
    示例县人大常委会办公室
    2026年3月2日
    示例县人大常委会2026年工作要点
    一、加强监督
    1. 听取报告。推动经济发展，做好服务。"""
    assert _kinds(text) == ["notice", "work-points"]

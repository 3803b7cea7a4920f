"""Sections of texts as offices lay them out: each is read as what it is, and printed so again."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.text.sections import sections_of
from npc.kinds.registry import KINDS
from originals_by_hand import Original, original, plain


def _read(text: str) -> FoundMapping:
    mapping = FoundMapping()
    sections_of(original(text).blocks, mapping, Accounting())
    return mapping


def _point(lead: str, text: str) -> dict[str, str]:
    return {"lead": lead, "text": text}


FORMS = {
    "leads on lines of their own in one section, and before their text in another": (
        """一、坚持领导
        （一）强化武装
        组织学习。
        （二）严格请示
        及时报告。
        二、依法监督
        （一）加强监督。听取报告。
        （二）视察河湖。推动整改。
        三、建设队伍
        （一）改进作风。开展调研。""",
        {
            "numbering": "（一）",
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [_point("强化武装", "组织学习。"), _point("严格请示", "及时报告。")],
                    "lead-style": "line",
                },
                {
                    "title": "依法监督",
                    "points": [_point("加强监督", "听取报告。"), _point("视察河湖", "推动整改。")],
                },
                {"title": "建设队伍", "points": [_point("改进作风", "开展调研。")]},
            ],
        },
    ),
    "numbers in half-width signs, restarting below each heading": (
        """一.坚持领导
        1.强化武装。组织学习。
        2．严格请示。及时报告。
        二、依法监督
        １、加强监督。听取报告。
        2、视察河湖。推动整改。""",  # noqa: RUF001 - as clerks type them
        {
            "numbering": "by-section",
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [_point("强化武装", "组织学习。"), _point("严格请示", "及时报告。")],
                },
                {
                    "title": "依法监督",
                    "points": [_point("加强监督", "听取报告。"), _point("视察河湖", "推动整改。")],
                },
            ],
        },
    ),
    "headings behind whose numbers only a blank stands": (
        """一\u3000坚持领导
        1.强化武装。组织学习。
        二\u3000依法监督
        2.加强监督。听取报告。""",
        {
            "sections": [
                {"title": "坚持领导", "points": [_point("强化武装", "组织学习。")]},
                {"title": "依法监督", "points": [_point("加强监督", "听取报告。")]},
            ],
        },
    ),
    "headings with a colon, and with brackets in which one stands": (
        """一、坚持领导：
        组织学习。
        二、依法监督（负责领导：主任）
        听取报告。""",
        {
            "sections": [
                {"title": "坚持领导：", "text": "组织学习。"},
                {"title": "依法监督（负责领导：主任）", "text": "听取报告。"},
            ],
        },
    ),
    "headings that begin with a numeral": (
        """一、一季度工作
        听取报告。
        二、一月工作
        组织学习。""",
        {
            "sections": [
                {"title": "一季度工作", "text": "听取报告。"},
                {"title": "一月工作", "text": "组织学习。"},
            ],
        },
    ),
    "points in brackets": (
        """一、坚持领导
        (一)强化武装。组织学习。
        二、依法监督
        （一）加强监督。听取报告。
        （二）视察河湖。推动整改。""",
        {
            "numbering": "（一）",
            "sections": [
                {"title": "坚持领导", "points": [_point("强化武装", "组织学习。")]},
                {
                    "title": "依法监督",
                    "points": [_point("加强监督", "听取报告。"), _point("视察河湖", "推动整改。")],
                },
            ],
        },
    ),
    "three levels": (
        """一、坚持领导
        （一）强化武装
        1.组织学习。提高能力。
        （二）严格请示
        2.及时报告。遵守规定。""",
        {
            "sections": [
                {
                    "title": "坚持领导",
                    "subsections": [
                        {"title": "强化武装", "points": [_point("组织学习", "提高能力。")]},
                        {"title": "严格请示", "points": [_point("及时报告", "遵守规定。")]},
                    ],
                }
            ],
        },
    ),
    "parts above headings": (
        """第一部分  总体要求
        坚持党的领导。
        第二部分：重点工作
        一、坚持领导
        （一）强化武装。组织学习。
        （二）严格请示。及时报告。
        二、依法监督
        （一）加强监督。听取报告。""",
        {
            "numbering": "by-section",
            "sections": [
                {"title": "总体要求", "text": "坚持党的领导。"},
                {
                    "title": "重点工作",
                    "subsections": [
                        {
                            "title": "坚持领导",
                            "points": [
                                _point("强化武装", "组织学习。"),
                                _point("严格请示", "及时报告。"),
                            ],
                        },
                        {"title": "依法监督", "points": [_point("加强监督", "听取报告。")]},
                    ],
                },
            ],
        },
    ),
    "leads on lines of their own": (
        """一、坚持领导
        1. 强化武装
        组织学习。
        开展研讨。
        2. 严格请示
        及时报告。""",
        {
            "lead-style": "line",
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [
                        _point("强化武装", "组织学习。\n\n开展研讨。"),
                        _point("严格请示", "及时报告。"),
                    ],
                }
            ],
        },
    ),
    "headings with the text behind them": (
        """一、坚持领导。组织学习。及时报告。
        二、依法监督。听取报告。""",
        {
            "headings": "run-in",
            "sections": [
                {"title": "坚持领导", "text": "组织学习。及时报告。"},
                {"title": "依法监督", "text": "听取报告。"},
            ],
        },
    ),
    "headings without numbers": (
        """**坚持领导**
        组织学习。
        **依法监督**
        听取报告。""",
        {
            "headings": "none",
            "sections": [
                {"title": "坚持领导", "text": "组织学习。"},
                {"title": "依法监督", "text": "听取报告。"},
            ],
        },
    ),
    "points without numbers": (
        """一、坚持领导
        **强化武装。**组织学习。
        **严格请示。**及时报告。""",
        {
            "numbering": "none",
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [_point("强化武装", "组织学习。"), _point("严格请示", "及时报告。")],
                }
            ],
        },
    ),
    "a heading in two lines, and text before its points": (
        """一、坚持党对人大工作的全面领导，
        确保正确政治方向
        县人大常委会坚持党的领导。
        1. **强化武装。**组织学习。""",
        {
            "sections": [
                {
                    "title": "坚持党对人大工作的全面领导，确保正确政治方向",
                    "text": "县人大常委会坚持党的领导。",
                    "points": [_point("强化武装", "组织学习。")],
                }
            ],
        },
    ),
    "lists within points": (
        """一、坚持领导
        1. 强化武装。工作如下：
        （1）组织学习；
        （2）开展研讨。
        2. 严格请示。及时报告。""",
        {
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [
                        _point("强化武装", "工作如下：\n\n（1）组织学习；\n\n（2）开展研讨。"),
                        _point("严格请示", "及时报告。"),
                    ],
                }
            ],
        },
    ),
    "headings 1. above points （1）": (
        """1. 坚持领导
        （1）强化武装。组织学习。
        2. 依法监督
        （1）加强监督。听取报告。
        （2）视察河湖。推动整改。""",
        {
            "numbering": "by-section",
            "sections": [
                {"title": "坚持领导", "points": [_point("强化武装", "组织学习。")]},
                {
                    "title": "依法监督",
                    "points": [_point("加强监督", "听取报告。"), _point("视察河湖", "推动整改。")],
                },
            ],
        },
    ),
    "a section with subsections among others": (
        """一、坚持领导
        （一）强化武装。组织学习。
        二、依法监督
        （一）聚焦经济
        1. 加强监督。听取报告。
        2. 守好钱袋。审查决算。
        （二）聚焦生态
        1. 视察河湖。推动整改。""",
        {
            "numbering": "（一）",
            "sections": [
                {"title": "坚持领导", "points": [_point("强化武装", "组织学习。")]},
                {
                    "title": "依法监督",
                    "subsections": [
                        {
                            "title": "聚焦经济",
                            "points": [
                                _point("加强监督", "听取报告。"),
                                _point("守好钱袋", "审查决算。"),
                            ],
                        },
                        {"title": "聚焦生态", "points": [_point("视察河湖", "推动整改。")]},
                    ],
                    "numbering": "by-section",
                },
            ],
        },
    ),
    "points without headings": (
        """1、组织学习，开展研讨，提高履职能力，做好各项准备工作。
        2、听取和审议报告，推动整改，做好跟踪监督工作。""",
        {
            "sections": [
                {
                    "title": "待填",
                    "points": [
                        {"text": "组织学习，开展研讨，提高履职能力，做好各项准备工作。"},
                        {"text": "听取和审议报告，推动整改，做好跟踪监督工作。"},
                    ],
                }
            ],
        },
    ),
    "headings that are nothing but short lines, in two lines": (
        """坚持党的全面领导
        围绕中心服务大局
        组织专题学习会。
        依法履职行权
        听取和审议报告。
        推动整改。""",
        {
            "headings": "none",
            "sections": [
                {
                    "title-lines": ["坚持党的全面领导", "围绕中心服务大局"],
                    "text": "组织专题学习会。",
                },
                {"title": "依法履职行权", "text": "听取和审议报告。\n\n推动整改。"},
            ],
        },
    ),
    "1. in a section where others have （一）": (
        """一、主要工作
        （一）召开会议
        1月召开镇人代会。
        （二）组织活动
        每季度组织一次。
        二、工作要求
        1、提高认识。统一思想。
        2、加强领导。落实责任。""",
        {
            "numbering": "（一）",
            "sections": [
                {
                    "title": "主要工作",
                    "points": [
                        _point("召开会议", "1月召开镇人代会。"),
                        _point("组织活动", "每季度组织一次。"),
                    ],
                    "lead-style": "line",
                },
                {
                    "title": "工作要求",
                    "points": [_point("提高认识", "统一思想。"), _point("加强领导", "落实责任。")],
                    "numbering": "continuous",
                },
            ],
        },
    ),
    "headings in brackets without others above them": (
        """（一）坚持领导
        组织学习。
        （二）依法监督
        听取报告。
        推动整改。""",
        {
            "sections": [
                {"title": "坚持领导", "text": "组织学习。"},
                {"title": "依法监督", "text": "听取报告。\n\n推动整改。"},
            ]
        },
    ),
    "a line that was broken within a sentence": (
        """一、坚持领导
        1. 强化武装。组织专题学习会，开展集中
        研讨，提高能力。""",
        {
            "sections": [
                {
                    "title": "坚持领导",
                    "points": [{"text": "强化武装。组织专题学习会，开展集中研讨，提高能力。"}],
                }
            ]
        },
    ),
}


@pytest.mark.parametrize(("text", "wanted"), FORMS.values(), ids=FORMS)
def test_what_offices_lay_out_is_read(text: str, wanted: object) -> None:
    """Whatever the signs and levels, titles, leads and texts come out, and how they are numbered."""
    found = plain(_read(text))
    assert found == wanted
    assert KINDS["work-points"].accepts({"kind": "work-points", "year": "2025", **found})


def test_headings_by_their_styles_alone_have_levels() -> None:
    """What Word calls heading 2 stands below heading 1, without any number."""
    file = (
        Original()
        .line("坚持领导", level=1)
        .line("强化武装", level=2)
        .line("组织学习。")
        .line("依法监督", level=1)
        .line("听取报告。")
        .file()
    )
    mapping = FoundMapping()
    sections_of(file.blocks, mapping, Accounting())
    assert plain(mapping) == {
        "headings": "none",
        "sections": [
            {"title": "坚持领导", "subsections": [{"title": "强化武装", "text": "组织学习。"}]},
            {"title": "依法监督", "text": "听取报告。"},
        ],
    }


def test_bold_lines_below_numbered_headings_are_leads() -> None:
    """Points without numbers, whose leads stand on lines of their own."""
    found = _read("一、坚持领导\n**强化武装**\n组织学习。\n**严格请示**\n及时报告。")
    assert plain(found) == {
        "numbering": "none",
        "lead-style": "line",
        "sections": [
            {
                "title": "坚持领导",
                "points": [_point("强化武装", "组织学习。"), _point("严格请示", "及时报告。")],
            }
        ],
    }


def test_numbers_that_do_not_follow_are_marked_with_both() -> None:
    """A gap, a number twice, a step back: one mark each, with its place."""
    found = _read(
        """一、坚持领导
        1. **强化武装。**组织学习。
        3. **严格请示。**及时报告。
        三、依法监督
        3. **加强监督。**听取报告。"""
    )
    assert [(check.why.zh, check.place and check.place.zh) for check in found.checks] == [
        ("序号写作“三、”，按次序应为2", "第4段"),
        ("序号写作“3.”，按次序应为2", "第3段"),
        ("序号写作“3.”，按次序应为4", "第5段"),
    ]


def test_brackets_that_count_through_the_text_are_marked_once() -> None:
    """Npc counts them in each part; what is printed will differ."""
    found = _read(
        """一、坚持领导
        （一）**强化武装。**组织学习。
        （二）**严格请示。**及时报告。
        二、依法监督
        （三）**加强监督。**听取报告。
        三、代表工作
        （四）**办好建议。**督办建议。"""
    )
    assert [(check.why.zh, check.place and check.place.zh) for check in found.checks] == [
        ("要点的（一）（二）在原文中全文连续，npc按各部分分别编号", "第5段")
    ]


def test_leads_that_are_not_bold_are_marked_once() -> None:
    """The first sentence is taken for the lead where most points begin with a short one: a reading, so one mark."""
    found = _read(
        """一、坚持领导
        1. 强化武装。组织学习。
        2. 严格请示。及时报告。"""
    )
    assert [check.why.zh for check in found.checks] == [
        "2个要点的首句在原文中没有加粗，按第一个句号前的文字作首句"
    ]


def test_headings_that_are_told_by_their_length_are_marked_once() -> None:
    """Short lines may be something else."""
    found = _read("坚持党的全面领导\n组织学习。\n依法履职行权\n听取报告。")
    assert [(check.key, check.why.zh) for check in found.checks] == [
        ("sections", "标题没有序号，按单独成行的短句认出，请核对")
    ]


def test_bold_leads_need_no_mark() -> None:
    """What is bold is certain, also where the number or the full stop is bold with it."""
    found = _read(
        """一、坚持领导
        **1. 强化武装。**组织学习。
        2. **严格请示**。及时报告。"""
    )
    assert not found.checks
    assert plain(found)["sections"] == [
        {
            "title": "坚持领导",
            "points": [_point("强化武装", "组织学习。"), _point("严格请示", "及时报告。")],
        }
    ]


def test_a_text_without_headings_stands_in_the_preamble_and_is_marked() -> None:
    """Nothing is left out, and nobody has to guess why there are no sections."""
    found = _read("县人大常委会坚持党的领导。\n听取和审议报告。")
    assert plain(found) == {"preamble": "县人大常委会坚持党的领导。\n\n听取和审议报告。"}
    assert [check.key for check in found.checks] == ["preamble"]

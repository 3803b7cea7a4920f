"""What is done with a matter: 听取和审议, 审查和批准, 视察, read from its title or given."""

import re

_SPELLINGS: dict[str, tuple[str, ...]] = {
    "听取和审议": ("听取和审议", "听取审议", "听取并审议", "听取、审议"),
    "审查和批准": ("审查和批准", "审查批准", "审查并批准", "审查、批准"),
    "书面审议": ("书面审议", "审议书面"),
    "听取": ("听取",),
    "审议": ("研究和审议", "研究审议", "审议"),
    "审查": ("初步审查", "审查"),
    "讨论决定": ("讨论决定", "作出决议", "作出决定"),
    "专题询问": ("专题询问",),
    "质询": ("质询",),
    "执法检查": ("执法检查", "检查《"),
    "专题调研": ("专题调研", "调查研究", "调研"),
    "视察": ("集中视察", "专题视察", "视察"),
    "工作评议": ("述职评议", "履职评议", "工作评议", "评议"),
    "满意度测评": ("满意度测评", "测评"),
    "跟踪监督": ("跟踪监督", "跟踪督办", "跟踪问效"),
    "督办": ("督办", "督查"),
    "备案审查": ("备案审查",),
    "任免": ("人事任免", "任免"),
    "票决": ("票决",),
    "征集": ("征集",),
    "培训": ("培训",),
    "召开": ("召开", "举办"),
    "编制": ("研究制定", "制定", "编制", "修订"),
    "组织": ("组织",),
    "指导": ("指导",),
}

ACTIONS = tuple(_SPELLINGS)
"""Every action by its set name."""

# What a sentence begins with is what is done; 开展、组织 only introduce it.
_LEADING = re.compile(
    "^(?:依法|继续|认真|专题)?(?:开展|组织开展|组织|进行|做好)?(?P<verb>"
    + "|".join(
        sorted(
            (spelling for spellings in _SPELLINGS.values() for spelling in spellings),
            key=len,
            reverse=True,
        )
    )
    + ")"
)
_TRAILING = re.compile(
    "(?P<verb>专题询问|质询|执法检查|专题调研|调研|集中视察|专题视察|视察|述职评议|履职评议|工作评议|评议"
    "|满意度测评|测评|跟踪监督|跟踪督办|督办|督查|培训|决议|决定)(?:工作|活动|情况|会|会议)?$"
)
_SET_NAME = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings}
_SET_NAME |= {"决议": "讨论决定", "决定": "讨论决定"}


def read_action(title: str) -> str | None:
    """Read the action from the title of an item.

    The verb that the title begins with counts (听取和审议…的报告, 视察…); after 开展 or 关于 the one
    that it ends with (开展…专题询问, 关于…专题调研, 关于…的决议). A verb in between is part of the
    matter: 听取…专题询问会议意见落实情况的报告 is 听取.
    """
    text = "".join(title.split())
    for second in ("，并", "；", "并开展", "并进行", "（"):  # what is done besides
        text = text.partition(second)[0] or text
    leading = _LEADING.match(text)
    if leading and leading["verb"] != "组织":
        return _SET_NAME[leading["verb"]]
    trailing = _TRAILING.search(text)
    if trailing:
        return _SET_NAME[trailing["verb"]]
    if _checks_a_law(text):
        return "执法检查"
    return "组织" if text.startswith("组织") else None


def is_of_inspection(text: str) -> bool:
    """Tell whether a title is about the inspection of a law: 检查《水法》实施情况, or its report."""
    if "执法检查" in text:
        return True
    return "检查" in text and ("》实施情况" in text or "》贯彻实施情况" in text)


def _checks_a_law(text: str) -> bool:
    """Tell whether a law is inspected: 对《水法》实施情况开展检查, 检查安全生产法实施情况."""
    if text.startswith("检查"):
        return ("法" in text or "条例" in text) and "实施" in text
    return "》" in text and text.endswith("检查")


def action_of_category(name: str) -> str | None:
    """Read the action of rows that are nouns from the name of their category: 专题询问, 视察活动.

    A category for several actions (听取和审议/听取专项工作报告, 视察调研) says nothing of one row.
    """
    found = {action for word, action in _OF_CATEGORIES if word in name}
    if "听取和审议" in found and name.count("听取") == 1:
        found.discard("听取")
    return found.pop() if len(found) == 1 else None


_OF_CATEGORIES = (
    *(
        ("听取和审议", "听取和审议"),
        ("听取审议", "听取和审议"),
        ("听取并审议", "听取和审议"),
        ("听取", "听取"),
    ),
    *(("书面审议", "书面审议"), ("审查和批准", "审查和批准"), ("审查批准", "审查和批准")),
    *(("专题询问", "专题询问"), ("执法检查", "执法检查"), ("视察", "视察"), ("调研", "专题调研")),
    *(("跟踪监督", "跟踪监督"), ("评议", "工作评议")),
)

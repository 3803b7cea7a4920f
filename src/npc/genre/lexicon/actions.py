"""Word lists, made from actions.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ACTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], str, str], ...] = (
    ("听取和审议", ("dealt-with", "on-paper", "reported", "at-meeting", "by-committee", "supervising"), ("听取和审议", "听取并审议", "听取、审议", "听取审议", "审议听取"), (), (), (), ("听取和审议", "听取并审议", "听取审议"), (), "report", "at meetings"),
    ("审查和批准", ("dealt-with", "on-paper", "at-meeting", "by-committee", "supervising"), ("审查和批准", "审查并批准", "审查、批准", "审查批准"), (), (), (), ("审查和批准", "审查批准"), (), "decision", "at meetings"),
    ("书面审议", ("dealt-with", "on-paper", "reported", "at-meeting", "supervising"), ("书面审议", "书面听取", "审议书面"), (), (), (), ("书面审议",), (), "report", ""),
    ("听取", ("dealt-with", "on-paper", "reported", "at-meeting", "supervising"), ("听取和讨论", "听取并讨论", "听取、讨论", "听取讨论", "听取"), (), (), (), ("听取",), (), "report", "at meetings"),
    ("审议", ("dealt-with", "on-paper", "maybe-reported", "at-meeting", "by-committee", "supervising"), (), ("研究和审议", "研究审议", "审议"), (), (), (), (), "", ""),
    ("审查", ("on-paper", "supervising", "beside"), (), ("初步审查", "审查"), (), (), (), (), "", ""),
    ("讨论决定", ("dealt-with", "on-paper", "at-meeting", "by-committee", "supervising"), (), ("讨论决定", "作出决议", "作出决定", "表决"), (), ("决议", "决定"), (), (), "decision", ""),
    ("专题询问", ("at-meeting", "supervising"), ("专题询问",), (), ("专题询问",), (), ("专题询问",), ("专题询问",), "inquiry", "outside"),
    ("质询", ("supervising",), (), ("质询",), (), ("质询",), (), (), "", ""),
    ("执法检查", ("supervising",), (), ("执法检查", "检查《"), ("执法检查",), (), ("执法检查",), ("执法检查",), "inspection", "outside"),
    ("专题调研", ("supervising", "beside"), ("专题调研", "调研"), ("调查研究",), ("专题调研", "调研"), (), ("调研",), ("专题调研", "调研"), "research", "outside"),
    ("视察", ("supervising", "beside"), ("集中视察", "专题视察", "视察"), (), ("集中视察", "专题视察", "视察", "视察调研"), (), ("视察",), ("专题视察", "视察"), "visit", "outside"),
    ("工作评议", ("supervising",), (), ("述职评议", "履职评议", "工作评议", "评议"), ("述职评议", "履职评议", "工作评议"), ("评议",), ("评议",), ("工作评议",), "", ""),
    ("满意度测评", ("supervising",), (), ("满意度测评", "测评"), (), ("满意度测评", "测评"), (), (), "", ""),
    ("跟踪监督", ("supervising", "beside"), ("跟踪监督",), ("跟踪督办", "跟踪问效"), ("跟踪监督", "跟踪督办"), (), ("跟踪监督",), ("跟踪监督",), "follow-up", ""),
    ("督办", ("beside",), ("督办",), ("督查",), ("督办",), ("督查",), (), (), "follow-up", ""),
    ("备案审查", (), (), ("备案审查",), (), (), (), (), "", ""),
    ("任免", ("at-meeting", "by-committee"), (), ("人事任免", "任免"), (), (), (), (), "", ""),
    ("票决", (), (), ("票决",), (), (), (), (), "", ""),
    ("征集", ("beside",), (), ("征集",), (), (), (), (), "", ""),
    ("培训", ("beside",), (), ("培训",), (), ("培训",), (), (), "", ""),
    ("召开", ("beside",), (), ("召开", "举办"), (), (), (), (), "", ""),
    ("编制", ("beside",), (), ("研究制定", "制定", "编制", "修订"), (), (), (), (), "", ""),
    ("组织", ("beside",), (), ("组织",), (), (), (), (), "", ""),
    ("指导", ("beside",), (), ("指导",), (), (), (), (), "", ""),
)
"""履职方式，一行一种：性质、题名和正文的写法、所属的类"""

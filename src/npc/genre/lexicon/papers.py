"""Word lists, made from papers.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

PURPOSES: tuple[str, ...] = (
    "讨论决定重大事项", "重大事项", "监督", "代表", "立法", "调研",
    "执法检查", "视察", "专题询问", "培训", "宣传", "信访", "备案审查",
    "工作评议",
)
"""全年各项计划的用途；标题以“某某工作计划”“某某计划”结尾的，就是这一份计划"""

PLANS: tuple[str, ...] = ("工作计划", "计划")
"""计划名称的末尾，长的在前"""

AGENDAS: tuple[str, ...] = ("建议议程", "会议议程", "议程")
"""会议议程的名称；列在其中的只是一次会议的议题"""

SUPERVISION: str = "监督"
"""监督法要求的那份计划，其用途中有这个词"""

DUTIES: dict[str, str] = {
    "supervision-plan": "监督",
    "deputies-plan": "代表",
}
"""法定的年度计划（statutes.yaml 中的编号）：计划名称中的用途"""

"""Word lists, made from columns.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

HEADS: dict[str, tuple[str, ...]] = {
    "category": ("类别",),
    "number": ("序号",),
    "title": ("项目名称", "项目", "事项", "内容"),
    "focus": ("重点", "主要内容"),
    "reporters": ("报告机关", "报告单位"),
    "owners": (
    "组织实施部门", "承办部门", "责任部门", "牵头部门", "承办单位",
    "责任单位", "牵头单位",
),
    "with": ("配合部门", "协办部门", "配合单位", "协办单位"),
    "leader": ("分管领导", "责任领导", "牵头领导"),
    "research": ("调研时间", "检查时间"),
    "when": ("时间", "时间安排", "计划时间"),
    "due": ("完成时限", "完成时间", "办结时限"),
    "meetings": ("会议", "提交会议"),
    "note": ("备注",),
}
"""项目的各键在表头上的名称，第一个是通常用的；`columns` 里写其他名称的，照写的印"""

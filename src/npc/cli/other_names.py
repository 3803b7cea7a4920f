"""What people call the commands of npc when they do not know their names."""

from collections.abc import Mapping

HELP = frozenset(("help", "帮助", "?", "/?"))
OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "init": ("初始化", "建库"),
    "plan": ("计划",),
    "plan new": ("新建",),
    "plan fmt": ("format", "tidy", "整理"),
    "plan diff": ("compare", "比较", "对比"),
    "settings": ("config", "设置"),
    "plan validate": ("check", "lint", "verify", "校核", "检查", "校验", "验证", "核对"),
    "plan validate --fix": ("fix", "改正", "修改"),
    "plan render": ("build", "make", "print", "生成", "打印", "出文"),
    "plan render-docx": ("word", "生成word"),
    "plan show": ("outline", "view", "显示", "查看", "提纲"),
    "plan duties": ("duty", "法定事项"),
    "plan trace": ("对照",),
    "plan import": ("convert", "导入"),
    "plan export": ("导出",),
    "schedule": ("日程", "安排", "calendar"),
    "schedule week": ("weekly", "周", "本周", "每周"),
    "schedule month": ("monthly", "月", "本月", "月度", "逐月"),
    "schedule quarter": ("季度",),
    "schedule year": ("全年", "年度"),
    "schedule meetings": ("meeting", "会议"),
    "schedule department": ("departments", "部门"),
    "schedule deadlines": ("deadline", "期限"),
    "ledger": ("台账",),
    "ledger add": ("记一笔",),
    "ledger opinions": ("审议意见",),
    "ledger suggestions": ("代表建议",),
    "ledger changes": ("调整",),
    "ledger counts": ("统计",),
    "review": ("总结",),
    "template": ("templates", "模板"),
    "rule": ("rules", "explain", "规则"),
    "schema": ("格式",),
}
"""Command lines, and the words by which they are called otherwise."""

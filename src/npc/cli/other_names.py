"""What people call the commands of npc when they do not know their names."""

from collections.abc import Collection, Mapping

HELP = frozenset(("help", "帮助", "?", "/?"))
OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "init": ("start", "create", "begin", "setup", "初始化", "建库", "开始"),
    "plan": ("计划",),
    "plan new": ("renew", "新建", "续写"),
    "plan fmt": ("format", "tidy", "整理"),
    "plan diff": ("compare", "比较", "对比"),
    "settings": ("config", "设置"),
    "plan validate": ("check", "lint", "verify", "校核", "检查", "校验", "验证", "核对"),
    "plan validate --fix": ("fix", "改正", "修改"),
    "plan render": ("build", "make", "print", "生成", "打印", "出文"),
    "plan render-docx": ("word", "docx", "生成word"),
    "plan render --to pdf": ("pdf",),
    "plan show": ("outline", "view", "list", "ls", "显示", "查看", "提纲"),
    "plan duties": ("duty", "法定事项"),
    "plan trace": ("对照",),
    "plan import": ("convert", "导入"),
    "plan export": ("导出",),
    "schedule": ("日程", "安排", "calendar"),
    "schedule week": ("weekly", "周", "本周", "每周"),
    "schedule month": ("monthly", "月", "本月", "月度", "逐月"),
    "schedule quarter": ("季度",),
    "schedule year": ("全年", "年度"),
    "schedule meetings": ("meeting", "session", "sessions", "会议"),
    "schedule department": ("departments", "dept", "部门"),
    "schedule deadlines": ("deadline", "期限"),
    "serve": ("watch", "preview", "open", "web", "网页", "预览", "打开"),
    "--version": ("version", "版本"),
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

_OTHER_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "--to": ("--format", "--type", "-f", "-t"),
    "--to docx": ("--docx", "--word"),
    "--to xlsx": ("--xlsx", "--excel"),
    "--to pdf": ("--pdf",),
    "--to html": ("--html",),
    "--output": ("--out", "--file"),
}
"""Options, and those by which they are called in other programs."""


def meant_option(flag: str, known: Collection[str]) -> str | None:
    """Return how an option is called here that other programs call otherwise; None where there is none."""
    found = (line for line, names in _OTHER_OPTIONS.items() if flag.casefold() in names)
    return next((line for line in found if line.split()[0] in known), None)

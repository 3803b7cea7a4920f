"""The one sentence that a report ends with."""

from npc.diagnostics import Report, Severity, number_of
from npc.messages import Message


def summary(report: Report) -> Message:
    """Count what was found, and what was looked at."""
    plans = _looked_at(report)
    if not report.diagnostics:
        nothing = Message("no findings in {plans}", "没有发现问题（检查了{plans}）").format(
            plans=plans
        )
        return _with_left_out(nothing, report)
    counts = []
    for severity, english, chinese in _NAMES:
        n = report.number_of(severity)
        if n:
            plural = "" if n == 1 or severity is Severity.INFO else "s"
            counts.append(Message(f"{n} {english}{plural}", f"{n}个{chinese}"))
    found = Message("{counts} in {plans}", "{plans}中有{counts}").format(counts=counts, plans=plans)
    return _with_left_out(found, report)


def _looked_at(report: Report) -> Message:
    if report.word_files:
        n = report.word_files
        files = f"{n} Word file{'s' * (n != 1)} (a line is a paragraph)"
        return Message(files, f"{n}个Word文件（行号为段落序号）")
    plans = Message("{n} plan" if report.plan_count == 1 else "{n} plans", "{n}份计划")
    return plans.format(n=report.plan_count)


def _with_left_out(found: Message, report: Report) -> Message:
    """Add what was found and is not shown."""
    left_out = number_of(report.left_out)
    for count, message in (
        (left_out, _LEFT_OUT),
        (report.ignored, _IGNORED),
        (report.known, _KNOWN),
    ):
        if count:
            found = message.format(found=found, n=count)
    return found


_LEFT_OUT = Message("{found}; {n} of them not shown", "{found}；其中{n}个未逐处列出")
_IGNORED = Message("{found}; {n} more ignored by comments", "{found}；另有{n}条按注释忽略")
_KNOWN = Message("{found}; {n} more in the baseline", "{found}；另有{n}条已在基线中")

_NAMES = (
    (Severity.ERROR, "error", "错误"),
    (Severity.WARNING, "warning", "警告"),
    (Severity.INFO, "info", "提示"),
)

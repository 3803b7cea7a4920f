"""The one sentence that a report ends with."""

from npc.diagnostics import Report, Severity
from npc.text import Text


def summary(report: Report) -> Text:
    """Count what was found, and what was looked at."""
    plans = Text("{n} plan" if report.plan_count == 1 else "{n} plans", "{n}份计划").format(
        n=report.plan_count
    )
    if not report.diagnostics:
        return Text("no findings in {plans}", "没有发现问题（检查了{plans}）").format(plans=plans)
    counts = []
    for severity, english, chinese in _NAMES:
        n = report.number_of(severity)
        if n:
            plural = "" if n == 1 or severity is Severity.INFO else "s"
            counts.append(Text(f"{n} {english}{plural}", f"{n}个{chinese}"))
    return Text("{counts} in {plans}", "{plans}中有{counts}").format(counts=counts, plans=plans)


_NAMES = (
    (Severity.ERROR, "error", "错误"),
    (Severity.WARNING, "warning", "警告"),
    (Severity.INFO, "info", "提示"),
)

"""Plans checked."""

from collections.abc import Iterable
from datetime import date

from npc.api.loading import LoadedPlan, StrPath, found, show
from npc.diagnostics import Report


def validate(
    source: StrPath | LoadedPlan = ".",
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: date | None = None,
) -> Report:
    """Check plans, as `npc plan validate` does; what npc.yaml and comments say of rules holds.

        >>> report = validate("plans/nanhai-2023", select=["NPC402"])
        >>> report.plan_count, len(report.diagnostics)
        (1, 8)
        >>> finding = report.diagnostics[0]
        >>> finding.rule.code, str(finding.severity), finding.place.path
        ('NPC402', 'warning', 'plans/nanhai-2023/arrangement.yaml')
        >>> finding.place.span.line, finding.message.zh
        (7, '中文里用了半角“(”')

    Args:
        source: A path, as for `load`; or a plan, whose files are read again.
        select: Only these rules: codes, beginnings of codes, or names.
        ignore: Not these rules, even if selected.
        as_of: The day on which what is overdue is a finding; None asks for no such findings.

    Raises:
        UsageError: The path is not there or holds no plan, or there is no such rule.

    """
    from npc.checking.check import check
    from npc.checking.selection import selection
    from npc.rules.registry import all_rules

    files = [source.reading.files] if isinstance(source, LoadedPlan) else found(source)
    wanted = selection(select, ignore, (), rules=all_rules())
    return check(files, show=show, options=wanted, as_of=as_of)

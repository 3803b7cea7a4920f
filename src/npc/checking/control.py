"""Which findings of a run are wanted: the command line, `npc.yaml` and comments have their say."""

from collections.abc import Iterator, Mapping, Sequence

from npc.checking.ignoring import Ignoring
from npc.checking.rule_settings import rule_settings
from npc.checking.selection import Selection
from npc.diagnostics import Diagnostic, Report, Rule, number_of
from npc.reading.settings import Settings
from npc.records import NamedTuple
from npc.source.document import Document


class Said(NamedTuple):
    """What plans and their settings say of the findings in them."""

    settings: Mapping[str, Settings]
    """The `npc.yaml` with rules that holds for a file, by the file's path as shown."""
    commented: Sequence[Document]
    """Documents that may hold comments to npc."""
    unsound: frozenset[str]
    """Files of plans that could not be read whole, as shown."""


def controlled(report: Report, said: Said, options: Selection, *, rules: Sequence[Rule]) -> Report:
    """Leave out of a report what is not wanted, and judge the rest as bad as is wanted.

    Settings hold for the plans under them, not for the `npc.yaml` that they stand in: it cannot
    hide what is wrong with itself. The command line holds for all.
    """
    choice, faults, emptied = _choices(said.settings, options, rules)
    wanted = [*_wanted((*report.diagnostics, *faults), choice, options), *emptied]
    if not said.commented:
        return Report.of(wanted, sources=report.sources, plan_count=report.plan_count)
    comments = Ignoring(said.commented, rules)
    heard = [finding for finding in wanted if not comments.silences(finding)]

    def runs(path: str, code: str) -> bool:
        return choice.get(path, options).wants(code)

    new = comments.faults(runs=runs, unsound=said.unsound)
    kept = Report.of(
        (*heard, *_wanted(new, choice, options)),
        sources=report.sources,
        plan_count=report.plan_count,
    )
    return kept._replace(ignored=number_of(wanted) - number_of(heard))


def _choices(
    settings: Mapping[str, Settings], options: Selection, rules: Sequence[Rule]
) -> tuple[dict[str, Selection], list[Diagnostic], list[Diagnostic]]:
    """Return what is asked for by file.

    Returns:
        That; what is wrong with the settings; and findings, to be shown in any case, where no
        rule is left.

    """
    faults: list[Diagnostic] = []
    emptied: list[Diagnostic] = []
    by_settings: dict[str, Selection] = {}
    for setting in {each.source.path: each for each in settings.values()}.values():
        read = rule_settings(setting, rules)
        choice, nothing_left = read.with_options(options, rules) if read else (options, None)
        by_settings[setting.source.path] = choice
        faults += read.faults if read else ()
        emptied += [nothing_left] if nothing_left else []
    by_file = {path: by_settings[setting.source.path] for path, setting in settings.items()}
    return by_file, faults, emptied


def _wanted(
    findings: Sequence[Diagnostic] | Iterator[Diagnostic],
    choice: Mapping[str, Selection],
    options: Selection,
) -> Iterator[Diagnostic]:
    for finding in findings:
        judged = choice.get(finding.place.path, options).judged(finding)
        if judged:
            yield judged

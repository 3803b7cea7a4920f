"""`npc docx check`, once its command line is read."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from npc.cli.console import talk
from npc.cli.reporting import check_fail_on, check_format, exit_code, write_report
from npc.cli.wishes import Wishes, asked_for, default_format, report_files
from npc.diagnostics import Report
from npc.docx_check.checking import Measured, measure, report_of
from npc.docx_check.drawn import DRAWN, drawn
from npc.render.profile import Profile
from npc.report.selection import Selection
from npc.rules import word_file
from npc.source.repo import settings_for, shown
from npc.text import Text


def check_word_files(paths: Sequence[str], wishes: Wishes, *, draws: bool) -> int:
    """Measure Word files, write what was found, and give the exit code.

    Args:
        paths: The files; one that is named twice is measured once.
        wishes: What the options say.
        draws: Whether pages are drawn, where LibreOffice is installed.

    Raises:
        UsageError: A file cannot be read, or a format, rule or severity is not there.
        OutputError: A report cannot be written.

    """
    check_fail_on(wishes.fail_on or "error")
    name = wishes.output_format or default_format(wishes)
    check_format(name)
    files = report_files(wishes, name)
    asked = asked_for(wishes, word_file.ALL) or Selection()
    around = Path.cwd()
    profiles = {Path(path): profile_for(Path(path)) for path in paths}
    measured = {
        path: measure(path, shown(path, around=around), profile)
        for path, profile in profiles.items()
    }
    if draws and any(asked.wants(code) for code in DRAWN):
        measured = _drawn(measured, profiles)
    report = _wanted(report_of(list(measured.values())), asked)
    for file in files:
        file.write(report, statistics=wishes.statistics)
    if wishes.file is None:
        write_report(report, name, sys.stdout, statistics=wishes.statistics)
    return exit_code(report, fail_on=wishes.fail_on or "error")


def profile_for(path: Path) -> Profile:
    """Give the measures that hold for a file: those of the plan repo around it, if it has its own."""
    settings = settings_for(path.parent)
    if settings is None:
        return Profile()
    from npc.cli.selection import show_path
    from npc.model.settings import SettingsReader
    from npc.model.values import mapping, text

    said = mapping(SettingsReader(show_path).read(settings).fields, "format")
    values = {name: text(said, name) for name in said}
    return Profile({name: value for name, value in values.items() if value is not None})


def _drawn(
    measured: Mapping[Path, Measured], profiles: Mapping[Path, Profile]
) -> dict[Path, Measured]:
    """Draw the files, and say once why any of them could not be."""
    results: dict[Path, Measured] = {}
    reasons: dict[Text, None] = {}
    for path, one in measured.items():
        found, reason = drawn(path, one.file, profiles[path])
        results[path] = one._replace(found=(*one.found, *found))
        if reason:
            reasons[reason] = None
    for reason in reasons:
        talk(_NOT_DRAWN.format(reason=reason))
    return results


_NOT_DRAWN = Text(
    "info: lines per page, characters per line and the place of page numbers were not checked on "
    "drawn pages: {reason}",
    "提示：未按实际版面检查每面行数、每行字数和页码位置：{reason}",
)


def _wanted(report: Report, asked: Selection) -> Report:
    kept = (asked.judged(one) for one in report.diagnostics)
    return report._replace(diagnostics=tuple(one for one in kept if one))

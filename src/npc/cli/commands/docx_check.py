"""`npc docx check`: Word files, whoever made them, measured against the official format."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from npc.checking.selection import Selection
from npc.cli.console import notify, show_error
from npc.cli.declaring import Option, arguments, flag
from npc.cli.options import ReportOptions
from npc.cli.paths import refuse_led_out, show_path
from npc.cli.reports import Reports, exit_code, selected
from npc.cli.selection import unsound
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.exit_codes import UNUSABLE
from npc.fence import is_led_out
from npc.files.overwriting import refuse_overwrite
from npc.layout.profile import Profile
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.source.globs import Glob, is_pattern, parted
from npc.source.settings_files import settings_for
from npc.source.values import mapping, text
from npc.word.check import rules as word_file
from npc.word.check.checking import Measured, measure, report_of
from npc.word.check.drawn import DRAWN, drawn


class CheckOptions(ReportOptions):
    """Which files, and how they are measured."""

    files = arguments(metavar="FILE...", help=Message("Word files (.docx)", "Word 文件（.docx）"))
    fail_on = Option(
        "--fail-on",
        metavar="error|warning|never",
        help=Message("what makes the exit code 1", "出现什么问题时退出码为1"),
        default="error",
    )
    no_drawing = flag(
        "--no-drawing",
        help=Message(
            "do not draw the pages with LibreOffice; read the settings only",
            "不用 LibreOffice 排版，只检查文件中的设置",
        ),
    )


def check(options: CheckOptions) -> int:
    """Measure Word files, write what was found, and return the exit code.

    A file that cannot be read does not keep the others from being measured; it is named on stderr.

    Raises:
        UsageError: A format, rule or severity is not there.
        OutputError: A report cannot be written.

    """
    reports = Reports(options)
    selection = selected(options, lambda: word_file.RULES) or Selection()
    settings = SettingsReader(show_path)
    paths = list(_expanded(options.files))
    refuse_overwrite(paths, written=reports.paths)
    inside, unreadable = _within_repos(paths)
    profiles = {path: profile_for(path, settings) for path in inside}
    measured = _measured(profiles, unreadable)
    if not options.no_drawing and any(map(selection.wants, DRAWN)):
        measured = _drawn(measured, profiles)
    report = _with_settings(_wanted(report_of(list(measured.values())), selection), settings)
    if measured or report.diagnostics:
        reports.write(report)
    if None in profiles.values():
        notify(_NOT_MEASURED)
    for error in unreadable:
        show_error(error.text, error.hint)
    return UNUSABLE if unreadable else exit_code(report, fail_on=options.fail_on)


def _expanded(paths: Sequence[str]) -> Iterator[Path]:
    """Return the files that are meant by names and patterns, which not every shell expands."""
    for path in paths:
        # A pattern that begins behind a link out of a repo is refused as it stands: no names from there.
        is_one = not is_pattern(path) or is_led_out(Path(path)) or Path(path).exists()
        matches = [] if is_one else [entry.path for entry in Glob(*parted(Path(path))).matches]
        # Word puts ~$ before the name of a file that it has open: that is no document.
        documents = (match for match in matches if not match.name.startswith("~$"))
        yield from documents if matches else (Path(path),)


def _within_repos(paths: Sequence[Path]) -> tuple[list[Path], list[UsageError]]:
    """Return the files that may be read, and why the others may not."""
    inside: list[Path] = []
    astray: list[UsageError] = []
    for path in paths:
        try:
            refuse_led_out(path)
            inside.append(path)
        except UsageError as error:
            astray.append(error)
    return inside, astray


def profile_for(path: Path, settings: SettingsReader) -> Profile | None:
    """Return the measures that hold for a file: those of the plan repo around it, if it has its own.

    None where its settings have faults: what they want to be measured is not known then.
    """
    read = settings.read(settings_for(path.parent))
    if unsound([], [read]):
        return None
    said = mapping(read.fields, "format")
    values = {name: text(said, name) for name in said}
    return Profile({name: value for name, value in values.items() if value is not None})


def _measured(
    profiles: Mapping[Path, Profile | None], unreadable: list[UsageError]
) -> dict[Path, Measured]:
    """Measure the files; add why the others cannot be read."""
    measured: dict[Path, Measured] = {}
    for path, profile in profiles.items():
        try:
            file = measure(path, show_path(path), profile or Profile())
        except UsageError as error:
            unreadable.append(error)
        else:
            measured[path] = file if profile else file._replace(found=())
    return measured


def _with_settings(report: Report, settings: SettingsReader) -> Report:
    """Add the faults of settings to what was found."""
    faults = unsound([], settings.all)
    if faults is None:
        return report
    together = Report.of(
        (*report.diagnostics, *faults.diagnostics),
        sources={**report.sources, **faults.sources},
        plan_count=0,
    )
    return together._replace(word_files=report.word_files)


def _drawn(
    measured: Mapping[Path, Measured], profiles: Mapping[Path, Profile | None]
) -> dict[Path, Measured]:
    """Draw the files, and say once why any of them could not be."""
    results: dict[Path, Measured] = {}
    reasons: dict[Message, None] = {}
    for path, file in measured.items():
        profile = profiles[path]
        found, reason = drawn(path, file.file, profile) if profile else ((), None)
        results[path] = file._replace(found=(*file.found, *found))
        if reason:
            reasons[reason] = None
    for reason in reasons:
        notify(_NOT_DRAWN.format(reason=reason))
    return results


_NOT_MEASURED = Message(
    "info: files were not measured where npc.yaml has errors",
    "提示：npc.yaml 有误，其下的 Word 文件未检查",
)
_NOT_DRAWN = Message(
    "info: lines per page, characters per line, the places of page number and imprint, and the text "
    "of the first page were not checked on drawn pages: {reason}",
    "提示：未按实际版面检查每面行数、每行字数、页码和版记的位置、首页正文：{reason}",
)


def _wanted(report: Report, selection: Selection) -> Report:
    kept = map(selection.judged, report.diagnostics)
    return report._replace(diagnostics=tuple(filter(None, kept)))

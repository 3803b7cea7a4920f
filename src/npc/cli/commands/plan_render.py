"""`npc plan render` and `render-docx`: documents made of plans, and written or compared."""

import re
import shlex
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

from npc.characters import visible
from npc.cli.amending import MARK as AMENDED
from npc.cli.amending import amended_readings, refuse_day_alone
from npc.cli.console import notify, show_lines, translate
from npc.cli.declaring import Option, Options, flag, text
from npc.cli.exits import Target
from npc.cli.options import PATHS, WATCH
from npc.cli.paths import refuse_led_out, show_path
from npc.cli.selection import read_all, report_unresolved, report_unsound
from npc.cli.targets import targets, write_all
from npc.cli.themes import (
    Themes,
    show_crowded_tables,
    show_deviations,
    show_first_page,
    show_style_deviations,
    show_wide_lines,
)
from npc.cli.volumes import of_one_paper
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.files.overwriting import refuse_overwrite
from npc.kinds.registry import parts
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.output.documents.volumes import Volume, refuse_unknown, volumes, whole_plans
from npc.output.forms import DOCUMENTS, form_named
from npc.output.theme import Theme
from npc.reading.plans import Reading
from npc.reading.settings import SettingsReader


def _only_one() -> Message:
    *names, last = parts()
    called = "、".join(f"{name}（{paper.chinese}）" for name, paper in parts().items())
    return spelt(
        Message(
            f"only one document: its id, or {', '.join(names)} or {last}",
            f"只要一份文件：写它的 <id>，或写 {called}",
        )
    )


class RenderOptions(Options):
    """Of which plans, in which form, and where to."""

    paths = PATHS
    to = Option(
        "--to",
        metavar="FORM",
        help=Message("Word, a web page, PDF, or Markdown", "Word、网页、PDF 或 Markdown"),
        default="docx",
        among=DOCUMENTS,
    )
    output = text(
        "--output",
        "-o",
        metavar="FILE|DIR",
        help=Message(
            "file or directory to write to (- is stdout); default build/<title>",
            "写到哪个文件或目录（- 为标准输出）；不写则为 build/<标题>",
        ),
    )
    part = text(
        "--part",
        metavar="ID",
        help=_only_one(),
    )
    draft = flag(
        "--draft",
        help=Message(
            "mark it as a draft (送审稿) on the first page and in its name",
            "在首页和文件名中标明“送审稿”",
        ),
    )
    as_amended = flag(
        "--as-amended",
        help=Message(
            "the plan as the ledger's decided adjustments leave it, not as it was adopted",
            "印调整以后的计划：台账里经会议决定的调整都改在里面；不写则照通过时的印",
        ),
    )
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "with --as-amended: as it was amended by this day; default: today",
            "与 --as-amended 同用：到哪一天为止的调整，如 2025-07-31；不写则为今天",
        ),
    )
    check = flag(
        "--check",
        help=Message(
            "write nothing; exit 1 if the file is not what the plan gives now",
            "不写文件；现有文件与计划不一致时退出码为1",
        ),
    )
    reference = text(
        "--reference-docx",
        metavar="FILE",
        help=Message(
            "take styles of the same names from this Word file",
            "取用这个 Word 文件中的同名样式",
        ),
    )
    template = text(
        "--template",
        metavar="FILE",
        help=Message(
            "fill this Word file, which has Jinja tags in it",
            "填写这个带有 Jinja 标记的 Word 文件",
        ),
    )
    strict_fonts = flag(
        "--strict-fonts",
        help=Message(
            "refuse to make a PDF in other fonts than those of the document (exit 2)",
            "缺少公文字体、要用其他字体代替时，不生成 PDF（退出码2）",
        ),
    )
    quiet = flag(
        "--quiet",
        "-q",
        help=Message(
            "do not list the measures that deviate from the official format",
            "不列出与公文格式不同的度量",
        ),
    )
    watch = WATCH


class RenderDocxOptions(RenderOptions, without=("to", "strict_fonts")):
    """The same, as Word files."""


def render_docx(options: RenderDocxOptions) -> int:
    """Make a Word document of each plan."""
    return render(options)


def render(options: RenderOptions) -> int:
    """Make a document of each plan, once or after each change, and return the exit code."""
    if not options.watch:
        return render_once(options)
    from npc.cli.watching import watched

    beside = (options.template, options.reference)
    return watched(partial(render_once, options), options.paths, beside=beside)


def render_once(options: RenderOptions) -> int:
    """Make a document of each plan: one of each paper that is no annex of another, with its annexes.

    Returns:
        The exit code: 1 when plans have faults, or when `--check` finds stale files.

    Raises:
        NpcError: The options do not go together, or a document cannot be made or written.

    """
    _check(options)
    named = [Path(path) for path in (options.template, options.reference) if path]
    for path in named:
        refuse_led_out(path)
    settings = SettingsReader(show_path)
    readings = read_all(options.paths, settings=settings)
    if report_unsound(readings, settings.all):
        return FINDINGS
    if options.as_amended:
        if report_unresolved(readings):
            return FINDINGS
        readings = amended_readings(readings, options.as_of)
    wanted = _wanted(readings, options)
    refuse_unknown(wanted)
    suffix = DOCUMENTS[options.to].suffix
    places = targets(wanted, options.output, suffix, draft=_mark(options))
    own = [settings.read(reading.files.settings).reference_docx for reading in readings]
    read = [*(path for reading in readings for path in reading.files.read), *named, *own]
    refuse_overwrite(read, written=[target.path for target in places])
    themes = Themes(options.reference)

    def theme_of(reading: Reading) -> Theme:
        own, styled = settings.read(reading.files.settings), DOCUMENTS[options.to].takes_styles
        return themes.of(reading.plan, own, takes_styles=styled)

    made = [_document(volume, theme_of(volume.reading), options) for volume in wanted]
    if options.check:
        return _compare(wanted, places, made, options)
    write_all(places, made)
    if not options.quiet and DOCUMENTS[options.to].has_measures and options.template is None:
        show_deviations(reading.plan for reading in readings)
        for reading in readings:
            show_style_deviations(reading.plan, theme_of(reading))
            show_wide_lines(reading.plan, theme_of(reading))
            show_crowded_tables(reading.plan)
        for volume in wanted:
            show_first_page(volume, theme_of(volume.reading), draft=options.draft)
    return FINE


def _check(options: RenderOptions) -> None:
    """Refuse options that do not go together, before any work is done for them."""
    form = DOCUMENTS[form_named(options.to, DOCUMENTS)]
    for option, value, is_taken in (
        ("--reference-docx", options.reference, form.takes_styles),
        ("--template", options.template, form.fills_file),
    ):
        if value is not None and not is_taken:
            raise UsageError(
                _ONLY_WORD.format(option=option), hint=_LEAVE_OUT.format(option=option)
            )
    if options.strict_fonts and not form.is_drawn:
        raise UsageError(_ONLY_PDF, hint=_LEAVE_OUT.format(option="--strict-fonts"))
    others = {
        "--part": options.part,
        "--draft": options.draft,
        "--reference-docx": options.reference,
    }
    for option, given in others.items():
        if options.template is not None and given:
            raise UsageError(
                _NOT_WITH_TEMPLATE.format(option=option), hint=_LEAVE_OUT.format(option=option)
            )
    if not options.as_amended:
        refuse_day_alone(options.as_of)
    if options.check and options.output == "-":
        raise UsageError(_NOTHING_TO_CHECK, hint=_NAME_FILE)


def _wanted(readings: Sequence[Reading], options: RenderOptions) -> list[Volume]:
    """Return the documents that are wanted; a Word file is filled with a plan as a whole."""
    if options.template is not None:
        return whole_plans(readings)
    return volumes(readings) if options.part is None else of_one_paper(readings, options.part)


def _document(volume: Volume, theme: Theme, options: RenderOptions) -> bytes:
    if options.template is not None:
        from npc.output.documents.office.filling import filled

        return filled(Path(options.template), volume.plan)
    from npc.output.documents.drawing import Drawing
    from npc.output.documents.making import make

    drawing = Drawing(_notify_once, strict_fonts=options.strict_fonts)
    return make(
        volume.plan, options.to, theme, only=volume.only, draft=options.draft, drawing=drawing
    )


_notify_once = cache(notify)
"""What is to say of one document is often to say of the others of a run too."""


def _mark(options: RenderOptions) -> str:
    """Return what stands behind the title in the name of a file: of a draft, of an amended plan."""
    from npc.output.documents.selecting import DRAFT

    amended = AMENDED if options.as_amended else ""
    return amended + (f"（{DRAFT}）" if options.draft else "")


def _compare(
    wanted: Sequence[Volume],
    places: Sequence[Target],
    made: Sequence[bytes],
    options: RenderOptions,
) -> int:
    """Name the files that are not what their plans give now, and what renews each."""
    stale = 0
    for volume, target, document in zip(wanted, places, made, strict=True):
        problem = target.difference(document)
        if problem:
            stale += 1
            command = _command(show_path(volume.reading.files.path), options)
            show_lines(
                [
                    visible(translate(problem)),
                    visible(translate(_RENEW.format(command=Verbatim(command)))),
                ]
            )
    if not stale:
        notify(_FRESH.format(n=len(made)))
    return FINDINGS if stale else FINE


def _command(path: str, options: RenderOptions) -> str:
    """Return the command line that makes a file again."""
    name = "render-docx" if options.to == "docx" else "render"
    command = ["npc", "plan", name, path, *options.written(without=("check", "quiet", "watch"))]
    return " ".join(word if _PLAIN.fullmatch(word) else shlex.quote(word) for word in command)


_PLAIN = re.compile(r"[\w./\\:@%+=，、（）《》-]+")
"""What no shell reads as anything but itself."""

_ONLY_WORD = Message("{option} is for Word files only", "{option} 只用于 Word 文件")
_ONLY_PDF = Message("--strict-fonts is for --to pdf only", "--strict-fonts 只用于 --to pdf")
_NOT_WITH_TEMPLATE = Message(
    "{option} cannot be used with --template: the Word file says it all",
    "{option} 不能与 --template 同用：内容和样式都由该 Word 文件决定",
)
_LEAVE_OUT = Message("leave out {option}", "请去掉 {option}")
_NOTHING_TO_CHECK = Message("stdout cannot be checked", "标准输出无法核对")
_NAME_FILE = Message("name the file or directory with --output", "请用 --output 指定文件或目录")
_RENEW = Message("renew it: {command}", "更新：{command}")
_FRESH = Message("up to date ({n} files)", "文件与计划一致（{n}个）")

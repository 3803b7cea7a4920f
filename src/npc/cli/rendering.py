"""Documents as the options of `npc plan render` want them: made, and written or compared."""

import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.characters import visible
from npc.cli.console import say, talk, write_lines
from npc.cli.looks import Looks, say_deviations
from npc.cli.overwriting import files_of, spare
from npc.cli.reporting import unsound, write_report
from npc.cli.selection import read_all, show_path
from npc.cli.targets import Target, targets
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.kinds.reading import Reading
from npc.kinds.settings import Settings, SettingsReader
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.suggestions import no_such

if TYPE_CHECKING:
    from npc.output.look import Look

FORMATS = ("docx", "html", "pdf", "md")
_STYLED = ("docx", "pdf")
"""Formats that take the styles of a Word file."""
PARTS = ("body", "arrangement", "monthly-plan", "notice")


class Wishes(NamedTuple):
    """What the options ask for."""

    to: str = "docx"
    output: str | None = None
    part: str | None = None
    draft: bool = False
    check: bool = False
    reference: str | None = None
    template: str | None = None
    quiet: bool = False


def render_plans(paths: Sequence[str], wishes: Wishes) -> int:
    """Make the documents of plans.

    Args:
        paths: What the user named.
        wishes: What the options ask for.

    Returns:
        The exit code: 1 when plans have faults, or when `--check` finds stale files.

    Raises:
        NpcError: The options do not go together, or a document cannot be made or written.

    """
    _check(wishes)
    settings = SettingsReader(show_path)
    readings = read_all(paths, settings=settings)
    report = unsound(readings, settings.all)
    if report:
        write_report(report, "full", sys.stderr)
        return FINDINGS
    places = targets(readings, wishes.output, f".{wishes.to}", label=_label(wishes))
    own = [settings.read(one.files.settings).reference_docx for one in readings]
    named = [Path(path) for path in (wishes.template, wishes.reference) if path]
    read = [*files_of(one.files for one in readings), *named, *own]
    spare(read, written=[target.path for target in places])
    looks = Looks(wishes.reference)
    made = [
        _document(one.plan, settings.read(one.files.settings), looks, wishes) for one in readings
    ]
    if wishes.check:
        return _compare(readings, places, made, wishes)
    for target, document in zip(places, made, strict=True):
        target.write(document)
    if not wishes.quiet and wishes.to != "md" and wishes.template is None:
        say_deviations(one.plan for one in readings)
        for one in readings:
            styled = wishes.to in _STYLED
            look = looks.of(one.plan, settings.read(one.files.settings), takes_styles=styled)
            _say_wide_lines(one.plan, look)
    return FINE


def _say_wide_lines(plan: Plan, look: "Look") -> None:
    """Say which lines of titles wrap although they were broken by hand."""
    from npc.layout.profile import Profile
    from npc.output.documents.docx.wide_lines import wide_lines

    sizes = look.reference.sizes() if look.reference else {}
    for line in wide_lines(plan, Profile({**plan.format, **sizes})):
        talk(_WIDE.format(line=line.text, width=f"{line.width:g}", room=line.room))


def _check(wishes: Wishes) -> None:
    """Refuse options that do not go together, before any work is done for them."""
    if wishes.to not in FORMATS:
        raise no_such(Message("format", "格式"), wishes.to, FORMATS)
    if wishes.part is not None and wishes.part not in PARTS:
        raise no_such(Message("part", "部分"), wishes.part, PARTS)
    for option, value, formats in (
        ("--reference-docx", wishes.reference, ("docx", "pdf")),
        ("--template", wishes.template, ("docx",)),
    ):
        if value is not None and wishes.to not in formats:
            raise UsageError(
                _ONLY_WORD.format(option=option), hint=_LEAVE_OUT.format(option=option)
            )
    others = {"--part": wishes.part, "--draft": wishes.draft, "--reference-docx": wishes.reference}
    for option, given in others.items():
        if wishes.template is not None and given:
            raise UsageError(
                _NOT_WITH_TEMPLATE.format(option=option), hint=_LEAVE_OUT.format(option=option)
            )
    if wishes.check and wishes.output == "-":
        raise UsageError(_NOTHING_TO_CHECK, hint=_NAME_FILE)


def _document(plan: Plan, settings: Settings, looks: Looks, wishes: Wishes) -> bytes:
    if wishes.template is not None:
        from npc.output.documents.office import fill

        return fill(Path(wishes.template), plan)
    from npc.output.documents.making import make

    look = looks.of(plan, settings, takes_styles=wishes.to in _STYLED)
    return make(plan, wishes.to, look, part=wishes.part, draft=wishes.draft)


def _label(wishes: Wishes) -> str:
    """Give what stands behind the title in the name of a file."""
    from npc.output.documents.selecting import DRAFT, PARTS

    part = f"（{PARTS[wishes.part]}）" if wishes.part else ""
    return f"{part}（{DRAFT}）" if wishes.draft else part


def _compare(
    readings: Sequence[Reading],
    places: Sequence[Target],
    made: Sequence[bytes],
    wishes: Wishes,
) -> int:
    """Name the files that are not what their plans give now, and what renews each."""
    stale = 0
    for reading, target, document in zip(readings, places, made, strict=True):
        problem = target.difference(document)
        if problem:
            stale += 1
            command = _command(show_path(reading.files.path), wishes)
            write_lines(
                [visible(say(problem)), visible(say(_RENEW.format(command=Verbatim(command))))]
            )
    if not stale:
        talk(_FRESH.format(n=len(made)))
    return FINDINGS if stale else FINE


def _command(path: str, wishes: Wishes) -> str:
    """Write the command line that makes a file again."""
    command = ["npc", "plan", "render-docx", path]
    if wishes.to != "docx":
        command = ["npc", "plan", "render", path, "--to", wishes.to]
    options = {
        "-o": wishes.output,
        "--part": wishes.part,
        "--reference-docx": wishes.reference,
        "--template": wishes.template,
    }
    for option, value in options.items():
        command += [option, value] if value is not None else []
    command += ["--draft"] if wishes.draft else []
    return " ".join(one if _PLAIN.fullmatch(one) else shlex.quote(one) for one in command)


_PLAIN = re.compile(r"[\w./\\:@%+=，、（）《》-]+")
"""What no shell reads as anything but itself."""

_ONLY_WORD = Message("{option} is for Word files only", "{option} 只用于 Word 文件")
_NOT_WITH_TEMPLATE = Message(
    "{option} cannot be used with --template: the Word file says it all",
    "{option} 不能与 --template 同用：内容和样式都由该 Word 文件决定",
)
_LEAVE_OUT = Message("leave out {option}", "请去掉 {option}")
_NOTHING_TO_CHECK = Message("stdout cannot be checked", "标准输出无法核对")
_NAME_FILE = Message("name the file or directory with --output", "请用 --output 指定文件或目录")
_WIDE = Message(
    "warning: the line “{line}” of title_lines is {width} characters wide and wraps, a line of the "
    "title holds {room}; break the title into shorter lines",
    "警告：title_lines 中的“{line}”有{width}个字，标题每行最多{room}个字，会再次回行；请改分为较短的行",
)
_RENEW = Message("renew it: {command}", "更新：{command}")
_FRESH = Message("up to date ({n} files)", "文件与计划一致（{n}个）")

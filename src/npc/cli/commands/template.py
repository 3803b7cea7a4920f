"""`npc template …`: list, show, eject."""

from pathlib import Path

from npc.cli.console import notify, show_lines
from npc.cli.declaring import Options, argument, arguments, flag
from npc.cli.exits import target
from npc.cli.options import OUTPUT
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim


class ShowOptions(Options):
    """Which template."""

    name = argument(metavar="NAME", help=Message("its name", "模板名称"))
    output = OUTPUT


class EjectOptions(Options):
    """Which templates, and where to."""

    names = arguments(
        metavar="[NAME] DIR",
        help=Message(
            "which template, and where to; without a name, all of them",
            "取出哪个模板、放到哪个目录；不写名称则全部取出",
        ),
    )
    force = flag("--force", help=Message("replace files", "覆盖已有的文件"))


def show_list(options: Options) -> int:  # noqa: ARG001 - it has none
    """Write the names of the built-in templates, each with what it is for."""
    from npc.output.catalogue import built_ins

    found = list(built_ins())
    width = max(len(template.name) for template in found)
    show_lines(f"{template.name:{width}}  {template.about}" for template in found)
    return FINE


def show(options: ShowOptions) -> int:
    """Write a template, the Word file only where a place is named for it."""
    from npc.output.catalogue import REFERENCE, content

    name = options.name
    if name == REFERENCE and options.output is None:
        raise UsageError(
            Message("“{name}” is a Word file and no text", "“{name}”是 Word 文件，不能显示").format(
                name=name
            ),
            hint=Message(
                "take it out: npc template eject {name} DIR",
                "请取出后在 Word 中打开：npc template eject {name} 目录",
            ).format(name=Verbatim(name)),
        )
    target(options.output, name).write(content(name))
    return FINE


def eject(options: EjectOptions) -> int:
    """Write built-in templates into a directory and say how they come into use."""
    from npc.output.catalogue import REFERENCE
    from npc.output.catalogue import eject as write_templates

    *chosen, folder = options.names
    written = write_templates(chosen, Path(folder), force=options.force)
    show_lines(path.as_posix() for path in written)
    for path in written:
        if path.name == REFERENCE:
            notify(_USE_STYLES.format(path=Verbatim(path.as_posix())))
    if any(path.name != REFERENCE for path in written):
        notify(_USE_TEMPLATES.format(folder=Verbatim(folder)))
    return FINE


_USE_STYLES = Message(
    "change its styles in Word, then: npc plan render-docx --reference-docx {path}",
    "在 Word 中改好样式后：npc plan render-docx --reference-docx {path}",
)
_USE_TEMPLATES = spelt(
    Message(
        "npc uses the templates when npc.yaml says “<templates>: {folder}”; those you delete are built in again",
        "在 npc.yaml 中写“<templates>: {folder}”即使用这些模板；删去的仍用内置的",
    )
)

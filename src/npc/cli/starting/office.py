"""Whose plans a new repo holds: as options say it, its settings, a person who is asked, or its folder's name."""

from pathlib import Path

from npc.cli.console import show_error
from npc.cli.starting.asking import asked, may_ask
from npc.cli.starting.options import InitOptions
from npc.errors import UsageError
from npc.files.names import as_people_write
from npc.messages import Message, Verbatim
from npc.source.settings_files import absolute
from npc.source.values import Fields, text
from npc.starting.place_names import (
    Office,
    departments_named,
    level_named,
    level_of_organ,
    organ_of_folder,
    refuse_name,
)


def office_of(options: InitOptions, folder: Path, settings: Fields) -> Office:
    """Return whose plans a repo holds.

    Args:
        options: What the command line says.
        folder: The repo's folder.
        settings: What its `npc.yaml` says, if it is there; nobody is asked then.

    Raises:
        UsageError: Its organ or level is not known, and nobody is there to be asked.

    """
    asks = not settings and may_ask()
    said = level_named(options.level) if options.level else None
    organ = _organ(options, settings, folder, level=said, asks=asks)
    level = level_of_organ(organ, said or text(settings, "level"))
    level = level or (_asked_level() if asks else None)
    if level is None:
        raise UsageError(_NO_LEVEL.format(organ=Verbatim(organ)), hint=_SAY_LEVEL)
    departments = _departments(options, asks=asks)
    for name in (organ, *departments):
        refuse_name(name)
    return Office(organ, level, departments)


def _organ(
    options: InitOptions, settings: Fields, folder: Path, *, level: str | None, asks: bool
) -> str:
    known = _given(options.organ) or text(settings, "organ")
    if known:
        return known
    name = as_people_write(absolute(folder).name)
    organ = organ_of_folder(name, level)
    perhaps = organ_of_folder(name, "city")  # a 市 may be of a province, a city or a county
    if asks:  # its level is asked for next
        organ = asked(_ORGAN, organ or perhaps)
    if not organ and perhaps:
        raise UsageError(_PERHAPS.format(organ=Verbatim(perhaps)), hint=_SAY_WHICH)
    if not organ:
        raise UsageError(_NO_ORGAN.format(name=Verbatim(name)), hint=_SAY_ORGAN)
    return organ


def _asked_level() -> str | None:
    """Ask for the level until it is one; None where no answer comes."""
    while answer := asked(_LEVEL):
        try:
            return level_named(answer)
        except UsageError as error:
            show_error(error.text, error.hint)
    return None


def _departments(options: InitOptions, *, asks: bool) -> tuple[str, ...]:
    said = _given(options.departments)
    if said is None and asks:
        said = asked(_DEPARTMENTS)
    return departments_named(said or "")


def _given(option: str | None) -> str | None:
    """Return what an option says as people wrote it, whatever the locale makes of it."""
    return as_people_write(option).strip() if option is not None else None


_ORGAN = Message("Organ, such as 青山县人大常委会", "机关全称，如 青山县人大常委会")
_LEVEL = Message("Level: 省, 市, 县 or 乡", "层级（省、市、县、乡）")
_DEPARTMENTS = Message(
    "Departments, with 、 between them (Enter: later)",
    "部门名单，用顿号分开（以后再写的，直接回车）",
)
_NO_ORGAN = Message(
    "it is not said whose plans these are, and the folder’s name “{name}” does not tell",
    "没有写明是哪个机关的计划，从目录名“{name}”看不出来",
)
_PERHAPS = Message(
    "it is not said whose plans these are; if they are those of {organ}, its name does not tell the level",
    "没有写明是哪个机关的计划；如果是{organ}，看不出是哪一级",
)
_SAY_WHICH = Message(
    "say the level: --level 县, or 省, 市; if not, name the organ: --organ 青山县人大常委会",
    "是的，请写明层级：--level 县，或者省、市；不是的，请写明机关：--organ 青山县人大常委会",
)
_SAY_ORGAN = Message(
    "name the organ: --organ 青山县人大常委会", "请写明机关：--organ 青山县人大常委会"
)
_NO_LEVEL = Message("the level of “{organ}” is not told by its name", "从“{organ}”看不出是哪一级")
_SAY_LEVEL = Message("say it: --level 市, or 省, 县, 乡", "请写明层级：--level 市，或者省、县、乡")

"""In which language npc speaks: as the user says, as the repo says, as the system does, or as the plans are.

A build server has no language of its own (its locale is C.UTF-8), and its reports are read by those
who wrote the plans.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from npc.characters import is_han
from npc.messages import Language, Message, Verbatim
from npc.records import NamedTuple

_BY_USER = "NPC_LANG"
_BY_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
_OF_NOBODY = ("c", "posix")
"""Locales that say no language."""
_SAYS_LANGUAGE = ("language", "语言")
_MOST_READ = 4096
"""Bytes of a plan file in which Chinese is looked for."""


class _CommandLine:
    """The words of the command line that runs: among them are the plans of which it speaks."""

    words: Sequence[str] = ()


def begin(words: Sequence[str]) -> None:
    """Note the command line that runs from here on."""
    _CommandLine.words = tuple(words)
    _by_surroundings.cache_clear()


class Spoken(NamedTuple):
    """A language, and why it is spoken."""

    language: Language
    why: Message


def language() -> Language:
    """Return the language in which npc speaks.

    By `NPC_LANG`; by `language` of `npc.yaml`; by the locale, unless it says none; else Chinese where
    the command line or the plans are Chinese, and English where they are not.
    """
    return spoken().language


def spoken() -> Spoken:
    """Return the language in which npc speaks, and why."""
    return _by_variable(_BY_USER) or _by_surroundings()


def _by_variable(name: str) -> Spoken | None:
    value = os.environ.get(name, "")
    why = _VARIABLE.format(name=name, value=Verbatim(value))
    return Spoken(_named(value), why) if value else None


_VARIABLE = Message("said by {name}={value}", "按环境变量 {name}={value}")
_SETTINGS = Message("said by {path}", "按 {path}")
_SYSTEM = Message("that of the system", "系统的语言")
_CHINESE = Message("the plans or the command line are Chinese", "计划或者命令行是中文")
_NOTHING = Message("nothing says one", "没有什么指定语言")


def _named(locale: str) -> Language:
    return "zh" if locale.lower().startswith("zh") else "en"


@lru_cache(1)
def _by_surroundings() -> Spoken:
    with suppress(Exception):  # what is wrong with a file is told by who reads it, in any language
        for place in _places():
            said = _said_in_repo(place)
            if said:
                return said
    system = _by_system()
    if system:
        return system
    with suppress(OSError):
        if any(map(is_han, "".join(_CommandLine.words))) or any(map(_is_chinese, _places())):
            return Spoken("zh", _CHINESE)
    return Spoken("en", _NOTHING)


def _by_system() -> Spoken | None:
    """Return the language of the system; nothing where it says none."""
    name = next((name for name in _BY_SYSTEM if os.environ.get(name)), "")
    if name:
        is_of_nobody = os.environ[name].lower().partition(".")[0] in _OF_NOBODY
        return None if is_of_nobody else _by_variable(name)
    if sys.platform == "win32":
        import ctypes

        chinese = 0x04  # the primary language id of Chinese, whatever the region
        is_zh = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == chinese
        return Spoken("zh" if is_zh else "en", _SYSTEM)
    return None


def _places() -> Iterator[Path]:
    """Yield what of the command line is there, and the current directory."""
    here = Path.cwd()
    yield from (here / word for word in _CommandLine.words if word and (here / word).exists())
    yield here


def _said_in_repo(place: Path) -> Spoken | None:
    """Return the language that the settings for a place say."""
    from npc.source.settings_files import settings_for

    settings = settings_for(place if place.is_dir() else place.parent)
    if settings is None:
        return None
    text = settings.read_bytes()[: 1 << 16].decode(errors="replace")
    if not any(word in text for word in _SAYS_LANGUAGE):
        return None
    from npc.cli.paths import show_path
    from npc.reading.settings import SettingsReader

    said = SettingsReader(str).read(settings).fields.get("language")
    why = _SETTINGS.format(path=Verbatim(show_path(settings)))
    return None if said is None else Spoken(_named(str(said)), why)


def _is_chinese(place: Path) -> bool:
    """Return whether a plan, or the first plan in a folder, is in Chinese."""
    from npc.errors import UsageError
    from npc.source.repo import find_plans

    try:
        plans = find_plans([str(place)], around=place)
    except UsageError:
        return False
    files = [file for plan in plans[:1] for file in plan.files if file not in plan.refused]
    return any(map(is_han, "".join(map(_beginning, files))))


def _beginning(file: Path) -> str:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(_MOST_READ).decode(errors="ignore")
    return ""

"""Where output goes, and in which language: data to stdout, what is said of a run to stderr."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from npc.characters import visible
from npc.cli.speaking import language
from npc.messages import REMEDY, Message


def translate(text: Message) -> str:
    """Return a sentence in the user's language."""
    return text.in_language(language())


def show_lines(lines: Iterable[str], stream: TextIO | None = None) -> None:
    """Write what people read, in the encoding of the console; to stdout if no stream is named."""
    (stream or sys.stdout).writelines(f"{line}\n" for line in lines)


def write_data(data: bytes) -> None:
    """Write what programs read to stdout, as it is: no console's encoding, no line ends of a system."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def notify(text: Message) -> None:
    """Say something about the run, on stderr; what stderr does not take changes nothing else."""
    with suppress(OSError):
        sys.stderr.write(visible(translate(text)) + "\n")


def show_error(text: Message, hint: Message | None = None) -> None:
    """Say on stderr what stops a run, or a file, and the remedy if there is one."""
    notify(_ERROR.format(text=text))
    if hint:
        notify(REMEDY.format(hint=hint))


_ERROR = Message("error: {text}", "错误：{text}")


def is_terminal() -> bool:
    """Return whether stdout is looked at by a person and may hold tables and colours."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def columns_asked() -> int:
    """Return what `COLUMNS` says; 0 where it says nothing."""
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isdecimal() else 0


def terminal_columns() -> int:
    """Return how wide the user's terminal is: `COLUMNS`, else as it says itself, else 80.

    As `shutil` finds it, which takes longer to load than a month to list.
    """
    asked = columns_asked()
    if asked:
        return asked
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _COLUMNS  # type: ignore[union-attr] # None is said by an AttributeError
    except (AttributeError, OSError, ValueError):
        return _COLUMNS


_COLUMNS = 80


def wants_colour(stream: TextIO) -> bool:
    """Return whether a stream is a terminal whose user has not asked for plain text."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    # The old console of Windows would show the escapes themselves.
    return sys.platform != "win32" or "WT_SESSION" in os.environ


def prepare_streams() -> None:
    """Let no character break the run: a console in GBK shows ? for what it does not have.

    A stream that the caller has closed is one to nobody.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for the whole run
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def close_streams_quietly() -> None:
    """After a reader has gone away, give what is still buffered to nobody."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(devnull, stream.fileno())
        except (OSError, ValueError):  # not a real file: nothing is buffered in it
            continue

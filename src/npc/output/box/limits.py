"""How much memory and time a document may take that is made with templates of a repo."""

import math
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from npc.messages import Message
from npc.records import NamedTuple

if TYPE_CHECKING:
    import signal
else:
    import _signal as signal  # as in `npc.interrupts`

MEMORY = 256 * 1024 * 1024
"""Bytes of address space that a document may take beside what its process begins with.

Ten thousand rows take 60 million; a plan has some hundred.
"""
SECONDS = 7.0
"""Seconds of computing that a document may take: ten thousand rows take 2.4 as a web page and 1.4 as a
Word file, a plan 0.1. So a machine of a third of the speed can make what is a hundred times too large."""
WALL_SECONDS = 30.0
"""Seconds that a document may take by the clock, where others want the processor too, or the system
counts no computing."""


class ResourceLimits(NamedTuple):
    """What one document may take; tests give less."""

    memory: int = MEMORY
    seconds: float = SECONDS
    wall_seconds: float = WALL_SECONDS


USUAL = ResourceLimits()


class TimeUp(Exception):  # noqa: N818 - no error of the program
    """A document has taken all its seconds."""


def begin(limits: ResourceLimits) -> None:
    """Begin to count for a document, as far as the system can: Windows counts nothing, macOS time only."""
    try:
        import resource
    except ImportError:
        return
    signal.signal(signal.SIGPROF, _end_of_time)
    signal.setitimer(signal.ITIMER_PROF, limits.seconds, _AGAIN)
    # What does not listen, such as the sum of a range without end, is ended by the system.
    signal.setitimer(signal.ITIMER_VIRTUAL, limits.seconds * _AT_LAST)
    # The same where the system computes for it: that finds memory for lists, say. It counts whole seconds.
    used = resource.getrusage(resource.RUSAGE_SELF)
    at_last = used.ru_utime + used.ru_stime + limits.seconds * _AT_LAST
    _limit(resource.RLIMIT_CPU, math.ceil(at_last))
    size = _address_space()
    if size:
        _limit(resource.RLIMIT_AS, size + limits.memory)


def more_room() -> None:
    """Give a process that has used up its memory enough to say so; nothing outside of the box."""
    if (
        getattr(signal, "SIGPROF", None) is None
        or signal.getsignal(signal.SIGPROF) is not _end_of_time
    ):
        return
    import resource

    now, _ = resource.getrlimit(resource.RLIMIT_AS)
    if now != resource.RLIM_INFINITY:
        _limit(resource.RLIMIT_AS, now + _RESERVE)


def end() -> None:
    """Stop counting the time of a document."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    with suppress(ImportError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))


OUT_OF_TIME = frozenset(
    -int(getattr(signal, name)) for name in ("SIGVTALRM", "SIGXCPU") if hasattr(signal, name)
)
"""The exit codes of a process that the system ended when the time of a document was up."""


def no_core_dumps() -> None:
    """Leave nothing on the disk of a process that is ended."""
    with suppress(ImportError):
        import resource

        _limit(resource.RLIMIT_CORE, 0)


def _end_of_time(_: int, __: FrameType | None) -> None:
    raise TimeUp


_AGAIN = 0.25
"""Seconds after which it is said again, should some code have dropped it."""
_AT_LAST = 1.06
"""How much of its seconds a document may take that does not hear that they are over."""
_RESERVE = 32 * 1024 * 1024


def _limit(kind: int, amount: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    with suppress(ValueError, OSError):  # macOS refuses some
        resource.setrlimit(
            kind, (amount if hard == resource.RLIM_INFINITY else min(amount, hard), hard)
        )


def _address_space() -> int:
    """Return the bytes of address space that this process has; 0 where the system does not say."""
    import resource

    with suppress(OSError):
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
        return int(pages) * resource.getpagesize()
    return 0


TOO_MUCH_MEMORY = Message(en="takes too much memory", zh="占用的内存过多")
TOO_LONG = Message(en="takes too long", zh="耗时过长")
REMEDY = Message(
    en=f"one document may take {MEMORY // 1024**2} MB and {SECONDS:g} s; look for loops and texts "
    "that grow without end",
    zh=f"一份文件最多可用{MEMORY // 1024**2} MB内存、{SECONDS:g}秒；请查看有没有无休止的循环或越来越长的文字",
)

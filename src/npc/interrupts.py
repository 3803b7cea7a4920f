"""Signals that ask a run to end: each ends it as Ctrl-C does, with what was begun cleaned up.

A build server sends TERM when a job is cancelled, `docker stop` does, and a terminal that is closed
sends HUP. Where nobody listens Python is ended by them on the spot.
"""

import sys
from types import FrameType
from typing import TYPE_CHECKING

from npc.exit_codes import INTERRUPTED, SIGNALLED

if TYPE_CHECKING:
    import signal
else:
    import _signal as signal  # `signal` makes enumerations of it, which every run would wait for

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those that the system has are listened to; SIGBREAK is of Windows."""
_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


class Interrupted(KeyboardInterrupt):
    """A signal that asks the run to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def exit_code_of(interrupt: KeyboardInterrupt) -> int:
    """Return what a run ends with that was interrupted; where no one listened yet, it was Ctrl-C."""
    number = isinstance(interrupt, Interrupted) and interrupt.number
    return SIGNALLED + number if number else INTERRUPTED


class _Signals:
    """What this process does with signals."""

    holding = 0
    """How many blocks there are, one in the other, in which no signal may end the run."""
    waiting: int | None = None
    """The signal that came meanwhile."""


def listen() -> None:
    """Let signals raise `Interrupted`; one that is ignored, as HUP under `nohup`, stays so."""
    sys.unraisablehook = _unraisable
    for number in _SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _interrupt)


def ignore() -> None:
    """Let no signal in any more: the run is at its end, or another process sees to its end."""
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def leave_to_parent() -> None:
    """Let a worker be ended by the process that started it, which hears Ctrl-C too, and by TERM."""
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)


def _interrupt(number: int, _: FrameType | None) -> None:
    if _Signals.holding:
        _Signals.waiting = number
    else:
        raise Interrupted(number)


def _unraisable(seen: "sys.UnraisableHookArgs") -> None:
    """Send a signal again that came where Python drops what is raised, as at the end of each import."""
    if isinstance(seen.exc_value, Interrupted):
        import _thread

        # Were it sent here, it would be raised here, and dropped.
        _thread.start_new_thread(_send_again, (seen.exc_value.number, _thread.get_ident()))
    else:
        sys.__unraisablehook__(seen)


def _send_again(number: int, thread: int) -> None:
    import time

    time.sleep(_MOMENT)
    if sys.platform == "win32":
        import _thread

        _thread.interrupt_main(number)
    else:
        signal.pthread_kill(thread, number)  # also where it waits for something


_MOMENT = 0.001
"""Seconds after which Python is where it was, and what is raised counts."""


class Held:
    """A block of a few steps that are all made or none: a signal that comes meanwhile waits for its end."""

    def __enter__(self) -> None:
        _Signals.holding += 1

    def __exit__(self, *_: object) -> None:
        _Signals.holding -= 1
        number = _Signals.waiting
        if number is not None and not _Signals.holding:
            _Signals.waiting = None
            raise Interrupted(number)

"""The door of the program: `npc` and `python -m npc`."""

import gc
import os
import sys
from contextlib import suppress

from npc.exit_codes import FINE, INTERRUPTED, UNUSABLE


def main() -> None:
    """Run the command line given in `sys.argv` and end with its exit code.

    `npc --version` is answered here: importing the command line for it would take six times as
    long.
    """
    code = _show_version() if sys.argv[1:] == ["--version"] else _run()
    # Everything is written: to take the interpreter apart piece by piece would only cost time.
    with suppress(OSError):  # a full disk is told on stderr, if at all
        if sys.stderr:
            sys.stderr.flush()
    os._exit(code)


def _show_version() -> int:
    from npc import __version__

    try:
        if sys.stdout:  # else it was closed by the caller
            sys.stdout.write(f"npc {__version__}\n")
            sys.stdout.flush()
    except OSError:
        return UNUSABLE
    return FINE


def _run() -> int:
    gc.disable()  # a run is short, and most of what it makes lives as long as it does
    try:
        from npc import interrupts
    except KeyboardInterrupt:
        return INTERRUPTED
    try:
        interrupts.listen()
        from npc.cli import run

        code = run(sys.argv[1:])
        interrupts.ignore()
    except KeyboardInterrupt as interrupt:  # before the command line was loaded, or at its end
        interrupts.ignore()
        code = interrupts.exit_code_of(interrupt)
    if "npc.files.temporaries" in sys.modules:
        from npc.files.temporaries import remove_all

        remove_all()
    return code


if __name__ == "__main__":
    main()

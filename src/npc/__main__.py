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
        from npc.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before the command line was loaded
        return INTERRUPTED


if __name__ == "__main__":
    main()

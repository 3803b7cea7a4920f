"""The door of the program: `npc` and `python -m npc`."""

import gc
import os
import sys


def main() -> int:
    """Run the command line given in `sys.argv` and return its exit code.

    `npc --version` is answered here: importing the command line for it would take six times as
    long.
    """
    if sys.argv[1:] == ["--version"]:
        from npc import __version__

        sys.stdout.write(f"npc {__version__}\n")
        return 0
    gc.disable()  # a run is short, and most of what it makes lives as long as it does
    from npc.cli import run

    code = run(sys.argv[1:])
    # Everything is written: to take the interpreter apart piece by piece would only cost time.
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())

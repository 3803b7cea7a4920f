"""`--watch`: a command that is run again whenever the files change that it reads."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from npc.cli.console import notify, show_error
from npc.cli.paths import here, show_path
from npc.errors import NpcError
from npc.exit_codes import FINE
from npc.messages import Message
from npc.serving.following import Follower, changes
from npc.serving.looking import Looker


def watched(
    run: Callable[[], int], paths: Sequence[str], *, beside: Sequence[str | None] = ()
) -> int:
    """Run a command, and again after each change, until a signal ends it.

    Nothing is cleared, and nothing that is written tells the time: what comes out can be kept and compared.

    Args:
        run: The command; what it returns counts for one run only.
        paths: The plans that it reads.
        beside: Other files that it reads.

    Returns:
        0: that it was ended is as it should be.

    Raises:
        NpcError: The first run cannot be made.

    """
    gc.enable()  # what one run leaves is in the way of the others
    named = [Path(path) for path in beside if path]
    looker = Looker(paths, around=here(), show=show_path, beside=named)
    try:
        for number, _ in enumerate(changes(Follower(looker))):
            if number:
                notify(_AGAIN)
            _run(run, is_first=not number)
    except KeyboardInterrupt:
        return FINE
    return FINE


def _run(run: Callable[[], int], *, is_first: bool) -> None:
    """Run it once. What the command line says wrong ends it; what becomes wrong later may become right again."""
    try:
        run()
    except NpcError as error:
        if is_first:
            raise
        show_error(error.text, error.hint)
    sys.stdout.flush()
    if is_first:
        notify(_WAITING)


_WAITING = Message("waiting for changes; Ctrl-C ends it", "等待文件改动；按 Ctrl-C 结束")
_AGAIN = Message("---- changed ----", "———— 文件有改动 ————")

"""The loop that follows files: it waits until what is seen of them is another than it was."""

import time
from collections.abc import Callable, Iterator

from npc.serving.looking import Looker, Seen

SECONDS = 0.25
"""From one look to the next."""
SHARE = 4
"""How many times as long as a look takes it waits at least, where there is very much to be seen."""


def pause(seconds: float) -> None:
    """Wait for the next look; a signal ends it."""
    time.sleep(seconds)


class Follower:
    """Knows what was seen last."""

    def __init__(self, looker: Looker) -> None:
        self._looker = looker
        self.seen = Seen({})
        """What was seen at the last look."""
        self._is_first = True
        self.wait = SECONDS
        """Seconds until the next look."""

    def has_changed(self) -> bool:
        """Look, and return whether something changed since the last look; at the first one it did.

        What changes while the caller deals with it is seen by the next look.
        """
        start = time.monotonic()
        seen = self._looker.look()
        self.wait = max(SECONDS, SHARE * (time.monotonic() - start))
        changed = self._is_first or seen != self.seen
        self.seen, self._is_first = seen, False
        return changed


def changes(follower: Follower, pause: Callable[[float], None] = pause) -> Iterator[None]:
    """Yield at once, and then whenever something has changed, for ever.

    Args:
        follower: Looks at the files.
        pause: Waits some seconds.

    """
    while True:
        if follower.has_changed():
            yield
        pause(follower.wait)

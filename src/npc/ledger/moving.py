"""The time of a matter that is moved: of several stretches those that are done stay, and the others are moved."""

from npc.genre.timing import Timing, Window
from npc.genre.when import When


def moved(planned: When, to: When, done: int) -> When:
    """Return the time of a matter after a move: of 4月、10月, done in April and moved to 11月, 4月、11月.

    Args:
        planned: Its time until then.
        to: That to which it is moved. Where it has stretches that are done, it is meant as it is written.
        done: How many of its stretches were done by the day of the decision.

    """
    windows = planned.windows
    if planned.timing is not Timing.MONTHS or not 0 < done < len(windows):
        return to
    kept = sorted(windows)[:done]
    if any(_meet(one, other) for one in kept for other in to.windows):
        return to
    words = (_words(window, planned) for window in kept)
    return to._replace(
        text="、".join((*words, to.text)),
        windows=(*kept, *to.windows),
        days=(*((0, 0) for _ in kept), *to.days) if to.days else (),
    )


def _words(window: Window, planned: When) -> str:
    """Return the words that say a stretch, where they stand by themselves; else its months."""
    for part in planned.text.split("、"):
        if When.parse(part).windows == (window,):
            return part
    first, last = ((month - 1) % 12 + 1 for month in window)
    return f"{first}月" if first == last else f"{first}-{last}月"


def _meet(one: Window, other: Window) -> bool:
    return one.first <= other.last and other.first <= one.last

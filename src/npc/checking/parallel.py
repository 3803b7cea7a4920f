"""Plans checked by several processes at once, in the order in which they were given."""

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from npc.checking.checked_plan import CheckedPlan, checked_plans
from npc.checking.jobs import Start, usual_start
from npc.errors import NpcError
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.source.repo import PlanFiles

_PLANS_A_TURN = 16
"""Plans that a process is given at once, at most; with fewer plans, each gets some turns."""
_TURNS = 4


def check_in_parallel(
    plans: Sequence[PlanFiles],
    *,
    show: Callable[[Path], str],
    jobs: int,
    start: Start | None = None,
) -> Iterator[tuple[CheckedPlan, ...]]:
    """Yield what each of some plans holds, in their order.

    Args:
        plans: The files of each plan.
        show: Gives a file's path as findings show it; a function of a module, so that every
            process finds it.
        jobs: How many processes, at least 1.
        start: How they begin; None chooses.

    Raises:
        NpcError: The same as without processes; or one of them was ended from outside.

    """
    size = max(1, min(_PLANS_A_TURN, len(plans) // (jobs * _TURNS)))
    turns = [plans[first : first + size] for first in range(0, len(plans), size)]
    context = multiprocessing.get_context(start or usual_start())
    executor = ProcessPoolExecutor(min(jobs, len(turns)), context, _ignore_interrupts)
    try:
        running = [executor.submit(_check_some, turn, show) for turn in turns]
        running.reverse()
        while running:
            yield from running.pop().result()
    except BrokenProcessPool as error:
        raise NpcError(
            Message("a process of npc was ended from outside", "npc 的一个进程被系统终止"),
            hint=Message(
                "memory may have run out; try --jobs 1", "可能是内存不足，请加 --jobs 1 重试"
            ),
        ) from error
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the first process, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _check_some(
    plans: Sequence[PlanFiles], show: Callable[[Path], str]
) -> list[tuple[CheckedPlan, ...]]:
    settings = SettingsReader(show)
    return [tuple(checked_plans(files, show=show, settings=settings)) for files in plans]

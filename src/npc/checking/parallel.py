"""Plans checked by several processes at once, in the order in which they were given."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from npc.checking.checked_plan import CheckedPlan, checked_plans
from npc.errors import NpcError
from npc.exit_codes import UNUSABLE
from npc.interrupts import leave_to_parent
from npc.messages import Message
from npc.processes import Start, usual_start
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles

if TYPE_CHECKING:
    from datetime import date

_PLANS_A_TURN = 16
"""Plans that a process is given at once, at most; with fewer plans, each gets some turns."""
_TURNS = 4


def check_in_parallel(
    plans: Sequence[PlanFiles],
    *,
    show: Callable[[Path], str],
    as_of: "date | None" = None,
    jobs: int,
    start: Start | None = None,
) -> Iterator[tuple[CheckedPlan, ...]]:
    """Yield what each of some plans holds, in their order.

    Args:
        plans: The files of each plan.
        show: Gives a file's path as findings show it; a function of a module, so that every
            process finds it.
        as_of: The day on which what is overdue is a finding.
        jobs: How many processes, at least 1.
        start: How they begin; None chooses.

    Raises:
        NpcError: The same as without processes; or one of them was ended from outside.

    """
    size = max(1, min(_PLANS_A_TURN, len(plans) // (jobs * _TURNS)))
    turns = [plans[first : first + size] for first in range(0, len(plans), size)]
    context = multiprocessing.get_context(start or usual_start())
    executor = ProcessPoolExecutor(min(jobs, len(turns)), context, _begin)
    try:
        running = [executor.submit(_check_some, turn, show, as_of) for turn in turns]
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
    except KeyboardInterrupt:
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Live as long as the first process does, which ends the others: where it is killed, no longer."""
    leave_to_parent()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(UNUSABLE)


def _check_some(
    plans: Sequence[PlanFiles], show: Callable[[Path], str], as_of: "date | None"
) -> list[tuple[CheckedPlan, ...]]:
    settings = SettingsReader(show)
    return [
        tuple(checked_plans(files, show=show, settings=settings, as_of=as_of)) for files in plans
    ]

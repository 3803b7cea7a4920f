"""A progress bar for runs that take long, on a terminal only."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from npc.cli.console import translate
from npc.messages import Message

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 1.0
"""Seconds after which the bar shows; most runs are over before."""


class PlanProgress:
    """Counts plans; a context manager, so that the bar is gone before the report comes."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._start = time.monotonic()
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    def step(self) -> None:
        """One plan more is done."""
        self._done += 1
        if self._bar:
            self._bar.update(self._bar.task_ids[0], completed=self._done)
        elif sys.stderr.isatty() and time.monotonic() - self._start > _PATIENCE:
            self._bar = self._shown()

    def _shown(self) -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        bar = Progress(
            TextColumn(translate(Message("checking", "正在检查"))),
            BarColumn(),
            MofNCompleteColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        bar.add_task("", total=self._total, completed=self._done)
        bar.start()
        return bar

"""Between the threads of the server and the one that works: questions go in, answers come out, editions are told."""

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Condition
from time import monotonic

from npc.serving.asking import Question, Reply

PATIENCE = 180.0
"""Seconds that a question waits: LibreOffice may take two minutes for a PDF."""


class Hatch:
    """Where questions are laid down."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[tuple[Question, Future[Reply]]] = SimpleQueue()
        self._changed = Condition()
        self._edition = 0

    def ask(self, question: Question) -> Reply:
        """Lay down a question, and wait for the answer; for any thread.

        Raises:
            TimeoutError: There is none in time.

        """
        future: Future[Reply] = Future()
        self._asked.put((question, future))
        return future.result(PATIENCE)

    def answer(self, reply: Callable[[Question], Reply], seconds: float) -> None:
        """Answer what is asked for some seconds; for the thread that works."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            try:
                question, future = self._asked.get(timeout=left)
            except Empty:
                return
            future.set_result(reply(question))

    def tell(self, edition: int) -> None:
        """Tell all who wait that there is another edition."""
        with self._changed:
            self._edition = edition
            self._changed.notify_all()

    def edition_after(self, known: int, seconds: float) -> int:
        """Return the number of the present edition: at once if it is not the known one, else when there is another.

        Args:
            known: The number of the edition that is known.
            seconds: After which the known one is returned.

        """
        with self._changed:
            self._changed.wait_for(lambda: self._edition != known, seconds)
            return self._edition

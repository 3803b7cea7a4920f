"""The box from outside: its process is given jobs, and what ends it is told in a sentence."""

import json
import os
import pickle
import time
from collections.abc import Callable
from threading import Timer

from npc.errors import RenderError
from npc.messages import Message
from npc.output.box.frames import Frame, FrameKind, receive, send
from npc.output.box.limits import (
    OUT_OF_TIME,
    REMEDY,
    TOO_LONG,
    TOO_MUCH_MEMORY,
    USUAL,
    ResourceLimits,
)
from npc.output.box.processes import begun, ended
from npc.processes import Start, usual_start


def boxed(
    make: Callable[[], bytes],
    name: Message,
    *,
    limits: ResourceLimits = USUAL,
    start: Start | None = None,
) -> bytes:
    """Make a document in the box.

    Args:
        make: Makes it; a partial of a function of a module, so that the other process finds it.
        name: What sentences call the templates: template “office.docx”.
        limits: How much it may take.
        start: How the process begins; None chooses.

    Raises:
        RenderError: What `make` raises of the kind; or it takes more than it may.

    """
    reply = _worker(start or usual_start()).reply(pickle.dumps((limits, make)), limits)
    if reply.kind is FrameKind.MADE:
        return reply.content
    if reply.kind is FrameKind.REFUSED:
        text, hint = json.loads(reply.content)
        raise RenderError(Message(*text), hint=hint and Message(*hint))
    if reply.kind is FrameKind.BUG:
        raise _bug(reply.content.decode())
    raise RenderError(_ENDED.format(name=name, problem=_PROBLEMS[reply.kind]), hint=REMEDY)


class BoxError(Exception):
    """A bug of npc that showed in the box, with the traceback from there as its note."""


def _bug(traceback: str) -> BoxError:
    error = BoxError(traceback.strip().rpartition("\n")[2])
    error.add_note(traceback)
    return error


class _Worker:
    """A process of the box, for as many jobs as it survives: to start one anew takes long."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.folder = os.getcwd()  # noqa: PTH109 - compared only
        self.is_there = True
        self._process = begun(start)

    def reply(self, job: bytes, limits: ResourceLimits) -> Frame:
        """Return what comes of a job. Whatever ends this process meanwhile, Ctrl-C say, ends the other."""
        start = time.monotonic()
        timer = Timer(limits.wall_seconds, self._process.kill)
        try:
            timer.start()
            reply = self._exchanged(job)
        except BaseException:
            self.end()
            raise
        finally:
            timer.cancel()
        if reply:
            return reply
        is_late = time.monotonic() - start >= limits.wall_seconds
        return Frame(FrameKind.TIME if self.end() in OUT_OF_TIME or is_late else FrameKind.CRASH)

    def _exchanged(self, job: bytes) -> Frame | None:
        try:
            send(self._process.stdin, Frame(FrameKind.JOB, job))
            return receive(self._process.stdout)
        except OSError:  # it was ended while it was told
            return None

    def end(self) -> int:
        """End the process and return its exit code."""
        self.is_there = False
        return ended(self._process)


_AT_WORK: list[_Worker] = []
"""The process that is there, if one is. It ends with this one, whose jobs it reads."""


def _worker(start: Start) -> _Worker:
    """Return the process that is there, or a new one: paths mean the same only in the same folder."""
    for worker in _AT_WORK:
        if worker.is_there and worker.start == start and worker.folder == os.getcwd():  # noqa: PTH109
            return worker
    end_work()
    _AT_WORK.append(_Worker(start))
    return _AT_WORK[0]


def end_work() -> None:
    """End the process, if there is one."""
    while _AT_WORK:
        worker = _AT_WORK.pop()
        if worker.is_there:
            worker.end()


_PROBLEMS = {
    FrameKind.MEMORY: TOO_MUCH_MEMORY,
    FrameKind.TIME: TOO_LONG,
    FrameKind.CRASH: Message(en="ends the program that makes it", zh="程序被终止"),
}
_ENDED = Message(en="{name}: a document {problem}", zh="{name}：生成文件时{problem}")

"""The process in which templates of a repo run: it does one job after another until there are none.

It has no secrets of the machine, writes nowhere but to the process that started it, and ends with it.
"""

import json
import os
import pickle
from time import process_time
from traceback import format_exception
from typing import BinaryIO

from npc.errors import NpcError
from npc.interrupts import leave_to_parent
from npc.output.box.frames import Frame, FrameKind, receive, send
from npc.output.box.limits import REMEDY, TimeUp, begin, end, more_room, no_core_dumps


def main() -> None:
    """Do the jobs that come on stdin, in a process that was started anew."""
    jobs, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    retire()
    serve(jobs, replies)


def retire() -> None:
    """Forget the environment, and hear and say nothing."""
    os.environ.clear()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for usual in range(3):
        os.dup2(nowhere, usual)
    no_core_dumps()
    leave_to_parent()


def serve(jobs: BinaryIO, replies: BinaryIO) -> None:
    """Do jobs until there are no more, or nobody waits for them."""
    while job := receive(jobs):
        try:
            send(replies, _reply(job.content))
        except OSError:
            return


def _reply(job: bytes) -> Frame:
    limits, make = pickle.loads(job)  # noqa: S301 - of the process that started this one
    start = process_time()
    begin(limits)
    try:
        return Frame(FrameKind.MADE, make())
    except NpcError as error:
        # What reads files takes whatever happens meanwhile for a fault of theirs.
        is_late = process_time() - start >= limits.seconds and error.hint != REMEDY
        return Frame(FrameKind.TIME) if is_late else Frame(FrameKind.REFUSED, _sentences(error))
    except MemoryError:
        more_room()
        return Frame(FrameKind.MEMORY)
    except TimeUp:
        return Frame(FrameKind.TIME)
    except Exception as error:  # noqa: BLE001 - a bug is told as one by the first process
        return Frame(FrameKind.BUG, "".join(format_exception(error)).encode())
    finally:
        end()


def _sentences(error: NpcError) -> bytes:
    return json.dumps((error.text, error.hint)).encode()

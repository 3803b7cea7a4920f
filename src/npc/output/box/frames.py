"""What goes to and fro between a process and the box: a kind, a length, and the bytes."""

from enum import Enum
from typing import BinaryIO

from npc.records import NamedTuple


class FrameKind(Enum):
    """What a frame holds."""

    JOB = b"J"
    MADE = b"="
    """The document."""
    REFUSED = b"!"
    """The sentences of an error."""
    MEMORY = b"M"
    TIME = b"T"
    BUG = b"?"
    """A traceback."""
    CRASH = b"X"
    """Nothing: the process is gone."""


class Frame(NamedTuple):
    """What is sent at once."""

    kind: FrameKind
    content: bytes = b""


def send(stream: BinaryIO, frame: Frame) -> None:
    """Write a frame.

    Raises:
        OSError: Nobody reads it.

    """
    stream.write(frame.kind.value + len(frame.content).to_bytes(_LENGTH))
    stream.write(frame.content)
    stream.flush()


def receive(stream: BinaryIO) -> Frame | None:
    """Read a frame; None where the other end is gone."""
    kind, length = stream.read(1), stream.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    content = stream.read(int.from_bytes(length))
    return Frame(FrameKind(kind), content) if len(content) == int.from_bytes(length) else None


_LENGTH = 8

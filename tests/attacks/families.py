"""Runs a family of attacks on all cores, until it is at its end or its time is up."""

import os
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import NamedTuple, TypeAlias

from attacks.attack import Attack
from attacks.running import warm

GRACE = 60
"""Seconds: how long the attack that is under way when the time is up may still take."""
Failure: TypeAlias = tuple[str, str]
"""The name of an attack, and what went wrong."""


class Family(NamedTuple):
    """Attacks of one kind."""

    name: str
    attacks: Callable[[int], Iterator[Attack]]
    """All attacks of a seed, perhaps without end."""


class Outcome(NamedTuple):
    """What became of a family."""

    family: str
    tried: int
    failures: list[Failure]
    seconds: float


class _Share(NamedTuple):
    """What one of several processes does: every `of`-th attack, from its number on."""

    number: int
    of: int
    seed: int
    until: float
    most: int | None
    only: str | None


class _Message(NamedTuple):
    """What a process says of its attacks: first that one is begun, then what became of it."""

    name: str
    is_done: bool = False
    fault: str | None = None


AT_END = _Message("")


def attack(
    family: Family, seed: int, *, seconds: float, most: int | None = None, only: str | None = None
) -> Outcome:
    """Run the attacks of a family.

    Args:
        family: Whose attacks.
        seed: Which of its random ones.
        seconds: When to begin no more of them.
        most: How many to run at most.
        only: The name of the one that is wanted.

    """
    warm()
    began = time.monotonic()
    of = 1 if only else os.cpu_count() or 1
    workers = dict(
        _begun(family, _Share(number, of, seed, began + seconds, most, only))
        for number in range(of)
    )
    tried, failures = 0, list[Failure]()
    under_way = dict.fromkeys(workers, "nothing")
    while workers:
        ready = wait(list(workers), timeout=max(0, began + seconds + GRACE - time.monotonic()))
        for connection in ready:
            assert isinstance(connection, Connection)
            message = _received(connection)
            if message == AT_END:
                workers.pop(connection).join()
            elif message is None:
                failures.append((under_way[connection], "the process that tried it ended"))
                workers.pop(connection).join()
            else:
                under_way[connection] = message.name
                tried += message.is_done
                failures += [(message.name, message.fault)] if message.fault else []
        if not ready:
            failures += [(under_way[late], "did not end") for late in workers]
            _end(workers)
    return Outcome(family.name, tried, sorted(failures), time.monotonic() - began)


def _begun(family: Family, share: _Share) -> tuple[Connection, ForkProcess]:
    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(family, share, theirs))
    process.start()
    theirs.close()
    return ours, process


def _received(connection: Connection) -> _Message | None:
    try:
        message = connection.recv()
    except EOFError:
        return None
    assert isinstance(message, _Message)
    return message


def _end(workers: dict[Connection, ForkProcess]) -> None:
    for process in workers.values():
        process.kill()
        process.join()
    workers.clear()


def _work(family: Family, share: _Share, connection: Connection) -> None:
    """Run every attack of a share, in a folder for temporary files that is removed in the end."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        tempfile.tempdir = folder
        os.environ["TMPDIR"] = folder
        for tried in _attacks(family, share):
            if time.monotonic() > share.until:
                break
            connection.send(_Message(tried.name))
            connection.send(_Message(tried.name, is_done=True, fault=_fault(tried)))
    connection.send(AT_END)


def _attacks(family: Family, share: _Share) -> Iterator[Attack]:
    every = islice(family.attacks(share.seed), share.most)
    if share.only is None:
        return islice(every, share.number, None, share.of)
    return islice((tried for tried in every if tried.name == share.only), 1)


def _fault(tried: Attack) -> str | None:
    try:
        return tried.run()
    except Exception:  # noqa: BLE001 - an attack that breaks is told as one that failed
        return traceback.format_exc()

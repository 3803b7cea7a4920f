"""The packed streams of a PDF: how large they are once they are unpacked, asked before another program unpacks them."""

import re
import zlib

from npc.word.package import MOST_IN_ALL, PackageError, Problem

_STREAMS = re.compile(rb"stream\r?\n")
_PACKED_TWICE = re.compile(rb"/Fl(?:ateDecode)?\s{0,10}/Fl(?:ateDecode)?\b")


def refuse_swollen(data: bytes) -> None:
    """Refuse a PDF whose streams have too many bytes once they are unpacked.

    Raises:
        PackageError: It is one.

    """
    if _PACKED_TWICE.search(data):
        raise PackageError(Problem.TOO_LARGE)
    left = MOST_IN_ALL
    for match in _STREAMS.finditer(data):
        if data[match.end() : match.end() + 1] not in _STARTS:
            continue
        unpacking = zlib.decompressobj()
        try:
            left -= len(unpacking.decompress(memoryview(data)[match.end() :], left))
        except zlib.error:
            continue
        if left <= 0:
            raise PackageError(Problem.TOO_LARGE)


_STARTS = frozenset((b"\x78", b"\x68", b"\x58", b"\x48"))
"""First bytes of what zlib has packed."""

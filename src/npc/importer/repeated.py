"""Papers that stand in the files more than once, word for word: annexes of two papers, copies of a file."""

from collections import Counter
from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.writing import written
from npc.messages import Message


def with_repeated_once(
    parsed: Sequence[tuple[FoundMapping, Segment]], accounting: Accounting
) -> list[tuple[FoundMapping, Segment]]:
    """Return papers so that those which say the same are one mapping, wherever they stand.

    Returns:
        As many as were given, each with its own segment.

    """
    first: dict[str, FoundMapping] = {}
    found: list[tuple[FoundMapping, Segment]] = []
    counts = Counter(mapping.text("kind") for mapping, _ in parsed)
    for mapping, segment in parsed:
        is_only_one = counts[mapping.text("kind")] == 1
        one = mapping if is_only_one else first.setdefault(_said(mapping), mapping)
        if one is not mapping:
            accounting.all_computed(mapping.clippings(), _REPEATED)
        found.append((one, segment))
    return found


def _said(mapping: FoundMapping) -> str:
    """Return what a paper says, without the places at which its doubts stand."""
    bare = FoundMapping()
    bare.values = mapping.values
    lines = written(bare).splitlines()
    return "\n".join(line for line in lines if not line.lstrip().startswith("# npc: "))


_REPEATED = Message("the same paper once more", "重复的同一份文件")

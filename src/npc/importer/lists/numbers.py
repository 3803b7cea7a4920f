"""How the items of a list are numbered, and where their numbers do not follow each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.genre.list_numbers import ListNumber
from npc.importer.lists.lines import ListLine
from npc.importer.lists.outline import ListBranch, ListNode
from npc.importer.text.numbers import WrongNumber
from npc.messages import Message

_NOT_NEXT = Message(
    "its number is “{found}” behind “{before}”: is one missing?",
    "序号“{found}”接在“{before}”之后，是否有缺漏",
)

_Numbered = tuple[ListLine, ListNumber]


def are_numbered_through(nodes: Sequence[ListNode]) -> bool:
    """Return whether numbers of items go on from one heading to the next."""
    runs = [run for run in _runs(nodes) if run]
    if len(runs) < 2:  # noqa: PLR2004 - there is no next
        return False
    return all(after[0][1].value > before[-1][1].value for before, after in pairwise(runs))


def wrong_numbers(nodes: Sequence[ListNode]) -> Iterator[WrongNumber]:
    """Yield the items under one heading whose numbers are neither the next nor begin anew."""
    for run in _runs(nodes):
        for (_, before), (line, number) in pairwise(run):
            if number.style == before.style and number.value not in (1, before.value + 1):
                why = _NOT_NEXT.format(found=number.value, before=before.value)
                yield WrongNumber(why, line.place)


def _runs(nodes: Sequence[ListNode]) -> Iterator[list[_Numbered]]:
    """Yield the numbers of the items under each heading, in order."""
    run: list[_Numbered] = []
    for node in nodes:
        if isinstance(node, ListBranch):
            yield run
            run = []
            yield from _runs(node.nodes)
        elif number := node.line.paragraph.number:
            run.append((node.line, number))
    yield run

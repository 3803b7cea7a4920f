"""Paragraphs that hold several items: 6月份，听取…；听取…；7月份，检查…."""

from collections.abc import Sequence
from itertools import pairwise

from npc.characters import COLONS
from npc.importer.lists.below import goes_on, is_time, read
from npc.importer.lists.headings import NOTHING, ForAll, Shared
from npc.importer.lists.lines import ListLine
from npc.records import NamedTuple

_STOPS = ("。", "；", ";")
_LONGEST_TIME = 24
_LONGEST_STEP = 6
"""Characters of a step of what was named before: 4月制定方案，5—9月调查，10月评议."""


class ListPiece(NamedTuple):
    """A stretch of a line that is an item."""

    start: int
    end: int
    when: tuple[int, int] | None = None
    """Where the time stands that the words before it say for it as well."""
    is_doubtful: bool = False
    """Whether the note in brackets behind the last of several may be of all."""

    def times(self, line: ListLine) -> Shared:
        """Return that time as a value of its item."""
        if not self.when:
            return NOTHING
        return {
            "when": ForAll(line.words[slice(*self.when)], line.cut(*self.when), is_certain=True)
        }


def pieces_of(line: ListLine) -> list[ListPiece]:
    """Return the items of a paragraph; one where it cannot be parted for certain."""
    before = time_before(line.words)
    start = before + 1 if before else 0
    pieces = [ListPiece(*part) for part in _parts(line, start)]
    return _doubted(line, pieces if before else _with_times(line, pieces))


def _doubted(line: ListLine, pieces: list[ListPiece]) -> list[ListPiece]:
    """Return pieces, marked where only the last says when or by whom: 听取A；听取B（8月，财经委）."""
    *first, last = [read(line.words[piece.start : piece.end]) for piece in pieces]
    tells = [said.when is not None or said.owners is not None for said in (*first, last)]
    words = line.words[pieces[-1].start : pieces[-1].end].rstrip("。；;")
    is_noted = words.endswith(("）", ")")) or any(sign in words for sign in COLONS)
    if not first or any(tells[:-1]) or not (tells[-1] and is_noted):
        return pieces
    return [*(piece._replace(is_doubtful=True) for piece in pieces[:-1]), pieces[-1]]


def time_before(words: str) -> int:
    """Return where a time or a meeting ends that a line begins with, before a colon; 0 where there is none.

    6月份：听取…. 3月份常委会会议：听取…. 主任会议：听取….
    """
    at = min((at for sign in COLONS if (at := words.find(sign, 0, _LONGEST_TIME)) > 0), default=0)
    if not at or not words[at + 1 :].strip():
        return 0
    said = read(words[:at])
    is_alone = said.matter is None and said.owners is None
    return at if is_time(words[:at]) or (is_alone and said.meetings) else 0


def _parts(line: ListLine, start: int) -> list[tuple[int, int]]:
    for signs in ("；", "；。"):
        parts = list(line.parts(signs, start))
        if len(parts) > 1 and _are_items([line.words[low:high] for low, high in parts]):
            return [(low, high + line.words.startswith(_STOPS, high)) for low, high in parts]
    return [(start, len(line.words))]


def _are_items(parts: Sequence[str]) -> bool:
    """Whether each part names a matter of its own: not 检查《水法》实施情况。检查报告提请9月常委会会议审议."""
    return all(map(_is_item, parts)) and not any(
        goes_on(after, before) for before, after in pairwise(parts)
    )


def _is_item(words: str) -> bool:
    said = read(words)
    is_told = said.action is not None or said.when is not None
    if not is_told or said.matter is None or said.matter.start >= _LONGEST_TIME:
        return False
    clauses = said.matter.value.split("，")
    return len(clauses) == 1 or any(len(clause) > _LONGEST_STEP for clause in clauses)


def _with_times(line: ListLine, pieces: list[ListPiece]) -> list[ListPiece]:
    """Return pieces with the time that one before begins with, until another says its own."""
    found: list[ListPiece] = []
    time: tuple[int, int] | None = None
    for piece in pieces:
        said = read(line.words[piece.start : piece.end])
        if said.when is None and said.research is None:
            found.append(piece._replace(when=time))
            continue
        found.append(piece)
        is_before = (
            said.when is not None
            and said.matter is not None
            and said.when.start < said.matter.start
        )
        time = (
            (piece.start + said.when.start, piece.start + said.when.end)
            if said.when and is_before
            else None
        )
    return found

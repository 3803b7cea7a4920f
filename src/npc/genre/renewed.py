"""A text of one year's plan, as the plan of another year has it."""

from npc.genre.renewed_ordinals import ordinal_moves
from npc.genre.renewed_years import Doubt, Turn, YearMove, year_moves
from npc.records import NamedTuple


class Renewed(NamedTuple):
    """A text for another year."""

    text: str
    doubts: tuple[Doubt, ...] = ()
    """What of it is left to a person, by its words as they stand now."""
    is_of_year: bool = False
    """Whether it names a year that counts from the plan's."""


def renewed(text: str, turn: Turn) -> Renewed:
    """Return a text with what counts from the year of its plan moved on.

    Args:
        text: A text of the old plan.
        turn: From which year to which.

    """
    years = list(year_moves(text, turn))
    is_of_year = any(text[move.start : move.end] != move.written for move in years)
    moves = _apart(sorted([*years, *ordinal_moves(text, turn)], key=lambda move: move.start))
    pieces, doubts, at = [], list[Doubt](), 0
    for move in moves:
        pieces += [text[at : move.start], move.written]
        at = move.end
        if move.doubt:
            doubts.append(Doubt(_shown(text, move), move.doubt))
    return Renewed("".join((*pieces, text[at:])), tuple(doubts), is_of_year)


def _apart(moves: list[YearMove]) -> list[YearMove]:
    """Leave out what begins within what stands before it."""
    kept: list[YearMove] = []
    for move in moves:
        if not kept or move.start >= kept[-1].end:
            kept.append(move)
    return kept


_BESIDE = 6
"""Characters that are shown behind words that a person looks for."""


def _shown(text: str, move: YearMove) -> str:
    behind = text[move.end : move.end + _BESIDE].partition("\n")[0]
    return f"{move.written}{behind}"

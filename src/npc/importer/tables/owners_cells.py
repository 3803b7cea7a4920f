"""Owners as cells have them: one a line, in a row with blanks between, or a name broken over lines."""

import re

from npc.genre.lexicon.columns import UNITS
from npc.genre.lexicon.owners import BEFORE_COLON, COMMITTEES, REPORTERS, SHORT
from npc.originals.original import GridCell

_JOINERS = "及和与、，,；;/（("
_GOES_ON = re.compile(f"[{_JOINERS}）)]|等|牵头|配合")
_UNFINISHED = re.compile(rf"(?:[{_JOINERS}：:]|(?:^|[^有相])关|各|有|相|由)$")
_TAILS = frozenset(("工委", "委员会", "工作委员会", "专委会", "专委", "委", "室", "会"))
"""What is the end of a name that a line or a blank has parted, and none by itself."""
_COMPLETE = re.compile(rf"(?:{'|'.join((*COMMITTEES, *REPORTERS))}|会|联|[）)])$")

_END = re.compile("(?:工委|委|工作委员会)$")


def owner_names(cell: GridCell) -> list[str]:
    """Return the names that stand in a cell, each once it is put together; joiners stay where they are."""
    names: list[str] = []
    for passage in cell.passages:
        for piece in _pieces(passage.as_written):
            if names and not _is_next(names[-1], piece):
                names[-1] += piece
            else:
                names.append(piece)
    return names


def says_role(words: str) -> bool:
    """Return whether words begin with what departments have to do: 配合单位：办公室."""
    return bool(_ROLE.match(words))


_ROLE = re.compile(f"(?:{'|'.join(BEFORE_COLON)})(?:{'|'.join(UNITS)})?[:：]")


def owner_words(cell: GridCell) -> str:
    """Return the owners of a cell as they are written in one line."""
    return "、".join(owner_names(cell))


def _pieces(line: str) -> list[str]:
    """Cut a line at its blanks; 办 公 室 is one name that is spread."""
    pieces = line.split()
    return ["".join(pieces)] if all(len(piece) == 1 for piece in pieces) else pieces


def _is_next(before: str, piece: str) -> bool:
    """Whether a piece is a name of its own, and not the rest of the one before it."""
    is_unfinished = bool(_UNFINISHED.search(before))
    if says_role(piece):
        return not is_unfinished
    if is_unfinished or piece in _TAILS or _GOES_ON.match(piece):
        return False
    is_open = before.count("（") + before.count("(") > before.count("）") + before.count(")")
    are_short = before in SHORT and _END.sub("", piece) in SHORT
    return not is_open and (are_short or bool(_COMPLETE.search(before)))

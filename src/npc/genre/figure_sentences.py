"""A sentence read from figure to figure: what goes on from one to the next, and which are none."""

import re
from collections.abc import Iterator

from npc.genre.amounts import Amount, amounts_in
from npc.genre.figure_names import OrganNames
from npc.genre.figure_records import Figure, FigureName
from npc.genre.figure_scope import FigureScope, is_narrowing, is_other_than_all
from npc.genre.figure_wordings import name_before, name_behind
from npc.genre.lexicon.figures import (
    ABOUT_A_MATTER,
    ALL_RECIPIENTS,
    CHANGES,
    JOINERS,
    NARROWING_BEHIND,
    SESSIONS,
    SUBSET,
)

_MARKS = re.compile("[，；：]")
_JOINED = re.compile(f"[、，；]?(?:{'|'.join(JOINERS)})?")
_EXTENDED = re.compile(f"（(?:{'|'.join(SUBSET)})(?=[^（）]*?扩大会议)([^（）]*+)）")
_LONGEST = 60
"""Characters before a number in which its words stand."""
_AFTER = 40
"""Characters behind a unit in which a name may stand."""


class _Enumeration:
    """A sentence that is read from figure to figure."""

    __slots__ = ("act", "end", "is_barred", "ours", "read_to", "scope", "text")

    def __init__(self, text: str, scope: FigureScope, ours: OrganNames) -> None:
        self.text = text
        self.scope = scope
        self.ours = ours
        self.end = 0
        """Where the last figure ended."""
        self.read_to = 0
        self.act = ""
        """What the enumeration says is done: 召开 of 召开常委会会议10次、主任会议4次."""
        self.is_barred = False
        """Whether what it says is no account of the organ's own year."""

    def go_on(self, end: int) -> None:
        """Read what stands before the next number."""
        start, self.read_to = self.read_to, end
        is_beginning = not start or self.text[start - 1] in "，；："
        self.scope.read(self.text[start:end], begins_clause=is_beginning)


def figures_of_sentence(text: str, scope: FigureScope, ours: OrganNames) -> Iterator[Figure]:
    """Yield the figures of a sentence, with offsets in it; the scope knows its paragraph."""
    state = _Enumeration(text, scope, ours)
    for amount in amounts_in(text):
        state.go_on(amount.before)
        figure = _figure(state, amount)
        if figure:
            yield figure
    state.go_on(len(text))


def _figure(state: _Enumeration, amount: Amount) -> Figure | None:
    text = state.text
    start = _start_of_phrase(text, state.end, amount.before)
    phrase, after = text[start : amount.before], text[amount.end : amount.end + _AFTER]
    is_continued = start - state.end <= 1 or _JOINED.fullmatch(text[state.end : start])
    if not (state.end and is_continued):
        state.act, state.is_barred = "", False
    if phrase.endswith(CHANGES) or _is_session(amount, after):
        return None
    name = name_behind(phrase, after, state.ours) or name_before(phrase, after, state.ours)
    if name is None:
        return None
    name = _in_enumeration(state, name)
    state.end = amount.end + name.behind
    if state.is_barred or not state.scope.is_of_year:
        return None
    if _is_narrowed_behind(after[name.behind :], is_whole=state.scope.is_whole):
        return None
    if state.scope.depth and name.kind != "meeting":
        return None
    figure = _made(name, amount, state.scope, _span(amount, name))
    extended = _extended_behind(after[name.behind :]) if name.kind == "meeting" else 0
    return figure._replace(without_extended=figure.number - extended) if extended else figure


def _start_of_phrase(text: str, end: int, before: int) -> int:
    """Return where the words of a figure begin: behind a mark, a bracket or the figure before it."""
    first = max(end, before - _LONGEST)
    start = max((match.end() for match in _MARKS.finditer(text, first, before)), default=first)
    if start == end and end:
        joined = _JOINED.match(text, end)
        start = min(joined.end(), before) if joined else end
    opened = text.rfind("（", start, before)
    return opened + 1 if opened >= 0 and text.find("）", opened, before) < 0 else start


def _is_session(amount: Amount, after: str) -> bool:
    """Whether a number is that of a session: 区十七届人大五次会议."""
    return amount.unit == "次" and after.startswith(SESSIONS)


def _in_enumeration(state: _Enumeration, name: FigureName) -> FigureName:
    """Return a name with the act that goes on from the figure before it, and keep what goes on."""
    if name.has_verb:
        state.act = name.act
        state.is_barred = is_other_than_all(name.before, state.ours) or is_narrowing(name.before)
        return name
    return name._replace(act=state.act) if state.act and _may_have(state.act, name) else name


def _may_have(act: str, name: FigureName) -> bool:
    """Whether an act that goes on is said of a name: of meetings only that they are held."""
    if not name.kind:
        return name.name.endswith(("会", "会议"))
    return name.kind not in {"meeting", "category"} or act == "召开"


def _is_narrowed_behind(after: str, *, is_whole: bool) -> bool:
    """Whether the next clause says of which matter the meetings were: 召开主任会议3次，研究防汛工作."""
    clause = _MARKS.split(after.removeprefix("，"), maxsplit=1)[0]
    if clause.startswith(NARROWING_BEHIND):
        return True
    return not is_whole and clause.startswith(ABOUT_A_MATTER) and not any(amounts_in(clause))


def _extended_behind(after: str) -> int:
    """Return how many extended meetings brackets say to be among those: 15次（其中扩大会议2次）."""
    found = _EXTENDED.match(after)
    return next((amount.number for amount in amounts_in(found[1])), 0) if found else 0


def _span(amount: Amount, name: FigureName) -> tuple[int, int]:
    """Return where the words begin and end: 常委会会议10次, 10次常委会会议."""
    start = amount.before - name.length if name.length else amount.start
    return start, amount.end + name.behind


def _recipient(before: str, ours: OrganNames) -> str:
    """Return to whom what is counted was sent, where that is some: 政府 of 及时向县政府."""
    _, found, named = before.rpartition("向")
    if not found:
        return ""
    bare = next((named.removeprefix(own) for own in ours.places if named.startswith(own)), named)
    return "" if any(word in bare for word in ALL_RECIPIENTS) else bare


def _made(name: FigureName, amount: Amount, scope: FigureScope, span: tuple[int, int]) -> Figure:
    return Figure(
        name=name.name,
        kind=name.kind,
        act=name.act,
        unit=name.units[0] if name.units and amount.unit in name.units else amount.unit,
        number=amount.number,
        low=amount.low,
        high=amount.high,
        without_extended=None,
        year=scope.leading_year,
        last_year=scope.last_year,
        years=scope.years,
        sessions=scope.sessions if "建议" in name.name else frozenset(),
        recipient=_recipient(name.before, scope.ours),
        is_whole=scope.is_whole,
        start=span[0],
        end=span[1],
    )

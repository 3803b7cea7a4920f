"""What a figure counts, and what is done: read from the words beside its number, in either order."""

from npc.genre.actions import DELIBERATING
from npc.genre.counts import OF_REPORTS
from npc.genre.figure_names import MEANINGS, Meaning, OrganNames, plain_opening
from npc.genre.figure_records import FigureName
from npc.genre.lexicon.figures import (
    ACTS,
    BESIDE,
    DONE,
    FILLERS,
    HEARD,
    HOLDERS,
    HOLDING,
    JOINERS,
    PLANNED,
)
from npc.genre.numerals import start_of_ordinal
from npc.genre.prose import without_endings

_SHORTEST = 3
"""Characters of a name that nothing else is known of."""
_SIGNS = frozenset("，。；：！？\n、）[")
"""What may stand behind a figure or the name behind it."""
_FOLLOWING = (*JOINERS, "等", "（")
_BLANKED = "■"
_VERBS = {verb: name for name, verbs in ACTS.items() for verb in verbs}
_HEARING = {**dict.fromkeys(DELIBERATING, "听取和审议"), "听取": "听取"}
_REPORTS = {word: name for name, words in HEARD.items() for word in words}
_ORGANS = ("“一府一委两院”", "“一府两院”")
_DONE = tuple((word, name) for name, words in DONE.items() for word in words)
_LONGEST = max(map(len, MEANINGS))
_LONGEST_VERB = max(map(len, _VERBS))


def name_before(phrase: str, after: str, ours: OrganNames) -> FigureName | None:
    """Read the name of 召开常委会会议 10次, from what stands before the number in its enumeration.

    Args:
        phrase: The words before the number.
        after: What stands behind the unit, which must be the end of the figure.
        ours: How the plan's organ is named.

    """
    done = next((name for word, name in _DONE if after.startswith(word)), "")
    if not (done or ends_figure(after)):
        return None
    name = _known_before(phrase, ours) or _unknown(phrase, ours)
    return name._replace(act=done, has_verb=True) if name and done else name


def _known_before(phrase: str, ours: OrganNames) -> FigureName | None:
    """Read 召开常委会会议, 常委会会议召开 and 常委会召开会议."""
    if phrase.endswith("会议"):
        apart = _of_organ(phrase.removesuffix("会议"), ours)
        if apart:
            return apart
    found = next((word for word in _endings(phrase, _LONGEST) if word in MEANINGS), "")
    if found:
        name = _with_act(MEANINGS[found], phrase.removesuffix(found), ours)
        return name._replace(length=len(found)) if name else None
    verb = next((word for word in _endings(phrase, _LONGEST_VERB) if word in _VERBS), "")
    bare = _without_fillers(phrase.removesuffix(verb))
    name = _known_before(bare, ours) if verb else None
    if name is None or name.has_verb:
        return None
    length = name.length + len(phrase) - len(bare)
    return name._replace(act=_VERBS[verb], has_verb=True, length=length)


def _of_organ(phrase: str, ours: OrganNames) -> FigureName | None:
    """Read 常委会共召开 of 常委会共召开会议8次."""
    verb = next((word for word in _endings(phrase, _LONGEST_VERB) if word in HOLDING), "")
    organ = _without_fillers(phrase.removesuffix(verb))
    word = next((word for word in HOLDERS if organ.endswith(word)), "")
    if not (verb and word) or "届" in organ:  # 县十八届人大常委会 counts those of its term
        return None
    name = _with_act(MEANINGS[f"{word}会议"], organ.removesuffix(word), ours)
    length = len(phrase) - len(organ.removesuffix(word)) + len("会议")
    return name._replace(act=_VERBS[verb], has_verb=True, length=length) if name else None


def name_behind(phrase: str, after: str, ours: OrganNames) -> FigureName | None:
    """Read the name of 召开10次 常委会会议, from what stands behind the unit."""
    own = next((place for place in ours.places if after.startswith(place)), "")
    bare = after.removeprefix(own)
    found = next((word for word in _beginnings(bare, _LONGEST) if word in MEANINGS), "")
    if found and ends_figure(bare[len(found) :]):
        name = _with_act(MEANINGS[found], phrase, ours)
        return name._replace(behind=len(own + found)) if name else None
    report = next((word for word in _beginnings(bare, _LONGEST) if word in _REPORTS), "")
    hearing = next(
        (phrase.removesuffix(organ) for organ in _ORGANS if phrase.endswith(organ)), phrase
    )
    verb = next((word for word in _endings(hearing, _LONGEST) if word in _HEARING), "")
    if not (report and verb and ends_figure(bare[len(report) :])):
        return None
    act, before = _HEARING[verb], hearing.removesuffix(verb)
    name = FigureName(
        act + _REPORTS[report], "category", act, before, has_verb=True, units=OF_REPORTS
    )
    return name._replace(behind=len(own + report))


def ends_figure(after: str) -> bool:
    """Whether what follows a figure is no part of it."""
    return not after or after[0] in _SIGNS or after.startswith(_FOLLOWING)


def _with_act(known: Meaning, before: str, ours: OrganNames) -> FigureName | None:
    """Return a known name with what is done; None where other words stand between or before."""
    bare = _without_fillers(_without_organ(before, ours))
    read = FigureName(known.name, known.kind, known.act, bare, has_verb=True, units=known.units)
    if known.is_verb:
        return read
    verb = next((word for word in _endings(bare, _LONGEST_VERB) if word in _VERBS), "")
    if verb:
        return read._replace(act=_VERBS[verb], before=bare.removesuffix(verb))
    return None if plain_opening(bare, ours) else read._replace(before="", has_verb=False)


def _unknown(phrase: str, ours: OrganNames) -> FigureName | None:
    """Read what npc does not know: the words, without fillers, and without a verb before them."""
    bare = plain_opening(phrase, ours)
    for filler in FILLERS:
        bare = bare.replace(filler, "")
    verb = next((word for word in _beginnings(bare, _LONGEST_VERB) if word in _VERBS), "")
    name = bare.removeprefix(verb)
    if (
        len(name) < _SHORTEST
        or _BLANKED in name
        or any(word in name for word in (*BESIDE, *PLANNED))
    ):
        return None
    if any(sign.isdecimal() for sign in name) or "、" in name:
        return None
    length = len(phrase) - max(phrase.find(name[:2]), 0)
    return FigureName(name, "", _VERBS.get(verb, ""), "", has_verb=bool(verb), length=length)


def _without_fillers(text: str) -> str:
    return without_endings(text, FILLERS)


def _without_organ(before: str, ours: OrganNames) -> str:
    """Take off the organ that a name has before it: 区, 区十七届."""
    if before.endswith("届"):
        before = before[: start_of_ordinal(before, len(before) - 1)]
    return next((before.removesuffix(own) for own in ours.places if before.endswith(own)), before)


def _endings(text: str, longest: int) -> list[str]:
    """Return the endings of a text, the longest first."""
    return [text[at:] for at in range(max(0, len(text) - longest), len(text))]


def _beginnings(text: str, longest: int) -> list[str]:
    return [text[:end] for end in range(min(longest, len(text)), 0, -1)]

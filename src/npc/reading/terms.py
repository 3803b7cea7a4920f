"""The terms that `npc.yaml` calls misspelt, looked through before a rule seeks them in plans."""

from collections.abc import Iterable, Iterator, Mapping

from npc.diagnostics import Diagnostic
from npc.kinds.problems import EMPTY_VALUE, WRONG_VALUE
from npc.messages import Message
from npc.source.document import Document, Node

_EMPTY = Message("the wrong term is empty", "错误用语是空的")
_FILL = Message("write it as “wrong term: right term”", "写成“错误用语: 正确用语”")
_SAME = Message("the term “{term}” is its own correction", "用语“{term}”与更正后的写法相同")
_DELETE = Message(
    "write the right term behind the colon, or delete the line", "改正冒号后的写法，或删去这一行"
)
_INSIDE = Message(
    "the correction “{right}” holds the wrong term “{term}” itself",
    "更正后的写法“{right}”里仍含有错误用语“{term}”",
)
_LONGER = Message(
    "write more of the wrong words, so that the right ones are not found as well",
    "把错误用语写得更完整，使正确的写法不会被误报",
)
_CHAIN = Message(
    "the correction “{right}” holds “{other}”, which is a wrong term here itself",
    "更正后的写法“{right}”里的“{other}”，在这里又列为错误用语",
)
_LISTED_ITSELF = Message(
    "the correction “{right}” is a wrong term here itself",
    "更正后的写法“{right}”在这里又列为错误用语",
)
_TO_THE_END = Message(
    "write the last of the corrections, or delete one of the two lines",
    "直接写最终的写法，或删去其中一行",
)
_AT_ONCE = Message(
    "write “{wrong}: {right}”, or delete one of the two lines",
    "写成“{wrong}: {right}”，或删去其中一行",
)
_CIRCLE = Message("the corrections of “{term}” lead back to it", "用语“{term}”改来改去，又回到原处")
_DECIDE = Message(
    "decide which of them is right, and delete the others", "确定用哪一个，删去其余各行"
)
_LONGEST = 40
"""Characters of a wrong term that is sought in corrections; a longer one is a sentence, and no term."""


def faults(document: Document, terms: Mapping[str, Node]) -> Iterator[tuple[str, Diagnostic]]:
    """Yield each term that cannot be sought, and what is wrong with it."""
    pairs = {
        wrong: (wrong.strip(), right.strip() if isinstance(right, str) else "")
        for wrong, right in terms.items()
    }
    faulty = {wrong: fault for wrong, pair in pairs.items() if (fault := _fault(*pair))}
    sound = dict(pair for wrong, pair in pairs.items() if wrong not in faulty)
    leads = dict(_leads(sound))
    for written, (wrong, right) in pairs.items():
        fault = faulty.get(written) or _fault_of_chain(wrong, right, sound, leads)
        if fault:
            rule = WRONG_VALUE if wrong else EMPTY_VALUE
            place = document.key_place(["terms", written])
            yield written, Diagnostic(rule, fault[0], place, fault[1])


def _leads(sound: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each term whose correction holds another term, and that one: the first of them."""
    lengths = _lengths(sound)
    for wrong, right in sound.items():
        found = next((part for part in _parts(right, lengths) if part in sound), None)
        if found is not None:
            yield wrong, found


def _lengths(terms: Iterable[str]) -> list[int]:
    """Return how long terms are that are sought in corrections."""
    return sorted({len(wrong) for wrong in terms if len(wrong) <= _LONGEST})


def _parts(text: str, lengths: Iterable[int]) -> Iterator[str]:
    return (text[at : at + n] for n in lengths for at in range(len(text) - n + 1))


def _fault_of_chain(
    wrong: str, right: str, sound: Mapping[str, str], leads: Mapping[str, str]
) -> tuple[Message, Message] | None:
    if wrong not in leads:
        return None
    if _leads_back(wrong, leads):
        return _CIRCLE.format(term=wrong), _DECIDE
    pattern = _LISTED_ITSELF if right == leads[wrong] else _CHAIN
    message = pattern.format(right=right, other=leads[wrong])
    last = _last(right, sound)
    return message, _AT_ONCE.format(wrong=wrong, right=last) if last else _TO_THE_END


def _last(right: str, sound: Mapping[str, str]) -> str | None:
    """Return what a correction comes to when it is corrected itself; None where that is no term any more."""
    lengths = _lengths(sound)
    for _ in range(_STEPS):
        part = next((part for part in _parts(right, lengths) if part in sound), None)
        if part is None:
            return right
        right = right.replace(part, sound[part])
        if len(right) > _LONGEST:
            break
    return None


def _leads_back(wrong: str, leads: Mapping[str, str]) -> bool:
    """Whether who follows the corrections from a term comes to it again."""
    term: str | None = leads[wrong]
    for _ in range(_STEPS):
        if term is None or term == wrong:
            break
        term = leads.get(term)
    return term == wrong


_STEPS = 20
"""Terms that are followed: a longer circle is told as the chain that it is as well."""


def _fault(wrong: str, right: str) -> tuple[Message, Message] | None:
    if not wrong:
        return _EMPTY, _FILL
    if wrong == right:
        return _SAME.format(term=wrong), _DELETE
    if wrong in right:
        return _INSIDE.format(term=wrong, right=right), _LONGER
    return None

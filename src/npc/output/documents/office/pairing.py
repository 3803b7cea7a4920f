"""Which tags belong together: a loop, a condition, from their beginning to their end."""

from collections.abc import Iterable, Mapping

from npc.messages import Message, Verbatim
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.tags import SET_BLOCK, Tag

_ENDS: Mapping[str, frozenset[str]] = {
    **{
        f"end{name}": frozenset((name,))
        for name in "for if macro call filter block with autoescape raw".split()
    },
    "endset": frozenset((SET_BLOCK,)),
}
_MIDDLES: Mapping[str, frozenset[str]] = {
    "elif": frozenset(("if",)),
    "else": frozenset(("if", "for")),
}
_BEGINS = frozenset().union(*_ENDS.values())
_RAW, _END_OF_RAW = "raw", "endraw"


def groups(numbers: Iterable[int], tags: list[Tag]) -> list[list[int]]:
    """Group tags by what they begin and end: first, middle ones, last; those that stand alone are not in it.

    Args:
        numbers: Those of the tags, in the order of the document.
        tags: All tags.

    Raises:
        TagFault: One does not end, or ends nothing.

    """
    opened, ended = list[list[int]](), list[list[int]]()
    for number in numbers:
        tag = tags[number]
        kind = tags[opened[-1][0]].name if opened else ""
        if kind == _RAW and tag.name != _END_OF_RAW:
            continue
        if tag.name in _BEGINS:
            opened.append([number])
        elif tag.name in _MIDDLES or tag.name in _ENDS:
            if kind not in (_MIDDLES.get(tag.name) or _ENDS[tag.name]):
                raise _fault(_NO_BEGIN, tag)
            opened[-1].append(number)
            if tag.name in _ENDS:
                ended.append(opened.pop())
    if opened:
        raise _fault(_NO_END, tags[opened[-1][0]])
    return ended


def _fault(problem: Message, tag: Tag) -> TagFault:
    return TagFault(problem.format(tag=Verbatim(tag.typed)), tag.words, hint=_IN_PAIRS)


_NO_BEGIN = Message(
    en="syntax error: the tag “{tag}” ends or divides what does not begin before it",
    zh="语法错误：标记“{tag}”之前没有与它配对的开头",
)
_NO_END = Message(
    en="syntax error: the tag “{tag}” has no tag that ends it",
    zh="语法错误：标记“{tag}”没有与它配对的结尾",
)
_IN_PAIRS = Message(
    en="{% for … %} ends with {% endfor %}, {% if … %} with {% endif %}",
    zh="{% for … %} 要有 {% endfor %}，{% if … %} 要有 {% endif %}",
)

"""Where tags begin and end in the words of a paragraph."""

import re
from collections.abc import Iterator
from itertools import islice

from npc.messages import Message, Verbatim
from npc.output.documents.office.faults import TagFault, shown
from npc.output.documents.office.tags import QUOTES, STRING, Tag, tag_of
from npc.records import NamedTuple

MOST_TAGS = 2_000
"""Tags in a part of a Word file: real ones have some dozens, the longest of the documentation 30."""
LONGEST_TAG = 2_000
"""Characters from the beginning of a tag to its end."""
BEGINNINGS = ("{{", "{%", "{#", "｛", "{％")
"""One of these stands in a text with a tag, be it one with full-width signs."""
_BEGIN = re.compile(r"\{[{%#]")
_WIDE_BEGIN = re.compile(r"｛[｛%％]|\{％|(?<!\{)\{｛|｛\{(?![{%#])")
_LOOSE = re.compile(r"\{[ \u00a0\u3000]+[{%]|[}%]\}|[｝％]｝|％\}|｝\}|\}｝|%｝")
"""What is left of a tag whose beginning is not one: { { plan.title }}."""
_SIGNS = {
    "{{": re.compile(STRING + r"|[{}]", re.DOTALL),
    "{%": re.compile(STRING + r"|[{}]|%\}", re.DOTALL),
}


class Found(NamedTuple):
    """A tag in a text."""

    begin: int
    end: int
    cut_begin: int
    """Where the blanks begin that it takes away: {%- does so before it, -%} behind it."""
    cut_end: int
    tag: Tag


def count_of(words: str) -> int:
    """Return how many tags may begin in a text; not exactly, where they are too many."""
    return sum(1 for _ in islice(_BEGIN.finditer(words), MOST_TAGS + 1))


def tags_in(words: str) -> list[Found]:
    """Find the tags of a paragraph.

    Raises:
        TagFault: One has no end, or signs in it that Jinja does not know.

    """
    if wide := _WIDE_BEGIN.search(words):
        raise _wide(wide.group(), words)
    found = list(_found(words))
    _refuse_loose(words, found)
    return found


def _refuse_loose(words: str, found: list[Found]) -> None:
    """Refuse pieces of tags outside of tags: they would be printed as they are. `raw` is there to print them."""
    if any(one.tag.name == "raw" for one in found):
        return
    begins, ends = [0, *(one.end for one in found)], [*(one.begin for one in found), len(words)]
    for begin, end in zip(begins, ends, strict=True):
        if loose := _LOOSE.search(words, begin, end):
            raise TagFault(
                _NO_TAG.format(sign=Verbatim(loose.group())), words.strip(), hint=_BRACES
            )


def _found(words: str) -> Iterator[Found]:
    end = 0
    while begun := _BEGIN.search(words, end):
        begin, last = begun.start(), end
        end = _end(words, begin)
        source = words[begin:end]
        cut_begin = _blanks_before(words, begin, last) if source[2] == "-" else begin
        cut_end = _blanks_behind(words, end) if source[-3] == "-" else end
        yield Found(begin, end, cut_begin, cut_end, tag_of(source, words))
        end = cut_end


def _blanks_before(words: str, end: int, last: int) -> int:
    while end > last and words[end - 1].isspace():
        end -= 1
    return end


def _blanks_behind(words: str, begin: int) -> int:
    while begin < len(words) and words[begin].isspace():
        begin += 1
    return begin


def _end(words: str, begin: int) -> int:
    """Find where a tag ends: not in a text within it, nor at the end of a mapping."""
    limit = min(len(words), begin + LONGEST_TAG)
    kind = words[begin : begin + 2]
    if kind == "{#":
        found = words.find("#}", begin + 2, limit)
        end = found + 2 if found >= 0 else None
    else:
        code = words[begin:limit]
        ends = (_end_of_code(one, kind) for one in (code, code.translate(QUOTES)))
        end = next((begin + one for one in ends if one is not None), None)
    if end is None:
        raise _endless(words, begin)
    return end


def _end_of_code(code: str, kind: str) -> int | None:
    depth = 0
    for match in _SIGNS[kind].finditer(code, len(kind)):
        sign = match.group()
        if sign == "{":
            depth += 1
        elif sign == "}" and depth:
            depth -= 1
        elif sign == "%}" or (sign == "}" and code.startswith("}}", match.start())):
            return match.start() + 2
    return None


def _endless(words: str, begin: int) -> TagFault:
    tag = words[begin:]
    if len(tag) > LONGEST_TAG:
        return TagFault(_LONG_TAG, tag, hint=_END_TAG)
    if wide := re.search(r"｝+|％\}", tag):
        return _wide(wide.group(), words)
    return TagFault(_NO_END.format(tag=Verbatim(shown(tag))), words.strip(), hint=_END_TAG)


def _wide(signs: str, words: str) -> TagFault:
    problem = _WIDE_BRACES.format(signs=Verbatim(signs))
    return TagFault(problem, words.strip(), hint=_NARROW_BRACES)


_WIDE_BRACES = Message(
    en="the braces are full-width: “{signs}”", zh="标记用了全角的括号或百分号“{signs}”"
)
_NARROW_BRACES = Message(
    en="type half-width braces: {{ … }}, {% … %}",
    zh="请改用半角的花括号和百分号：{{ … }}、{% … %}",
)
_NO_TAG = Message(
    en="syntax error: “{sign}” stands outside of a tag", zh="语法错误：“{sign}”不在标记之内"
)
_BRACES = Message(
    en="a tag begins with {{ or {% and ends with }} or %}, in the same paragraph and without blanks between the two signs",
    zh="标记以 {{ 或 {% 开头，以 }} 或 %} 结尾，首尾在同一段内，两个符号之间没有空格",
)
_LONG_TAG = Message(
    en=f"a tag has no end within {LONGEST_TAG:,} characters",
    zh=f"标记在{LONGEST_TAG:,}字以内没有结束",
)
_NO_END = Message(
    en="syntax error: the tag “{tag}” has no end",
    zh="语法错误：标记“{tag}”没有结束",
)
_END_TAG = Message(
    en="end each tag by }} or %} in the same paragraph, and each text in it by a quote, or break it into shorter ones",
    zh="请在同一段内用 }} 或 %} 结束标记，标记里的引号要成对；太长的，分成几个较短的标记",
)

"""Tags in the words of a paragraph: where each begins and ends, and what it says as Jinja reads it.

People type tags in Word, which makes “ of " and puts in blanks of several widths.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from npc.messages import Message, Verbatim
from npc.output.documents.office.faults import TagFault, shown
from npc.records import NamedTuple

MOST_TAGS = 2_000
"""Tags in a part of a Word file: real ones have some dozens, the longest of the documentation 30."""
LONGEST_TAG = 2_000
"""Characters from the beginning of a tag to its end."""

_BEGIN = re.compile(r"\{[{%#]")
_WIDE_BEGIN = re.compile(r"｛[｛%％]|\{％|(?<!\{)\{｛|｛\{(?![{%#])")
_STRING = (
    r'"(?:[^"\\]|\\.)*"'
    r"|'(?:[^'\\]|\\.)*'"
    r"|[“”][^“”]*[“”]"
    r"|[\u2018\u2019][^\u2018\u2019]*[\u2018\u2019]"
)
_STRINGS = re.compile(_STRING, re.DOTALL)
_SIGNS = {
    "{{": re.compile(_STRING + r"|[{}]", re.DOTALL),
    "{%": re.compile(_STRING + r"|[{}]|%\}", re.DOTALL),
}
_PREFIX = {
    "{{": re.compile(r"""\{\{[-+]?(p|tr|tc|r)\s+(?!(?:if|is|in|and|or|else)\b)(?=[\w"'(\[{])"""),
    "{%": re.compile(r"\{%[-+]?\s*(p|tr|tc|r)\s+"),
    "{#": re.compile(r"\{#[-+]?(p|tr|tc)\s"),
}
_NAME = re.compile(r"\{%[-+]?\s*(\w+)")
_SET = re.compile(r"\{%[-+]?\s*set\s[^=]*=")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\xad"))
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_NARROW = {"。": ".", "、": ",", "–": "-", "—": "-", "−": "-"}


class Tag(NamedTuple):
    """A tag, whole."""

    source: str
    """As Jinja reads it: {% for x in plan.matters %}."""
    typed: str
    """As it stands in Word: {%p for x in plan.matters %}."""
    name: str
    """for, endif; empty for one that prints or is a comment. That of `{% set x %}…{% endset %}` is “set block”."""
    level: str
    """What it removes to stand in its place: p, tr, tc; empty for the tag alone."""
    words: str
    """Those of its paragraph."""

    @property
    def prints(self) -> bool:
        """Whether what it prints stands in its place."""
        return self.source.startswith("{{")

    @property
    def is_comment(self) -> bool:
        """Whether nothing comes of it."""
        return self.source.startswith("{#")


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
    if _WIDE_BEGIN.search(words):
        raise TagFault(_WIDE_BRACES, words.strip(), hint=_NARROW_BRACES)
    return list(_found(words))


def _found(words: str) -> Iterator[Found]:
    end = 0
    while begun := _BEGIN.search(words, end):
        begin, last = begun.start(), end
        end = _end(words, begin)
        source = words[begin:end]
        cut_begin = _blanks_before(words, begin, last) if source[2] == "-" else begin
        cut_end = _blanks_behind(words, end) if source[-3] == "-" else end
        yield Found(begin, end, cut_begin, cut_end, _tag(source, words))
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
        end = _end_of_code(words, begin + 2, limit, _SIGNS[kind])
    if end is None:
        raise _endless(words, begin)
    return end


def _end_of_code(words: str, begin: int, limit: int, signs: re.Pattern[str]) -> int | None:
    depth = 0
    for match in signs.finditer(words, begin, limit):
        sign = match.group()
        if sign == "{":
            depth += 1
        elif sign == "}" and depth:
            depth -= 1
        elif sign == "%}" or (sign == "}" and words.startswith("}}", match.start())):
            return match.start() + 2
    return None


def _endless(words: str, begin: int) -> TagFault:
    tag = words[begin:]
    if len(tag) > LONGEST_TAG:
        return TagFault(_LONG_TAG, tag, hint=_END_TAG)
    if "｝" in tag or "％}" in tag:
        return TagFault(_WIDE_BRACES, words.strip(), hint=_NARROW_BRACES)
    return TagFault(_NO_END.format(tag=Verbatim(shown(tag))), words.strip(), hint=_END_TAG)


def _tag(written: str, words: str) -> Tag:
    """Make a tag of what is typed."""
    kind = written[:2]
    prefix = _PREFIX[kind].match(written)
    level = prefix.group(1) if prefix else ""
    source = (
        written if prefix is None else f"{written[: prefix.start(1)]} {written[prefix.end() :]}"
    )
    if kind == "{#":
        return Tag("{##}", shown(written), "", level, words)
    source = _normalised(source, words)
    level = "" if kind == "{{" or level == "r" else level  # what is printed has no other place
    name = _NAME.match(source)
    return Tag(source, shown(written), _block(source, name.group(1)) if name else "", level, words)


def _block(source: str, name: str) -> str:
    return SET_BLOCK if name == "set" and not _SET.match(source) else name


SET_BLOCK = "set block"


def _normalised(source: str, words: str) -> str:
    """Write a tag as Jinja reads it: with plain blanks and quotes but for those within texts."""
    outside = _STRINGS.sub("", source)
    if outside.translate(_QUOTES) != outside or "“" in outside:
        source = source.translate(_QUOTES)  # they do not pair: all are typed for plain ones
    pieces, end = list[str](), 0
    for match in _STRINGS.finditer(source):
        pieces += (_code(source[end : match.start()], words), _text(match.group()))
        end = match.end()
    return "".join((*pieces, _code(source[end:], words)))


def _code(source: str, words: str) -> str:
    source = source.translate(_INVISIBLE)
    for sign in source:
        narrow = _NARROW.get(sign) or unicodedata.normalize("NFKC", sign)
        if not sign.isascii() and not sign.isspace() and len(narrow) == 1 and narrow.isascii():
            problem = _WIDE_SIGN.format(sign=Verbatim(sign))
            raise TagFault(problem, words.strip(), hint=_NARROW_SIGN.format(sign=Verbatim(narrow)))
    return "".join(" " if sign.isspace() else sign for sign in source)


def _text(written: str) -> str:
    """Write a text in a tag between quotes that Jinja knows."""
    text = " ".join(written.splitlines())
    if text[0] in "\"'":
        return text
    quote = "'" if '"' in text else '"'
    return f"{quote}{text[1:-1].replace(quote, chr(92) + quote)}{quote}"


_WIDE_BRACES = Message(en="the braces are full-width", zh="标记用了全角花括号“｛”")
_NARROW_BRACES = Message(
    en="type half-width braces: {{ … }}, {% … %}",
    zh="请改用半角花括号：{{ … }}、{% … %}",
)
_WIDE_SIGN = Message(en="the tag has a full-width “{sign}”", zh="标记里用了全角的“{sign}”")
_NARROW_SIGN = Message(
    en="signs in tags are half-width: type “{sign}”",
    zh="标记里的符号要用半角（英文）的：请改为“{sign}”",
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
    en="end each tag by }} or %}, or break it into shorter ones",
    zh="请用 }} 或 %} 结束标记，或者分成几个较短的标记",
)

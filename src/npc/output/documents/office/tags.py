"""A tag as it is typed in Word, and as Jinja reads it.

Word and Chinese keyboards make “ of ", put in blanks of several widths, and type （ for (.
"""

import re
import unicodedata

from npc.messages import Message, Verbatim
from npc.output.documents.office.faults import TagFault, shown
from npc.records import NamedTuple

_PREFIX = {
    "{{": re.compile(r"""\{\{[-+]?(p|tr|tc|r)\s+(?!(?:if|is|in|and|or|else)\b)(?=[\w"'“‘(\[{])"""),
    "{%": re.compile(r"\{%[-+]?\s*(p|tr|tc|r)\s+"),
    "{#": re.compile(r"\{#[-+]?(p|tr|tc)\s"),
}
_NAME = re.compile(r"\{%[-+]?\s*(\w+)")
_SET = re.compile(r"\{%[-+]?\s*set\s[^=]*=")
STRING = (
    r'"(?:[^"\\]|\\.)*+"?+'
    r"|'(?:[^'\\]|\\.)*+'?+"
    r"|[“”][^“”]*+[“”]?+"
    r"|[\u2018\u2019][^\u2018\u2019]*+[\u2018\u2019]?+"
)
"""A text in a tag; without its second quote it goes on to the end, so that no text is read twice."""
_STRINGS = re.compile(STRING, re.DOTALL)
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\xad"))
QUOTES = str.maketrans("“”‘’", "\"\"''")
"""Plain quotes for curly ones."""
_NARROW = {"。": ".", "、": ",", "–": "-", "—": "-", "−": "-"}
SET_BLOCK = "set block"
"""What `{% set x %}…{% endset %}` is called, which does not end by itself as `{% set x = 1 %}` does."""

HOLDING = {
    SET_BLOCK: "endset",
    **{name: f"end{name}" for name in ("macro", "call", "filter", "raw")},
}
"""Tags that keep what stands between them and their ends: for other tags, or as it is."""


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


def tag_of(written: str, words: str) -> Tag:
    """Make a tag of what is typed, in a paragraph with some words.

    Raises:
        TagFault: It has signs that Jinja does not know.

    """
    kind = written[:2]
    prefix = _PREFIX[kind].match(written)
    level = prefix.group(1) if prefix else ""
    source = (
        written if prefix is None else f"{written[: prefix.start(1)]} {written[prefix.end() :]}"
    )
    if kind == "{#":
        return Tag("{##}", shown(written), "", level, words)
    source = normalised(source, words)
    level = "" if kind == "{{" or level == "r" else level  # what is printed has no other place
    name = _NAME.match(source)
    return Tag(source, shown(written), _block(source, name.group(1)) if name else "", level, words)


def _block(source: str, name: str) -> str:
    return SET_BLOCK if name == "set" and not _SET.match(source) else name


def normalised(source: str, words: str) -> str:
    """Write a tag with plain blanks and quotes, but for those within its texts.

    Raises:
        TagFault: It has a full-width sign, of which Jinja knows none.

    """
    if not all(_is_closed(match.group()) for match in _STRINGS.finditer(source)):
        source = source.translate(QUOTES)  # they do not pair: all are typed for plain ones
    pieces, end = list[str](), 0
    for match in _STRINGS.finditer(source):
        pieces += (_code(source[end : match.start()], words), _text(match.group()))
        end = match.end()
    return "".join((*pieces, _code(source[end:], words)))


def _is_closed(text: str) -> bool:
    return len(text) > 1 and text[-1] in "\"'“”‘’"


def _code(source: str, words: str) -> str:
    if source.isascii():
        return " ".join(source.splitlines()) if "\n" in source else source
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
    if text[0] in "\"'" or not _is_closed(text):
        return text
    quote = "'" if '"' in text else '"'
    return f"{quote}{text[1:-1].replace(quote, chr(92) + quote)}{quote}"


_WIDE_SIGN = Message(en="the tag has a full-width “{sign}”", zh="标记里用了全角的“{sign}”")
_NARROW_SIGN = Message(
    en="signs in tags are half-width: type “{sign}”",
    zh="标记里的符号要用半角（英文）的：请改为“{sign}”",
)

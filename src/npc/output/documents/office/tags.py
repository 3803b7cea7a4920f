"""A tag as it is typed in Word, and as Jinja reads it."""

import re

from npc.output.documents.office.faults import shown
from npc.output.documents.office.spelling import normalised
from npc.records import NamedTuple

_PREFIX = {
    "{{": re.compile(r"""\{\{[-+]?(p|tr|tc|r)\s+(?!(?:if|is|in|and|or|else)\b)(?=[\w"'“‘(\[{])"""),
    "{%": re.compile(r"\{%[-+]?\s*(p|tr|tc|r)\s+"),
    "{#": re.compile(r"\{#[-+]?(p|tr|tc)\s"),
}
_NAME = re.compile(r"\{%[-+]?\s*(\w+)")
_SET = re.compile(r"\{%[-+]?\s*set\s[^=]*=")
SET_BLOCK = "set block"
"""What `{% set x %}…{% endset %}` is called, which does not end by itself as `{% set x = 1 %}` does."""


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

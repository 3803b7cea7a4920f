"""What a file that was made of an office's own leaves to a person, as comments beside the values.

`# npc: check[owners] …` marks a value that stands and should be looked at, `# npc: todo …` keeps words of
the original that have no place. They are written and read here alone; deleting one is the confirmation.
"""

import re

from npc.characters import full_width_forms, visible
from npc.messages import Language, Message, Verbatim
from npc.records import NamedTuple
from npc.source.decoding import UNWANTED
from npc.source.spelling import KeyNames

CHECK, TODO = "check", "todo"

_FORM = re.compile(rf"#+\s*npc\s*:\s*({CHECK}|{TODO})(.*)", re.IGNORECASE)
_BEHIND = frozenset(" \t\u3000:：")
"""What may follow `check`, `check[key]` and `todo`."""
_BRACKETS = full_width_forms("[]")


class Mark(NamedTuple):
    """A comment that leaves something to a person."""

    kind: str
    """CHECK or TODO."""
    key: str
    """The key whose value is to be looked at; nothing for all that follows, and in a TODO."""
    words: str
    """What it says, on one line."""

    @property
    def comment(self) -> str:
        """The line that is written, from its # on."""
        key = f"[{self.key}]" if self.key else ""
        return f"# npc: {self.kind}{key} {self.words}".rstrip()


def check_comment(
    key: str, why: Message, place: Message | None = None, language: Language = "zh"
) -> str:
    """Return the comment that asks a person to look at a value.

    Args:
        key: Its key in English, in the mapping that follows the comment; nothing for all of the mapping.
        why: What is doubtful.
        place: Where it stands in the original.
        language: That of the comment: plans are Chinese.

    """
    return Mark(CHECK, _in_line(key).translate(_BRACKETS), _words(why, place, language)).comment


def todo_comment(
    why: Message, text: str, place: Message | None = None, language: Language = "zh"
) -> str:
    """Return the comment that keeps words of the original which have no place.

    Args:
        why: What they are.
        text: The words, all of them.
        place: Where they stand in the original.
        language: That of the comment.

    """
    what = _OF_TEXT.format(why=why, text=Verbatim(text))
    return Mark(TODO, "", _words(what, place, language)).comment


def read_mark(comment: str) -> Mark | None:
    """Read a comment, from its # on; nothing where it is neither form."""
    match = _FORM.fullmatch(comment)
    if not match:
        return None
    kind, key, rest = match[1].lower(), "", match[2]
    if kind == CHECK and rest.startswith("["):
        key, closing, rest = rest[1:].partition("]")
        if not closing:
            return None
    if rest and rest[0] not in _BEHIND:
        return None
    return Mark(kind, key.strip(), rest[1:].strip())


def spelt_comment(comment: str, names: KeyNames) -> str:
    """Return a comment in which a mark names its key as it is written in the mapping that follows."""
    mark = read_mark(comment)
    if not mark or not mark.key or mark.comment != comment:
        return comment
    return mark._replace(key=names.written(mark.key)).comment


_OF_TEXT = Message("{why}: {text}", "{why}：{text}")
_WITH_PLACE = Message("{what} ({place})", "{what}（{place}）")


def _words(what: Message, place: Message | None, language: Language) -> str:
    told = _WITH_PLACE.format(what=what, place=place) if place else what
    return _in_line(told.in_language(language))


def _in_line(text: str) -> str:
    """Return a text with nothing in it that could end a comment, or that a plan may not hold."""
    return _NOT_HELD.sub("\ufffd", visible(" ".join(text.split())))


_NOT_HELD = re.compile(rf"{UNWANTED.pattern}|[\ud800-\udfff]")

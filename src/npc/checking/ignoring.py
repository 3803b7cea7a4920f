"""`# npc: ignore[CODE] reason`: findings that a comment in the plan silences.

A comment silences findings of its rules on the line it speaks of (see `npc.source.comments`).
What is wrong with a comment is a finding itself, which no comment silences; and so is what another
form of comment leaves to a person (`npc.source.marking`): deleting that comment is how it is done with.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from npc.checking.marks import finding_of
from npc.checking.selection import is_of_reading, matching
from npc.diagnostics import Diagnostic, Place, Rule, SourceText
from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.rules import ignore_comments as rules_of
from npc.rules import left_out, marks
from npc.source.comments import Comment, Layout, by_file
from npc.source.document import Document
from npc.source.key_lines import KeyLines
from npc.source.marking import CHECK, TODO, read_mark

_FORM = re.compile(r"#+\s*npc\s*:\s*ignore\s*\[([^\[\]]*)\](.*)", re.IGNORECASE)
_SEPARATOR = re.compile("[,，、;；]")
_CODE = re.compile(r"NPC\d{1,3}", re.IGNORECASE)

_LIKE_MARK = re.compile(rf"#+\s*npc[\s:：]*(?:{CHECK}|{TODO})", re.IGNORECASE)

_MALFORMED = Message("this comment to npc cannot be read", "看不懂这条给 npc 的注释")
_WRITE = Message(
    "write “# npc: ignore[{codes}] reason”, with half-width signs",
    "写作“# npc: ignore[{codes}] 理由”，冒号和方括号用半角",
)
_WRITE_MARK = Message(
    "write “# npc: check[key] …” or “# npc: todo …”, with half-width signs",
    "写作“# npc: check[键] ……”或“# npc: todo ……”，冒号和方括号用半角",
)
_NO_REASON = Message("the comment does not say why it ignores", "忽略注释没有写明理由")
_REASON = Message("write the reason behind the bracket", "在方括号后写明理由")
_UNUSED = Message("“{code}” finds nothing to ignore here", "此处没有“{code}”的问题，无需忽略")
_DELETE = Message("delete it from the comment", "从注释中删去")
_MOVE = Message(
    "delete the comment, or put it on the line of the finding or the one before",
    "删去注释，或移到问题所在行或其上一行",
)
_NEVER = Message("“{code}” cannot be ignored by a comment", "“{code}”不能用注释忽略")
_MEND = Message("mend what it finds, and delete it from the comment", "改正问题，并从注释中删去")


class _Word:
    """One code or name in a comment, and whether it has silenced anything."""

    __slots__ = ("codes", "start", "text", "used")

    def __init__(self, text: str, start: int, codes: frozenset[str]) -> None:
        self.text, self.start, self.codes = text, start, codes
        self.used = False


class _File(NamedTuple):
    """The comments of one file."""

    layout: Layout
    words: dict[int, list[_Word]]
    """Known words by the line they speak of."""
    faults: list[Diagnostic]

    def place(self, start: int, length: int) -> Place:
        """Return the place of a stretch of the text."""
        source = self.layout.source
        return Place(source.path, source.span(start, start + length))


class Ignoring:
    """The comments of all files that have some."""

    def __init__(self, documents: Iterable[Document], rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._meanings: dict[str, frozenset[str] | tuple[Message, Message | None]] = {}
        self._files = {path: self._read(*read) for path, read in by_file(documents).items()}

    def silences(self, finding: Diagnostic) -> bool:
        """Return whether a comment silences a finding, which the comment is then used for."""
        file, span = self._files.get(finding.place.path), finding.place.span
        if not file or not file.words or not span or not can_be_ignored(finding.rule):
            return False
        words = [
            word
            for line in file.layout.lines_of(span)
            for word in file.words.get(line, ())
            if finding.rule.code in word.codes
        ]
        for word in words:
            word.used = True
        return bool(words)

    def faults(
        self, *, runs: Callable[[str, str], bool], unsound: Collection[str]
    ) -> Iterator[Diagnostic]:
        """Yield what is wrong with the comments, once all findings have been asked about, and what they leave to do.

        Args:
            runs: Tells whether findings of a code are wanted in a file.
            unsound: Files of plans that could not be read whole: what is missing in them may
                be what a comment is for.

        """
        for path, file in self._files.items():
            yield from file.faults
            if path not in unsound:
                yield from _unused(path, file, runs)

    def _read(self, source: SourceText, documents: Sequence[Document]) -> _File:
        file = _File(Layout(source, documents), {}, [])
        keys = KeyLines(source, documents)
        for comment in file.layout.comments():
            match = _FORM.fullmatch(comment.text)
            if match and match[1].strip():
                self._read_words(file, comment, match)
            elif mark := read_mark(comment.text):
                file.faults.append(finding_of(mark, comment, source, keys))
            else:
                file.faults.append(_malformed(file, comment))
        return file

    def _read_words(self, file: _File, comment: Comment, match: re.Match[str]) -> None:
        start = comment.start + match.start(1)
        for part in _SEPARATOR.split(match[1]):
            text = part.strip()
            at = start + part.find(text)
            start += len(part) + 1
            if text:
                self._read_word(file, comment, text, at)
        if not match[2].strip(" \t\u3000:：-—,，。."):
            place = file.place(comment.start, len(comment.text))
            file.faults.append(Diagnostic(rules_of.NO_REASON, _NO_REASON, place, _REASON))

    def _read_word(self, file: _File, comment: Comment, text: str, at: int) -> None:
        place = file.place(at, len(text))
        if text not in self._meanings:  # most comments of a file name the same few rules
            self._meanings[text] = _meaning(text, self._rules)
        meaning = self._meanings[text]
        if isinstance(meaning, frozenset):
            file.words.setdefault(comment.speaks_of, []).append(_Word(text, at, meaning))
        else:
            message, hint = meaning
            file.faults.append(Diagnostic(rules_of.UNKNOWN, message, place, hint))


class IgnoreComment(NamedTuple):
    """What a comment that ignores findings says."""

    words: tuple[str, ...]
    """Codes, beginnings of codes and names, as written."""
    reason: str


def read_ignore(text: str) -> IgnoreComment | None:
    """Read a comment that ignores findings; None where it is none."""
    match = _FORM.fullmatch(text)
    if not match or not match[1].strip():
        return None
    words = (word.strip() for word in _SEPARATOR.split(match[1]))
    return IgnoreComment(tuple(filter(None, words)), match[2].strip())


def _meaning(text: str, rules: Sequence[Rule]) -> frozenset[str] | tuple[Message, Message | None]:
    """Return the codes that a word in a comment means, or what is wrong with it and the remedy."""
    try:
        found = matching(text, rules)
    except UsageError as error:
        return error.text, error.hint
    codes = frozenset(rule.code for rule in found if can_be_ignored(rule))
    return codes or (_NEVER.format(code=text), _MEND)


def can_be_ignored(rule: Rule) -> bool:
    """Return whether comments may silence a rule: not what keeps a file from being read."""
    return not is_of_reading(rule) and rule.code not in _ABOUT_FINDINGS


_ABOUT_FINDINGS = frozenset(rule.code for rule in (*rules_of.RULES, *left_out.RULES, *marks.RULES))


def _unused(path: str, file: _File, runs: Callable[[str, str], bool]) -> Iterator[Diagnostic]:
    for words in file.words.values():
        for word in words:
            if not word.used and all(runs(path, code) for code in word.codes):
                hint = _DELETE if any(other.used for other in words) else _MOVE
                place = file.place(word.start, len(word.text))
                yield Diagnostic(rules_of.UNUSED, _UNUSED.format(code=word.text), place, hint)


def _malformed(file: _File, comment: Comment) -> Diagnostic:
    place = file.place(comment.start, len(comment.text))
    if _LIKE_MARK.match(comment.text):
        return Diagnostic(rules_of.MALFORMED, _MALFORMED, place, _WRITE_MARK)
    codes = [code.upper() for code in _CODE.findall(comment.text)] or ["NPC402"]
    hint = _WRITE.format(codes=Verbatim(", ".join(dict.fromkeys(codes))))
    return Diagnostic(rules_of.MALFORMED, _MALFORMED, place, hint)

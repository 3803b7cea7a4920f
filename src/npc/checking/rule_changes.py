"""Which rules are off, or count otherwise, and by which line: of npc.yaml, or a comment of a plan file."""

from collections.abc import Iterable, Iterator, Sequence

from npc.checking.checked_plan import with_comments
from npc.checking.ignoring import read_ignore
from npc.checking.rule_settings import written_rules
from npc.checking.selection import matching, words_in
from npc.diagnostics import Place, Rule
from npc.errors import UsageError
from npc.reading.settings import Settings
from npc.records import NamedTuple
from npc.source.comments import Layout, by_file
from npc.source.document import Document
from npc.source.values import mapping, text

SELECT, IGNORE, IGNORE_HERE = "select", "ignore", "ignore-here"


class RuleChange(NamedTuple):
    """What one line says of one rule, or of several by the beginning of their codes."""

    written: str
    what: str
    """`select`, `ignore`, `ignore-here` (in a comment), or the severity that is given."""
    place: Place
    codes: tuple[str, ...]
    """The rules that are meant; none where there is none of that name."""
    reason: str = ""
    """Why, where a comment says it."""


def changes_in_settings(settings: Settings, rules: Sequence[Rule]) -> Iterator[RuleChange]:
    """Yield what npc.yaml says of rules, in its order."""
    given, document = mapping(settings.fields, "rules"), settings.document
    if not given or document is None:
        return
    for key in (SELECT, IGNORE):
        for written, path in written_rules(given, key):
            for word in words_in(written):
                place = document.place_of(word, path)
                yield RuleChange(word, key, place, _codes(word, rules))
    severities = mapping(given, "severity")
    for word in severities:
        place = document.key_place(["rules", "severity", word])
        severity = text(severities, word) or ""
        yield RuleChange(word, severity, place, _codes(word.strip(), rules))


def changes_in_comments(
    documents: Iterable[Document], rules: Sequence[Rule]
) -> Iterator[RuleChange]:
    """Yield what comments ignore, file by file."""
    for source, own in by_file(with_comments(documents)).values():
        for comment in Layout(source, own).comments():
            found = read_ignore(comment.text)
            place = Place(
                source.path, source.span(comment.start, comment.start + len(comment.text))
            )
            for word in found.words if found else ():
                reason = found.reason if found else ""
                yield RuleChange(word, IGNORE_HERE, place, _codes(word, rules), reason)


def _codes(word: str, rules: Sequence[Rule]) -> tuple[str, ...]:
    try:
        return tuple(rule.code for rule in matching(word, rules))
    except UsageError:  # a finding of the check says it
        return ()

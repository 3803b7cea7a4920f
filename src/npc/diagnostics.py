"""Findings: what is wrong, where, and what to do about it."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from enum import StrEnum

from npc.messages import Language, Message
from npc.records import NamedTuple


class Severity(StrEnum):
    """How bad a finding is. Only errors make a run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def __repr__(self) -> str:
        """Return it as Python, for modules that are made of data."""
        return f"Severity.{self.name}"


class Rule(NamedTuple):
    """One thing that is looked for.

    Codes are `NPC` and three digits: 0xx the file, 1xx YAML text, 2xx the shape of a document,
    3xx the plan, 4xx wording, 5xx a Word file, 9xx npc itself. A code is never used again for something else.
    """

    code: str
    name: str
    severity: Severity
    title: Message
    is_fixable: bool = False
    """Whether `--fix` can put right what it finds, or some of it."""
    since: str = "0.1.0"
    """The version of npc that has it first."""


class Span(NamedTuple):
    """A stretch of text. Lines and columns count from 1, columns in code points; end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class SourceText:
    """The text of one file, by lines, so that findings can show the line they speak of."""

    __slots__ = ("_starts", "keys", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.keys: Language | None = None
        """How its first document spells keys, once it is read; what is said of it names them so."""
        # Only line feeds count, as in editors; a carriage return before one belongs to the break.
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    @property
    def line_count(self) -> int:
        """Number of lines; a line feed at the end begins no new one."""
        return len(self._starts) - (1 if self.text.endswith("\n") and len(self._starts) > 1 else 0)

    def line(self, number: int) -> str:
        """Return the line `number` (from 1) without its line break, or an empty string."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")

    def part_of(self, number: int, start: int, length: int) -> str:
        """Return at most `length` characters of line `number` (from 1), from offset `start` in it."""
        if not 1 <= number <= len(self._starts):
            return ""
        first = self._starts[number - 1] + start
        return self.text[first : first + length].partition("\n")[0].rstrip("\r")

    def start_of(self, number: int) -> int:
        """Return the offset of the first character of line `number` (from 1)."""
        return self._starts[number - 1]

    def span(self, start: int, end: int) -> Span:
        """Turn two offsets (0-based code points, end exclusive) into a span."""
        line, column = self._place(start)
        end_line, end_column = self._place(max(start, end))
        return Span(line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Place(NamedTuple):
    """A span in a file; without a span, the file as a whole."""

    path: str
    span: Span | None = None


class Related(NamedTuple):
    """A second place that a finding speaks of, and what stands there."""

    place: Place
    message: Message


class Edit(NamedTuple):
    """A stretch of a file to replace, and what should stand there; an empty stretch inserts."""

    span: Span
    text: str


class Ground(NamedTuple):
    """On what a finding stands: an article, a document, or practice."""

    cited: Message
    """Law and article, document and date, or that it is practice."""
    quote: str = ""
    """What is written there; laws stay Chinese."""


class Diagnostic(NamedTuple):
    """One finding at one place."""

    rule: Rule
    message: Message
    place: Place
    hint: Message | None = None
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()
    """What puts it right in its file, all of it or none; empty where a person must decide."""
    counts: bool = True
    """Whether it is a finding of its own; not where it speaks of findings that are counted already."""
    grounds: tuple[Ground, ...] = ()
    """On what it stands, the most exact first."""
    uncounted: Message | None = None
    """The message without how often a text has the fault, where it says that."""

    @property
    def identity(self) -> str:
        """What programs know its message by, however often its text has the fault."""
        return (self.uncounted or self.message).identity

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.rule.severity

    def sort_key(self) -> tuple[str, Span, str, str]:
        """Order of a report: path, line, column, code."""
        return (
            self.place.path,
            self.place.span or Span(0, 0, 0, 0),
            self.rule.code,
            self.identity,
        )


class Report(NamedTuple):
    """Everything that a check found, in order, with the texts it was found in."""

    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceText] = {}
    plan_count: int = 0
    ignored: int = 0
    """Findings that are left out because a comment in the plan says so."""
    known: int = 0
    """Findings that are left out because a baseline has them."""
    word_files: int = 0
    """Word files that were looked at; a line of one is a paragraph."""
    left_out: tuple[Diagnostic, ...] = ()
    """Findings that count as the others do, but are too many to be shown."""

    @classmethod
    def of(
        cls,
        diagnostics: Iterable[Diagnostic],
        *,
        sources: Mapping[str, SourceText],
        plan_count: int,
    ) -> "Report":
        """Put the findings in order; one that was made twice counts once."""
        diagnostics = (_as_spelt(found, sources) for found in diagnostics)
        ordered = sorted(dict.fromkeys(diagnostics), key=Diagnostic.sort_key)
        return cls(tuple(ordered), sources, plan_count)

    def number_of(self, severity: Severity) -> int:
        """Count the findings of one severity."""
        return number_of(
            finding
            for finding in (*self.diagnostics, *self.left_out)
            if finding.severity is severity
        )


def _as_spelt(finding: Diagnostic, sources: Mapping[str, SourceText]) -> Diagnostic:
    """Return a finding that names keys as its file does, where they are not named as its path does already."""

    def spelt(message: Message, place: Place) -> Message:
        source = sources.get(place.path)
        return message.with_keys(source.keys) if source and source.keys else message

    hint, related = finding.hint, finding.related
    said = (finding.message, *((hint,) if hint else ()), *(each.message for each in related))
    if not any(each.names_keys for each in said):
        return finding
    return finding._replace(
        message=spelt(finding.message, finding.place),
        hint=hint and spelt(hint, finding.place),
        related=tuple(each._replace(message=spelt(each.message, each.place)) for each in related),
    )


def number_of(findings: Iterable[Diagnostic]) -> int:
    """Count findings, without those that only speak of others."""
    return sum(finding.counts for finding in findings)

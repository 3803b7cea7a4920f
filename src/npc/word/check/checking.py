"""From Word files to a report."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Related, Report, SourceText, Span
from npc.layout.profile import Profile
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.check.checks import (
    annexes,
    blanks,
    changes,
    colours,
    dates,
    emphasis,
    fonts,
    grid,
    headings,
    imprint,
    leftovers,
    page,
    page_number,
    placing,
    shared_signs,
    tables,
    title,
    whole_pages,
    wording,
)
from npc.word.check.document import Paragraph, WordFile
from npc.word.check.finding import Check, WordFinding, subject_of
from npc.word.check.reading import read_word_file

CHECKS: tuple[Check, ...] = (
    page.check,
    grid.check,
    page_number.check,
    whole_pages.check,
    fonts.check,
    shared_signs.check,
    emphasis.check,
    colours.check,
    placing.check,
    blanks.check,
    title.check,
    headings.check,
    annexes.check,
    imprint.check,
    dates.check,
    tables.check,
    wording.check,
    leftovers.check,
    changes.check,
)
_MOST_RELATED = 5
"""Further paragraphs with the same fault that a finding names; it counts them all."""
_LONGEST_START = 14
"""Characters of a paragraph that a message quotes to say which it is."""


class Measured(NamedTuple):
    """A Word file that was read, and what is not as it should be."""

    file: WordFile
    found: tuple[WordFinding, ...]


def measure(path: Path, shown: str, profile: Profile) -> Measured:
    """Read a Word file and measure it against the profile.

    Args:
        path: Where it is.
        shown: Its path as findings show it.
        profile: What to measure it against.

    Raises:
        UsageError: It cannot be read, or is no Word file.

    """
    file = read_word_file(path, shown)
    subject = subject_of(file, profile)
    return Measured(file, tuple(found for check in CHECKS for found in check(subject)))


def report_of(measured: Sequence[Measured]) -> Report:
    """Make the report: a line of a file is a paragraph, counted from 1."""
    sources = {item.file.path: _source(item.file) for item in measured}
    findings = [
        finding
        for item in measured
        for finding in _diagnostics(item.found, item.file.path, sources[item.file.path])
    ]
    report = Report.of(findings, sources=sources, plan_count=0)
    return report._replace(word_files=len(measured))


def _source(file: WordFile) -> SourceText:
    """Return the text of a file, a paragraph a line."""
    return SourceText(file.path, "\n".join(_line(paragraph) for paragraph in file.paragraphs))


def _line(paragraph: Paragraph) -> str:
    # A break within a paragraph must not begin a new line of the report.
    return paragraph.text.replace("\n", " ").replace("\r", " ")


def _diagnostics(
    found: Iterable[WordFinding], path: str, source: SourceText
) -> Iterator[Diagnostic]:
    """Report alike findings of several paragraphs once, at the first of them."""
    alike: dict[tuple[str, Message], list[WordFinding]] = {}
    for finding in found:
        alike.setdefault((finding.rule.code, finding.message), []).append(finding)
    for same in alike.values():
        paragraphs = {finding.paragraph.number for finding in same if finding.paragraph}
        yield _diagnostic(same, len(paragraphs), path, source)


def _diagnostic(same: list[WordFinding], count: int, path: str, source: SourceText) -> Diagnostic:
    first = same[0]
    related: list[Related] = []
    seen = {first.paragraph.number if first.paragraph else 0}
    for finding in same[1:]:
        if (
            finding.paragraph
            and finding.paragraph.number not in seen
            and len(related) < _MOST_RELATED
        ):
            seen.add(finding.paragraph.number)
            related.append(Related(_place(finding, path, source), _ALSO))
    return Diagnostic(
        first.rule._replace(severity=first.requirement.severity),
        _message(first, count),
        _place(first, path, source),
        first.hint,
        tuple(related),
    )


_ALSO = Message("the same here", "此处相同")


def _message(found: WordFinding, count: int) -> Message:
    """Say which paragraph is meant, what is wrong, and by which clause."""
    clause = found.requirement.clause
    by_clause = Message(f" (clause {clause})", f"（第{clause}条）") if clause else Message("", "")
    start = found.paragraph.words[:_LONGEST_START].strip() if found.paragraph else ""
    if count > 1:
        which = Message(f"{count} paragraphs: ", f"共{count}段：")
    elif start and found.paragraph and found.rule.name not in _OF_FILE:
        more = "…" if len(found.paragraph.words) > _LONGEST_START else ""
        start = start.replace("\n", " ")
        which = Message("“{start}”: ", "“{start}”：").format(start=start + more)
    else:
        which = Message("", "")
    return Message("{which}{message}{clause}", "{which}{message}{clause}").format(
        which=which, message=found.message, clause=by_clause
    )


_OF_FILE = frozenset(
    (
        "paper-size",
        "page-margins",
        "lines-per-page",
        "characters-per-line",
        "no-page-number",
        "page-number-form",
        "page-number-place",
        "page-number-restarted",
        "running-header",
        "first-page-text",
        "blank-last-page",
        "changes-left",
        "drawn-lines",
        "drawn-characters",
        "drawn-page-number",
    )
)
"""Rules about pages: the paragraph only says which."""


def _place(found: WordFinding, path: str, source: SourceText) -> Place:
    if found.paragraph is None:
        return Place(path)
    number = found.paragraph.number
    line = source.line(number)
    start = max(0, line.find(found.words)) if found.words else 0
    end = start + len(found.words) if found.words and found.words in line else len(line)
    if not found.words:
        start = len(line) - len(line.lstrip())
        end = max(start, len(line.rstrip()))
    return Place(path, Span(number, start + 1, number, end + 1))

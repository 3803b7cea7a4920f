"""Plans that are a published text word for word: the source, what is mended in it, the plan as printed.

Such a plan is a folder of `plans/` with its source in `tests/plans/NAME.source.txt`. What it mends is
the first table of its README.md: people read it there, and the tests apply that and nothing else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import yaml

from support import ROOT

TEAR = "↵"
"""How a table of mends writes the break between two paragraphs, or two halves of one torn by a page."""
_BLANK = re.compile(r"(?<=[0-9]) (?=[一-鿿])|(?<=[一-鿿]) (?=[0-9])")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"


class Mend(NamedTuple):
    """A slip of a source."""

    printed: str
    mended: str
    times: int
    """How often the source has it at the place that the table names."""


# The plan, as the tests see it. Unknown keys are refused by the constructors.


@dataclass(frozen=True, kw_only=True)
class Point:
    """A point as transcribed."""

    lead: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Section:
    """A section with its points, under a title of one line or of several."""

    title: str = ""
    title_lines: tuple[str, ...] = ()
    text: str = ""
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of a review."""

    year: str
    title: str = ""
    preamble: str
    sections: tuple[Section, ...]
    closing: str = ""


@dataclass(frozen=True, kw_only=True)
class Review:
    """A review, with what is not printed."""

    kind: str
    organ: str
    level: str
    title: str = ""
    title_lines: tuple[str, ...] = ()
    headings: str = "block"
    numbering: str = ""
    status: str = ""
    anonymised: tuple[str, ...] = ()
    parts: tuple[Part, ...]
    notes: dict[str, str]

    @property
    def sections(self) -> list[Section]:
        """The sections of its parts."""
        return [section for part in self.parts for section in part.sections]


def sections_of(entries: Iterable[dict[str, Any]]) -> tuple[Section, ...]:
    """Read the sections of a document or part."""
    return tuple(
        Section(
            **{**_keys(entry), "points": tuple(Point(**point) for point in entry.get("points", ()))}
        )
        for entry in entries
    )


def review_of(name: str) -> Review:
    """Read the review of a plan."""
    entry = _keys(document(name, "review"))
    parts = tuple(
        Part(**{**part, "sections": sections_of(part["sections"])}) for part in entry["parts"]
    )
    return Review(**{"notes": {}, **entry, "parts": parts})


def _keys(entry: dict[str, Any]) -> dict[str, Any]:
    return {key.replace("-", "_"): value for key, value in entry.items()}


@cache
def document(name: str, file: str) -> dict[str, Any]:
    """Return a document of a plan, every scalar as text."""
    text = (ROOT / "plans" / name / f"{file}.yaml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes text only
    return loaded


def scalars(node: Any) -> Iterator[str]:  # noqa: ANN401 - whatever YAML holds
    """Yield every text value below a node of a document."""
    if isinstance(node, str):
        yield node
    else:
        for child in node.values() if isinstance(node, dict) else node:
            yield from scalars(child)


# The source text, mended.


def rows(name: str, table: int) -> list[list[str]]:
    """Return the cells of a table of a plan's README.md, without its header."""
    text = (ROOT / "plans" / name / "README.md").read_text("utf-8")
    _, _, below = text.partition(f"\n## 表{table} ")
    (lines,) = re.findall(r"\A[^|#]*((?:\|.*\n)+)", below)
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines.splitlines()[2:]]


@cache
def mends(name: str) -> tuple[Mend, ...]:
    """Return what a plan mends, in the order of its table: place, printed, mended, times."""
    return tuple(
        Mend(printed.replace(TEAR, "\n"), mended.replace(TEAR, "\n"), int(times))
        for _, printed, mended, times in rows(name, 1)
    )


@cache
def source(name: str) -> str:
    """Return a source as it is printed: a paragraph a line, no blank between digits and Chinese."""
    text = (ROOT / "tests" / "plans" / f"{name}.source.txt").read_text("utf-8")
    return _BLANK.sub("", re.sub(r"\n{2,}", "\n", text.strip("\n")))


@cache
def mended(name: str) -> str:
    """Return a source as its plan has it."""
    text = source(name)
    for mend in mends(name):
        text = text.replace(mend.printed, mend.mended)
    return text


# The plan, printed in the order of the source.


def paragraphs(text: str) -> list[str]:
    """Split a block text at its blank lines, and join the lines of each paragraph."""
    return [part.replace("\n", "") for part in text.strip("\n").split("\n\n")] if text else []


def printed_sections(
    sections: Iterable[Section], *, headings: str, marks: Iterator[str]
) -> Iterator[str]:
    """Yield the paragraphs of sections, with the marks of their points."""
    for numeral, section in zip("一二三四五六七八九十", sections, strict=False):
        texts = paragraphs(section.text)
        if headings == "run-in":
            texts[0] = f"{numeral}、{section.title}。{texts[0]}"
        elif headings == "none":
            yield from section.title_lines
        else:
            yield f"{numeral}、{section.title}"
        yield from texts
        for point in section.points:
            yield f"{next(marks)}{point.lead}。{''.join(paragraphs(point.text))}"


def printed_review(review: Review, marks: Iterator[str]) -> list[str]:
    """Return the paragraphs of a review; the lines of its title stand behind one another."""
    printed = [review.title or " ".join(review.title_lines)]
    for part in review.parts:
        printed += [part.title] if part.title else []
        printed += paragraphs(part.preamble)
        printed += printed_sections(part.sections, headings=review.headings, marks=marks)
        printed += paragraphs(part.closing)
    for sign, (name, text) in zip(_CIRCLED, review.notes.items(), strict=False):
        printed = [paragraph.replace(f"[^{name}]", f"^{sign}") for paragraph in printed]
        printed.append(f"{sign} {''.join(paragraphs(text))}")
    return printed

"""导入说明.md: what became of an office's files, for the file copy, in plain Markdown.

It tells what a person must look at, and sums up what nobody must: one line for three hundred numbers.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from npc.importer import explaining_words as words
from npc.importer.difference import Difference
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.walking import MappingAt, mappings_in
from npc.kinds.record import keys_at
from npc.kinds.registry import PAPERS
from npc.messages import Language, Message, Verbatim
from npc.output.escaping import in_markdown, markdown_table
from npc.records import NamedTuple
from npc.source.document import Path
from npc.source.spelling import names_at

_NOT_READ: Mapping[str, Message] = MappingProxyType({})
_LONGEST = 120
"""Characters of the original that a cell shows; the comment in the plan has all of them."""
_LONGEST_NAME = 24
_MOST_TEXTS = 6
"""Different texts of one kind that are told; of three hundred numbers the first three."""
_FIRST_TEXTS = 3


class _ReportPart(NamedTuple):
    """A part of the report that is a table, or says that there is nothing."""

    title: Message
    lead: Message
    nothing: Message
    heads: Sequence[Message]
    rows: Sequence[Sequence[str]]
    marks: int | None = None
    """How many there are, where a row stands for several."""


class _Explanation:
    """The report of one import, in one language."""

    def __init__(
        self, found: FoundPlan, language: Language, contents: Mapping[str, Message]
    ) -> None:
        self._found = found
        self._contents = contents
        self._language = language
        self._files = found.files_of_passages()

    def lines(self, differences: Sequence[Difference] | None) -> Iterator[str]:
        """Yield the lines of the report.

        Args:
            differences: What would be printed otherwise than in the original; None where the plan cannot be printed yet.

        """
        yield f"# {self._told(words.TITLE)}"
        yield from ("", self._sentence(words.HEAD), "")
        yield from self._table(words.FILE_HEADS, self._file_rows())
        yield from self._table(words.PAPER_HEADS, self._paper_rows())
        parts = (self._checks(), self._todos(), self._computed(), self._differences(differences))
        for part in parts:
            yield from self._part(part)
        yield from (f"## {self._told(words.REMARKS)}", "")
        remarks = list(dict.fromkeys(map(self._told, self._found.remarks)))
        yield from (f"- {in_markdown(one)}" for one in remarks or [self._told(words.NO_REMARKS)])

    def _file_rows(self) -> Iterator[Sequence[str]]:
        for file in self._found.files:
            yield file.name, str(sum(1 for _ in file.passages()))

    def _paper_rows(self) -> Iterator[Sequence[str]]:
        for paper in self._found.papers:
            kind = paper.mapping.text("kind")
            chinese = PAPERS[kind].chinese if kind in PAPERS else kind
            name = self._told(Message(kind, chinese))
            contents = self._contents.get(paper.file)
            yield paper.file, name, self._told(contents) if contents else "", paper.of

    def _checks(self) -> _ReportPart:
        """List what is to be looked at; what is said alike of several rows, by one cell, is one line."""
        named: dict[tuple[str, ...], list[str]] = {}
        for paper in self._found.papers:
            for at in mappings_in(paper.mapping):
                for check in at.mapping.checks:
                    place = self._place(check.place, paper.of)
                    key = self._key(paper, at.path, check.key)
                    line = (paper.file, key, place, self._told(check.why))
                    named.setdefault(line, []).append(self._name(at))
        rows = [
            (file, self._several(names), key, place, why)
            for (file, key, place, why), names in named.items()
        ]
        count = sum(map(len, named.values()))
        return _ReportPart(
            words.CHECKS, words.CHECKS_LEAD, words.NO_CHECKS, words.CHECK_HEADS, rows, count
        )

    def _name(self, at: MappingAt) -> str:
        """Name what a mark is about; what has no name is the paper."""
        name = at.name if at.path else ""
        return _shortened(name, _LONGEST_NAME) if name else self._told(words.WHOLE_PAPER)

    def _key(self, paper: FoundPaper, path: Path, key: str) -> str:
        """Name a key as the file calls it, one in English also as people call it."""
        if self._found.keys == "zh":
            written = names_at(paper.mapping.text("kind"), "zh", path).written(key)
            return self._told(Message(key, written))
        kind = PAPERS.get(paper.mapping.text("kind"))
        declared = keys_at(kind, path).get(key) if kind else None
        return self._told(Message(key, f"{declared.chinese} {key}" if declared else key))

    def _several(self, names: Sequence[str]) -> str:
        """Name a row, of several the first."""
        if len(names) == 1:
            return names[0]
        return self._told(words.SEVERAL.format(first=Verbatim(names[0]), n=len(names)))

    def _todos(self) -> _ReportPart:
        rows = [
            (
                paper.file,
                self._name(at),
                self._place(passage.place, self._files.get(passage.number, "")),
                self._told(kept.why),
                _shortened(kept.text, _LONGEST),
            )
            for paper in self._found.papers
            for at in mappings_in(paper.mapping)
            for kept in at.mapping.not_placed
            for passage in (kept.clipping.passage,)
        ]
        return _ReportPart(words.TODOS, words.TODOS_LEAD, words.NO_TODOS, words.TODO_HEADS, rows)

    def _computed(self) -> _ReportPart:
        texts: dict[str, Counter[str]] = {}
        for computed in self._found.accounting.computed_texts:
            texts.setdefault(self._told(computed.why), Counter())[computed.clipping.text] += 1
        rows = [
            (why, str(counted.total()), self._quoted(list(counted)))
            for why, counted in texts.items()
        ]
        return _ReportPart(
            words.COMPUTED, words.COMPUTED_LEAD, words.NO_COMPUTED, words.COMPUTED_HEADS, rows
        )

    def _differences(self, differences: Sequence[Difference] | None) -> _ReportPart:
        rows = [
            (
                self._told(one.what),
                str(one.times),
                _shortened(one.original, _LONGEST),
                _shortened(one.printed, _LONGEST),
                self._few([self._told(place) for place in one.places], one.times),
            )
            for one in differences or ()
        ]
        return _ReportPart(
            words.UNKNOWN_DIFFERENCES if differences is None else words.DIFFERENCES,
            words.DIFFERENCES_LEAD,
            words.NOT_COMPARED if differences is None else words.NO_DIFFERENCES,
            words.DIFFERENCE_HEADS,
            rows,
        )

    def _few(self, texts: Sequence[str], count: int | None = None) -> str:
        """List texts; of many the first ones."""
        is_many = len(texts) > _MOST_TEXTS or (count or 0) > len(texts)
        shown = texts[: _FIRST_TEXTS if is_many else None]
        listed = self._told(words.LISTED).join(shown)
        return f"{listed}{self._told(words.AND_SO_ON)}" if is_many and listed else listed

    def _quoted(self, texts: Sequence[str]) -> str:
        """List texts that may be signs, each in quotes; of many the first ones."""
        shown = texts[: _FIRST_TEXTS if len(texts) > _MOST_TEXTS else None]
        named = [Verbatim(_shortened(text, _LONGEST_NAME)) for text in shown]
        listed = self._told(words.APART).join(
            self._told(words.QUOTED.format(text=text)) for text in named
        )
        return f"{listed}{self._told(words.AND_SO_ON)}" if len(shown) < len(texts) else listed

    def _part(self, part: _ReportPart) -> Iterator[str]:
        count = len(part.rows) if part.marks is None else part.marks
        yield from (f"## {self._told(part.title.format(n=count))}", "")
        yield from (self._sentence(part.lead if count else part.nothing), "")
        yield from self._table(part.heads, part.rows)

    def _table(self, heads: Sequence[Message], rows: Iterable[Sequence[str]]) -> Iterator[str]:
        rows = list(rows)
        if rows:
            cells = (map(in_markdown, row) for row in rows)
            yield from markdown_table(map(self._told, heads), cells)
            yield ""

    def _place(self, place: Message | None, file: str) -> str:
        """Tell a place in the original, with its file where there are several."""
        told = self._told(place) if place else ""
        return f"{file} {told}".strip() if len(self._found.files) > 1 else told

    def _sentence(self, message: Message) -> str:
        return f"{self._told(message)}{self._told(words.FULL_STOP)}"

    def _told(self, message: Message) -> str:
        return message.with_keys(self._found.keys).in_language(self._language)


def explanation(
    found: FoundPlan,
    differences: Sequence[Difference] | None,
    language: Language = "zh",
    contents: Mapping[str, Message] = _NOT_READ,
) -> str:
    """Return the report of an import as Markdown.

    Args:
        found: What was found, as it is written.
        differences: What would be printed otherwise than in the original; None where the plan cannot be printed yet.
        language: The language of all but the words of the original.
        contents: How much is in each paper, by its file.

    """
    return "\n".join(_Explanation(found, language, contents).lines(differences)) + "\n"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"

"""The rows of a table beside those of the original: cell by cell, by which value stands in which column."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from npc.importer.accounting import ComputedText
from npc.importer.found import FoundMapping
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.heads import ComparedHeads
from npc.importer.printing.stretches import TypedStretch
from npc.importer.printing.table_places import TablePlaces
from npc.importer.printing.wordings import plain
from npc.importer.tables.ticks import Tick, tick_of
from npc.importer.walking import mappings_in
from npc.messages import Message
from npc.output.documents.printed import HEAD_ROW, PrintedText
from npc.source.document import Path

_ROWS = Message("rows are printed in another order", "有的行次序不同")
_AS_ROW = Message(
    "sentences are printed as rows of a table", "句子印作表格的一行，时间、部门等分栏"
)
_LONGEST_TICK = 10
_MATTER, _LABEL, _TICK = "matter", "category", "tick"


def row_paths(mapping: FoundMapping) -> list[Path]:
    """Return where the mappings stand that are rows of a table, in the order in which they are printed."""
    paths = (at.path for at in mappings_in(mapping) if at.path and isinstance(at.path[-1], int))
    return [path for path in paths if path[0] == "months" or path[-2] == "items"]


class ComparedRows:
    """The table of a paper, row by row beside what it was made of."""

    def __init__(
        self,
        paths: Sequence[Path],
        texts: Sequence[PrintedText],
        places: TablePlaces,
        compared: PrintComparison,
    ) -> None:
        self._index = {path: number for number, path in enumerate(paths)}
        self._heads = {text.column: text for text in texts if text.row == HEAD_ROW}
        self._labels = {text.column for text in texts if text.of == _LABEL}
        matters = [text.row for text in texts if text.row >= 0 and text.of == _MATTER]
        numbers = {row: number for number, row in enumerate(matters)}
        self._printed: list[dict[int, PrintedText]] = [{} for _ in matters]
        for text in texts:
            if text.row in numbers and text.of != _LABEL:
                self._printed[numbers[text.row]][text.column] = text
        self._places = places
        self._original: list[list[tuple[str, TypedStretch]]] = [[] for _ in matters]
        self._typed: set[int] = set()
        """Numbers of the passages of which something went to a value."""
        self._columns: dict[int, int] = {}
        """Which column of the original is printed in which, by this."""
        self.fits = bool(paths) and len(paths) == len(matters)
        """Whether each row that was found is one that is printed."""
        self._compared = compared
        self._wordings = compared.wordings

    def take(self, stretches: Iterable[TypedStretch]) -> list[TypedStretch]:
        """Take what went to rows; return the others."""
        others = []
        for stretch in stretches:
            self._typed.add(stretch.passage.number)
            path = stretch.path
            ends = range(len(path), 1, -1)
            end = next((end for end in ends if path[:end] in self._index), 0)
            if end:
                key = "/".join(str(step) for step in path[end:] if isinstance(step, str))
                place = self._places.of(stretch.passage)
                if place and _is_tick(stretch):
                    key = f"{key}@{place.column}"  # ticks of several meetings are told by their columns
                self._original[self._index[path[:end]]].append((key, stretch))
            else:
                others.append(stretch)
        return others

    def compare(self, made: Sequence[ComputedText], labels: Iterable[TypedStretch]) -> None:
        """Compare the cells, what npc makes in the same rows of the original, and the heads.

        Args:
            made: What npc makes in passages of its own.
            labels: Names of categories, whose cells are looked for elsewhere.

        """
        self._compare_values()
        self._compare_made(made)
        typed_rows = self._typed_rows()
        for label in labels:
            place = self._places.of(label.passage)
            if place and self._labels and place[:2] in typed_rows:
                self._columns.setdefault(min(self._labels), place.column)
        heads = ComparedHeads(self._heads, self._places, self._columns)
        self._compared.fill(self._heads.values())
        rows = [[stretch for _, stretch in row] for row in self._original]
        first = next(filter(None, map(self._places.of_row, rows)), None)
        if first:
            heads.compare(first, self._typed, self._compared)
        heads.compare_later(made, typed_rows, self._compared)
        for one, other in pairwise(rows):
            if one and other and other[0].passage.number < one[0].passage.number:
                place_of = other[0].passage.place
                self._wordings.tell(_ROWS, one[0].text, other[0].text, place_of)

    def _compare_values(self) -> None:
        plain_rows = [
            {column: plain(cell.text) for column, cell in cells.items()} for cells in self._printed
        ]
        votes: dict[str, Counter[int]] = defaultdict(Counter)
        for number, (row, texts) in enumerate(zip(self._original, plain_rows, strict=True)):
            for key, stretch in row:
                votes[key].update(self._fitting(number, stretch, texts))
        placed = [self._placed(number, texts, votes) for number, texts in enumerate(plain_rows)]
        for number, columns in enumerate(placed):
            for column, parts in columns.items():
                cells = self._shared_cells(number, column, parts, placed)
                printed = "".join(cell.text for cell in cells)
                original = "".join(part.text for part in parts)
                self._wordings.compare(original, printed, parts[0].passage.place)
        for row in self._original:
            for key, stretch in row:
                place = self._places.of(stretch.passage)
                if place and votes[key]:
                    self._columns.setdefault(votes[key].most_common(1)[0][0], place.column)

    def _placed(
        self, number: int, texts: Mapping[int, str], votes: Mapping[str, Counter[int]]
    ) -> dict[int, list[TypedStretch]]:
        """Return what went to each cell of a row."""
        cells = self._printed[number]
        placed: dict[int, list[TypedStretch]] = defaultdict(list)
        for key, stretch in self._original[number]:
            known = votes[key]
            usual = [column for column, _ in known.most_common(1) if column in cells]
            fitting = self._fitting(number, stretch, texts)
            if _is_tick(stretch):
                fitting = [column for column in fitting if column not in placed]
            if not fitting and not _parts(stretch, texts):
                fitting = usual
            found = max(fitting, key=known.__getitem__, default=None)
            if found is not None:
                placed[found].append(stretch)
                self._compared.fill([cells[found]])
            elif parts := _parts(stretch, texts):
                self._compared.fill(cells[column] for column in parts)
                self._wordings.tell(_AS_ROW, stretch.text, "", stretch.passage.place)
            else:
                self._compared.not_found.append(stretch)
        return placed

    def _fitting(self, number: int, stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
        """Return the columns in which a stretch may be printed: of a tick, all that are ticked there."""
        ticked = [column for column, cell in self._printed[number].items() if cell.of == _TICK]
        if _is_tick(stretch):
            return ticked
        words = plain(stretch.words)
        met = [n for n in ticked if n in self._heads and plain(self._heads[n].text) in words]
        is_met = sum(len(plain(self._heads[n].text)) for n in met) >= len(words)
        return _columns(stretch, texts) or (met if is_met else [])

    def _shared_cells(
        self,
        number: int,
        column: int,
        parts: Sequence[TypedStretch],
        placed: Sequence[Mapping[int, Sequence[TypedStretch]]],
    ) -> list[PrintedText]:
        """Return the cell of a row, and those below that one cell of the original says too, each text once."""
        cells = [self._printed[number][column]]
        is_text = not any(map(_is_tick, parts))
        words = plain("".join(part.words for part in parts))
        said = plain(cells[0].text)
        for other in range(number + 1, len(placed) if is_text else 0):
            below = self._printed[other].get(column)
            if not below or column in placed[other]:
                break
            text = plain(below.text)
            if words.startswith(said + text):
                cells.append(below)
                said += text
            elif text != plain(cells[-1].text):
                break
            self._compared.fill([below])
        return cells

    def _compare_made(self, made: Iterable[ComputedText]) -> None:
        """Compare numbers, ticks and months, which stand in cells of their own."""
        by_row: dict[tuple[int, int], list[ComputedText]] = defaultdict(list)
        for text in made:
            place = self._places.of(text.clipping.passage)
            if place:
                by_row[place[:2]].append(text)
        pairs: list[tuple[ComputedText, int, dict[int, PrintedText]]] = []
        votes: dict[int, Counter[int]] = defaultdict(Counter)
        for row, cells in zip(self._original, self._printed, strict=True):
            begins = self._places.of_row(stretch for _, stretch in row)
            free = {column: cell for column, cell in cells.items() if self._compared.is_free(cell)}
            for text in by_row.pop(begins[:2], ()) if begins else ():
                place = self._places.of(text.clipping.passage)
                column = place.column if place else -1
                pairs.append((text, column, free))
                words = plain(text.clipping.text)
                votes[column].update(
                    other for other, cell in free.items() if plain(cell.text) == words
                )
        for text, column, free in pairs:
            known = votes[column]
            found = max(free, key=known.__getitem__, default=None)
            if found is not None and known[found]:
                self._columns.setdefault(found, column)
                self._compared.passages.add(text.clipping.passage.number)
                self._compared.fill([free[found]])
                place_of = text.clipping.passage.place
                self._wordings.compare(text.clipping.text, free[found].text, place_of)

    def _typed_rows(self) -> set[tuple[int, int]]:
        """Return the rows of the original that became rows of the paper, with their tables."""
        return {
            place[:2]
            for row in self._original
            for _, stretch in row
            if (place := self._places.of(stretch.passage))
        }


def _is_tick(stretch: TypedStretch) -> bool:
    return _are_ticks(stretch.words)


@lru_cache(maxsize=50_000)
def _are_ticks(words: str) -> bool:
    return len(words) <= _LONGEST_TICK and tick_of(words) in (Tick.YES, Tick.CIRCLE)


def _parts(stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
    """Return the columns in which parts of a sentence are printed."""
    words = plain(stretch.words)
    found = [column for column, text in texts.items() if text and text in words]
    return found if sum(len(texts[column]) for column in found) > len(words) // 3 else []


def _columns(stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
    """Return the columns of a row in which the words of a stretch, or its value, may be printed."""
    for words in filter(None, (plain(stretch.words), plain(stretch.value))):
        same = [column for column, text in texts.items() if text == words]
        found = same or [column for column, text in texts.items() if words in text]
        if found:
            return found
    return []

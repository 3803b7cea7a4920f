"""What of an original stands in which cell of a printed row."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.stretches import TypedStretch
from npc.importer.printing.wordings import plain
from npc.importer.tables.ticks import Tick, tick_of
from npc.messages import Message
from npc.output.documents.printed import TICK, PrintedText

_AS_ROW = Message(
    "sentences are printed as rows of a table", "句子印作表格的一行，时间、部门等分栏"
)
_AS_TIME = Message("what is ticked is printed as a time", "打勾的月份印作“时间”栏的文字")
_AS_TICK = Message("names of meetings are printed as ticks", "会议名称印作各会议栏的打勾")
_LONGEST_TICK = 10

Keyed = tuple[str, TypedStretch]
"""A stretch, and the key under which it stands in its row."""


class PlacedCells:
    """The cells of all rows, with what of the original went to each."""

    def __init__(
        self,
        original: Sequence[Sequence[Keyed]],
        printed: Sequence[Mapping[int, PrintedText]],
        heads: Mapping[int, PrintedText],
        compared: PrintComparison,
    ) -> None:
        self._original = original
        self._printed = printed
        self._heads = {column: plain(head.text) for column, head in heads.items()}
        self._compared = compared
        self.votes: dict[str, Counter[int]] = defaultdict(Counter)
        """By key, in which columns its values are printed, and how often."""
        self.rows: list[dict[int, list[TypedStretch]]] = []
        """What went to each cell, by its column."""
        self._otherwise: set[str] = set()
        """Keys whose values are printed as something else."""
        texts = [{at: plain(cell.text) for at, cell in cells.items()} for cells in printed]
        for number, row in enumerate(texts):
            for key, stretch in original[number]:
                self.votes[key].update(self._fitting(number, stretch, row))
        for number, row in enumerate(texts):
            self.rows.append(self._placed(number, row))

    def usual_column(self, key: str) -> int | None:
        """Return the column in which a key is printed mostly; None where there is none, or something else is."""
        found = self.votes[key].most_common(1)
        return found[0][0] if found and key not in self._otherwise else None

    def printed(self, number: int, column: int) -> str:
        """Return the words of a cell, and of those below that one cell of the original says too, each once."""
        cells = [self._printed[number][column]]
        parts = self.rows[number][column]
        is_text = not any(map(is_tick, parts))
        words = plain("".join(part.words for part in parts))
        said = plain(cells[0].text)
        for other in range(number + 1, len(self.rows) if is_text else 0):
            below = self._printed[other].get(column)
            if not below or column in self.rows[other]:
                break
            text = plain(below.text)
            if words.startswith(said + text):
                cells.append(below)
                said += text
            elif text != plain(cells[-1].text):
                break
            self._compared.fill([below])
        return "".join(cell.text for cell in cells)

    def _placed(self, number: int, texts: Mapping[int, str]) -> dict[int, list[TypedStretch]]:
        placed: dict[int, list[TypedStretch]] = defaultdict(list)
        for key, stretch in self._original[number]:
            column = self._column(number, key, stretch, texts, placed)
            if column is not None:
                cell = self._printed[number][column]
                self._compared.fill([cell])
                if cell.of == TICK and not is_tick(stretch):
                    self._otherwise.add(key)
                    self._tell(_AS_TICK, stretch, cell.text)
                else:
                    placed[column].append(stretch)
            elif parts := _parts(stretch, texts):
                self._compared.fill(self._printed[number][column] for column in parts)
                if is_tick(stretch):
                    self._tell(_AS_TIME, stretch, stretch.value)
                else:
                    self._tell(_AS_ROW, stretch, "")
            else:
                self._compared.not_found.append(stretch)
        return placed

    def _column(
        self,
        number: int,
        key: str,
        stretch: TypedStretch,
        texts: Mapping[int, str],
        placed: Mapping[int, object],
    ) -> int | None:
        known = self.votes[key]
        fitting = self._fitting(number, stretch, texts)
        if is_tick(stretch):
            fitting = [column for column in fitting if column not in placed]
        if not fitting and not _parts(stretch, texts):
            fitting = [column for column, _ in known.most_common(1) if column in texts]
        return max(fitting, key=known.__getitem__, default=None)

    def _fitting(self, number: int, stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
        """Return the columns in which a stretch may be printed: of a tick, all that are ticked there."""
        ticked = [column for column, cell in self._printed[number].items() if cell.of == TICK]
        if is_tick(stretch):
            return ticked
        words = plain(stretch.words)
        met = [at for at in ticked if at in self._heads and self._heads[at] in words]
        is_met = sum(len(self._heads[at]) for at in met) >= len(words)
        return _columns(stretch, texts) or (met if is_met else [])

    def _tell(self, what: Message, stretch: TypedStretch, printed: str) -> None:
        self._compared.wordings.tell(what, stretch.text, printed, stretch.passage.place)


def is_tick(stretch: TypedStretch) -> bool:
    """Return whether a stretch is a sign that ticks something."""
    return _are_ticks(stretch.words)


@lru_cache(maxsize=50_000)
def _are_ticks(words: str) -> bool:
    return len(words) <= _LONGEST_TICK and tick_of(words) in (Tick.YES, Tick.CIRCLE)


def _parts(stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
    """Return the columns in which parts of a sentence are printed, or what a tick says."""
    if is_tick(stretch):
        return _same(plain(stretch.value), texts)
    words = plain(stretch.words)
    found = [column for column, text in texts.items() if text and text in words]
    return found if sum(len(texts[column]) for column in found) > len(words) // 3 else []


def _columns(stretch: TypedStretch, texts: Mapping[int, str]) -> list[int]:
    """Return the columns of a row in which the words of a stretch, or its value, may be printed."""
    for words in filter(None, (plain(stretch.words), plain(stretch.value))):
        found = _same(words, texts) or [column for column, text in texts.items() if words in text]
        if found:
            return found
    return []


def _same(words: str, texts: Mapping[int, str]) -> list[int]:
    return [column for column, text in texts.items() if text == words] if words else []

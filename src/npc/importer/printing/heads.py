"""The heads of a table, beside those of the original, on its first page and on further ones."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from npc.importer.accounting import ComputedText
from npc.importer.printing.column_pairs import ColumnPairs
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.table_places import TablePlace, TablePlaces
from npc.importer.printing.wordings import plain
from npc.importer.tables.reasons import TOTAL
from npc.messages import Message, Verbatim
from npc.output.documents.printed import PrintedText

_HEAD = Message("the head “{original}” is printed “{printed}”", "表头“{original}”印作“{printed}”")
_NEW_COLUMNS = Message("columns are added: {printed}", "加“{printed}”栏")
_COLUMNS = Message("the columns are printed in another order", "各栏的次序不同")


class ComparedHeads:
    """The heads that are printed, and in which column of the original each column stands."""

    def __init__(
        self, printed: Mapping[int, PrintedText], places: TablePlaces, pairs: ColumnPairs
    ) -> None:
        self._printed = printed
        self._places = places
        self._pairs = pairs

    def compare(
        self, first: TablePlace, typed: AbstractSet[int], compared: PrintComparison
    ) -> set[int]:
        """Compare those above the first row, and the order of the columns.

        Returns:
            The columns that are printed and that the original does not have.

        Args:
            first: Where the first row stands in the original.
            typed: Numbers of the passages of which something went to a value.
            compared: Notes what is compared.

        """
        heads = self._places.heads(first, typed)
        columns = self._pairs.of(first.grid)
        compared.passages |= self._places.above(first)
        texts = {
            column: "".join(passage.text for passage in passages)
            for column, passages in heads.items()
        }
        known = set(map(plain, texts.values()))
        added = set()
        for column, head in self._printed.items() if texts else ():
            original = texts.get(columns.get(column, -1), "")
            if plain(head.text) in known:
                continue
            if original:
                what = _HEAD.format(original=original, printed=head.text)
                place = heads[columns[column]][0].place
                compared.wordings.tell(what, original, head.text, place)
            else:
                added.add(column)
        self._tell_added(added, compared)
        order = [columns[column] for column in sorted(columns)]
        if order != sorted(order):
            printed = "、".join(self._printed[column].text for column in sorted(self._printed))
            compared.wordings.tell(_COLUMNS, "、".join(texts.values()), printed, None)
        return {column for column in added if column not in columns}

    def _tell_added(self, columns: AbstractSet[int], compared: PrintComparison) -> None:
        names = [self._printed[column].text for column in sorted(columns)]
        if names:
            told = _NEW_COLUMNS.format(printed=list(map(Verbatim, names)))
            compared.wordings.tell(told, "", "、".join(names), None)

    def compare_later(
        self,
        made: Iterable[ComputedText],
        rows: AbstractSet[tuple[int, int]],
        compared: PrintComparison,
    ) -> None:
        """Compare those that are repeated on further pages.

        Args:
            made: What npc makes in passages of its own.
            rows: Tables and rows of the original of which something went to a row.
            compared: Notes what is compared.

        """
        printed_in: dict[int, Mapping[int, int]] = {}
        for text in made:
            passage = text.clipping.passage
            place = self._places.of(passage) if text.why != TOTAL else None
            if not place or place[:2] in rows or passage.number in compared.passages:
                continue
            if not self._places.may_be_head(place):
                continue
            if place.grid not in printed_in:
                columns = self._pairs.of(place.grid)
                printed_in[place.grid] = {column: at for at, column in columns.items()}
            head = self._printed.get(printed_in[place.grid].get(place.column, -1))
            if head:
                compared.passages.add(passage.number)
                if plain(head.text) != plain(passage.text):
                    what = _HEAD.format(original=passage.text, printed=head.text)
                    compared.wordings.tell(what, passage.text, head.text, passage.place)

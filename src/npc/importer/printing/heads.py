"""The heads of a table, beside those of the original, on its first page and on further ones."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from npc.importer.accounting import ComputedText
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.table_places import TablePlace, TablePlaces
from npc.importer.printing.wordings import plain
from npc.messages import Message
from npc.output.documents.printed import PrintedText

_HEAD = Message("the head “{original}” is printed “{printed}”", "表头“{original}”印作“{printed}”")
_NEW_COLUMN = Message("a column “{printed}” is added", "加“{printed}”栏")
_COLUMNS = Message("the columns are printed in another order", "各栏的次序不同")


class ComparedHeads:
    """The heads that are printed, and in which column of the original each column stands."""

    def __init__(
        self, printed: Mapping[int, PrintedText], places: TablePlaces, columns: Mapping[int, int]
    ) -> None:
        self._printed = printed
        self._places = places
        self._columns = columns
        """By printed column."""

    def compare(
        self, first: TablePlace, typed: AbstractSet[int], compared: PrintComparison
    ) -> None:
        """Compare those above the first row, and the order of the columns.

        Args:
            first: Where the first row stands in the original.
            typed: Numbers of the passages of which something went to a value.
            compared: Notes what is compared.

        """
        heads = self._places.heads(first, typed)
        compared.passages |= self._places.above(first)
        texts = {
            column: "".join(passage.text for passage in passages)
            for column, passages in heads.items()
        }
        known = set(map(plain, texts.values()))
        for column, head in self._printed.items():
            original = texts.get(self._columns.get(column, -1), "")
            if texts and plain(head.text) not in known:
                pattern = _HEAD if original else _NEW_COLUMN
                what = pattern.format(original=original, printed=head.text)
                place = heads[self._columns[column]][0].place if original else None
                compared.wordings.tell(what, original, head.text, place)
        order = [self._columns[column] for column in sorted(self._columns)]
        if order != sorted(order):
            printed = "、".join(self._printed[column].text for column in sorted(self._printed))
            compared.wordings.tell(_COLUMNS, "、".join(texts.values()), printed, None)

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
        printed_in = {column: printed for printed, column in self._columns.items()}
        for text in made:
            passage = text.clipping.passage
            place = self._places.of(passage)
            if not place or place[:2] in rows or passage.number in compared.passages:
                continue
            head = self._printed.get(printed_in.get(place.column, -1))
            if head and self._places.may_be_head(place):
                compared.passages.add(passage.number)
                if plain(head.text) != plain(passage.text):
                    what = _HEAD.format(original=passage.text, printed=head.text)
                    compared.wordings.tell(what, passage.text, head.text, passage.place)

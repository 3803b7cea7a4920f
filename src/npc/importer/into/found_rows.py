"""Rows of the original put into a paper of the plan: changed, added, moved, or marked as gone."""

from collections.abc import Callable, Iterator, Sequence

from npc.differing.meaning import of_text
from npc.differing.parts import (
    INNER_LISTS,
    ROW_LISTS,
    NewPart,
    Parts,
    SamePart,
    inner_rows,
    list_of,
    name_of,
    rows_of,
    text_of,
)
from npc.differing.row_pairs import PairedRows, RowPairs
from npc.importer.into.edits import FIRST, place_in_list
from npc.importer.into.found_reading import ReadPaper
from npc.importer.into.found_values import mark_emptied, merge_keys, restyled
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.row_changes import (
    MATTER_KEYS,
    is_same,
    listed,
    mark_alike,
    mark_gone,
    mark_other,
    matter_key,
    set_value,
)
from npc.importer.tables.ticks import Tick, tick_of
from npc.kinds.record import Record
from npc.messages import Message
from npc.output.templating.sentences import as_sentence
from npc.plan import Item, Matter, Point
from npc.source.document import Path
from npc.source.location import Location
from npc.source.wanted import Wanted, as_read


class RowMerge:
    """Puts the rows of a paper into the plan's."""

    def __init__(self, edits: PlanEdits, read: ReadPaper, parts: Parts) -> None:
        self._edits = edits
        self._read = read
        self._parts = parts
        self.pairs = RowPairs(parts)
        self._shown: list[tuple[Matter, Matter]] = []
        """Rows that show those of other papers, with what the original has for them."""

    def put(self) -> None:
        """Compare all rows."""
        for part in self._parts.same:
            self._put_part(part)
        for new in self._parts.new:
            self._add_part(new)
        for gone in self._parts.gone:
            rows = [row for row in inner_rows(gone) if not self.pairs.is_taken(row)]
            mark_gone(self._edits, gone.at, max(1, len(rows)))
        for have in {id(part.have): part.have for part in self._parts.same}.values():
            for row in rows_of(have):
                if not self.pairs.is_taken(row):
                    mark_gone(self._edits, row.at)

    def put_shown(self) -> None:
        """Compare rows that show those of other papers, once all of these have been compared."""
        for have, found in self._shown:
            source = have.shown
            changed = self._edits.of(source.at.document).set_in(source.at.path) if source else {}
            if changed:
                raw = found.at.value
                said = raw if isinstance(raw, dict) else {}
                is_other = any(not _reads_as(said.get(key), now) for key, now in changed.items())
            else:
                is_other = not self._says_the_same(have, found)
            if is_other:
                why = _IN_OTHER_PAPER.format(text=_told_of(found))
                self._edits.check(have.at.document, have.at.path, "same", why)

    def _says_the_same(self, have: Matter, found: Matter) -> bool:
        if isinstance(have, Item) and isinstance(found, Item):
            if of_text(as_sentence(have)) == of_text(as_sentence(found)):
                return True
            if found.at.has("text"):
                return False
        if not is_same(have.text, found.text):
            return False
        merge_keys(self._edits, have, found, self._read, (*MATTER_KEYS, "extra"))
        return True

    def _put_part(self, part: SamePart) -> None:
        rows = rows_of(part.found)
        shown = {name for row in rows for name in _keys_of(row)}
        home = list_of(part.have)
        places = self._places(rows, home, len(rows_of(part.have)))
        for row, behind in zip(rows, places, strict=True):
            if self.pairs.is_heading(row):
                continue
            pair = self.pairs.of(row)
            if pair is None:
                comments = self._read.all_doubts(row.at.path)
                value = restyled(row.at.value)
                self._edits.add(Location(part.have.at.document, home), behind, value, comments)
                continue
            self._change(pair, shown)
            if pair.have.at.path[:-1] != home:
                self._edits.move(pair.have.at, home, name_of(part.have))

    def _places(self, rows: Sequence[Record], home: Path, count: int) -> Iterator[int]:
        """Yield behind which row of the plan each row would stand: that which stands before it in the original."""
        here = [
            place_in_list(pair.have.at.path)
            if (pair := self.pairs.of(row)) and pair.have.at.path[:-1] == home
            else None
            for row in rows
        ]
        behind = count - 1 if all(each is None for each in here) else FIRST
        for each in here:
            behind = behind if each is None else each
            yield behind

    def _add_part(self, new: NewPart) -> None:
        """Add a part that the plan does not have; rows that the plan has go into it."""
        document = self._parts.same[0].have.at.document
        doubts = self._read.all_doubts(new.found.at.path)
        name = name_of(new.found)
        rows = list(inner_rows(new.found))
        unknown = [row for row in rows if self.pairs.of(row) is None]
        if new.path[:1] == ("months",):
            at = Location(document, new.path)
            for row in unknown:
                doubts = self._read.all_doubts(row.at.path)
                self._edits.add(at, 0, restyled(row.at.value), doubts)
            for row in rows:
                if pair := self.pairs.of(row):
                    self._edits.move(self._moved(pair), new.path, name)
            return
        number = self._edits.add(
            Location(document, new.path), new.behind, self._without_known(new.found), doubts
        )
        self._edits.added += max(int(not rows), len(unknown)) - 1
        self._move_rows(
            new.found,
            (),
            lambda at, inner: self._edits.move_into_new(at, new.path, (number, inner), name),
        )

    def _moved(self, pair: PairedRows) -> Location:
        """Change a row that is to stand elsewhere, and return where it stands."""
        self._change(pair, set())
        return pair.have.at

    def _move_rows(self, part: Record, inner: Path, move: Callable[[Location, Path], None]) -> None:
        """Move the rows of a new part, and of the parts within it, that the plan has."""
        for row in rows_of(part):
            if pair := self.pairs.of(row):
                move(self._moved(pair), (*inner, *list_of(part)[-1:]))
        for name in INNER_LISTS:
            for at, each in enumerate(getattr(part, name) if name in part.keys else ()):
                self._move_rows(each, (*inner, name, at), move)

    def _without_known(self, part: Record) -> Wanted:
        """Return a new part as it is written, without the rows that the plan has."""
        raw = part.at.value
        value: dict[str, Wanted] = {}
        for name, each in raw.items() if isinstance(raw, dict) else ():
            if name in INNER_LISTS:
                value[name] = [self._without_known(inner) for inner in getattr(part, name)]
            elif name in ROW_LISTS:
                new = [row for row in rows_of(part) if self.pairs.of(row) is None]
                if new:
                    value[name] = [restyled(row.at.value) for row in new]
            else:
                value[name] = restyled(each)
        return value

    def _change(self, pair: PairedRows, shown: set[str]) -> None:
        have, found = pair.have, pair.found
        if not pair.is_sure:
            before = text_of(have)
            key = (matter_key(have) or "") if isinstance(have, Matter) else ""
            mark_alike(self._edits, have.at, key, before[:_QUOTED])
        if isinstance(have, Point) and isinstance(found, Point):
            if text_of(have) != text_of(found):
                merge_keys(self._edits, have, found, self._read)
        elif isinstance(have, Matter) and isinstance(found, Matter):
            if have.same is not None:
                self._shown.append((have, found))
                return
            self._change_matter(have, found)
            mark_emptied(self._edits, have, found, shown - _NEVER_EMPTY)

    def _change_matter(self, have: Matter, found: Matter) -> None:
        if isinstance(have, Item) and isinstance(found, Item):
            if of_text(as_sentence(have)) == of_text(as_sentence(found)):
                return
            if found.at.has("text") and not have.at.has("text"):
                self._change_by_sentence(have, found)
                return
        self._change_text(have, found)
        merge_keys(self._edits, have, found, self._read, (*MATTER_KEYS, "extra"))
        if isinstance(have, Item) and isinstance(found, Item):
            for head, text in found.extra.items():
                is_ticked = head in have.meetings and tick_of(text) is Tick.YES
                if not is_ticked and not is_same(have.extra.get(head), text):
                    set_value(self._edits, have.at / "extra" / head, restyled(text))

    def _change_text(self, have: Matter, found: Matter) -> None:
        """Change what is to be done, unless it is typed in another paper, or in a sentence that says more."""
        own, other = matter_key(have), matter_key(found)
        was = have.sentence if isinstance(have, Item) and own == other == "text" else have.text
        now = found.sentence if isinstance(found, Item) and own == other == "text" else found.text
        if is_same(was, now) or not now:
            return
        if own is None:
            return
        if own != other and "text" in (own, other):
            mark_other(self._edits, have.at, own, now)
        else:
            doubts = self._read.doubts(found.at.path, other or "")
            set_value(self._edits, have.at / own, restyled(now), *doubts)

    def _change_by_sentence(self, have: Item, found: Item) -> None:
        """Change keys by what a sentence of the original says."""
        self._change_text(have, found._replace(at=found.at))
        said = {
            "owners": (have.owners, found.owners, found.owners.text),
            "with": (have.assisting, found.assisting, found.assisting.text),
            "when": (have.when, found.when, found.when.text),
            "meetings": (have.meetings, found.meetings, listed(found.meetings or ("",))),
        }
        for key, (own, other, value) in said.items():
            if other and value and not is_same(own, other):
                set_value(self._edits, have.at / key, value)


def _told_of(row: Matter) -> str:
    return (row.sentence if isinstance(row, Item) and row.sentence else row.text)[:_QUOTED]


def _reads_as(said: object, now: Wanted) -> bool:
    """Return whether the original says what a key was given."""
    return is_same(as_read(now) if said is not None else None, said)


def _keys_of(row: Record) -> Sequence[str]:
    value = row.at.value
    return [name for name, each in value.items() if each] if isinstance(value, dict) else ()


_NEVER_EMPTY = frozenset((*MATTER_KEYS, "same", "id", "points", "prepares", "status", "extra"))
_QUOTED = 60
"""Characters of a row that are told in a mark."""
_IN_OTHER_PAPER = Message(
    "“{text}” in the original; it is typed in another paper",
    "原件中为“{text}”；这一事项写在另一份文件里",
)

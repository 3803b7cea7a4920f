"""A paper of an old plan, key by key, as a paper of the new one.

What becomes of a key follows from its declaration: texts that are printed are moved on, times become
months, days fall away with what cannot stand without one (题注, 署名, 版记).
"""

from collections.abc import Iterator, Mapping

from npc.genre.renewed_years import Turn
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.kinds.category import Category
from npc.kinds.containers import LINES, Keyed, Many, texts_of
from npc.kinds.monthly_plan import MonthlyPlan
from npc.kinds.paper import DRAFT, Exemption, Paper
from npc.kinds.points import Point
from npc.kinds.record import One, Record
from npc.kinds.types import YEAR, Type
from npc.messages import Message, Verbatim
from npc.plan import Location
from npc.source.document import Node, Path
from npc.starting.renewing.account import RenewalAccount
from npc.starting.renewing.choices import Choices, RowChoice
from npc.starting.renewing.copied_values import CopiedValues, Spot
from npc.starting.renewing.filling import fill_category, fill_months
from npc.starting.renewing.of_one_year import besides_days, is_dated, is_of_one_year

_NAMES = frozenset(("annexes", "issues"))
"""Keys that hold names of papers."""


class Copying:
    """The copy of one paper."""

    def __init__(self, paper: Paper, turn: Turn, choices: Choices, account: RenewalAccount) -> None:
        """Begin the copy.

        Args:
            paper: The paper.
            turn: From which year to which.
            choices: What becomes of its rows.
            account: Where is told what becomes of its values.

        """
        self._paper, self._turn = paper, turn
        self._choices = choices
        self._document = paper.at.document
        self._values = CopiedValues(self._document.file, turn, account)

    def copy(self) -> FoundMapping:
        """Return the paper of the new plan."""
        data = self._document.data
        made = self._mapping(data if isinstance(data, dict) else {}, type(self._paper), ())
        if "status" in made.values:
            made.put_known("status", DRAFT)
        return made

    def _mapping(self, data: Mapping[str, Node], record: type[Record], path: Path) -> FoundMapping:
        made = FoundMapping()
        for key, node in data.items():
            declared = record.keys.get(key)
            if declared and is_of_one_year(record, key, node):
                self._values.leave_out(declared, node)
            elif declared:
                self._put(Spot(made, key, declared, (*path, key)), node)
        self._complete(made, data, record, path)
        return made

    def _complete(
        self, made: FoundMapping, data: Mapping[str, Node], record: type[Record], path: Path
    ) -> None:
        """Add to a mapping what does not stand in the old one."""
        place = Location(self._document, path)
        added = self._choices.added.get(place, ())
        made.checks += self._choices.marks.get(place, ())
        if issubclass(record, Category):
            fill_category(made, data.get("items"), added, self._turn.old)
        elif issubclass(record, MonthlyPlan):
            fill_months(made, added)
        elif issubclass(record, Point) and (rows := self._choices.points.get(place)):
            made.check("", _SPEAKS_OF.format(rows=[Verbatim(f"“{row}”") for row in rows]))
        elif issubclass(record, Exemption):
            made.check("exempt", _EXEMPTED.format(year=self._turn.new))

    def _put(self, spot: Spot, node: Node) -> None:
        """Put what a key holds into the copy, where it goes on."""
        made, key, declared = spot.mapping, spot.key, spot.declared
        if is_dated(declared.type):
            self._values.leave_out(declared, node)
            words = besides_days(node, declared.type)
            if words:
                what = Message(key, declared.chinese)
                made.check("", _WITH_DAY.format(what=what, words=Verbatim(words)))
        elif declared.type is YEAR and isinstance(node, str):
            made.put_known(key, int(node) + self._turn.years)
        elif key in _NAMES:
            self._put_names(spot, node)
        else:
            made.values[key] = self._found(spot, declared.type, node)

    def _found(self, spot: Spot, type_: Type[object, object], node: Node) -> Found:
        if isinstance(type_, One) and isinstance(node, dict):
            return self._mapping(node, type_.record, spot.path)
        if isinstance(type_, Many) and isinstance(node, list):
            return list(self._elements(spot, type_.inner, node))
        if isinstance(type_, Keyed) and isinstance(node, dict):
            return self._entries(spot, type_.inner, node)
        if type_ is LINES and isinstance(node, str) and "\n" in node:
            node = list(texts_of(list(node.splitlines())))
        if isinstance(node, list):
            return [self._values.value(spot, type_, each) for each in node]
        return self._values.value(spot, type_, node)

    def _entries(
        self, spot: Spot, type_: Type[object, object], node: Mapping[str, Node]
    ) -> FoundMapping:
        """Copy a mapping with any keys: months, footnotes, columns of an office's own."""
        made = FoundMapping()
        for name, each in node.items():
            within = spot._replace(mapping=made, key=name, path=(*spot.path, name))
            made.values[name] = self._found(within, type_, each)
        return made

    def _elements(
        self, spot: Spot, type_: Type[object, object], nodes: list[Node]
    ) -> Iterator[Found]:
        for index, node in enumerate(nodes):
            at = spot._replace(path=(*spot.path, index))
            choice = self._choices.rows.get(Location(self._document, at.path))
            if choice is None:
                yield self._found(at, type_, node)
            elif choice.fate.is_kept and isinstance(node, dict) and isinstance(type_, One):
                yield self._row(choice, node, type_.record, at.path)

    def _row(
        self, choice: RowChoice, node: Mapping[str, Node], record: type[Record], path: Path
    ) -> FoundMapping:
        """Copy a row that is carried on, as the ledger has changed it."""
        made = self._mapping({**node, **choice.changed}, record, path)
        self._prune_references(made)
        if choice.succeeds:
            made.put_known("succeeds", choice.succeeds)
        for mark in choice.all_marks:
            made.check("", mark)
        return made

    def _prune_references(self, made: FoundMapping) -> None:
        """Leave out references to rows that are not carried on."""
        named = made.texts("prepares")
        kept = [each for each in named if str(each.text) in self._choices.kept_ids]
        if len(kept) < len(named):
            made.put_texts("prepares", *kept)
            if not kept:
                del made.values["prepares"]

    def _put_names(self, spot: Spot, node: Node) -> None:
        """Put names of papers into the copy, those of papers that are carried on."""
        known = self._choices.names
        names = [FoundValue(known[name]) for name in texts_of(node_list(node)) if name in known]
        if isinstance(node, list):
            spot.mapping.put_texts(spot.key, *names)
        elif names:
            spot.mapping.values[spot.key] = names[0]


def node_list(node: Node) -> Node:
    """Return a value as a list of it."""
    return node if isinstance(node, list) else [node]


_EXEMPTED = Message(
    "look whether this holds for {year}, too", "请核对{year}年是否仍不适用，理由是否成立"
)
_WITH_DAY = Message(
    "{what} has a day, and is not carried on: {words}",
    "{what}有日期，没有沿用，定稿时补写（{words}）",
)
_SPEAKS_OF = Message(
    "speaks of what is not carried on: {rows}", "本要点说到没有沿用的事项：{rows}，不再办的请改写"
)

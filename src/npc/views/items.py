"""Every item of a plan with all that is known of it, and whether its sentence says so or a key."""

from collections.abc import Iterator, Sequence

from npc.kinds.columns import fields_of
from npc.messages import Message
from npc.plan import Item, Paper, Plan
from npc.records import NamedTuple
from npc.views.counting import counted
from npc.views.filters import STATUS_NAMES
from npc.views.phrases import COMMA, SEMICOLON, joined, labelled
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text, as_message, in_language
from npc.views.view import View

_FIELDS: dict[str, Column[Text]] = {
    column.key: column
    for column in (
        Column("when", Message("time", "时间"), cap=8),
        Column("research", Message("work", "调研时间"), cap=8),
        Column("meetings", Message("meeting", "会议"), cap=10),
        Column("reporters", Message("reporting organs", "报告机关"), cap=10),
        Column("owners", Message("departments", "承办部门"), cap=12),
        Column("with", Message("assisted by", "配合部门"), cap=10),
        Column("leader", Message("leader", "分管领导"), cap=8),
        Column("focus", Message("focus", "重点"), share=1),
        Column("due", Message("due", "完成时限"), cap=8),
    )
}
_PROGRESS: Column[Text] = Column("progress", Message("progress", "进展"), cap=8)
_MATTER: Column[Text] = Column("text", Message("matter", "事项"), share=2)
_ACTION: Column[Text] = Column("action", Message("action", "方式"), cap=8)
_SOURCE: Column[Text] = Column("source", Message("known from", "依据"), cap=14)


class _Known(NamedTuple):
    """What is known of an item by one key, and by what."""

    column: Column[Text]
    words: Text
    source: Message | None
    """None where the sentence says it, as most does."""


def items_view(plan: Plan) -> View[Text]:
    """Show the items of every paper: as text an entry each, in other forms a table for each paper."""
    papers = [(paper, items) for paper in plan.papers if (items := _items(paper))]
    return View(
        "items",
        plan.title,
        len(plan.items),
        source_of(plan),
        [_block(paper, items) for paper, items in papers],
        (),
        lines=[line for paper, items in papers for line in _lines(paper, items)],
    )


def _items(paper: Paper) -> list[Item]:
    return [matter for matter in paper.matters if isinstance(matter, Item)]


def _block(paper: Paper, items: Sequence[Item]) -> Block[Text]:
    columns = (_MATTER, _ACTION, *_FIELDS.values(), _PROGRESS, _SOURCE)
    rows = [_row(item) for item in items]
    filled = [at for at in range(len(columns)) if any(row[at] for row in rows)]
    return Block(
        paper.id,
        counted(paper.title, len(items)),
        tuple(columns[at] for at in filled),
        tuple(Row(tuple(Cell(row[at]) for at in filled)) for row in rows),
    )


def _row(item: Item) -> list[Text]:
    known = {fact.column.key: fact.words for fact in _known(item)}
    words = (known.get(key, "") for key in (*_FIELDS, _PROGRESS.key))
    return [item.text, item.action or "", *words, _sources(item)]


def _known(item: Item) -> Iterator[_Known]:
    told = {field.key: field.text(item) for field in fields_of(item)}
    for key, column in _FIELDS.items():
        if told.get(key):
            yield _Known(column, told[key], _source(item, key))
    if "status" in item.changed_at:
        yield _Known(_PROGRESS, STATUS_NAMES[item.progress.status], None)


def _source(item: Item, key: str) -> Message | None:
    """Return from what it is known: by a change of the ledger, or not by the sentence that an item is."""
    is_of_session = item.is_on_agenda and key == "when"
    if not is_of_session and item.changed_at.get(key, item.at).path[:1] == ("adjustments",):
        return _CHANGED
    if item.said is None or item.same is not None:
        return None
    if item.says(key):
        return _TYPED
    return None if item.said.stretch_of(key) else _CONCLUDED


_TYPED, _CONCLUDED = Message("typed", "另写"), Message("concluded", "推定")
_CHANGED = Message("changed", "调整")
_SENTENCE, _SAME = Message("sentence", "句子"), Message("as “{id}”", "同“{id}”")


def _sources(item: Item) -> Text:
    """Say by what an item is known: 句子；另写：重点；推定：会议."""
    if item.same is not None:
        return _SAME.format(id=item.same)
    if item.said is None:
        return ""
    facts = list(_known(item))
    by_source = (
        (source, joined((fact.column.heading for fact in facts if fact.source is source), COMMA))
        for source in (_TYPED, _CONCLUDED, _CHANGED)
    )
    return joined(
        (_SENTENCE, *(labelled(source, words) for source, words in by_source if words)), SEMICOLON
    )


def _lines(paper: Paper, items: Sequence[Item]) -> Iterator[Text]:
    yield counted(paper.title, len(items))
    for number, item in enumerate(items, 1):
        yield f"  {number}. {item.text}"
        facts = joined(map(_told, _known(item)), SEMICOLON)
        same = _SAME.format(id=item.same) if item.same is not None else None
        told = joined((same, facts), SEMICOLON)
        if told:
            yield Message(f"     {in_language(told, 'en')}", f"     {in_language(told, 'zh')}")
    yield ""


def _told(fact: _Known) -> Message:
    """Say one thing; in brackets by what it is known, where the sentence does not say it."""
    said = labelled(as_message(fact.column.heading), fact.words)
    if fact.source is None:
        return said
    return Message(f"{said.en} ({fact.source.en})", f"{said.zh}（{fact.source.zh}）")

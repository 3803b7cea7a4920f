"""The checklist of statutory matters as a table."""

from collections.abc import Iterable, Mapping, Sequence

from npc.facts.facts import Facts
from npc.knowledge.duty import NO_ARTICLE, Article
from npc.messages import Language, Message
from npc.plan import Item
from npc.views.checklist import LACKING, CheckedDuty, checklist
from npc.views.phrases import SEMICOLON, UNSET, joined
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import BoardNotice, View

COLUMNS: tuple[Column[Text], ...] = (
    Column("state", Message("state", "状态"), cap=12),
    Column("text", Message("matter", "事项"), share=5),
    Column("ground", Message("article", "依据"), share=4),
    Column("months", Message("months", "法定月份"), from_width=120),
    Column("meetings", Message("meeting", "会议"), cap=8, from_width=120),
    Column("items", Message("items", "对应项目"), share=6),
    Column("when", Message("when", "时间"), cap=12),
    Column("place", Message("place", "位置"), share=3, from_width=160),
)
_QUOTE = Column[Text]("quote", Message("what it says", "条文"), share=8)
_ARTICLES: tuple[Column[Text], ...] = (COLUMNS[2]._replace(share=3), _QUOTE)
_STATES = {
    "listed": Message("listed", "已列入"),
    "faulty": Message("check", "待核对"),
    "perhaps": Message("perhaps", "待确认"),
    "mentioned": Message("no item", "未列项"),
    "missing": Message("missing", "缺"),
    "unnamed": Message("not named", "未提到"),
    "open": Message("if needed", "视需要"),
    "exempt": Message("exempt", "不适用"),
}
_ALARMS = {"missing": 2, "mentioned": 1, "perhaps": 1, "faulty": 1}


def duties_view(facts: Facts) -> View[Text]:
    """Show every statutory matter of the year, and which items of the plan answer it.

    Raises:
        UsageError: The law's demands cannot be put to the plan.

    """
    rows, plan = checklist(facts), facts.plan
    told = tuple(map(_row, rows))
    quoted = tuple(
        Row((*row.cells, Cell(_quote(checked.article) if checked.article else "")))
        for row, checked in zip(told, rows, strict=True)
    )
    return View(
        "duties",
        _title(plan.title, rows),
        None,
        source_of(plan),
        (Block("duties", "", (*COLUMNS, _QUOTE), quoted),),
        (),
        record=lambda language: {
            "title": plan.title,
            "duties": [_record(row, language) for row in rows],
        },
        file=f"{plan.title}法定事项",
        notice=BoardNotice((Block("duties", "", COLUMNS, told), _articles(rows))),
    )


def _articles(rows: Iterable[CheckedDuty]) -> Block[Text]:
    """Return the articles by which matters are due, each once, and what they say."""
    found = [row.article for row in rows if row.article and row.article.quote]
    cells = [(_cell(article.name), _cell(_quote(article))) for article in dict.fromkeys(found)]
    return Block("articles", _WHAT_THEY_SAY, _ARTICLES, tuple(map(Row, cells)))


def _quote(article: Article) -> str:
    """Return what an article says, or several one behind the other: a cell has no lines."""
    return " ".join(article.quote.splitlines())


_WHAT_THEY_SAY = Message("The articles", "条文")


def _title(title: str, rows: Sequence[CheckedDuty]) -> Message:
    """Say how many matters there are, and how many are missing."""
    missing = sum(row.state in LACKING and not row.duty.is_apart for row in rows)
    counts = Message("{missing} missing", "缺{missing}项" if missing else "无缺项")
    whole = Message(
        "{title}: {all} statutory matters, {counts}", "{title}：法定事项{all}项，{counts}"
    )
    return whole.format(title=title, all=len(rows), counts=counts.format(missing=missing))


def _row(row: CheckedDuty) -> Row[Text]:
    duty, items = row.duty, row.items
    state = _STATES[row.state]
    cells: tuple[Text, ...] = (
        duty.matter,
        row.article.name if row.article else NO_ARTICLE,
        _months(duty.months),
        "、".join(duty.meetings),
        joined((*(item.text for item in items), row.remark), SEMICOLON),
        joined((item.when.text or UNSET for item in items), SEMICOLON),
        joined(map(_place, items), SEMICOLON),
    )
    words = Message(" ".join((state.en, *row.codes)), " ".join((state.zh, *row.codes)))
    return Row((Cell(words, alarm=_ALARMS.get(row.state, 0)), *map(_cell, cells)))


def _cell(text: Text) -> Cell[Text]:
    return Cell(text)


def _months(months: tuple[int, int] | None) -> Text:
    """Say from which month to which: 6—9月."""
    return Message(f"{months[0]}-{months[1]}", f"{months[0]}—{months[1]}月") if months else ""


def _place(item: Item) -> str:
    place = item.text_at.place
    return f"{place.path}:{place.span.line if place.span else 1}"


def _record(row: CheckedDuty, language: Language) -> Mapping[str, object]:
    article = row.article
    return {
        "id": row.duty.id,
        "matter": in_language(row.duty.matter, language),
        "article": in_language(article.name, language) if article else None,
        "quote": article.quote if article else None,
        "months": list(row.duty.months) if row.duty.months else None,
        "meetings": list(row.duty.meetings),
        "state": row.state,
        "rules": list(row.codes),
        "remark": in_language(row.remark, language) if row.remark else None,
        "items": [_item(item) for item in row.items],
    }


def _item(item: Item) -> Mapping[str, object]:
    place = item.text_at.place
    return {
        "title": item.text,
        "when": item.when.text or None,
        "meetings": list(item.meetings),
        "file": place.path,
        "line": place.span.line if place.span else None,
    }

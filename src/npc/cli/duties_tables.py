"""The checklist of statutory matters as a table."""

from collections.abc import Mapping, Sequence

from npc.cli.duties import LACKING, STATES, Row, checklist
from npc.cli.grid import Column, Grid
from npc.cli.language import language
from npc.messages import Language, Message
from npc.plan import Item, Plan

_HEADINGS = (
    (Message("state", "状态"), 0, True),
    (Message("matter", "事项"), 5, True),
    (Message("article", "依据"), 4, True),
    (Message("months", "法定月份"), 0, False),  # told by `check`, and by the other formats
    (Message("meeting", "会议"), 0, False),
    (Message("items", "对应项目"), 6, True),
    (Message("when", "时间"), 0, True),
    (Message("place", "位置"), 0, False),
)
_STYLES = {"missing": "red", "mentioned": "yellow", "perhaps": "yellow", "faulty": "yellow"}


def grid(plan: Plan) -> Grid:
    """Lay out the checklist, in the user's language.

    Raises:
        UsageError: The law's demands cannot be put to the plan.

    """
    said = language()
    rows = checklist(plan)
    return Grid(
        _heading(plan.title, rows, said),
        [Column(text.in_language(said), share, shown) for text, share, shown in _HEADINGS],
        [_cells(row, said) for row in rows],
        [_STYLES.get(row.state, "") for row in rows],
        lambda: {"title": plan.title, "duties": [_record(row, said) for row in rows]},
    )


def _heading(title: str, rows: Sequence[Row], said: Language) -> str:
    """Say how many matters there are, and how many are missing."""
    missing = sum(row.state in LACKING for row in rows)
    counts = Message("{missing} missing", "缺{missing}项" if missing else "无缺项")
    whole = Message(
        "{title}: {all} statutory matters, {counts}", "{title}：法定事项{all}项，{counts}"
    )
    counted = counts.format(missing=missing)
    return whole.format(title=title, all=len(rows), counts=counted).in_language(said)


def _cells(row: Row, said: Language) -> tuple[str, ...]:
    duty = row.duty
    joiner, unset = ("；", "未定") if said == "zh" else ("; ", "unset")
    months = f"{duty.months[0]}—{duty.months[1]}月" if duty.months else ""
    if said == "en":
        months = months.replace("月", "").replace("—", "-")
    titles = [item.text for item in row.items] + (
        [row.remark.in_language(said)] if row.remark else []
    )
    return (
        " ".join((STATES[row.state].in_language(said), *row.codes)),
        duty.matter.in_language(said),
        duty.article_name(row.year),
        months,
        "、".join(duty.meetings),
        joiner.join(titles),
        joiner.join(item.when.text or unset for item in row.items),
        joiner.join(map(_place, row.items)),
    )


def _place(item: Item) -> str:
    place = (item.at / "title").place
    return f"{place.path}:{place.span.line if place.span else 1}"


def _record(row: Row, said: Language) -> Mapping[str, object]:
    article = row.duty.article(row.year)
    return {
        "id": row.duty.id,
        "matter": row.duty.matter.in_language(said),
        "article": article.name if article else None,
        "quote": article.quote if article else None,
        "months": list(row.duty.months) if row.duty.months else None,
        "meetings": list(row.duty.meetings),
        "state": row.state,
        "rules": list(row.codes),
        "remark": row.remark.in_language(said) if row.remark else None,
        "items": [_item(item) for item in row.items],
    }


def _item(item: Item) -> Mapping[str, object]:
    place = (item.at / "title").place
    return {
        "title": item.text,
        "when": item.when.text or None,
        "meetings": list(item.meetings),
        "file": place.path,
        "line": place.span.line if place.span else None,
    }

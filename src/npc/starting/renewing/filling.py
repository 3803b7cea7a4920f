"""What is put into the tables of a new plan besides the rows that are carried on."""

from collections.abc import Sequence

from npc.importer.found import Found, FoundMapping
from npc.kinds.category import without_count
from npc.kinds.monthly_plan import month_number
from npc.messages import Message
from npc.source.document import Node
from npc.starting.renewing.values import OPEN


def fill_category(made: FoundMapping, was: Node, added: Sequence[Found], year: int) -> None:
    """Put new rows into a category, and an open one where all that it had were left out.

    Args:
        made: The category of the new plan.
        was: The rows of the old one.
        added: The new rows.
        year: The year of the old plan.

    """
    if made.text("name"):
        made.put_known("name", without_count(made.text("name"))[0])  # another one by now
    rows = made.values.get("items")
    kept = list(rows) if isinstance(rows, list) else []
    if kept or added:
        made.values["items"] = [*kept, *added]
    elif isinstance(was, list) and was:
        are_sentences = all(isinstance(each, dict) and "text" in each for each in was)
        row = made.add("items")
        name = made.text("name")
        # No two rows of a plan have one title.
        row.put_known("text" if are_sentences else "title", f"{name}（{OPEN}）" if name else OPEN)
        row.check("", _TO_CHOOSE.format(year=year))


def fill_months(made: FoundMapping, added: Sequence[Found]) -> None:
    """Put new tasks into January, when they are to be thought of, and leave out months without any."""
    months: dict[int | str, list[Found]] = {}
    for written, rows in made.within("months").values.items():
        found = months.setdefault(month_number(written) or written, [])
        found += rows if isinstance(rows, list) else ()
    if added:
        months.setdefault(1, []).extend(added)
    if not any(months.values()):
        open_task = FoundMapping()
        open_task.put_known("content", OPEN)
        months = {1: [open_task]}
    made.within("months").values = {
        str(month): rows for month, rows in sorted(months.items(), key=_order) if rows
    }


def _order(entry: tuple[int | str, list[Found]]) -> tuple[bool, int, str]:
    month = entry[0]
    is_number = isinstance(month, int)
    return not is_number, month if isinstance(month, int) else 0, str(month)


_TO_CHOOSE = Message(
    "all rows of {year} were of that year only; name those of this one, or delete the category",
    "{year}年的各项都是一次性事项，没有沿用；请写明本年的项目，没有的删去本类",
)

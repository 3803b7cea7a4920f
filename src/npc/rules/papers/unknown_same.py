"""`same` that shows nothing: no matter has the id, or it leads back to itself."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC430",
    "unknown-same",
    Severity.ERROR,
    spelt(Message("an item that shows no other", "<same> 没有指向别的事项")),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows whose `same` leads to no matter, and those of a paper that has the matter itself."""
    plan = facts.plan
    rows = [row for paper in plan.papers for row in paper.matters if row.same]
    if not rows or plan.is_damaged("categories", "months", "items"):
        return
    ids = {matter.id: matter for matter in plan.matters if matter.id}
    same = {row.id for row in rows if row.shown is None and row.id}
    suggestions = Suggestions(sorted(ids.keys() - same))
    first: dict[tuple[int, Location], Matter] = {}
    for row in rows:
        if row.shown is None:
            is_circle = row.same in same
            yield Finding(
                RULE,
                (_CIRCLE if is_circle else _NOTHING).format(name=str(row.same)),
                row.at / "same",
                _TYPE_IT if is_circle else suggestions.perhaps(str(row.same)) or _GIVE_ID,
            )
            continue
        paper, of = id(row.at.document), row.shown.at
        before = first.setdefault((paper, of), row)
        if of.document is row.at.document:
            yield _again(row, row.shown)
        elif before is not row:
            yield _again(row, before)


def _again(row: Matter, first: Matter) -> Finding:
    return Finding(
        RULE,
        Message("“{name}” stands in this paper already", "“{name}”在本文件中已经列出").format(
            name=str(row.same)
        ),
        row.at / "same",
        Message("delete one of the two", "请删去一处"),
        ((first.text_at, Message("it stands here", "列在这里")),),
    )


_NOTHING = spelt(Message("no item has the id “{name}”", "没有 <id> 为“{name}”的事项"))
_GIVE_ID = spelt(
    Message(
        "write the id of an item of another paper, or give that item this id",
        "请写另一文件中事项的 <id>，或给该事项加上这个 <id>",
    )
)
_CIRCLE = Message(
    "“{name}” only leads to items that show one another", "“{name}”绕回自身，没有写明事项内容"
)
_TYPE_IT = spelt(
    Message(
        "type the item in one of the papers, with its title or text",
        "请在其中一份文件里写明事项（<title> 或 <text>）",
    )
)

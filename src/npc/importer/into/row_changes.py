"""Rows of the plan changed by what a paper says of them now: values set, marks where something is doubtful."""

from collections.abc import Sequence

from npc.differing.meaning import meaning
from npc.errors import UsageError
from npc.genre.prose import paragraphs
from npc.importer.into.plan_edits import PlanEdits
from npc.kinds.columns import EXTRA
from npc.messages import Message
from npc.plan import Matter, Paper
from npc.source.block_texts import renewed
from npc.source.location import Location
from npc.source.wanted import Wanted

MATTER_KEYS = ("title", "text", "content")
"""The keys of what is to be done."""


_FEW = 6
"""Rows of a paper from which on it is told whether it is another one."""
_KNOWN = 0.25
"""Share of the rows that are known at least, where a paper is another state of the same."""


def refuse_other(paper: Paper, known: int, count: int) -> None:
    """Refuse an original of which hardly a row is known.

    Raises:
        UsageError: It is so.

    """
    if count >= _FEW and known < _KNOWN * count:
        raise UsageError(_OTHER_PAPER.format(title=paper.title, n=known, of=count), hint=_AS_NEW)


def is_same(have: object, now: object) -> bool:
    """Return whether two values say the same."""
    return meaning(have) == meaning(now)


def matter_key(row: Matter) -> str | None:
    """Return the key in which a row says what is to be done; None where it shows another one."""
    return next((key for key in MATTER_KEYS if row.at.has(key)), None)


def set_value(edits: PlanEdits, at: Location, value: Wanted, *comments: str) -> None:
    """Let a key have another value, written as the one that is there."""
    document, path = at.document, at.path
    if isinstance(value, str):
        value = renewed(document, path, paragraphs(value) or ("",))
    of = edits.of(document)
    of.set(path, value)
    of.mark(path, *comments)
    edits.count_marks(comments)
    edits.changed += 1


def mark_gone(edits: PlanEdits, at: Location, rows: int = 1) -> None:
    """Mark what the original has no more; it stays."""
    edits.check(at.document, at.path, "", GONE)
    edits.gone += rows


def mark_empty(edits: PlanEdits, at: Location, key: str) -> None:
    """Mark a value that the original has no more; it stays."""
    edits.check(at.document, at.path, key, NOW_EMPTY)


def mark_alike(edits: PlanEdits, at: Location, key: str, before: str) -> None:
    """Mark a row that was taken for another one, whose words are only alike."""
    edits.check(at.document, at.path, key, _ONLY_ALIKE.format(text=before))


def mark_other(edits: PlanEdits, at: Location, key: str, text: str) -> None:
    """Mark a value that is another one in the original, and stays since it is written in a way of its own."""
    edits.check(at.document, at.path, key, IS_OTHER.format(text=text))


def place_of_extra(at: Location, head: str) -> Location:
    """Return the place of a column that the office has made itself."""
    return at / EXTRA / head


def listed(names: Sequence[str]) -> Wanted:
    """Return several names as plans have them: one as a text, more as a list."""
    return names[0] if len(names) == 1 else [*names]


_OTHER_PAPER = Message(
    "“{title}” and the original have hardly anything in common: {n} of {of} rows",
    "原件与计划中的“{title}”几乎没有相同之处（{of}项中只有{n}项）",
)
_AS_NEW = Message(
    "is it another plan? Import it as a new one", "如果是另一份计划，请不加 --into 导入"
)
GONE = Message("the original does not have this any more", "原件中已没有此项")
NOW_EMPTY = Message("nothing stands there in the original any more", "原件中此处已空")
NOW_WITHOUT_ROWS = Message("nothing stands in it any more in the original", "原件中这里已没有事项")
CHANGED_BOTH = Message(
    "changed in the plan as well; “{text}” in the workbook",
    "计划中这一处另有改动，工作簿中为“{text}”",
)
_ONLY_ALIKE = Message(
    "taken for “{text}”, to which it is only alike: is it the same matter",
    "视同原计划的“{text}”，文字只是相近，请核对是否同一事项",
)
IS_OTHER = Message("“{text}” in the original", "原件中为“{text}”")

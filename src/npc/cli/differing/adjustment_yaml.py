"""Differences as a ledger: the adjustments that make the second state of the first."""

from collections.abc import Iterator, Mapping
from datetime import date

from npc.characters import visible
from npc.differing.adjustments import AdjustmentTexts, adjustments
from npc.differing.records import PlanDifference, PlanDifferences
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.writing import written
from npc.kinds.ledger import Ledger
from npc.kinds.spelling import spelt
from npc.messages import Language, Message, Verbatim
from npc.plan import Plan
from npc.records import NamedTuple
from npc.source.spelling import KeysLanguage
from npc.views.difference_words import change_of, title_of, values_of
from npc.views.differences import DiffSides
from npc.views.phrases import joined
from npc.views.table import in_language, sentence


class LedgerStyle(NamedTuple):
    """How a ledger is written."""

    language: Language
    """That of its comments."""
    keys: KeysLanguage
    """That of its keys."""


def adjustment_yaml(
    found: PlanDifferences, sides: DiffSides, adopted: Plan, day: date, style: LedgerStyle
) -> bytes:
    """Return a ledger that says what is otherwise; above it what no adjustment can say.

    Args:
        found: The differences.
        sides: What the two states are called.
        adopted: The first state as it was adopted.
        day: That of the adjustments.
        style: How the ledger is written.

    """
    texts = adjustments(found, adopted, day)
    data: dict[str, object] = {"kind": Ledger.kind}
    if adopted.year:
        data["year"] = adopted.year
    changes = [*texts.changes]
    data["adjustments"] = [{"date": day.isoformat(), "changes": changes}] if changes else []
    heading = [f"# {line}" for line in _heading(texts, sides, style)]
    return written(_mapping(data), heading, style.keys).encode()


def _heading(texts: AdjustmentTexts, sides: DiffSides, style: LedgerStyle) -> Iterator[str]:
    names = {"before": Verbatim(sides.before), "after": Verbatim(sides.after)}
    yield visible(sentence(_SIDES.format(**names), style.language))
    if texts.changes:
        yield sentence(_CHECK.with_keys(style.keys), style.language)
    if texts.left:
        yield sentence(_LEFT, style.language)
    for each in texts.left:
        yield f"  {_line(each, style.language)}"


def _line(difference: PlanDifference, language: Language) -> str:
    words = joined(
        (change_of(difference), title_of(difference), values_of(difference)), Message(" ", " ")
    )
    return visible(in_language(words, language))


def _found(value: object) -> Found:
    """Return plan data as what the writer of plans takes."""
    if isinstance(value, Mapping):
        return _mapping(value)
    if isinstance(value, list):
        return [_found(each) for each in value]
    return FoundValue(value if isinstance(value, int) or value is None else str(value))


def _mapping(data: Mapping[str, object]) -> FoundMapping:
    found = FoundMapping()
    found.values.update((key, _found(value)) for key, value in data.items())
    return found


_SIDES = Message("Adjustments that make {after} of {before}", "从 {before} 到 {after} 的调整")
_CHECK = spelt(
    Message(
        "The date is that on which this was made: write that of the decision, who decided it (<Adjustment.by>) and why (<Change.why>)",
        "日期是生成这个文件的日期，请改为作出决定的日期，并写明由哪次会议决定（<Adjustment.by>）、每项的理由（<Change.why>）",
    )
)
_LEFT = Message("What no adjustment can say:", "不能写成调整的变化：")

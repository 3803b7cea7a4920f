"""From files to a plan: where papers begin, which they are, and what each says."""

from collections.abc import Callable, Sequence
from importlib import import_module

from npc.errors import UsageError
from npc.importer.accounting import Accounting
from npc.importer.assembling import ImportSettings, assembled
from npc.importer.found import FoundMapping
from npc.importer.found_plan import FoundPlan
from npc.importer.left_over import keep_left_over
from npc.importer.segment import Segment
from npc.importer.segmenting import segments_of
from npc.importer.tables_within import put_tables
from npc.importer.telling import kind_of
from npc.messages import Message, Verbatim
from npc.originals.original import OfficeFile

Parser = Callable[[Segment, Accounting], FoundMapping]
_PARSERS = {
    "work-points": "text.work_points:work_points",
    "arrangement": "tables.arrangement:arrangement",
    "sentences": "lists.sentences:arrangement",
    "monthly-plan": "tables.monthly:monthly_plan",
    "agenda": "lists.agenda:agenda",
    "review": "reviews.review:review",
    "text": "text.text:text",
    "notice": "text.notice:notice",
}
"""What reads a segment of each kind; a list of sentences is a form of the arrangement."""


def interpret(files: Sequence[OfficeFile], settings: ImportSettings) -> FoundPlan:
    """Find the papers of one plan in files.

    Raises:
        UsageError: There is none in them.

    """
    accounting = Accounting(settings.heads)
    segments = [segment for file in files for segment in segments_of(file, accounting)]
    kinds = [kind_of(segment, segments) for segment in segments]
    parsed = _parsed(segments, kinds, accounting)
    if not parsed:
        raise UsageError(_NONE.format(files=[Verbatim(file.name) for file in files]), hint=_OURS)
    found = FoundPlan(assembled(parsed, settings, accounting), files, accounting)
    keep_left_over(found)
    return found


def _parsed(
    segments: Sequence[Segment], kinds: Sequence[str], accounting: Accounting
) -> list[tuple[FoundMapping, Segment]]:
    """Read all papers; monthly plans last, for the others tell whose a task may be."""
    found: dict[int, FoundMapping] = {}
    order = sorted(range(len(kinds)), key=lambda at: kinds[at] == _LAST)
    for at in order:
        if kinds[at]:
            found[at] = _parser(kinds[at])(segments[at], accounting)
            if kinds[at] == _OF_SENTENCES and segments[at].grids:
                put_tables(found[at], segments[at], accounting)
            accounting.papers.append(found[at])
    return [(found[at], segments[at]) for at in sorted(found) if _holds_anything(found[at])]


_LAST = "monthly-plan"
_OF_SENTENCES = "sentences"


def _holds_anything(mapping: FoundMapping) -> bool:
    """Return whether a table has rows: one that has none is no paper, and its words are left over."""
    rows = mapping.values.get(_ROWS.get(mapping.text("kind"), "kind"))
    return bool(rows.values if isinstance(rows, FoundMapping) else rows)


_ROWS = {"arrangement": "categories", "monthly-plan": "months", "agenda": "items"}


def _parser(kind: str) -> Parser:
    module, _, name = _PARSERS[kind].partition(":")
    parser: Parser = getattr(import_module(f"npc.importer.{module}"), name)
    return parser


_NONE = Message(
    "“{files}”: no work points, plans, agendas or reviews of a standing committee were found",
    "“{files}”中没有读到人大常委会的工作要点、计划、安排表、议程或者总结",
)
_OURS = Message(
    "name files that hold them; docs/import.md says what is read",
    "请指定这些文件；能读哪些见 docs/import.md",
)

"""What an import has found, put into a plan paper by paper."""

from collections.abc import Sequence

from npc.importer.found_plan import FoundPlan
from npc.importer.into.found_reading import ReadPaper, read_found
from npc.importer.into.found_rows import RowMerge, text_of
from npc.importer.into.found_values import merge_keys
from npc.importer.into.groups import inner_rows, parts_of
from npc.importer.into.likeness import pairs_of
from npc.importer.into.meaning import of_text
from npc.importer.into.note_names import merge_notes
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.row_changes import refuse_other
from npc.messages import Message
from npc.plan import Arrangement, Paper


def put_found(edits: PlanEdits, found: FoundPlan) -> None:
    """Put what papers say otherwise into a plan.

    Raises:
        UsageError: They are of another year, or have hardly anything in common with the plan.

    """
    taken: set[int] = set()
    papers = edits.plan.papers
    for read in read_found(edits, found, lambda paper: _same_paper(papers, paper, set())):
        have = _same_paper(papers, read.paper, taken)
        if have is None and any(
            each.kind == read.paper.kind and each.title == read.paper.title
            for each in edits.plan.papers
        ):
            edits.told.append(_TWICE.format(title=read.paper.title))
            continue
        if have is None:
            edits.remark(_NEW_PAPER.format(title=read.paper.title))
            continue
        taken.add(id(have))
        _put(edits, have, read)
    for remark in found.remarks:
        edits.told.append(remark)


def _put(edits: PlanEdits, have: Paper, read: ReadPaper) -> None:
    parts = parts_of(have, read.paper)
    rows = RowMerge(edits, read, parts)
    rows.pair()
    known, count = rows.shares
    refuse_other(have, known, count)
    for part in parts.same:
        merge_keys(edits, part.have, part.found, read)
    rows.put()
    merge_notes(edits, have, read.paper)
    left = [
        kept
        for kept in read.mapping.not_placed
        if kept.text and not all(edits.holds(each.text) for each in kept.clippings)
    ]
    for kept in left[:_MOST_TOLD]:
        edits.remark(_NOT_PLACED.format(place=kept.clipping.passage.place, text=kept.text))
    if len(left) > _MOST_TOLD:
        edits.remark(_MORE.format(n=len(left) - _MOST_TOLD))


def _same_paper(papers: Sequence[Paper], found: Paper, taken: set[int]) -> Paper | None:
    """Return the paper of the plan that is meant: of the same kind, then by purpose, then by title."""
    possible = [each for each in papers if each.kind == found.kind and id(each) not in taken]
    if isinstance(found, Arrangement):
        same = [each for each in possible if _purpose(each) == found.purpose]
        possible = same if same or found.purpose else possible
    if len(possible) == 1 and not found.has_many:
        return possible[0]
    rows = set(map(text_of, inner_rows(found))) - {""}
    title = of_text(found.title)
    ranked = [
        (of_text(each.title) == title, len(rows.intersection(map(text_of, inner_rows(each)))), -at)
        for at, each in enumerate(possible)
    ]
    best = max(ranked, default=(False, 0, 0))
    if best[0] or best[1]:
        return possible[-best[2]]
    pairs = pairs_of([of_text(each.title) for each in possible], [title])
    return next((possible[pair.have] for pair in pairs if pair.is_sure), None)


def _purpose(paper: Paper) -> str | None:
    return paper.purpose if isinstance(paper, Arrangement) else None


_MOST_TOLD = 10
"""Stretches of text that are told one by one."""
_NEW_PAPER = Message(
    "the plan has no paper for “{title}”; it was left out",
    "计划里没有与“{title}”对应的文件，没有并入",
)
_TWICE = Message(
    "“{title}” is in the originals more than once; the first one counts",
    "“{title}”在原件中不止一份，以第一份为准",
)
_NOT_PLACED = Message("not taken: {text} ({place})", "没有并入：{text}（{place}）")
_MORE = Message("not taken besides: {n} stretches of text", "此外还有{n}段文字没有并入")

"""What an import has found, put into a plan paper by paper."""

from collections.abc import Mapping, Sequence

from npc.differing.meaning import of_text
from npc.differing.parts import inner_rows, parts_of, text_of
from npc.differing.text_pairs import pairs_of
from npc.importer.found_plan import FoundPlan
from npc.importer.into.found_reading import ReadPaper, read_found
from npc.importer.into.found_rows import RowMerge
from npc.importer.into.found_values import mark_gone_texts, merge_keys
from npc.importer.into.note_names import merge_notes
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.row_changes import IS_OTHER, refuse_other
from npc.kinds.columns import EXTRA, columns_of
from npc.messages import Message
from npc.plan import Arrangement, Paper


def put_found(edits: PlanEdits, found: FoundPlan) -> None:
    """Put what papers say otherwise into a plan.

    Raises:
        UsageError: They are of another year, or have hardly anything in common with the plan.

    """
    taken: set[int] = set()
    papers = edits.plan.papers
    put: list[tuple[Paper, ReadPaper, RowMerge]] = []
    reads = read_found(edits, found, lambda paper: _same_paper(papers, paper, set()))
    has_more = any(read.mapping.not_placed for read in reads)
    for read in reads:
        have = _same_paper(papers, read.paper, taken)
        if have is None and any(
            each.kind == read.paper.kind and each.title == read.paper.title
            for each in edits.plan.papers
        ):
            edits.remark(_TWICE.format(title=read.paper.title))
            continue
        if have is None:
            edits.remark(_NEW_PAPER.format(title=read.paper.title))
            continue
        taken.add(id(have))
        put.append((have, read, _put(edits, have, read, has_more=has_more)))
    for _, _, rows in put:
        rows.put_shown()
    _compare_annexes(edits, {read.paper.id: (have, read) for have, read, _ in put})
    for remark in found.remarks:
        edits.told.append(remark)


def _compare_annexes(edits: PlanEdits, put: Mapping[str, tuple[Paper, ReadPaper]]) -> None:
    """Mark annex notes (附件说明) that say something else: which annexes there are is for the plan to say."""
    for have, read in put.values():
        for check in read.mapping.checks:
            if check.key == "annexes":
                _mark_annexes(edits, have, check.why)
        said = [put[name][0] for name in read.paper.annexes or () if name in put]
        is_known = len(said) == len(read.paper.annexes or ())
        if have.annexes and said and is_known and [each.id for each in said] != [*have.annexes]:
            titles = "、".join(each.title for each in said)
            _mark_annexes(edits, have, IS_OTHER.format(text=titles))


def _mark_annexes(edits: PlanEdits, have: Paper, why: Message) -> None:
    at = have.at / "annexes" if have.at.has("annexes") else have.at
    edits.check(at.document, at.path, "annexes", why)


def _put(edits: PlanEdits, have: Paper, read: ReadPaper, *, has_more: bool) -> RowMerge:
    parts = parts_of(have, read.paper)
    rows = RowMerge(edits, read, parts)
    known, count = rows.pairs.shares
    refuse_other(have, known, count)
    for part in parts.same:
        merge_keys(edits, part.have, part.found, read)
        mark_gone_texts(edits, part.have, part.found, has_more=has_more)
    rows.put()
    if isinstance(have, Arrangement) and isinstance(read.paper, Arrangement):
        _tell_columns(edits, have, read.paper)
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
    return rows


def _tell_columns(edits: PlanEdits, have: Arrangement, found: Arrangement) -> None:
    """Say which columns of a table the original does not have."""
    if have.form != "table" or found.form != "table" or not found.items:
        return
    there = {(column.key, column.head) for column in columns_of(found)}
    keys = {key for key, _ in there} - {"meetings", EXTRA}
    for column in columns_of(have):
        if column.key not in keys and (column.key, column.head) not in there:
            edits.told.append(_NO_COLUMN.format(title=have.title, head=column.head))


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
_NO_COLUMN = Message(
    "“{title}”: the original has no column “{head}”; what the plan has there stays",
    "“{title}”的原件没有“{head}”一栏，计划中的这一栏没有改动",
)
_TWICE = Message(
    "“{title}” is in the originals more than once, and not with the same words; the first one counts",
    "“{title}”在原件中不止一份，内容不同，以第一份为准，请核对",
)
_NOT_PLACED = Message("not taken: {text} ({place})", "没有并入：{text}（{place}）")
_MORE = Message("not taken besides: {n} stretches of text", "此外还有{n}段文字没有并入")

"""Titles of papers in an original: runs of lines that stand out and end as titles do."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from npc.genre.lexicon.documents import ACCOUNT_ENDS, PLANNING_ENDS
from npc.genre.years import year_in
from npc.importer.looks import (
    LONGEST_TITLE,
    annex_label_end,
    annex_mark_end,
    bare_title,
    ends_as_title,
    is_account_title,
    is_date,
    is_draft_mark,
    may_be_title,
    may_be_title_line,
    names_congress,
)
from npc.originals.original import Block, Grid, Passage, PassageKind
from npc.records import NamedTuple

_MOST_LINES = 5
"""Of a title."""
_MOST_BEFORE = 14
"""Lines of a head (版头) above the first title."""
_GOING_ON = ("和", "及", "与", "暨", "的", "、", "（", "(")
_GOES_ON_BELOW = ("关于", "印发", "转发", "《")
_DASHES = ("—", "－", "-", "─")
_SHORTEST_ANNEXED = 8
"""Characters of a title below 附件1; what is shorter may be a heading of a table."""
_LARGER = 1.5
"""Points by which letters of a title are larger than those of the text."""
_REVIEW_AND_PLAN = ("总结和", "总结及", "总结与", "总结暨", "总结、", "回顾和")
_OF_TITLES = ("title", "subtitle", "标题", "文件标题", "大标题", "文章标题")


class TitleRun(NamedTuple):
    """The lines of a title."""

    start: int
    """Of the paper: of its head, or of the mark of the annex."""
    title_start: int
    end: int


def title_runs(
    blocks: Sequence[Block],
    in_notes: Container[int] = frozenset(),
    annexed: Iterable[str] = (),
) -> list[TitleRun]:
    """Return the titles of the papers of an original, in order.

    Args:
        blocks: The original.
        in_notes: The passages of annex notes, which are no titles.
        annexed: The titles that they list.

    """
    return _Runs(blocks, in_notes, frozenset(map(bare_title, annexed))).found()


class _Runs:
    def __init__(
        self, blocks: Sequence[Block], in_notes: Container[int], annexed: Container[str]
    ) -> None:
        self._blocks = blocks
        self._in_notes = in_notes
        self._annexed = annexed
        self._body_size = _usual_size(blocks)
        self._has_looks = any(
            isinstance(block, Passage) and (block.is_centred or block.size) for block in blocks
        )
        self._main = ""

    def found(self) -> list[TitleRun]:
        """Return the titles, in order."""
        runs: list[TitleRun] = []
        at = 0
        while at < len(self._blocks):
            run = self._run(at, runs)
            if run:
                runs.append(run)
                at = run.end
                self._main = self._main or self._text(run)
            else:
                at += 1
        if not runs or runs[0].start:
            runs[:0] = self._opening(runs[0].start if runs else len(self._blocks))
        return runs

    def _opening(self, before: int) -> list[TitleRun]:
        """Return the title of a text that begins with a line by itself, whatever it ends in."""
        for at, block in enumerate(self._blocks[: min(before, _MOST_LINES)]):
            if not isinstance(block, Passage) or not may_be_title_line(block):
                return []
            is_alone = not self._has_looks and at == 0 and at + 1 < len(self._blocks)
            if self._stands_out(block) or is_alone:
                end = at + 1
                while end < before and self._goes_on(at, end):
                    end += 1
                return [TitleRun(0, at, end)]
        return []

    def _goes_on(self, at: int, end: int) -> bool:
        block = self._blocks[end]
        return (
            end - at < _MOST_LINES
            and isinstance(block, Passage)
            and self._stands_out(block)
            and self._fits(block, at)
        )

    def _run(self, at: int, runs: Sequence[TitleRun]) -> TitleRun | None:
        block = self._blocks[at]
        if not isinstance(block, Passage) or not self._may_begin(block):
            return None
        marked = annex_mark_end(block.text)
        if marked and marked == len(block.text):
            return self._behind_mark(at)
        if marked or self._is_labelled(at):
            return self._marked_title(at)
        if listed := self._listed_end(at):
            return TitleRun(at, at, listed)
        end = self._end(at)
        if end == at:
            return None
        run = TitleRun(at, self._behind_cover(at, end), end)
        return (run if self._is_further(run) else None) if runs else self._first(run)

    def _may_begin(self, passage: Passage) -> bool:
        return passage.standing is PassageKind.TEXT and passage.number not in self._in_notes

    def _listed_end(self, at: int) -> int:
        """Return where the lines end that together are a title in an annex note; 0 where they are none."""
        words = ""
        for end, block in enumerate(self._blocks[at : at + _MOST_LINES], at + 1):
            if not isinstance(block, Passage) or len(words) > LONGEST_TITLE:
                break
            words += bare_title(block.text)
            if words in self._annexed:
                return end
        return 0

    def _is_labelled(self, at: int) -> bool:
        """Whether 附：… stands above a table, whose title it is."""
        block = self._blocks[at]
        is_label = isinstance(block, Passage) and annex_label_end(block.text) > 0
        return is_label and self._is_above_table(at)

    def _is_above_table(self, at: int) -> bool:
        return any(isinstance(each, Grid) for each in self._blocks[at + 1 : at + 2])

    def _marked_title(self, at: int) -> TitleRun | None:
        """Return the title that stands in the line of its mark, perhaps with lines below: 附件1：示例县…."""
        text = self._lines(at, at + 1)
        if ends_as_title(text) or self._is_above_table(at):
            return TitleRun(at, at, at + 1)
        for end in range(at + 2, min(len(self._blocks), at + _MOST_LINES) + 1):
            block = self._blocks[end - 1]
            if not isinstance(block, Passage) or not may_be_title_line(block):
                break
            if ends_as_title(self._lines(at, end)) and self._goes_on_below(at, end):
                return TitleRun(at, at, end)
        return TitleRun(at, at, at + 1) if may_be_title(text[annex_label_end(text) :]) else None

    def _goes_on_below(self, at: int, end: int) -> bool:
        """Whether the last lines of a title are no title by themselves."""
        text = self._lines(at + 1, end)
        return not names_congress(text)

    def _behind_mark(self, at: int) -> TitleRun | None:
        if at + 1 >= len(self._blocks):
            return None
        end = self._listed_end(at + 1) or self._end(at + 1)
        first = self._blocks[at + 1]
        if end == at + 1 and isinstance(first, Passage) and self._may_be_annexed(first):
            end += 1
        return TitleRun(at, at + 1, end) if end > at + 1 else None

    def _may_be_annexed(self, line: Passage) -> bool:
        """Whether a line below the mark of an annex is its title, though it does not end as titles do."""
        is_long = len(line.text) >= _SHORTEST_ANNEXED or self._stands_out(line)
        return may_be_title_line(line) and is_long and not line.text.endswith(("月", "月份"))

    def _end(self, at: int) -> int:
        """Return where the lines end that may be one title; `at` where there are none."""
        best = at
        for end in range(at + 1, min(len(self._blocks), at + _MOST_LINES) + 1):
            block = self._blocks[end - 1]
            if not isinstance(block, Passage) or not self._fits(block, at):
                break
            if end > at + 1 and block.begins_page:
                break
            if best > at and not _goes_on_in(block.text):
                break
            if best > at and _begins_part(self._lines(at, best), block.text):
                break
            text = self._lines(at, end)
            if len(text) > LONGEST_TITLE:
                break
            if ends_as_title(text):
                best = end
            elif best > at and is_draft_mark(block.text):
                best = end
                break
        return best

    def _behind_cover(self, at: int, end: int) -> int:
        """Return where the lines begin that are a whole title, with organ and year, of those that may be one."""
        for start in range(end - 1, at, -1):
            above, text = self._lines(at, start), self._lines(start, end)
            if any(word in above for word in _GOES_ON_BELOW) or text.startswith(_DASHES):
                return at
            has_organ = names_congress(text)
            if has_organ and year_in(text) is not None and ends_as_title(text):
                return start
        return at

    def _fits(self, block: Passage, at: int) -> bool:
        first = self._blocks[at]
        if not may_be_title_line(block) or not isinstance(first, Passage):
            return False
        return not self._has_looks or self._stands_out(block) == self._stands_out(first)

    def _first(self, run: TitleRun) -> TitleRun | None:
        """The first title, with what stands above it: it begins the original."""
        is_near = run.start <= _MOST_BEFORE and all(
            isinstance(block, Passage) and "。" not in block.text
            for block in self._blocks[: run.start]
        )
        if is_near:
            return run._replace(start=0)
        return run if self._is_further(run) else None

    def _is_further(self, run: TitleRun) -> bool:
        """Whether lines within an original are the title of a further paper."""
        first = self._blocks[run.start]
        if not isinstance(first, Passage):
            return False
        text = self._text(run)
        if f"《{text}》" in self._main:
            return True  # what the notice issues
        if self._is_before_table(run):
            return True
        named = names_congress(text) or year_in(text) is not None
        if self._is_within_account(text) or not named:
            return False
        if self._has_looks:
            return first.begins_page or self._stands_out(first)
        return self._is_behind_signature(run.start)

    def _is_within_account(self, text: str) -> bool:
        """Whether an account of which this is the plan for the next year goes on."""
        has_organ = names_congress(text)
        return is_account_title(self._main) and (not has_organ or text in self._main)

    def _is_before_table(self, run: TitleRun) -> bool:
        """Whether a table follows, perhaps behind a date, a unit, or headings of rows."""
        for block in self._blocks[run.end : run.end + 3]:
            if isinstance(block, Grid):
                return ends_as_title(
                    self._text(run), (*PLANNING_ENDS, *ACCOUNT_ENDS, "表", "台账", "议程")
                )
            if "。" in block.text:
                return False
        return False

    def _is_behind_signature(self, at: int) -> bool:
        before = self._blocks[at - 1] if at else None
        return isinstance(before, Passage) and is_date(before.text)

    def _stands_out(self, passage: Passage) -> bool:
        is_large = self._body_size > 0 and passage.size >= self._body_size + _LARGER
        is_title = passage.style in _OF_TITLES or passage.style.startswith(("title", "annex-title"))
        return passage.is_centred or is_large or is_title

    def _text(self, run: TitleRun) -> str:
        return self._lines(run.title_start, run.end)

    def _lines(self, start: int, end: int) -> str:
        return "".join(
            block.text.strip() for block in self._blocks[start:end] if isinstance(block, Passage)
        )


def _begins_part(title: str, line: str) -> bool:
    """Whether a line is the title of the first part of a review, whose own title is before it."""
    is_of_parts = any(word in title for word in _REVIEW_AND_PLAN)
    return is_of_parts and ends_as_title(line, (*ACCOUNT_ENDS, *PLANNING_ENDS, "工作"))


def _goes_on_in(line: str) -> bool:
    """Whether what may be a whole title goes on in a line: 和2025年工作计划, 的通知, （草案）."""
    is_new = year_in(line) is not None or names_congress(line)
    return (
        line.startswith(_GOING_ON) or line.endswith("的通知") or is_draft_mark(line) or not is_new
    )


def _usual_size(blocks: Sequence[Block]) -> float:
    """Return the size of most letters of the text; 0 where that is not known."""
    sizes: Counter[float] = Counter()
    for block in blocks:
        if isinstance(block, Passage) and block.size:
            sizes[block.size] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 0

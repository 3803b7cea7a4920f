"""Whatever an office lays out as text: each word is in one place, and values are the words that they are made of."""

from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from npc.importer.accounting import Accounting
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.segmenting import segments_of
from npc.importer.text.notice import notice
from npc.importer.text.text import text as text_of
from npc.importer.text.work_points import work_points
from npc.originals.original import OfficeFile
from originals_by_hand import Original

_LINES = (
    "示例县人大常委会2025年工作要点",
    "=示例县人大常委会=",
    "=2025年工作要点（草案）=",
    "关于印发《示例县人大常委会2025年工作要点》的通知",
    "（2025年2月27日第29次常委会会议通过）",
    "（2025年2月27日县人大常委会",
    "第29次会议通过）",
    "各镇人大，县监委：",
    "2025年是关键之年。",
    "第一部分 总体要求",
    "一、坚持领导，",
    "确保方向",
    "二、依法监督。听取报告。",
    "三.做好代表工作",
    "（一）强化武装。组织学习。",
    "(二)严格请示",
    "1. **强化武装。**组织学习。",
    "**2．严格请示**",
    "3、加强监督。听取报告，",
    "审议决算。",
    "（1）计划；",
    "①预算。",
    "组织专题学习会，开展集中研讨，提高",
    "**加强监督。**听取报告。",
    "附件：1.示例县人大常委会2025年安排表",
    "2.示例县人大常委会2025年重点工作计划",
    "附件2",
    "附件3：办法",
    "示例县人大常委会",
    "示例县人大常委会 2025年3月3日",
    "2025年3月3日",
    "（此页无正文）",
    "抄送：县委办公室，县监委。",
    "示例县人大常委会办公室 2025年3月5日印发",
    "示例县人大常委会文件",
    "示常〔2025〕5号 签发人：某某",
    "特急",
    "。",
    "1.",
)
_MADE = {"year", "organ", "date", "body", "session", "published", "printed"}
"""Keys whose values are not the words as they are, or share them with others."""


def _files() -> st.SearchStrategy[OfficeFile]:
    return st.lists(st.sampled_from(_LINES), max_size=24).map(_file)


def _file(lines: list[str]) -> OfficeFile:
    made = Original()
    for each in lines:
        made.line(each)
    return made.file()


@given(_files())
def test_values_are_the_words_that_they_are_made_of(file: OfficeFile) -> None:
    """Nothing is added, nothing dropped but full stops behind headings and leads, and no word stands twice."""
    for parser in (work_points, text_of, notice):
        accounting = Accounting()
        for segment in segments_of(file, accounting):
            found = parser(segment, accounting)
            texts = [(key, each) for key, each in _values(found) if key not in _MADE and each.of]
            for _, each in texts:
                words = "".join(clipping.text for clipping in each.of)
                assert _bare(str(each.text)) in {_bare(words), _bare(words).rstrip("。")}
            used = Counter(
                (clipping.passage.number, at)
                for _, each in texts
                for clipping in each.of
                for at in range(clipping.start, clipping.end)
            )
            assert max(used.values(), default=1) == 1


@given(_files())
def test_what_is_computed_or_kept_is_no_value(file: OfficeFile) -> None:
    """Numbers, signs and annex notes are not typed a second time."""
    accounting = Accounting()
    papers = [work_points(segment, accounting) for segment in segments_of(file, accounting)]
    made = {
        (clipping.passage.number, at)
        for paper in papers
        for key, each in _values(paper)
        if key not in _MADE
        for clipping in each.of
        for at in range(clipping.start, clipping.end)
    }
    for computed in accounting.computed_texts:
        clipping = computed.clipping
        assert not made & {
            (clipping.passage.number, at) for at in range(clipping.start, clipping.end)
        }


def _values(found: Found, key: str = "") -> Iterator[tuple[str, FoundValue]]:
    if isinstance(found, FoundMapping):
        for inner, value in found.values.items():
            yield from _values(value, inner)
    elif isinstance(found, FoundValue):
        yield key, found
    else:
        for each in found:
            yield from _values(each, key)


def _bare(text: str) -> str:
    return "".join(text.split())

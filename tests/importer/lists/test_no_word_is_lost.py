"""Lists, agendas and reviews of any lines at all: each word is in a value, kept, or said to be computed."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from found_in_tests import lost
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.lists.agenda import agenda
from npc.importer.lists.sentences import arrangement
from npc.importer.reviews.review import review
from npc.importer.segment import Segment
from originals_by_hand import original

Parser = Callable[[Segment, Accounting], FoundMapping]
PARSERS: tuple[Parser, ...] = (arrangement, agenda, review)
LABELS = (
    "",
    "一、",
    "二、",
    "（一）",
    "（二）",
    "1.",
    "2、",
    "12. ",
    "（1）",
    "①",
    "● ",
    "第一部分 ",
    "一是",
    "3月：",
    "6月份，",
)
WORDS = (
    "听取和审议县政府关于就业工作情况的报告",
    "检查《水法》实施情况",
    "执法检查",
    "第一季度",
    "财政经济工委",
    "3月常委会会议",
    "（责任部门：财经工委；时间：6月）",
    "责任部门：财经工委  配合部门：办公室",
    "重点：农资供应",
    "报告拟安排在6月份举行的常委会会议上听取和审议",
    "（6月，财经工委）",
    "视察春耕；听取汇报；7月，检查《水法》实施情况",
    "2025年工作计划",
    "存在的问题",
    "以上计划可视情况调整",
    "截至6月30日，共开会6次",
    "内容：a b",
    "（2025年1月10日第60次主任会议通过）",
    "附件：安排表",
    "：",
    "XX",
)
ENDS = ("", "。", "；", "：", "，", "（书面）")
LINES = st.builds(
    "".join, st.tuples(*map(st.sampled_from, (LABELS, WORDS, ENDS, ("", *WORDS), ENDS)))
)
TITLES = (
    "示例县人大常委会2025年监督工作计划",
    "示例县人大常委会第45次会议议程",
    "示例县人大2025年上半年工作总结",
)


@pytest.mark.parametrize("parser", PARSERS)
@given(title=st.sampled_from(TITLES), lines=st.lists(LINES, min_size=1, max_size=14))
def test_no_word_is_lost(parser: Parser, title: str, lines: list[str]) -> None:
    """Whatever stands below a title, in whatever order."""
    passages = tuple(original("\n".join((title, *lines))).passages())
    accounting = Accounting()
    found = parser(Segment(title=passages[:1], blocks=passages[1:]), accounting)
    assert lost(passages, found, accounting) == []


@pytest.mark.parametrize("parser", PARSERS)
def test_long_lists_take_no_longer_than_in_proportion(parser: Parser) -> None:
    """Twice as many lines take at most 2.6 times as long."""

    def seconds(count: int) -> float:
        block = "一、执法检查\n1. 检查《水法》实施情况。\n（责任部门：财经工委）\n二、视察。6月，视察春耕；听取汇报。\n视察水利\n"
        passages = tuple(original(TITLES[0] + "\n" + block * count).passages())
        start = process_time()
        parser(Segment(title=passages[:1], blocks=passages[1:]), Accounting())
        return process_time() - start

    assert min(seconds(120) for _ in range(2)) < 2.6 * max(min(seconds(60) for _ in range(3)), 0.02)

"""Lines of an original that are no words of it: what web pages have around a text, saved or pasted with it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from npc.characters import COLONS
from npc.genre.lexicon.documents import (
    PUBLISHED_LINES,
    SITE_FOOTERS,
    SITE_INDEX,
    SITE_INDEX_SIGNS,
    SITE_LINES,
    SITE_RELATED,
    SITE_SIGNS,
    WEB_DATES,
    WEB_LINES,
)
from npc.importer.blocks import text_passages
from npc.originals.original import Block, Passage

_LONGEST = 90
"""Characters of a line with a label: 来源, 编辑 and 发布时间 in one."""
_LONGEST_FOOTER = 200
"""Characters of the foot of a page, which is often one line."""
_ARROWS = (">", "＞", "»", "›")  # noqa: RUF001 - as sites write them
_LONGEST_STEP = 16
"""Characters of a name in a path: 首页 > 人大信息公开 > 计划总结."""
_FEWEST_STEPS = 3
_HOME = ("首页", "网站首页")
_BESIDE_DATES = ("来源", "作者", "浏览", "点击", "阅读次数", "字体", "编辑：")
_MOST_RELATED = 30
"""Lines about other papers below a text."""
_MOST_INDEX = 20
"""Passages at the beginning of a page among which its index stands."""
_FIRST, _LAST = 6, 10
"""Passages at the beginning and the end of a file among which lines stand that are no others only there."""


def is_site_line(text: str) -> bool:
    """Return whether a line is one of a web site, wherever it stands: 首页 > 工作安排, 上一篇：…, 备案号."""
    bare = text.strip()
    if not bare or len(bare) > _LONGEST_FOOTER or "。" in bare:
        return False
    return (
        _is_labelled(bare, SITE_LINES) or _is_path(bare) or any(sign in bare for sign in SITE_SIGNS)
    )


def _is_path(text: str) -> bool:
    """Whether a line says where on a site a page stands."""
    arrow = next((sign for sign in _ARROWS if sign in text), "")
    if not arrow:
        return False
    steps = [step.strip() for step in text.split(arrow) if step.strip()]
    is_short = all(len(step) <= _LONGEST_STEP for step in steps[:-1])
    return is_short and (text.startswith(_HOME) or len(steps) >= _FEWEST_STEPS)


def is_web_line(text: str) -> bool:
    """Return whether a line says where a text is from: 来源：…  发布时间：2025-02-28  浏览次数：12."""
    bare = text.strip().strip("（）()")
    if _is_labelled(bare, WEB_DATES) and any(word in bare for word in _BESIDE_DATES):
        return True
    if len(bare) > _LONGEST or "。" in bare or not bare.startswith(WEB_LINES):
        return False
    word = max((each for each in WEB_LINES if bare.startswith(each)), key=len)
    return bare[len(word) : len(word) + 1] in COLONS or word[0] in "【["


def site_lines(blocks: Sequence[Block]) -> list[Passage]:
    """Return the passages of a file that are no words of it; the line with the day of publication is not among them."""
    texts = [*text_passages(blocks)]
    found = [each for each in texts if is_site_line(each.text)]
    found += [*_index(texts), *_related(texts)]
    if found:
        numbers = {each.number for each in found}
        at_ends = (*texts[:_FIRST], *texts[-_LAST:])
        found += [
            each for each in at_ends if each.number not in numbers and _is_told_at_end(each.text)
        ]
    numbers = {each.number for each in found}
    for above, below in pairwise(reversed(texts[-_LAST:])):
        found += [
            one
            for one, other in ((above, below), (below, above))
            if other.number in numbers and one.number not in numbers and _is_footer(one.text)
        ]
        numbers |= {each.number for each in found}
    return found


def _index(texts: Sequence[Passage]) -> Iterator[Passage]:
    """Yield what a page of public information says above a text: 索引号：…, 名称：…."""
    lines = [each for each in texts[:_MOST_INDEX] if _is_labelled(each.text.strip(), SITE_INDEX)]
    if any(_is_labelled(each.text.strip(), SITE_INDEX_SIGNS) for each in lines):
        yield from lines


def _related(texts: Sequence[Passage]) -> Sequence[Passage]:
    """Return what a page lists below a text: 相关链接：, and the titles of others, to the end."""
    for at in range(max(len(texts) - _MOST_RELATED, 0), len(texts)):
        bare = texts[at].text.strip().rstrip("：:")
        if bare in SITE_RELATED:
            rest = texts[at:]
            return rest if not any("。" in each.text for each in rest) else ()
    return ()


def _is_footer(text: str) -> bool:
    """Whether a line beside others of the foot of a page is one of them."""
    return _is_labelled(text.strip(), SITE_FOOTERS)


def _is_labelled(text: str, words: Sequence[str]) -> bool:
    return len(text) <= _LONGEST and has_label(text, words)


def has_label(text: str, words: Iterable[str]) -> bool:
    """Return whether a line begins with one of some words and a colon: 来源：…."""
    return any(text.startswith(word) and text.startswith(COLONS, len(word)) for word in words)


def _is_told_at_end(text: str) -> bool:
    return is_web_line(text) and not any(word in text for word in PUBLISHED_LINES)

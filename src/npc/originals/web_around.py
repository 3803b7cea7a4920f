"""What stands around the text of a web page: navigation, footers, lines of what a site says of it, what is hidden."""

import re
from collections.abc import Mapping
from itertools import islice

from lxml.etree import _Element as Element

_HIDDEN = re.compile(r"(?i)display ?: ?none|visibility ?: ?hidden|mso-hide ?: ?all")
_AROUND = re.compile(
    r"(?i)(?:^|[-_ ])(?:nav|navbar|menu|foot|footer|copyright|crumbs?|breadcrumb|share|sidebar|toolbar|bdshare|search|related|dqwz|position|pagination)(?:$|[-_ ])"
)
"""Names of what stands around the text on many sites."""
_SIGNS_AROUND = (
    "字体：", "来源：", "信息来源", "当前位置", "您的位置", "您所在的位置", "现在的位置", "打印此页", "备案号", "设为首页", "技术支持", "发布时间", "发布日期", "浏览次数", "点击次数", "点击数", "阅读次数", "字体大小",
    "分享到", "打印本页", "关闭窗口", "上一篇", "下一篇", "主办：", "主办单位", "版权所有", "ICP备", "公网安备", "责任编辑",
)  # fmt: skip
_MOST_STRETCHES = 500
"""Of text in an element that is looked at whether it is a short line."""
_LINES_AROUND = 120
"""Characters at most of what is left out for such words."""
_MOST_LINKED = 0.5
"""Share of characters within links, above which an element is navigation."""
_SMALL = 0.5
"""Share of the page's characters from which an element is surely its text, whatever it is called."""


def is_hidden(element: Element, count: int, whole: int) -> bool:
    """Return whether an element is not shown; what is most of a page is shown when its scripts have run."""
    is_said = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
    return bool(is_said) and count <= whole * _SMALL


def is_around(element: Element, count: int, whole: int) -> bool:
    """Return whether an element is called as what stands around the text, and is not most of the page."""
    if count > whole * _SMALL:
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag == "footer" or bool(names.strip() and _AROUND.search(names))


def is_beside(
    element: Element, counts: Mapping[Element, int], linked: Mapping[Element, int]
) -> bool:
    """Return whether an element is clearly no text: empty, mostly links, or a line of what sites say of a page.

    Args:
        element: It.
        counts: Chinese characters of each element.
        linked: Those of them that stand in links.

    """
    if not words_of(element).strip():
        return True
    if linked[element] > counts[element] * _MOST_LINKED:
        return True
    return is_line_around(element, counts)


def is_line_around(element: Element, counts: Mapping[Element, int]) -> bool:
    """Return whether an element is a line of what sites say of a page: 发布时间, 分享到, 上一篇."""
    text = words_of(element).strip()
    parent = element.getparent()
    is_most = parent is not None and counts[element] > counts[parent] * _SMALL
    is_line = len(text) < _LINES_AROUND and not is_most
    return is_line and any(sign in text for sign in _SIGNS_AROUND)


def is_dated(element: Element, counts: Mapping[Element, int]) -> bool:
    """Return whether such a line has the day on which the page was published: 发布时间：2026-02-03."""
    is_line = is_line_around(element, counts)
    return is_line and _PUBLISHED.search(words_of(element)) is not None


_PUBLISHED = re.compile(r"(?:发布|公布)(?:时间|日期)[：:\s]{0,4}20\d\d[-年/.]")


def words_of(element: Element) -> str:
    """Return the words of an element, as many as tell what it is."""
    return "".join(map(str, islice(element.itertext(), _MOST_STRETCHES)))

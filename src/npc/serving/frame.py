"""What is around each page: the bar with tabs and buttons, what is to be chosen, and the band over a plan that does not read."""

from collections.abc import Iterable, Sequence

from npc.diagnostics import Diagnostic, Severity, number_of
from npc.messages import Language, Message
from npc.output.reports.severities import NAMES
from npc.records import NamedTuple
from npc.serving.cards import mark_of
from npc.serving.markup import Markup, element, joined


class BarLink(NamedTuple):
    """A choice."""

    title: str
    address: str
    is_here: bool = False
    found: int = 0
    """Findings that stand there."""
    why_not: str = ""
    """Why it cannot be chosen."""


class Framed(NamedTuple):
    """A page, and what is around it."""

    edition: int
    title: str
    language: Language
    main: Markup
    style: str = ""
    """The address of the stylesheet of what is shown."""
    plans: Sequence[BarLink] = ()
    tabs: Sequence[BarLink] = ()
    parts: Sequence[BarLink] = ()
    parts_name: Message = Message("Parts", "分册")
    files: Sequence[BarLink] = ()
    findings: Sequence[Diagnostic] = ()


def framed(page: Framed) -> bytes:
    """Write a page."""

    def say(message: Message) -> str:
        return message.in_language(page.language)

    head = joined(
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("title", {}, page.title),
        *(_sheet(page.style) for _ in range(bool(page.style))),
        _sheet("/app.css"),
        element("link", {"rel": "icon", "href": "data:,"}),
        element("script", {"src": "/app.js", "defer": ""}),
        element(
            "noscript",
            {},
            element("meta", {"http-equiv": "refresh", "content": f"{_WITHOUT_SCRIPT}"}),
        ),
    )
    body = joined(
        element("a", {"class": "n-skip", "href": "#n-main"}, say(_SKIP)),
        element("header", {"class": "n-bar"}, _plans(page), _tabs(page), _tools(page)),
        _links("n-parts", say(page.parts_name), page.parts) if len(page.parts) > 1 else "",
        element("main", {"id": "n-main", "tabindex": "-1"}, page.main),
        element("div", {"id": "n-status", "role": "status"}),
    )
    words = {f"data-{name}": say(message) for name, message in _SAID.items()}
    whole = element(
        "html",
        {"lang": "zh-CN" if page.language == "zh" else "en"},
        element("head", {}, head),
        element("body", {"data-edition": str(page.edition), **words}, body),
    )
    return f"<!DOCTYPE html>\n{whole}\n".encode("utf-8", "replace")


def _sheet(address: str) -> Markup:
    return element("link", {"rel": "stylesheet", "href": address})


def _plans(page: Framed) -> Markup:
    """Write which plan is shown, and the others if there are some."""
    here = next((link.title for link in page.plans if link.is_here), page.title)
    if len(page.plans) < 2:  # noqa: PLR2004 - there is a choice
        return element("div", {"class": "n-plan"}, here)
    return element(
        "details",
        {"class": "n-plan"},
        element("summary", {}, here),
        _links("n-plans", _PLANS.in_language(page.language), page.plans),
    )


def _tabs(page: Framed) -> Markup:
    return _links("n-tabs", _TABS.in_language(page.language), page.tabs)


def _links(name: str, label: str, links: Iterable[BarLink]) -> Markup:
    items = (element("li", {}, _link(link)) for link in links)
    return element("nav", {"class": name, "aria-label": label}, element("ul", {}, joined(*items)))


def _link(link: BarLink) -> Markup:
    current = "page" if link.is_here else None
    count = element("span", {"class": "n-number"}, str(link.found)) if link.found else ""
    return element("a", {"href": link.address, "aria-current": current}, link.title, count)


def _tools(page: Framed) -> Markup:
    """Write how much was found, and the buttons."""
    language = page.language
    counts = (
        element(
            "span",
            {"class": f"n-count {mark_of(severity)}"},
            f"{n} {NAMES[severity].in_language(language)}",
        )
        for severity in Severity
        if (n := number_of(each for each in page.findings if each.severity is severity))
    )
    buttons = (_file(link) for link in page.files)
    return element(
        "div",
        {"class": "n-tools"},
        element("span", {"class": "n-counts"}, joined(*counts)),
        _button("n-next", _NEXT.in_language(language)) if page.findings else "",
        *buttons,
        _button("n-print", _PRINT.in_language(language)) if page.files else "",
    )


def _file(link: BarLink) -> Markup:
    """Write a button for a file; where it cannot be made, one that says why."""
    if not link.why_not:
        return element("a", {"class": "n-button", "href": link.address}, link.title)
    return element(
        "button",
        {"type": "button", "class": "n-button", "aria-disabled": "true", "title": link.why_not},
        link.title,
        element("span", {"class": "n-unseen"}, f" {link.why_not}"),
    )


def _button(name: str, words: str) -> Markup:
    return element(
        "button", {"type": "button", "class": "n-button", "id": name, "hidden": ""}, words
    )


def band(
    messages: Iterable[str], more: Markup, language: Language, *, is_kept: bool = True
) -> Markup:
    """Write the band that says why what is shown is not what the files are now.

    Args:
        messages: Why, in sentences.
        more: Why, in findings.
        language: That of the page.
        is_kept: Whether something older is shown below.

    """
    heading = _NOT_NOW if is_kept else _NOTHING_YET
    lines = (element("div", {}, message) for message in messages)
    return element(
        "div",
        {"class": "n-band", "role": "alert"},
        element("strong", {}, heading.in_language(language)),
        joined(*lines),
        more,
    )


_WITHOUT_SCRIPT = 3
"""Seconds after which a browser without scripts loads the page again."""
_SKIP = Message("Skip to content", "跳到正文")
_PLANS = Message("Plans", "计划")
_TABS = Message("Views", "栏目")
_NEXT = Message("Next finding", "下一处问题")
_PRINT = Message("Print", "打印")
_NOT_NOW = Message(
    "The files do not read at the moment; below is what they were before",
    "文件现在读不出来，下面仍是改动以前的内容",
)
_NOTHING_YET = Message(
    "The files do not read yet; the page appears once they do",
    "文件还读不出来，改正以后这里就显示内容",
)
_SAID = {
    "renewed": Message("The page follows the files: renewed", "页面已随文件更新"),
    "lost": Message("npc does not answer: it was ended, perhaps", "npc 没有回应，可能已经结束"),
}
"""What the script says."""

"""The pages of the site: a plan's documents with what was found in them, and its views."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from hashlib import sha256

from npc.diagnostics import Diagnostic
from npc.errors import NpcError
from npc.messages import Language, Message
from npc.output.documents.page.remarked import Remark, RemarkedPage, read_back, remarked
from npc.output.theme import Theme, in_theme
from npc.output.views import document
from npc.plan import Plan
from npc.records import NamedTuple
from npc.serving.asking import address
from npc.serving.cards import card, cards, mark_of
from npc.serving.downloads import DOWNLOADS, volumes
from npc.serving.editions import ReadPlan
from npc.serving.frame import BarLink
from npc.serving.markup import Markup, element, joined
from npc.serving.tabs import DOCUMENT, TITLE, Tab, tabs_of, view_of, why_not
from npc.views.table import in_language

MOST_REMARKS = 500
"""Findings that a page shows; real plans have forty."""


class Shown(NamedTuple):
    """What is shown of a plan."""

    name: str
    """By which the plan is asked for."""
    read: ReadPlan
    tab: str
    part: str
    """Of the tab; of the documents, which volume, by its number from 0."""
    language: Language
    today: date

    @property
    def volume(self) -> int:
        """The number of the volume; the first one where none is named that is there."""
        number = int(self.part) if self.part.isdecimal() and len(self.part) < _DIGITS else 0
        return number if number < len(volumes(self.read.plan)) else 0


_DIGITS = 6


def volume_page(shown: Shown) -> RemarkedPage:
    """Write a document, with what was found beside its paragraphs.

    Raises:
        RenderError: A template is wrong.

    """
    read = shown.read
    remarks = [
        Remark(finding.place, card(finding, shown.language), mark_of(finding.severity))
        for finding in findings_of(shown)
    ]
    templates = read.settings.templates
    plan = volumes(read.plan)[shown.volume]
    make = partial(remarked, plan, remarks, templates)
    return read_back(in_theme(Theme(templates), make))


def findings_of(shown: Shown) -> Sequence[Diagnostic]:
    """Return what was found in the papers of a volume, and in what is printed nowhere: ledgers, settings."""
    others = {
        path
        for number, plan in enumerate(volumes(shown.read.plan))
        if number != shown.volume
        for path in _files(plan)
    } - _files(volumes(shown.read.plan)[shown.volume])
    found = [each for each in shown.read.findings if each.place.path not in others]
    return found[:MOST_REMARKS]


def _files(plan: Plan) -> set[str]:
    return {paper.at.document.path for paper in plan.papers}


def document_main(shown: Shown, page: RemarkedPage) -> Markup:
    """Write a document and, above it, what was found and is about none of its paragraphs."""
    findings = findings_of(shown)
    elsewhere = [findings[number] for number in page.elsewhere]
    left_out = len(shown.read.findings) - MOST_REMARKS
    pieces: list[Markup] = []
    if elsewhere:
        heading = _ELSEWHERE.in_language(shown.language)
        name = element("div", {"class": "n-heading", "id": "n-elsewhere"}, heading)
        pieces.append(element("div", {"class": "n-box"}, name, cards(elsewhere, shown.language)))
    if left_out > 0:
        more = _LEFT_OUT.format(n=left_out).in_language(shown.language)
        pieces.append(element("div", {"class": "n-box"}, more))
    return element(
        "div",
        {"class": "n-document n-has-remarks" if len(findings) > len(elsewhere) else "n-document"},
        *pieces,
        Markup(page.article),
    )


def style_address(shown: Shown, page: RemarkedPage) -> str:
    """Return the address of the stylesheet of a document: another one where it looks otherwise."""
    look = sha256(page.style.encode()).hexdigest()[:12]
    return address("/document.css", plan=shown.name, part=shown.volume, look=look)


def view_main(shown: Shown, tab: Tab) -> Markup:
    """Write the place in which the page of a view stands. It may be of a repo's templates: no script runs in it."""
    title = tab.title.in_language(shown.language)
    unsure = why_not(shown.read.plan)
    if unsure:
        say = _UNSURE.in_language(shown.language)
        inner: Markup = element("div", {"class": "n-box"}, say, cards(unsure, shown.language))
    else:
        source = address("/view", plan=shown.name, tab=shown.tab, part=shown.part)
        inner = element(
            "iframe",
            {
                "class": "n-view",
                "src": source,
                "title": title,
                "sandbox": "allow-same-origin allow-modals",
            },
        )
    heading = element("h1", {"class": "n-unseen"}, f"{title} · {shown.read.plan.title}")
    return joined(heading, inner)


def view_page(shown: Shown, tab: Tab) -> bytes:
    """Write the page of a view.

    Raises:
        NpcError: A template is wrong, or there is no such part.

    """
    view = view_of(tab, shown.part, shown.read.plan, shown.today)
    theme = Theme(shown.read.settings.templates)
    return document(view, "html", language=shown.language, theme=theme)


def tab_links(shown: Shown) -> Iterator[BarLink]:
    """Yield the tabs of a plan."""
    titles = {
        DOCUMENT: TITLE,
        **{name: tab.title for name, tab in tabs_of(shown.read.plan).items()},
    }
    for name, title in titles.items():
        own = "" if name == DOCUMENT else name
        words = title.in_language(shown.language)
        yield BarLink(words, address("/", plan=shown.name, tab=own), name == shown.tab)


def part_links(shown: Shown, tab: Tab | None) -> Iterator[BarLink]:
    """Yield the parts of a tab; those of the documents are the volumes, with what was found in each."""
    if tab:
        for part in tab.parts(shown.read.plan):
            words = in_language(part.title, shown.language)
            to = address("/", plan=shown.name, tab=shown.tab, part=part.name)
            yield BarLink(words, to, part.name == shown.part)
        return
    for number, plan in enumerate(volumes(shown.read.plan)):
        files = _files(plan)
        count = sum(each.place.path in files for each in shown.read.findings)
        to = address("/", plan=shown.name, part=number or "")
        yield BarLink(plan.title, to, number == shown.volume, count)


def file_links(shown: Shown) -> Iterator[BarLink]:
    """Yield the files that can be taken away."""
    for name, download in DOWNLOADS.items():
        if download.is_of(shown.read.plan):
            fault = download.why_not(shown.read)
            why = fault_words(fault, shown.language) if fault else ""
            to = address("/file", plan=shown.name, part=shown.volume, to=name)
            yield BarLink(download.title.in_language(shown.language), to, why_not=why)


def fault_words(fault: NpcError, language: Language) -> str:
    """Say what is wrong and the remedy in a line."""
    if fault.hint is None:
        return fault.text.in_language(language)
    return _WITH_HINT.format(text=fault.text, hint=fault.hint).in_language(language)


_WITH_HINT = Message("{text}; {hint}", "{text}；{hint}")
_ELSEWHERE = Message("Findings about no single paragraph", "不属于某一段的问题")
_LEFT_OUT = Message(
    "{n} more findings are not shown here; npc plan validate lists them",
    "另有{n}处问题未列出，请用 npc plan validate 查看",
)
_UNSURE = Message(
    "The ledger names rows that are not sure, so this cannot be shown:",
    "台账里有的事项对不上，先改正以下各处，才能列出：",
)

"""What is answered to each question about the present edition; all of it is made in one thread."""

from collections.abc import Callable
from datetime import date

from npc.errors import NpcError, RenderError
from npc.files.names import file_name
from npc.messages import Language, Message
from npc.output.documents.page.remarked import RemarkedPage
from npc.output.reports.rule_list import every_rule
from npc.output.reports.rule_page import page_lines
from npc.records import NamedTuple
from npc.serving import pages
from npc.serving.asking import Question, Reply, address
from npc.serving.cards import cards
from npc.serving.downloads import DOWNLOADS, Asked
from npc.serving.editions import Edition, ShownPlan
from npc.serving.frame import BarLink, Framed, band, framed
from npc.serving.markup import Markup, element, joined
from npc.serving.tabs import DOCUMENT, part_of, tabs_of, why_not


class SiteOptions(NamedTuple):
    """What the command line says of a site."""

    language: Language
    today: Callable[[], date]
    year: int | None = None
    """Of which plan is shown first; None is that of today."""


class Site:
    """Answers questions, and keeps what it wrote of an edition, and of plans that do not print any more."""

    def __init__(self, options: SiteOptions) -> None:
        self._options = options
        self._edition: Edition | None = None
        self._answers: dict[tuple[str, tuple[tuple[str, str], ...]], Reply] = {}
        self._volumes: dict[tuple[str, int], RemarkedPage] = {}
        self._framed: dict[tuple[str, str, str], bytes] = {}
        self._routes: dict[str, Callable[[Question], Reply]] = {
            "/": self._page,
            "/document.css": self._style,
            "/view": self._view,
            "/file": self._file,
            "/rule": self._rule,
        }

    def show(self, edition: Edition) -> None:
        """Show an edition from now on."""
        self._edition = edition
        self._answers = {}
        self._volumes = {
            key: page for key, page in self._volumes.items() if key[0] in edition.plans
        }
        self._framed = {key: page for key, page in self._framed.items() if key[0] in edition.plans}

    def reply(self, question: Question) -> Reply:
        """Answer a question. What goes wrong is an answer as well."""
        route = self._routes.get(question.path)
        if route is None:
            return self._failed(_NOTHING_HERE, status=404)
        key = (question.path, tuple(sorted(question.fields.items())))
        if key not in self._answers:
            try:
                answer = route(question)
            except NpcError as error:
                return self._failed(error.text, hint=error.hint)
            except Exception as error:  # noqa: BLE001 - a bug in one page ends no server
                return self._failed(BUG.format(name=type(error).__name__, error=str(error)))
            if answer.file or len(self._answers) >= _MOST_KEPT:
                return answer  # files are kept by who asked for them
            self._answers[key] = answer
        return self._answers[key]

    def _page(self, question: Question) -> Reply:
        edition = self._present
        plan = self._plan(question)
        if plan is None:
            return self._failed(_NO_PLAN, status=404)
        language = self._options.language
        above = [edition.fault.in_language(language)] if edition.fault else []
        if plan.read is None:
            main = band(above, cards(plan.faults, language), language, is_kept=False)
            return self._reply(plan, main=main)
        shown = self._shown(plan, question)
        tab = tabs_of(plan.read.plan).get(shown.tab)
        style, main = "", Markup()
        if tab:
            main = pages.view_main(shown, tab)
        else:
            page, fault = self._volume(shown)
            if fault:
                above.append(pages.fault_words(fault, language))
            if page:
                main = pages.document_main(shown, page)
                style = pages.style_address(shown, page)
        if above or plan.faults:
            main = joined(band(above, cards(plan.faults, language), language), main)
        return self._reply(plan, main=main, style=style, shown=shown)

    def _reply(
        self, plan: ShownPlan, *, main: Markup, style: str = "", shown: pages.Shown | None = None
    ) -> Reply:
        language = self._options.language
        page = Framed(
            self._present.number,
            plan.title,
            language,
            main,
            style=style,
            plans=[
                BarLink(each.title, address("/", plan=name), name == plan.name)
                for name, each in self._present.plans.items()
            ],
        )
        if shown:
            tab = tabs_of(shown.read.plan).get(shown.tab)
            page = page._replace(
                tabs=tuple(pages.tab_links(shown)),
                parts=tuple(pages.part_links(shown, tab)),
                files=tuple(pages.file_links(shown)),
                findings=shown.read.findings,
            )
        return Reply(framed(page))

    def _volume(self, shown: pages.Shown) -> tuple[RemarkedPage | None, RenderError | None]:
        """Return a document; where templates are wrong, as it last was, and what is wrong."""
        key = (shown.name, shown.volume)
        try:
            self._volumes[key] = pages.volume_page(shown)
        except RenderError as error:
            return self._volumes.get(key), error
        return self._volumes[key], None

    def _style(self, question: Question) -> Reply:
        shown = self._whole(question)
        page, fault = self._volume(shown)
        if page is None:
            raise fault or RenderError(_NO_PLAN)
        return Reply(page.style.encode(), "text/css; charset=utf-8")

    def _view(self, question: Question) -> Reply:
        shown = self._whole(question)
        tab = tabs_of(shown.read.plan).get(shown.tab)
        if tab is None:
            return self._failed(_NOTHING_HERE, status=404)
        key = (shown.name, shown.tab, shown.part)
        try:
            self._framed[key] = pages.view_page(shown, tab)
        except RenderError:
            if key not in self._framed:
                raise
        return Reply(self._framed[key], is_framed=True)

    def _file(self, question: Question) -> Reply:
        shown = self._whole(question)
        download = DOWNLOADS.get(question.fields.get("to", ""))
        if download is None or why_not(shown.read.plan):
            return self._failed(_NOTHING_HERE, status=404)
        asked = Asked(shown.read, shown.volume, shown.today, shown.language)
        made = download.make(asked)
        return Reply(made.data, made.media_type, file=file_name(made.name, ""))

    def _rule(self, question: Question) -> Reply:
        language = self._options.language
        code = question.fields.get("code", "")
        rule = next((each for each in every_rule() if each.code == code), None)
        if rule is None:
            return self._failed(_NOTHING_HERE, status=404)
        text = "\n".join(page_lines(rule, language))
        lines = (element("div", {}, line) for line in text.split("\n"))
        heading = element("h1", {}, f"{code} {rule.title.in_language(language)}")
        main = element("div", {"class": "n-rule"}, heading, joined(*lines))
        return Reply(framed(Framed(self._present.number, code, language, main)))

    def _failed(self, text: Message, *, hint: Message | None = None, status: int = 500) -> Reply:
        language = self._options.language
        words = pages.fault_words(NpcError(text, hint=hint), language)
        main = element("div", {"class": "n-box"}, element("h1", {}, words))
        number = self._edition.number if self._edition else 0
        return Reply(framed(Framed(number, "npc", language, main)), status=status)

    @property
    def _present(self) -> Edition:
        if self._edition is None:
            raise LookupError  # nobody is told the address before there is one
        return self._edition

    def _plan(self, question: Question) -> ShownPlan | None:
        """Return the plan that is asked for; without a name, that of the year, else the first."""
        plans = self._present.plans
        if "plan" in question.fields:
            return plans.get(question.fields["plan"])
        year = self._options.year or self._options.today().year
        of_year = (each for each in plans.values() if each.read and each.read.plan.year == year)
        return next(of_year, next(iter(plans.values()), None))

    def _shown(self, plan: ShownPlan, question: Question) -> pages.Shown:
        assert plan.read is not None  # noqa: S101 - the caller has looked
        tabs = tabs_of(plan.read.plan)
        name = question.fields.get("tab", "")
        part = question.fields.get("part", "")
        today = self._options.today()
        if name in tabs:
            part = part_of(tabs[name], plan.read.plan, part, today)
        return pages.Shown(
            plan.name,
            plan.read,
            name if name in tabs else DOCUMENT,
            part,
            self._options.language,
            today,
        )

    def _whole(self, question: Question) -> pages.Shown:
        """Return what is asked for of a plan that was read once.

        Raises:
            UsageError: There is no such plan.

        """
        plan = self._plan(question)
        if plan is None or plan.read is None:
            raise NpcError(_NO_PLAN)
        return self._shown(plan, question)


_MOST_KEPT = 1000
"""Answers of an edition that are kept; all pages of thirty years are some hundred, but addresses have no end."""
_NOTHING_HERE = Message("There is nothing at this address", "没有这个页面")
_NO_PLAN = Message("There is no such plan (any more)", "没有这份计划，或者已经移走")
BUG = Message("npc has a bug ({name}: {error})", "npc 自身出错（{name}：{error}）")

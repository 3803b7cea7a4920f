"""What a statutory matter is, and how a title is seen to speak of it."""

from npc.diagnostics import Ground, Severity
from npc.genre.titles import Title, Words, holds_any, without
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.named_keys import bare, embedded, spelt


class Phrasing(NamedTuple):
    """One way in which titles speak of a matter: a word of each of `needed`, none of `barred`."""

    needed: tuple[Words, ...]
    barred: Words = ()

    def fits(self, clause: str) -> bool:
        """Return whether a clause, folded, is of this form."""
        return all(holds_any(clause, words) for words in self.needed) and not holds_any(
            clause, self.barred
        )


_MILDEST_FIRST = (None, Severity.INFO, Severity.WARNING, Severity.ERROR)


class Article(NamedTuple):
    """Where the law says it, and in which words. Days are written 2024-11-08, and compare as text."""

    since: str
    """The first day on which it holds; empty of what always did."""
    grounds: tuple[Ground, ...]
    action: str | None = None
    """What is to be done, where the law says it: 听取和审议, 审查和批准."""
    lack: Severity | None = None
    """How bad it is that a year has none; None of what no year must have."""
    fault: Severity = Severity.WARNING
    """How bad it is that it is done otherwise than the law wants."""
    is_yearly: bool = True
    """Whether it says that every year has it; the list of competences (地方组织法第五十条) does not."""
    until: str = ""
    """The last day on which it holds; empty where it still does."""
    is_unverified: bool = False
    """Whether its words could not be read: such a one is never more than remarked on."""

    @property
    def name(self) -> Message:
        """What is cited: law and article, a document, or that it is practice."""
        cited = [ground.cited for ground in self.grounds]
        return Message("、".join(one.en for one in cited), "、".join(one.zh for one in cited))

    @property
    def quote(self) -> str:
        """Its words; empty where they could not be read, and of practice."""
        return "\n".join(ground.quote for ground in self.grounds if ground.quote)

    def holds_on(self, day: str) -> bool:
        """Return whether it is in force on a day."""
        return self.since <= day and (not self.until or day <= self.until)

    def milder(self, other: "Article") -> "Article":
        """Return this article, which wants no more than another one that holds in the same time."""
        return self._replace(
            action=self.action if self.action == other.action else None,
            lack=min(self.lack, other.lack, key=_MILDEST_FIRST.index),
            fault=min(self.fault, other.fault, key=_MILDEST_FIRST.index),
        )


NO_ARTICLE = Message("—", "—")


class DutyRow(NamedTuple):
    """How a matter stands in a plan that npc begins."""

    category: str
    title: str
    """With <year>, <last>, <government> and <five-years> where these are to be put in."""
    when: str = ""
    """The time that the law gives, where it names no months itself."""
    to_settle: Message | None = None
    """What a person has to settle in the title."""


class Duty(NamedTuple):
    """One statutory matter."""

    id: str
    called: Words
    """Its Chinese names in a plan, the usual one first: 决算."""
    matter: Message
    forms: tuple[Phrasing, ...]
    stems: Words
    """Of these words, every title that speaks of it or perhaps does has one."""
    articles: tuple[Article, ...]
    """The newest first."""
    levels: Words = ()
    """For which levels it is; empty where for all."""
    not_meant: Words = ()
    """Words that look like the matter and are another one: 部门预算 is not 预算."""
    maybe: tuple[Phrasing, ...] = ()
    """Forms of titles that are perhaps meant to answer it."""
    years: tuple[int, ...] = ()
    """The only plan years that must have it; empty where all must that an article asks."""
    months: tuple[int, int] | None = None
    meetings: tuple[str, ...] = ()
    subject: tuple[int, ...] = ()
    """The years it may be about, counted from the plan's: -1 is the year before."""
    note: Message | None = None
    """What to know when it is missing."""
    goes_with: str | None = None
    """A matter without which this one is not missed on its own."""
    manner: str = ""
    """`apart` where a rule of its own looks after it; `together` where it is missed in one remark with
    others; `listed` where it is in lists, and told only of a sentence
    without a row; `quiet` where it is listed only if a plan has it; `cited` where it is no matter of the year."""
    is_loose: bool = False
    """Whether several rows on different things answer it: 监委、法院、检察院的报告."""
    is_whole: bool = False
    """Whether its words are looked for in all of a title, also in what goes before: 初步审查."""
    asked_if: Words = ()
    """Words one of which a plan must hold to be asked for it; empty where every plan is."""
    other_form: str | None = None
    """A matter that is the same in another form: with it, this one is only remarked on."""
    plan: str | None = None
    """Which of the year's plans it belongs to, other than that of supervision: 代表."""
    row: DutyRow | None = None
    """How it stands in a new plan; None of what no year must have."""

    @property
    def named(self) -> Message:
        """Its name as plans write it: final-accounts, or 决算."""
        return bare(self.id, self.called[0])

    @property
    def embedded(self) -> Message:
        """The same within a sentence."""
        return embedded(self.id, self.called[0])

    @property
    def said_of_lack(self) -> Message | None:
        """The note, with its keys as plans write them."""
        return self.note and spelt(self.note)

    @property
    def is_apart(self) -> bool:
        """Whether a rule of its own looks after it."""
        return self.manner == "apart"

    def is_demanded(self, year: int) -> bool:
        """Return whether every plan of a year must have it."""
        return self.lack(year) is not None

    def belongs_in(self, year: int) -> bool:
        """Return whether a new plan of a year begins with it: it is demanded, or missed over two years."""
        article = self.article(year)
        return self.is_demanded(year) or (article is not None and article.fault is Severity.ERROR)

    def lack(self, year: int) -> Severity | None:
        """Return how bad it is that a plan of a year lacks it; None where it may."""
        article = self.article(year)
        if article is None or (self.years and year not in self.years):
            return None
        return article.lack

    def article(self, year: int) -> Article | None:
        """Return the article by which a year is asked for it: that in force when it begins."""
        return self.article_on(f"{year:04}-01-01")

    def article_name(self, year: int) -> Message:
        """Return the name of the article by which a year is asked; a dash where there is none."""
        article = self.article(year)
        return article.name if article else NO_ARTICLE

    def grounds(self, year: int) -> tuple[Ground, ...]:
        """Return on what it stands that a year is asked for it."""
        article = self.article(year)
        return article.grounds if article else ()

    def article_on(self, day: str) -> Article | None:
        """Return the article that holds on a day; None where none does."""
        return next((article for article in self.articles if article.holds_on(day)), None)

    def article_between(self, first: str, last: str) -> Article | None:
        """Return the article on the last of some days, wanting what was wanted on all of them.

        None where nothing was on the first of them: what is done in a time in which the law changed
        may be done before the change.
        """
        at_end, at_first = self.article_on(last), self.article_on(first)
        if at_end is None or at_first is None:
            return None
        for article in self.articles:
            if first < article.since <= last or article is at_first:
                at_end = at_end.milder(article)
        return at_end

    def is_steady(self, first: str, last: str) -> bool:
        """Return whether one article holds on all of some days, or none on any."""
        return not any(
            first < article.since <= last or first <= article.until < last
            for article in self.articles
        )

    def names(self, title: str) -> bool:
        """Return whether a title speaks of this matter, as something that is dealt with."""
        return self.is_in(Title.of(title))

    def is_near(self, text: str) -> bool:
        """Return, quickly, whether a text is worth taking apart."""
        for stem in self.stems:  # noqa: SIM110 - asked some hundred times a plan, any() is slower
            if stem in text:
                return True
        return False

    def is_in(self, title: Title) -> bool:
        """Return the same as `names`, of a title that has been taken apart."""
        if self.is_whole:
            return any(self._fits(part, self.forms) for part in title.folded.split("，"))
        return not title.is_work and any(self._fits(clause, self.forms) for clause in title.clauses)

    def may_be_in(self, title: Title) -> bool:
        """Return whether a title is perhaps meant to speak of it."""
        return any(self._fits(clause, self.maybe) for clause in title.clauses)

    def _fits(self, clause: str, forms: tuple[Phrasing, ...]) -> bool:
        # The words are looked for twice: most clauses have none, and need nothing cut out.
        if not any(form.fits(clause) for form in forms):
            return False
        clause = without(clause, self.not_meant)
        return any(form.fits(clause) for form in forms)

"""What a statutory matter is, and how a title is seen to speak of it."""

from npc.diagnostics import Severity
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


class Article(NamedTuple):
    """Where the law says it, and in which words; holds for plan years from `first_year` on."""

    first_year: int
    name: str
    quote: str
    action: str | None = None
    """What is to be done, where the law says it: 听取和审议, 审查和批准."""
    is_yearly: bool = True
    """Whether it says that every year has it; the list of competences (地方组织法第五十条) does not."""


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
    not_meant: Words = ()
    """Words that look like the matter and are another one: 部门预算 is not 预算."""
    maybe: tuple[Phrasing, ...] = ()
    """Forms of titles that are perhaps meant to answer it."""
    demanded_from: int | None = None
    years: tuple[int, ...] = ()
    error_from: int | None = None
    months: tuple[int, int] | None = None
    meetings: tuple[str, ...] = ()
    subject: tuple[int, ...] = ()
    """The years it may be about, counted from the plan's: -1 is the year before."""
    note: Message | None = None
    """What to know when it is missing."""
    goes_with: str | None = None
    """A matter without which this one is not missed on its own."""
    is_apart: bool = False
    """Whether a rule of its own looks after it."""

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

    def is_demanded(self, year: int) -> bool:
        """Return whether every plan of a year must have it."""
        return year in self.years or (self.demanded_from is not None and year >= self.demanded_from)

    def belongs_in(self, year: int) -> bool:
        """Return whether a new plan of a year begins with it: it is demanded, or missed over two years."""
        return self.is_demanded(year) or (self.error_from is not None and year >= self.error_from)

    def severity(self, year: int) -> Severity:
        """Return how bad it is when a plan of a year does not do it as the law wants."""
        is_error = self.error_from is not None and year >= self.error_from
        return Severity.ERROR if is_error else Severity.WARNING

    def severity_of_lack(self, year: int) -> Severity:
        """Return how bad it is when a plan of a year lacks it.

        An arrangement cannot tell what is put before the congress itself (环境保护法第二十七条), and
        a law that does not say every year is kept by another one.
        """
        article = self.article(year)
        if article and not article.is_yearly:
            return Severity.INFO
        return Severity.WARNING if "人代会" in self.meetings else self.severity(year)

    def article(self, year: int) -> Article | None:
        """Return the article that holds for a plan of a year; None where none did yet."""
        return next((article for article in self.articles if article.first_year <= year), None)

    def article_name(self, year: int) -> str:
        """Return the name of the article that holds for a plan of a year; a dash where there is none."""
        article = self.article(year)
        return article.name if article else "—"

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

"""What is known of one plan: each fact is worked out when it is first asked for, and once.

Rules and views are given the `Facts` of a plan, so that they cannot differ. Nothing of this room
imports this module: what works a fact out takes the plan, or the facts that it needs.
"""

from functools import cached_property
from operator import add
from typing import TYPE_CHECKING, TypeVar, cast

from npc.plan import Location, Matter, Plan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from npc.facts.category_misfits import Misfits
    from npc.facts.competence import Overstepped
    from npc.facts.congress_sessions import CongressSessions
    from npc.facts.congress_terms import CongressTerms
    from npc.facts.duties import Answer, Demand
    from npc.facts.figures import ToldFigure
    from npc.facts.inquiries import Inquiry
    from npc.facts.known import Known
    from npc.facts.law_faults import WrongLaws
    from npc.facts.load import Load
    from npc.facts.matter_days import MatterDays
    from npc.facts.meeting_kinds import MeetingKinds
    from npc.facts.misplaced import Misplaced
    from npc.facts.missing_duties import MissingDuty
    from npc.facts.review_parts import PartOfReview
    from npc.facts.tracing.alike import AlikeItems
    from npc.facts.tracing.covering import Coverage
    from npc.facts.tracing.trace import Trace
    from npc.facts.tracing.twins import Twin
    from npc.facts.word_days import WordDays
    from npc.facts.wrong_words import WrongPlaces, WrongWords
    from npc.facts.year_stretches import YearStretch
    from npc.facts.years_told import ToldYear
    from npc.genre.when_days import Span
    from npc.knowledge.days_off import DaysOff
    from npc.knowledge.duty import Article, Duty
    from npc.ledger.book import Book
    from npc.ledger.records import NamedRow
    from npc.plan import Item, Paper
    from npc.source.document import Document

M = TypeVar("M", bound=Matter)
_PAIR = 2
"""Characters of a pair."""


class Facts:
    """A plan and what follows from it."""

    def __init__(self, plan: Plan, book: "Book | None" = None) -> None:
        """Know nothing yet.

        Args:
            plan: The plan, as facts after the adoption leave it.
            book: What its ledgers tell, where it has some.

        """
        self.plan = plan
        self.book = book
        self.as_of: date | None = None
        """The day on which what is overdue is to be found, where a run asks for one."""

    @property
    def adopted(self) -> Plan:
        """The plan as it was adopted: what its papers say."""
        return self.book.adopted if self.book else self.plan

    @cached_property
    def papers(self) -> "Facts":
        """What is known of the papers alone, as they were adopted."""
        return Facts(self.adopted._replace(ledgers=())) if self.book else self

    @cached_property
    def matters_at(self) -> "Mapping[Location, Matter]":
        """The matters of the plan by their places."""
        return {matter.at: matter for matter in self.plan.matters}

    def current(self, matter: M) -> M:
        """Return a matter of the papers as it stands by the facts."""
        return cast("M", self.matters_at.get(matter.at, matter)) if self.book else matter

    @cached_property
    def texts(self) -> tuple[tuple[str, Location], ...]:
        """Every text of the plan that is printed, and where it stands."""
        from npc.facts.texts import texts

        return texts(self.adopted)

    @cached_property
    def times(self) -> tuple[tuple[str, Location], ...]:
        """The times of the arrangement's items as they are written."""
        from npc.facts.texts import times

        return times(self.plan)

    @cached_property
    def texts_below(self) -> "dict[Location, list[str]]":
        """The texts at and below each place that holds some."""
        found: dict[Location, list[str]] = {}
        for text, at in self.texts:
            for depth in range(len(at.path) + 1):
                found.setdefault(Location(at.document, at.path[:depth]), []).append(text)
        return found

    @cached_property
    def all_words(self) -> str:
        """All texts in one, a line each, to see at once what stands in none of them."""
        return "\n".join([text for text, _ in self.texts])

    @cached_property
    def all_characters(self) -> frozenset[str]:
        """Every character that stands in any text."""
        return frozenset(self.all_words)

    @cached_property
    def all_pairs(self) -> frozenset[str]:
        """Every two characters that stand side by side in any text: what words are not there, they show at once."""
        words = self.all_words
        return frozenset(map(add, words, words[1:]))

    @cached_property
    def paper_of(self) -> "dict[Document, Paper]":
        """The paper that was read from each document."""
        return {paper.at.document: paper for paper in self.plan.papers}

    @cached_property
    def word_days(self) -> "Mapping[Document, WordDays]":
        """When the words of each paper were decided, as far as it or its year tells."""
        from npc.facts.word_days import word_days

        found = {paper.at.document: word_days(self.adopted, paper) for paper in self.plan.papers}
        return {document: days for document, days in found.items() if days}

    @cached_property
    def old_openings(self) -> "frozenset[Location]":
        """Where texts open the papers of the plan as those of the year before."""
        from npc.facts.openings import old_openings

        return old_openings(self.plan.papers, self.plan.year) if self.plan.year else frozenset()

    def review_at(self, at: Location) -> "PartOfReview | None":
        """Return where in a review a place is; None where it is in another paper."""
        paper = self.paper_of.get(at.document)
        if paper is None or paper.kind != "review":
            return None
        from npc.facts.review_parts import part_at

        return part_at(paper, at)

    def says(self, words: str) -> bool:
        """Return whether any text holds words; those that begin or end as none do are not searched for."""
        if len(words) < _PAIR:
            return words in self.all_characters
        pairs = self.all_pairs
        return words[:_PAIR] in pairs and words[-_PAIR:] in pairs and words in self.all_words

    def holding(self, words: str) -> tuple[tuple[str, Location], ...]:
        """Return the texts in which words stand, with their places."""
        if not self.says(words):
            return ()
        return tuple((text, at) for text, at in self.texts if words in text)

    @cached_property
    def year_stretches(self) -> "Mapping[str, list[YearStretch]]":
        """Stretches of years, by their years: the plan may write one in two ways."""
        from npc.facts.year_stretches import year_stretches

        return year_stretches(self.texts)

    @cached_property
    def misspelt_terms(self) -> "tuple[WrongWords, ...]":
        """Set terms, words and phrases that are misspelt, each once a text."""
        from npc.facts.misspelt_phrases import misspelt_phrases
        from npc.facts.misspelt_words import misspelt_words
        from npc.facts.set_terms import misspelt_terms
        from npc.facts.wrong_words import WrongPlaces

        terms = tuple(misspelt_terms(self))
        told = WrongPlaces(terms)
        words = tuple(misspelt_words(self, told))
        return (*terms, *words, *misspelt_phrases(self, told))

    @cached_property
    def words_in_context(self) -> "tuple[WrongWords, ...]":
        """Words that stand for others by what is beside them, each once a text."""
        from npc.facts.words_in_context import words_in_context
        from npc.facts.wrong_words import WrongPlaces

        return tuple(words_in_context(self, WrongPlaces(self.misspelt_terms)))

    @cached_property
    def wrong_words(self) -> "WrongPlaces":
        """Which characters of the texts are surely wrong words, so that they are told once."""
        from npc.facts.wrong_words import WrongPlaces

        found = (*self.misspelt_terms, *self.words_in_context)
        return WrongPlaces(each for each in found if not each.is_unsure)

    @cached_property
    def doubtful_words(self) -> "WrongPlaces":
        """These characters, and those that may be meant so."""
        from npc.facts.wrong_words import WrongPlaces

        return WrongPlaces((*self.misspelt_terms, *self.words_in_context))

    @cached_property
    def wrong_laws(self) -> "WrongLaws":
        """The laws that are named wrongly, so that what follows from it is not told again."""
        from npc.facts.law_faults import WrongLaws, wrong_laws

        return WrongLaws(wrong_laws(self))

    @cached_property
    def known(self) -> "Known":
        """What npc knows that changes by date, and what the place has added to it."""
        from npc.facts.known import Known

        return Known(self.plan.entries, self.plan.level)

    @cached_property
    def statutory_year(self) -> int | None:
        """The plan's year where what the law asks of standing committees can be put to it; else None."""
        from npc.facts.duties import LEVELS

        return self.asked_year if self.plan.level in LEVELS else None

    @cached_property
    def asked_year(self) -> int | None:
        """The plan's year where the law's demands can be put to it, a town's too; None where they cannot."""
        from npc.facts.duties import can_be_asked

        return self.plan.year if can_be_asked(self.plan) else None

    @cached_property
    def duties(self) -> "tuple[Duty, ...]":
        """The statutory matters for the plan's level, and those that its place adds."""
        from npc.facts.duties import duties_of

        return duties_of(self.plan, self.known)

    @cached_property
    def answers(self) -> "tuple[Answer, ...]":
        """The statutory matters that the plan does not exempt, with the items that answer each."""
        from npc.facts.duties import answers

        return answers(self.plan, [duty for duty in self.duties if not duty.is_loose])

    @cached_property
    def loose_answers(self) -> "tuple[Answer, ...]":
        """The same for matters that are answered by several rows, on different things."""
        from npc.facts.duties import answers

        return answers(self.plan, [duty for duty in self.duties if duty.is_loose])

    @cached_property
    def demands(self) -> "tuple[Demand, ...]":
        """What the law of their days demands of each of them; nothing where it cannot be asked."""
        from npc.facts.duties import demands

        year = self.asked_year
        return demands(self.answers, year, self._spans) if year else ()

    def article_for(self, duty: "Duty", *items: "Item") -> "Article | None":
        """Return the article on a matter by the days of some items.

        None where none held then, or the law's demands cannot be put to the plan.
        """
        from npc.facts.duties import article_of

        year = self.asked_year
        return article_of(duty, items, year, self._spans) if year else None

    def _spans(self, item: "Item") -> "tuple[Span, ...]":
        return self.days.spans(item)

    def provision(self, name: str, *items: "Item") -> "Article | None":
        """Return the article that rules cite on something else than a matter of the year, likewise."""
        from npc.knowledge.matters import PROVISIONS

        cited = PROVISIONS[name]
        return self.article_for(cited, *items) if self.plan.level in cited.levels else None

    @cached_property
    def answered_at(self) -> "Mapping[Location, frozenset[str]]":
        """The ids of the statutory matters that each item answers, by its place."""
        found: dict[Location, set[str]] = {}
        for answer in self.answers:
            for item in answer.items:
                found.setdefault(item.at, set()).add(answer.duty.id)
        return {at: frozenset(ids) for at, ids in found.items()}

    def answer_to(self, duty_id: str) -> "Answer | None":
        """Return the answer to one statutory matter; None where the plan exempts it."""
        return next((answer for answer in self.answers if answer.duty.id == duty_id), None)

    def items_for(self, duty_id: str) -> "tuple[Item, ...]":
        """Return the items that answer one statutory matter."""
        answer = self.answer_to(duty_id)
        return answer.items if answer else ()

    @cached_property
    def misplaced(self) -> "tuple[Misplaced, ...]":
        """The rows with a statutory matter that comes before no meeting that the law names."""
        from npc.facts.misplaced import misplaced

        return tuple(misplaced(self.plan, self.demands))

    @cached_property
    def ill_timed(self) -> "frozenset[Item]":
        """The rows with a statutory matter that are surely outside the months of the law."""
        from npc.facts.ill_timed import ill_timed

        return frozenset(ill_timed(self.demands))

    @cached_property
    def category_misfits(self) -> "tuple[Misfits, ...]":
        """The rows whose times do not fit the time that their category names."""
        from npc.facts.category_misfits import category_misfits

        return tuple(category_misfits(self.plan))

    @cached_property
    def missing_duties(self) -> "tuple[MissingDuty, ...]":
        """The statutory matters that no row answers, and the year must have."""
        from npc.facts.missing_duties import missing_duties

        return tuple(missing_duties(self.plan, self.asked_year, self.answers))

    @cached_property
    def overstepped(self) -> "tuple[Overstepped, ...]":
        """The rows in which a meeting decides what it has no power to, but for those."""
        from npc.facts.competence import overstepped

        told = {found.item for found in self.misplaced}
        return tuple(overstepped(self.plan, self.known, self.days.spans, told))

    @cached_property
    def meeting_kinds(self) -> "MeetingKinds":
        """The kinds of meetings, each by one name."""
        from npc.facts.meeting_kinds import MeetingKinds

        return MeetingKinds(self.plan)

    @cached_property
    def days(self) -> "MatterDays":
        """On which days the matters are."""
        from npc.facts.matter_days import MatterDays

        return MatterDays(self.plan, self.meeting_kinds)

    @cached_property
    def congress_terms(self) -> "CongressTerms":
        """Which term of its own congress the plan is of, and where it says another one."""
        from npc.facts.congress_terms import CongressTerms

        return CongressTerms(self.plan, self.holding("届"))

    @cached_property
    def congress_sessions(self) -> "CongressSessions":
        """Which sessions of its own congress the plan names."""
        from npc.facts.congress_sessions import CongressSessions

        return CongressSessions(self.plan, self.congress_terms)

    @cached_property
    def days_off(self) -> "DaysOff":
        """Which days are working days, and which holidays."""
        from npc.knowledge.days_off import DaysOff

        return DaysOff(self.plan.holidays)

    @cached_property
    def session_months(self) -> tuple[int, ...]:
        """Months with a session of the standing committee, from January of the plan's year."""
        from npc.facts.sessions import session_months

        return session_months(self.plan)

    @cached_property
    def copied_ledgers(self) -> "Mapping[Document, NamedRow]":
        """The ledgers all of whose rows another one tells of, each with the first row of that one."""
        from npc.facts.copied_ledgers import copied_ledgers

        return copied_ledgers(self.book) if self.book else {}

    @cached_property
    def mistold_sessions(self) -> "frozenset[Location]":
        """The places of sessions of the ledgers that are outside of the year, or told in two ways."""
        from npc.facts.doubtful import mistold_sessions

        return mistold_sessions(self.adopted) if self.book else frozenset()

    @cached_property
    def doubtful_sessions(self) -> "frozenset[Location]":
        """The places of these, and of those whose day does not fit their number: none leans on them."""
        from npc.facts.doubtful import doubtful_sessions

        return doubtful_sessions(self.adopted, self.mistold_sessions) if self.book else frozenset()

    @cached_property
    def load(self) -> "Load":
        """What each department leads and each meeting deals with, month by month."""
        from npc.facts.load import load_of

        return load_of(self.plan, self.plan.matters, self.meeting_kinds)

    @cached_property
    def trace(self) -> "Trace":
        """Which places of body text, arrangement and monthly plan speak of one matter."""
        from npc.facts.tracing.trace import trace

        return trace(self.plan, lambda: self.answers)

    @cached_property
    def figures(self) -> "tuple[ToldFigure, ...]":
        """The figures that reviews tell of a year, and other papers as done, in order."""
        from npc.facts.figures import figures

        return figures(self.plan)

    @cached_property
    def coverage(self) -> "Coverage":
        """Which rows the body text leaves out, and whether it may."""
        from npc.facts.tracing.covering import coverage

        return coverage(self.plan, self.trace)

    @cached_property
    def inquiries(self) -> "tuple[Inquiry, ...]":
        """The inquiries on whose matter a meeting hears a report in another row."""
        from npc.facts.inquiries import inquiries

        return tuple(inquiries(self.plan, self.trace.about))

    @cached_property
    def alike_items(self) -> "tuple[AlikeItems, ...]":
        """Items that may be the matter of an earlier row of their table."""
        from npc.facts.tracing.alike import alike_items

        return tuple(alike_items(self.plan.items, self.trace.about))

    @cached_property
    def years_told(self) -> "tuple[tuple[ToldYear, ToldYear], ...]":
        """What the body text tells of one year and a row, in the same words, of another one."""
        from npc.facts.years_told import years_told

        return tuple(years_told(self.plan))

    @cached_property
    def twins(self) -> "tuple[Twin, ...]":
        """Items that are one matter and are typed in two papers."""
        from npc.facts.tracing.twins import twins

        if len({id(item.at.document) for item in self.plan.items}) < 2:  # noqa: PLR2004 - two papers
            return ()
        return tuple(twins(self.plan.items, self.trace.about))

"""What rules are made of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from npc.diagnostics import Diagnostic, Edit, Ground, Place, Related, Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.source.own_spelling import as_spelt_in, in_own_spelling

if TYPE_CHECKING:
    from npc.facts.figure_checks import CheckedAccount
    from npc.facts.review_figures import ReviewAccount
    from npc.facts.tracing.preparing import Companion
    from npc.facts.year_ordinals import YearOrdinals


Change = tuple[int, int, str]
"""Start, end (0-based code points, end exclusive) and the right words."""


class Fix(NamedTuple):
    """What to write instead, within the text that stands at a finding's path."""

    text: str
    """The text, as printed or as read: what the offsets of the changes count in."""
    changes: tuple[Change, ...]
    """In order."""
    sure: bool = True
    """Whether npc may write it by itself; if not, the changes only say where it is."""

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where in the text the fault is."""
        return tuple((start, end) for start, end, _ in self.changes)


def at_place(text: str, start: int, end: int) -> Fix:
    """Return where in a text something is wrong that a person must put right."""
    return Fix(text, ((start, end, ""),), sure=False)


_COUNTED = Message(" ({n} places)", "（共{n}处）")
HERE_TOO = Message("here, too", "此处相同")


class Finding(NamedTuple):
    """What a rule found, at a path; the line is looked up when it is reported."""

    rule: Rule
    message: Message
    at: Location
    hint: Message | None = None
    related: tuple[tuple[Location, Message], ...] = ()
    on_key: bool = False
    """Whether the key is meant, not its value."""
    words: str | None = None
    """The words within the value that are meant, if not all of it."""
    severity: Severity | None = None
    """How bad this one is, where it is not as bad as the rule says."""
    fix: Fix | None = None
    """What to write instead; it also says where, more exactly than `words`."""
    grounds: tuple[Ground, ...] = ()
    """On what it stands: those of the entry that it was found by."""
    counted: Message | None = _COUNTED
    """How it says that its text has the fault several times; None where all its places are one fault."""

    def diagnostic(self) -> Diagnostic:
        """Look up the places."""
        related = tuple(
            Related(at.place, as_spelt_in(message, at.document, at.path))
            for at, message in _few(self.related)
        )
        place = self.at.key_place if self.on_key else self.at.place
        edits: tuple[Edit, ...] = ()
        if self.words:
            place = self.at.document.place_of(self.words, self.at.path)
        if self.fix:
            place, edits = self._located(self.fix)
        severity = self.severity
        rule = self.rule._replace(severity=severity) if severity else self.rule
        found = Diagnostic(
            rule, self.message, place, self.hint, related, edits, grounds=self.grounds
        )
        if self.fix and self.counted and len(self.fix.places) > 1:
            found = self._with_places(found, self.fix.places, self.counted)
        return in_own_spelling(found, self.at.document, self.at.path)

    def _located(self, fix: Fix) -> tuple[Place, tuple[Edit, ...]]:
        from npc.source.spots import edits

        document, path = self.at.document, self.at.path
        found = edits(fix.text, fix.changes, document, path) if fix.sure else ()
        return self._place(fix.places[0]), found

    def _place(self, stretch: tuple[int, int]) -> Place:
        from npc.source.spots import place

        return place(self.fix.text if self.fix else "", stretch, self.at.document, self.at.path)

    def _with_places(
        self, found: Diagnostic, places: tuple[tuple[int, int], ...], counted: Message
    ) -> Diagnostic:
        """Return what was found with how often its text has the fault, and where else."""
        others = [Related(self._place(each), HERE_TOO) for each in places[1 : MOST_RELATED + 1]]
        rest = len(places) - 1 - MOST_RELATED
        if others[0].place == found.place:  # where in the text cannot be told
            others = []
        elif rest > 0:
            told = _AND_MORE.format(message=HERE_TOO, n=rest)
            others[-1] = others[-1]._replace(message=told)
        return found._replace(
            message=joined(self.message, counted.format(n=len(places))),
            uncounted=self.message,
            related=(*others, *found.related),
        )


MOST_RELATED = 20
"""Other places that a finding names; those of real plans name five at most, and twenty fill a screen."""


def named_at(at: Location) -> dict[str, Location]:
    """Return where each name of a list stands, or of a text that names several; of two alike the first."""
    written = at.value
    if isinstance(written, list):
        listed = reversed([*enumerate(written)])
        return {name: at / index for index, name in listed if isinstance(name, str)}
    text, start, end = at.stretch or (written if isinstance(written, str) else "", 0, None)
    found: dict[str, Location] = {}
    for match in _NAMES.finditer(text, start, len(text) if end is None else end):
        found.setdefault(match[0], at._replace(stretch=(text, *match.span())))
    return found


_NAMES = re.compile(r"[^、，,；;/\s]+")


_AND_MORE = Message("{message}; {n} more places are not shown", "{message}；另有{n}处未列出")

_Places = tuple[tuple[Location, Message], ...]


def _few(related: _Places) -> _Places:
    """Return as many places as are shown; the last one tells how many more there are."""
    rest = len(related) - MOST_RELATED
    if rest <= 0:
        return related
    at, message = related[MOST_RELATED - 1]
    return (*related[: MOST_RELATED - 1], (at, _AND_MORE.format(message=message, n=rest)))


def joined(message: Message, more: Message) -> Message:
    """Return a sentence with something behind it, in both languages."""
    return Message(message.en + more.en, message.zh + more.zh)


def alike(what: Message, companion: "Companion") -> Message:
    """Say what a place is, and how like it is where the plan does not say so itself."""
    if companion.is_written:
        return what
    likeness = Message(" (likeness {share})", "（相似度{share}）").format(
        share=f"{companion.likeness:.0%}"
    )
    return joined(what, likeness)


AGREE_OR_SHOW = spelt(
    Message(
        "make the two agree; an item that is typed once is shown by “<same>: ID”",
        "请核对并统一；同一事项只写一处，另一处可写“<same>: 编号”引用",
    )
)
"""What to do where one matter is typed in two papers, and otherwise."""


class PlanRules(Protocol):
    """A module with one rule about a plan, or a few that are found in one walk."""

    RULES: tuple[Rule, ...]

    def check(self, facts: Facts) -> Iterator[Finding]:
        """Yield what is wrong, in any order; each finding names the rule that it breaks."""


class Dated(NamedTuple):
    """An item with its months, counted from January of its plan's year; None where it has none."""

    first: int | None
    last: int | None
    about: int | None
    """The year that its title says it is about."""
    place: Place


class Crossing(NamedTuple):
    """What is kept of a plan for rules whose matters cross from one year into the next."""

    sessions: tuple[int, ...]
    """Months with a session of the standing committee."""
    audits: tuple[Dated, ...]
    """Reports on audits."""
    corrections: tuple[Dated, ...]
    """Reports on the correction of what audits found."""
    is_exempted: bool
    """Whether the plan says why it has no report on corrections."""


class Succession(NamedTuple):
    """A matter of an earlier plan that a row says it carries on."""

    written: str
    place: Place
    is_unknown: bool = False
    """Whether the plan is there, and has no such matter."""
    candidates: tuple[str, ...] = ()
    """What may be meant then."""

    @property
    def plan(self) -> str:
        """The name of the plan; nothing where none is written."""
        return self.written.partition("/")[0].strip()

    @property
    def row(self) -> str:
        """How the plan's row is referred to; nothing where that is not written."""
        return self.written.partition("/")[2].strip()


class PlanHead(NamedTuple):
    """What is kept of a plan when all of a repo's plans are compared."""

    name: str
    year: int | None
    organ: str | None
    place: Place
    """Where the plan says its year, or where it begins."""
    crossing: Crossing | None = None
    """None where the law's demands cannot be put to it."""
    ordinals: "YearOrdinals | None" = None
    """The terms and sessions that count on from the plan of the year before."""
    has_work_points: bool = False
    """Whether it holds the one document that a year has once, whatever else is adopted."""
    is_account: bool = False
    """Whether it only tells of work done, as a review does that lies by itself."""
    is_checked: bool = True
    """Whether it was named; a neighbour that was not is only looked at."""
    has_ledger: bool = False
    """Whether it is told what happened after its adoption."""
    accounts: "tuple[ReviewAccount, ...]" = ()
    """What its reviews tell of each year."""
    compared: "tuple[CheckedAccount, ...]" = ()
    """The same beside plan and ledger of each year, once all plans are read."""
    successions: tuple[Succession, ...] = ()
    """What its rows carry on of earlier plans; once all plans are read, with what is known of it there."""


def by_organ_and_year(plans: Iterable[PlanHead]) -> dict[tuple[str, int], PlanHead]:
    """Return the plan of each organ and year to which the law's demands can be put."""
    return {
        (plan.organ, plan.year): plan
        for plan in plans
        if plan.organ and plan.year and plan.crossing
    }


class RepoRules(Protocol):
    """A module with rules that compare plans."""

    RULES: tuple[Rule, ...]

    def check_all(self, plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
        """Yield what is wrong, in any order."""

"""Sentences that are items: 听取和审议…的报告。报告拟安排在6月份举行的常委会会议上听取和审议。由财经委负责。

What a plan would say by keys is read from the sentence as offices write it, each thing with the
place of its words. Nothing is guessed: what is not said in a wording that is known stays empty.
Knows no plan; is loaded only for plans that have sentences.
"""

from itertools import combinations
from typing import Generic, NamedTuple, TypeVar

from npc.genre.actions import BEGINNINGS, BY_COMMITTEE, DEALT_WITH, REPORTED, read_action
from npc.genre.departments import Departments, Owners
from npc.genre.lexicon.sentences import SIGNS_OF_KEYS, SIGNS_OF_SENTENCES
from npc.genre.owners import owners_in
from npc.genre.reporters import reporters
from npc.genre.sentence_clauses import Fact, Facts, Field
from npc.genre.sentence_facts import facts_of
from npc.genre.sentence_faults import FaultKind, SentenceFault
from npc.genre.sentence_text import Line
from npc.genre.sentence_words import COMMITTEE
from npc.genre.timing import Fault
from npc.genre.when import When

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Read(NamedTuple, Generic[T_co]):
    """A value that was read, and where in the sentence its words stand."""

    value: T_co
    start: int
    end: int
    """Offset behind them; of several with words between, from the first to the last."""


class Sentence(NamedTuple):
    """What a sentence says of its item; what it does not say is None or empty."""

    text: str
    """The sentence as written; the offsets of what was read count in it."""
    matter: Read[str] | None
    """听取和审议…的报告, without time, notes in brackets and the sentences that follow."""
    action: Read[str] | None
    reporters: tuple[Read[str], ...]
    when: Read[When] | None
    """The time of the session where it tells one, else that of the work, if no meeting is to hear it."""
    research: Read[When] | None
    """The time of the work before a session."""
    due: Read[When] | None
    meetings: tuple[Read[str], ...]
    """Kinds of meeting that it names: 常委会会议."""
    session: Read[str] | None
    """第八次."""
    owners: Read[Owners] | None
    assisting: Read[Owners] | None
    """配合部门."""
    leader: Read[str] | None
    """分管领导: an office."""
    focus: Read[str] | None
    """重点."""
    concluded: str | None
    """The meeting that only its act tells, where it names none: 常委会会议."""
    faults: tuple[SentenceFault, ...]
    unread: tuple[Read[str], ...]
    """Clauses that tell nothing that is known."""

    @property
    def is_read(self) -> bool:
        """Whether it tells anything besides the matter."""
        told = (self.when, self.due, self.owners, self.assisting, self.focus, self.leader)
        return bool(self.meetings) or any(read is not None for read in told)

    @property
    def impossible(self) -> SentenceFault | None:
        """A time that cannot be; None where there is none."""
        found = (fault for fault in self.faults if fault.kind is FaultKind.NO_SUCH_TIME)
        return next(found, None)

    def stretch_of(self, key: str) -> tuple[int, int] | None:
        """Return where the words stand that say what a key of an item would; None where none do."""
        read = {
            "title": (self.matter,),
            "when": (self.when,),
            "research": (self.research,),
            "due": (self.due,),
            "owners": (self.owners,),
            "with": (self.assisting,),
            "leader": (self.leader,),
            "focus": (self.focus,),
            "action": (self.action,),
            "meetings": self.meetings,
            "reporters": self.reporters,
        }.get(key, ())
        said = [(each.start, each.end) for each in read if each]
        if key == "when" and not said and self.impossible:
            return self.impossible.stretch
        return (said[0][0], said[-1][1]) if said else None

    def unread_as(self, key: str) -> Read[str] | None:
        """Return words that look as if they said what a key would, and are not understood."""
        if self.stretch_of(key):
            return None
        signs = SIGNS_OF_KEYS[key]
        return next(
            (read for read in self.unread if any(sign in read.value for sign in signs)), None
        )


def may_be_read(text: str) -> bool:
    """Return whether a text may tell a time, meeting or department: cheap, and often enough no."""
    for sign in SIGNS_OF_SENTENCES:  # twice as fast as any()  # noqa: SIM110
        if sign in text:
            return True
    return False


def read_sentence(text: str, *, year: int | None, departments: Departments) -> Sentence:
    """Return what a sentence says of its item.

    Args:
        text: One or several sentences of one item, as the office writes them.
        year: The plan's year, against which a written year counts.
        departments: The plan's list; where it is empty, no name is unknown.

    """
    line = Line(text)
    facts = facts_of(line, departments)
    return _Assembly(line, facts, year, departments).sentence()


class _Assembly:
    """What was read of a sentence, put together."""

    def __init__(
        self, line: Line, facts: Facts, year: int | None, departments: Departments
    ) -> None:
        self._line = line
        self._facts: dict[Field, Facts] = {}
        for fact in facts:
            self._facts.setdefault(fact.field, []).append(fact)
        self._year = year
        self._departments = departments
        self._faults: list[SentenceFault] = []

    def sentence(self) -> Sentence:
        matter = self._matter()
        action = self._action(matter)
        when, research = self._times(action)
        due = self._joined_time(self._of(Field.DUE))
        meetings = self._meetings()
        owners, assisting = self._owners(Field.OWNERS), self._owners(Field.WITH)
        return Sentence(
            self._line.text,
            matter,
            action,
            self._reporters(matter),
            when,
            research,
            due,
            meetings,
            self._session(),
            owners,
            assisting,
            self._words(Field.LEADER),
            self._words(Field.FOCUS),
            None if meetings else self._concluded(action),
            tuple(sorted(self._faults, key=lambda fault: fault.stretch)),
            tuple(
                self._read(self._line.written(fact.stretch), [fact])
                for fact in self._of(Field.NOTHING)
            ),
        )

    def _of(self, field: Field) -> Facts:
        return self._facts.get(field, [])

    def _read(self, value: T, facts: Facts) -> Read[T]:
        start, _ = self._line.at(facts[0].stretch)
        _, end = self._line.at(facts[-1].stretch)
        return Read(value, start, end)

    def _matter(self) -> Read[str] | None:
        """Join the clauses that name the matter; those that follow one another as they stand."""
        pieces = self._of(Field.MATTER)
        stretches: list[tuple[int, int]] = []
        for start, end in (piece.stretch for piece in pieces):
            if stretches and start == stretches[-1][1] + 1:
                stretches[-1] = (stretches[-1][0], end)
            else:
                stretches.append((start, end))
        words = "，".join(map(self._line.written, stretches))
        return self._read(words, pieces) if pieces else None

    def _action(self, matter: Read[str] | None) -> Read[str] | None:
        """Read the action from the matter, or from what a meeting does with it."""
        acts = [(fact, read_action(fact.act)) for fact in self._of(Field.ACT)]
        name = read_action(matter.value) if matter else None
        if not matter or not name:
            return next((self._read(said, [fact]) for fact, said in acts if said), None)
        verb = next((word for word in BEGINNINGS if matter.value.startswith(word)), "")
        is_verb = BEGINNINGS.get(verb) == name
        end = matter.start + len(verb) if is_verb else matter.end
        for fact, said in acts:
            if name in _COMPARED and said in _COMPARED and said != name:
                stretch = self._line.at(fact.stretch)
                other = (matter.start, end)
                words = self._line.written(fact.stretch)
                self._faults.append(
                    SentenceFault(FaultKind.TWO_ACTIONS, words, stretch, name, other)
                )
        return Read(name, matter.start, end)

    def _reporters(self, matter: Read[str] | None) -> tuple[Read[str], ...]:
        named = self._of(Field.REPORTERS)
        if named:
            return tuple(
                self._read(self._line.plain[slice(*part)], [Fact(Field.REPORTERS, part)])
                for fact in named
                for part in self._line.cut(fact.stretch, "、")
            )
        if not matter or len(matter.value) > _LONGEST_TITLE:
            return ()
        # 市政府关于…的报告拟提请…听取: the verb stands behind the matter.
        verb = "听取" if self._of(Field.ACT) and not read_action(matter.value) else ""
        return tuple(_found(organ, matter) for organ in reporters(verb + matter.value))

    def _times(self, action: Read[str] | None) -> tuple[Read[When] | None, Read[When] | None]:
        """Return the time of the item, and that of the work before it.

        Where only the work has a time, it is the item's, unless a meeting is to deal with it:
        听取…的报告。6月开展调研 does not say when it is heard.
        """
        sessions, work = self._of(Field.WHEN), self._of(Field.RESEARCH)
        when, research = self._joined_time(sessions), self._joined_time(work)
        is_heard = action is not None and action.value in DEALT_WITH
        is_own = not is_heard or any(fact.is_before for fact in work)
        return (research, None) if not sessions and is_own else (when, research)

    def _joined_time(self, facts: Facts) -> Read[When] | None:
        """Read times of one thing; those that contradict one another are none."""
        read = [(fact, when) for fact in facts if (when := self._time(fact))]
        for (fact, when), (other, before) in combinations(read[:_MOST_TIMES], 2):
            if _contradict(fact, when, other, before):
                self._two_times(fact, other)
                return None
        found = [fact for fact, _ in read]
        if len(read) < 2:  # noqa: PLR2004 - nothing to join
            return self._read(read[0][1], found) if read else None
        words = "、".join(dict.fromkeys(when.text for _, when in read))
        return self._read(When.parse(words, year=self._year), found)

    def _time(self, fact: Fact) -> When | None:
        """Read a time; one that cannot be is a fault, and one that says no month is none."""
        words = self._line.written(fact.stretch)
        when = When.parse(words, year=self._year)
        if not when.faults:
            return when
        if not _IMPOSSIBLE.isdisjoint(when.faults):
            stretch = self._line.at(fact.stretch)
            self._faults.append(SentenceFault(FaultKind.NO_SUCH_TIME, words, stretch))
        return None

    def _two_times(self, fact: Fact, other: Fact) -> None:
        written, at = self._line.written, self._line.at
        self._faults.append(
            SentenceFault(
                FaultKind.TWO_TIMES,
                written(other.stretch),
                at(other.stretch),
                written(fact.stretch),
                at(fact.stretch),
            )
        )

    def _meetings(self) -> tuple[Read[str], ...]:
        kinds: dict[str, Read[str]] = {}
        for fact in self._of(Field.MEETING):
            if fact.meeting:
                kinds.setdefault(fact.meeting.kind, self._read(fact.meeting.kind, [fact]))
        return tuple(kinds.values())

    def _session(self) -> Read[str] | None:
        named = (fact for fact in self._of(Field.MEETING) if fact.meeting and fact.meeting.session)
        fact = next(named, None)
        return self._read(fact.meeting.session, [fact]) if fact and fact.meeting else None

    def _concluded(self, action: Read[str] | None) -> str | None:
        """Return the meeting that an act of the matter tells: 审查和批准 only the committee does."""
        acts = (read_action(self._line.written(piece.stretch)) for piece in self._of(Field.MATTER))
        is_concluded = (action and action.value in BY_COMMITTEE) or any(
            act in BY_COMMITTEE for act in acts
        )
        return COMMITTEE if is_concluded else None

    def _owners(self, field: Field) -> Read[Owners] | None:
        facts = self._of(field)
        names = dict.fromkeys(self._line.written(fact.stretch) for fact in facts)
        if not facts:
            return None
        owners = owners_in(("、".join(names),), self._departments)
        if self._departments:
            self._unknown(owners, facts)
        return self._read(owners, facts)

    def _unknown(self, owners: Owners, facts: Facts) -> None:
        for name in (owner.text for owner in owners if not owner.is_known):
            for fact in facts:
                start, end = self._line.at(fact.stretch)
                at = self._line.text.find(name, start, end)
                if at >= 0:
                    stretch = (at, at + len(name))
                    self._faults.append(SentenceFault(FaultKind.UNKNOWN_DEPARTMENT, name, stretch))
                    break

    def _words(self, field: Field) -> Read[str] | None:
        facts = self._of(field)
        if not facts:
            return None
        return self._read(self._line.written((facts[0].stretch[0], facts[-1].stretch[1])), facts)


_MOST_TIMES = 12
_LONGEST_TITLE = 1000
"""Characters of a matter in which organs are looked for; what is longer is no title."""
_COMPARED = REPORTED | {"审查和批准"}
"""Acts of which one does not stand for another; 审议 stands for 听取和审议."""
_IMPOSSIBLE = frozenset((Fault.NO_SUCH_MONTH, Fault.NO_SUCH_DAY, Fault.BACKWARDS))


def _found(organ: str, matter: Read[str]) -> Read[str]:
    """Return an organ with its place; of 市“两院” the words of the matter tell both courts."""
    at = matter.value.find(organ)
    if at < 0:
        return Read(organ, matter.start, matter.end)
    return Read(organ, matter.start + at, matter.start + at + len(organ))


def _contradict(fact: Fact, when: When, other: Fact, before: When) -> bool:
    """Return whether two times of one thing have no month in common; 4月初审，8月表决 are of two."""
    are_apart = not any(
        here.first <= there.last and there.first <= here.last
        for here in when.possible
        for there in before.possible
    )
    acts = (fact.act, other.act)
    if fact.is_before and other.is_before:
        return False
    are_two = all(acts) and any(read_action(act) not in _COMPARED for act in acts)
    return are_apart and bool(when.windows) and bool(before.windows) and not are_two

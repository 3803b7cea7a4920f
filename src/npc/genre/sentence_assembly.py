"""What the clauses of a sentence tell, put together: one value of each kind, and what contradicts another."""

from npc.genre.actions import BEGINNINGS, BESIDE, BY_COMMITTEE, DEALT_WITH, read_action
from npc.genre.departments import Departments, Owners
from npc.genre.owners import owners_in
from npc.genre.reporters import reporters
from npc.genre.sentence_faults import FaultKind, SentenceFault
from npc.genre.sentence_fields import Field, Telling, Tellings
from npc.genre.sentence_readings import Read, ReadSentence
from npc.genre.sentence_text import Line
from npc.genre.sentence_times import COMPARED, Times, read_at
from npc.genre.sentence_words import COMMITTEE
from npc.genre.when import When


class Assembly:
    """What was read of a sentence, put together."""

    def __init__(
        self, line: Line, tellings: Tellings, *, year: int | None, departments: Departments
    ) -> None:
        self._line = line
        self._tellings: dict[Field, Tellings] = {}
        for telling in tellings:
            self._tellings.setdefault(telling.field, []).append(telling)
        self._times_of = Times(line, year)
        self._departments = departments
        self._faults: list[SentenceFault] = []

    def sentence(self) -> ReadSentence:
        """Return all that the sentence says."""
        matter = self._matter()
        action = self._action(matter)
        when, research = self._times(action)
        due = self._times_of.joined(self._of(Field.DUE))
        meetings = self._meetings()
        owners, assisting = self._owners(Field.OWNERS), self._owners(Field.WITH)
        return ReadSentence(
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
            tuple(sorted((*self._faults, *self._times_of.faults), key=lambda fault: fault.stretch)),
            tuple(
                read_at(self._line, self._line.written(telling.stretch), [telling])
                for telling in self._of(Field.NOTHING)
            ),
        )

    def _of(self, field: Field) -> Tellings:
        return self._tellings.get(field, [])

    def _matter(self) -> Read[str] | None:
        """Join the clauses that name the matter; those that follow one another as they stand."""
        tellings = self._of(Field.MATTER)
        stretches: list[tuple[int, int]] = []
        for start, end in (telling.stretch for telling in tellings):
            if stretches and start == stretches[-1][1] + 1:
                stretches[-1] = (stretches[-1][0], end)
            else:
                stretches.append((start, end))
        words = "，".join(map(self._line.written, stretches))
        return read_at(self._line, words, tellings) if tellings else None

    def _action(self, matter: Read[str] | None) -> Read[str] | None:
        """Read the action from the matter, or from what a meeting does with it."""
        acts = [(telling, read_action(telling.act)) for telling in self._of(Field.ACT)]
        name = read_action(matter.value) if matter else None
        if not matter or not name:
            return next(
                (read_at(self._line, said, [telling]) for telling, said in acts if said), None
            )
        verb = next((word for word in BEGINNINGS if matter.value.startswith(word)), "")
        is_verb = BEGINNINGS.get(verb) == name
        end = matter.start + len(verb) if is_verb else matter.end
        for telling, said in acts:
            if name in COMPARED and said in COMPARED and said != name:
                stretch = self._line.at(telling.stretch)
                other = (matter.start, end)
                words = self._line.written(telling.stretch)
                self._faults.append(
                    SentenceFault(FaultKind.TWO_ACTIONS, words, stretch, name, other)
                )
        return Read(name, matter.start, end)

    def _reporters(self, matter: Read[str] | None) -> tuple[Read[str], ...]:
        named = self._of(Field.REPORTERS)
        if named:
            return tuple(
                read_at(
                    self._line, self._line.plain[slice(*part)], [Telling(Field.REPORTERS, part)]
                )
                for telling in named
                for part in self._line.cut(telling.stretch, "、")
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
        sessions, work = self._sessions_and_work(action)
        when, research = self._times_of.joined(sessions), self._times_of.joined(work)
        is_heard = action is not None and action.value in DEALT_WITH
        is_own = not is_heard or any(telling.is_before for telling in work)
        return (research, None) if not sessions and is_own else (when, research)

    def _sessions_and_work(self, action: Read[str] | None) -> tuple[Tellings, Tellings]:
        """Part times of sessions from those of work: of 检查…（6月），8月听取报告 the first is of the work."""
        sessions, work = self._of(Field.WHEN), self._of(Field.RESEARCH)
        heard = [telling for telling in sessions if telling.meeting or telling.act]
        others = [telling for telling in sessions if telling not in heard]
        is_work = action is not None and action.value in _WORK
        if is_work and heard and others and self._times_of.are_in_order(others, heard):
            return heard, [*others, *work]
        return sessions, work

    def _meetings(self) -> tuple[Read[str], ...]:
        kinds: dict[str, Read[str]] = {}
        for telling in self._of(Field.MEETING):
            if telling.meeting:
                kinds.setdefault(
                    telling.meeting.kind, read_at(self._line, telling.meeting.kind, [telling])
                )
        return tuple(kinds.values())

    def _session(self) -> Read[str] | None:
        named = (
            telling
            for telling in self._of(Field.MEETING)
            if telling.meeting and telling.meeting.session
        )
        telling = next(named, None)
        return (
            read_at(self._line, telling.meeting.session, [telling])
            if telling and telling.meeting
            else None
        )

    def _concluded(self, action: Read[str] | None) -> str | None:
        """Return the meeting that an act of the matter tells: 审查和批准 only the committee does."""
        acts = (
            read_action(self._line.written(telling.stretch))
            for telling in (*self._of(Field.MATTER), *self._of(Field.ACT))
        )
        is_concluded = (
            (action and action.value in BY_COMMITTEE)
            or any(act in BY_COMMITTEE for act in acts)
            or self._is_inquiry(action)
        )
        return COMMITTEE if is_concluded else None

    def _is_inquiry(self, action: Read[str] | None) -> bool:
        """Return whether it is an inquiry on a report that is deliberated: 结合审议…报告开展专题询问."""
        return action is not None and action.value == "专题询问" and "审议" in self._line.plain

    def _owners(self, field: Field) -> Read[Owners] | None:
        tellings = self._of(field)
        names = dict.fromkeys(self._line.written(telling.stretch) for telling in tellings)
        if not tellings:
            return None
        owners = owners_in(("、".join(names),), self._departments)
        if self._departments:
            self._unknown(owners, tellings)
        return read_at(self._line, owners, tellings)

    def _unknown(self, owners: Owners, tellings: Tellings) -> None:
        for name in (owner.text for owner in owners if not owner.is_known):
            for telling in tellings:
                start, end = self._line.at(telling.stretch)
                at = self._line.text.find(name, start, end)
                if at >= 0:
                    stretch = (at, at + len(name))
                    self._faults.append(SentenceFault(FaultKind.UNKNOWN_DEPARTMENT, name, stretch))
                    break

    def _words(self, field: Field) -> Read[str] | None:
        tellings = self._of(field)
        if not tellings:
            return None
        return read_at(
            self._line,
            self._line.written((tellings[0].stretch[0], tellings[-1].stretch[1])),
            tellings,
        )


_WORK = BESIDE | {"执法检查", "工作评议"}
"""What is done outside meetings; a report of it may be heard later."""
_LONGEST_TITLE = 1000
"""Characters of a matter in which organs are looked for; what is longer is no title."""


def _found(organ: str, matter: Read[str]) -> Read[str]:
    """Return an organ with its place; of 市“两院” the words of the matter tell both courts."""
    at = matter.value.find(organ)
    if at < 0:
        return Read(organ, matter.start, matter.end)
    return Read(organ, matter.start + at, matter.start + at + len(organ))

"""A row of meetings in a text, with what is known of them."""

from npc.diagnostics import Ground, Rule
from npc.facts.national_calendar import NationalCalendar
from npc.genre.lexicon.formulations import GUIDED, GUIDING, ON_A_MATTER
from npc.genre.named_meetings import MeetingRow, NamedMeeting
from npc.messages import Message
from npc.records import NamedTuple
from npc.rules.base import Finding, at_place
from npc.rules.language.judging.speech import Speech


class SaidRow(NamedTuple):
    """A row of meetings, where it is said."""

    rule: Rule
    speech: Speech
    row: MeetingRow
    calendar: NationalCalendar
    here: frozenset[NamedMeeting]
    """All meetings that its text names."""
    everywhere: frozenset[NamedMeeting]
    """All meetings that the plan names."""

    @property
    def words(self) -> str:
        """The row as it is written."""
        return self.speech.text[self.row.start : self.row.end]

    @property
    def before(self) -> str:
        """What stands in front of it in its clause, without 党的."""
        return self.speech.clause_around(self.row.start)[0].removesuffix("党的")

    @property
    def is_guiding(self) -> bool:
        """Whether work is to follow it: 深入学习贯彻党的二十大精神, 以党的二十大精神为指导."""
        speech, row = self.speech, self.row
        if not speech.text.startswith("精神", row.end):
            return False
        before, after = speech.clause_around(row.start)
        is_followed = any(word in before for word in GUIDING) or any(
            word in after for word in GUIDED
        )
        return is_followed and not any(word in before for word in ON_A_MATTER)

    def finding(
        self,
        message: Message,
        hint: Message,
        grounds: tuple[Ground, ...],
        *,
        is_sure: bool,
        in_rows: bool = False,
    ) -> Finding:
        """Say what is wrong with it.

        Args:
            message: What is wrong.
            hint: What to do.
            grounds: On what it stands.
            is_sure: Whether it is surely wrong in body text.
            in_rows: Whether it is so in the rows of tables, too.

        """
        severity = self.speech.worst(is_sure=is_sure, in_rows=in_rows)
        return Finding(
            self.rule,
            message,
            self.speech.at,
            hint,
            severity=severity,
            fix=at_place(self.speech.text, self.row.start, self.row.end),
            grounds=grounds,
        )

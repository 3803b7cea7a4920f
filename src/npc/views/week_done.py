"""What was done in a week: matters and their stretches, and what organs sent in."""

from collections.abc import Iterator, Sequence
from datetime import date

from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.views.entries import Entry, owners_of
from npc.views.lights import Light, Lights, Standing
from npc.views.owed_by_facts import ON_SUGGESTIONS
from npc.views.phrases import PAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.tracking import told_of
from npc.views.weeks import Week


class DoneRow(NamedTuple):
    """Something that was done in the week."""

    day: date
    reference: Text
    text: Text
    owners: Text
    in_time: Text
    key: str | None = None


def done_in(schedule: Schedule, lights: Lights, week: Week) -> Iterator[DoneRow]:
    """Yield what was done of matters, and what organs sent in, from Monday up to the day."""
    for entry in schedule.entries:
        matter, light = entry.matter, lights.of(entry.matter)
        for number, day in enumerate(_days_done(entry, schedule), 1):
            if week.holds(day) and day <= week.day:
                is_whole = light.standing is Standing.DONE and day == matter.progress.done_on
                told = _in_time(light) if is_whole else _PART.format(n=number, of=light.stretches)
                reference = schedule.reference(matter)
                key = schedule.key(matter)
                yield DoneRow(day, reference, matter.text, entry.owners, told, key)
    yield from _sent_in(schedule, lights, week)


def _days_done(entry: Entry, schedule: Schedule) -> Sequence[date]:
    """Return the days on which a matter, or one of its stretches, was done."""
    told, done_on = told_of(entry.matter, schedule.facts), entry.matter.progress.done_on
    days = [done.day for done in told.done] if told else []
    return days or ([done_on] if done_on else [])


_PART = Message("{n} of {of}", "第{n}次，共{of}次")


def _in_time(light: Light) -> Text:
    """Say whether something was done when it was due; nothing where it never was."""
    if light.due is None:
        return ""
    return _LATE.format(days=light.days) if light.days else _IN_TIME_SAID


_IN_TIME_SAID, _LATE = Message("in time", "按期"), Message("{days} d late", "迟{days}日")


def _sent_in(schedule: Schedule, lights: Lights, week: Week) -> Iterator[DoneRow]:
    """Yield the opinions that were replied to, and the suggestions of which the last was answered."""
    book = schedule.facts.book
    if book is None:
        return
    wanted = {entry.matter.at for entry in schedule.entries}
    for followed in book.opinions:
        opinion, name = followed.opinion, followed.opinion.called
        matters = [book.record(each).matter for each in followed.matters if each.at in wanted]
        if opinion.replied and week.holds(opinion.replied) and matters:
            text = _REPLIED.format(who=joined(opinion.to, PAUSE), name=name)
            told = _in_time(lights.of_opinion(followed))
            yield DoneRow(opinion.replied, name, text, owners_of(matters), told)
    reports = [each for each in schedule.facts.items_for(ON_SUGGESTIONS) if each.at in wanted]
    for answered in book.suggestions:
        batch, light = answered.batch, lights.of_batch(answered)
        day = answered.done_on
        is_wanted = reports or not schedule.filters.of_matters.is_narrowing
        if day and week.holds(day) and day <= week.day and is_wanted:
            who = joined(batch.to, PAUSE)
            text = _ANSWERED.format(who=who, batch=Verbatim(batch.name), number=batch.count)
            yield DoneRow(day, "", text, owners_of(reports), _in_time(light))


_REPLIED = Message("{who} replied to {name}", "{who}书面报告{name}的办理情况")
_ANSWERED = Message(
    "{who} answered all {number} of deputies’ suggestions ({batch})",
    "{who}答复代表建议（{batch}）全部{number}件",
)

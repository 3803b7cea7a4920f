"""The matters of a plan, each once, as lists and calendars are given them, and how each stands."""

import datetime as dt

from npc.facts.due_days import due_of
from npc.facts.facts import Facts
from npc.output.json_objects import STRING, JsonField, JsonObject, ref
from npc.output.plan_json.told import (
    DAY_OR_NULL,
    STANDING,
    STANDING_ABOUT,
    TOLD,
    day_or_none,
)
from npc.output.plan_json.values import PLACE
from npc.output.views.json_text import matter_record
from npc.plan import Matter
from npc.records import NamedTuple
from npc.views.entries import entries_of
from npc.views.filters import Filters
from npc.views.lights import Lights
from npc.views.schedule import Schedule
from npc.views.view import ListedMatter


class StatedMatter(NamedTuple):
    """A matter of the plan, and what is known of it."""

    matter: Matter
    listed: ListedMatter
    facts: Facts
    lights: Lights | None
    """None where no day is asked about."""

    @property
    def told(self) -> dict[str, object] | None:
        """What ledgers tell of it; None where the plan has none."""
        return TOLD.of(self.facts.book.record(self.matter)) if self.facts.book else None

    @property
    def standing(self) -> str | None:
        """How it stands on the day."""
        return str(self.lights.of(self.matter).standing) if self.lights else None


def stated_matters(facts: Facts, day: dt.date | None) -> list[StatedMatter]:
    """Return every matter of a plan, in the plan's order.

    Args:
        facts: What is known of the plan up to the day.
        day: The day on which it is asked how each stands; None does not ask.

    """
    entries = tuple({entry.matter: entry for entry in entries_of(facts.plan)}.values())
    listed = Schedule(facts, Filters(as_of=day)).listed(entries)
    lights = Lights(facts, day) if day else None
    return [
        StatedMatter(entry.matter, each, facts, lights)
        for entry, each in zip(entries, listed, strict=True)
    ]


MATTER: JsonObject[StatedMatter] = JsonObject(
    "stated-matter",
    "全年的一个事项",
    JsonField(
        "key",
        STRING,
        "标识，各种视图相同；调整时间、部门、顺序不变",
        lambda each: each.listed.key,
    ),
    JsonField(
        "listed",
        ref("matter"),
        "与 `npc schedule … --to json` 的 `matters` 相同",
        lambda each: matter_record(each.listed),
    ),
    JsonField(
        "due",
        DAY_OR_NULL,
        "到期的日期；要办几次的，是下一次",
        lambda each: day_or_none(due_of(each.matter, each.facts)),
    ),
    JsonField("standing", STANDING, STANDING_ABOUT, lambda each: each.standing, is_always=False),
    JsonField("told", ref("told"), "台账所记", lambda each: each.told, is_always=False),
    JsonField("at", ref("place"), "写在哪里", lambda each: PLACE.of(each.matter.at.place)),
)

"""What ledgers tell up to a day, as JSON: of matters, opinions and suggestions."""

import datetime as dt

from npc.facts.due_days import next_due
from npc.facts.facts import Facts
from npc.kinds.record import Record
from npc.ledger.records import Done, FollowedBatch, FollowedOpinion, Tracked
from npc.output.json_objects import (
    BOOLEAN,
    COUNT,
    DAY,
    STRING,
    JsonField,
    JsonObject,
    Schema,
    array_of,
    or_null,
    ref,
)
from npc.output.plan_json.records import objects
from npc.output.plan_json.row import PlanRow
from npc.output.plan_json.values import PLACE
from npc.records import NamedTuple
from npc.views.lights import Lights, Standing

DAY_OR_NULL = or_null(DAY)
STANDING: Schema = {"enum": [str(each) for each in Standing]}
STANDING_ABOUT = (
    "在 `as_of` 那一天怎样：`red`（逾期）、`yellow`（快到期）、`green`、`past`（已过期，而计划没有记办结）、"
    "`all-year`（全年）、`undated`（时间未定）、`postponed`（延期）、`dropped`（取消）、`done`（办结）"
)


def day_or_none(day: dt.date | None) -> str | None:
    """Return a day as JSON has it."""
    return day.isoformat() if day else None


def record_of(record: Record | None) -> dict[str, object] | None:
    """Return a mapping of a ledger as JSON."""
    return objects()[type(record)].of(PlanRow(record, {})) if record else None


_DONE: JsonObject[Done] = JsonObject(
    "done",
    "一次办结",
    JsonField("day", DAY, "哪一天", lambda done: done.day.isoformat()),
    JsonField("at", ref("place"), "写在哪里", lambda done: PLACE.of(done.at.place)),
)
TOLD: JsonObject[Tracked] = JsonObject(
    "told",
    "台账记的一项",
    JsonField("done", array_of(ref("done")), "办结，逐次", lambda t: [*map(_DONE.of, t.done)]),
    JsonField("done_on", DAY_OR_NULL, "全部办结的日期", lambda told: day_or_none(told.done_on)),
    JsonField("left", COUNT, "还要办几次", lambda told: told.left),
    JsonField(
        "progress",
        array_of(ref("progress-note")),
        "进展，按日期",
        lambda told: [*map(record_of, told.notes)],
    ),
    JsonField("evidence", or_null(STRING), "佐证", lambda told: told.evidence),
    JsonField(
        "measured",
        or_null(ref("satisfaction")),
        "满意度测评",
        lambda told: record_of(told.measured),
    ),
    JsonField("is_added", BOOLEAN, "是不是通过以后新增的", lambda told: told.is_added),
    JsonField("is_moved", BOOLEAN, "是不是改了期", lambda told: told.is_moved),
    JsonField("is_dropped", BOOLEAN, "是不是取消了", lambda told: told.is_dropped),
)


class Followed(NamedTuple):
    """An opinion or a batch of suggestions, how it stands, and by when it is due."""

    number: str
    due: dt.date | None
    done_on: dt.date | None
    standing: Standing | None
    at: Record


def followed_opinions(facts: Facts, day: dt.date | None) -> list[Followed]:
    """Return the opinions that are known on a day."""
    lights = Lights(facts, day) if day else None

    def followed(each: FollowedOpinion) -> Followed:
        standing = lights.of_opinion(each).standing if lights else None
        return Followed(each.opinion.name, each.due, each.done_on, standing, each.opinion)

    return [*map(followed, facts.book.opinions if facts.book else ())]


def followed_batches(facts: Facts, day: dt.date | None) -> list[Followed]:
    """Return the batches of suggestions that are known on a day."""
    lights = Lights(facts, day) if day else None

    def followed(each: FollowedBatch) -> Followed:
        standing = lights.of_batch(each).standing if lights else None
        return Followed(each.batch.name, next_due(each), each.done_on, standing, each.batch)

    return [*map(followed, facts.book.suggestions if facts.book else ())]


FOLLOWED: JsonObject[Followed] = JsonObject(
    "followed",
    "一份审议意见，或一批代表建议；内容在 `ledgers` 的 `opinions`、`suggestions` 里",
    JsonField("number", STRING, "编号、批次", lambda each: each.number),
    JsonField("due", DAY_OR_NULL, "应当报告、答复的日期", lambda each: day_or_none(each.due)),
    JsonField(
        "done_on", DAY_OR_NULL, "报告、全部答复的日期", lambda each: day_or_none(each.done_on)
    ),
    JsonField(
        "standing",
        STANDING,
        STANDING_ABOUT,
        lambda each: each.standing and str(each.standing),
        is_always=False,
    ),
    JsonField("at", ref("place"), "写在哪里", lambda each: PLACE.of(each.at.at.place)),
)
PARTS = (TOLD, _DONE, FOLLOWED)
"""The objects of ledgers."""

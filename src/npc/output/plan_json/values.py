"""Values that are read from words, as JSON: the words as written stand beside what they come to."""

from collections.abc import Sequence

from npc.diagnostics import Place
from npc.genre.departments import Owner, Owners
from npc.genre.timing import Timing, Window
from npc.genre.when import When
from npc.kinds.matter import Reference
from npc.output.json_objects import (
    BOOLEAN,
    INTEGER,
    STRING,
    JsonField,
    JsonObject,
    array_of,
    or_null,
    ref,
)

PLACE: JsonObject[Place] = JsonObject(
    "place",
    "写在哪个文件的什么位置",
    JsonField("path", STRING, "文件的路径", lambda place: place.path),
    JsonField("line", or_null(INTEGER), "第几行，从1数起", lambda at: at.span and at.span.line),
    JsonField(
        "column", or_null(INTEGER), "第几个字符，从1数起", lambda at: at.span and at.span.column
    ),
)
_PAIR = {**array_of(INTEGER), "minItems": 2, "maxItems": 2}


def _pairs(pairs: Sequence[Window | tuple[int, int]]) -> list[list[int]]:
    return [[first, last] for first, last in pairs]


WHEN: JsonObject[When] = JsonObject(
    "when",
    "时间",
    JsonField("text", STRING, "照原文", lambda when: when.text),
    JsonField(
        "timing",
        {"enum": [each.value for each in Timing]},
        "`months`（在某些月份）、`year-round`（全年）、`recurring`（定期）、`unscheduled`（未定）",
        lambda when: when.timing.value,
    ),
    JsonField(
        "months",
        array_of(_PAIR),
        "各段的起止月份，从计划年度1月算起：`[[3, 4], [12, 12]]`，13 即次年1月",
        lambda when: _pairs(when.windows),
    ),
    JsonField(
        "days",
        array_of(_PAIR),
        "写明日、旬的，各段第一个月的起始日、最后一个月的截止日：2月20日为 `[20, 20]`，3月上旬为 `[1, 10]`；"
        "0 为没有写明",
        lambda when: _pairs(when.days),
        is_always=False,
    ),
    JsonField(
        "is_deadline",
        BOOLEAN,
        "是不是最迟的时间，如 9月底前",
        lambda when: when.is_deadline,
    ),
)
OWNERS: JsonObject[Owners] = JsonObject(
    "owners",
    "部门",
    JsonField("text", STRING, "照原文", lambda owners: owners.text),
    JsonField(
        "names",
        array_of(STRING),
        "逐个的名称，名单中的用正式名称",
        lambda owners: [*map(_name, owners)],
    ),
    JsonField(
        "lead",
        or_null(STRING),
        "牵头的",
        lambda owners: _name(owners.lead) if owners.lead else None,
    ),
    JsonField(
        "departments",
        array_of(STRING),
        "其中名单中的",
        lambda owners: [each.department.name for each in owners if each.department],
    ),
)


def _name(owner: Owner) -> str:
    return owner.department.name if owner.department else owner.text


REFERENCE: JsonObject[Reference] = JsonObject(
    "reference",
    "所引的要点或事项",
    JsonField("text", STRING, "照原文：序号、id，或者附件的编号", lambda reference: reference.text),
    JsonField("at", ref("place"), "写在哪里", lambda reference: PLACE.of(reference.at.place)),
)
PARTS = (WHEN, OWNERS, REFERENCE, PLACE)
"""The objects in any document."""

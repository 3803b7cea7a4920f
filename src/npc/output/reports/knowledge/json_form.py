"""Entries of the base of knowledge as JSON, for programs; its form has a version."""

from collections.abc import Sequence

from npc.knowledge import KNOWN_UNTIL
from npc.messages import Language
from npc.output.json_objects import (
    BOOLEAN,
    DAY,
    STRING,
    JsonField,
    JsonObject,
    array_of,
    head_of,
    or_null,
    ref,
)
from npc.output.reports.json_document import GROUND, SENTENCE
from npc.output.reports.json_text import dumps
from npc.output.reports.knowledge.telling import ToldEntry

VERSION = 1
"""Goes up when a field changes its meaning or is taken away; new fields may come without."""
_ENTRY: JsonObject[ToldEntry] = JsonObject(
    "entry",
    "一条",
    JsonField("family", STRING, "类别，如 `laws`", lambda one: one.entry.family),
    JsonField("id", STRING, "名称，同类之中不重复", lambda one: one.name),
    JsonField("from", or_null(DAY), "起；一直如此的为 `null`", lambda one: one.entry.since or None),
    JsonField(
        "until", or_null(DAY), "止；至今有效的为 `null`", lambda one: one.entry.until or None
    ),
    JsonField(
        "levels", array_of(STRING), "适用于哪几级；各级的为空", lambda one: [*one.entry.levels]
    ),
    JsonField("is_unverified", BOOLEAN, "依据尚未核实", lambda one: one.entry.is_unverified),
    JsonField("is_own", BOOLEAN, "本库的 npc.yaml 所加", lambda one: one.entry.is_own),
    JsonField(
        "about",
        {"type": "object", "additionalProperties": STRING},
        "这一类的其他各键（英文名）及其内容",
        lambda one: {name.en: value for name, value in one.about},
    ),
    JsonField(
        "grounds",
        array_of(ref("ground")),
        "依据",
        lambda one: [*map(GROUND.of, one.grounds)],
    ),
)
DOCUMENT: JsonObject[Sequence[ToldEntry]] = JsonObject(
    "npc-knowledge",
    "`npc knowledge --to json` 所写。同一版本内只增加键。",
    *head_of("npc-knowledge", VERSION),
    JsonField("known_until", DAY, "收录的情况截至哪一天", lambda _: KNOWN_UNTIL.isoformat()),
    JsonField(
        "entries",
        array_of(ref("entry")),
        "各条，按类别",
        lambda entries: [*map(_ENTRY.of, entries)],
    ),
)
PARTS = (_ENTRY, GROUND, SENTENCE)
"""The objects in it."""


def document(entries: Sequence[ToldEntry], language: Language) -> bytes:  # noqa: ARG001 - both are given
    """Return the entries as data."""
    return (dumps(DOCUMENT.of(entries), indent=2) + "\n").encode("utf-8", "replace")

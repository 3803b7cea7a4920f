"""The whole report as one JSON object, for programs; its form has a version."""

from collections.abc import Iterator
from itertools import starmap

from npc.diagnostics import (
    Diagnostic,
    Edit,
    Ground,
    Place,
    Related,
    Report,
    Rule,
    Severity,
    Span,
    number_of,
)
from npc.messages import Language, Message
from npc.output.json_objects import (
    COUNT,
    INTEGER,
    STRING,
    JsonField,
    JsonObject,
    array_of,
    or_null,
    ref,
    version_of,
)
from npc.output.reports.json_text import dumps

VERSION = 1
"""Goes up when a field changes its meaning or is taken away; new fields may come without."""

SENTENCE: JsonObject[Message] = JsonObject(
    "sentence",
    "一句话，两种语言",
    JsonField("en", STRING, "英文", lambda text: text.in_language("en")),
    JsonField("zh", STRING, "中文", lambda text: text.in_language("zh")),
)
_POSITION: JsonObject[tuple[int, int]] = JsonObject(
    "position",
    "文件中的一个位置",
    JsonField("line", {**INTEGER, "minimum": 1}, "第几行，从1数起", lambda at: at[0]),
    JsonField("column", {**INTEGER, "minimum": 1}, "第几个字符，从1数起", lambda at: at[1]),
)
_START: JsonField[Span | None] = JsonField(
    "start",
    or_null(ref("position")),
    "开始的位置；说的是整个文件的为 `null`",
    lambda span: _POSITION.of((span.line, span.column)) if span else None,
)
_END: JsonField[Span | None] = JsonField(
    "end",
    or_null(ref("position")),
    "结束的位置，在最后一个字符之后；说的是整个文件的为 `null`",
    lambda span: _POSITION.of((span.end_line, span.end_column)) if span else None,
)
_PLACE: tuple[JsonField[Place], ...] = (
    JsonField("path", STRING, "文件的路径", lambda place: place.path),
    *(field.through(lambda place: place.span) for field in (_START, _END)),
)
_EDIT: JsonObject[Edit] = JsonObject(
    "edit",
    "一处改动：从 `start` 到 `end` 的文字换成 `text`",
    *(field.through(lambda edit: edit.span) for field in (_START, _END)),
    JsonField("text", STRING, "改成的文字", lambda edit: edit.text),
)
_RELATED: JsonObject[Related] = JsonObject(
    "related",
    "有关的另一处",
    JsonField(
        "message", ref("sentence"), "那里是什么", lambda related: SENTENCE.of(related.message)
    ),
    *(field.through(lambda related: related.place) for field in _PLACE),
)
GROUND: JsonObject[Ground] = JsonObject(
    "ground",
    "一条依据",
    JsonField(
        "cited", ref("sentence"), "法律和条款、文件，或者惯例", lambda one: SENTENCE.of(one.cited)
    ),
    JsonField("quote", STRING, "原文；没有的为空", lambda one: one.quote),
)
OF_RULE: tuple[JsonField[Rule], ...] = (
    JsonField("code", STRING, "规则代码，如 `NPC402`", lambda rule: rule.code),
    JsonField("name", STRING, "规则名称，如 `half-width-punctuation`", lambda rule: rule.name),
    JsonField(
        "severity",
        {"enum": [*map(str, Severity)]},
        "程度：`error`（错误）、`warning`（警告）、`info`（提示）",
        lambda rule: str(rule.severity),
    ),
)
"""What a finding and a rule itself are known by."""
_FINDING: JsonObject[Diagnostic] = JsonObject(
    "finding",
    "一个问题",
    *(field.through(lambda one: one.rule) for field in OF_RULE),
    JsonField("message", ref("sentence"), "问题，两种语言", lambda one: SENTENCE.of(one.message)),
    *(field.through(lambda one: one.place) for field in _PLACE),
    JsonField(
        "hint",
        or_null(ref("sentence")),
        "改法，两种语言；没有的为 `null`",
        lambda one: SENTENCE.of(one.hint) if one.hint else None,
    ),
    JsonField(
        "related",
        array_of(ref("related")),
        "有关的其他各处",
        lambda one: [*map(_RELATED.of, one.related)],
    ),
    JsonField(
        "fix",
        {"oneOf": [{**array_of(ref("edit")), "minItems": 1}, {"type": "null"}]},
        "`--fix` 在 `path` 这个文件里所作的改动，要么都改，要么都不改；不能自动改正的为 `null`",
        lambda one: [*map(_EDIT.of, one.fix)] or None,
    ),
    JsonField(
        "grounds",
        array_of(ref("ground")),
        "依据的条款、文件及其原文；没有的不写",
        lambda one: [*map(GROUND.of, one.grounds)] or None,
        is_always=False,
    ),
)


def _count(severity: Severity, about: str) -> JsonField[Report]:
    return JsonField(str(severity), COUNT, about, lambda report: report.number_of(severity))


_COUNTS: JsonObject[Report] = JsonObject(
    "counts",
    "各种程度的问题数，包括没有列出的",
    *starmap(_count, zip(Severity, ("错误", "警告", "提示"), strict=True)),
)
DOCUMENT: JsonObject[Report] = JsonObject(
    "npc-findings",
    "`npc plan validate --to json`、`npc docx check --to json` 所写。同一版本内只增加键。",
    version_of(VERSION),
    JsonField("plans", COUNT, "检查了几份计划", lambda report: report.plan_count),
    JsonField(
        "word_files",
        COUNT,
        "检查了几个 Word 文件（`npc docx check`）",
        lambda report: report.word_files or None,
        is_always=False,
    ),
    JsonField("counts", ref("counts"), "各种程度的问题数", _COUNTS.of),
    JsonField(
        "left_out",
        COUNT,
        "因为太多而没有列出的问题数，`--no-limit` 全部列出",
        lambda report: number_of(report.left_out) or None,
        is_always=False,
    ),
    JsonField(
        "findings",
        array_of(ref("finding")),
        "各个问题，按文件和位置的次序",
        lambda report: [*map(finding, report.diagnostics)],
    ),
)
PARTS = (_COUNTS, _FINDING, SENTENCE, _POSITION, _RELATED, _EDIT, GROUND)
"""The objects in it, in the order in which one meets them."""


def lines(report: Report, language: Language) -> Iterator[str]:  # noqa: ARG001 - both are given
    """Yield the lines of the object."""
    yield from dumps(DOCUMENT.of(report), indent=2).split("\n")


def finding(diagnostic: Diagnostic) -> dict[str, object]:
    """Return one finding as data, with its sentences in both languages."""
    return _FINDING.of(diagnostic)

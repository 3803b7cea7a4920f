"""What holds here as JSON, for programs; its form has a version."""

from npc.checking.rule_changes import IGNORE, IGNORE_HERE, SELECT, RuleChange
from npc.diagnostics import Severity
from npc.output.json_objects import (
    COUNT,
    INTEGER,
    STRING,
    JsonField,
    JsonObject,
    array_of,
    head_of,
    or_null,
    ref,
)
from npc.output.plan_json.values import PLACE
from npc.output.reports.json_document import SENTENCE
from npc.reading.plans import Reading
from npc.views.settings_records import (
    FileInForce,
    InForce,
    MachineFact,
    RepoInForce,
    SettingInForce,
    files_of,
)

VERSION = 1
"""Goes up when a key changes its meaning or is taken away; new keys may come without."""


_FILE: JsonObject[FileInForce] = JsonObject(
    "plan-file",
    "计划的一个文件",
    JsonField("path", STRING, "路径", lambda file: file.path),
    JsonField("kinds", array_of(STRING), "其中各文档的种类", lambda file: [*file.kinds]),
    JsonField("errors", COUNT, "读的时候发现的错误数", lambda file: file.errors),
)
_PLAN: JsonObject[Reading] = JsonObject(
    "plan-in-force",
    "一份计划",
    JsonField("name", STRING, "目录或文件的名称", lambda reading: reading.plan.name),
    JsonField("title", STRING, "标题", lambda reading: reading.plan.title),
    JsonField("year", or_null(INTEGER), "年度", lambda reading: reading.plan.year),
    JsonField("organ", or_null(STRING), "机关", lambda reading: reading.plan.organ),
    JsonField(
        "files",
        array_of(ref("plan-file")),
        "组成它的文件",
        lambda reading: [*map(_FILE.of, files_of(reading))],
    ),
)
_SETTING: JsonObject[SettingInForce] = JsonObject(
    "setting",
    "一项设置",
    JsonField("key", STRING, "英文的键，如 `rules.fail-on`", lambda each: each.name.en),
    JsonField(
        "value",
        or_null(STRING),
        "照原文；没有写的为默认值，没有默认值的为 `null`",
        lambda s: s.value,
    ),
    JsonField(
        "at",
        or_null(ref("place")),
        "写在哪里；没有写的为 `null`",
        lambda each: PLACE.of(each.place) if each.place else None,
    ),
)
_CHANGE: JsonObject[RuleChange] = JsonObject(
    "rule-change",
    "一行里说到的规则",
    JsonField("rule", STRING, "照原文：代码、代码开头或名称", lambda change: change.written),
    JsonField(
        "codes",
        array_of(STRING),
        "所指的各条规则；没有这条规则的为空",
        lambda change: [*change.codes],
    ),
    JsonField(
        "what",
        {"enum": [SELECT, IGNORE, IGNORE_HERE, *map(str, Severity)]},
        "`select`（只查）、`ignore`（不查）、`ignore-here`（注释：此处不查），或者改成的程度",
        lambda change: change.what,
    ),
    JsonField("at", ref("place"), "写在哪里", lambda change: PLACE.of(change.place)),
    JsonField("reason", STRING, "注释里的理由", lambda change: change.reason, is_always=False),
)
_REPO: JsonObject[RepoInForce] = JsonObject(
    "repo",
    "同一个 npc.yaml 管的计划",
    JsonField("npc_yaml", or_null(STRING), "npc.yaml 的路径；没有的为 `null`", lambda r: r.path),
    JsonField(
        "errors",
        COUNT,
        "npc.yaml 里的错误数；有错误的设置不生效",
        lambda repo: repo.errors,
    ),
    JsonField(
        "plans", array_of(ref("plan-in-force")), "各份计划", lambda r: [*map(_PLAN.of, r.readings)]
    ),
    JsonField(
        "settings", array_of(ref("setting")), "各项设置", lambda r: [*map(_SETTING.of, r.values)]
    ),
    JsonField(
        "rules",
        array_of(ref("rule-change")),
        "关闭或改变的规则",
        lambda repo: [*map(_CHANGE.of, repo.changes)],
    ),
    JsonField(
        "templates",
        array_of(STRING),
        "自己的模板，代替内置的同名模板",
        lambda repo: [*repo.templates],
    ),
)
_FACT: JsonObject[MachineFact] = JsonObject(
    "machine-fact",
    "npc 和这台电脑的一项",
    JsonField("key", STRING, "固定的名称：`npc`、`python`、`libreoffice`……", lambda f: f.key),
    JsonField(
        "value", or_null(STRING), "版本、路径、语言；没有的为 `null`", lambda fact: fact.value
    ),
    JsonField("about", ref("sentence"), "用处，或者为什么", lambda fact: SENTENCE.of(fact.about)),
)
DOCUMENT: JsonObject[InForce] = JsonObject(
    "npc-settings",
    "`npc settings --to json` 所写。同一版本内只增加键。",
    *head_of("npc-settings", VERSION),
    JsonField(
        "repos",
        array_of(ref("repo")),
        "各个计划库：同一个 npc.yaml 管的计划在一起",
        lambda found: [*map(_REPO.of, found.repos)],
    ),
    JsonField(
        "machine",
        array_of(ref("machine-fact")),
        "npc 和这台电脑：版本、语言、有没有可选的程序和字体",
        lambda found: [*map(_FACT.of, found.machine)],
    ),
)
PARTS = (_REPO, _PLAN, _FILE, _SETTING, _CHANGE, PLACE, _FACT, SENTENCE)
"""The objects in it, in the order in which one meets them."""

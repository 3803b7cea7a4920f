"""What rules say of themselves as JSON, for programs; its form has a version."""

from collections.abc import Sequence

from npc.diagnostics import Rule
from npc.messages import Language, Message
from npc.output.json_objects import BOOLEAN, STRING, JsonField, JsonObject, array_of, head_of, ref
from npc.output.reports.json_document import GROUND, OF_RULE, SENTENCE
from npc.output.reports.json_text import dumps
from npc.output.reports.rule_grounds import entries_of
from npc.output.reports.rule_page import ways_to_switch_off
from npc.rules.pages import page_of

VERSION = 1
"""Goes up when a field changes its meaning or is taken away; new fields may come without."""


def _both(text: str | Message) -> dict[str, object]:
    return SENTENCE.of(text if isinstance(text, Message) else Message(text, text))


_RULE: JsonObject[Rule] = JsonObject(
    "rule",
    "一条规则",
    *OF_RULE,
    JsonField("title", ref("sentence"), "问题", lambda rule: SENTENCE.of(rule.title)),
    JsonField("what", ref("sentence"), "检查什么", lambda rule: SENTENCE.of(page_of(rule).what)),
    JsonField("why", ref("sentence"), "理由", lambda rule: SENTENCE.of(page_of(rule).why)),
    JsonField("ground", ref("sentence"), "依据", lambda rule: SENTENCE.of(page_of(rule).ground)),
    JsonField(
        "grounds",
        array_of(ref("ground")),
        "所依据的条款、文件及其原文；没有的不写",
        lambda rule: [
            GROUND.of(ground)
            for _, entries in entries_of(page_of(rule))
            for entry in entries
            for ground in entry.grounds
        ],
        is_always=False,
    ),
    JsonField(
        "fails",
        ref("sentence"),
        "有问题的写法；是 YAML 的，两种语言相同",
        lambda rule: _both(page_of(rule).fails),
    ),
    JsonField("passes", ref("sentence"), "改正后的写法", lambda rule: _both(page_of(rule).passes)),
    JsonField(
        "encoding", STRING, "有问题的文件保存为什么编码", lambda rule: page_of(rule).encoding
    ),
    JsonField(
        "is_yaml",
        BOOLEAN,
        "两种写法是 YAML，不是用文字说明的；看不见的字符写作 ⟨U+200B⟩",
        lambda rule: isinstance(page_of(rule).fails, str),
    ),
    JsonField(
        "is_fixable", BOOLEAN, "`--fix` 能改正，或者其中有的能改正", lambda rule: rule.is_fixable
    ),
    JsonField(
        "switch_off",
        array_of(ref("sentence")),
        "不检查此项的办法；不能关闭的为空",
        lambda rule: [*map(SENTENCE.of, ways_to_switch_off(rule))],
    ),
    JsonField("since", STRING, "从 npc 的哪一版起有这条规则", lambda rule: rule.since),
)
DOCUMENT: JsonObject[Sequence[Rule]] = JsonObject(
    "npc-rules",
    "`npc rule --to json` 所写。同一版本内只增加键。",
    *head_of("npc-rules", VERSION),
    JsonField(
        "rules",
        array_of(ref("rule")),
        "各条规则，按代码的次序",
        lambda rules: [*map(_RULE.of, rules)],
    ),
)
PARTS = (_RULE, SENTENCE, GROUND)
"""The objects in it."""


def document(rules: Sequence[Rule], language: Language) -> bytes:  # noqa: ARG001 - both are given
    """Return the rules as data, with their sentences in both languages."""
    return (dumps(DOCUMENT.of(rules), indent=2) + "\n").encode("utf-8", "replace")

"""What is looked for in `# npc: ignore[…]` comments; `npc.checking.ignoring` looks for it."""

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.rules.base import Page

UNUSED = Rule(
    "NPC901",
    "unused-ignore",
    Severity.WARNING,
    Message("a comment ignores what is not found", "忽略注释没有对应的问题"),
)
UNKNOWN = Rule(
    "NPC902",
    "unknown-in-ignore",
    Severity.WARNING,
    Message("a comment ignores what is no rule", "忽略注释写的规则不存在或不能忽略"),
)
NO_REASON = Rule(
    "NPC903",
    "ignore-without-reason",
    Severity.WARNING,
    Message("a comment ignores without a reason", "忽略注释没有写明理由"),
)
MALFORMED = Rule(
    "NPC904",
    "malformed-ignore",
    Severity.WARNING,
    Message("a comment to npc cannot be read", "给 npc 的注释写法不对"),
)

ALL = (UNUSED, UNKNOWN, NO_REASON, MALFORMED)

_GROUND = Message("usage of npc", "npc 的使用约定")
_COMMA = (
    "kind: work-points\nyear: 2025\n# npc: ignore[{codes}]{reason}\npreamble: 审议报告,加强监督。\n"
)
_PLAIN = "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。{comment}\n"
_RIGHT = _COMMA.format(codes="NPC402", reason=" 照印本")

PAGES = {
    UNUSED.code: Page(
        what=Message(
            "Each rule that an ignore comment names finds something on the line it speaks of.",
            "忽略注释写明的每条规则，在它所指的那一行都有相应的问题。",
        ),
        why=Message(
            "A comment that outlives its finding would hide the next one.",
            "问题改好后注释还在，会把以后的新问题也遮住。",
        ),
        ground=_GROUND,
        fails=_PLAIN.format(comment="  # npc: ignore[NPC402] 照印本"),
        passes=_PLAIN.format(comment=""),
    ),
    UNKNOWN.code: Page(
        what=Message(
            "An ignore comment names rules by codes, beginnings of codes, or names; errors that "
            "keep a file from being read cannot be ignored.",
            "忽略注释里写规则代码、代码开头几位或名称；文件无法读取一类的错误不能忽略。",
        ),
        why=Message(
            "A slip in a code ignores nothing, without a word.", "代码写错，注释就不起作用。"
        ),
        ground=_GROUND,
        fails=_COMMA.format(codes="NPC402, half-widht", reason=" 照印本"),
        passes=_RIGHT,
    ),
    NO_REASON.code: Page(
        what=Message(
            "An ignore comment says why, behind the brackets.", "忽略注释在方括号后写明理由。"
        ),
        why=Message(
            "Who reads the plan next year needs to know whether the reason still holds.",
            "接手的人要能判断理由是否仍然成立。",
        ),
        ground=_GROUND,
        fails=_COMMA.format(codes="NPC402", reason=""),
        passes=_RIGHT,
    ),
    MALFORMED.code: Page(
        what=Message(
            "A comment that begins with “npc:” reads “# npc: ignore[CODE] reason”.",
            "以“npc:”开头的注释，写法是“# npc: ignore[代码] 理由”。",
        ),
        why=Message(
            "A comment that is not understood ignores nothing.", "写法不对的注释不起作用。"
        ),
        ground=_GROUND,
        fails=_PLAIN.format(comment="  # npc: ignore NPC402 照印本"),
        passes=_PLAIN.format(comment=""),
    ),
}
"""Their pages, by code."""

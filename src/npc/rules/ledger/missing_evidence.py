"""Evidence that names a file which is not there."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.evidence import ends_as_file
from npc.messages import Message, Verbatim
from npc.plan import Location
from npc.rules.base import Finding
from npc.source.plan_paths import Astray

RULE = Rule(
    "NPC468",
    "missing-evidence",
    Severity.WARNING,
    Message("evidence that is not there", "佐证写的文件不存在"),
)
RULES = (RULE,)
_WHOLE = 200
"""Characters of a path that is told as it is written; of a longer one the beginning is."""


def check(facts: Facts) -> Iterator[Finding]:
    """Say which files were not found when the ledgers were read, and why."""
    for ledger in facts.plan.ledgers:
        for fact in ledger.matters:
            for name, why in fact.lost:
                yield _finding(name, why, fact.at / "evidence")


def _finding(name: str, why: Astray, at: Location) -> Finding:
    is_sure = ends_as_file(name) and why not in _NOT_LOOKED_FOR
    message, hint = _WHY.get(why, _NOTHING if is_sure else _PERHAPS_NOTHING)
    return Finding(
        RULE,
        message.format(name=Verbatim(name) if len(name) <= _WHOLE else name),
        at,
        hint,
        words=name,
        severity=None if is_sure else Severity.INFO,
    )


_NOTHING = (
    Message("there is no “{name}”", "没有“{name}”这个文件"),
    Message(
        "correct the path, which begins at the folder of the ledger",
        "请改正路径，路径从台账所在的目录算起",
    ),
)
_PERHAPS_NOTHING = (
    _NOTHING[0],
    Message(
        "correct the path, which begins at the folder of the ledger; where it is no path, leave it as it is",
        "请改正路径，路径从台账所在的目录算起；不是路径的，不必改",
    ),
)
_BACKSLASH = (
    Message("“{name}” is written with “\\”", "“{name}”用了“\\”"),
    Message(
        "write “/” between folders, which every system reads",
        "请把“\\”改为“/”，各种系统都能识别",
    ),
)
_OUTSIDE = (
    Message(
        "“{name}” leads out of the repo, and is not looked for", "“{name}”不在计划库之内，没有查找"
    ),
    Message(
        "keep it below the folder of npc.yaml, or name it in words",
        "请放到 npc.yaml 所在的目录之内，或者只写文件名称、文号",
    ),
)
_UNREADABLE = (
    Message("“{name}” may not be looked at", "“{name}”没有权限查看"),
    Message("check that you may read its folder", "请检查所在目录是否有读取权限"),
)
_WHY = {
    Astray.BACKSLASH: _BACKSLASH,
    Astray.NOT_RELATIVE: _OUTSIDE,
    Astray.OUTSIDE: _OUTSIDE,
    Astray.UNREADABLE: _UNREADABLE,
}
_NOT_LOOKED_FOR = (Astray.NOT_RELATIVE, Astray.OUTSIDE)

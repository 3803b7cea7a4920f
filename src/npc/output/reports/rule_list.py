"""All rules in one list: those of plans, which a check runs, and those of Word files."""

from collections.abc import Iterator
from itertools import zip_longest

from npc.diagnostics import Rule
from npc.messages import Message
from npc.records import NamedTuple
from npc.rules.registry import all_rules
from npc.word.check import rules as word_file


class Family(NamedTuple):
    """Rules about one kind of thing, those from a code on."""

    first: str
    title: Message


_FAMILIES = (
    Family("NPC001", Message("Files", "文件")),
    Family("NPC101", Message("YAML", "YAML 写法")),
    Family("NPC201", Message("Form of documents", "文档结构")),
    Family("NPC301", Message("References between the parts", "正文与附表的对应")),
    Family("NPC320", Message("Tables", "表格")),
    Family("NPC340", Message("Times and sessions", "时间和会议")),
    Family("NPC360", Message("Statutory matters and statutes", "法定事项和法律规定")),
    Family("NPC390", Message("Official format", "公文格式")),
    Family("NPC401", Message("Wording", "文字")),
    Family("NPC420", Message("Items that are sentences", "写成句子的项目")),
    Family("NPC430", Message("Papers of a year", "全年的文件")),
    Family("NPC440", Message("Reviews", "总结")),
    Family("NPC450", Message("Ledgers", "工作台账")),
    Family("NPC501", Message("Word files (npc docx check)", "Word 文件（npc docx check）")),
    Family("NPC901", Message("Comments that ignore findings", "忽略注释")),
    Family("NPC905", Message("Reports", "检查结果")),
    Family("NPC910", Message("What an import leaves to do", "导入后待办")),
)


def every_rule() -> tuple[Rule, ...]:
    """Return all that npc looks for anywhere, by code."""
    return tuple(sorted((*all_rules(), *word_file.RULES), key=lambda rule: rule.code))


def families() -> Iterator[tuple[Family, tuple[Rule, ...]]]:
    """Yield each family with its rules, by code."""
    rules = every_rule()
    for family, following in zip_longest(_FAMILIES, _FAMILIES[1:]):
        end = following.first if following else "NPC999"
        yield family, tuple(rule for rule in rules if family.first <= rule.code < end)


def is_of_word_file(rule: Rule) -> bool:
    """Whether a rule looks at Word files, not at plans."""
    return rule.code in _OF_WORD_FILES


_OF_WORD_FILES = frozenset(rule.code for rule in word_file.RULES)

"""The page of a rule: what it looks for, why, examples, and how to switch it off."""

from collections.abc import Iterator, Sequence

from npc.checking.selection import is_of_reading
from npc.diagnostics import Rule
from npc.messages import Language, Message
from npc.output.reports.severities import NAMES
from npc.output.reports.table import aligned
from npc.rules import ignore_comments
from npc.rules.pages import Page, page_of
from npc.word.check import rules as word_file

_WHY = Message("why: {text}", "理由：{text}")
_GROUND = Message("ground: {text}", "依据：{text}")
_FAILS = Message("a plan that fails:", "有问题的写法：")
_FAILS_IN_WORD = Message("a Word file that fails:", "有问题的文件：")
_PASSES = Message("put right:", "改正后的写法：")
_OFF = Message("to switch it off:", "不检查此项：")
_OFF_ONCE = Message(
    "for one run: npc plan validate --ignore {code}", "只这一次：npc plan validate --ignore {code}"
)
_OFF_IN_REPO = Message(
    "for all plans of a repo, in npc.yaml: “rules: {{ignore: [{code}]}}”",
    "全库各计划：在 npc.yaml 中写“rules: {{ignore: [{code}]}}”",
)
_OFF_HERE = Message(
    "for one place, behind the line or above it: “# npc: ignore[{code}] reason”",
    "只此一处：在该行末尾或上一行写“# npc: ignore[{code}] 理由”",
)
_OFF_FOR_WORD = Message("npc docx check --ignore {code}", "npc docx check --ignore {code}")
_ALWAYS_ON = Message(
    "it cannot be switched off: what cannot be read cannot be checked",
    "此项不能关闭：文件读不出来，就无从检查",
)


def overview_lines(rules: Sequence[Rule], language: Language) -> Iterator[str]:
    """Give a line a rule: code, name, severity, title."""
    return aligned([[*_head(rule, language), rule.title.in_language(language)] for rule in rules])


def page_lines(rule: Rule, language: Language) -> Iterator[str]:
    """Give the lines of a rule's page. Rules of reading and form have only a title."""
    yield "  ".join(_head(rule, language))
    yield rule.title.in_language(language)
    page = page_of(rule)
    if page:
        is_of_word = is_of_word_file(rule)
        yield from _told(page, language, _FAILS_IN_WORD if is_of_word else _FAILS)
    yield ""
    yield from _how_to_switch_off(rule, language)


def _how_to_switch_off(rule: Rule, language: Language) -> Iterator[str]:
    if is_of_reading(rule):
        yield _ALWAYS_ON.in_language(language)
        return
    yield _OFF.in_language(language)
    ways = [_OFF_ONCE, _OFF_IN_REPO]
    if is_of_word_file(rule):
        ways = [_OFF_FOR_WORD]
    elif rule not in ignore_comments.RULES:
        ways.append(_OFF_HERE)
    for way in ways:
        yield f"    {way.format(code=rule.code).in_language(language)}"


def is_of_word_file(rule: Rule) -> bool:
    """Tell whether a rule looks at Word files, not at plans."""
    return rule.code in _OF_WORD_FILES


_OF_WORD_FILES = frozenset(rule.code for rule in word_file.RULES)


def _head(rule: Rule, language: Language) -> tuple[str, str, str]:
    return rule.code, rule.name, NAMES[rule.severity].in_language(language)


def _told(page: Page, language: Language, fails: Message) -> Iterator[str]:
    yield ""
    yield page.what.in_language(language)
    yield _WHY.in_language(language).format(text=page.why.in_language(language))
    yield _GROUND.in_language(language).format(text=page.ground.in_language(language))
    for heading, example in ((fails, page.fails), (_PASSES, page.passes)):
        yield ""
        yield heading.in_language(language)
        yield ""
        yield from (f"    {line}".rstrip() for line in example.splitlines())

"""The page of a rule: what it looks for, why, examples, and how to switch it off."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule
from npc.report.severities import NAMES
from npc.report.table import aligned
from npc.rules.base import Page
from npc.rules.registry import PLAN_RULES, REPO_RULES
from npc.text import Language, Text

_WHY = Text("why: {text}", "理由：{text}")
_GROUND = Text("ground: {text}", "依据：{text}")
_FAILS = Text("a plan that fails:", "有问题的写法：")
_PASSES = Text("put right:", "改正后的写法：")
_OFF = Text(
    "to switch it off: npc plan validate --ignore {code}",
    "不检查此项：npc plan validate --ignore {code}",
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
        yield from _told(page, language)
    yield ""
    yield _OFF.format(code=rule.code).in_language(language)


def page_of(rule: Rule) -> Page | None:
    """Find the page of a rule by its code, whatever its severity has been set to."""
    pages = {module.RULE.code: module.PAGE for module in PLAN_RULES}
    pages |= {module.RULE.code: module.PAGE for module in REPO_RULES}
    return pages.get(rule.code)


def _head(rule: Rule, language: Language) -> tuple[str, str, str]:
    return rule.code, rule.name, NAMES[rule.severity].in_language(language)


def _told(page: Page, language: Language) -> Iterator[str]:
    yield ""
    yield page.what.in_language(language)
    yield _WHY.in_language(language).format(text=page.why.in_language(language))
    yield _GROUND.in_language(language).format(text=page.ground.in_language(language))
    for heading, example in ((_FAILS, page.fails), (_PASSES, page.passes)):
        yield ""
        yield heading.in_language(language)
        yield ""
        yield from (f"    {line}".rstrip() for line in example.splitlines())

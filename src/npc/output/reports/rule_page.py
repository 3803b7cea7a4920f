"""The page of a rule: what it looks for, why, examples, and how to switch it off."""

from collections.abc import Iterator, Sequence

from npc.checking.selection import is_of_reading
from npc.diagnostics import Rule
from npc.kinds.spelling import spelt
from npc.messages import Language, Message
from npc.output.reports.rule_examples import in_keys
from npc.output.reports.rule_grounds import grounds_of
from npc.output.reports.rule_list import is_of_word_file
from npc.output.reports.severities import NAMES
from npc.output.reports.table import aligned
from npc.rules import ignore_comments, left_out, marks
from npc.rules.pages import UNSEEN, Page, page_of

_WHY = Message("why: {text}", "理由：{text}")
_GROUND = Message("ground: {text}", "依据：{text}")
_FAILS = Message("a plan that fails{how}:", "有问题的写法{how}：")
_FAILS_DESCRIBED = Message("a file that fails:", "有问题的文件：")
_FAILS_IN_WORD = Message("a Word file that fails:", "有问题的文件：")
_PASSES = Message("put right{how}:", "改正后的写法{how}：")
_SAVED = Message(" (saved as {encoding})", "（保存为 {encoding} 编码）")
_UNSEEN = Message(
    " ({mark} stands for the character of that number)", "（{mark} 代表该编码的字符）"
)
_USUAL = "UTF-8"
_OFF = Message("to switch it off:", "不检查此项：")
_OFF_ONCE = Message("for one run: {command}", "只这一次：{command}")
_OFF_IN_REPO = spelt(
    Message(
        "for all plans of a repo, in npc.yaml: “<rules>: {{<ignore>: [{code}]}}”",
        "全库各计划：在 npc.yaml 中写“<rules>: {{<ignore>: [{code}]}}”",
    )
)
_OFF_HERE = Message(
    "for one place, behind the line or above it: “# npc: ignore[{code}] reason”",
    "只此一处：在该行末尾或上一行写“# npc: ignore[{code}] 理由”",
)
_OFF_FOR_WORD = Message("{command}", "{command}")
_OFF_BY_SHOWING = Message("npc plan validate --no-limit", "npc plan validate --no-limit")
_ALWAYS_ON = Message(
    "it cannot be switched off: what cannot be read cannot be checked",
    "此项不能关闭：文件读不出来，就无从检查",
)


def document(rules: Sequence[Rule], language: Language) -> bytes:
    """Return the pages of rules, an empty line between them."""
    pages = ("\n".join(page_lines(rule, language)) for rule in rules)
    return ("\n\n\n".join(pages) + "\n").encode()


def overview_lines(rules: Sequence[Rule], language: Language) -> Iterator[str]:
    """Return a line a rule, in columns: code, name, severity, title."""
    return aligned([[*_head(rule, language), rule.title.in_language(language)] for rule in rules])


def page_lines(rule: Rule, language: Language) -> Iterator[str]:
    """Yield the lines of a rule's page, its examples indented by four spaces."""
    page = page_of(rule)
    yield "  ".join(_head(rule, language))
    yield rule.title.in_language(language)
    yield ""
    yield page.what.in_language(language)
    yield _WHY.format(text=page.why).in_language(language)
    yield _GROUND.format(text=page.ground).in_language(language)
    yield from (line.in_language(language) for line in grounds_of(page))
    for heading, example in headed_examples(rule, page, language):
        yield from ("", heading, "")
        yield from (f"    {line}".rstrip() for line in example.splitlines())
    yield ""
    yield from _how_to_switch_off(rule, language)


def headed_examples(rule: Rule, page: Page, language: Language) -> Iterator[tuple[str, str]]:
    """Yield the failing and the passing example, each behind the words that introduce it."""
    fails = _FAILS_IN_WORD if is_of_word_file(rule) else _FAILS
    if isinstance(page.fails, Message) and fails is _FAILS:
        fails = _FAILS_DESCRIBED
    both = ((fails, page.fails, page.encoding), (_PASSES, page.passes, _USUAL))
    for heading, example, encoding in both:
        text = _shown(rule, example, language)
        saved = _SAVED.format(encoding=encoding) if page.encoding != _USUAL else None
        yield heading.format(how=saved or _unseen_in(text)).in_language(language), text


def _shown(rule: Rule, example: str | Message, language: Language) -> str:
    """Return an example; where its text is what matters, as it is written, else with keys in the language of the page."""
    if isinstance(example, Message):
        return example.in_language(language)
    is_of_text = rule.code < _FIRST_OF_PLANS or is_of_word_file(rule)
    return example if is_of_text else in_keys(example, language)


_FIRST_OF_PLANS = "NPC300"
"""Rules before look at files and at keys as they are typed."""


def _unseen_in(example: str) -> Message:
    """Return what explains the marks for unseen characters, in brackets."""
    unseen = UNSEEN.search(example)
    return _UNSEEN.format(mark=unseen.group()) if unseen else Message("", "")


def ways_to_switch_off(rule: Rule) -> tuple[Message, ...]:
    """Return where a rule can be switched off; nothing where it cannot be."""
    if is_of_reading(rule):
        return ()
    if is_of_word_file(rule):
        ways = [_OFF_FOR_WORD]
    elif rule is left_out.LEFT_OUT:
        ways = [_OFF_BY_SHOWING]
    elif rule in (*ignore_comments.RULES, *left_out.RULES, *marks.RULES):
        ways = [_OFF_ONCE, _OFF_IN_REPO]
    else:
        ways = [_OFF_ONCE, _OFF_IN_REPO, _OFF_HERE]
    return tuple(way.format(code=rule.code, command=command_of(rule)) for way in ways)


def command_of(rule: Rule) -> str:
    """Return the command that looks for everything but this rule."""
    command = "npc docx check" if is_of_word_file(rule) else "npc plan validate"
    return f"{command} --ignore {rule.code}"


def _how_to_switch_off(rule: Rule, language: Language) -> Iterator[str]:
    ways = ways_to_switch_off(rule)
    yield (_OFF if ways else _ALWAYS_ON).in_language(language)
    yield from (f"    {way.in_language(language)}" for way in ways)


def _head(rule: Rule, language: Language) -> tuple[str, str, str]:
    return rule.code, rule.name, NAMES[rule.severity].in_language(language)

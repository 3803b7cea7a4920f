"""The pages of all rules as `docs/rules.md` and `docs/rules.en.md`: `python3 dev.py forms`."""

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from npc.diagnostics import Rule
from npc.messages import Language, Message
from npc.output.escaping import in_markdown, markdown_table
from npc.output.reports.knowledge.telling import anchor, family_name
from npc.output.reports.rule_grounds import entries_of
from npc.output.reports.rule_list import every_rule, families, is_of_word_file
from npc.output.reports.rule_page import command_of, headed_examples, ways_to_switch_off
from npc.output.reports.severities import NAMES
from npc.rules.pages import page_of

FOLDER = Path(__file__).parents[4] / "docs"
FILES: dict[str, Language] = {"rules.md": "zh", "rules.en.md": "en"}
"""The files in `docs/`, by language."""

_TITLE = Message("Rules", "检查规则")
_OTHER = Message("[中文](rules.md)", "[English](rules.en.md)")
_MADE = Message(
    "<!-- Made from src/npc/rules/pages/ by `python3 dev.py forms`; not edited. -->",
    "<!-- 由 `python3 dev.py forms` 从 src/npc/rules/pages/ 生成，不手工修改。 -->",
)
_ABOUT = Message(
    "What npc looks for in plans and Word files, why, and on what ground; `npc rule CODE` prints "
    "the same. How to switch rules off, count them otherwise, or put up with one finding is said in "
    "[findings.md](findings.md) (in Chinese).",
    "npc 在计划和 Word 文件中检查什么、为什么检查、有何依据；`npc rule 代码` 显示同样的内容。怎样关闭规则、"
    "改变程度、放过某一处，见[控制检查结果](findings.md)。",
)
_CONTENTS = Message("Contents", "目录")
_HEADINGS = (
    Message("code", "代码"),
    Message("name", "名称"),
    Message("severity", "程度"),
    Message("what is wrong", "问题"),
)
_WHY = Message("**Why:** {text}", "**理由**：{text}")
_GROUND = Message("**Ground:** {text}", "**依据**：{text}")
_OFF = Message("**Off:** `{command}`", "**关闭**：`{command}`")
_ENTRIES = Message(
    "**Entries:** [{family}](knowledge.md#{anchor}), {n}",
    "**条目**：[{family}](knowledge.md#{anchor})，{n}条",
)
_ALWAYS_ON = Message(
    "**Off:** never: what cannot be read cannot be checked",
    "**关闭**：不能关闭，文件读不出来，就无从检查",
)


def document(rules: Sequence[Rule], language: Language) -> bytes:
    """Return the sections of some rules, as the whole document has them."""
    return ("\n".join(_sections(rules, language)).strip("\n") + "\n").encode()


def text(language: Language) -> str:
    """Return the whole document."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield from (f"# {_TITLE.in_language(language)}", "")
    for part in (_MADE, _OTHER, _ABOUT):
        yield from (part.in_language(language), "")
    yield from (f"## {_CONTENTS.in_language(language)}", "")
    for family, rules in families():
        yield from (f"**{family.title.in_language(language)}**", "")
        yield from _table(rules, language)
        yield ""
    yield from _sections(every_rule(), language)


def _sections(wanted: Collection[Rule], language: Language) -> Iterator[str]:
    """Yield the sections of the rules that are wanted, below the headings of their families."""
    for family, rules in families():
        found = [rule for rule in rules if rule in wanted]
        if found:
            yield f"## {family.title.in_language(language)}"
            for rule in found:
                yield from _section(rule, language)
            yield ""


def _table(rules: tuple[Rule, ...], language: Language) -> Iterator[str]:
    heads = (heading.in_language(language) for heading in _HEADINGS)
    return markdown_table(heads, (_cells(rule, language) for rule in rules))


def _cells(rule: Rule, language: Language) -> Iterator[str]:
    yield f"[{rule.code}](#{rule.code.lower()})"
    yield f"`{rule.name}`"
    yield NAMES[rule.severity].in_language(language)
    yield in_markdown(rule.title.in_language(language))


def _section(rule: Rule, language: Language) -> Iterator[str]:
    """Yield the section of a rule; its heading is the code alone, which any forge makes `#npc344`."""
    page = page_of(rule)
    severity = NAMES[rule.severity].in_language(language)
    title = in_markdown(rule.title.in_language(language))
    yield from ("", f"### {rule.code}", "", f"**{title}** · `{rule.name}` · {severity}", "")
    yield from (in_markdown(page.what.in_language(language)), "")
    for label, message in ((_WHY, page.why), (_GROUND, page.ground)):
        yield f"- {label.format(text=_marked(message)).in_language(language)}"
    yield from (
        f"- {_ENTRIES.format(family=family_name(family), anchor=anchor(family), n=len(entries)).in_language(language)}"
        for family, entries in entries_of(page)
    )
    off = _OFF.format(command=command_of(rule)) if ways_to_switch_off(rule) else _ALWAYS_ON
    yield f"- {off.in_language(language)}"
    for heading, example in headed_examples(rule, page, language):
        yield from ("", in_markdown(heading[:1].upper() + heading[1:]), "")
        yield from fenced(example, "text" if is_of_word_file(rule) else "yaml")


def _marked(message: Message) -> Message:
    return Message(in_markdown(message.en), in_markdown(message.zh))


def fenced(example: str, kind: str) -> Iterator[str]:
    """Yield lines between fences of more backticks than any of them holds (CommonMark, 4.5)."""
    longest = max(map(len, re.findall("`+", example)), default=0)
    fence = "`" * max(3, longest + 1)
    yield f"{fence}{kind}"
    yield from example.splitlines()
    yield fence


if __name__ == "__main__":
    for name, language in FILES.items():
        (FOLDER / name).write_text(text(language), encoding="utf-8")

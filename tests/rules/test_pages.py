"""Every rule has a page, and finds in its failing example what it says, in its passing one nothing."""

import re
import sys
from pathlib import Path

import pytest

from npc import __version__
from npc.diagnostics import Diagnostic, Rule
from npc.messages import Language, Message
from npc.output.reports.rule_examples import in_keys
from npc.output.reports.rule_list import every_rule, families, is_of_word_file
from npc.output.reports.rule_page import page_lines
from npc.rules import registry
from npc.rules.left_out import LEFT_OUT
from npc.rules.pages import UNSEEN, compiled, compiling, page_of
from plan_texts import check_below

RULES = every_rule()
FOLDER = Path(registry.__file__).parent
TRIED = [
    rule
    for rule in RULES
    if not is_of_word_file(rule) and not isinstance(page_of(rule).fails, Message)
]
DESCRIBED = {
    *("NPC002", "NPC004", "NPC005", "NPC006", "NPC007", "NPC106", "NPC120", "NPC121", "NPC122"),
    *("NPC208", "NPC469", "NPC905", "NPC906"),
}
"""Rules of plans whose examples are words: too large to print, or no matter of what is written alone."""


def found(example: str | Message, folder: Path, *, encoding: str = "UTF-8") -> list[Diagnostic]:
    """Write the files of an example, and check them."""
    assert isinstance(example, str)
    text = UNSEEN.sub(lambda mark: chr(int(mark[1], 16)), example)
    parts = re.split(r"^# (\S+\.yaml)\n", text, flags=re.MULTILINE)
    named = dict(zip(parts[1::2], parts[2::2], strict=True)) or {"plans/2025.yaml": text}
    for name, part in named.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(part, encoding=encoding)
    return list(check_below(folder).diagnostics)


@pytest.mark.parametrize("rule", TRIED, ids=lambda rule: rule.code)
def test_the_failing_example_fails_by_this_rule_alone(rule: Rule, tmp_path: Path) -> None:
    """The page shows one thing at a time, and says where and what to do."""
    page = page_of(rule)
    diagnostics = found(page.fails, tmp_path, encoding=page.encoding)
    assert {one.rule.code for one in diagnostics} == {rule.code}
    for one in diagnostics:
        assert one.place.span is not None
        assert one.hint is not None


@pytest.mark.parametrize("rule", TRIED, ids=lambda rule: rule.code)
def test_the_passing_example_passes_every_rule(rule: Rule, tmp_path: Path) -> None:
    """What a page recommends is not found fault with."""
    assert found(page_of(rule).passes, tmp_path) == []


MENDED_ELSEWHERE = {
    "NPC404": "kind: work-points\nyear: 2025\npreamble: 监督的的成效。\n",
    "NPC409": "kind: work-points\nyear: 2025\npreamble: 完成其他工作，办好其它事项。\n",
}
"""Rules whose example a person must mend, though `--fix` can mend other cases: one each."""


@pytest.mark.parametrize("rule", TRIED, ids=lambda rule: rule.code)
def test_a_rule_says_whether_it_can_be_fixed(rule: Rule, tmp_path: Path) -> None:
    """Where its example, or one here, has a fix."""
    page = page_of(rule)
    example = MENDED_ELSEWHERE.get(rule.code, page.fails)
    diagnostics = found(example, tmp_path, encoding=page.encoding)
    assert any(one.fix for one in diagnostics if one.rule.code == rule.code) == rule.is_fixable


def test_rules_are_of_a_version_that_is_there() -> None:
    """None is newer than this one."""
    numbers = {rule.code: [*map(int, re.findall(r"\d+", rule.since))] for rule in RULES}
    ours = [*map(int, re.findall(r"\d+", __version__))]
    assert {code for code, version in numbers.items() if not [0] < version <= ours} == set()


def test_examples_are_tried_wherever_they_can_be() -> None:
    """Those of Word files are made anew for each in `tests/word/check`."""
    assert {rule.code for rule in RULES if not is_of_word_file(rule)} - DESCRIBED == {
        rule.code for rule in TRIED
    }
    for rule in RULES:
        page = page_of(rule)
        assert isinstance(page.fails, Message) == isinstance(page.passes, Message)


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    """A page is called by the code and the name of its rule."""
    names = [path.stem for path in compiling.files()]
    assert names == [f"{rule.code}-{rule.name}" for rule in RULES]


def test_what_is_compiled_is_what_the_pages_say() -> None:
    """`python3 dev.py forms` makes it anew."""
    names: dict[str, object] = {}
    exec(compiling.source(), names)  # noqa: S102 - our own text
    assert names["PAGES"] == compiled.PAGES


def test_every_module_that_declares_a_rule_is_registered() -> None:
    """One that is not listed would not run."""
    declared = {
        f"npc.rules.{path.parent.name}.{path.stem}"
        for path in FOLDER.glob("*/*.py")
        if re.search(r"^RULES?\b.*=", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    registered = {
        name
        for name, module in sys.modules.items()
        if module in (*registry.all_plan_rules(), *registry.all_repo_rules())
    }
    assert declared == registered


def test_codes_and_names_are_given_once() -> None:
    """A code is never used for two things."""
    of_plans = [rule for rule in RULES if not is_of_word_file(rule)]
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in of_plans}) == len(of_plans)
    assert all(re.fullmatch(r"NPC\d{3}", rule.code) for rule in RULES)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name) for rule in RULES)


def test_every_rule_is_of_one_family() -> None:
    """Families part the list, in its order."""
    assert tuple(rule for _, rules in families() for rule in rules) == RULES


def test_every_page_speaks_both_languages() -> None:
    """Chinese holds Chinese, English holds none but quoted words of the plan."""
    pages = [page_of(rule) for rule in RULES]
    texts = [text for page in pages for text in (page.what, page.why, page.ground)]
    texts += [rule.title for rule in RULES]
    for text in texts:
        assert re.search("[a-z]", text.en)
        assert re.search("[\u4e00-\u9fff]", text.zh)
        assert not text.zh.endswith("，")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_page_of_a_rule_tells_everything(rule: Rule, language: Language) -> None:
    """What, why, ground, both examples, and how to switch it off or that it cannot be."""
    text = "\n".join(page_lines(rule, language))
    page = page_of(rule)
    for sentence in (rule.title, page.what, page.why, page.ground):
        assert sentence.in_language(language) in text
    for example in (page.fails, page.passes):
        shown = example.in_language(language) if isinstance(example, Message) else example
        is_plan = isinstance(example, str) and rule.code >= "NPC3" and not is_of_word_file(rule)
        shown = in_keys(shown, language) if is_plan else shown
        assert all(f"    {line}".rstrip() in text for line in shown.splitlines())
    cannot = {"en": "it cannot be switched off", "zh": "此项不能关闭"}[language]
    off = "--no-limit" if rule.code == LEFT_OUT.code else f"--ignore {rule.code}"
    assert (off in text) != (cannot in text)

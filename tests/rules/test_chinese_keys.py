"""Plans in Chinese keys are found fault with as those in English keys are, in the words of their own keys."""

import re
from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic, Rule
from npc.messages import Language, Message
from npc.output.reports.rule_examples import in_keys
from npc.output.reports.rule_list import every_rule, is_of_word_file
from npc.rules.pages import UNSEEN, page_of
from npc.source.key_table import KEYS, WORDS
from plan_texts import check_below

TRIED = [
    rule
    for rule in every_rule()
    if not is_of_word_file(rule) and not isinstance(page_of(rule).fails, Message)
]
TRIED = [rule for rule in TRIED if rule.code > "NPC2"]
"""Those before speak of the text of a file, as it is typed."""
ENGLISH = {name for keys in KEYS.values() for name in keys if name.isascii()}
ENGLISH |= {word for words in WORDS.values() for word in words if word.isascii()}
KEYS_LANGUAGES: tuple[Language, Language] = ("en", "zh")
NAMED = re.compile(r"(?<![\w.#\[-])([a-z]+(?:-[a-z]+)*)(?![\w.-])")


def found(files: dict[str, str], folder: Path, encoding: str) -> list[Diagnostic]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding=encoding)
    return list(check_below(folder).diagnostics)


def files_of(example: str) -> dict[str, str]:
    """Return the files of an example."""
    text = UNSEEN.sub(lambda mark: chr(int(mark[1], 16)), example)
    parts = re.split(r"^# (\S+\.yaml)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True)) or {"plans/2025.yaml": text}


def sentences(finding: Diagnostic) -> list[Message]:
    related = [each.message for each in finding.related]
    return [finding.message, *([finding.hint] if finding.hint else []), *related]


def place(finding: Diagnostic) -> tuple[str, str, int]:
    span = finding.place.span
    return finding.rule.code, finding.place.path.rpartition("/plans/")[2], span.line if span else 0


@pytest.mark.parametrize("rule", TRIED, ids=lambda rule: rule.code)
def test_each_example_is_found_fault_with_in_both_spellings(rule: Rule, tmp_path: Path) -> None:
    """At the same lines, in sentences that differ in keys only; Chinese ones name no English key."""
    page = page_of(rule)
    assert isinstance(page.fails, str)
    in_english, in_chinese = (files_of(in_keys(page.fails, keys)) for keys in KEYS_LANGUAGES)
    for folder in ("en", "zh"):
        (tmp_path / folder).mkdir()
    before = found(in_english, tmp_path / "en", page.encoding)
    after = found(in_chinese, tmp_path / "zh", page.encoding)
    assert [place(one) for one in after] == [place(one) for one in before]
    if in_chinese == in_english:
        return
    for one, other in zip(before, after, strict=True):
        pairs = zip(sentences(one), sentences(other), strict=True)
        for english, chinese in pairs:
            assert chinese.identity.replace("/zh/", "/en/") == english.identity
            said = re.sub(r"\S+\.ya?ml\S*|/[^”]*|npc [a-z ]+", "", chinese.in_language("zh"))
            typed = set(NAMED.findall("".join(in_chinese.values())))
            assert not (set(NAMED.findall(said)) & ENGLISH) - typed, said

"""No sentence names a key by itself: which spelling is right, is known where the sentence is told."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from npc.kinds.registry import documents
from npc.source.key_table import KEYS, WORDS
from support import ROOT

SOURCE = ROOT / "src" / "npc"
ENGLISH = {name for keys in KEYS.values() for name in keys if name.isascii()}
ENGLISH |= {word for words in WORDS.values() for word in words if word.isascii()}
FIELDS = re.compile(r"\{[^{}]*\}")
COMMANDS = re.compile(r"# npc: ignore\[|npc [a-z]+(?: [a-z]+)?(?: [a-z]+)?|--[a-z-]+")
BARE = re.compile(r"(?<![\w./<=-])([a-z]+(?:-[a-z]+)*)(?![\w.>=-])")
QUOTED = re.compile(r"“([a-z]+(?:-[a-z]+)*)(?=[:”])")
ALLOWED = {
    "cli/entering/": "the words of npc ledger add, in which no one writes YAML",
    "cli/commands/__init__.py": "the same",
    "api/": "what Python programs give and are given, which is English",
    "cli/commands/plan_fmt.py": "values of --keys",
    "cli/commands/schema.py": "the same",
    "cli/keys_said.py": "the same",
    "cli/options.py": "values of --status, which are English",
    "kinds/problem_texts.py": "on and true as other programs read them",
    "cli/commands/rule.py": "a form of --to",
    "cli/commands/knowledge.py": "the same",
    "cli/commands/plan_export.py": "plan import is a command",
    "checking/rule_settings.py": "select and ignore are options as well",
}
"""Places where English words are no keys, and why."""


def sentences(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield where the texts of messages stand, each with the text, and whether it is Chinese."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
            texts = [*node.args, *(keyword.value for keyword in node.keywords)]
            for text, is_chinese in zip(texts, (False, True), strict=False):
                said = "".join(_constants(text))
                yield f"{path.relative_to(SOURCE).as_posix()}:{text.lineno}", said, is_chinese


def _constants(text: ast.expr) -> Iterator[str]:
    for part in text.values if isinstance(text, ast.JoinedStr) else (text,):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def named(said: str, *, is_chinese: bool) -> set[str]:
    """Return the keys and words that a text names in English."""
    said = COMMANDS.sub("", FIELDS.sub("", said))
    if is_chinese:
        return {*BARE.findall(said)} & ENGLISH
    return ({*QUOTED.findall(said)} | {one for one in BARE.findall(said) if "-" in one}) & ENGLISH


@pytest.mark.parametrize(
    ("said", "is_chinese", "found"),
    [
        ("请写明 owners 和“<when>: …”", True, {"owners"}),
        ("write “owners: …” beside “<when>”", False, {"owners"}),
        ("the owners of {title} are in title-lines", False, {"title-lines"}),
        ("运行 npc ledger add done --items 听取1，见 {text}", True, set()),
    ],
)
def test_raw_keys_are_seen(said: str, is_chinese: bool, found: set[str]) -> None:  # noqa: FBT001
    """Fields, commands and English words that are not quoted are none."""
    assert named(said, is_chinese=is_chinese) == found


def test_sentences_mark_the_keys_that_they_name() -> None:
    """Write `spelt(Message("write “<owners>: …”", …))`, or let `called` and its like put the word in."""
    raw = {
        f"{place}: {sorted(found)} in {said}"
        for path in SOURCE.rglob("*.py")
        for place, said, is_chinese in sentences(path)
        if not place.startswith(tuple(ALLOWED)) and (found := named(said, is_chinese=is_chinese))
    }
    assert not raw


def test_what_a_key_is_for_marks_other_keys() -> None:
    """Editors and docs/keys.md tell it in the spelling that they are about."""
    records = [*documents().values()]
    for record in records:
        records += (inner for inner in record.inner() if inner not in records)
        for key in record.keys.values():
            assert not named(re.sub("<[^<>]*>", "", key.about), is_chinese=True), key.about
            assert key.told("en").count("（") >= key.told("zh").count("（")


def test_what_is_allowed_is_there() -> None:
    """A place that names no English word any more needs no exception."""
    places = [
        place
        for path in SOURCE.rglob("*.py")
        for place, said, is_chinese in sentences(path)
        if named(said, is_chinese=is_chinese)
    ]
    unneeded = [start for start in ALLOWED if not any(at.startswith(start) for at in places)]
    assert not unneeded

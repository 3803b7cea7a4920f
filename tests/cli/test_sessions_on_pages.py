"""What the READMEs and docs/ tell people to run, runs, and answers what they show; in order, page by page."""

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from page_acts import acts_of
from page_sessions import PageSession, left_out
from support import ROOT, Npc

MADE = {"rules.md", "rules.en.md", "keys.md"}
"""Pages that are made of data; their examples are tests of the rules."""
PAGES = [
    *sorted(ROOT.glob("README*.md")),
    *(page for page in sorted(ROOT.glob("docs/*.md")) if page.name not in MADE),
]
REASONS = {
    "联网": "a network",
    "未公开发布": "npc on a package index",
    "别的程序": "another program",
    "系统": "another system",
    "一直运行": "a run that somebody ends",
}
"""Why a block may not be run: what it needs that a test has not."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_shows_is_what_happens(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, page: Path
) -> None:
    """Step by step; NPC_WRITE_PAGES=1 writes the page anew, where npc has come to say something else."""
    acts = acts_of(npc) | {
        "屏幕80列": lambda: monkeypatch.setenv("COLUMNS", "80"),
        "屏幕不限": lambda: monkeypatch.delenv("COLUMNS"),
    }
    text = PageSession(page, npc, acts).page()
    if os.environ.get("NPC_WRITE_PAGES"):
        page.write_text(text, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text


def test_what_is_not_run_has_its_reason() -> None:
    """Each block says what it needs, and there are few."""
    blocks = [block for page in PAGES for block in left_out(page)]
    counts = Counter(block.reason.partition("，")[0] for block in blocks)
    told = (f"{block.page}: {block.reason}" for block in blocks)
    print(*told, dict(counts), sep="\n")  # noqa: T201 - for those who run it by `pytest -s`
    assert counts.keys() <= REASONS.keys()
    assert counts.total() <= 24
    assert all(block.reason.partition("，")[2] for block in blocks)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_stands_in_a_block_that_is_run(page: Path) -> None:
    """Blocks of commands say so, begin at the margin, and end."""
    fences = re.findall(
        r"^( *)```(\w*)\n(.*?)^ *```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    for indent, kind, body in fences:
        if re.search(r"^\s*(\$ |npc |git |pip )", body, re.MULTILINE):
            assert (indent, kind) in {("", "sh"), ("", "console")}, body


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_pip_installs_can_be_had(page: Path) -> None:
    """A name of those that npc needs, a file, this project; npc itself is not published, which pages say."""
    text = page.read_text(encoding="utf-8")
    pins = {
        name
        for file in ROOT.glob("requirements/*.txt")
        for name in re.findall(r"^([\w.-]+)==", file.read_text("utf-8"), re.MULTILINE)
    }
    for paragraph in re.split(r"\n\n|\n(?=[-|])", text):
        for arguments in re.findall(r"pip install ((?:[^`\n#，；（）]|\[)*)", paragraph):
            names = [
                word.strip("'\"") for word in arguments.split() if re.match(r"['\"]?[A-Za-z]", word)
            ]
            own = [name for name in names if name.startswith("npc-work-points")]
            assert not own or re.search("公开发布|not (yet )?published", paragraph), paragraph
            assert {name for name in names if name not in own and "/" not in name} <= pins, (
                paragraph
            )
